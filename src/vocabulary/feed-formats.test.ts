import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { type Contents, exampleHub, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import { mostItems } from '../feeds/feed.ts';
import { feedWriters } from '../feeds/files.ts';
import { feedOf } from '../feeds/items.ts';
import type { Hub } from '../hub/hub.ts';
import { xmlFault } from '../publish/xml.ts';
import { itemKey, tagUri } from '../site/digest.ts';
import { type FeedFormat, type FeedFormatId, feedFormats } from './feed-formats.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };

/** A feed as a reader understands it, whatever the format. */
interface Understood {
	title?: string | undefined;
	home?: string | undefined;
	self?: string | undefined;
	next?: string | undefined;
	hub?: string | undefined;
	lang?: string | undefined;
	items: {
		id?: string | undefined;
		url?: string | undefined;
		title?: string | undefined;
		day?: string | undefined;
		changed?: string | undefined;
		summary?: string | undefined;
		html?: string | undefined;
		image?: string | undefined;
		author?: string | undefined;
		categories: (string | undefined)[];
	}[];
}

type Links = { rel?: string | undefined; href?: string | undefined }[] | undefined;
const linked = (links: Links, rel: string) => links?.find((link) => link.rel === rel)?.href;
const iso = (date: string | undefined) => date && new Date(date).toISOString();

const readers: Record<FeedFormatId, (text: string) => Understood> = {
	rss: (text) => {
		const feed = parseRssFeed(text);
		return {
			title: feed.title,
			home: feed.link,
			self: linked(feed.atom?.links, 'self'),
			next: linked(feed.atom?.links, 'next'),
			hub: linked(feed.atom?.links, 'hub'),
			lang: feed.language,
			items: (feed.items ?? []).map((item) => ({
				id: item.guid?.value,
				url: item.link,
				title: item.title,
				day: iso(item.pubDate),
				changed: iso(item.atom?.updated),
				summary: item.description?.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
				html: item.content?.encoded,
				image: item.media?.contents?.[0]?.url,
				author: item.dc?.creators?.[0],
				categories: (item.categories ?? []).map(({ name }) => name),
			})),
		};
	},
	atom: (text) => {
		const feed = parseAtomFeed(text);
		return {
			title: feed.title?.value,
			home: linked(feed.links, 'alternate'),
			self: linked(feed.links, 'self'),
			next: linked(feed.links, 'next'),
			hub: linked(feed.links, 'hub'),
			lang: feed.xml?.lang,
			items: (feed.entries ?? []).map((entry) => ({
				id: entry.id,
				url: linked(entry.links, 'alternate'),
				title: entry.title?.value,
				day: iso(entry.published),
				changed: entry.updated === entry.published ? undefined : iso(entry.updated),
				summary: entry.summary?.value,
				html: entry.content?.value,
				image: entry.media?.contents?.[0]?.url,
				author: feed.authors?.[0]?.name,
				categories: (entry.categories ?? []).map(({ term }) => term),
			})),
		};
	},
	json: (text) => {
		const feed = parseJsonFeed(text);
		return {
			title: feed.title,
			home: feed.home_page_url,
			self: feed.feed_url,
			next: feed.next_url,
			hub: feed.hubs?.find(({ type }) => type === 'WebSub')?.url,
			lang: feed.language,
			items: (feed.items ?? []).map((item) => ({
				id: item.id,
				url: item.url,
				title: item.title,
				day: iso(item.date_published),
				changed: iso(item.date_modified),
				summary: item.summary,
				html: item.content_html,
				image: item.image,
				author: feed.authors?.[0]?.name,
				categories: item.tags ?? [],
			})),
		};
	},
};

/** The pages of the hub's feed in a format. */
const pagesOf = (hub: Hub, { id, file }: FeedFormat & { id: FeedFormatId }): Promise<string[]> =>
	Promise.all(
		feedOf({ hub: true }, hub, site).map(({ feed }) =>
			feedWriters[id](feed, feed.base + file, feed.next && feed.next + file),
		),
	);
const firstOf = async (hub: Hub, format: (typeof feedFormats)[number]) => (await pagesOf(hub, format))[0] ?? '';

/** Reads a feed; every reader that takes the format must understand the same. */
async function read(text: string, { id }: { id: FeedFormatId }): Promise<Understood> {
	expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
	expect(parseFeed(text).format).toBe(id);
	const understood = readers[id](text);
	if (id === 'json') return understood;
	expect(xmlFault(text)).toBeUndefined();
	const common = await new RssParser().parseString(text);
	expect(common.title).toBe(understood.title);
	expect(common.items.map((item) => [item['guid'] ?? item['id'], item.title, item.link, item.isoDate])).toEqual(
		understood.items.map((item) => [item.id, item.title, item.url, item.day]),
	);
	return understood;
}

const tea = (more = '') => page(`kind: thanks\npeople: [ada]\nreason: for tea${more && `\n${more}`}`, 'Much *tea*.');
const files: Contents = { 'people/ada.md': someone('Ada', 'tags: [Tea]'), 'recognitions/2026-02-03-tea.md': tea() };

/** Names and reasons that break what is careless. YAML escapes, since they come from real files. */
const hard: [name: string, text: string, shown: string][] = [
	['a bell and other controls', '"A\\u0007d\\u0000a\\u001b"', 'Ada'],
	['non-characters', '"Ada\\uffff\\ufffe"', 'Ada'],
	['direction overrides', '"Ada\\u202e\\u2066"', 'Ada'],
	['the end of CDATA', '"Ada ]]> Bea"', 'Ada ]]> Bea'],
	['a script', '"<script>alert(1)</script>"', '<script>alert(1)</script>'],
	['entities', '"Ada &amp; &lt;b&gt; &#7;"', 'Ada &amp; &lt;b&gt; &#7;'],
	['digits among letters', '"Agent 007"', 'Agent 007'],
	['emoji', '"Ada 👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿"', 'Ada 👩🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
	['many ampersands', `"${'&'.repeat(90)}"`, '&'.repeat(90)],
	['Arabic', '"ريم الخطيب"', 'ريم الخطيب'],
];

describe.for([...feedFormats])('$label', (format) => {
	test('references to letters that no feed may have are left out', async () => {
		const body =
			'A&#12;B &#x202E;C &shy;D [E&#x2066;](https://a.test/ "F&#12;") ![G&#x85;](/g.png)\n\n```x\nH&#12;\n```';
		const { items } = await read(
			await firstOf(await hubOf({ 'people/ada.md': someone('Ada', 'since: 2026-02-03', body) }), format),
			format,
		);
		expect(items[0]?.html).toMatch(/<p>AB C D <a href="https:\/\/a\.test\/" title="F" rel="noopener">E<\/a> <img/);
		expect(items[0]?.html).toContain('H&amp;#12;');
	});

	test('readers find what was written, in full', async () => {
		const { items, ...about } = await read(await firstOf(await hubOf(files), format), format);
		expect(about).toEqual({
			title: 'The Laurels',
			home: 'https://hub.test/laurels/',
			self: `https://hub.test/laurels/${format.file}`,
			next: undefined,
			hub: undefined,
			lang: 'en',
		});
		expect(items).toEqual([
			{
				id: tagUri(site, itemKey('2026-02-03', 'recognitions', '2026-02-03-tea')),
				url: 'https://hub.test/laurels/recognitions/2026-02-03-tea/',
				title: 'Laurels to Ada for tea',
				day: '2026-02-03T10:00:00.000Z',
				summary: 'Laurels to Ada for tea',
				html: expect.stringContaining('<p>Much <em>tea</em>.</p>'),
				image: expect.stringMatching(
					/^https:\/\/hub\.test\/laurels\/cards\/recognitions\/2026-02-03-tea-wide\.png\?v=[0-9a-f]{8}$/,
				),
				author: 'Olu Owner',
				categories: ['A thank-you', 'Ada', 'Tea'],
			},
		]);
		expect(items[0]?.html).toContain(`<img src="${items[0]?.image}" width="1200" height="630" alt="`);
	});

	test('what was taken down is told: the same id, with other words, since a day', async () => {
		const day = '2026-02-03';
		const forget = (name: string) => `{item: ${itemKey(day, 'recognitions', `${day}-${name}`)}, since: 2026-05-01}`;
		const hub = await hubOf({ ...files, 'hub.md': hubWith(`forget: [${forget('tea')}, ${forget('gone')}]`) });
		const { items } = await read(await firstOf(hub, format), format);
		const changed = '2026-05-01T10:00:00.000Z';
		expect(items).toMatchObject([
			{ title: 'Taken down', url: 'https://hub.test/laurels/', day: `${day}T10:00:00.000Z`, changed, categories: [] },
			{ title: 'Laurels to Ada for tea', day: `${day}T10:00:00.000Z`, changed },
		]);
		expect(items[0]?.id).toBe(tagUri(site, itemKey(day, 'recognitions', `${day}-gone`)));
		expect(items[0]?.html).toBe(items[0]?.summary && `<p>${items[0].summary}</p>`);
	});

	test('pages lead on to each other, and nothing is lost', async () => {
		const days = Array.from({ length: mostItems + 7 }, (_, index) =>
			new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
		);
		const acts = Object.fromEntries(days.map((day) => [`recognitions/${day}-x.md`, tea()]));
		const pages = await pagesOf(await hubOf({ ...files, ...acts }), format);
		const [first, second] = await Promise.all(pages.map((text) => read(text, format)));
		expect([first?.self, first?.next]).toEqual(
			['', 'archive/1/'].map((of) => `https://hub.test/laurels/${of}${format.file}`),
		);
		expect([second?.self, second?.next]).toEqual([`https://hub.test/laurels/archive/1/${format.file}`, undefined]);
		expect([first?.items.length, second?.items.length]).toEqual([mostItems, mostItems]);
		expect(new Set([first, second].flatMap((one) => one?.items.map(({ id }) => id))).size).toBe(mostItems + 8);
	});

	test('it names the hub that tells of new items, where there is one', async () => {
		const hub = await hubOf({ ...files, 'hub.md': hubWith('websub: https://push.test/?a=1&b=2') });
		expect((await read(await firstOf(hub, format), format)).hub).toBe('https://push.test/?a=1&b=2');
	});

	test('every address of it is full', async () => {
		const hub = await hubOf({
			...files,
			'recognitions/2026-02-03-tea.md': tea().replace('*tea*', '[tea](/people/ada/)'),
		});
		const { self, home, items } = await read(await firstOf(hub, format), format);
		const inside = items.flatMap(({ html = '' }) =>
			[...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, one]) => one),
		);
		expect(inside).toContain('https://hub.test/laurels/people/ada/');
		for (const address of [self, home, ...inside, ...items.flatMap(({ url, image }) => [url, image])])
			expect(address).toMatch(/^https:\/\/hub\.test\/laurels\/[!-~]*$/);
	});

	test('the same content is the same bytes, whenever and wherever it is written', async () => {
		const write = async () => firstOf(await hubOf(files), format);
		const first = await write();
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Kiritimati';
		try {
			expect(await write()).toBe(first);
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
		const now = new Date();
		for (const day of [now.toISOString().slice(0, 10), now.toUTCString().slice(0, 16)])
			expect(first).not.toContain(day);
	});

	test.for(hard)('%s in names do not break it', async ([, name, shown]) => {
		const owner = hubWith(`tagline: ${name}`).replace('Olu Owner', name.slice(0, 70).replace(/[^"]$/, '$&"'));
		const hub = await hubOf({
			'hub.md': owner,
			'people/ada.md': someone(name),
			'recognitions/2026-02-03-tea.md': tea(),
		});
		const [item] = (await read(await firstOf(hub, format), format)).items;
		for (const words of [item?.title, item?.summary]) expect(words).toBe(`Laurels to ${shown} for tea`);
		expect(item?.categories).toContain(shown);
		expect(item?.html).not.toMatch(/<script/);
		if (shown.length < 60) expect(item?.author).toBe(shown);
	});

	test('a long quote of emoji is cut between letters', async () => {
		const quote = page(`kind: quote\npeople: [ada]\nquote:\n  text: ${`a${'👏'.repeat(200)}`}`);
		const hub = await hubOf({ 'people/ada.md': someone('Ada'), 'recognitions/2026-02-03-q.md': quote });
		expect((await read(await firstOf(hub, format), format)).items[0]?.title).toMatch(/^Ada: “a👏+…”$/u);
	});

	test('that of the example is read by all readers alike', async () => {
		const { items } = await read(await firstOf(await exampleHub(), format), format);
		expect(items.length).toBeGreaterThan(15);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});
});

test('a reader that takes the summary of RSS for HTML shows its words', async () => {
	const hub = await hubOf({ ...files, 'people/ada.md': someone('"Ada <3 R&D &amp; <img src=x>"') });
	const [format] = feedFormats;
	const [item] = parseRssFeed(await firstOf(hub, format)).items ?? [];
	expect(item?.description).toBe('Laurels to Ada &lt;3 R&D &amp;amp; &lt;img src=x> for tea');
});

test('no blank space stands around what Atom takes letter by letter', async () => {
	const site = { origin: 'https://hub.test', base: '/a&b' };
	const owner = hubWith('websub: https://push.test/?a=1&b=2').replace(
		'name: Olu Owner',
		'name: Olu & Co\n  url: https://olu.test/?a=1&b=2',
	);
	const [page] = feedOf({ hub: true }, await hubOf({ ...files, 'hub.md': owner }), site);
	const text = await feedWriters.atom(
		(page as NonNullable<typeof page>).feed,
		'https://hub.test/a&b/atom.xml',
		undefined,
	);
	expect(xmlFault(text)).toBeUndefined();
	expect(text).toContain('<uri><![CDATA[https://olu.test/?a=1&b=2]]></uri>');
	expect(text).toContain('<id><![CDATA[https://hub.test/a&b/]]></id>');
	expect(text).not.toMatch(/\s<!\[CDATA\[|\]\]>\s/);
});

test('all formats say the same', async () => {
	const hub = await exampleHub();
	const [first, ...others] = await Promise.all(
		feedFormats.map(async (format) => ({ ...(await read(await firstOf(hub, format), format)), self: undefined })),
	);
	expect(others).toHaveLength(feedFormats.length - 1);
	for (const other of others) expect(other).toEqual(first);
});
