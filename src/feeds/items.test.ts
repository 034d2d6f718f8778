import { expect, test } from 'vitest';
import { type Contents, hubOf, hubWith, page, someone, who } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { kinds } from '../hub/schema/recognition.ts';
import { addDays } from '../hub/time/days.ts';
import { itemKey, tagUri } from '../site/digest.ts';
import { feedFormats } from '../vocabulary/feed-formats.ts';
import { mostItems } from './feed.ts';
import { feedFiles } from './files.ts';
import { type FeedPage, type Followed, feedOf } from './items.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const thanks = (people: string, more = '', body = '') =>
	page(`kind: thanks\npeople: [${people}]\nreason: for tea${more && `\n${more}`}`, body);
/** The newest page of a feed. */
const feed = (hub: Hub, followed: Followed = { hub: true }) => (feedOf(followed, hub, site)[0] as FeedPage).feed;

test('a feed is newest first, by day and then by id, however files are named', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/new.md': someone('New', 'since: 2026-03-01'),
		'people/may.md': someone('May', 'since: 2026-05'),
		'recognitions/a.md': thanks('ada', 'date: 2026-02-01'),
		'recognitions/z.md': thanks('ada', 'date: 2026-02-01'),
		'recognitions/2026-04-01-b.md': thanks('ada'),
	});
	expect(feed(hub).items.map(({ url }) => url.replace('https://hub.test/laurels/', ''))).toEqual([
		'people/may/',
		'recognitions/2026-04-01-b/',
		'people/new/',
		'recognitions/a/',
		'recognitions/z/',
	]);
});

test('a profile is an item of its day until a recognition names the person', async () => {
	const files: Contents = { 'people/ada.md': someone('Ada', 'since: 2026'), 'people/bea.md': someone('Bea') };
	expect(feed(await hubOf(files)).items).toMatchObject([{ title: 'Laurels to Ada', day: '2026-01-01' }]);
	const { items } = feed(await hubOf({ ...files, 'recognitions/2026-02-01-x.md': thanks('ada') }));
	expect(items.map(({ url }) => url)).toEqual(['https://hub.test/laurels/recognitions/2026-02-01-x/']);
});

test('a profile of a day that is still to come waits for its day', async () => {
	const files = { 'people/ada.md': someone('Ada', 'since: 2026-06-16') };
	expect(feed(await hubOf(files, '2026-06-15')).items).toEqual([]);
	expect(feed(await hubOf(files, '2026-06-16')).items).toHaveLength(1);
});

test('a page of a feed holds fifty, and leads to the next: nothing is lost, and what is new changes no page of older items', async () => {
	const days = Array.from({ length: mostItems * 2 + 10 }, (_, index) => addDays('2026-01-01', index));
	const pagesOf = async (count: number) => {
		// Laurels of one person show how many they are: each names another.
		const acts = days.slice(0, count).flatMap((day) => [
			[`people/on-${day}.md`, someone(`On ${day}`)],
			[`recognitions/${day}-x.md`, thanks(`on-${day}`)],
		]);
		const hub = await hubOf(Object.fromEntries(acts), '2026-12-31');
		return feedOf({ hub: true }, hub, site);
	};
	const pages = await pagesOf(days.length - 1);
	expect(pages.map(({ path, feed }) => [path, feed.items.length, feed.next])).toEqual([
		['/', mostItems, 'https://hub.test/laurels/archive/2/'],
		['/archive/2/', mostItems, 'https://hub.test/laurels/archive/1/'],
		['/archive/1/', mostItems, undefined],
	]);
	const daysHeld = new Set(pages.flatMap(({ feed }) => feed.items.map(({ day }) => day)));
	expect([...daysHeld].sort()).toEqual(days.slice(0, -1));
	expect(new Set(pages.map(({ feed }) => feed.id)).size).toBe(1);
	const later = await pagesOf(days.length);
	expect(later.slice(1).map(({ feed }) => feed)).toEqual(pages.slice(1).map(({ feed }) => feed));
	expect(later.slice(1).map((one) => one.cacheKey())).toEqual(pages.slice(1).map((one) => one.cacheKey()));
	const counts = [0, mostItems, mostItems + 1, mostItems * 2, mostItems * 2 + 1];
	const paths = await Promise.all(counts.map(async (count) => (await pagesOf(count)).map(({ path }) => path)));
	expect(paths).toEqual([
		['/'],
		['/'],
		['/', '/archive/1/'],
		['/', '/archive/1/'],
		['/', '/archive/2/', '/archive/1/'],
	]);
});

