import { cardKey, shortKey } from '../cards/cache.ts';
import type { CardWords } from '../cards/words.ts';
import type { Hub } from '../hub/hub.ts';
import { type FormatId, formatOf, type StyleId } from '../vocabulary/card-formats.ts';
import { paths } from '../vocabulary/paths.ts';

/** A card as pages and feeds show it: its address says which version it is. */
export interface CardImage {
	/** The path of the file. */
	file: string;
	/** The same with the version. */
	path: string;
	width: number;
	height: number;
	alt: string;
}

/** The cards that previews of a page show: the first, and a square one for where there is little room. */
export interface PreviewImage extends CardImage {
	square?: CardImage;
}

/** The cards that previews of a page show: the wide one if the hub has it, and then the square one, in the hub's first style. */
export function cardImage(words: CardWords, hub: Hub): PreviewImage {
	const [format = 'wide'] = hub.formats.includes('wide') ? ['wide' as const] : hub.formats;
	const [style = 'paper'] = hub.styles;
	const image = imageOf(words, format, style, hub);
	const hasSquare = format !== 'square' && hub.formats.includes('square');
	return hasSquare ? { ...image, square: imageOf(words, 'square', style, hub) } : image;
}

/** A card in every format and style of the hub. */
export const cardImages = (words: CardWords, hub: Hub): (CardImage & { format: FormatId; style: StyleId })[] =>
	hub.formats.flatMap((format) =>
		hub.styles.map((style) => ({ ...imageOf(words, format, style, hub), format, style })),
	);

function imageOf(words: CardWords, format: FormatId, style: StyleId, hub: Hub): CardImage {
	const { width, height } = formatOf(format);
	const version = shortKey(cardKey({ words, format, style, accent: hub.accent }));
	const file = paths.card(words.subject, format, style === hub.styles[0] ? undefined : style);
	return { file, path: `${file}?v=${version}`, width, height, alt: words.alt };
}
