import type { Fault } from './mistakes.ts';
import { exact, slug } from './text.ts';

/** Addresses of the site that an id would collide with, and names that Windows keeps for devices. */
const reserved = /^(page|index|\d{4}|con|prn|aux|nul|com\d|lpt\d)$/;

/** What is wrong with an id: ids are addresses and references, in lower-case letters and digits of any script, and hyphens. */
export function idFault(id: string): Fault | undefined {
	if (id.length > 80) return { kind: 'id-too-long', written: id };
	if (reserved.test(id)) return { kind: 'reserved-id', written: id };
	return id === slug(id) && id ? undefined : { kind: 'bad-id', written: id, near: slug(id) || undefined };
}

/** `ada`, or as note-taking programs name a file: `[[people/ada.md#story|Ada]]`. */
const named = /^((?:\[\[\s*(?:[^\]|#]*\/)?)?)([^\]|#/]+?)((?:\.md)?\s*(?:[#|][^\]]*)?(?:\]\])?)$/i;

/** The id that an author means: the name of a file, with its ending or without, or a link to it. */
export function idIn(written: string): string {
	const name = exact(written).normalize('NFC');
	const [, before = '', id = name] = named.exec(name) ?? [];
	return before.startsWith('[[') ? id.toLowerCase() : id;
}

/** Another id in the place of one, in the manner in which that was written. */
export const withId = (written: string, id: string): string =>
	written.replace(named, (_, before: string, __, after: string) => before + id + after);
