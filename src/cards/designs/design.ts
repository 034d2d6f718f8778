import type { Plate } from '../../drawings/plate.ts';
import type { Type } from '../../letters/type.ts';
import type { Element } from '../elements.ts';
import type { Format } from '../formats.ts';
import type { Palette } from '../palette.ts';
import type { Frame } from '../portrait.ts';
import type { CardWords } from '../words.ts';

/** What a design lays out: words in a format, with the fonts of the words. */
export interface Subject {
	words: CardWords;
	format: Format;
	type: Type;
}

/** What a design draws with. `plate` is undefined where a photo takes the leaf: photos are laid over the drawn card. */
export interface Paint {
	palette: Palette;
	plate: Plate | undefined;
}

/** One layout for all formats and styles. */
export interface Design {
	/** The part of the card that the portrait takes. */
	leaf: (subject: Subject) => Frame;
	/** The card without its ground and its photo. */
	draw: (subject: Subject, paint: Paint) => Element[];
}
