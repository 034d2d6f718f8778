import { stillTold } from '../hub/forget.ts';
import { compare, type Hub, type List, type Person, type Recognition, type Tag } from '../hub/hub.ts';
import { type Day, dayOf, firstDay } from '../hub/time/days.ts';
import { keyOf } from '../keys.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { tagUri, thingDigest } from '../site/digest.ts';
import { formatsAt, isNews } from '../site/followed.ts';
import type { FeedFormat } from '../vocabulary/feed-formats.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { type Feed, type FeedItem, mostItems } from './feed.ts';
import { emptyItem, itemFor, itemIdOf, ownerOf } from './item.ts';

/** What a feed can follow: everything, one list, one topic or one person. */
export type Followed = { hub: true } | { list: List } | { tag: Tag } | { person: Person };

/** Everything in a hub that can be followed. */
const allFollowed = (hub: Hub): Followed[] => [
	{ hub: true },
	...hub.lists.map((list) => ({ list })),
	...hub.tags.map((tag) => ({ tag })),
	...hub.people.map((person) => ({ person })),
];

/** The pages of every feed of a hub. Who has no news has no feed, as long as there is nothing for readers to forget. */
export function allFeeds(hub: Hub, site: Site): FeedPage[] {
	const items = itemsOf(hub, site);
	return allFollowed(hub).flatMap((followed) =>
		feedOf(followed, hub, site, items).filter(({ isEmpty }) => !('person' in followed) || !isEmpty),
	);
}

/** One page of a feed, the path of the folder in which it stands, and the formats in which it is written. */
export interface FeedPage {
	path: string;
	formats: readonly FeedFormat[];
	isEmpty: boolean;
	/** While it is the same, so is the feed. */
	cacheKey: () => string;
	/** Made when it is asked for: who only wants to know which feeds there are needs no item. */
	readonly feed: Feed;
}

/**
 * The feed of what is followed, in pages of `mostItems`; the first has the newest, and whatever readers shall take over
 * anew. Pure: no clock, no files.
 */
export function feedOf(followed: Followed, hub: Hub, site: Site, items = itemsOf(hub, site)): FeedPage[] {
	const { path, title, description, recognitions, people, digests } = scopeOf(followed, hub);
	const news = items.newestFirst([...recognitions, ...profilesIn(people, hub)]);
	const changed = items.anew
		.filter(({ feeds }) => !digests || digests.some((digest) => feeds.includes(digest)))
		.map(({ item }) => item);
	const formats = formatsAt(path, hub);
	const pages = inPages(news).map(({ number, shown }) => {
		const anew = number ? [] : changed;
		const days = [...shown.slice(0, 1).map(dayOfNews), ...anew.map((item) => item.changed)];
		return { path: paths.archive(path, number), shown, anew, updated: days.sort(compare).at(-1) ?? hub.today };
	});
	return pages.map(({ path: at, shown, anew, updated }, index) => {
		const older = pages[index + 1];
		const next = older && full(site, older.path);
		return {
			path: at,
			formats,
			isEmpty: news.length + changed.length === 0,
			cacheKey: () => keyOf(JSON.stringify([title, description, next, updated, anew]), cacheKeysOf(hub).some(shown)),
			get feed() {
				return {
					id: full(site, path),
					title,
					description,
					home: full(site, path),
					base: full(site, at),
					next,
					lang: hub.lang,
					author: ownerOf(hub, site),
					icon: full(site, paths.icon),
					websub: hub.websub,
					updated,
					items: withChanged(shown.map(items.make), anew),
				};
			},
		};
	});
}

/**
 * The newest items, and all others from the newest on in pages that are numbered from the oldest: what is new changes no page
 * of those before. Where the newest stand in the last page, too, readers know them by their ids.
 */
function inPages<Item>(newestFirst: readonly Item[]): { number?: number; shown: readonly Item[] }[] {
	const count = Math.ceil(Math.max(0, newestFirst.length - mostItems) / mostItems);
	const older = Array.from({ length: count }, (_, index) => {
		const end = newestFirst.length - index * mostItems;
		return { number: index + 1, shown: newestFirst.slice(end - mostItems, end) };
	});
	return [{ shown: newestFirst.slice(0, mostItems) }, ...older.reverse()];
}

/** Items with others, which take the place of what has the same id. */
const withChanged = (items: FeedItem[], changed: readonly FeedItem[]): FeedItem[] =>
	changed.length === 0
		? items
		: [...new Map([...items, ...changed].map((item) => [item.id, item])).values()].sort(newestFirst);

