import { sprig, wreath } from '../../drawings/leaf.ts';
import type { Type } from '../../letters/type.ts';
import { boxAt, drawing, type Element, element, path } from '../elements.ts';
import type { Format } from '../formats.ts';
import { type Block, drawBlocks, heightOf, setBlocks, shorten, shortenLetters, widestPiece } from '../lines.ts';
import type { Palette } from '../palette.ts';
import { type Frame, plateIn } from '../portrait.ts';
import type { CardWords } from '../words.ts';
import type { Design, Subject } from './design.ts';

/** How much of the height the leaf takes, by the shape of the format. */
const shareOf = (format: Format): number =>
	(isWide(format) ? 1 : { square: 0.54, tall: 0.6, story: 0.58 }[format.id as 'square']) ?? 0.56;
const isWide = ({ width, height }: Format): boolean => width / height > 1.25;

/** Smallest sizes: still read when the card is shown 300 pixels wide. */
const smallest = (format: Format) =>
	isWide(format)
		? { line: 36, label: 28, name: 54 }
		: format.bottom
			? { line: 46, label: 38, name: 54 }
			: { line: 41, label: 34, name: 54 };
const largest = (format: Format) => (isWide(format) ? { line: 60, name: 168 } : { line: 76, name: 190 });

/** Where leaf, words and footer stand. */
interface Layout {
	leaf: Frame;
	words: Frame;
	footer: Frame;
	blocks: Block[];
}

/** One portrait in the leaf, and beside or below it a name, a line and a place. The leaf gives way before the words do. */
export const profile: Design = {
	leaf: (subject) => layout(subject).leaf,
	draw(subject, { palette, plate }) {
		const { words, format, type } = subject;
		const { leaf, words: frame, footer, blocks } = layout(subject);
		const set = setBlocks(blocks, frame.width, type);
		const y = Math.max(frame.y, Math.round(frame.y + (frame.height - set.height) / 2));
		return [
			...(plate ? [plateIn(leaf, plate, palette)] : []),
			...ornament(words, format, leaf, palette),
			...drawBlocks(set.blocks, { ...frame, y }, type, palette),
			...footerOf(subject, footer, frame, palette),
		];
	},
};

/** Layouts of subjects: the leaf is asked for before the card is drawn. */
const known = new WeakMap<Subject, Layout>();

function layout(subject: Subject): Layout {
	const layout = known.get(subject) ?? bestLayout(subject);
	known.set(subject, layout);
	return layout;
}

function bestLayout({ words, format, type }: Subject): Layout {
	let result = layoutWith(words, format, shareOf(format), type);
	for (let tries = 1; tries < 5 && !result.good; tries++)
		result = layoutWith(words, format, shareOf(format) * (isWide(format) ? 0.93 : 0.9) ** tries, type);
	return result;
}

function layoutWith(words: CardWords, format: Format, share: number, type: Type): Layout & { good: boolean } {
	const { leaf, words: frame, footer } = frames(format, share);
	const { name: most } = largest(format);
	const { name: least } = smallest(format);
	const widest = widestPiece(words.name, 'name', type);
	const cap = Math.max(least, Math.min(most, Math.floor((frame.width - 4) / Math.max(widest, 0.5))));
	const fits = (size: number, line = words.line, growth = 1, name = words.name) =>
		heightOf(stack({ ...words, name, line }, format, size, growth), frame.width, type) <= frame.height;
	let size = cap;
	while (size > least && !fits(size)) size -= Math.max(1, Math.floor((size - least) / 12));
	const line = words.line && shorten(words.line, (text) => fits(size, text));
	// A long word can keep the name small: the praise then grows into the room that is left.
	const growth = [1.6, 1.45, 1.3, 1.15].find((factor) => fits(size, line, factor)) ?? 1;
	const name = shortenLetters(words.name, (letters) => fits(size, line, growth, letters));
	return {
		leaf,
		words: frame,
		footer,
		blocks: stack({ ...words, name, line }, format, size, growth),
		good: line === words.line && size >= Math.min(cap, isWide(format) ? 76 : 92),
	};
}

