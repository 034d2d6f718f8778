import { describe, expect, test } from 'vitest';
import { hubOf, page, recognitionById, someone } from '../content.fixture.ts';
import { kinds } from '../hub/schema/recognition.ts';
import { type NetworkId, networkOf, postIds, profileIds } from '../networks/networks.ts';
import type { Habit, Posting } from '../networks/posting.ts';
import type { Handle } from '../networks/profiles.ts';
import { languageIds } from '../words/languages.ts';
import { wordsIn } from '../words/words.ts';
import { type PostTopic, postOn } from './post.ts';
import { recognitionTopic } from './topics.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const url = 'https://hub.test/laurels/recognitions/2026-01-02-tea/';
const topic = (more: Partial<PostTopic> = {}): PostTopic => ({
	people: [{ name: 'Ada Lovelace', handles: [] }],
	words: (names, core) => `Laurels to ${names.join(' and ')} ${core}`,
	core: 'for tea',
	story: [],
	greeting: 'I thought of you.',
	ask: 'Whom do you thank?',
	hashtags: ['Tea', 'Cups', 'Kettles', 'OpenPots', 'Leaves', 'Water'],
	page: url,
	url,
	title: 'Laurels to Ada Lovelace',
	phrases: wordsIn('en'),
	own: {},
	...more,
});
const long = 'for carrying nine hundred reels of radio out of a wet cellar, '.repeat(1200).trim();
const story = [
	'The kettle was cold. We had asked Dr. Okafor (who knows. Ask her!) and nobody else, e. g. not you. She said “It is off. Plug it in.” and left.',
	...Array.from(
		{ length: 30 },
		(_, at) => `Then came cup ${at}, and with it a question that nobody had asked. Was it hot?`,
	),
];
const names = Array.from({ length: 12 }, (_, at) => ({
	name: `${'Maximiliana Bartholomea '.repeat(4)}${at}`,
	handles: [],
}));

describe.for(postIds)('%s', (id) => {
	const { posts } = networkOf(id);

	const habit = posts?.habit as Habit;

	test('a short post says everything as one is used to there: its sentence first, hashtags last', () => {
		const { text, url: address, isShortened, count, limit } = postOn(id, topic());
		const sentence = 'Laurels to Ada Lovelace for tea';
		const tags = ['#Tea', '#Cups', '#Kettles', '#OpenPots', '#Leaves', '#Water'].slice(0, habit.hashtags).join(' ');
		const parts =
			habit.to === 'somebody'
				? ['I thought of you.', sentence, address]
				: [sentence, 'Whom do you thank?', address, tags];
		expect(text).toBe(parts.filter(Boolean).join('\n\n'));
		expect([isShortened, count <= limit]).toEqual([false, true]);
		expect(address).toBe(habit.opens ? url : 'hub.test/laurels/recognitions/2026-01-02-tea');
	});

	test('tells as much of a story as is read there and as fits, in whole sentences', () => {
		for (const teller of [undefined, 'Olu']) {
			const { text, count, limit, isShortened } = postOn(id, topic({ story, teller }));
			expect([count <= limit, isShortened]).toEqual([true, false]);
			const quoted = /for tea\n\n(.*?)\n\n(?:Whom do you|https:|hub\.test)/s.exec(text)?.[1] ?? '';
			if (habit.story === 0) expect(text).not.toContain('kettle');
			else {
				expect(quoted).toMatch(teller ? /^Olu: (?:“The kettle [^“]*”|The kettle .*“.*[.?])$/s : /^The kettle .*[.?]$/s);
				expect(quoted).not.toMatch(/(?:Dr|e\. g)\.”?$/);
				const words = quoted.replace(/^Olu: (?:“([^“]*)”$)?/, '$1');
				expect(story.join('\n\n').startsWith(words)).toBe(true);
				expect(words.length).toBeLessThanOrEqual(habit.story);
				const next = story.join('\n\n').slice(words.length).indexOf('.');
				const isAll = words === story.join('\n\n');
				if (!isAll) expect(Math.max(words.length + next - habit.story, count + next - limit)).toBeGreaterThan(-60);
			}
		}
	});

	test('the longest words stay within the limit, end at a word, and keep the address', () => {
		for (const people of [topic().people, names.slice(0, 2)])
			for (const core of [long, 'x'.repeat(70_000), '👩🏽‍🚀 '.repeat(40_000)]) {
				const { text, isShortened, count } = postOn(id, topic({ people, core }));
				expect(isShortened).toBe(true);
				expect(count).toBe(posts?.counting.count(text));
				expect(count).toBeLessThanOrEqual(posts?.counting.limit ?? 0);
				expect(text).toContain(habit.opens ? url : url.slice(8, -1));
				if (core === long) expect(text).toMatch(/(?:reels|radio|cellar|hundred|carrying|nine|out|of|wet|for|a)…/);
			}
	});

	test('more names than fit are counted', () => {
		for (const core of ['for tea', long]) {
			const { text, count, limit } = postOn(id, topic({ people: names, core }));
			expect(count).toBeLessThanOrEqual(limit);
			expect(text).toContain(habit.opens ? url : url.slice(8, -1));
			expect(text).toContain(names[0]?.name);
			expect(text.includes(names[11]?.name ?? '') || /and \d+ more/.test(text)).toBe(true);
		}
	});

	test('the author’s own words win', () => {
		expect(postOn(id, topic({ own: { [id]: 'My words https://elsewhere.test' } })).text).toBe(
			'My words https://elsewhere.test',
		);
		const { text, url: address } = postOn(id, topic({ own: { [id]: 'My words' } }));
		expect(text).toBe(`My words\n\n${address}`);
	});

	test('what it opens carries the words or the address', () => {
		const { open, text, note } = postOn(id, topic());
		if (!open) return expect(note).toBeTruthy();
		const opened = decodeURIComponent(open.replaceAll('%0D', ''));
		expect(opened).toContain(url);
		if (!note && id !== 'telegram') expect(opened).toContain(text);
	});
});

