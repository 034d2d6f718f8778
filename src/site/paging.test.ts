import { describe, expect, test } from 'vitest';
import { page as file, hubOf, someone } from '../content.fixture.ts';
import { wordsIn } from '../words/words.ts';
import { allPages } from './pages.ts';
import {
	allPagesOf,
	eventPages,
	headOn,
	listPages,
	mostOnPage,
	numbersBeside,
	pagePath,
	pagesOf,
	routesOf,
	workPages,
} from './paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

test.for([0, 1, 9, 10, 11, 25])('%s things stand once each, in order, and there is always a first page', (count) => {
	const pages = pagesOf(numbers(count), '/lists/l/', 10);
	expect(pages.flatMap(({ shown }) => shown)).toEqual(numbers(count));
	expect(pages).toHaveLength(Math.max(1, Math.ceil(count / 10)));
	expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at + 1));
	expect(pagePath(pages[0] as (typeof pages)[number])).toBe('/lists/l/');
	expect(pages.slice(1).map((page) => pagePath(page))).toEqual(
		pages.slice(1).map((_, at) => `/lists/l/page/${at + 2}/`),
	);
});

test('a head names the pages before and after, and its number; the feeds are those of the first', () => {
	const [first, second, third] = pagesOf(numbers(25), '/lists/l/', 10).map((page) =>
		headOn(page, { title: 'L', description: 'D' }, wordsIn('en')),
	);
	expect(first).toMatchObject({ title: 'L', path: '/lists/l/', previous: undefined, next: '/lists/l/page/2/' });
	expect(second).toMatchObject({ title: 'L, page 2', previous: '/lists/l/', next: '/lists/l/page/3/' });
	expect(third).toMatchObject({ path: '/lists/l/page/3/', feedOf: '/lists/l/', next: undefined });
});

test('routes begin at the folder itself', () => {
	const routes = routesOf(pagesOf(numbers(11), '/works/', 10));
	expect(routes.map(({ params }) => params.page)).toEqual([undefined, 'page/2']);
});

test.for([
	[1, 1, '1'],
	[1, 3, '1 2 3'],
	[4, 9, '1 2 3 4 5 6 … 9'],
	[5, 9, '1 2 3 4 5 6 7 8 9'],
	[25, 48, '1 … 23 24 25 26 27 … 48'],
	[48, 48, '1 … 46 47 48'],
] as const)('on page %s of %s the ways lead to %s', ([number, count, ways]) => {
	const numbers = numbersBeside({ first: '/', number, count, shown: [] }).map((one) => one ?? '…');
	expect(numbers.join(' ')).toBe(ways);
});

const event = (title: string, start: string) =>
	file(`type: event\ntitle: ${title}\nurl: https://w.test\npeople: [ada]\nstart: ${start}\nplace: Oslo`);

describe('Works', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/a.md': event('Long gone', '2020-01-01'),
		'works/b.md': event('Later', '2026-09-01'),
		'works/c.md': event('Soon', '2026-07-01'),
		'works/d.md': event('Just over', '2026-06-01'),
		'works/e.md': file('type: book\ntitle: Old book\nurl: https://w.test\npeople: [ada]\ndate: 2019'),
		'works/f.md': file('type: book\ntitle: New book\nurl: https://w.test\npeople: [ada]\ndate: 2026-05'),
	});
	const titles = (pages: ReturnType<typeof workPages>) => pages.flatMap(({ shown }) => shown.map(({ title }) => title));

	test('to come stand first, soonest first; events that are over last', () => {
		expect(titles(workPages(hub))).toEqual(['Soon', 'Later', 'New book', 'Old book', 'Just over', 'Long gone']);
		expect(titles(eventPages(hub))).toEqual(['Soon', 'Later', 'Just over', 'Long gone']);
	});
});

test('whatever is long is listed page by page, and nothing twice', async () => {
	const count = Math.max(mostOnPage.people, mostOnPage.faces, mostOnPage.feeds / 2) + 5;
	const hub = await hubOf({
		'lists/l.md': file('title: L'),
		...Object.fromEntries(
			numbers(count).map((at) => [
				`people/p${at}.md`,
				someone(`P ${at}`, `lists: [l]\ntags: [Tea, T${at}]\nsince: 2026-01`),
			]),
		),
		...Object.fromEntries(
			numbers(mostOnPage.recognitions + 1).map((at) => [
				`recognitions/2026-01-02-r${at}.md`,
				file(`kind: introduction\npeople: [p0, p1]\nreason: Tea.\nagreed: {p0: 2026-01-01, p1: 2026-01-01}`),
			]),
		),
		...Object.fromEntries(
			numbers(mostOnPage.works + 1).map((at) => [
				`works/w${at}.md`,
				file(`type: talk\ntitle: T${at}\nurl: https://w.test/${at}\npeople: [p0]\nstart: 2027-01-02`),
			]),
		),
	});
	const found = allPages(hub).map(({ path }) => path);
	expect(new Set(found).size).toBe(found.length);
	expect(found.filter((path) => path.endsWith('/page/2/')).sort()).toEqual([
		'/events/page/2/',
		'/follow/page/2/',
		'/introductions/page/2/',
		'/lists/l/page/2/',
		'/lists/l/wall/page/2/',
		'/people/page/2/',
		'/recognitions/2026/01/page/2/',
		'/recognitions/2026/page/2/',
		'/tags/tea/page/2/',
		'/works/page/2/',
	]);
	for (const page of [...allPagesOf(hub), ...hub.lists.flatMap(listPages)])
		expect(page.shown.length).toBeGreaterThan(0);
});
