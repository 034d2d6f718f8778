import { directionOf } from '../hub/text.ts';
import { scriptsIn } from '../letters/faces.ts';
import { type InkBox, type InkHeights, mostInk, type OpenFont } from '../letters/font.ts';
import type { Type } from '../letters/type.ts';
import { type Block, type Phrase, phrasePositions, type SetBlock } from './block.ts';

/** The least air between the ink of two lines, in em; between blocks there is twice as much. */
const leastAir = 0.05;

/** Lines as high as their voice and scripts ask for, and so high that no letter touches one above or below it. Pixels. */
export function lineHeightOf(
	block: Block & Pick<SetBlock, 'turned'>,
	{ lines, indents }: Pick<SetBlock, 'lines' | 'indents'>,
	type: Type,
): number {
	const { size, leading = leadingOf(block) } = block;
	const needed = lines.slice(1).map((next, index) => {
		const line = lines[index] as Phrase[];
		// Most lines are far from touching, whatever stands where.
		if (inkOf(line, block, type).below + leastAir + inkOf(next, block, type).above <= leading) return 0;
		const above = boxesOf(line, indents[index] as number, block, type);
		return distance(above, boxesOf(next, indents[index + 1] as number, block, type)) + leastAir * size;
	});
	return Math.ceil(Math.max(leading * size, ...needed));
}

/** Room above a block, in pixels: what it asks for, or what keeps its letters from those of the block before it. */
export function roomAbove(block: SetBlock, before: SetBlock, type: Type): number {
	const { above = 0, lines, indents, size } = block;
	const last = before.lines.length - 1;
	const upper = boxesOf(before.lines[last] as Phrase[], before.indents[last] as number, before, type);
	const lower = boxesOf(lines[0] as Phrase[], indents[0] as number, block, type);
	const air = 2 * leastAir * Math.max(size, before.size);
	const between = before.lineHeight - baseOf(before, type) + baseOf(block, type);
	return Math.max(above, Math.ceil(distance(upper, lower) + air - between));
}

/** Room above the first block, in pixels, for marks that would stand higher than its first line. */
export function roomOnTop(block: SetBlock, type: Type): number {
	const ink = inkOf(block.lines[0] ?? [], block, type).above * block.size;
	return ink > block.size ? Math.max(0, Math.ceil(ink - baseOf(block, type))) : 0;
}

const inkOf = (words: readonly Phrase[], { voice }: Block, { ink }: Type): InkHeights =>
	mostInk(words.map(({ text }) => ink(text, voice)));

/** Where the ink of a line is, in pixels from the left end of its block. */
const boxesOf = (
	line: readonly Phrase[],
	indent: number,
	block: Block & Pick<SetBlock, 'turned'>,
	type: Type,
): InkBox[] =>
	phrasePositions(line, indent, block, type).flatMap(({ text, x }) =>
		type.boxes(text, block.voice, directionOf(text)).map(({ left, right, above, below }) => ({
			left: x + left * block.size,
			right: x + right * block.size,
			above: above * block.size,
			below: below * block.size,
		})),
	);

/** How far apart the base lines of two lines have to be for their letters to touch and no more. */
function distance(upper: readonly InkBox[], lower: readonly InkBox[]): number {
	let most = 0;
	for (const one of upper)
		for (const other of lower)
			if (one.left < other.right && other.left < one.right) most = Math.max(most, one.below + other.above);
	return most;
}

/** Line height of a block for its voice and scripts, in em. */
function leadingOf({ voice, text }: Block): number {
	const least = { name: 1, label: 1.2, cite: 1.16, text: 1.3, strong: 1.3 }[voice];
	const tallest = Math.max(...scriptsIn([text].flat().join(' ')).map(({ leading = 1.1 }) => leading));
	return Math.max(least, voice === 'name' ? tallest - 0.15 : tallest + 0.1);
}

/** How far below the top of a line a block's letters stand, in pixels: as those of the voice's own face do, if it has any. */
export function baseOf({ text, voice, size, lineHeight }: SetBlock, type: Type): number {
	const main = type.main(voice);
	const runs = [text].flat().flatMap((words) => type.line(words, voice, directionOf(words)));
	const fonts = runs.flatMap(({ parts }) => parts.slice(0, 1)).map(({ font }) => font);
	const isOwn = fonts.length === 0 || fonts.some(({ slice }) => slice.face === main.slice.face);
	return Math.max(...(isOwn ? [main] : fonts).map((font) => satoriBase(font, size, lineHeight)));
}

/** How far below the top of a line satori sets the letters of a font. */
export function satoriBase({ ascent, descent }: OpenFont, size: number, lineHeight: number): number {
	const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
	return above + Math.floor((lineHeight - above - below) / 2);
}
