import { describe, expect, test } from 'vitest';
import { type Catalogue, english } from './en.ts';
import { counted, filled, finderWords } from './finder.ts';
import { plain } from './sentence.ts';
import type { Spoken } from './spoken.ts';
import { wordsIn } from './words.ts';

const words = wordsIn('en');

describe('numbers, names and days', () => {
	test.for([
		[0, '0 people', '0 laurels', 'All 0 laurels'],
		[1, 'One person', '1 laurel', 'The first laurel'],
		[2, '2 people', '2 laurels', 'All 2 laurels'],
		[4727, '4,727 people', '4,727 laurels', 'All 4,727 laurels'],
	] as const)('%i', ([count, people, laurels, all]) => {
		expect([words.people(count), words.praise.laurelCount(count), words.home.allLaurels(count)]).toEqual([
			people,
			laurels,
			all,
		]);
	});

	test('digits are divided as the language of a hub does', () => {
		expect(wordsIn('de').people(4727)).toBe('4.727 Menschen');
		expect(wordsIn('da').people(4727)).toBe('4.727 people');
	});

	test.for([
		[[], ''],
		[['A'], 'A'],
		[['A', 'B'], 'A and B'],
		[['A', 'B', 'C'], 'A, B and C'],
		[['A', 'B', 'and', ','], 'A, B, and and ,'],
	] as const)('%j in a row', ([names, row]) => {
		expect(words.names(names)).toBe(row);
		expect(plain(words.series(names))).toBe(names.join(', '));
	});

	test('a word between names minds how they begin', () => {
		expect(wordsIn('es').names(['Ana', 'Ignacio'])).toBe('Ana e Ignacio');
	});

	test('names and the others', () => {
		expect([words.namesAnd(['A', 'B'], 0), words.namesAnd(['A', 'B'], 9), words.namesAnd([], 1200)]).toEqual([
			'A and B',
			'A, B and 9 more',
			'1,200 more',
		]);
	});

	test('days, as exact as they are known', () => {
		expect(['2026', '2026-11', '2026-11-07', '0999-01-31'].map((day) => words.day(day))).toEqual([
			'2026',
			'November 2026',
			'7 November 2026',
			'31 January 999',
		]);
	});
});

test('A sentence holds anything in its places, and is text when all of them are', () => {
	const [ada, bo] = [{ name: 'Ada' }, { name: 'Bo' }];
	expect(words.praise.introduced(ada, words.list([bo, ada]))).toEqual([ada, ', meet ', bo, ' and ', ada]);
	expect(words.praise.pairFor(ada, [bo], 'for tea')).toEqual([ada, ' meet ', bo, '. for tea']);
	expect(words.praise.whole<string>([], '')).toEqual(['Laurels to  ']);
	expect(plain(words.praise.whole(words.list(['Ada', 'Bo']), 'for tea'))).toBe('Laurels to Ada and Bo for tea');
});

test('A catalogue that lacks a word, or has one too many, does not compile', () => {
	type Language = (spoken: Spoken) => Catalogue;
	// @ts-expect-error -- one word is missing
	const lacking: Language = (spoken) => ({ ...english(spoken), site: { ...english(spoken).site, skip: undefined } });
	// @ts-expect-error -- a place is of another kind
	const strange: Language = (spoken) => ({ ...english(spoken), people: (name: string) => name });
	expect([lacking, strange]).toHaveLength(2);
});

test('Each text stands once', () => {
	const texts = everyText(words);
	expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
});

test('The finder says in browsers what the catalogue says', () => {
	const { about, found, foundFirst, foundNearly, language, digits } = JSON.parse(
		JSON.stringify(finderWords(words)),
	) as ReturnType<typeof finderWords>;
	const numbers = 'de';
	const sentences = [found, foundFirst, foundNearly].flatMap((forms) =>
		[1, 2, 4727].map((count) => counted(forms, count, 'tea', { language, digits, numbers })),
	);
	expect(filled(about, { name: 'Tea' })).toBe('About “Tea”');
	expect(sentences).toEqual([
		'One person',
		'2 people',
		'4.727 people',
		'One person so far',
		'2 people so far',
		'4.727 people so far',
		'Nobody matches “tea”. Like it: One person',
		'Nobody matches “tea”. Like it: 2 people',
		'Nobody matches “tea”. Like it: 4.727 people',
	]);
});

describe('the language that nobody speaks', () => {
	const strange = wordsIn('en-XA');

	test('has accents on every letter but those that were put in', () => {
		expect(strange.site.people).toBe('Ṕéóṕľé');
		expect(strange.site.keptBy('Ada <b>')).toBe('ķéṕť ḅý Ada <b>');
		expect(plain(strange.praise.whole(strange.list(['Ada', 'Bo']), 'for tea'))).toBe('Ľáúŕéľš ťó Ada áñḍ Bo for tea');
		expect(strange.day('2026-05-01')).toBe('1 Ṃáý 2026');
		const ada = { name: 'Ada' };
		expect(strange.home.onTheBranch([ada])[1]).toBe(ada);
	});

	test('has an accent for every letter', () => {
		const { language: _, dir: __, digits: ___, ...texts } = strange;
		expect(everyText(texts).join('')).not.toMatch(/[A-Za-z]/);
		expect(everyText(strange)).toHaveLength(everyText(words).length);
	});
});

/** Every text of a catalogue that has no places. */
const everyText = (part: string | object): string[] =>
	typeof part === 'string' ? [part] : Object.values(part).flatMap((inner) => everyText(inner as object));