test('an id survives a rename, and a rename back', async () => {
	const before = feed(
		await hubOf({
			'people/ada.md': someone('Ada', 'since: 2026'),
			'people/bea.md': someone('Bea'),
			'recognitions/2026-02-01-tea.md': thanks('bea'),
		}),
	);
	const after = feed(
		await hubOf({
			'people/ada-l.md': someone('Ada L', 'since: 2026\nformerly: [ada, ada-b]'),
			'people/bea.md': someone('Bea'),
			'recognitions/2026-02-01-kettle.md': thanks('bea', 'formerly: [2026-02-01-tea]'),
		}),
	);
	const back = feed(
		await hubOf({
			'people/ada.md': someone('Ada', 'since: 2026\nformerly: [ada, ada-b]'),
			'people/bea.md': someone('Bea'),
			'recognitions/2026-02-01-tea.md': thanks('bea', 'formerly: [2026-02-01-tea, 2026-02-01-kettle]'),
		}),
	);
	expect(back.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
	expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
	expect(after.items.map(({ url }) => url)).not.toEqual(before.items.map(({ url }) => url));
	expect(before.items.map(({ id }) => id)).toEqual([
		tagUri(site, itemKey('2026-02-01', 'recognitions', '2026-02-01-tea')),
		tagUri(site, itemKey('2026-01-01', 'people', 'ada')),
	]);
});

test('lists, topics and people have feeds of their own', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'lists: [l]\ntags: [Maps]'),
		'people/bea.md': someone('Bea', 'tags: [Radio]'),
		'lists/l.md': page('title: Friends'),
		'recognitions/2026-01-01-ada.md': thanks('ada'),
		'recognitions/2026-01-02-bea.md': thanks('bea'),
		'recognitions/2026-01-03-bea.md': thanks('bea', 'lists: [l]'),
	});
	const days = (followed: Followed) => feed(hub, followed).items.map(({ day }) => day.slice(8));
	const [list, maps] = [hub.lists[0], hub.tags.find(({ id }) => id === 'maps')];
	expect(list && days({ list })).toEqual(['03', '01']);
	expect(maps && days({ tag: maps })).toEqual(['01']);
	expect(days({ person: who(hub, 'bea') })).toEqual(['03', '02']);
	expect(list && feed(hub, { list })).toMatchObject({
		title: 'Friends · The Laurels',
		home: 'https://hub.test/laurels/lists/l/',
		base: 'https://hub.test/laurels/lists/l/',
	});
});

test('each list, topic and person has a feed in the formats that the owner chose; the whole hub in all; nobody without news has one', async () => {
	const content = {
		'people/ada.md': someone('Ada', 'lists: [l]\ntags: [Maps]'),
		'people/bea.md': someone('Bea', 'lists: [l]'),
		'people/cai.md': someone('Cai', 'since: 2026-01'),
		'lists/l.md': page('title: Friends'),
		'recognitions/2026-01-01-ada.md': thanks('ada'),
	};
	const whole = feedFormats.map(({ file }) => `/${file}`);
	const at = async (chosen: readonly string[], setting = `feeds: [${chosen}]`) => {
		const hub = await hubOf({ ...content, 'hub.md': hubWith(setting) });
		const files = feedFiles(hub, site).map(({ path }) => path);
		const names = feedFormats.filter(({ id }) => chosen.includes(id)).map(({ file }) => file);
		const of = ['/lists/l/', '/people/ada/', '/people/cai/', '/tags/maps/'];
		expect(files.sort()).toEqual([...whole, ...of.flatMap((path) => names.map((name) => path + name))].sort());
	};
	for (const { id } of feedFormats) await at([id]);
	await at(feedFormats.map(({ id }) => id));
	await at(['rss'], 'tagline: Tea');
});

test('who is hidden is in no feed', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/zed.md': someone('Zed Hidden', 'draft: true\nsince: 2026'),
		'people/yan.md': someone('Yan Hidden', 'consent: declined\nsince: 2026'),
		'recognitions/2026-01-01-ada.md': thanks('ada'),
		'recognitions/2026-12-31-hidden.md': thanks('ada'),
	});
	expect(JSON.stringify(feed(hub))).not.toMatch(/hidden/i);
	expect(feed(hub).items).toHaveLength(1);
});

const nasty = '<script>alert(1)</script> & "quotes" ]]>';
test.for(kinds)('content of kind %s is safe HTML with full addresses', async (kind) => {
	const hub = await hubOf({
		'hub.md': hubWith('tagline: "<b>"'),
		'people/ada.md': someone(`'${nasty}'`),
		'people/bea.md': someone('Bea'),
		'works/w.md': page(`type: talk\ntitle: '${nasty}'\nurl: https://w.test\npeople: [ada]`),
		'recognitions/2026-01-01-x.md': page(
			`kind: ${kind}\npeople: [ada, bea]\nreason: '${nasty}'\nquote:\n  text: '${nasty}'\n  source: '${nasty}'\n  translation: '${nasty}'\nproof:\n  title: '${nasty}'\n  url: https://p.test/?a=1&b="\nask: '${nasty}'\nreplyTo: https://r.test/1\nwork: w\nagreed:\n  ada: 2026-01-01\n  bea: 2026-01-01`,
			'# Big\n\n[home](/people/bea/) ![x](/x.png)\n\n<img src=x onerror=alert(1)>',
		),
	});
	const [item] = feed(hub).items;
	const html = item?.html ?? '';
	expect(html).toContain('href="https://hub.test/laurels/people/bea/"');
	expect(html).toContain('src="https://hub.test/laurels/x.png"');
	expect(html).not.toMatch(/<script|<img src=x|<h1|(?:src|href)="(?!https:\/\/)/);
	const tags = [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
	expect(tags.length).toBeGreaterThan(8);
	for (const tag of tags) expect(tag).toMatch(/^<\/?[a-z0-9]+(?: (?:href|src|alt|width|height|rel|dir|lang)="")*>$/);
	expect(item?.image.url).toMatch(
		/^https:\/\/hub\.test\/laurels\/cards\/recognitions\/2026-01-01-x-wide\.png\?v=[0-9a-f]{8}$/,
	);
	expect(item?.summary).not.toBe('');
});

test('a feed of nobody is a feed without items', async () => {
	expect(feed(await hubOf({}))).toMatchObject({ title: 'The Laurels', items: [] });
});
