import { leaf, sprig } from '../../drawings/leaf.ts';
import type { Format } from '../../vocabulary/card-formats.ts';
import { drawBlocks } from '../drawn-lines.ts';
import { drawing, type Element, path } from '../elements.ts';
import type { Palette } from '../palette.ts';
import type { Frame, Portrait } from '../portrait.ts';
import type { CardWords } from '../words.ts';
import type { Design } from './design.ts';
import { ending, isWide, leafAndWords, type Shares } from './frame.ts';
import { type Stack, settle } from './settle.ts';

/** A card with one leaf. */
export interface Single {
	/** How much of the height the leaf takes, unless the words need more room. */
	shares: Shares;
	/** From this size on the leaf need not give way. */
	good: (format: Format) => number;
	stack: (words: CardWords, format: Format) => Stack;
	/** What stands on the left of the leaf where the words are below it. */
	beside: 'sprig' | 'quotation';
}

/** One portrait in a leaf, and words beside or below it. The leaf gives way before the words do. */
export const single =
	({ shares, good, stack, beside }: Single): Design =>
	(subject) => {
		const { words, format, type, palette } = subject;
		const attempt = (share: number) => {
			const frames = leafAndWords(format, share);
			return { ...frames, settled: settle(words, stack(words, format), frames.words, type) };
		};
		const share = shares[format.id as keyof Shares];
		let laid = attempt(share);
		for (let tries = 1; tries < 5; tries++) {
			if (laid.settled.whole && laid.settled.size >= Math.min(laid.settled.cap, good(format))) break;
			laid = attempt(share * (isWide(format) ? 0.93 : 0.9) ** tries);
		}
		const { leaf, words: frame, settled } = laid;
		const y = Math.max(frame.y, Math.round(frame.y + (frame.height - settled.height) / 2));
		const portrait = words.portraits[0] as Portrait;
		return {
			portraits: [{ ...portrait, frame: leaf, side: 'b' }],
			elements: [
				...(beside === 'sprig'
					? sprigBeside(leaf, portrait.laurels, format, palette)
					: quotation(leaf, format, palette)),
				...drawBlocks(settled.blocks, { x: frame.x, y }, type, palette),
				...ending(subject, isWide(format) ? frame.width : undefined),
			],
		};
	};

const hasRoom = (leaf: Frame, format: Format): boolean => !isWide(format) && leaf.x > format.margin + 90;

/** The person's sprig. */
function sprigBeside(leaf: Frame, laurels: number, format: Format, { mark }: Palette): Element[] {
	if (!hasRoom(leaf, format)) return [];
	const height = Math.round(Math.min(leaf.height * 0.72, (leaf.x - format.margin) * 1.2));
	const shape = sprig(laurels, { a: [26, 158], b: [26, 84], c: [84, 12], length: 36, spread: 44 });
	const x = Math.round(format.margin - height * 0.045);
	return [
		drawing({ x, y: leaf.height - height, width: Math.round(height * 0.81), height }, '-6 -8 120 172', [
			path(shape.stem, { fill: 'none', stroke: mark, strokeWidth: 2.2, strokeLinecap: 'round' }),
			path(shape.leaves, { fill: mark }),
		]),
	];
}

/** Two leaves as a quotation mark. */
function quotation(portrait: Frame, format: Format, { tick }: Palette): Element[] {
	if (!hasRoom(portrait, format)) return [];
	const { margin: x, margin, top = 0 } = format;
	const size = Math.round(Math.min(170, (portrait.x - margin) * 0.5, portrait.height - top - margin));
	return [
		drawing({ x, y: top + margin, width: size * 1.2, height: size }, '0 0 120 100', [
			path(leaf(46, 92, -112, 86, 0.5) + leaf(104, 92, -112, 86, 0.5), { fill: tick }),
		]),
	];
}
