import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asInPassports, inBareLetters } from './latin.ts';
import { nameKeys, plainName, withoutShouting } from './names.ts';

test.for([
	['🌟Maya Johnson, MBA, PMP® 🌟', 'Maya Johnson'],
	['Maya Johnson, M.B.A.', 'Maya Johnson'],
	['Maya Johnson PhD', 'Maya Johnson'],
	['Maya Johnson | We are hiring!', 'Maya Johnson'],
	['𝕸𝖆𝖞𝖆 Johnson', 'Maya Johnson'],
	['Dr. Ada Lovelace', 'Ada Lovelace'],
	['Lovelace, Dr. Ada', 'Ada Lovelace'],
	['van der Berg, Jan', 'Jan van der Berg'],
	['Lovelace, Ada PhD', 'Ada Lovelace'],
	['Dr. Lovelace, Ada', 'Ada Lovelace'],
	['Lovelace, Ada, MD', 'Ada Lovelace'],
	['Lovelace, Ada, PhD, MS', 'Ada Lovelace'],
	['KIM, JB', 'JB KIM'],
	['JANE DOE, PHD', 'JANE DOE'],
	['Ma, Yo-Yo', 'Yo-Yo Ma'],
	['Kim, MA', 'MA Kim'],
	['Tim Berners-Lee, OM, KBE', 'Tim Berners-Lee'],
	['Dr. med. Hans Meier', 'Hans Meier'],
	['Bruno Ostrander (Squib)', 'Bruno Ostrander'],
	['Robert "Bob" Smith', 'Robert Smith'],
	['Ada (she/her)', 'Ada'],
	['John Smith, Jr.', 'John Smith Jr.'],
	['林晓岚 (Lin Xiaolan)', '林晓岚'],
	['👩🏽‍🚀 Sally 🇺🇸', 'Sally'],
])('%s is %s', ([written, plain]) => {
	expect(plainName(written as string)).toBe(plain);
});

