import { hubCard, listCard } from '../cards/words.ts';
import {
	type Hub,
	isEvent,
	isOver,
	type List,
	nextDay,
	type Person,
	type Recognition,
	type Tag,
	timeShown,
	type Work,
	yearOf,
} from '../hub/hub.ts';
import { othersToMeet } from '../hub/meet.ts';
import { oncePer } from '../hub/once.ts';
import { arePublished } from '../hub/read.ts';
import type { Day } from '../hub/time/days.ts';
import { keyOf } from '../keys.ts';
import { cardImage } from './card-image.ts';
import type { PageOf } from './paging.ts';
import { monthsOf, yearsOf } from './periods.ts';

/** What links to others of its kind, and they back to it. */
export type LinkedThing = Person | List | Tag | Recognition | Work;

/**
 * Cache keys, as Astro calls them: while the key of a page is the same, so is the page, and it need not be rendered. A key
 * may be new where the page is not; the other way round the site would be wrong.
 */
export interface CacheKeys {
	/** Of whatever shows more than a few: anything that is public is in it. */
	whole: string;
	person: (person: Person) => string;
	recognition: (recognition: Recognition) => string;
	work: (work: Work) => string;
	/** Of what some things say, and say of those whom they are linked with, whatever it is written in. */
	some: (things: readonly LinkedThing[]) => string;
	/** Of a page of everybody, which shows some. */
	among: (shown: readonly Person[]) => string;
	/** Of a page of those who stand together: the first has all of their faces. */
	group: (of: List | Tag, page: PageOf<Person>) => string;
	/** Of a page of the faces of a list. */
	wall: (of: List, page: PageOf<Person>) => string;
	/** Of a page of laurels of a year or a month, whose people are named above. */
	laurels: (page: PageOf<Recognition>, people?: readonly Person[]) => string;
	/** Of a page that leads on to where something is now. */
	moved: (to: { id: string; name?: string; title?: string; label?: string }) => string;
}

/** The keys of a hub. */
export const cacheKeysOf = oncePer('cache keys', make);

/** The keys of the pages of a hub; while somebody writes, each page is rendered whenever it is asked for, and has none. */
export const pageKeysOf = (hub: Hub): CacheKeys => (arePublished() ? cacheKeysOf(hub) : none);

const none: CacheKeys = {
	...{ whole: '', person: () => '', recognition: () => '', work: () => '' },
	...{ some: () => '', among: () => '', group: () => '', wall: () => '', laurels: () => '', moved: () => '' },
};

