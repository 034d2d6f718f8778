import { leaf, wreath } from '../../drawings/leaf.ts';
import type { CardFormat, FormatId } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import { setBlocks } from '../lines.ts';
import type { Palette } from '../palette.ts';
import { shorten } from '../shorten.ts';
import type { DesignSubject, Shape, Text } from './design.ts';

/** Whether words stand beside the portrait, not below it. */
export const isWide = ({ width, height }: CardFormat): boolean => width / height > 1.25;

/** Smallest sizes of type: still read when the card is shown 300 pixels wide. */
export const smallest = (format: CardFormat): { line: number; label: number; name: number } =>
	isWide(format)
		? { line: 40, label: 36, name: 54 }
		: format.bottom
			? { line: 58, label: 42, name: 64 }
			: { line: 46, label: 36, name: 60 };

/** How much of a format's height something takes. */
export type Shares = Record<FormatId, number>;

/** From where and how wide words are set. Pixels. */
export type Column = Pick<Frame, 'x' | 'width'>;

/** What every card ends with, and where it begins. */
export interface Foot {
	/** Its top, in pixels. */
	y: number;
	shapes: Shape[];
	texts: Text[];
}

/** The mark, the hub's title and its address: on one line where both fit, else one above the other; a long address takes both lines. */
export function footOf({ words, format, palette, ...reading }: DesignSubject, { x: left, width }: Column): Foot {
	const { type } = reading;
	const { height, margin, bottom = 0 } = format;
	const size = smallest(format).label;
	const line = Math.round(size * 1.18);
	const widthOf = (text: string, at = size) => type.width(text, 'label') * at;
	const wide = widthOf(`${words.title}${words.site}`) + size * 4;
	const isOneLine = !isWide(format) && wide <= width && words.title !== words.site;
	const mark = isOneLine ? Math.round(size * 1.5) : line * 2;
	const room = Math.floor(width - mark - size * 0.5);
	const top = height - (bottom || margin - 8) - mark;
	const y = top + (isOneLine ? Math.round((mark - line) / 2) : 0);
	const x = left + mark + Math.round(size * 0.5);
	const lineOf = (text: string, colour: 'text' | 'dim') => {
		// An address that is cut leads nowhere: it becomes smaller first.
		const own =
			colour === 'text' ? size : Math.floor(Math.max(size * 0.72, Math.min(size, room / type.width(text, 'label'))));
		const shown = shorten(text, (part) => widthOf(part, own) <= room);
		return { text: shown, voice: 'label', size: own, leading: line / own, colour } as const;
	};
	const title = lineOf(words.title, 'text');
	const site = lineOf(words.site, 'dim');
	const [host = '', ...folders] = words.site.split('/');
	const isLong = site.text !== words.site && folders.length > 0;
	const lines = isLong
		? [lineOf(host, 'dim'), lineOf(`/${folders.join('/')}`, 'dim')]
		: words.title === words.site
			? [site]
			: [title, site];
	const set = (blocks: Parameters<typeof setBlocks>[0], x: number, width = room + 1): Text => ({
		...setBlocks(blocks, width, reading),
		x,
		y,
		width,
	});
	const address = Math.ceil(widthOf(words.site)) + 1;
	return {
		y: top,
		shapes: [
			...palmette(format, palette),
			{
				frame: { x: left, y: top, width: mark, height: mark },
				view: [0, 0, 100, 100],
				paths: [{ d: wreath(), fill: palette.mark }],
			},
		],
		texts: isOneLine ? [set([title], x), set([site], left + width - address, address)] : [set(lines, x)],
	};
}

/** Where words stand that have the width of the card for themselves. */
export const wholeColumn = ({ width, margin }: CardFormat): Column => ({ x: margin, width: width - 2 * margin });

/** Where words stand that have something beside them, from `x` on. */
export const columnBefore = (x: number, { margin }: CardFormat): Column => ({
	x: margin,
	width: Math.round(x - margin * 1.75),
});

/** The room for words from a line down to the foot. */
export const wordsFrom = (format: CardFormat, y: number, foot: Foot, column: Column): Frame => ({
	...column,
	y: Math.round(y),
	height: Math.floor(foot.y - y - format.margin * (isWide(format) ? 0.4 : 0.5)),
});

/** Where words begin that nothing stands above. */
export const topOf = ({ margin, top = 0 }: CardFormat): number => Math.max(margin, top);

function palmette({ width, height, bottom }: CardFormat, { veil }: Palette): Shape[] {
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
	return [{ frame, view: [0, 0, width, bottom], paths: [{ d: leaves, fill: veil }] }];
}
