import { drawBlocks } from '../drawn-lines.ts';
import type { Element } from '../elements.ts';
import type { DesignSubject } from './design.ts';
import { type Column, footOf, wordsFrom } from './frame.ts';
import { type Settled, type Stack, settle } from './settle.ts';

/** Words that have found their size above the foot of their card. */
export interface WordsAndFoot {
	settled: Settled;
	/** The words in the middle of their room, and the foot. */
	draw: () => Element[];
}

/** Settles the words of a card in a column, from a line down. */
export function wordsAndFoot(subject: DesignSubject, stack: Stack, column: Column, top: number): WordsAndFoot {
	const { words, format, type, palette } = subject;
	const foot = footOf(subject, column);
	const { x, y, ...room } = wordsFrom(format, top, foot, column);
	const settled = settle(words, stack, { x, y, ...room }, type);
	const middle = Math.max(y, Math.round(y + (room.height - settled.height) / 2));
	return {
		settled,
		draw: () => [...drawBlocks(settled.blocks, { x, y: middle }, type, palette), ...foot.elements],
	};
}
