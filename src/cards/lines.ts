import { isLatinish, scriptsIn, type Voice } from '../letters/faces.ts';
import type { Type } from '../letters/type.ts';
import { directionOf } from '../hub/text.ts';
import { boxAt, type Element, element } from './elements.ts';
import type { Palette } from './palette.ts';

/** A piece of text on a card, in one voice at one size (pixels). */
export interface Block {
	text: string;
	voice: Voice;
	size: number;
	colour: Exclude<keyof Palette, 'plates'>;
	/** Room above, in pixels. */
	above?: number;
	leading?: number;
}

/** A block broken into lines that fit their width; what is drawn is exactly this. */
export interface SetBlock extends Block {
	lines: string[];
	lineHeight: number;
	height: number;
}

/** Breaks blocks to a width and adds their heights: no drawing is needed to know what fits. */
export function setBlocks(blocks: readonly Block[], width: number, type: Type): { blocks: SetBlock[]; height: number } {
	const set = blocks
		.filter(({ text }) => text)
		.map((block) => {
			const lines = balanced(block, width, type);
			const lineHeight = lineHeightOf(block);
			return { ...block, lines, lineHeight, height: lines.length * lineHeight };
		});
	return {
		blocks: set,
		height: set.reduce((sum, { height, above = 0 }, index) => sum + height + (index > 0 ? above : 0), 0),
	};
}

/** How high blocks are when broken to a width. */
export function heightOf(blocks: readonly Block[], width: number, type: Type): number {
	const shown = blocks.filter(({ text }) => text);
	return shown.reduce(
		(sum, block, index) =>
			sum + broken(block, width, type).length * lineHeightOf(block) + (index > 0 ? (block.above ?? 0) : 0),
		0,
	);
}

/** The widest piece of a text that can't be broken, in em: it limits the size. */
export const widestPiece = (text: string, voice: Voice, type: Type): number =>
	Math.max(0, ...pieces(text, voice).map((piece) => widthOf(piece.trimEnd(), voice, 1, type)));

/** Set blocks as elements, from the top of a frame down. */
export function drawBlocks(
	blocks: readonly SetBlock[],
	frame: { x: number; y: number; width: number },
	type: Type,
	palette: Palette,
): Element[] {
	let y = frame.y;
	return blocks.flatMap((block, index) => {
		if (index > 0) y += block.above ?? 0;
		return block.lines.map((line) => {
			const box = boxAt(
				{ x: frame.x, y, width: frame.width + block.size, height: block.lineHeight },
				{},
				element('div', { ...lineStyle(block, line, type), color: palette[block.colour] }, line, { lang: langOf(line) }),
			);
			y += block.lineHeight;
			return box;
		});
	});
}

const trackingOf = ({ voice, text }: Pick<Block, 'voice' | 'text'>): number =>
	!isLatinish(text) ? 0 : voice === 'name' ? -0.022 : voice === 'cite' ? -0.004 : 0;

const lineHeightOf = (block: Block): number => Math.ceil((block.leading ?? leadingOf(block)) * block.size);

/** Line height of a block for its scripts, in em. */
function leadingOf({ voice, text }: Block): number {
	const tall = scriptsIn(text).some(({ tall }) => tall);
	if (/\p{Script=Khmer}/u.test(text)) return voice === 'name' ? 1.36 : 1.5;
	if (voice === 'label') return tall ? 1.4 : 1.2;
	if (voice === 'cite') return tall ? 1.5 : isLatinish(text) ? 1.16 : 1.35;
	return tall ? 1.25 : /[\u1ea0-\u1ef9]/.test(text) ? 1.08 : isLatinish(text) ? 1 : 1.1;
}

function lineStyle(block: Block, line: string, type: Type) {
	const { voice, size } = block;
	return {
		display: 'block',
		whiteSpace: 'nowrap',
		fontFamily: type.stack(voice),
		fontWeight: voice === 'name' ? 900 : voice === 'label' ? 600 : 400,
		fontStyle: voice === 'cite' && scriptsIn(line).length === 0 ? 'italic' : 'normal',
		fontSize: size,
		lineHeight: `${lineHeightOf(block)}px`,
		letterSpacing: trackingOf(block) * size,
		...(directionOf(line) === 'rtl' ? { direction: 'rtl' } : {}),
	};
}