test('no part of any emoji stays in a name', () => {
	const names = Object.keys(createRequire(import.meta.url)('@iconify-json/twemoji/chars.json') as object);
	const emoji = names
		.map((name) => String.fromCodePoint(...name.split('-').map((code) => Number.parseInt(code, 16))))
		.filter((one) => !/^[\d#*]$/.test(one));
	expect(emoji.length).toBeGreaterThan(3900);
	expect(emoji.filter((one) => plainName(`Ada ${one} Lovelace${one}`) !== 'Ada Lovelace')).toEqual([]);
});

test('what joins letters stays', () => {
	for (const name of ['ශ්‍රී ලංකා', 'علی‌رضا', 'R2-D2']) expect(plainName(name)).toBe(name);
});

test.for([
	'Ada',
	'Jack Ma',
	'Jane Doe, Acme Inc.',
	'Garcia Lopez, Ana',
	'Mr. T',
	'MD Rahman',
	'X Æ A-12',
	'“Ada” (Lovelace)',
	'3 Doors Down',
	'Lê Văn An',
	"D'Arcy O'Brien",
	'Jean-Baptiste Ouédraogo',
	'bell hooks',
	'ريم الخطيب',
	'आशा श्रेष्ठ',
	'MBA',
	'Dr.',
	'🦊',
	'(no name)',
])('%s stays as it is', (name) => {
	expect(plainName(name)).toBe(name);
	expect(plainName(plainName(name))).toBe(name);
});

const isOneName = (a: string, b: string) => nameKeys(a).some((key) => nameKeys(b).includes(key));

test.for([
	['Ada Lovelace', 'ÂDA  lovelace'],
	['Ada Lovelace', 'Lovelace, Ada'],
	['Ada Lovelace', 'Lovelace Ada'],
	['Ada Lovelace', 'Prof. Ada K. Lovelace, FRS 🧮'],
	['Jan van der Berg', 'Berg, Jan van der'],
	['Ana García López', 'Garcia Lopez, Ana'],
	['Jan van der Berg', 'Jan Vanderberg'],
	['Jing-Yi X', 'Jingyi X'],
	['Łukasz Żurawski', 'Lukasz Zurawski'],
	['Jürgen Groß', 'Juergen Gross'],
	['Jürgen Groß', 'Jurgen Gross'],
	['Søren Ångström', 'Soren Angstrom'],
	['Søren Ångström', 'Soeren Aangstroem'],
	["Siobhán O'Neill", 'Siobhan O’Neill'],
	['Аda Lovelace', 'Ada Lovelace'],
	['山田 太郎', '山田太郎'],
	['Иван Петров', 'Петров, Иван И.'],
	['Фёдор Семёнов', 'Федор Семенов'],
	['Νίκος Παπαδόπουλος', 'ΝΙΚΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ'],
	['Μαΐα Θεοδωρίδη', 'Μαια Θεοδωριδη'],
	['أَحْمَد عليّ', 'احمد علي'],
	['علي كريمي', 'علی کریمی'],
	['שָׂרָה כֹּהֵן', 'שרה כהן'],
])('%s and %s are one name', ([a, b]) => {
	expect(isOneName(a as string, b as string)).toBe(true);
});

test.for([
	['Ada Lovelace', 'Ada Byron'],
	['Lê Văn An', 'An'],
	['John Smith', 'John Smith Jr.'],
	['J. Tolkien', 'R. Tolkien'],
	['Мария Їжак', 'Мария Іжак'],
	['Андрей Майор', 'Андреи Маиор'],
	['Ben Fox', 'Ben'],
	['🦊', '🌸'],
	['!?', '?!'],
])('%s and %s are two', ([a, b]) => {
	expect(isOneName(a as string, b as string)).toBe(false);
});

test.for([
	['SARAH CONNOR', 'Sarah Connor'],
	['JEAN-BAPTISTE O’BRIEN', 'Jean-Baptiste O’Brien'],
	['JAN VAN DER BERG', 'Jan van der Berg'],
	['RONALD MCDONALD', 'Ronald McDonald'],
	['ИВАН ПЕТРОВ', 'Иван Петров'],
	['JB KIM III', 'JB Kim III'],
	['J.R. TOLKIEN', 'J.R. Tolkien'],
	['İBRAHİM IŞIK', 'İbrahim Işık'],
	['IAN IRWIN', 'Ian Irwin'],
	['ΝΊΚΟΣ ΆΡΗΣ', 'Νίκος Άρης'],
	['MADONNA', 'MADONNA'],
	['bell hooks', 'bell hooks'],
	['Sarah CONNOR', 'Sarah CONNOR'],
	['林 晓', '林 晓'],
])('%s is said as %s', ([shouted, spoken]) => {
	expect(withoutShouting(shouted as string)).toBe(spoken);
});

test('letters of the Latin script as in an alphabet of 26; those of others stay', () => {
	expect(asInPassports('Tobias Müller-Lüdenscheidt')).toBe('tobias mueller-luedenscheidt');
	expect(asInPassports('Agüero Łódź Åse Þór Straße Đorđe İpek')).toBe('aguero lodz aase thor strasse dorde ipek');
	expect(inBareLetters('Müller Åse Ærø')).toBe('muller ase aero');
	expect(asInPassports('София 林晓 ريم')).toBe('софия 林晓 ريم');
});

test('every name has words, whatever is around it', () => {
	const part = fc.constantFrom(
		...'Ada|LOVELACE|van|,|(|)|"|“|”|Dr.|PhD|-|/|•|🌟|®|Jr.|ريم|林|é|.'.split('|'),
		'|',
		' ',
	);
	const name = fc.oneof(
		fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
		fc.string({ unit: 'grapheme', minLength: 1 }),
	);
	fc.assert(
		fc.property(name, (written) => {
			fc.pre(written.trim() !== '');
			expect(plainName(written)).not.toBe('');
			expect(withoutShouting(plainName(written))).not.toBe('');
			expect(nameKeys(written).filter(Boolean)).not.toEqual([]);
		}),
		{ numRuns: 500, seed: 7 },
	);
});
