import type { Voice } from '../letters/faces.ts';
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

/** By which a card is set: its fonts, and from where it is read. */
export interface Typesetting {
	type: Type;
	direction: 'ltr' | 'rtl';
}

/** A block broken into lines that fit their width; what is drawn is exactly this. */
export interface SetBlock extends Block {
	/** What stands on each line. */
	lines: Phrase[][];
	/** How far from the left each line begins, in pixels. */
	indents: number[];
	/** Whether its names follow each other to the left. */
	turned: boolean;
	lineHeight: number;
	/** How many of its words had to be cut between letters. */
	cuts: number;
	/** How often what belongs together had to be parted: words, or the parts of one. */
	parted: number;
}

/** Words that stand together; a leaf follows where another name does. */
export interface Phrase {
	text: string;
	leaf?: boolean;
}

/** The leaf between two names and the air around it, in em. */
export const apart = 0.74;

/** How wide a line is, in pixels, with the leaves between its names. */
export const lineWidth = (line: readonly Phrase[], { voice, size }: Block, type: Type): number =>
	line.reduce((sum, { text }, at) => sum + type.width(text, voice) + (at > 0 ? apart : 0), 0) * size;

/** Where the words of a line begin, in pixels. */
export function phrasePositions(
	line: readonly Phrase[],
	indent: number,
	block: Block & Pick<SetBlock, 'turned'>,
	type: Type,
): (Phrase & { x: number; width: number })[] {
	let x = indent;
	const placed = (block.turned ? line.toReversed() : line).map((words) => {
		const from = x;
		const width = type.width(words.text, block.voice) * block.size;
		x += width + apart * block.size;
		return { ...words, x: from, width };
	});
	return block.turned ? placed.reverse() : placed;
}
