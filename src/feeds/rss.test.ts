import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect, test } from 'vitest';
import { type Contents, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { publicHub } from '../hub/public.ts';
import { load } from '../hub/load.ts';
import { type FeedPage, feedOf } from './items.ts';
import { writeRss } from './rss.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const rssOf = (hub: Hub) => {
	const { feed } = feedOf({ hub: true }, hub, site)[0] as FeedPage;
	return writeRss(feed, `${feed.base}rss.xml`, undefined);
};
const written = async (files: Contents) => rssOf(await hubOf(files));

/** Reads a feed with readers that real people use; all must agree that it is well formed. */
async function read(xml: string) {
	expect(XMLValidator.validate(xml)).toBe(true);
	expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
	return { smith: parseRssFeed(xml), common: await new RssParser().parseString(xml) };
}

const tea = (more = '') => page(`kind: thanks\npeople: [ada]\nreason: for tea${more && `\n${more}`}`, 'Much *tea*.');
const files: Contents = { 'people/ada.md': someone('Ada', 'tags: [Tea]'), 'recognitions/2026-02-03-tea.md': tea() };

test('readers find what was written', async () => {
	const { smith, common } = await read(await written(files));
	expect(common).toMatchObject({ title: 'The Laurels', link: 'https://hub.test/laurels/', language: 'en' });
	expect(common.items).toMatchObject([
		{
			title: 'Laurels to Ada for tea',
			link: 'https://hub.test/laurels/recognitions/2026-02-03-tea/',
			isoDate: '2026-02-03T00:00:00.000Z',
			guid: 'tag:hub.test,2026-02-03:recognitions/2026-02-03-tea',
			creator: 'Olu Owner',
			content: 'Laurels to Ada for tea',
		},
	]);
	const [item] = smith.items ?? [];
	expect(item?.guid?.isPermaLink).toBe(false);
	expect(item?.content?.encoded).toContain('<p>Much <em>tea</em>.</p>');
	expect(item?.categories?.map(({ name }) => name)).toEqual(['A thank-you', 'Ada', 'Tea']);
	expect(item?.media?.contents?.[0]).toMatchObject({ type: 'image/png', width: 1200, height: 630, medium: 'image' });
});

test('a feed names its own address, under the base path', async () => {
	const { smith } = await read(await written(files));
	expect(smith.atom?.links).toContainEqual({
		href: `https://hub.test/laurels/rss.xml`,
		rel: 'self',
		type: 'application/rss+xml',
	});
});

test('every address of a feed is full', async () => {
	const xml = (await written(files)).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
	const addresses = [...xml.matchAll(/(?:href|src|url)="([^"]*)"|<link>([^<]*)</g)].map(([, a, b]) => a ?? b);
	expect(addresses.length).toBeGreaterThan(4);
	for (const address of addresses) expect(address).toMatch(/^https:\/\/hub\.test\/laurels\//);
});

test('the same content is the same bytes, whenever and wherever it is written', async () => {
	const first = await written(files);
	const zone = process.env['TZ'];
	process.env['TZ'] = 'Pacific/Kiritimati';
	try {
		expect(await written(files)).toBe(first);
	} finally {
		process.env['TZ'] = zone;
	}
	expect(first).toContain('<lastBuildDate>Tue, 03 Feb 2026 00:00:00 GMT</lastBuildDate>');
});

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
test.for(hard)('%s in names do not break a feed', async ([, name, shown]) => {
	const owner = hubWith(`tagline: ${name}`).replace('Olu Owner', name.slice(0, 70).replace(/[^"]$/, '$&"'));
	const xml = await written({
		'hub.md': owner,
		'people/ada.md': someone(name),
		'recognitions/2026-02-03-tea.md': tea(),
	});
	const { smith, common } = await read(xml);
	expect(common.items[0]?.title).toBe(`Laurels to ${shown} for tea`);
	expect(smith.items?.[0]?.title).toBe(`Laurels to ${shown} for tea`);
	expect(smith.items?.[0]?.categories?.map(({ name }) => name)).toContain(shown);
	expect(smith.items?.[0]?.content?.encoded).not.toMatch(/<script/);
	if (shown.length < 60) expect(common.items[0]?.creator).toBe(shown);
});

test('a long quote of emoji is cut between letters', async () => {
	const quote = page(`kind: quote\npeople: [ada]\nquote:\n  text: ${`a${'👏'.repeat(200)}`}`);
	const { common } = await read(
		await written({ 'people/ada.md': someone('Ada'), 'recognitions/2026-02-03-q.md': quote }),
	);
	expect(common.items[0]?.title).not.toMatch(/\ufffd/);
});

test('the feed of the example is read by all readers alike', async () => {
	const hub = publicHub(await load({ path: 'content', shown: 'content' }), '2026-11-22');
	const { smith, common } = await read(await rssOf(hub));
	expect(common.items.length).toBeGreaterThan(15);
	expect(smith.items?.map(({ guid }) => guid?.value)).toEqual(common.items.map(({ guid }) => guid));
	expect(new Set(common.items.map(({ guid }) => guid)).size).toBe(common.items.length);
});
