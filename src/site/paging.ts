import {
	type Addressed,
	type Hub,
	isOver,
	type List,
	type Person,
	type Recognition,
	type Tag,
	upcoming,
	type Work,
} from '../hub/hub.ts';
import { paths } from '../vocabulary/paths.ts';
import type { Words } from '../words/words.ts';
import { hasFeed } from './followed.ts';
import { withFormer } from './former.ts';
import type { Head } from './head.ts';
import { monthsOf, yearsOf } from './periods.ts';
import { topicsByName } from './topics.ts';

/** One page of something long: what it shows, and its place among the others. */
export interface PageOf<Thing> {
	/** The path of the first page. */
	first: string;
	/** Counted from 1. */
	number: number;
	/** How many pages there are, one at least. */
	count: number;
	shown: readonly Thing[];
}

/** How much of each kind stands on a page, so that none is heavier than a photo. */
export const mostOnPage = {
	people: 80,
	faces: 96,
	lists: 24,
	topics: 400,
	recognitions: 50,
	introductions: 40,
	works: 30,
	feeds: 200,
	data: 500,
} as const;

/** Something long cut into pages. There is always a first one. */
export const pagesOf = <Thing>(all: readonly Thing[], first: string, size: number): PageOf<Thing>[] => {
	const count = Math.max(1, Math.ceil(all.length / size));
	return Array.from({ length: count }, (_, index) => ({
		first,
		number: index + 1,
		count,
		shown: all.slice(index * size, (index + 1) * size),
	}));
};

/** The path of a page, or of another one of the same. */
export const pagePath = ({ first, number }: PageOf<unknown>, other = number): string => paths.page(first, other);

export const peoplePages = ({ people }: Hub): PageOf<Person>[] => pagesOf(people, paths.people(), mostOnPage.people);

export const listPages = ({ id, people }: List): PageOf<Person>[] => pagesOf(people, paths.list(id), mostOnPage.people);

export const listsPages = ({ lists }: Hub): PageOf<List>[] => pagesOf(lists, paths.lists, mostOnPage.lists);

export const wallPages = ({ id, people }: List): PageOf<Person>[] => pagesOf(people, paths.wall(id), mostOnPage.faces);

export const tagPages = ({ id, people }: Tag): PageOf<Person>[] => pagesOf(people, paths.tag(id), mostOnPage.people);

export const topicPages = (hub: Hub): PageOf<Tag>[] => pagesOf(topicsByName(hub), paths.tags, mostOnPage.topics);

export const yearPages = (year: string, recognitions: readonly Recognition[]): PageOf<Recognition>[] =>
	pagesOf(recognitions, paths.year(year), mostOnPage.recognitions);

export const monthPages = (year: string, month: string, recognitions: readonly Recognition[]): PageOf<Recognition>[] =>
	pagesOf(recognitions, paths.month(year, month), mostOnPage.recognitions);

export const introductionPages = ({ recognitions }: Hub): PageOf<Recognition>[] =>
	pagesOf(
		recognitions.filter(({ kind }) => kind === 'introduction'),
		paths.introductions,
		mostOnPage.introductions,
	);

/** What is to come first, soonest first; then what was made, newest first; then events that are over. */
export function workPages({ works, today }: Hub): PageOf<Work>[] {
	const ahead = upcoming(works, today);
	const others = works.filter((work) => !ahead.some((event) => event === work));
	const over = others.filter((work) => isOver(work, today));
	const made = others.filter((work) => !over.includes(work));
	return pagesOf([...ahead, ...made, ...over], paths.works, mostOnPage.works);
}

/** Events to come, soonest first; then those that are over, newest first. */
export function eventPages({ works, today }: Hub): PageOf<Work>[] {
	const over = works.filter((work) => isOver(work, today));
	return pagesOf([...upcoming(works, today), ...over], paths.events, mostOnPage.works);
}

/** Every page of what is cut into pages. */
export function allPagesOf(hub: Hub): PageOf<unknown>[] {
	const years = [...yearsOf(hub.recognitions)];
	return [
		...peoplePages(hub),
		...listsPages(hub),
		...topicPages(hub),
		...introductionPages(hub),
		...workPages(hub),
		...eventPages(hub),
		...followPages(hub),
		...years.flatMap(([year, all]) => yearPages(year, all)),
		...years.flatMap(([year, all]) => [...monthsOf(all)].flatMap(([month, some]) => monthPages(year, month, some))),
	];
}

/** What can be followed besides the whole hub: its name, and the page whose feeds they are. */
export interface Followable {
	by: 'list' | 'topic' | 'person';
	title: string;
	of: string;
	lang?: string | undefined;
}

export function followPages(hub: Hub): PageOf<Followable>[] {
	const people = hub.people.filter((person) => hasFeed(person, hub));
	return pagesOf(
		[
			...hub.lists.map(({ id, title }) => ({ by: 'list' as const, title, of: paths.list(id) })),
			...hub.tags.map(({ id, label }) => ({ by: 'topic' as const, title: label, of: paths.tag(id) })),
			...people.map(({ id, name, lang }) => ({ by: 'person' as const, title: name, of: paths.person(id), lang })),
		],
		paths.follow,
		mostOnPage.feeds,
	);
}

/** What Astro calls the pages of a route `[...page]`, and hands to each. `keyFor` gives their keys, where they have any. */
export const routesOf = <Page extends PageOf<unknown>>(pages: readonly Page[], keyFor?: (page: Page) => string) =>
	pages.map((page) => ({
		params: { page: page.number > 1 ? `page/${page.number}` : undefined },
		props: { page },
		...(keyFor && { cacheKey: keyFor(page) }),
	}));

/** The same for each of some things, at their addresses and at those they had before. */
export const routesOfEach = <Thing extends Pick<Addressed, 'id' | 'formerly'>, Page extends PageOf<unknown>>(
	things: readonly Thing[],
	pagesOf: (of: Thing) => readonly Page[],
	keyFor: (of: Thing, page: Page) => string,
) =>
	withFormer(things).flatMap(({ id, of, moved }) =>
		routesOf(pagesOf(of), (page) => keyFor(of, page)).map(({ params, props, ...route }) => ({
			...route,
			params: { ...params, id },
			props: { ...props, of, moved },
		})),
	);

/** What a page says of itself, which is one of several: its number, and which stand before and after it. */
export const headOn = (page: PageOf<unknown>, head: Omit<Head, 'path'>, { site }: Words): Head => ({
	...head,
	title: page.number > 1 ? site.page(head.title, page.number) : head.title,
	path: pagePath(page),
	feedOf: page.first,
	previous: page.number > 1 ? pagePath(page, page.number - 1) : undefined,
	next: page.number < page.count ? pagePath(page, page.number + 1) : undefined,
});

/** Numbers of the pages to which one leads: the first, the last and its neighbours; undefined stands for those between. */
export function numbersBeside({ number, count }: PageOf<unknown>): (number | undefined)[] {
	const shown = new Set([1, number - 2, number - 1, number, number + 1, number + 2, count]);
	const near = [...shown].filter((one) => one >= 1 && one <= count).sort((a, b) => a - b);
	return near.flatMap((one, at) => {
		const skipped = one - (near[at - 1] ?? 0) - 1;
		// A single number takes no more room than what would stand for it.
		return skipped === 1 ? [one - 1, one] : skipped > 1 ? [undefined, one] : [one];
	});
}
