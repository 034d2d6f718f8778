import { leaf, wreath } from '../../drawings/leaf.ts';
import type { Format, FormatId } from '../../vocabulary/card-formats.ts';
import { drawBlocks } from '../drawn-lines.ts';
import { boxAt, drawing, type Element, path } from '../elements.ts';
import { setBlocks } from '../lines.ts';
import type { Palette } from '../palette.ts';
import type { Frame } from '../portrait.ts';
import { shorten } from '../shorten.ts';
import type { DesignSubject } from './design.ts';

/** Whether words stand beside the portrait, not below it. */
export const isWide = ({ width, height }: Format): boolean => width / height > 1.25;

/** Smallest sizes of type: still read when the card is shown 300 pixels wide. */
export const smallest = (format: Format): { line: number; label: number; name: number } =>
	isWide(format)
		? { line: 36, label: 28, name: 54 }
		: format.bottom
			? { line: 50, label: 40, name: 60 }
			: { line: 46, label: 36, name: 60 };

/** How much of a format's height something takes. */
export type Shares = Record<FormatId, number>;

/** Where the footer stands: on the margin, above what an app covers. */
export function footerFrame({ width, height, margin, bottom = 0 }: Format): Frame {
	const own = Math.round(margin * 0.72);
	return {
		x: margin,
		y: height - (bottom || margin) - own + (bottom ? 0 : 8),
		width: width - 2 * margin,
		height: own,
	};
}

/** Where one leaf stands that takes a share of the height, and where the words beside or below it have room. */
export function leafAndWords(format: Format, share: number): { leaf: Frame; words: Frame } {
	const { width, height, margin, bottom = 0 } = format;
	const aspect = width === height ? 0.9 : 0.8;
	let leafHeight = Math.round((isWide(format) ? height : height - bottom) * share);
	let leafWidth = Math.round(leafHeight * aspect);
	const widest = Math.round(isWide(format) ? width * 0.52 : width - margin);
	if (leafWidth > widest) [leafWidth, leafHeight] = [widest, Math.round(widest / aspect)];
	const leaf = { x: width - leafWidth, y: 0, width: leafWidth, height: leafHeight };
	return {
		leaf,
		words: isWide(format)
			? wordsFrom(format, margin, width - leafWidth - 2 * margin + (share < 1 ? 8 : 0))
			: wordsFrom(format, leafHeight + margin * 0.55),
	};
}

/** The room for words from a line down to the footer. */
export function wordsFrom(format: Format, y: number, width = format.width - 2 * format.margin): Frame {
	const air = isWide(format) ? 0.45 : 0.5;
	return { x: format.margin, y, width, height: footerFrame(format).y - y - format.margin * air };
}

/** What every card ends with: the mark and the hub's title, and leaves behind the strip that story apps cover. */
export function ending({ words, format, type, palette }: DesignSubject, width = footerFrame(format).width): Element[] {
	const { x, y, height } = footerFrame(format);
	const size = smallest(format).label;
	const room = width - height - size;
	const title = shorten(words.title, (text) => type.width(text, 'label') * size <= room);
	const { blocks } = setBlocks(
		[{ text: title, voice: 'label', size, colour: 'text', leading: height / size }],
		type.width(title, 'label') * size + 1,
		type,
	);
	return [
		...palmette(format, palette),
		drawing({ x, y, width: height, height }, '0 0 100 100', [path(wreath(), { fill: palette.mark })]),
		...drawBlocks(blocks, { x: x + height + size * 0.45, y }, type, palette),
	];
}

function palmette({ width, height, bottom }: Format, { veil }: Palette): Element[] {
	if (!bottom) return [];
	const fan: [angle: number, length: number][] = [
		[-172, 560],
		[-150, 520],
		[-128, 420],
		[-108, 350],
		[-90, 322],
		[-72, 350],
		[-52, 420],
		[-30, 520],
		[-8, 560],
	];
	const leaves = fan
		.map(([angle, length], index) => leaf(width / 2, bottom + 40, angle, length, 0.3, index > 4))
		.join('');
	const frame = { x: 0, y: height - bottom, width, height: bottom };
	return [drawing(frame, `0 0 ${width} ${bottom}`, [path(leaves, { fill: veil })])];
}

/** A plain area. */
export const area = (frame: Frame, background: string): Element => boxAt(frame, { background });
