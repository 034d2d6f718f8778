import { expect, test } from 'vitest';
import { hubOf, hubWith, page, recognitionById, someone, who } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { typeFor } from '../letters/type.ts';
import { languageIds } from '../words/languages.ts';
import { wholeWords } from './whole.ts';
import {
	allCards,
	type CardWords,
	drawnWords,
	hubCard,
	listCard,
	personCard,
	recognitionCard,
	workCard,
} from './words.ts';

/** What no font has. */
const lost = '𒀭𒂗';

const drawn = async (words: CardWords): Promise<CardWords> => wholeWords(words, await typeFor(drawnWords(words)));
const profile = async (fields: string) => {
	const hub = await hubOf({ 'people/ada.md': page(fields) });
	return drawn(personCard(who(hub, 'ada'), hub));
};

test.for([
	['name: Ada', 'Ada', undefined],
	['name: आशा\nromanized: Asha', 'आशा', 'Asha'],
	[`name: आशा\nromanized: ${lost}`, 'आशा', undefined],
	[`name: ${lost}\nromanized: Enheduanna`, 'Enheduanna', undefined],
	[`name: Aya Tan (${lost})\nromanized: Aya Tan`, 'Aya Tan', undefined],
	[`name: Aya Tan (${lost})`, 'hub.test/laurels/people/ada', undefined],
	[`name: Aya ${lost}\nromanized: Aya ${lost}`, 'hub.test/laurels/people/ada', undefined],
] as const)('%s: the name on a card is “%s”', async ([fields, name, romanized]) => {
	expect(await profile(`${fields}\nreason: for tea`)).toMatchObject({ name, romanized });
});

test('where the id has no font either, the address is that of the hub', async () => {
	const hub = await hubOf({ [`people/${lost}.md`]: someone(lost) });
	expect((await drawn(personCard(who(hub, lost), hub))).name).toBe('hub.test/laurels');
});

test('a headline gives way to the reason, and a place to nothing', async () => {
	const words = await profile(`name: Ada\nheadline: Reads ${lost}\nreason: for tea\nlocation: ${lost} Oslo`);
	expect(words).toMatchObject({ line: 'for tea', label: undefined });
	expect(words.alt).toContain(`Reads ${lost}`);
	expect((await profile(`name: Ada\nreason: for “${lost}” at Reading Days`)).line).toBe(undefined);
});

/** A hub with two people who can be drawn and two who can't, of whom one is known in Latin letters, and a recognition of them. */
const hubWhere = (fields: string): Promise<Hub> =>
	hubOf({
		'people/ada.md': someone('Ada', 'headline: Engine drivers'),
		'people/bea.md': someone('Bea'),
		'people/en.md': someone(lost, 'lists: [l]'),
		'people/nin.md': someone(`Nin ${lost}`, 'romanized: Ninsun'),
		'people/zu.md': someone(`Zu ${lost}`, 'lists: [l]'),
		'lists/l.md': page('title: Friends'),
		'recognitions/2026-01-02-x.md': page(fields),
		'works/w.md': page(`type: book\ntitle: “${lost}”\nurl: https://w.test\npeople: [en, ada]`),
		'works/own.md': page('type: book\ntitle: Ada\nurl: https://w.test\npeople: [ada]'),
		'works/v.md': page('type: book\ntitle: Tea\nurl: https://w.test\npeople: [en]'),
	});
const recognition = async (fields: string) => {
	const hub = await hubWhere(fields);
	return drawn(recognitionCard(recognitionById(hub, '2026-01-02-x'), hub));
};

test.for([
	['ada, bea', 'Ada', ['Bea'], 0],
	['ada, en', 'Ada', [], 1],
	['en, ada', 'Ada', [], 1],
	['en, nin', 'Ninsun', [], 1],
	['en, zu', '2 people', [], 0],
	['en, ada, zu, nin', 'Ada', ['Ninsun'], 2],
	['en', 'hub.test/laurels/recognitions/2026-01-02-x', [], 0],
	['nin', 'Ninsun', [], 0],
] as const)('laurels to %s name %s', async ([people, name, names, more]) => {
	for (const kind of ['thanks', 'quote'])
		expect(
			await recognition(`kind: ${kind}\npeople: [${people}]\nreason: for tea\nquote: {text: Tea helps.}`),
		).toMatchObject({ name, names, more });
});

