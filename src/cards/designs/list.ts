import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import type { Side } from '../portrait.ts';
import type { CardWords } from '../words.ts';
import { moreBlock, placeBlock } from './blocks.ts';
import type { Design } from './design.ts';
import { columnBefore, isWide, smallest, wholeColumn } from './frame.ts';
import type { WordStack } from './settle.ts';
import { blankLeaf } from './together.ts';
import { withoutFaces } from './without-faces.ts';
import { wordsAndFoot } from './words-and-foot.ts';

/** A list: a quilt of its faces, its title, and who is on it. */
export const list: Design = (subject) => {
	const { words, format, palette } = subject;
	if (words.portraits.length === 0) return withoutFaces(subject, stack(words, format));
	const attempt = (share: number) => {
		const quilt = quiltIn(areaOf(format, share), words.portraits.length, isWide(format));
		const left = Math.min(...quilt.map(({ x }) => x));
		const under = Math.max(...quilt.map(({ y, height }) => y + height));
		const [column, top] = isWide(format)
			? [columnBefore(left, format), format.margin]
			: [wholeColumn(format), under + format.margin * 0.6];
		return { quilt, ...wordsAndFoot(subject, stack(words, format), column, top) };
	};
	let laid = attempt(1);
	for (let tries = 1; tries < 5 && !laid.settled.whole; tries++) laid = attempt(0.92 ** tries);
	const { quilt } = laid;
	const side = (index: number): Side => (index % 2 ? 'a' : 'b');
	return {
		portraits: words.portraits
			.slice(0, quilt.length)
			.map((portrait, index) => ({ ...portrait, frame: quilt[index] as Frame, side: side(index) })),
		shapes: [
			...quilt
				.slice(words.portraits.length)
				.map((one, index) =>
					blankLeaf(one, side(words.portraits.length + index), palette.leaves[index % palette.leaves.length] as string),
				),
			...laid.words.shapes,
		],
		texts: laid.words.texts,
	};
};

/** Where faces may stand: on the right, or above the words. */
function areaOf(format: CardFormat, share: number): Frame {
	const { width, height, bottom = 0 } = format;
	if (isWide(format)) {
		const own = Math.round(width * 0.48 * share);
		return { x: width - own, y: 0, width: own, height };
	}
	const own = Math.round((height - bottom) * (width === height ? 0.5 : 0.54) * share);
	return { x: 0, y: 0, width, height: own };
}

/** How narrow and how broad a leaf may be, as a share of its height. */
const aspects = { least: 0.6, most: 1.3 };
const gap = 8;

/** Leaves of one size in an area, as large as the number of people lets them be; a few more end the last row. Hardly anybody has none. */
function quiltIn(area: Frame, people: number, isStaggered: boolean): Frame[] {
	const grids = Array.from({ length: people }, (_, at) => at + 1)
		.flatMap((columns) =>
			[Math.ceil(people / columns), Math.floor(people / columns)].map((rows) => gridIn(area, columns, rows)),
		)
		.filter(({ columns, rows }) => columns * rows >= people * 0.85)
		// Staggered, no leaf has a hole beside it that is as high as a leaf.
		.filter((grid) => !isStaggered || dropIn(area, grid) < grid.height);
	const worth = ({ columns, rows, width, height }: Grid) =>
		width * height * (Math.min(people, columns * rows) / (columns * rows)) ** 1.5;
	const quilt = grids.reduce((best, one) => (worth(one) > worth(best) ? one : best));
	const { columns, rows, width, height } = quilt;
	const left = area.x + area.width - columns * (width + gap) + gap;
	// What is lower than its area hangs from both of its ends.
	const drop = isStaggered ? dropIn(area, quilt) : 0;
	return Array.from({ length: columns * rows }, (_, at) => ({
		x: left + (at % columns) * (width + gap),
		y: area.y + Math.floor(at / columns) * (height + gap) + ((at % columns) % 2) * drop,
		width,
		height,
	}));
}

/** How much of the height of an area leaves one above the other leave. */
const dropIn = (area: Frame, { rows, height }: Grid): number => area.height - rows * (height + gap) + gap;

interface Grid {
	columns: number;
	rows: number;
	/** Of one leaf. */
	width: number;
	height: number;
}

function gridIn(area: Frame, columns: number, rows: number): Grid {
	const width = Math.floor((area.width - (columns - 1) * gap) / columns);
	const height = Math.floor((area.height - (rows - 1) * gap) / rows);
	return {
		columns,
		rows,
		width: Math.min(width, Math.floor(height * aspects.most)),
		height: Math.min(height, Math.floor(width / aspects.least)),
	};
}

function stack(words: CardWords, format: CardFormat): WordStack {
	const { line } = smallest(format);
	const wide = isWide(format);
	return {
		leading: [{ text: words.name, voice: 'name' }],
		least: wide ? 56 : 64,
		most: wide ? 110 : 140,
		yields: ['names', 'name', 'label'],
		blocks: (words, size) => [
			{ text: words.name, voice: 'name', size, colour: 'name' },
			{
				text: words.names ?? [],
				voice: 'name',
				size: Math.round(Math.max(wide ? 44 : 50, Math.min(size * 0.5, wide ? 52 : 64))),
				colour: 'text',
				above: Math.round(size * 0.36),
				leading: 1.22,
			},
			moreBlock(words, format),
			{ ...placeBlock(words, size * 0.3, format), voice: 'cite', size: Math.round(Math.max(line, size * 0.5)) },
		],
	};
}
