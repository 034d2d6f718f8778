import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { howMuch, someOf, triesAll } from '../combined.fixture.ts';
import { scripts, scriptsIn, type Voice } from './faces.ts';
import { isBlank, lettersOf } from './graphemes.ts';
import { typeFor } from './type.ts';

const voices: Voice[] = ['name', 'label', 'cite'];
const folder = path.resolve('node_modules/cldr-misc-full/main');

/** Whether a letter is of a script that is drawn without installing anything. Parts of Hangul letters are none, nor are signs of others. */
const isClaimed = (letter: string): boolean =>
	(!/[\u1100-\u11ff\u3001-\u303f\u30fb\u30fc\ufe30-\ufe6f\uff00-\uffef]/.test(letter) &&
		/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) ||
	scripts.some((script) => !('optional' in script) && script.letters.test(letter) && !/[\u1100-\u11ff]/.test(letter));

/** What a set of CLDR holds: `[a-c {ch} \- \u0301]`. */
function membersOf(set: string): string[] {
	const members: string[] = [];
	const parts = set
		.slice(1, -1)
		.matchAll(/\{((?:\\.|[^}\\])+)\}|(\\u\{?[\da-fA-F]+\}?|\\.|[^\s\\])(?:-(\\u\{?[\da-fA-F]+\}?|\\.|[^\s\\]))?/gu);
	for (const [, several, from = '', to = from] of parts) {
		if (several) members.push(plain(several));
		else for (let code = codeOf(from); code <= codeOf(to); code++) members.push(String.fromCodePoint(code));
	}
	return members;
}

const plain = (text: string): string =>
	text
		.replace(/\\u\{?([\da-fA-F]{4,6})\}?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/\\(.)/gu, '$1');
const codeOf = (sign: string): number => plain(sign).codePointAt(0) as number;

interface Characters {
	exemplarCharacters: string;
	auxiliary?: string;
	punctuation?: string;
	numbers?: string;
}

/** The letters of a language, large and small, and each with each mark that the language uses. */
function lettersIn(locale: string): string[] {
	const { main } = JSON.parse(readFileSync(path.join(folder, locale, 'characters.json'), 'utf8')) as {
		main: Record<string, { characters: Characters }>;
	};
	const {
		exemplarCharacters,
		auxiliary = '[]',
		punctuation = '[]',
		numbers = '[]',
	} = (main[locale] as { characters: Characters }).characters;
	const letters = [exemplarCharacters, auxiliary].flatMap(membersOf).flatMap((one) => [one, ...capitalOf(one)]);
	const marks = letters.filter((one) => /^[\u0300-\u036f]$/.test(one));
	const bases = letters.filter((one) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(one));
	return [
		...letters.filter((one) => !marks.includes(one)),
		...[punctuation, numbers].flatMap(membersOf),
		...bases.flatMap((base) => marks.map((mark) => base + mark)),
	].map((one) => one.normalize('NFC'));
}

/** The capital of a letter. Greek ones leave accents out, which `toLocaleUpperCase` does not know. */
function capitalOf(letter: string): string[] {
	const capital = letter.toLocaleUpperCase();
	return [...capital].length > [...letter].length ? [] : [capital];
}

/** Letters that no font of ours draws, and why. */
const undrawn: [why: string, letters: RegExp][] = [
	['of Church Slavonic alone', /^[\u0460-\u0489\u2de0-\u2dff\u2e2f\u2e43\ua640-\ua69f\ufe2e\ufe2f]$/],
	['younger than the fonts', /^\ua7dc\u0313$/],
	['signs in no font: per ten thousand, the overline, the commercial minus', /^[\u2031\u203e\u2052]$/],
];

const claimed = [...new Set(someOf(readdirSync(folder), 5).flatMap(lettersIn).flatMap(lettersOf))].filter(
	(letter) => isClaimed(letter) && !isBlank(letter) && !undrawn.some(([, letters]) => letters.test(letter)),
);

/** Korean syllables are made of few parts: of every eleventh, each part is one somewhere. */
const tried = ([script, letters]: [string, string[]]): [string, string[]] => [
	script,
	triesAll || letters.length < 10_000 ? letters : letters.filter((_, index) => index % 11 === 0),
];

test(`the letters of many languages are tried, ${howMuch} of all`, () =>
	expect(claimed.length).toBeGreaterThan(triesAll ? 12_000 : 1000));

const byScript = Map.groupBy(claimed, (letter) => scriptsIn(letter)[0]?.label ?? 'Latin, Cyrillic, Greek and signs');
test.for([...byScript].map(tried))(
	`every letter of every language is drawn whole, in ${triesAll ? 'every voice' : 'one of the voices'}: %s`,
	{ timeout: 240_000 },
	async ([, letters]) => {
		const type = await typeFor(letters.join(' '));
		expect(letters.filter((letter) => type.whole(letter) === undefined)).toEqual([]);
		for (const [at, letter] of letters.entries())
			for (const voice of someOf(voices, voices.length, at))
				expect(type.line(type.whole(letter) ?? '', voice, 'ltr'), letter).not.toEqual([]);
	},
);

test('what is said to be drawn by no font is drawn by none', async () => {
	const { whole } = await typeFor('ꙃ Ƛ̓ ‱ ⁒');
	for (const letter of ['ꙃ', 'Ƛ̓', '‱', '⁒']) expect(whole(letter), letter).toBe(undefined);
});

test('every emoji that is recommended for interchange has a picture', async () => {
	const names = Object.keys(createRequire(import.meta.url)('@iconify-json/twemoji/chars.json') as object);
	const emoji = names
		.map((name) => String.fromCodePoint(...name.split('-').map((code) => Number.parseInt(code, 16))))
		.filter((text) => /^\p{RGI_Emoji}$/v.test(text));
	expect(emoji.length).toBeGreaterThan(2700);
	const { whole } = await typeFor('Ada');
	for (const one of emoji) expect(whole(`Ada ${one}`)).toBe(`Ada ${one}`);
});
