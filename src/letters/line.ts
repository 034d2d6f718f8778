import bidiFactory from 'bidi-js';
import { graphemes } from '../graphemes.ts';
import { isEmoji } from './emoji.ts';
import { type InkBox, type InkHeights, mostInk, type OpenFont } from './font.ts';
import { isBlank, lettersOf } from './graphemes.ts';

/** A part of a line that is drawn in one piece: one face, one direction. Lengths are in em. */
export interface Run {
	text: string;
	/** From the left end of the line. */
	x: number;
	width: number;
	direction: 'ltr' | 'rtl';
	/** Its letters by the files of its face, in reading order. None for emoji. */
	parts: LinePart[];
	/** Whether satori would set it otherwise: in another font, or with marks on the wrong side of their letter. */
	own: boolean;
}

/** Letters that one file draws. */
export interface LinePart {
	text: string;
	font: OpenFont;
}

/** Letters of one face and one level of direction, in reading order. */
interface LetterPiece {
	text: string;
	parts: LinePart[];
	/** Odd: right to left. */
	level: number;
}

/** How wide an emoji is, with the air beside it. */
const emojiWidth = 1.16;

/** How high an emoji stands on the base line, and how far below it. */
export const emojiInk: InkHeights = { above: 0.86, below: 0.14 };

const bidi = bidiFactory();

/** The width of words on one line. */
export const widthOf = (text: string, stack: readonly OpenFont[]): number =>
	pieces(text, stack, levelsOf(text, 'ltr')).reduce((sum, piece) => sum + advance(piece), 0);

/** How far the ink of words reaches above and below their line, in em. */
export const inkOf = (text: string, stack: readonly OpenFont[]): InkHeights =>
	mostInk(
		pieces(text, stack, levelsOf(text, 'ltr')).flatMap((piece) =>
			piece.parts.length > 0 ? piece.parts.flatMap((part) => inksIn(part, directionOfPiece(piece))) : emojiInk,
		),
	);

const inksIn = ({ text, font }: LinePart, direction: 'ltr' | 'rtl'): InkHeights[] =>
	font.shape(text, direction).flatMap(({ id, up }) => {
		const ink = font.ink(id);
		return ink ? [{ above: (ink.above + up) / font.unitsPerEm, below: (ink.below - up) / font.unitsPerEm }] : [];
	});

/** Sets a line: its parts from left to right, by the Unicode Bidirectional Algorithm (UAX #9). */
export function setLine(text: string, stack: readonly OpenFont[], direction: 'ltr' | 'rtl'): Run[] {
	let x = 0;
	return leftToRight(pieces(text, stack, levelsOf(text, direction)).flatMap(withoutEndSpaces)).flatMap((piece) => {
		const from = x;
		x += advance(piece);
		const { text, parts } = piece;
		if (!text.trim()) return [];
		const direction = directionOfPiece(piece);
		return [{ text, parts, direction, x: from, width: x - from, own: isOwn(parts, direction) }];
	});
}

/** Where the ink of a line is, letter by letter, in em. */
export const inkBoxes = (runs: readonly Run[]): InkBox[] =>
	runs.flatMap(({ parts, direction, x, width }) => {
		if (parts.length === 0) return [{ ...emojiInk, left: x, right: x + width }];
		let at = x;
		return (direction === 'rtl' ? parts.toReversed() : parts).flatMap(({ text, font }) => {
			const em = (units: number) => units / font.unitsPerEm;
			return font.shape(text, direction).flatMap(({ id, advance, right, up }) => {
				const from = at + em(right);
				at += em(advance);
				const ink = font.ink(id);
				if (!ink) return [];
				const { left, right: end, above, below } = ink;
				return [{ left: from + em(left), right: from + em(end), above: em(above + up), below: em(below - up) }];
			});
		});
	});

/** A letter that is about to be drawn as an empty box: words should have given way before. */
export class NoGlyph extends Error {
	readonly letter: string;
	constructor(letter: string) {
		super(`no font draws “${letter}”`);
		this.letter = letter;
	}
}

