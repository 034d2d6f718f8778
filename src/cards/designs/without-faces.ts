import { leaf } from '../../drawings/leaf.ts';
import type { Palette } from '../palette.ts';
import type { DesignSubject, Layout, Shape } from './design.ts';
import { footOf, isWide, topOf, wholeColumn, wordsFrom } from './frame.ts';
import { settle, type WordStack } from './settle.ts';

/** Words alone, larger than beside a face, from the top; a rule above the foot. */
export function withoutFaces(subject: DesignSubject, stack: WordStack, isQuote = false): Layout {
	const { words, format, palette } = subject;
	const column = wholeColumn(format);
	const foot = footOf(subject, column);
	const air = Math.round(format.margin * 0.4);
	const mark = { x: column.x, y: topOf(format), size: isQuote ? (isWide(format) ? 90 : 170) : 0 };
	const frame = wordsFrom(format, mark.y + mark.size * 1.25, foot, column);
	const room = { ...frame, height: frame.height - air };
	const { blocks } = settle(words, { ...stack, most: Math.round(stack.most * 1.3) }, room, subject);
	const rule = { frame: { ...column, y: Math.round(foot.y - air - 6), height: 6 }, fill: palette.mark };
	return {
		portraits: [],
		shapes: [...quotationMark(mark, palette), rule, ...foot.shapes],
		texts: [{ ...frame, blocks }, ...foot.texts],
	};
}

/** Two leaves as a quotation mark, `size` pixels high; none below 40. */
export function quotationMark({ x, y, size }: { x: number; y: number; size: number }, { tick }: Palette): Shape[] {
	if (size < 40) return [];
	const frame = { x: Math.round(x), y: Math.round(y), width: Math.round(size * 1.2), height: Math.round(size) };
	const leaves = leaf(46, 96, -112, 98, 0.5) + leaf(106, 96, -112, 98, 0.5);
	return [{ frame, view: [0, 0, 120, 100], paths: [{ d: leaves, fill: tick }] }];
}
