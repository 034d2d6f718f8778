import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from '../graphemes.ts';
import type { Voice } from '../letters/faces.ts';
import { lettersOf } from '../letters/graphemes.ts';
import { typeFor } from '../letters/type.ts';
import { scriptWords } from '../letters/words.fixture.ts';
import { fill, widestPiece } from './fill.ts';

/** Lines as they are best, in a width that holds each of them and no more. */
const names = [
	'Adaeze / Okonkwo-Bright',
	'Wolfeschlegelsteinhausen- / Bergerdorffsky',
	'Maria Bartholomea- / Wolfeschlegelstein',
	'J. R. R. Tolkien / Hausenberger',
	'A. P. J. / Abdul Kalam',
	'Dr. Anna / von der Heide',
	'María José de la / Cruz y García',
	'Ngũgĩ wa / Thiong’o',
	'George W. / Washington',
	'St. John / Smith Jr.',
	'Elizabeth / Henry VIII',
	'Bartholomea / X Æ A-12',
	'אברהם דוד / בן גוריון',
	'أحمد / بن عبد الله',
	'The Laurels / of the Weavers',
	'Maximilian / Maya 🌟',
	'McDonaldson / MacGregor',
	'山田太郎 / ビール祭り',
	'Donaudampfschi / fffahrtskapitäne',
	'@handle_with_ / underscores',
	'longest.handle / @example.net',
];
const texts = [
	'walks 12 km / every day before / Part 2 of C# class',
	'for the well- / known weaver',
	'in warm / rooms at 25 °C / and No. 5',
	'the e-mail T-shirt / of COVID-19',
	'am 5. Mai, / z. B. im Garten',
	'between them / all 1911–1920',
	'https://example.org/ / a/very-long/path',
	'#HashtagsThat / AreVeryLong',
	'C#とNode.js / 入門は2024年',
	'ビールを飲む / 「静か」な人。',
	'to be or not to be / a weaver of things',
	'Ada | Bo & Cleo / Dora | Enid',
	'« oui » non ! / 12\u00a0km et demi',
	'図書館とは、誰も / 何も買わなくていい / 部屋のことです。',
	'开的是 / 一间图书馆',
	'за запитання / першого ж дня',
	'👏👏👏👏 / 👩‍👩‍👧👩‍👩‍👧',
	'12 كم / 12 كم',
	'12 กม. ทุกวัน',
	'5.7 km² / 30 కి.మీ.',
];
const cases = [
	...names.map((lines): [string, Voice] => [lines, 'name']),
	...texts.map((lines): [string, Voice] => [lines, 'cite']),
];

/** The text of lines: a space where one ended, but not within a word. */
const textOf = (lines: readonly string[]) =>
	lines.reduce((text, line) => text + (/[-/_]$|[\p{sc=Hira}\p{sc=Han}\p{sc=Kana}]$/u.test(text) ? '' : ' ') + line);

test.for(cases)('“%s” ends its lines where people would, as a %s', async ([shown, voice]) => {
	const isOne = /schi \/|\.handle \/|HashtagsThat|Node\.js/.test(shown);
	const expected = shown.split(' / ');
	const text = isOne ? expected.join('') : textOf(expected);
	const type = await typeFor(text);
	const most = Math.max(...expected.map((line) => type.width(line, voice))) + 0.01;
	expect(fill(text, voice, most, type).lines).toEqual(expected);
});

test('a word is cut only where it is wider than a line, into parts of nearly one width', async () => {
	const type = await typeFor('Donaudampfschifffahrtsgesellschaftskapitän');
	for (const text of ['Donaudampfschifffahrtsgesellschaftskapitän', 'W'.repeat(31), 'ภ'.repeat(40), 'ビ'.repeat(33)])
		for (let most = 3; most < type.width(text, 'name'); most += 0.37) {
			const { lines, cuts } = fill(text, 'name', most, type);
			expect(cuts, `${text} at ${most}`).toBe(/[ภビ]/.test(text) ? cuts : 1);
			const lengths = lines.map((line) => line.length);
			expect(Math.min(...lengths), lines.join(' / ')).toBeGreaterThan(Math.min(3, Math.max(...lengths) / 2));
			expect(lines.join('')).toBe(text);
		}
});

test('what is parted is counted, and only where it must be', async () => {
	const text = 'Bo Okonkwo-Bright';
	const type = await typeFor(text);
	const whole = type.width('Okonkwo-Bright', 'name');
	const part = type.width('Okonkwo-', 'name');
	expect(fill(text, 'name', whole + 0.01, type)).toEqual({ lines: ['Bo', 'Okonkwo-Bright'], cuts: 0, parted: 0 });
	expect(fill(text, 'name', whole - 0.01, type)).toMatchObject({ cuts: 0, parted: 1 });
	expect(fill(text, 'name', part - 0.01, type)).toMatchObject({ cuts: 1 });
	expect(widestPiece(text, 'name', whole + 0.01, type)).toBeCloseTo(whole);
	expect(widestPiece(text, 'name', whole - 0.01, type)).toBeCloseTo(part);
});

/** Words of every script, signs and pictures. */
const known = fc.constantFrom(
	...Object.values(scriptWords).flat(),
	...[
		'12 km',
		'(a)',
		'« b »',
		'|',
		'&',
		'👩‍👩‍👧',
		'Å-b',
		'C#',
		'J.',
		'van',
		'…',
		'Bergerdorffsky',
		'x'.repeat(30),
		'\u00a0',
	],
);
const anything = fc.oneof(
	known,
	fc.string({ unit: 'grapheme', maxLength: 9 }),
	fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => text.isWellFormed()),
);
const textFrom = (word: fc.Arbitrary<string>, between: string[]) =>
	fc
		.array(word, { minLength: 1, maxLength: 9 })
		.chain((words) => fc.constantFrom(...between).map((sign) => words.join(sign)));
const voice = fc.constantFrom<Voice>('name', 'cite', 'label');
const width = fc.double({ min: 3, max: 20, noNaN: true });
const typeOfAll = typeFor(Object.values(scriptWords).flat().join(' '));

test('whatever the text: lines keep all of it, and never end within a letter', async () => {
	const type = await typeOfAll;
	fc.assert(
		fc.property(textFrom(anything, [' ', '', '-']), voice, width, (text, voice, most) => {
			const solid = (text: string) => text.replace(/\s+/g, '');
			const { lines } = fill(text, voice, most, type);
			expect(solid(lines.join(''))).toBe(solid(text));
			const ends = new Set([...graphemes().segment(text)].map(({ index }) => index));
			let at = 0;
			for (const line of lines.filter((line) => line.trim())) {
				const start = text.indexOf(line.trimStart(), at);
				expect(ends.has(start), `${JSON.stringify(lines)} at ${start}`).toBe(true);
				at = start + line.trimStart().length;
			}
		}),
		{ numRuns: 200, seed: 7 },
	);
});

test('lines of any script are no wider than they may be', async () => {
	const type = await typeOfAll;
	fc.assert(
		fc.property(textFrom(known, [' ', '-']), voice, width, (text, voice, most) => {
			const { lines, cuts } = fill(text, voice, most, type);
			// What a letter is cut from has a say in its shape.
			for (const line of lines.filter((line) => lettersOf(line).length > 3))
				expect(type.width(line, voice), line).toBeLessThan(most + (cuts ? 1 : 0.06));
		}),
		{ numRuns: 200, seed: 7 },
	);
});
