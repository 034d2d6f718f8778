import { directionOf } from '../hub/text.ts';
import type { Voice } from '../letters/faces.ts';
import type { Type } from '../letters/type.ts';
import { apart, type Block, isFromRight, type SetBlock, type Words, widthOf } from './block.ts';
import { type Filled, fill } from './fill.ts';
import { lineHeightOf, roomAbove, roomOnTop } from './leading.ts';

/** Breaks blocks to a width and adds their heights: no drawing is needed to know what fits. */
export function setBlocks(blocks: readonly Block[], width: number, type: Type): { blocks: SetBlock[]; height: number } {
	const shown = blocks.filter(({ text }) => text.length > 0);
	const side = sideOf(shown);
	const set: SetBlock[] = [];
	for (const block of shown) {
		const one = broken(block, width, side, type);
		const before = set.at(-1);
		set.push({ ...one, above: before ? roomAbove(one, before, type) : roomOnTop(one, type) });
	}
	return { blocks: set, height: set.reduce((sum, block) => sum + (block.above ?? 0) + heightOfLines(block), 0) };
}

type Side = 'left' | 'right';

/** From where most of some blocks is read. */
function sideOf(blocks: readonly Block[]): Side {
	const texts = blocks.flatMap(({ text }) => text);
	const lettersOf = (direction: string) =>
		texts.reduce((sum, text) => sum + (directionOf(text) === direction ? text.length : 0), 0);
	return lettersOf('rtl') > lettersOf('ltr') ? 'right' : 'left';
}

/** How high blocks are when broken to a width, how many of their words are cut between letters, and how much is parted that belongs together. */
export function roomFor(
	blocks: readonly Block[],
	width: number,
	type: Type,
): { height: number; cuts: number; parted: number } {
	const { blocks: set, height } = setBlocks(blocks, width, type);
	const sum = (of: 'cuts' | 'parted') => set.reduce((sum, block) => sum + block[of], 0);
	return { height, cuts: sum('cuts'), parted: sum('parted') };
}

const heightOfLines = ({ lines, lineHeight }: SetBlock): number => lines.length * lineHeight;

/** Lines of a block: a text of its own, or names in rows. */
function broken(block: Block, width: number, side: Side, type: Type): SetBlock {
	const { text, voice, size } = block;
	const filled =
		typeof text === 'string'
			? inLines(fill(text, voice, width / size, type))
			: rows(text, voice, width / size - apart, type);
	const indents = indentsOf(filled.lines, block, side === 'right' ? width : undefined, type);
	const lineHeight = lineHeightOf(block, { lines: filled.lines, indents }, type);
	return { ...block, ...filled, indents, lineHeight };
}

/** What is read from the right is flush there: with all of its card where that ends, else with the other lines of its text. */
function indentsOf(lines: readonly Words[][], block: Block, end: number | undefined, type: Type): number[] {
	const isTurned = isFromRight(block);
	if (end === undefined && !isTurned) return lines.map(() => 0);
	const widths = lines.map((line) => widthOf(line, block, type));
	const leaves = lines.map((line) => (line.at(-1)?.leaf ? apart * block.size : 0));
	const right = end ?? Math.max(...widths.map((width, at) => width + (leaves[at] as number)));
	return widths.map((width, at) => right - width - (isTurned ? 0 : (leaves[at] as number)));
}

type Lines = Pick<SetBlock, 'lines' | 'cuts' | 'parted'>;

const inLines = ({ lines, ...lost }: Filled): Lines => ({ ...lost, lines: lines.map((text) => [{ text }]) });

/** Names in rows of at most `most` em before the last leaf. One that is wider takes rows of its own. */
function rows(names: readonly string[], voice: Voice, most: number, type: Type): Lines {
	const found: Lines = { lines: [], cuts: 0, parted: 0 };
	let room = 0;
	for (const [index, text] of names.entries()) {
		const width = type.width(text, voice);
		const leaf = index < names.length - 1;
		if (width > most) {
			const { lines, cuts, parted } = inLines(fill(text, voice, most, type));
			const last = lines.at(-1)?.[0];
			if (last) last.leaf = leaf;
			found.lines.push(...lines);
			found.cuts += cuts;
			found.parted += parted;
			room = 0;
		} else if (width + apart <= room) {
			found.lines.at(-1)?.push({ text, leaf });
			room -= width + apart;
		} else {
			found.lines.push([{ text, leaf }]);
			room = most - width;
		}
	}
	return found;
}
