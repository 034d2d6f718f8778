import { hash } from 'node:crypto';
import type { Day } from '../hub/time/days.ts';
import type { Site, Thing } from '../vocabulary/paths.ts';

/**
 * A thing, or a topic, in sixteen hexadecimal digits that say no name, so that a name which has to be forgotten stands
 * in none. Made of its first id: they stay the same through a rename. And of the salt of its hub, where it has one:
 * without that, whoever guesses a name can tell whether it was there.
 */
export const thingDigest = (thing: Thing | 'tags', firstId: string, salt = ''): string =>
	hash('sha256', `${salt}${thing}/${firstId}`).slice(0, 16);

/** What an item of a feed is known by, on any host: `2026-05-01:9f86d081884c7d65`. */
export const itemKey = (day: Day, thing: Thing, firstId: string, salt?: string): string =>
	`${day}:${thingDigest(thing, firstId, salt)}`;

/** The same as an address, which no other host gives (RFC 4151). */
export const tagUri = (site: Site, item: string): string => `tag:${new URL(site.origin).hostname},${item}`;
