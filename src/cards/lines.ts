import { scriptsIn, type Voice } from '../letters/faces.ts';
import { type Ink, mostInk } from '../letters/font.ts';
import { lettersOf } from '../letters/graphemes.ts';
import type { Type } from '../letters/type.ts';
import type { Palette } from './palette.ts';

/** A piece of text on a card, in one voice at one size (pixels). */
export interface Block {
	/** Words, or names in a row: whole where they can be, and set apart by leaves. */
	text: string | readonly string[];
	voice: Voice;
	size: number;
	colour: Exclude<keyof Palette, 'plates' | 'leaves'>;
	/** Room above, in pixels. */
	above?: number;
	/** Height of a line, in em. */
	leading?: number;
}

/** A block broken into lines that fit their width; what is drawn is exactly this. */
export interface SetBlock extends Block {
	/** What stands on each line. */
	lines: Words[][];
	lineHeight: number;
	/** How many of its words had to be cut between letters. */
	cuts: number;
}

/** Words that stand together; a leaf follows where another name does. */
export interface Words {
	text: string;
	leaf?: boolean;
}

/** The leaf between two names and the air around it, in em. */
export const apart = 0.74;

/** The air between the ink of two lines that would touch, in em. */
const leastAir = 0.03;

/** Breaks blocks to a width and adds their heights: no drawing is needed to know what fits. */
export function setBlocks(blocks: readonly Block[], width: number, type: Type): { blocks: SetBlock[]; height: number } {
	const set = shownOf(blocks).map((block) => balanced(block, width, type));
	return { blocks: set, height: total(set) };
}

/** How high blocks are when broken to a width, and how many of their words are cut between letters. */
export function roomFor(blocks: readonly Block[], width: number, type: Type): { height: number; cuts: number } {
	// Whether lines are balanced matters only where they may touch.
	const set = shownOf(blocks).map((block) => (mayTouch(block, type) ? balanced : broken)(block, width, type));
	return { height: total(set), cuts: set.reduce((sum, { cuts }) => sum + cuts, 0) };
}

const shownOf = (blocks: readonly Block[]): Block[] => blocks.filter(({ text }) => text.length > 0);

const total = (blocks: readonly SetBlock[]): number =>
	blocks.reduce((sum, block, index) => sum + (index > 0 ? (block.above ?? 0) : 0) + heightOfLines(block), 0);

const heightOfLines = ({ lines, lineHeight }: SetBlock): number => lines.length * lineHeight;

/** The widest piece of a text that can't be broken, in em: it limits the size. */
export const widestPiece = (text: string, voice: Voice, type: Type): number =>
	Math.max(0, ...pieces(text, voice).map((piece) => type.width(piece.trimEnd(), voice)));

/** Lines as high as their scripts ask for, and so high that none touches the next. */
function lineHeightOf(block: Block, lines: readonly Words[][], type: Type): number {
	const inks = lines.map((line) => inkOf(line, block, type));
	const needed = inks.slice(1).map((next, index) => (inks[index] as Ink).below + leastAir + next.above);
	return Math.ceil(Math.max(leadingOf(block), ...needed) * block.size);
}

/** Whether some words of a block would touch some others on the next line. */
function mayTouch(block: Block, type: Type): boolean {
	const texts = [block.text].flat().map((text) => ({ text }));
	const { above, below } = inkOf(texts, block, type);
	return below + leastAir + above > leadingOf(block);
}

const inkOf = (words: readonly Words[], { voice }: Block, { ink }: Type): Ink =>
	mostInk(words.map(({ text }) => ink(text, voice)));

/** Line height of a block for its scripts and marks, unless it says it, in em. */
function leadingOf({ voice, leading, text: words }: Block): number {
	if (leading !== undefined) return leading;
	const text = typeof words === 'string' ? words : words.join(' ');
	const marks = roomForMarks(text);
	const least = {
		name: 1 + marks,
		label: Math.max(1.2, 1 + marks),
		cite: Math.max(1.16, 1.1 + marks),
		text: 1.3,
		strong: 1.3,
	}[voice];
	const tallest = Math.max(...scriptsIn(text).map(({ leading = 1.1 }) => leading));
	return Math.max(least, voice === 'name' ? tallest : tallest + 0.25);
}

const marksBelow = /[\u0316-\u0319\u031c-\u0333\u0339-\u033c\u0345\u0347-\u0349\u034d\u034e\u0353-\u0356\u0359\u035a]/g;

/** Marks that no letter is made with stand above or below all others, in em; two upon a capital the most. Vietnamese pairs are low. */
function roomForMarks(text: string): number {
	if (!/[\u0300-\u036f]/.test(text)) return /[\u1ea0-\u1ef9]/.test(text) ? 0.08 : 0;
	const above = text
		.replace(/[\u1ea0-\u1ef9]/g, 'x')
		.normalize('NFD')
		.replace(marksBelow, '');
	return /\p{Lu}[\u0300-\u036f]{2}/u.test(above) ? 0.48 : 0.14;
}

/** Lines of nearly one width: the narrowest width that needs no more lines. */
function balanced(block: Block, width: number, type: Type): SetBlock {
	const first = broken(block, width, type);
	if (first.lines.length < 2 || typeof block.text !== 'string') return first;
	const isEnough = (width: number) => broken(block, width, type).lines.length <= first.lines.length;
	const narrowest = widestPiece(block.text, block.voice, type) * block.size;
	let [low, high] = [Math.min(width, Math.max(width / 2, narrowest)), width];
	if (isEnough(low)) return broken(block, low, type);
	while (high - low > width * 0.02) {
		const middle = (low + high) / 2;
		if (isEnough(middle)) high = middle;
		else low = middle;
	}
	return broken(block, high, type);
}

