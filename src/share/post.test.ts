import { describe, expect, test } from 'vitest';
import { act, hubOf, page, someone } from '../content.fixture.ts';
import { type NetworkId, networkOf, postIds, profileIds } from '../networks/networks.ts';
import { wordsIn } from '../words/words.ts';
import { type PostTopic, postOn } from './post.ts';
import { recognitionTopic } from './topics.ts';

const url = 'https://hub.test/laurels/recognitions/2026-01-02-tea/';
const topic = (more: Partial<PostTopic> = {}): PostTopic => ({
	people: [{ name: 'Ada Lovelace', handles: [] }],
	words: (names, core) => `Laurels to ${names.join(' and ')} ${core}`,
	core: 'for tea',
	ask: 'Whom do you thank?',
	hashtags: ['Tea'],
	url,
	title: 'Laurels to Ada Lovelace',
	said: wordsIn('en'),
	own: {},
	...more,
});
const long = 'for carrying nine hundred reels of radio out of a wet cellar, '.repeat(1200).trim();
const names = Array.from({ length: 12 }, (_, at) => ({
	name: `${'Maximiliana Bartholomea '.repeat(4)}${at}`,
	handles: [],
}));

describe.for(postIds)('%s', (id) => {
	const { posts } = networkOf(id);

	test('a short post says everything', () => {
		const { text, isShortened, count, limit } = postOn(id, topic());
		expect(text).toBe(`Laurels to Ada Lovelace for tea\n\nWhom do you thank?\n\n${url}\n\n#Tea`);
		expect([isShortened, count <= limit]).toEqual([false, true]);
	});

	test('the longest words stay within the limit, end at a word, and keep the address', () => {
		for (const people of [topic().people, names.slice(0, 2)])
			for (const core of [long, 'x'.repeat(70_000), '👩🏽‍🚀 '.repeat(40_000)]) {
				const { text, isShortened, count } = postOn(id, topic({ people, core }));
				expect(isShortened).toBe(true);
				expect(count).toBe(posts?.counting.count(text));
				expect(count).toBeLessThanOrEqual(posts?.counting.limit ?? 0);
				expect(text).toContain(url);
				if (core === long) expect(text).toMatch(/(?:reels|radio|cellar|hundred|carrying|nine|out|of|wet|for|a)…/);
			}
	});

	test('more names than fit are counted', () => {
		for (const core of ['for tea', long]) {
			const { text, count, limit } = postOn(id, topic({ people: names, core }));
			expect(count).toBeLessThanOrEqual(limit);
			expect(text).toContain(url);
			expect(text).toContain(names[0]?.name);
			expect(text.includes(names[11]?.name ?? '') || /and \d+ more/.test(text)).toBe(true);
		}
	});

	test('the author’s own words win', () => {
		expect(postOn(id, topic({ own: { [id]: 'My words https://elsewhere.test' } })).text).toBe(
			'My words https://elsewhere.test',
		);
		expect(postOn(id, topic({ own: { [id]: 'My words' } })).text).toBe(`My words\n\n${url}`);
	});

	test('what it opens carries the words or the address', () => {
		const { open, text, note } = postOn(id, topic());
		if (!open) return expect(note).toBeTruthy();
		const opened = decodeURIComponent(open.replaceAll('%0D', ''));
		expect(opened).toContain(url);
		if (!note && id !== 'telegram') expect(opened).toContain(text);
	});
});

test.for(profileIds.filter((id) => (postIds as NetworkId[]).includes(id)))(
	'on %s people are named as they are there',
	(id) => {
		const handle = { network: id, label: id, mention: '@ada', url: 'https://ada.test' };
		const { names } = postOn(id, topic({ people: [{ name: 'Ada', handles: [handle] }] }));
		expect(names).toEqual([networkOf(id).posts?.namesByHand ? 'Ada' : '@ada']);
		const elsewhere = profileIds.find((other) => other !== id) as typeof id;
		expect(
			postOn(id, topic({ people: [{ name: 'Ada', handles: [{ ...handle, network: elsewhere }] }] })).names,
		).toEqual(['Ada']);
	},
);

const counted: [id: NetworkId, text: string, count: number][] = [
	['x', 'Ada', 3],
	['x', '林晓岚', 6],
	['x', 'https://example.org/a/very/long/address/that/goes/on', 23],
	['x', '👩🏽‍🚀', 2],
	['x', '🇳🇴', 2],
	['x', '…', 2],
	['x', '“”’', 3],
	['bluesky', '👩🏽‍🚀', 2],
	['bluesky', 'Ada', 3],
	['bluesky', '👨‍👩‍👧‍👦'.repeat(10), 25],
	['mastodon', '@ada@mastodon.social hi', 7],
	['mastodon', 'see https://mastodon.social/@ada@example.org/1', 27],
	['mastodon', 'see (https://mastodon.social/about).', 30],
	['mastodon', '@kit@bücher.example, hi', 8],
	['mastodon', '👩🏽‍🚀 é', 3],
	['threads', '👩🏽‍🚀', 15],
	['threads', 'Привет', 12],
	['threads', 'Ada', 3],
	['linkedin', '👩🏽‍🚀', 7],
	['linkedin', '𝐀da', 4],
	['instagram', 'Привет', 6],
	['x', 'Node.js at example.com', 34],
];
test.for(counted)('%s counts %j as %i', ([id, text, count]) => {
	expect(networkOf(id).posts?.counting.count(text)).toBe(count);
});

test('a recognition, a quote and an introduction read as they should', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'handles: {x: ada}'),
		'people/bea.md': someone('Bea'),
		'recognitions/2026-01-02-tea.md': page(
			'kind: thanks\npeople: [ada, bea]\nreason: for tea\nask: And you?\nhashtags: [Tea]',
		),
		'recognitions/2026-01-03-quote.md': page('kind: quote\npeople: [ada]\nquote: {text: Tea helps., source: A talk}'),
		'recognitions/2026-01-04-meet.md': page(
			'kind: introduction\npeople: [ada, bea]\nreason: You both drink tea.\nagreed: {ada: 2026-01-01, bea: 2026-01-01}',
		),
	});
	const at = (id: string) => `https://hub.test/laurels/recognitions/${id}/`;
	const said = (id: string) =>
		postOn('x', recognitionTopic(act(hub, id), hub, { origin: 'https://hub.test', base: '/laurels' })).text;
	expect(said('2026-01-02-tea')).toBe(`Laurels to @ada and Bea for tea\n\nAnd you?\n\n${at('2026-01-02-tea')}\n\n#Tea`);
	expect(said('2026-01-03-quote')).toBe(`“Tea helps.”\n\n@ada, A talk\n\n${at('2026-01-03-quote')}`);
	expect(said('2026-01-04-meet')).toBe(`@ada, meet Bea. You both drink tea.\n\n${at('2026-01-04-meet')}`);
});