function stack(words: CardWords, format: Format, size: number, growth: number): Block[] {
	const least = smallest(format);
	const line = Math.round(Math.max(least.line, Math.min(size * 0.44 * growth, largest(format).line)));
	const blocks: (Block | undefined)[] = [
		words.kicker
			? { text: words.kicker, voice: 'cite', size: Math.max(least.line, Math.round(size * 0.4)), colour: 'dim' }
			: undefined,
		{ text: words.name, voice: 'name', size, colour: 'name', above: Math.round(size * 0.1) },
		words.romanized
			? {
					text: words.romanized,
					voice: 'label',
					size: Math.round(Math.max(size * 0.32, least.label + 2)),
					colour: 'dim',
					above: Math.round(size * 0.08),
				}
			: undefined,
		words.line
			? { text: words.line, voice: 'cite', size: line, colour: 'text', above: Math.round(size * 0.26) }
			: undefined,
		words.label
			? { text: words.label, voice: 'label', size: least.label, colour: 'dim', above: Math.round(size * 0.24) }
			: undefined,
	];
	return blocks.filter((block) => block !== undefined);
}

function frames(format: Format, share: number): { leaf: Frame; words: Frame; footer: Frame } {
	const { width, height, margin, bottom = 0 } = format;
	const footHeight = Math.round(margin * 0.72);
	const footer = {
		x: margin,
		y: height - (bottom || margin) - footHeight + (bottom ? 0 : 8),
		width: width - 2 * margin,
		height: footHeight,
	};
	const aspect = Math.abs(width / height - 1) < 0.1 ? 1.04 : 0.8;
	let leafHeight = Math.round((isWide(format) ? height : height - bottom) * share);
	let leafWidth = Math.round(leafHeight * aspect);
	const most = Math.round(isWide(format) ? width * 0.52 : width - margin);
	if (leafWidth > most) [leafWidth, leafHeight] = [most, Math.round(most / aspect)];
	const leaf = { x: width - leafWidth, y: 0, width: leafWidth, height: leafHeight };
	const words = isWide(format)
		? { x: margin, y: margin, width: width - leafWidth - 2 * margin, height: footer.y - margin - margin * 0.45 }
		: {
				x: margin,
				y: leafHeight + margin * 0.55,
				width: width - 2 * margin,
				height: footer.y - leafHeight - margin * 1.05,
			};
	return { leaf, words, footer };
}

/** Left of the leaf on tall formats: the person's sprig. */
function ornament(words: CardWords, format: Format, leaf: Frame, { mark }: Palette): Element[] {
	if (isWide(format) || leaf.x <= format.margin + 90) return [];
	const height = Math.round(Math.min(leaf.height * 0.72, (leaf.x - format.margin) * 1.2));
	const shape = sprig(words.laurels, { a: [26, 158], b: [26, 84], c: [84, 12], length: 36, spread: 44 });
	const frame = {
		x: Math.round(format.margin - height * 0.045),
		y: leaf.height - height,
		width: Math.round(height * 0.81),
		height,
	};
	return [
		drawing(frame, '-6 -8 120 172', [
			path(shape.stem, { fill: 'none', stroke: mark, strokeWidth: 2.2, strokeLinecap: 'round' }),
			path(shape.leaves, { fill: mark }),
		]),
	];
}

function footerOf({ words, format, type }: Subject, footer: Frame, frame: Frame, palette: Palette): Element[] {
	const size = smallest(format).label;
	const room = (isWide(format) ? frame.width : footer.width) - footer.height - size;
	const title = shorten(words.title, (text) => type.width(text, 'label') * size <= room);
	const mark = drawing({ x: footer.x, y: footer.y, width: footer.height, height: footer.height }, '0 0 100 100', [
		path(wreath(), { fill: palette.mark }),
	]);
	const style = {
		display: 'block',
		whiteSpace: 'nowrap',
		fontFamily: type.stack('label'),
		fontWeight: 600,
		fontSize: size,
		color: palette.text,
	};
	return [
		mark,
		boxAt(
			{ x: footer.x + footer.height + size * 0.45, y: footer.y, width: room + size, height: footer.height },
			{ alignItems: 'center' },
			element('div', style, title),
		),
	];
}