test.for([
	['ja', '地図は人々が作るものだ。'.repeat(20)],
	['zh-Hans', '她把每一口坏掉的水井都画在地图上，'.repeat(20)],
	['ko', '지도는 사람들이 만드는 것이다. '.repeat(20).trim()],
	['th', 'แผนที่เป็นสิ่งที่ผู้คนสร้าง'.repeat(20)],
] as const)('in %s, a long quotation is cut after a word, however it parts its words', ([lang, core]) => {
	const phrases = wordsIn(lang);
	const words: PostTopic['words'] = (names, core) => phrases.post.quote(names, core, undefined, undefined);
	const { text, count, limit } = postOn('x', topic({ words, core, phrases, ask: undefined }));
	expect(count).toBeLessThanOrEqual(limit);
	expect(count).toBeGreaterThan(limit - 30);
	const [, said = ''] = /([^“「]+)…/u.exec(text) ?? [];
	expect(core.startsWith(said)).toBe(true);
});

test('a quotation of which no word fits leaves no empty quotation marks', async () => {
	const crowd = Array.from({ length: 12 }, (_, at) => [
		`people/p${at}.md`,
		someone(`${'Maximiliana '.repeat(8)}${at}`),
	]);
	const hub = await hubOf({
		...Object.fromEntries(crowd),
		'recognitions/2026-05-01-q.md': page(
			`kind: quote\npeople: [${crowd.map((_, at) => `p${at}`)}]\nquote: {text: Tea}`,
		),
	});
	const { text } = postOn('x', recognitionTopic(recognitionById(hub, '2026-05-01-q'), hub, site));
	expect(text).toMatch(/^Laurels to Maximiliana/);
	expect(text).not.toMatch(/[“”]/);
});

test('no two networks that leave different room say the same of a story', () => {
	const posts = postIds.map((id) => {
		const { habit, counting } = networkOf(id).posts as Posting;
		return { room: `${habit.story} ${counting.limit} ${habit.to}`, text: postOn(id, topic({ story })).text };
	});
	for (const { room, text } of posts)
		expect(posts.filter((other) => other.text === text && other.room !== room && !/^0 /.test(room))).toEqual([]);
	expect(new Set(posts.map(({ text }) => text)).size).toBeGreaterThan(7);
});

test('LinkedIn shows the sentence before it folds the rest away', () => {
	const reason = `for ${'tea '.repeat(69)}`.slice(0, 180);
	const { text } = postOn('linkedin', topic({ core: reason, story }));
	expect(text.indexOf('\n\n')).toBeLessThan(210);
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

test('each kind of praise has a sentence of its own', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea'),
		...Object.fromEntries(
			kinds.map((kind, at) => [
				`recognitions/2026-01-1${at}-x.md`,
				page(
					`kind: ${kind}\npeople: [ada, bea]\nreason: for tea\nquote: {text: Tea helps.}\nagreed: {ada: 2026-01-01, bea: 2026-01-01}`,
				),
			]),
		),
	});
	const firstLines = hub.recognitions.map(
		(one) => postOn('linkedin', recognitionTopic(one, hub, site)).text.split('\n')[0],
	);
	expect(firstLines.toReversed()).toEqual([
		'Worth knowing: Ada and Bea, for tea.',
		'Thanks to Ada and Bea for tea.',
		'A shout-out to Ada and Bea for tea.',
		'“Tea helps.”',
		'Ada, meet Bea. for tea.',
		'Hats off to Ada and Bea for tea.',
		'Welcome, Ada and Bea! Laurels for tea.',
	]);
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
	const postOf = (id: string) => postOn('x', recognitionTopic(recognitionById(hub, id), hub, site)).text;
	expect(postOf('2026-01-02-tea')).toBe(
		`Thanks to @ada and Bea for tea.\n\nAnd you?\n\n${at('2026-01-02-tea')}\n\n#Tea`,
	);
	expect(postOf('2026-01-03-quote')).toBe(`“Tea helps.”\n\n@ada, A talk\n\n${at('2026-01-03-quote')}`);
	expect(postOf('2026-01-04-meet')).toBe(`@ada, meet Bea. You both drink tea.\n\n${at('2026-01-04-meet')}`);
});

test.for(languageIds)(
	'a handle stands apart from letters beside it in every post in %s: else no network links it',
	(lang) => {
		const phrases = wordsIn(lang);
		const { laurels, meet, praise } = phrases.post;
		const handle = (network: NetworkId, mention: string) => ({ network, mention }) as Handle;
		for (const words of [laurels, meet, ...Object.values(praise)])
			for (const [network, mention] of [
				['mastodon', '@ada@m.test'],
				['x', '@ada'],
				['bluesky', '@ada.m.test'],
			] as const) {
				const people = [{ name: 'Ada', handles: [handle(network, mention)] }];
				const core = 'adam@ada.test, @adam';
				const { text } = postOn(network, topic({ phrases: phrases, words, people, core }));
				const others = text.replace(core, '');
				expect(others).toContain(mention);
				expect(others).not.toMatch(new RegExp(`[\\p{L}\\p{N}]${mention}|${mention}\\p{L}`, 'u'));
				expect(text).toContain(core);
			}
	},
);