function broken(block: Block, width: number, type: Type): SetBlock {
	const { text, voice, size } = block;
	const isText = typeof text === 'string';
	const most = width / size - (isText ? 0 : apart);
	const parts = [text]
		.flat()
		.filter((words) => isWider(words, voice, most, type))
		.flatMap((words) => pieces(words, voice));
	const cuts = parts.filter((part) => isWider(part, voice, most, type)).length;
	const lines = isText
		? brokenWords(parts.length > 0 ? parts : [text], voice, most, type).map((line) => [{ text: line }])
		: rows(text, voice, most, type);
	return { ...block, lines, lineHeight: lineHeightOf(block, lines, type), cuts };
}

/** Lines of at most `most` em. */
function brokenWords(parts: readonly string[], voice: Voice, most: number, type: Type): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of parts.flatMap((piece) => chopped(piece, voice, most, type))) {
		if (line && type.width((line + piece).trimEnd(), voice) > most) {
			lines.push(line.trimEnd());
			line = piece;
		} else line += piece;
	}
	return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** Names in rows of at most `most` em before the last leaf. One that is wider takes rows of its own. */
function rows(names: readonly string[], voice: Voice, most: number, type: Type): Words[][] {
	const found: Words[][] = [];
	let room = 0;
	for (const [index, text] of names.entries()) {
		const width = type.width(text, voice);
		const leaf = index < names.length - 1;
		if (width > most) {
			found.push(...brokenWords(pieces(text, voice), voice, most, type).map((line) => [{ text: line }]));
			const last = found.at(-1)?.[0];
			if (last) last.leaf = leaf;
			room = 0;
		} else if (width + apart <= room) {
			found.at(-1)?.push({ text, leaf });
			room -= width + apart;
		} else {
			found.push([{ text, leaf }]);
			room = most - width;
		}
	}
	return found;
}

const isWider = (piece: string, voice: Voice, most: number, type: Type): boolean =>
	type.width(piece.trimEnd(), voice) > most;

/** A piece wider than the line is cut between letters, so that nothing leaves the frame. */
function chopped(piece: string, voice: Voice, most: number, type: Type): string[] {
	if (!isWider(piece, voice, most, type)) return [piece];
	const parts: string[] = [];
	let part = '';
	for (const letter of lettersOf(piece)) {
		if (part && type.width(part + letter, voice) > most) {
			parts.push(part);
			part = letter;
		} else part += letter;
	}
	return [...parts, part];
}

const wordsOf = new Intl.Segmenter('und', { granularity: 'word' });
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where a line may end: after spaces, after hyphens (not in names), between the words of scripts without spaces. */
function pieces(text: string, voice: Voice): string[] {
	const parts: string[] = [];
	for (const part of (text.match(/\S+\s*/g) ?? []).flatMap((word) => partsOf(word, voice)))
		if (staysWith(parts.at(-1), part)) parts.push(parts.pop() + part);
		else parts.push(part);
	return parts;
}

function partsOf(word: string, voice: Voice): string[] {
	if (unspaced.test(word)) return [...wordsOf.segment(word)].map(({ segment }) => segment);
	// Tibetan marks the end of a syllable.
	if (word.includes('\u0f0b')) return word.match(/[^\u0f0b]+\u0f0b*\s*|\u0f0b+\s*/g) ?? [word];
	// An address may stand in the place of a name.
	return word.split(voice !== 'name' ? afterHyphens : /\.\S*\//.test(word) ? afterSlashes : afterCommas);
}

/** Places after the last of some signs, and after commas and the like between letters: “maps,tea”, not “1,911”. */
const after = (signs: string) =>
	new RegExp(`(?<=[${signs}](?![${signs}\\s]))(?<!^[${signs}]+)|(?<=\\p{L}[,;|·•])(?=\\p{L})`, 'u');
const afterHyphens = after('-–—/');
const afterSlashes = after('/');
const afterCommas = after('');

/** Signs that begin no line: what closes, what parts words, and in scripts without spaces what repeats or lengthens a letter. */
const tail =
	/^(?:(?![&@#*])[\p{Pe}\p{Pf}\p{Pd}\p{Po}|¦]+\s*$|\s+$|[々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶๆໆៗ])/u;

/** Whether no line may end between two parts. */
const staysWith = (before: string | undefined, part: string): boolean =>
	before !== undefined && (tail.test(part) || /(?<![\p{L}\p{N}])[\p{Ps}\p{Pi}¿¡]\s*$/u.test(before));

/** A text cut with an ellipsis to the most words for which `fits` holds; where not even one fits, to the most letters. */
export function shorten(text: string, fits: (text: string) => boolean): string {
	const words = pieces(text, 'cite');
	const cutAfter = (count: number) =>
		`${words
			.slice(0, count)
			.join('')
			.replace(/[\s,;:.|·•/–—\p{Ps}\p{Pi}-]+$/u, '')} …`;
	if (fits(text)) return text;
	if (words.length > 1 && fits(cutAfter(1))) return longest(words.length, cutAfter, fits);
	const letters = lettersOf(text);
	return longest(letters.length, (count) => `${letters.slice(0, count).join('').trimEnd()}…`, fits);
}

/** What `cutAfter` gives for the largest count, below `length`, that fits; for 1 where none does. */
const longest = (length: number, cutAfter: (count: number) => string, fits: (text: string) => boolean): string =>
	cutAfter(largest(1, length - 1, (count) => fits(cutAfter(count))));

/** The largest whole number up to `most` for which `fits` holds; `least` where none does. */
export function largest(least: number, most: number, fits: (value: number) => boolean): number {
	let [low, high] = [least, most];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
