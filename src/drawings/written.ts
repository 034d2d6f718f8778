import { directionOf } from '../hub/text.ts';
import { withoutEmoji } from '../letters/emoji.ts';
import type { Voice } from '../letters/faces.ts';
import { lettersOf } from '../letters/graphemes.ts';
import { outlineOf } from '../letters/line.ts';
import { typeFor } from '../letters/type.ts';

/** Words as shapes on one line. */
export interface Written {
	/** `path` elements; (0, 0) is the left end of the base line. */
	paths: string;
	width: number;
}

/** How much smaller words become before they are cut. */
const smallest = 0.7;

/**
 * Words as the shapes of their letters, `wanted` units high: no font is needed to show them. Those wider than `most` become
 * smaller, and are then cut with an ellipsis.
 */
export async function written(words: string, voice: Voice, wanted: number, most: number): Promise<Written> {
	const type = await typeFor(words);
	let letters = lettersOf(type.drawable(withoutEmoji(words)).replace(/\s+/g, ' ').trim());
	let text = letters.join('');
	const size = wanted * Math.max(smallest, Math.min(1, most / (type.width(text, voice) * wanted || 1)));
	const width = (text: string) => type.width(text, voice) * size;
	while (width(text) > most && letters.length > 1) {
		letters = letters.slice(0, -1);
		text = `${letters.join('').trimEnd()}…`;
	}
	const paths = type.line(text, voice, directionOf(text)).map(({ parts, direction, x }) => {
		const { path, unitsPerEm } = outlineOf(parts, direction);
		return `<path transform="translate(${(x * size).toFixed(1)}) scale(${(size / unitsPerEm).toFixed(5)})" d="${path}"/>`;
	});
	return { paths: paths.join(''), width: width(text) };
}
