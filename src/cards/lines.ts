import type { Voice } from '../letters/faces.ts';
import type { Type } from '../letters/type.ts';
import { type Filled, fill } from './fill.ts';
import { lineHeightOf } from './leading.ts';
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
	/** How often what belongs together had to be parted: words, or the parts of one. */
	parted: number;
}

/** Words that stand together; a leaf follows where another name does. */
export interface Words {
	text: string;
	leaf?: boolean;
}

/** The leaf between two names and the air around it, in em. */
export const apart = 0.74;

/** Breaks blocks to a width and adds their heights: no drawing is needed to know what fits. */
export function setBlocks(blocks: readonly Block[], width: number, type: Type): { blocks: SetBlock[]; height: number } {
	const set = shownOf(blocks).map((block) => broken(block, width, type));
	return { blocks: set, height: total(set) };
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

const shownOf = (blocks: readonly Block[]): Block[] => blocks.filter(({ text }) => text.length > 0);

const total = (blocks: readonly SetBlock[]): number =>
	blocks.reduce((sum, block, index) => sum + (index > 0 ? (block.above ?? 0) : 0) + heightOfLines(block), 0);

const heightOfLines = ({ lines, lineHeight }: SetBlock): number => lines.length * lineHeight;

/** Lines of a block: a text of its own, or names in rows. */
function broken(block: Block, width: number, type: Type): SetBlock {
	const { text, voice, size } = block;
	const filled =
		typeof text === 'string'
			? inLines(fill(text, voice, width / size, type))
			: rows(text, voice, width / size - apart, type);
	return { ...block, ...filled, lineHeight: lineHeightOf(block, filled.lines, type) };
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