/** satori chooses forms of Han letters by language. */
const langOf = (line: string): string | undefined =>
	/\p{Script=Hangul}/u.test(line)
		? 'ko-KR'
		: /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)
			? 'ja-JP'
			: /\p{Script=Han}/u.test(line)
				? 'zh-CN'
				: undefined;

const widthOf = (text: string, voice: Voice, size: number, type: Type): number =>
	(type.width(text, voice) + trackingOf({ voice, text }) * [...text].length) * size;

/** Lines of nearly one width: the narrowest width that needs no more lines. */
function balanced(block: Block, width: number, type: Type): string[] {
	const first = broken(block, width, type);
	if (first.length < 2) return first;
	const narrowest = widestPiece(block.text, block.voice, type) * block.size;
	let [low, high] = [Math.min(width, Math.max(width / 2, narrowest)), width];
	if (broken(block, low, type).length === first.length) return broken(block, low, type);
	while (high - low > width * 0.02) {
		const middle = (low + high) / 2;
		if (broken(block, middle, type).length <= first.length) high = middle;
		else low = middle;
	}
	return broken(block, high, type);
}

function broken({ text, voice, size }: Block, width: number, type: Type): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text, voice).flatMap((piece) => chopped(piece, voice, size, width, type))) {
		if (line && widthOf((line + piece).trimEnd(), voice, size, type) > width) {
			lines.push(line.trimEnd());
			line = piece;
		} else line += piece;
	}
	return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** A piece wider than the line is cut between letters, so that nothing leaves the frame. */
function chopped(piece: string, voice: Voice, size: number, width: number, type: Type): string[] {
	if (widthOf(piece.trimEnd(), voice, size, type) <= width) return [piece];
	const parts: string[] = [];
	let part = '';
	for (const { segment } of graphemes.segment(piece)) {
		if (part && widthOf(part + segment, voice, size, type) > width) {
			parts.push(part);
			part = segment;
		} else part += segment;
	}
	return [...parts, part];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const wordsOf = new Intl.Segmenter('und', { granularity: 'word' });
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where a line may end: after spaces, after hyphens (not in names), between the words of scripts without spaces. */
function pieces(text: string, voice: Voice): string[] {
	return (text.match(/\S+\s*/g) ?? []).flatMap((word) => {
		if (unspaced.test(word))
			return [...wordsOf.segment(word)].reduce<string[]>((parts, { segment }) => join(parts, segment), []);
		return voice === 'name' ? [word] : (word.match(/[^-–—/]+[-–—/]*\s*|[-–—/]+\s*/g) ?? [word]);
	});
}

/** Punctuation and spaces stay with the word before them. */
const join = (parts: string[], segment: string): string[] =>
	parts.length > 0 && !/[\p{L}\p{N}]/u.test(segment)
		? [...parts.slice(0, -1), `${parts.at(-1)}${segment}`]
		: [...parts, segment];

/** A text cut after a whole word, with an ellipsis, to the largest number of words for which `fits` holds; one word at least. */
export function shorten(text: string, fits: (text: string) => boolean): string {
	const all = pieces(text, 'cite');
	return longest(
		text,
		all.length,
		(count) =>
			`${all
				.slice(0, count)
				.join('')
				.replace(/[\s,;:.–—-]+$/, '')} …`,
		fits,
	);
}

/** A name cut between letters, with an ellipsis: for names that no size can hold. */
export function shortenLetters(text: string, fits: (text: string) => boolean): string {
	const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
	return longest(text, letters.length, (count) => `${letters.slice(0, count).join('').trimEnd()}…`, fits);
}

/** The whole text if it fits, else what `cutAfter` gives for the largest count that fits; for 1 where none does. */
function longest(
	text: string,
	length: number,
	cutAfter: (count: number) => string,
	fits: (text: string) => boolean,
): string {
	if (fits(text)) return text;
	let [low, high] = [1, Math.max(1, length - 1)];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (fits(cutAfter(middle))) low = middle;
		else high = middle - 1;
	}
	return cutAfter(low);
}
