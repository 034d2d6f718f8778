import type { Hub } from '../hub/hub.ts';
import type { SiteFile } from '../site/files.ts';
import type { FeedFormatId } from '../vocabulary/feed-formats.ts';
import { paths, type Site } from '../vocabulary/paths.ts';
import type { Feed } from './feed.ts';
import { allFeeds } from './items.ts';

/** Writes a feed in one format, given its own full address and that of its next page. */
export type FeedWriter = (feed: Feed, self: string, next: string | undefined) => string | Promise<string>;

/** Opened when a feed is written: their libraries are large, and who only asks which feeds there are needs none. */
export const feedWriters: Record<FeedFormatId, FeedWriter> = {
	rss: async (...feed) => (await import('./rss.ts')).writeRss(...feed),
	atom: async (...feed) => (await import('./atom.ts')).writeAtom(...feed),
	json: async (...feed) => (await import('./json.ts')).writeJson(...feed),
};

/** Every feed of the hub, each page of it, in its formats. Whoever follows at a former address still gets it. */
export function feedFiles(hub: Hub, site: Site): SiteFile[] {
	const former = new Map([
		...hub.people.map(({ id, formerly }) => [paths.person(id), formerly.map(paths.person)] as const),
		...hub.lists.map(({ id, formerly }) => [paths.list(id), formerly.map(paths.list)] as const),
	]);
	return allFeeds(hub, site).flatMap((page) =>
		[page.path, ...(former.get(page.path) ?? [])].flatMap((at) =>
			page.formats.map(({ id, file }) => ({
				path: paths.feed(at, file),
				cacheKey: page.cacheKey,
				write() {
					const { feed } = page;
					return feedWriters[id](feed, feed.base + file, feed.next && feed.next + file);
				},
			})),
		),
	);
}
