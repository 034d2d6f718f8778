import { sprig } from '../../drawings/leaf.ts';
import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import { setBlocks } from '../lines.ts';
import type { CardWords } from '../words.ts';
import type { Design, DesignSubject, Shape, Text } from './design.ts';
import { type Column, columnBefore, isWide, type Shares, smallest, topOf, wholeColumn } from './frame.ts';
import type { WordStack } from './settle.ts';
import { quotationMark, withoutFaces } from './without-faces.ts';
import { type WordsAndFoot, wordsAndFoot } from './words-and-foot.ts';

/** A card with one leaf. */
export interface Single {
	/** How much of the height the leaf takes, unless the words need more room. */
	shares: Shares;
	/** How much it takes at least, as long as the words are whole. */
	least: Shares;
	/** From this size on the leaf need not give way. */
	good: (format: CardFormat) => number;
	stack: (words: CardWords, format: CardFormat) => WordStack;
	/** At which edge the leaf grows; the right one, unless it says. */
	edge?: 'left' | 'right';
	/** What stands on the free side of the leaf where the words are below it; a quotation mark also above it. */
	beside?: 'sprig' | 'quotation';
}

interface Laid extends WordsAndFoot {
	leaf: Frame;
	/** The line above the name, where it stands beside the leaf. */
	kicker: Text | undefined;
}

/** One portrait in a leaf, and words beside or below it. The leaf gives way before the words do. */
export const single =
	({ shares, least, good, stack, edge = 'right', beside }: Single): Design =>
	(subject) => {
		const { words, format, palette } = subject;
		const [portrait] = words.portraits;
		const isQuote = beside === 'quotation';
		if (!portrait) return withoutFaces(subject, stack(words, format), isQuote);
		const attempt = (share: number): Laid => {
			const leaf = leafAt(format, share, edge, isQuote && isWide(format));
			const column = isWide(format) ? columnBeside(leaf, format) : wholeColumn(format);
			const from = isWide(format) ? format.margin : leaf.height + format.margin * 0.5;
			const kicker = isQuote ? undefined : kickerBeside(leaf, subject);
			const shown = kicker ? { ...words, kicker: undefined } : words;
			return { leaf, kicker, ...wordsAndFoot({ ...subject, words: shown }, stack(shown, format), column, from) };
		};
		const isGood = ({ settled }: Laid) => settled.whole && settled.size >= Math.min(settled.cap, good(format));
		let laid = attempt(shares[format.id as keyof Shares]);
		for (let tries = 1; tries < 7 && !isGood(laid); tries++) {
			const share = shares[format.id as keyof Shares] * 0.93 ** tries;
			if (laid.settled.whole && share < least[format.id as keyof Shares]) break;
			laid = attempt(share);
		}
		const { leaf, kicker, words: laidWords } = laid;
		return {
			portraits: [{ ...portrait, frame: leaf, side: edge === 'left' ? 'a' : 'b' }],
			shapes: [
				...(beside === 'sprig' ? sprigBeside(leaf, portrait.laurels, subject) : []),
				...(isQuote ? quotationMark(markBeside(leaf, format), palette) : []),
				...laidWords.shapes,
			],
			texts: [...(kicker ? [kicker] : []), ...laidWords.texts],
		};
	};

/** A leaf in a corner that takes a share of the height. */
function leafAt(format: CardFormat, share: number, edge: 'left' | 'right', isLow: boolean): Frame {
	const { width, height, margin, bottom = 0 } = format;
	const aspect = isWide(format) ? 0.84 : width === height ? 0.93 : 0.8;
	let leafHeight = Math.round((isWide(format) ? height : height - bottom) * share);
	let leafWidth = Math.round(leafHeight * aspect);
	const widest = Math.round(isWide(format) ? width * 0.5 : width - margin);
	if (leafWidth > widest) [leafWidth, leafHeight] = [widest, Math.round(Math.min(leafHeight, widest / 0.8))];
	return {
		x: edge === 'left' ? 0 : width - leafWidth,
		y: isLow ? height - leafHeight : 0,
		width: leafWidth,
		height: leafHeight,
	};
}

/** What a leaf leaves free beside it. */
function columnBeside(leaf: Frame, format: CardFormat): Column {
	if (leaf.x > 0) return columnBefore(leaf.x, format);
	const { width, margin } = format;
	const x = leaf.width + Math.round(margin * 0.75);
	return { x, width: width - x - margin };
}

/** Where something may stand beside a leaf that has words below it. */
function roomBeside(leaf: Frame, format: CardFormat): Column | undefined {
	const column = columnBeside(leaf, format);
	return !isWide(format) && column.width > 100 ? column : undefined;
}

/** The line above the name, at the foot of the leaf where it has room there. */
function kickerBeside(leaf: Frame, { words, format, ...reading }: DesignSubject): Text | undefined {
	const column = roomBeside(leaf, format);
	const size = Math.round(smallest(format).line * 1.15);
	if (!column || !words.kicker || reading.type.width(words.kicker, 'cite') * size > column.width) return undefined;
	const { blocks, height } = setBlocks(
		[{ text: words.kicker, voice: 'cite', size, colour: 'dim' }],
		column.width,
		reading,
	);
	return { ...column, blocks, y: Math.round(leaf.y + leaf.height - height) };
}

/** The person's sprig, from three leaves on. */
function sprigBeside(leaf: Frame, laurels: number, { words, format, palette: { mark } }: DesignSubject): Shape[] {
	const column = roomBeside(leaf, format);
	if (!column || laurels < 3) return [];
	const top = topOf(format);
	const kicker = words.kicker ? smallest(format).line * 1.7 : 0;
	const room = leaf.height - top - kicker;
	const height = Math.round(Math.min(room, column.width * 1.15, 520));
	if (height < 160) return [];
	const shape = sprig(laurels, { a: [26, 158], b: [26, 84], c: [84, 12], length: 36, spread: 44 });
	const frame = {
		x: Math.round(column.x - height * 0.045),
		y: Math.round(leaf.height - kicker - height),
		width: Math.round(height * 0.81),
		height,
	};
	return [
		{
			frame,
			view: [-6, -8, 120, 172],
			paths: [
				{ d: shape.stem, stroke: mark, width: 2.2 },
				{ d: shape.leaves, fill: mark },
			],
		},
	];
}

/** Where a quotation mark stands: beside the portrait, or above it where words stand beside it. */
function markBeside(portrait: Frame, format: CardFormat): { x: number; y: number; size: number } {
	const { margin } = format;
	const column = roomBeside(portrait, format);
	if (column) return { x: column.x, y: topOf(format), size: Math.min(230, column.width * 0.8) };
	const y = Math.round(margin * 0.6);
	return { x: portrait.x, y, size: Math.min(150, portrait.y - y - margin * 0.4, portrait.width / 1.2) };
}
