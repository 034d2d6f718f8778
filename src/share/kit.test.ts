import { describe, expect, test } from 'vitest';
import { allCards } from '../cards/words.ts';
import { exampleHub, hubOf, hubWith, page, recognitionById, someone, who } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { kinds } from '../hub/schema/recognition.ts';
import { workTypes } from '../hub/schema/work.ts';
import { networkOf, postIds } from '../networks/networks.ts';
import type { Posting } from '../networks/posting.ts';
import { formatIds, styleIds } from '../vocabulary/card-formats.ts';
import { allKits, hubKit, kitTexts, listKit, personKit, recognitionKit, workKit } from './kit.ts';
import { introductionAsk, mailOf } from './notes.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const files = {
	'hub.md': hubWith(`styles: [${styleIds.join(', ')}]\nhashtags: [Laurels]`),
	'people/ada.md': someone('Ada', 'headline: Counts stars\nwishes: Never on Mondays.\nurl: https://ada.test'),
	'people/bea.md': someone('Bea', 'lists: [many]'),
	'lists/many.md': page('title: Tea drinkers\ndescription: who share the pot'),
	...Object.fromEntries(
		['Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'].map((name) => [
			`people/${name}.md`.toLowerCase(),
			someone(name, 'lists: [many]'),
		]),
	),
	'works/talk.md': page(
		'type: talk\ntitle: Stars\nurl: https://w.test\npeople: [{person: ada, role: speaker}, bea]\nstart: 2026-07-01T18:00+02:00\nplace: Oslo\nonline: https://w.test/live\ndescription: How to count them.\nhashtags: [Sky]',
	),
	...Object.fromEntries(
		kinds.map((kind, index) => [
			`recognitions/2026-01-0${index + 1}-x.md`,
			page(
				`kind: ${kind}\npeople: [ada, bea]\nreason: for tea\nquote: {text: Thee helpt., source: A talk, translation: Tea helps.}\nagreed: {ada: 2026-01-01, bea: 2026-01-01}`,
			),
		]),
	),
};
const hub: Hub = await hubOf(files);

