import type { Type } from '../../letters/type.ts';
import type { Format } from '../../vocabulary/card-formats.ts';
import type { Element } from '../elements.ts';
import type { Palette } from '../palette.ts';
import type { PlacedPortrait } from '../portrait.ts';
import type { CardWords } from '../words.ts';

/** What a design lays out: words in a format, with the fonts of the words and the colours of the style. */
export interface DesignSubject {
	words: CardWords;
	format: Format;
	type: Type;
	palette: Palette;
}

/** A card without its ground: portraits in their leaves, over what is drawn. */
export interface Drawn {
	portraits: PlacedPortrait[];
	elements: Element[];
}

/** One layout for all formats and styles. */
export type Design = (subject: DesignSubject) => Drawn;

/** A design that is laid out in one way for one person, and in another for several. */
export const byNumber =
	(one: Design, several: Design): Design =>
	(subject) =>
		(subject.words.portraits.length > 1 ? several : one)(subject);
