import type { DesignSubject, Layout } from './design.ts';
import { type Column, footOf, wordsFrom } from './frame.ts';
import { type Settled, settle, type WordStack } from './settle.ts';

/** Words that have found their size above the foot of their card. */
export interface WordsAndFoot {
	settled: Settled;
	/** The words in the middle of their room, and the foot. */
	words: Pick<Layout, 'shapes' | 'texts'>;
}

/** Settles the words of a card in a column, from a line down. */
export function wordsAndFoot(subject: DesignSubject, stack: WordStack, column: Column, top: number): WordsAndFoot {
	const { words, format } = subject;
	const foot = footOf(subject, column);
	const { x, y, ...room } = wordsFrom(format, top, foot, column);
	const settled = settle(words, stack, { x, y, ...room }, subject);
	const middle = Math.max(y, Math.round(y + (room.height - settled.height) / 2));
	return {
		settled,
		words: {
			shapes: foot.shapes,
			texts: [{ blocks: settled.blocks, x, y: middle, width: room.width }, ...foot.texts],
		},
	};
}