describe.for(allKits(hub, site).map((kit) => [kit.path, kit] as const))('the kit on %s', ([path, kit]) => {
	const isAboutMany = kit.card.subject === 'hub' || kit.card.subject.startsWith('lists/');

	test('has words for every network of the hub, within its limit, that lead to the page', () => {
		expect(kit.posts.map(({ network }) => network)).toEqual(hub.networks);
		const isToCome = path.startsWith('/works/');
		const page = `hub.test/laurels${path.replace('/share/', '/')}`;
		for (const { network, text, count, limit, url } of kit.posts) {
			const { habit } = networkOf(network).posts as Posting;
			const address = isToCome ? 'w.test' : page;
			expect(count, network).toBeLessThanOrEqual(limit);
			expect(text, network).toContain(url);
			expect(url.replace(/\/$/, '')).toBe(`${habit.opens ? 'https://' : ''}${address}`.replace(/\/$/, ''));
			const tags = [...text.matchAll(/#\w+/g)].map(([tag]) => tag);
			expect(tags, network).toEqual([...(isToCome ? ['#Sky'] : []), '#Laurels'].slice(0, habit.hashtags));
			expect(text.startsWith(hub.words.post.toSomebody), network).toBe(habit.to === 'somebody');
		}
	});

	test('has a card in every format and style, which the site has, with words for those who cannot see it', () => {
		const drawn = allCards(hub).map(({ subject }) => subject);
		expect(kit.cards).toHaveLength(formatIds.length * styleIds.length);
		for (const { path: card, format, style } of kit.cards) {
			const [, subject] =
				new RegExp(`^/cards/(.+)-${format}${style === styleIds[0] ? '' : `-${style}`}\\.png\\?v=[0-9a-f]{8}$`).exec(
					card,
				) ?? [];
			expect(drawn).toContain(subject);
		}
		expect(kit.card.alt.length).toBeGreaterThan(10);
	});

	test('has a note to each person, with the kit and the way out, and never an address of theirs; none about many', () => {
		expect(kit.notes.length === 0).toBe(isAboutMany);
		expect('note.txt' in kitTexts(kit)).toBe(!isAboutMany);
		for (const { to, text } of kit.notes) {
			expect(text).toContain(`Dear ${to.name},`);
			expect(text).toContain(`https://hub.test/laurels/people/${to.id}/share/`);
			expect(text).toContain(`https://hub.test/laurels${path.replace('/share/', '/')}`);
			expect(text).toMatch(/change it or take it down: olu@hub\.test/);
		}
	});

	test('has a message that any reader may send: to the people by name, with the page, and nothing as from its owner; none about many', () => {
		if (isAboutMany) return expect(kit.message).toBeUndefined();
		const { subject = '', text = '' } = kit.message ?? {};
		expect(subject).toBe(kit.title);
		expect(text).toMatch(/^Dear (?:Ada and Bea|\w{2,3}),\n\n/);
		expect(text.endsWith(`https://hub.test/laurels${path.replace('/share/', '/')}`)).toBe(true);
		expect(text).not.toContain(hub.owner.name);
		const mail = new URL(mailOf({ subject, text }));
		expect([mail.pathname, mail.searchParams.get('subject')]).toEqual(['', subject]);
		expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
	});

	test('is written as text files that say all of it', () => {
		const texts = kitTexts(kit);
		for (const { label, text } of kit.posts) {
			expect(texts['posts.txt']).toContain(`${label}\n=`);
			expect(texts['posts.txt']).toContain(text);
		}
		expect(texts['alt.txt']).toBe(`${kit.card.alt}\n`);
		for (const { text } of kit.notes) expect(texts['note.txt']).toContain(text);
	});
});

const first = (kit: { posts: { text: string }[] }) => kit.posts[0]?.text;

test('a person, a work and a quote read as they should', () => {
	expect(first(personKit(who(hub, 'ada'), hub, site))).toBe(
		'Laurels to Ada for showing up.\n\nhttps://hub.test/laurels/people/ada/\n\n#Laurels',
	);
	const [work] = hub.works;
	expect(work && first(workKit(work, hub, site))).toBe(
		'“Stars”, a talk by Ada and Bea. How to count them.\n\nWednesday 1 July 2026, 18:00 UTC+2, Oslo and online.\n\nDetails and sign-up: https://w.test\n\n#Sky #Laurels',
	);
	expect(first(recognitionKit(recognitionById(hub, '2026-01-04-x'), hub, site))).toBe(
		'“Thee helpt.”\n(“Tea helps.”)\n\nAda and Bea, A talk\n\nhttps://hub.test/laurels/recognitions/2026-01-04-x/\n\n#Laurels',
	);
});

test('a note begins with what the owner calls somebody, and names a work once', async () => {
	const own = await hubOf({
		'people/ada.md': someone('Ada Augusta Lovelace', 'called: Ada'),
		'works/tea.md': page(
			'type: event\ntitle: Tea\nurl: https://tea.test\nstart: 2027-01-09T19:00\ntimezone: Europe/Berlin\nplace: Café, Berlin\ndescription: Bring a cup\npeople: [ada]',
		),
	});
	const [tea] = own.works;
	const [note] = (tea && workKit(tea, own, site).notes) ?? [];
	expect(note?.text).toMatch(
		/^Dear Ada,\n\n“Tea” should reach .*:\n\nBring a cup\.\n\nSaturday 9 January 2027, 19:00 UTC\+1, Café, Berlin\.\n\nhttps:/,
	);
	expect(note?.text.match(/Tea|Lovelace/g)).toEqual(['Tea']);
});

test('a list and the hub name their first people and say how many more there are, each by their own handle', async () => {
	const named = await hubOf({
		...files,
		'people/cy.md': someone('Cy', 'lists: [many]\nhandles: {mastodon: "@cy@hub.test"}'),
	});
	const [list] = named.lists;
	const kit = list && listKit(list, named, site);
	const on = (network: string) => kit?.posts.find((post) => post.network === network);
	expect(on('linkedin')?.text).toBe(
		'Tea drinkers: who share the pot.\n\nBea, Cy, Di, Ed, Flo and 2 more.\n\nhttps://hub.test/laurels/lists/many/\n\n#Laurels',
	);
	expect(on('mastodon')?.text).toContain('Bea, @cy@hub.test, Di, Ed, Flo and 2 more.');
	expect(on('mastodon')?.names).toEqual(['Bea', '@cy@hub.test', 'Di', 'Ed', 'Flo']);
	expect(first(hubKit(named, site))).toMatch(
		/^The Laurels\n\nOlu Owner recognises .+ and 3 more\.\n\nhttps:\/\/hub\.test\/laurels\/\n/,
	);
});

test('what is about many names no draft, though its owner sees them', async () => {
	const writing = await hubOf(
		{
			'people/ada.md': someone('Ada', 'lists: [l]'),
			'people/aaron.md': someone('Aaron Draft', 'lists: [l]\ndraft: true'),
			'lists/l.md': page('title: L\nsort: manual\npeople: [aaron]'),
			'hub.md': hubWith('featured: [ada]'),
		},
		undefined,
		true,
	);
	const [list] = writing.lists;
	expect(list?.people).toHaveLength(2);
	for (const kit of [list && listKit(list, writing, site), hubKit(writing, site)]) {
		expect(JSON.stringify([kit?.posts, kit?.card])).not.toMatch(/Aaron|1 more/);
		expect(kit?.posts[0]?.text).toContain('Ada');
	}
});

test('a list and a hub of one person say no number; a hub of nobody says what it is', async () => {
	const one = await hubOf({ 'people/ada.md': someone('Ada', 'lists: [l]'), 'lists/l.md': page('title: L') });
	expect(one.lists[0] && first(listKit(one.lists[0], one, site))).toMatch(/^L\n\nAda\.\n/);
	const nobody = await hubOf({ 'hub.md': hubWith('tagline: Nobody gets anywhere alone.') });
	expect(first(hubKit(nobody, site))).toBe('The Laurels: Nobody gets anywhere alone.\n\nhttps://hub.test/laurels/');
});

test('a post about a list with a title as long as titles get stays within its limit, with the right number', async () => {
	const long = await hubOf({
		...files,
		'lists/many.md': page(`title: ${'Tea '.repeat(19)}\ndescription: ${'pot '.repeat(49)}`),
	});
	for (const network of postIds) {
		const [list] = long.lists;
		const { text, count, limit } =
			(list && listKit({ ...list }, { ...long, networks: [network] }, site).posts[0]) ?? {};
		expect(count).toBeLessThanOrEqual(limit ?? 0);
		const named = ['Bea', 'Cy', 'Di', 'Ed', 'Flo'].filter((name) => text?.includes(name)).length;
		expect(text).toContain(`${7 - named} more`);
	}
});

test('somebody with no reason of their own is presented by what they do', async () => {
	const met = await hubOf({
		'people/ada.md': page('name: Ada\nheadline: Counts stars'),
		'people/bea.md': page('name: Bea'),
		'recognitions/2026-01-01-x.md': page('kind: quote\npeople: [ada, bea]\nquote: {text: Tea helps.}'),
	});
	expect(first(personKit(who(met, 'ada'), met, site))).toMatch(/^Meet Ada: Counts stars\.\n/);
	expect(first(personKit(who(met, 'bea'), met, site))).toMatch(/^Meet Bea\n/);
});

test('an event that is over, and a work that is none, say no day', async () => {
	const later = await hubOf(files, '2026-08-01');
	expect(later.works[0] && first(workKit(later.works[0], later, site))).not.toMatch(/2026,|Oslo/);
});

test.for(workTypes)('a %s has an article that can be said', async (type) => {
	const one = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/w.md': page(`type: ${type}\ntitle: W\nurl: https://w.test\npeople: [ada]`),
	});
	expect(one.works[0] && first(workKit(one.works[0], one, site))).toMatch(
		new RegExp(`^“W”, ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type} by Ada\\.\\n`),
	);
});