function make(hub: Hub): CacheKeys {
	const { people, lists, tags, recognitions, works, featured, pages, pictures, today, words: _, ...shown } = hub;
	const near = describing(hub);
	const isThere = [
		recognitions.some(({ kind }) => kind === 'introduction'),
		works.length > 0,
		people.some(({ feed }) => feed),
	];
	/** What all pages share: names at the top, links at the foot, the look. */
	const frame = keyOf(
		JSON.stringify([shown, isThere, pages.map(({ id, title, foreign }) => [id, title, foreign])], unplaced),
	);
	const at = (one: LinkedThing, others: readonly (LinkedThing | undefined)[] = []): string =>
		keyOf(frame, near(one, 3), ...others.map((other) => (other ? near(other, 2) : '')));
	/** What pages share besides that have no card of their own. */
	const plain = keyOf(frame, JSON.stringify(cardImage(hubCard(hub), hub)));
	/** What pages of many share besides: ways to others, letters, places, who is met by chance. */
	const crowd = keyOf(
		plain,
		JSON.stringify([
			today,
			people.map(({ id, name, sortName, location, noindex }) => [id, name, sortName, location, noindex]),
			[...lists, ...tags].map((group) => [near(group, 0), group.people.length]),
		]),
	);
	/** What pages of laurels share besides: ways to other years and months. */
	const archive = keyOf(
		plain,
		JSON.stringify([...yearsOf(recognitions)].map(([year, all]) => [year, all.length, [...monthsOf(all).keys()]])),
	);
	const cardOf = (of: List | Tag): string => ('title' in of ? JSON.stringify(cardImage(listCard(of, hub), hub)) : '');
	const praise = Map.groupBy(recognitions, ({ work }) => work);
	const place = new Map(recognitions.map((one, index) => [one, index]));
	return {
		whole: keyOf(
			frame,
			JSON.stringify([today, pages, pictures, [{ people: featured }, ...lists, ...tags].map(idsIn)], unplaced),
			...[people, lists, tags, recognitions, works].flatMap((all) => [
				String(all.length),
				...all.map((one) => near(one, 0)),
			]),
		),
		person: (person) => at(person, othersToMeet(hub, person)),
		recognition: (recognition) => {
			const index = place.get(recognition) ?? 0;
			return at(recognition, [recognitions[index - 1], recognitions[index + 1]]);
		},
		work: (work) => at(work, praise.get(work)),
		some: (things) => keyOf(frame, ...things.map((one) => near(one, 2))),
		among: (shown) => keyOf(crowd, ...shown.map((person) => near(person, 1))),
		group: (of, { number, shown }) =>
			keyOf(
				...[crowd, near(of, 0), cardOf(of), ...idsIn(of), ''],
				...(number === 1 ? of.people : shown).map((person) => near(person, 1)),
			),
		wall: (of, { count, shown }) =>
			keyOf(frame, near(of, 0), cardOf(of), String(count), ...shown.map((person) => near(person, 0))),
		laurels: ({ count, shown }, named = []) =>
			keyOf(
				...[archive, String(count), ...named.map(({ name }) => name), ''],
				...shown.map((recognition) => near(recognition, 1)),
			),
		moved: ({ id, name, title, label }) => keyOf(frame, id, name ?? title ?? label ?? ''),
	};
}

/** In a group, the order says something, too. */
const idsIn = ({ people }: Pick<List, 'people'>): string[] => people.map(({ id }) => id);

/** Where the bytes of a picture lie is not shown, and their digest says which they are; what is known by name is a list. */
const unplaced = (key: string, value: unknown): unknown =>
	key === 'path' ? undefined : value instanceof Map ? [...value] : value;

/** What is said of an event on a day: when it is next, whether it is over, and whether that is this year. */
const timeOf = (one: LinkedThing, today: Day): string =>
	'type' in one && isEvent(one)
		? JSON.stringify([nextDay(one, today), isOver(one, today), timeShown(one, today), yearOf(today)])
		: '';

/**
 * Describes things with those that are so many steps away, as a digest: of each what it says itself, and the ids of what it
 * is linked with. Nobody steps through a list or a topic to all who are in it.
 */
function describing({ people, lists, tags, recognitions, works, today }: Hub) {
	const groups = new Set<unknown>([...lists, ...tags]);
	const linked = new Set<unknown>([...people, ...groups, ...recognitions, ...works]);
	const known = new Map<LinkedThing, { digest: string; others: LinkedThing[]; near: string[] }>();
	return near;

	function near(one: LinkedThing, steps: number): string {
		const described = known.get(one) ?? { ...describe(one), near: [] };
		known.set(one, described);
		const level = groups.has(one) ? 0 : steps;
		const { digest, others } = described;
		described.near[level] ??= level > 0 ? keyOf(digest, ...others.map((other) => near(other, level - 1))) : digest;
		return described.near[level];
	}

	function describe(one: LinkedThing): { digest: string; others: LinkedThing[] } {
		const others: LinkedThing[] = [];
		const text = JSON.stringify(one, (key, value: unknown) => {
			if (value === one || !linked.has(value))
				return key === 'people' && groups.has(one) ? undefined : unplaced(key, value);
			others.push(value as LinkedThing);
			return (value as LinkedThing).id;
		});
		return { digest: keyOf(text, timeOf(one, today)), others };
	}
}
