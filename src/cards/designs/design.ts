import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { SetBlock, Typesetting } from '../block.ts';
import type { Frame } from '../elements.ts';
import type { Palette } from '../palette.ts';
import type { PlacedPortrait } from '../portrait.ts';
import type { CardWords } from '../words.ts';

/** What a design lays out: words in a format, with the fonts of the words and the colours of the style. */
export interface DesignSubject extends Typesetting {
	words: CardWords;
	format: CardFormat;
	palette: Palette;
}

/** Something that is drawn: an area of one colour, or paths in units of their own. */
export type Shape = { frame: Frame } & (
	| { fill: string }
	| { view: readonly [x: number, y: number, width: number, height: number]; paths: readonly ShapePath[] }
);

/** Path data, and the colour that fills it; or a line along it of a width. */
export type ShapePath = { d: string } & ({ fill: string } | { stroke: string; width: number });

/** Words that are set to a width, and where. Pixels. */
export interface Text {
	blocks: readonly SetBlock[];
	x: number;
	y: number;
	width: number;
}

/** A card without its ground, as it would stand if it were read from the left: `drawn.ts` turns it around. Portraits lie over what is drawn, words over shapes. */
export interface Layout {
	portraits: PlacedPortrait[];
	shapes: Shape[];
	texts: Text[];
}

/** One layout for all formats, styles and directions. */
export type Design = (subject: DesignSubject) => Layout;

/** A design that is laid out in one way for one person, and in another for several. */
export const byNumber =
	(one: Design, several: Design): Design =>
	(subject) =>
		(subject.words.portraits.length > 1 ? several : one)(subject);