const newestFirst = (a: FeedItem, b: FeedItem): number =>
	compare(b.day, a.day) || compare(a.url, b.url) || compare(a.id, b.id);

/** Profiles that are items themselves, because no recognition is. */
const profilesIn = (people: readonly Person[], hub: Hub): Person[] => people.filter((person) => isNews(person, hub));

/** What is an item. */
type News = Recognition | Person;

/** The items of a hub, each made once, however many feeds hold it. */
interface Items {
	/** In the order of their items, before any is made. */
	newestFirst: (news: readonly News[]) => News[];
	make: (of: News) => FeedItem;
	/** Items that named somebody who was taken out, as they are now, or empty, and the digests of feeds that held them. */
	anew: { item: FeedItem; feeds: readonly string[] }[];
}

function itemsOf(hub: Hub, site: Site): Items {
	const made = new Map<News, FeedItem>();
	const make = (of: News): FeedItem => {
		const item = made.get(of) ?? itemFor(of, hub, site);
		made.set(of, item);
		return item;
	};
	const all: News[] = [...hub.recognitions, ...profilesIn(hub.people, hub)];
	const sorted = all
		.map((of) => ({ of, day: dayOfNews(of), url: addressOfNews(of, site) }))
		.sort((a, b) => compare(b.day, a.day) || compare(a.url, b.url));
	const places = new Map(sorted.map(({ of }, place) => [of, place]));
	const placeOf = (of: News): number => places.get(of) ?? 0;
	const inOrder = (news: readonly News[]) => news.toSorted((a, b) => placeOf(a) - placeOf(b));
	const forgotten = stillTold(hub.forget, hub.today);
	if (forgotten.length === 0) return { newestFirst: inOrder, make, anew: [] };
	const known = new Map(all.map((of) => [itemIdOf(of, hub, site), of]));
	const empty = emptyItem(hub, site);
	const anew = forgotten.map(({ item, since, feeds }) => {
		const id = tagUri(site, item + hub.under);
		const of = known.get(id);
		return { item: { ...(of ? make(of) : { ...empty, id, day: dayOf(item) }), changed: since }, feeds };
	});
	return { newestFirst: inOrder, make, anew };
}

const dayOfNews = (of: News): Day => ('kind' in of ? of.date : firstDay(of.since ?? ''));

const addressOfNews = (of: News, site: Site): string =>
	full(site, 'kind' in of ? paths.recognition(of.id) : paths.person(of.id));

/** What a feed is called, and what belongs into it. */
interface Scope {
	path: string;
	title: string;
	description: string;
	recognitions: readonly Recognition[];
	people: readonly Person[];
	/** What it is known by, now and before the hub had a salt; the feed of the hub holds everything. */
	digests?: string[];
}

function scopeOf(followed: Followed, hub: Hub): Scope {
	const { feed, site } = hub.words;
	const by = hub.owner.name;
	const known = (...[thing, id]: Parameters<typeof thingDigest>) => [
		thingDigest(thing, id, hub.salt),
		thingDigest(thing, id),
	];
	if ('list' in followed) {
		const { list } = followed;
		const { id, title, people, firstId } = list;
		return {
			path: paths.list(id),
			title: site.within(title, hub.title),
			description: feed.recognisedBy(title, by),
			recognitions: naming(people, hub, (recognition) => recognition.lists.includes(list)),
			people,
			digests: known('lists', firstId),
		};
	}
	if ('tag' in followed) {
		const { id, label, people } = followed.tag;
		return {
			path: paths.tag(id),
			title: site.within(label, hub.title),
			description: feed.topicBy(label, by),
			recognitions: naming(people, hub),
			people,
			digests: known('tags', id),
		};
	}
	if ('person' in followed) {
		const { person } = followed;
		return {
			path: paths.person(person.id),
			title: site.within(person.name, hub.title),
			description: feed.recognisedBy(person.name, by),
			recognitions: person.recognitions,
			people: [person],
			digests: known('people', person.firstId),
		};
	}
	return {
		path: paths.home,
		title: hub.title,
		description: hub.tagline ?? feed.peopleBy(by),
		recognitions: hub.recognitions,
		people: hub.people,
	};
}

/** Recognitions that name one of these people, or are chosen otherwise. */
function naming(people: readonly Person[], hub: Hub, chosen?: (recognition: Recognition) => boolean): Recognition[] {
	return [
		...new Set([
			...people.flatMap((person) => person.recognitions),
			...(chosen ? hub.recognitions.filter(chosen) : []),
		]),
	];
}