/**
 * Whether satori would not set a run as it stands here: it takes the first font that has the first sign of a letter, and moves
 * marks to the wrong side (https://github.com/vercel/satori/issues/735).
 */
function isOwn(parts: readonly LinePart[], direction: 'ltr' | 'rtl'): boolean {
	const fonts = [...new Set(parts.map(({ font }) => font))];
	const firstWith = (letter: string) => fonts.find(({ letters }) => letters.has(letter.codePointAt(0) as number));
	let own = false;
	for (const { text, font } of parts) {
		const glyphs = font.shape(text, direction);
		const lost = glyphs.find(({ id, at }) => id === 0 && !isBlank(text.slice(at, at + 1)));
		if (lost) throw new NoGlyph(letterAt(text, lost.at));
		own ||= glyphs.some(({ up }) => up !== 0);
		if (own || fonts.length === 1) continue;
		// Files of one face have letters in common. It remembers fonts by halves of letters that have two.
		own =
			/[\ud800-\udfff]/.test(text) ||
			lettersOf(text).some((letter) => firstWith(letter)?.fit(letter) !== font.fit(letter));
	}
	return own;
}

const letterAt = (text: string, at: number): string => graphemes().segment(text).containing(at)?.segment ?? text;

/** The levels of direction of a text's letters; undefined where all of them run to the right. */
const levelsOf = (text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined =>
	turns(text) || direction === 'rtl' ? bidi.getEmbeddingLevels(text, direction).levels : undefined;

/** Letters that run to the left, and marks that turn others. */
const turns = (text: string): boolean =>
	/[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
		text,
	);

const directionOfPiece = ({ level }: LetterPiece): 'ltr' | 'rtl' => (level % 2 ? 'rtl' : 'ltr');

const advance = (piece: LetterPiece): number =>
	piece.parts.length > 0
		? piece.parts.reduce((sum, part) => sum + partAdvance(part, directionOfPiece(piece)), 0)
		: emojiWidth * lettersOf(piece.text).length;

const partAdvance = ({ text, font }: LinePart, direction: 'ltr' | 'rtl'): number =>
	font.shape(text, direction).reduce((sum, glyph) => sum + glyph.advance, 0) / font.unitsPerEm;

function pieces(text: string, stack: readonly OpenFont[], levels?: Uint8Array): LetterPiece[] {
	const [first] = stack;
	if (!levels && first && draws(first, text)) return [{ text, parts: [{ text, font: first }], level: 0 }];
	const found: LetterPiece[] = [];
	const ofWords = wordStacks(text, stack);
	for (const { segment, index } of graphemes().segment(text)) {
		const last = found.at(-1);
		const part = last?.parts.at(-1);
		const level = levels?.[index] ?? 0;
		// Brackets and the like are the same around all words; what joins a word is of its face.
		const fonts = /^(?![-'’])[\p{P}\p{S}]/u.test(segment) ? stack : ofWords(index);
		const font = isEmoji(segment) ? undefined : (fontFor(segment, fonts) ?? part?.font ?? first);
		if (!last || last.level !== level || part?.font.slice.face !== font?.slice.face)
			found.push({ text: segment, parts: font ? [{ text: segment, font }] : [], level });
		else {
			last.text += segment;
			if (part && part.font === font) part.text += segment;
			else if (font) last.parts.push({ text: segment, font });
		}
	}
	return found;
}

/** The fonts of each word: first those of the first face that has all its letters, so that no word is patched. */
function wordStacks(text: string, stack: readonly OpenFont[]): (at: number) => readonly OpenFont[] {
	const faces = [...Map.groupBy(stack, ({ slice }) => slice.face).values()];
	const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
		const letters = lettersOf(word).filter((one) => /\p{L}/u.test(one));
		const face = faceOf(letters, faces);
		return { end: index + word.length, fonts: face ? [...face, ...stack] : stack };
	});
	return (at) => words.find(({ end }) => at < end)?.fonts ?? stack;
}

/** The fonts of the first face that has all letters: with all marks at their places, if there is one. */
const faceOf = (letters: readonly string[], faces: readonly OpenFont[][]): OpenFont[] | undefined =>
	faces.find((face) => letters.every((letter) => face.some((font) => font.fit(letter) === 'whole'))) ??
	faces.find((face) => letters.every((letter) => fontFor(letter, face)));

/** Whether a font has all letters of a text, each of one sign. */
const draws = ({ letters }: OpenFont, text: string): boolean => {
	if (/\p{M}/u.test(text)) return false;
	for (const letter of text) if (!letters.has(letter.codePointAt(0) as number)) return false;
	return true;
};

/** The first font that sets a letter with all marks at their places, else the first that has all of it. */
export const fontFor = (letter: string, stack: readonly OpenFont[]): OpenFont | undefined =>
	stack.find((font) => font.fit(letter) === 'whole') ?? stack.find((font) => font.fit(letter) === 'loose');

/** Spaces at the ends of a piece, apart: they take room and are not drawn. */
function withoutEndSpaces({ text, parts, level }: LetterPiece): LetterPiece[] {
	const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
	if (!before && !after) return [{ text, parts, level }];
	const space = (text: string, part: LinePart | undefined) =>
		text ? [{ text, parts: part ? [{ ...part, text }] : [], level }] : [];
	const inner = parts.map((part, at) => ({
		...part,
		text: part.text.slice(at === 0 ? before.length : 0, at === parts.length - 1 && after ? -after.length : undefined),
	}));
	return [
		...space(before, parts[0]),
		...(words ? [{ text: words, parts: inner.filter(({ text }) => text), level }] : []),
		...(words ? space(after, parts.at(-1)) : []),
	];
}

/** From reading order to left-to-right: from the highest level down, stretches of a level are turned round (rule L2). */
function leftToRight(pieces: LetterPiece[]): LetterPiece[] {
	const ordered = [...pieces];
	for (let level = Math.max(0, ...pieces.map(({ level }) => level)); level > 0; level--)
		for (let from = 0; from < ordered.length; from++) {
			let to = from;
			while (to < ordered.length && (ordered[to] as LetterPiece).level >= level) to++;
			ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
			from = Math.max(from, to - 1);
		}
	return ordered;
}

/** An outline in font units: y points down, (0, 0) is the left end of the base line. */
export interface Outline {
	path: string;
	box: { x: number; y: number; width: number; height: number };
	unitsPerEm: number;
}

/** The shape of words, as HarfBuzz sets them. */
export function outlineOf(parts: readonly LinePart[], direction: 'ltr' | 'rtl'): Outline {
	const unitsPerEm = parts[0]?.font.unitsPerEm ?? 1000;
	let path = '';
	let x = 0;
	for (const { text, font } of direction === 'rtl' ? [...parts].reverse() : parts) {
		const scale = unitsPerEm / font.unitsPerEm;
		for (const glyph of font.shape(text, direction)) {
			path += moved(font.path(glyph.id), x + glyph.right * scale, glyph.up * scale, scale);
			x += glyph.advance * scale;
		}
	}
	return { path, box: boxOf(path), unitsPerEm };
}

/** Path data scaled, moved and turned upside down: fonts count y upwards, SVG downwards. */
function moved(path: string, dx: number, dy: number, scale: number): string {
	return path.replace(/([MLQC])([^A-Z]*)/gi, (_, command: string, numbers: string) => {
		const points = (numbers.match(/-?\d+(\.\d+)?/g) ?? []).map((number) => Number(number) * scale);
		return command + points.map((value, index) => Math.round(index % 2 ? -(value + dy) : value + dx)).join(' ');
	});
}

function boxOf(path: string): Outline['box'] {
	const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	const [x, y] = [Math.min(...xs, Number.POSITIVE_INFINITY), Math.min(...ys, Number.POSITIVE_INFINITY)];
	if (xs.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
