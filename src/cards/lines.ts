import { directionOf } from '../hub/text.ts';
import type { Voice } from '../letters/faces.ts';
import type { Type } from '../letters/type.ts';
import { apart, type Block, lineWidth, type SetBlock, type Typesetting } from './block.ts';
import { type Filled, fill } from './fill.ts';
import { lineHeightOf, roomAbove, roomOnTop } from './leading.ts';

/** Breaks blocks to a width and adds their heights: no drawing is needed to know what fits. */
export function setBlocks(
	blocks: readonly Block[],
	width: number,
	{ type, direction }: Typesetting,
): { blocks: SetBlock[]; height: number } {
	const set: SetBlock[] = [];
	for (const block of blocks.filter(({ text }) => text.length > 0)) {
		const one = broken(block, width, { type, direction });
		const before = set.at(-1);
		set.push({ ...one, above: before ? roomAbove(one, before, type) : roomOnTop(one, type) });
	}
	return { blocks: set, height: set.reduce((sum, block) => sum + (block.above ?? 0) + heightOfLines(block), 0) };
}

/** How high blocks are when broken to a width, how many of their words are cut between letters, and how much is parted that belongs together. */
export function roomFor(
	blocks: readonly Block[],
	width: number,
	reading: Typesetting,
): { height: number; cuts: number; parted: number } {
	const { blocks: set, height } = setBlocks(blocks, width, reading);
	const sum = (of: 'cuts' | 'parted') => set.reduce((sum, block) => sum + block[of], 0);
	return { height, cuts: sum('cuts'), parted: sum('parted') };
}

const heightOfLines = ({ lines, lineHeight }: SetBlock): number => lines.length * lineHeight;

/** Lines of a block: a text of its own, or names in rows. */
function broken(block: Block, width: number, { type, direction }: Typesetting): SetBlock {
	const { text, voice, size } = block;
	const isFromRight = direction === 'rtl';
	const turned = typeof text === 'string' ? directionOf(text) === 'rtl' : isFromRight;
	const filled =
		typeof text === 'string'
			? inLines(fill(text, voice, width / size, type))
			: rows(text, voice, width / size - apart, type);
	const widths = filled.lines.map((line) => lineWidth(line, block, type));
	// What is read from the right is flush there: with all of its card where that is, too, else with the other lines of its text.
	const end = isFromRight ? width : turned ? Math.max(...widths) : undefined;
	const indents = widths.map((width) => (end === undefined ? 0 : end - width));
	const lineHeight = lineHeightOf({ ...block, turned }, { lines: filled.lines, indents }, type);
	return { ...block, ...filled, turned, indents, lineHeight };
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
