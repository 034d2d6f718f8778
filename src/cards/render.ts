import satori from 'satori';
import { typeFor } from '../letters/type.ts';
import { type CardFormat, type FormatId, formatOf, type StyleId } from '../vocabulary/card-formats.ts';
import { drawCard } from './designs/index.ts';
import { type Element, element } from './elements.ts';
import { inksOf } from './inks.ts';
import { numberOf, paletteFor } from './palette.ts';
import { pngOf } from './png.ts';
import { leafCut, portraitPixels } from './portrait.ts';
import { wholeWords } from './whole.ts';
import { type CardWords, drawnWords } from './words.ts';

/** One card to draw: what it says, and in which format, style and colour. */
export interface Card {
	words: CardWords;
	format: FormatId;
	style: StyleId;
	accent: string;
}

/**
 * Draws a card as PNG bytes. The same card is the same bytes, whatever was drawn before.
 * satori draws what stands on the plain ground; portraits are laid over that, since inside the drawing they would cost more than
 * all the rest.
 */
export async function renderCard({ words: given, format: formatId, style, accent }: Card): Promise<Buffer> {
	const format = formatOf(formatId);
	const palette = await paletteFor(accent, style, given.portraits[0]?.of);
	const type = await typeFor(drawnWords(given));
	const words = wordsInStyle(style, wholeWords(given, type));
	const { portraits, elements } = drawCard({ words, format, type, palette });
	const pictures = portraits.map(async (portrait) => ({
		frame: portrait.frame,
		...(await portraitPixels(portrait, palette, format)),
		cut: await leafCut(portrait.frame, portrait.side),
	}));
	const { width, height } = format;
	const svg = await satori(board(format, elements) as never, { width, height, fonts: type.fonts });
	return pngOf({
		width,
		height,
		ground: numberOf(palette.ground),
		drawn: await inksOf(svg),
		pictures: await Promise.all(pictures),
	});
}

/** What a style shows of a card: black on white has no faces. */
export const wordsInStyle = (style: StyleId, words: CardWords): CardWords =>
	style === 'mono' ? { ...words, portraits: [] } : words;

/** What elements stand on. Plain, unless it has a colour. */
export const board = ({ width, height }: CardFormat, elements: Element[], background?: string): Element => {
	const style = { display: 'flex', position: 'relative', width, height, fontVariantNumeric: 'lining-nums' };
	return element('div', background ? { ...style, background } : style, elements);
};
