/**
 * What is said of people, as an index: of each word, of whom it is said. Browsers load the few files of it in which the
 * words stand that somebody looks for.
 */
import { type Asked, prose } from './words.ts';

/** Texts in which a word may stand, that in which it counts most first. */
export const saidTexts = ['headline', 'reason', 'story'] as const;

/** What is said of a person, as it is written. */
export type SaidOf = Partial<Record<(typeof saidTexts)[number], string | undefined>>;

/**
 * The lines of the index, in the order of their words: a word, and for each text the people in whom it stands there and in
 * none before.
 */
export function saidLines(people: readonly SaidOf[]): string[] {
	const found = new Map<string, number[][]>();
	const pieces = new Map<string, string[]>();
	for (const [at, texts] of people.entries()) {
		const known = new Set(['']);
		for (const [text, name] of saidTexts.entries())
			for (const word of new Set(prose(texts[name]).split(' '))) {
				const own = pieces.get(word) ?? piecesOf(word).map(({ word }) => word);
				pieces.set(word, own);
				for (const piece of own) {
					if (known.has(piece)) continue;
					known.add(piece);
					const places = found.get(piece) ?? saidTexts.map(() => []);
					found.set(piece, places);
					places[text]?.push(at);
				}
			}
	}
	const words = [...found.keys()].sort();
	return words.map((word) => `${word} ${(found.get(word) ?? []).map(packed).join(' ')}`.trimEnd());
}

/** The lines in so many files. */
export const inFiles = (lines: readonly string[], count: number): string[][] =>
	Array.from({ length: count }, (_, number) => {
		const start = (of: number) => Math.floor((lines.length * of) / count);
		return lines.slice(start(number), start(number + 1));
	});

/** The word of a line. */
export const wordOfLine = (line = ''): string => line.slice(0, line.indexOf(' '));

/** A word that is looked for: as a whole, or as it may begin. */
export interface SoughtPiece {
	word: string;
	isBegun: boolean;
}

/** Every way in which typed words may stand in a text: the words that must all be in it. */
export function waysOf(words: readonly Asked[], mayBegin: boolean): SoughtPiece[][] {
	const parts = words.flatMap(({ parts }) => parts);
	const letters = parts.join('');
	const ways = words.length > 1 || parts.length === 1 ? [[letters]] : [parts, [letters]];
	return ways.map((way) => {
		// What a piece ends with is found with it.
		const pieces = way
			.flatMap(piecesOf)
			.filter(({ word, isBegun }, at, all) => !(isBegun && all[at - 1]?.word.endsWith(word)));
		const [last] = pieces.slice(-1);
		// A letter or two begin something in nearly every sentence: there they must be whole.
		return last && mayBegin && letters.length > 2 ? [...pieces.slice(0, -1), { ...last, isBegun: true }] : pieces;
	});
}

/** The numbers of the files, counted from 0, in which pieces stand; `firsts` are the words with which these begin. */
export const filesWith = (pieces: readonly SoughtPiece[], firsts: readonly string[]): number[] =>
	[...firsts.keys()].filter((number) => {
		const next = firsts[number + 1] ?? '\uffff';
		return pieces.some(
			({ word, isBegun }) => word < next && (isBegun ? `${word}\uffff` : word) >= (firsts[number] ?? ''),
		);
	});

/** In which text something is found, and whether as whole words. */
export interface SaidIn {
	text: (typeof saidTexts)[number];
	isWhole: boolean;
}

/** Of whom one of the ways is said, by their place among all. `lines` are those of all files with these pieces, in order. */
export function saidOf(lines: readonly string[], ways: readonly (readonly SoughtPiece[])[]): Map<number, SaidIn> {
	const best = new Map<number, number>();
	for (const pieces of ways)
		for (const [at, place] of pieces.map((piece) => placesOf(piece, lines)).reduce(inBoth))
			best.set(at, Math.min(place, best.get(at) ?? Infinity));
	return new Map([...best].map(([at, place]) => [at, placesInTexts[place] as SaidIn]));
}

/** Whole words in a text come before those that are only begun in it, and after all in an earlier one. */
const placesInTexts: readonly SaidIn[] = saidTexts.flatMap((text) => [
	{ text, isWhole: true },
	{ text, isWhole: false },
]);

/** Those of whom both are said, at the weaker place of the two. */
function inBoth(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
	const both = new Map<number, number>();
	for (const [at, place] of one) {
		const second = other.get(at);
		if (second !== undefined) both.set(at, Math.max(place, second));
	}
	return both;
}

/** Of whom a piece is said, and at which of the places in texts. */
function placesOf({ word, isBegun }: SoughtPiece, lines: readonly string[]): Map<number, number> {
	const places = new Map<number, number>();
	for (let at = firstFrom(lines, word); lines[at]?.startsWith(word); at++) {
		const [found = '', ...people] = (lines[at] ?? '').split(' ');
		const isWhole = found === word && !isUnspaced.test(word);
		// C begins neither C++ nor C#.
		if (found !== word && (!isBegun || /^[+#]/.test(found.slice(word.length)))) continue;
		for (const [text, packed] of people.entries())
			for (const person of unpacked(packed))
				places.set(person, Math.min(2 * text + (isWhole ? 0 : 1), places.get(person) ?? Infinity));
	}
	return places;
}

/** Where the first line stands whose word is not before this one. */
function firstFrom(lines: readonly string[], word: string): number {
	let [from, to] = [0, lines.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (wordOfLine(lines[middle]) < word) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** Written without spaces: whoever types a part starts anywhere. */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const isUnspaced = new RegExp(`[${unspaced}]`, 'u');
const stretches = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');
const isSyllable = /[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * A word as the index has it. What is written without spaces stands there from each letter on, with the next one, or with
 * two more where letters are sounds: of these there are few. What ends before is begun.
 */
const piecesOf = (word: string): SoughtPiece[] =>
	(word.match(stretches) ?? []).flatMap((stretch): SoughtPiece[] => {
		if (!isUnspaced.test(stretch)) return [{ word: stretch, isBegun: false }];
		const letters = [...stretch];
		return letters.map((_, at) => {
			const most = letters.slice(at, at + 2).some((letter) => isSyllable.test(letter)) ? 2 : 3;
			const piece = letters.slice(at, at + most);
			return { word: piece.join(''), isBegun: piece.length < most };
		});
	});

/**
 * https://en.wikipedia.org/wiki/Variable-length_quantity of how far each number is from the one before, four bits a sign.
 * None is a letter: by chance, letters spell the name of somebody hidden.
 */
const digits = '0123456789!$()*+,-.:;=?@[]^_{}|~';

function packed(numbers: readonly number[]): string {
	let text = '';
	let before = 0;
	for (const number of numbers) {
		let rest = number - before;
		for (; rest > 15; rest >>= 4) text += digits[(rest & 15) | 16];
		text += digits[rest];
		before = number;
	}
	return text;
}

function unpacked(text: string): number[] {
	const numbers: number[] = [];
	let [number, part, shift] = [0, 0, 0];
	for (const sign of text) {
		const digit = digitValue.get(sign) ?? 0;
		part |= (digit & 15) << shift;
		shift += 4;
		if (digit > 15) continue;
		number += part;
		numbers.push(number);
		[part, shift] = [0, 0];
	}
	return numbers;
}

const digitValue = new Map([...digits].map((sign, value) => [sign, value]));