test('praise that would lose letters gives way to what they do, or to “Laurels to” alone', async () => {
	const thanks = (people: string) => recognition(`kind: thanks\npeople: [${people}]\nreason: for “${lost}”`);
	expect(await thanks('ada')).toMatchObject({ kicker: 'Laurels to', line: 'Engine drivers' });
	expect(await thanks('ada, bea')).toMatchObject({ kicker: 'Laurels to', line: undefined });
});

test('a quotation gives way to its translation, and that to praise without quotation marks', async () => {
	const quote = (text: string, translation: string, reason = '') =>
		recognition(`kind: quote\npeople: [ada]\nquote:\n  text: ${text}\n  translation: ${translation}${reason}`);
	expect(await quote('ज्ञान', 'To know.')).toMatchObject({ design: 'quote', line: 'ज्ञान', translation: 'To know.' });
	expect(await quote(lost, 'To know.')).toMatchObject({ design: 'quote', line: 'To know.', translation: undefined });
	expect(await quote(lost, lost, '\nreason: for tea')).toMatchObject({
		design: 'recognition',
		kicker: 'Laurels to',
		line: 'for tea',
	});
});

test('works, lists and the hub are named by their addresses, and people who can’t be drawn are counted', async () => {
	const hub = await hubWhere('kind: thanks\npeople: [ada]\nreason: for tea');
	const work = (id: string) => workCard(hub.works.find((one) => one.id === id) as Hub['works'][number], hub);
	expect(await drawn(work('w'))).toMatchObject({ name: 'hub.test/laurels/works/w', names: ['Ada'], more: 1 });
	expect(await drawn(work('v'))).toMatchObject({ name: 'Tea', names: [], more: 0 });
	expect(await drawn(work('own'))).toMatchObject({ name: 'Ada', names: ['Ada'], more: 0 });
	expect(await drawn(listCard(hub.lists[0] as Hub['lists'][number], hub))).toMatchObject({
		name: 'Friends',
		names: ['2 people'],
		more: 0,
	});
	const titled = await hubOf({ 'hub.md': hubWith('').replace('The Laurels', lost), 'people/ada.md': someone('Ada') });
	expect((await drawn(hubCard(titled))).name).toBe('hub.test/laurels');
	expect((await drawn(personCard(who(titled, 'ada'), titled))).title).toBe('hub.test/laurels');
});

test.for(languageIds)('cards in %s lose no letter, whatever fonts are here', async (lang) => {
	const hub = await hubOf(
		{
			'hub.md': hubWith(`lang: ${lang}`),
			'people/ada.md': someone('Ada'),
			'people/bo.md': someone('Bo'),
			'recognitions/2026-01-01-thanks.md': page('kind: thanks\npeople: [ada, bo]\nreason: for tea'),
			'recognitions/2026-01-02-meet.md': page('kind: introduction\npeople: [ada, bo]\nreason: for tea'),
			'recognitions/2026-01-03-welcome.md': page('kind: welcome\npeople: [ada]\nreason: for tea'),
			'works/tea.md': page('type: event\ntitle: Tea\nurl: https://tea.test\npeople: [ada]\nstart: 2026-12-01'),
		},
		'2026-11-24',
	);
	for (const card of allCards(hub)) {
		const type = await typeFor(drawnWords(card));
		const { kicker, heading, joiner, ...words } = wholeWords(card, type);
		const spoken = [kicker, heading, joiner];
		expect(spoken.map(type.whole), card.subject).toEqual(spoken);
		expect([kicker, heading, joiner].map(Boolean)).toEqual([card.kicker, card.heading, card.joiner].map(Boolean));
		expect([words.date, words.label].every((text) => text === undefined || type.whole(text))).toBe(true);
	}
});
