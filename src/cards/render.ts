import satori from 'satori';
import sharp from 'sharp';
import { leaf } from '../drawings/leaf.ts';
import { drawPlate } from '../drawings/plate.ts';
import { typeFor } from '../letters/type.ts';
import { designs } from './designs/index.ts';
import { drawing, element, type Element, path } from './elements.ts';
import { type Format, type FormatId, formatOf, type StyleId } from './formats.ts';
import { type Palette, paletteFor } from './palette.ts';
import { cardPhoto } from './photo.ts';
import type { CardWords } from './words.ts';

/** One card to draw: what it says, and in which format, style and colour. */
export interface Card {
	words: CardWords;
	format: FormatId;
	style: StyleId;
	accent: string;
}

/** Draws a card as PNG bytes. The same card is the same bytes, whatever was drawn before. */
export async function renderCard({ words, format: formatId, style, accent }: Card): Promise<Buffer> {
	const format = formatOf(formatId);
	const { name, kicker, romanized, line, label, title, portrait, laurels } = words;
	const palette = await paletteFor(accent, style);
	const type = await typeFor([kicker, name, romanized, line, label, title].join(''));
	const subject = { words, format, type };
	const design = designs[words.design];
	const frame = design.leaf(subject);
	const plate = portrait.photo
		? undefined
		: await drawPlate(portrait, laurels, Math.round((100 * frame.height) / frame.width));
	const { width, height } = format;
	const tree = element(
		'div',
		{
			display: 'flex',
			position: 'relative',
			width,
			height,
			background: palette.ground,
			fontVariantNumeric: 'lining-nums',
		},
		[...palmette(format, palette), ...design.draw(subject, { palette, plate })],
	);
	const svg = await satori(tree as never, { width, height, fonts: type.fonts });
	// The photo is laid over the drawn card: inside the drawing it would cost more than all the rest.
	const photo = portrait.photo
		? [
				{
					input: await cardPhoto(portrait.photo, frame.width, frame.height),
					raw: { width: frame.width, height: frame.height, channels: 4 as const },
					left: frame.x,
					top: frame.y,
				},
			]
		: [];
	return sharp(Buffer.from(svg)).composite(photo).removeAlpha().png({ compressionLevel: 8 }).toBuffer();
}

/** Leaves behind the strip that story apps cover. */
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
	return [
		drawing({ x: 0, y: height - bottom, width, height: bottom }, `0 0 ${width} ${bottom}`, [
			path(leaves, { fill: veil }),
		]),
	];
}
