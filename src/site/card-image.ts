import { cardKey, shortKey } from '../cards/cache.ts';
import { formatOf } from '../cards/formats.ts';
import type { CardWords } from '../cards/words.ts';
import type { Hub } from '../hub/hub.ts';
import { paths } from './paths.ts';

/** A card as pages and feeds show it: its address says which version it is. */
export interface CardImage {
	path: string;
	width: number;
	height: number;
	alt: string;
}

/** The card that previews of a page show: the hub's first format and style. */
export function cardImage(words: CardWords, hub: Hub): CardImage {
	const [format = 'wide'] = hub.formats.includes('wide') ? ['wide' as const] : hub.formats;
	const [style = 'paper'] = hub.styles;
	const { width, height } = formatOf(format);
	const version = shortKey(cardKey({ words, format, style, accent: hub.accent }));
	return { path: `${paths.card(words.subject, format)}?v=${version}`, width, height, alt: words.alt };
}
