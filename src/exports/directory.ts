import { z } from 'astro/zod';
import { personCard } from '../cards/words.ts';
import { findable, type Hub, laurelsOf, otherVoiceFor, type Person, reasonFor } from '../hub/hub.ts';
import { keyOf } from '../keys.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { cardImage } from '../site/card-image.ts';
import { mostOnPage, type PageOf, pagesOf } from '../site/paging.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import type { Exporter, HubExport } from './export.ts';

const namedSchema = z.strictObject({ id: z.string(), label: z.string(), url: z.url() });

const person = z.strictObject({
	id: z.string().describe('The last part of the address of their page.'),
	page: z.url().describe('Their page here.'),
	name: z.string().describe('Their name, in their own script.'),
	romanized: z.string().optional().describe('The name in Latin letters.'),
	reason: z.string().optional().describe('Completes “Laurels to NAME …”.'),
	reasonBy: z.string().optional().describe('Whose words the reason is in, where they are not the owner’s.'),
	headline: z.string().optional().describe('One line: what they do.'),
	pronouns: z.string().optional(),
	location: z.string().optional().describe('Where they live, as they would say it.'),
	url: z.url().optional().describe('Their own site.'),
	feed: z.url().optional().describe('Their own feed.'),
	handles: z
		.array(z.strictObject({ network: z.string(), label: z.string(), handle: z.string(), url: z.url() }))
		.describe('Their profiles on networks.'),
	links: z.array(z.strictObject({ label: z.string(), url: z.url() })).describe('Further places of theirs on the web.'),
	lists: z.array(namedSchema),
	tags: z.array(namedSchema),
	laurels: z.int().min(1).optional().describe('How often they were recognised.'),
	card: z.url().describe('A picture to share.'),
	photo: z.url().optional().describe('Only of those who agreed to it.'),
});

const directoryShape = z.strictObject({
	$schema: z.url(),
	title: z.string(),
	url: z.url(),
	owner: z.string().describe('Who recognises them.'),
	total: z.int().describe('How many people there are, in this file and in those that follow.'),
	next: z.url().optional().describe('Where it goes on: a file like this one. The last has none.'),
	people: z.array(person),
});

/** Everybody as plain data, or as many as one file has. */
export type Directory = z.infer<typeof directoryShape>;

/** Everybody whom search engines may find, as JSON: the first file, which leads on to those that follow. */
export const directory: Exporter<HubExport> = (hub, site) =>
	directoryFiles(hub, site)
		.slice(0, 1)
		.map((file) => ({ ...file, ...hub.words.files.directory, type: 'application/json' }));

/** Those that follow. */
export const furtherDirectory: Exporter = (hub, site) => directoryFiles(hub, site).slice(1);

const directoryFiles: Exporter = (hub, site) =>
	findable(hub).length > 0
		? pagesOf(findable(hub), paths.directory(), mostOnPage.data).map((page) => ({
				path: paths.directory(page.number),
				cacheKey: () => keyOf(String(findable(hub).length), cacheKeysOf(hub).some(page.shown)),
				write: () => json(directoryOf(page, hub, site)),
			}))
		: [];

/** What the directory may hold, as a JSON Schema (2020-12). */
export const directorySchema: Exporter = (hub, site) =>
	directory(hub, site).map(() => ({
		path: paths.directorySchema,
		write: () => json({ $id: full(site, paths.directorySchema), ...z.toJSONSchema(directoryShape) }),
	}));

const json = (data: object): string => `${JSON.stringify(data)}\n`;

const directoryOf = ({ number, count, shown }: PageOf<Person>, hub: Hub, site: Site): Directory => ({
	$schema: full(site, paths.directorySchema),
	title: hub.title,
	url: full(site, paths.home),
	owner: hub.owner.name,
	total: findable(hub).length,
	next: number < count ? full(site, paths.directory(number + 1)) : undefined,
	people: shown.map((of) => entryOf(of, hub, site)),
});

function entryOf(of: Person, hub: Hub, site: Site): Directory['people'][number] {
	const { id, name, romanized, headline, pronouns, location, url, feed, handles, links, lists, tags, photo } = of;
	return {
		id,
		page: full(site, paths.person(id)),
		name,
		romanized,
		reason: reasonFor(of),
		reasonBy: otherVoiceFor(of)?.name,
		headline,
		pronouns,
		location,
		url,
		feed,
		handles: handles.map(({ network, label, mention, url: address }) => ({
			network,
			label,
			handle: mention,
			url: address,
		})),
		links,
		lists: lists.map((list) => ({ id: list.id, label: list.title, url: full(site, paths.list(list.id)) })),
		tags: tags.map((tag) => ({ id: tag.id, label: tag.label, url: full(site, paths.tag(tag.id)) })),
		laurels: hub.sprig ? laurelsOf(of) : undefined,
		card: full(site, cardImage(personCard(of, hub), hub).path),
		photo: photo && full(site, paths.photo(id, photo, 960)),
	};
}
