import { scriptsIn } from '../letters/faces.ts';
import { type Ink, mostInk } from '../letters/font.ts';
import type { Type } from '../letters/type.ts';
import type { Block, Words } from './lines.ts';

/** The air between the ink of two lines that would touch, in em. */
const leastAir = 0.03;

/** Lines as high as their scripts ask for, and so high that none touches the next. */
export function lineHeightOf(block: Block, lines: readonly Words[][], type: Type): number {
	const inks = lines.map((line) => inkOf(line, block, type));
	const needed = inks.slice(1).map((next, index) => (inks[index] as Ink).below + leastAir + next.above);
	return Math.ceil(Math.max(leadingOf(block), ...needed) * block.size);
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
