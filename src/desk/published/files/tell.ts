import { setTimeout as pause } from 'node:timers/promises';
import { allFeeds } from '../../../feeds/items.ts';
import { writeJson } from '../../../feeds/json.ts';
import type { Hub, Hubs } from '../../../hub/hub.ts';
import { addDays } from '../../../hub/time/days.ts';
import { markerOf } from '../../../publish/marker.ts';
import { full, paths, type Site, siteBelow } from '../../../vocabulary/paths.ts';
import { causeOf } from '../../check/files/try-links.ts';
import { isAnswer, serverAsker } from './ask.ts';
import { markerIn } from './looks.ts';

/** What to tell a WebSub hub of: addresses of feeds that changed, and whether the site is published as it is now. */
export interface News {
	feeds: string[];
	isThere: boolean;
}

/** For so many days a feed counts as new where nobody knows what it said before. */
const fresh = 7;

/**
 * Compares a hub with the published site. Where that is older, feeds with something new or changed are news; where it is
 * not there yet, the feeds of the whole hub are. Where it is published already, feeds with something of the last days are.
 */
export async function newsOf(hubs: Hubs, site: Site): Promise<News> {
	const isThere = await isPublished(hubs, site);
	const feeds = hubs.map((hub) => changedFeeds(hub, siteBelow(site, hub.under), isThere));
	return { feeds: (await Promise.all(feeds)).flat(), isThere };
}

async function changedFeeds(hub: Hub, site: Site, isThere: boolean): Promise<string[]> {
	const feeds = allFeeds(hub, site).filter(({ feed }) => feed.base === feed.id);
	const [whole] = feeds;
	const before = await itemsAt(full(site, paths.feed(paths.home, 'feed.json')));
	const now = feedItems(whole ? writeJson(whole.feed, '', undefined) : '');
	const changed = new Set([...now].filter(([id, item]) => before?.get(id) !== item).map(([id]) => id));
	const isNews = isThere
		? ({ feed }: (typeof feeds)[number]) => feed.updated > addDays(hub.today, -fresh)
		: before
			? ({ feed }: (typeof feeds)[number]) => feed.items.some(({ id }) => changed.has(id))
			: (one: (typeof feeds)[number]) => one === whole;
	return feeds.filter(isNews).flatMap(({ feed, formats }) => formats.map(({ file }) => feed.base + file));
}

/** Whether the published site shows what is public now. */
export async function isPublished(hubs: Hubs, site: Site): Promise<boolean> {
	const marker = markerIn(await serverAsker().ask(full(site, paths.marker)));
	return marker?.content === markerOf(hubs, site).content;
}

/** Waits until the site is published as it is now; false where it is not after so many milliseconds. */
export async function whenPublished(hubs: Hubs, site: Site, patience: number, rest: number): Promise<boolean> {
	for (const end = performance.now() + patience; performance.now() < end; await pause(rest))
		if (await isPublished(hubs, site)) return true;
	return false;
}

/** Tells a WebSub hub that a feed changed. Returns why it did not take it; undefined where it did. */
export async function tellOf(feed: string, websub: string): Promise<string | undefined> {
	const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed });
	try {
		const { ok, status } = await fetch(websub, { method: 'POST', body, signal: AbortSignal.timeout(30_000) });
		return ok ? undefined : `it answers ${status}`;
	} catch (error) {
		return causeOf(error);
	}
}

/** The items of a feed as JSON, by id; undefined where there is none to read. */
async function itemsAt(url: string): Promise<Map<string, string> | undefined> {
	const answer = await serverAsker().ask(url);
	return isAnswer(answer) && answer.status < 400 ? feedItems(answer.bytes.toString('utf8')) : undefined;
}

function feedItems(json: string): Map<string, string> {
	try {
		const { items } = JSON.parse(json) as { items: { id: string }[] };
		return new Map(items.map((item) => [item.id, JSON.stringify(item)]));
	} catch {
		return new Map();
	}
}