test('visits are counted by network only where the hub asks for it', async () => {
	const counting = await hubOf({ ...files, 'hub.md': hubWith('utm: true') });
	const { posts } = recognitionKit(recognitionById(counting, '2026-01-01-x'), counting, site);
	for (const { network, url, text, open } of posts.filter(({ network }) => networkOf(network).posts?.habit.opens)) {
		const { searchParams, pathname } = new URL(url);
		expect(pathname).toBe('/laurels/recognitions/2026-01-01-x/');
		expect(Object.fromEntries(searchParams)).toEqual({
			utm_source: network,
			utm_medium: network === 'email' ? 'email' : 'social',
			utm_campaign: '2026-01-01-x',
		});
		expect(text).toContain(url);
		if (open) expect(decodeURIComponent(open)).toContain(`utm_source=${network}`);
	}
});

test('wishes of the people stand beside the words', () => {
	expect(recognitionKit(recognitionById(hub, '2026-01-01-x'), hub, site).wishes).toEqual([
		{ of: who(hub, 'ada'), words: 'Never on Mondays.' },
	]);
	expect(personKit(who(hub, 'bea'), hub, site).wishes).toEqual([]);
});

test('an introduction that waits is seen only while writing, and asks each of those who have not agreed', async () => {
	const waiting = {
		...files,
		'recognitions/2026-01-05-x.md': page(
			'kind: introduction\npeople: [ada, bea]\nreason: You both drink tea.\nagreed: {bea: 2026-01-01}',
		),
	};
	expect((await hubOf(waiting)).recognitions.map(({ id }) => id)).not.toContain('2026-01-05-x');
	const writing = await hubOf(waiting, undefined, true);
	const introduction = recognitionById(writing, '2026-01-05-x');
	expect(introduction.waitsFor).toEqual([who(writing, 'ada')]);
	const { subject, text } = introductionAsk(who(writing, 'bea'), introduction, writing);
	expect(subject).toBe('May I introduce you to Ada?');
	expect(text).toContain('Ada: Counts stars\nhttps://ada.test');
	expect(text).toContain('You both drink tea.');
	expect(text).toMatch(/not before/);
});

test('everything of the example stays within every network’s limit', async () => {
	const example = await exampleHub();
	const kits = allKits({ ...example, networks: postIds }, site);
	expect(kits.length).toBeGreaterThan(50);
	for (const { posts } of kits)
		for (const { network, text, limit } of posts)
			expect(networkOf(network).posts?.counting.count(text), network).toBeLessThanOrEqual(limit);
});

test('the kit of an introduction that waits asks those who have not agreed, and tells no address', async () => {
	const meet = page('kind: introduction\npeople: [ada, bea]\nreason: Tea.\nagreed: {ada: 2026-01-01}');
	const own = await hubOf({ ...files, 'recognitions/2026-02-01-meet.md': meet }, '2026-06-15', true);
	const introduction = recognitionById(own, '2026-02-01-meet');
	const kit = recognitionKit(introduction, own, site);
	expect(kit.notes).toEqual([introductionAsk(who(own, 'bea'), introduction, own)]);
	expect(kit.message).toBeUndefined();
	const texts = kitTexts(kit);
	expect(Object.keys(texts)).toEqual(['note.txt']);
	expect(texts['note.txt']).not.toMatch(/hub\.test\/laurels\/|You are on/);
});
