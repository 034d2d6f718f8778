import { XMLParser } from 'fast-xml-parser';
import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { exampleHub, hubOf, page, someone } from '../content.fixture.ts';
import { xmlFault } from '../publish/xml.ts';
import { paths } from '../vocabulary/paths.ts';
import { exportedFile, hard, writtenExports } from './written.fixture.ts';

const feed = (name: string, more = '') => someone(name, `feed: https://blog.test/feed\n${more}`);
const lists = { 'lists/b.md': page('title: Bees\norder: 1'), 'lists/c.md': page('title: Cats\norder: 2') };

/** The names in each group, as a reader shows them. */
const groupsOf = (xml: string) =>
	Object.fromEntries(
		(parseOpml(xml).body?.outlines ?? []).map(({ text, outlines }) => [text, outlines?.map((one) => one.text)]),
	);

test('people stand in each of their lists; who is on none comes last; who has no feed is left out', async () => {
	const hub = await hubOf({
		...lists,
		'people/ada.md': feed('Ada', 'lists: [b, c]'),
		'people/bea.md': feed('Bea', 'lists: [c]'),
		'people/cyd.md': someone('Cyd', 'lists: [b]'),
		'people/dan.md': feed('Dan'),
	});
	const groups = groupsOf(await exportedFile(hub, paths.blogroll));
	expect(groups).toEqual({ Bees: ['Ada'], Cats: ['Ada', 'Bea'], 'And more': ['Dan'] });
	expect(Object.keys(groups).at(-1)).toBe('And more');
});

test('a reader finds the blog, the site and the line of each; the page here stands for a site', async () => {
	const hub = await hubOf({
		'people/ada.md': feed('Ada', 'url: https://ada.test/\nheadline: Counts'),
		'people/bea.md': feed('Bea'),
		'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
	const { head, body } = parseOpml(await exportedFile(hub, paths.blogroll));
	expect(head).toMatchObject({
		title: 'People of The Laurels',
		ownerName: 'Olu Owner',
		dateCreated: 'Tue, 03 Feb 2026 10:00:00 GMT',
	});
	expect(body?.outlines).toEqual([
		{
			type: 'rss',
			text: 'Ada',
			title: 'Ada',
			description: 'Counts',
			xmlUrl: 'https://blog.test/feed',
			htmlUrl: 'https://ada.test/',
		},
		{
			type: 'rss',
			text: 'Bea',
			title: 'Bea',
			description: 'for showing up',
			xmlUrl: 'https://blog.test/feed',
			htmlUrl: 'https://hub.test/laurels/people/bea/',
		},
	]);
});

test('without feeds there is no file; without recognitions none says a day', async () => {
	const files = await writtenExports(await hubOf({ 'people/ada.md': someone('Ada') }));
	expect([...files.keys()].filter((path) => path.endsWith('.opml'))).toEqual([]);
	expect(await exportedFile(await hubOf({ 'people/ada.md': feed('Ada') }), paths.blogroll)).not.toContain(
		'dateCreated',
	);
});

test.for(hard)('%s in names and lines are read back', async ([, name, shown]) => {
	const hub = await hubOf({
		'people/ada.md': page(`name: ${name}\nheadline: ${name}\nreason: x\nfeed: https://a.test`),
	});
	const xml = await exportedFile(hub, paths.blogroll);
	expect(xmlFault(xml)).toBeUndefined();
	const { text, description } = parseOpml(xml).body?.outlines?.[0] ?? {};
	expect([text, description]).toEqual([shown, shown]);
	const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true, trimValues: false }).parse(xml);
	expect(parsed.opml['@_version']).toBe('2.0');
	expect(parsed.opml.body.outline['@_text']).toBe(shown);
});

test('the example is read: every feed, and the same bytes at the address of convention', async () => {
	const hub = await exampleHub();
	const files = await writtenExports(hub);
	const xml = files.get(paths.blogroll) ?? '';
	expect(files.get(paths.wellKnownBlogroll)).toBe(xml);
	const listed = Object.values(groupsOf(xml)).flat();
	const withFeed = hub.people.filter((person) => person.feed).map(({ name }) => name);
	expect(withFeed.length).toBeGreaterThan(4);
	expect([...new Set(listed)].sort()).toEqual(withFeed.sort());
});
