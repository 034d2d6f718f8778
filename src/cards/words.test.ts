import { expect, test } from 'vitest';
import { examplePhoto, hubOf, hubWith, page, recognitionById, someone, who } from '../content.fixture.ts';
import type { Hub, Work } from '../hub/hub.ts';
import { kinds } from '../hub/schema/recognition.ts';
import { workTypes } from '../hub/schema/work.ts';
import { wordsIn } from '../words/words.ts';
import { allCards, hubCard, personCard, recognitionCard, workCard } from './words.ts';

const thanks = (people: string, more = '') => page(`kind: thanks\npeople: [${people}]\nreason: for tea\n${more}`);

test('everything public has a card, at its address and at its older ones', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'lists: [l]\nformerly: [ada-b, ada-c]'),
		'lists/l.md': page('title: Friends\nformerly: [k]'),
		'works/w.md': page('type: talk\ntitle: A talk\nurl: https://w.test\npeople: [ada]\nformerly: [v]'),
		'recognitions/2026-01-02-tea.md': thanks('ada', 'formerly: [2026-01-02-t]'),
	});
	const cards = allCards(hub);
	expect(cards.map(({ subject }) => subject).sort()).toEqual([
		'hub',
		'lists/k',
		'lists/l',
		'people/ada',
		'people/ada-b',
		'people/ada-c',
		'recognitions/2026-01-02-t',
		'recognitions/2026-01-02-tea',
		'works/v',
		'works/w',
	]);
	const of = (id: string) => cards.find(({ subject }) => subject === id);
	expect({ ...of('people/ada-b'), subject: '' }).toEqual({ ...of('people/ada'), subject: '' });
	for (const card of cards) {
		expect(card.alt, card.subject).toContain(card.name);
		const sentences = card.alt.split(/(?<=\.) /);
		expect(sentences, card.subject).toEqual([...new Set(sentences)]);
	}
});

test.for(kinds)(
	'the alt text of a recognition of kind %s names everybody, says why, and whose face it is',
	async (kind) => {
		const hub = await hubOf({
			'people/ada.md': someone('आशा', 'romanized: Asha'),
			'people/bea.md': someone('Bea'),
			'recognitions/2026-01-02-x.md': page(
				`kind: ${kind}\npeople: [ada, bea]\nreason: for tea\nquote:\n  text: Tea helps.\n  source: A talk\nagreed: {ada: 2026-01-01, bea: 2026-01-01}`,
			),
		});
		const { alt, name, names, line } = recognitionCard(recognitionById(hub, '2026-01-02-x'), hub);
		expect(alt).toContain('आशा (Asha)');
		expect(alt).toContain(kind === 'quote' ? '“Tea helps.”' : 'for tea');
		expect(alt).toContain('Bea');
		expect(names).toEqual(['Bea']);
		expect(alt).toMatch(/Beside the words, the initials of आशा, and the initials of Bea\. The Laurels\.$/);
		expect(alt).not.toMatch(/undefined|\.\.|\s\s/);
		expect(name).toBe('आशा');
		expect(line).not.toBe('');
	},
);

test('a photo is described in the words of its author', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'consent: given\nphoto:\n  alt: Ada laughs.\nlocation: Oslo'),
		'people/ada.jpg': await examplePhoto(),
	});
	expect(personCard(who(hub, 'ada'), hub).alt).toBe(
		'Laurels to Ada for showing up. Oslo. Beside the words, a portrait of Ada: Ada laughs. The Laurels.',
	);
});

test('a card of a person says what they do, else why they are honoured', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'headline: Opens maps'),
		'people/bea.md': page('name: Bea'),
		'recognitions/2026-01-01-bea.md': thanks('bea'),
	});
	expect(personCard(who(hub, 'ada'), hub).line).toBe('Opens maps');
	expect(personCard(who(hub, 'bea'), hub).line).toBe('for tea');
});

test.for(workTypes)('a card of a work of type %s says what it is and by whom', async (type) => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea'),
		'works/w.md': page(`type: ${type}\ntitle: A talk\nurl: https://w.test\npeople: [ada, bea]`),
	});
	const card = allCards(hub).find(({ subject }) => subject === 'works/w');
	expect(card).toMatchObject({ kicker: wordsIn('en').works[type], name: 'A talk', names: ['Ada', 'Bea'] });
	expect(card?.alt).toContain('By Ada and Bea.');
});

test('counts are hidden where the owner hides them', async () => {
	const files = {
		'people/ada.md': someone('Ada'),
		'recognitions/2026-01-01-a.md': thanks('ada'),
		'recognitions/2026-01-02-b.md': thanks('ada'),
	};
	const [counted, silent] = [await hubOf(files), await hubOf({ ...files, 'hub.md': hubWith('sprig: false') })];
	const laurels = (hub: Hub) => personCard(who(hub, 'ada'), hub).portraits.map(({ laurels }) => laurels);
	expect([laurels(counted), laurels(silent)]).toEqual([[2], [1]]);
	expect(hubCard(silent).portraits.map(({ laurels }) => laurels)).toEqual([1]);
});

test.for([
	['en', '27 November', '5 May 2025'],
	['de', '27. November', '5. Mai 2025'],
	['es', '27 de noviembre', '5 de mayo de 2025'],
] as const)('the day of an event is said as in %s, with its year where that is another', async ([lang, day, past]) => {
	const talk = (start: string) => page(`type: talk\ntitle: Tea\nurl: https://w.test\npeople: [ada]\nstart: ${start}`);
	const hub = await hubOf(
		{
			'hub.md': hubWith(`lang: ${lang}`),
			'people/ada.md': someone('Ada'),
			'works/next.md': talk('2026-11-27'),
			'works/past.md': talk('2025-05-05'),
		},
		'2026-11-01',
	);
	const dayOf = (id: string) => workCard(hub.works.find((work) => work.id === id) as Work, hub).date;
	expect([dayOf('next'), dayOf('past')]).toEqual([day, past]);
});
