import { directionOf } from '../hub/text.ts';
import { withoutEmoji } from '../letters/emoji.ts';
import type { Voice } from '../letters/faces.ts';
import { lettersOf } from '../letters/graphemes.ts';
import { outlineOf } from '../letters/line.ts';
import { typeFor } from '../letters/type.ts';

/** Words as shapes on one line. */
export interface WordShapes {
	/** `path` elements; (0, 0) is the left end of the base line. */
	paths: string;
	width: number;
	/** How far its shapes reach above and below the base line. */
	above: number;
	below: number;
}

/** How much smaller words become before they are cut. */
const smallestShare = 0.7;

/**
 * Words as the shapes of their letters, `wanted` units high: no font is needed to show them. Those wider than `most` become
 * smaller, and are then cut with an ellipsis. Words that would lose letters give nothing: see `writable`.
 */
export async function wordShapes(words: string, voice: Voice, wanted: number, most: number): Promise<WordShapes> {
	const type = await typeFor(words);
	let letters = lettersOf((type.whole(withoutEmoji(words)) ?? '').replace(/\s+/g, ' ').trim());
	let text = letters.join('');
	const size = wanted * Math.max(smallestShare, Math.min(1, most / (type.width(text, voice) * wanted || 1)));
	const width = (text: string) => type.width(text, voice) * size;
	while (width(text) > most && letters.length > 1) {
		letters = letters.slice(0, -1);
		text = `${letters.join('').trimEnd()}…`;
	}
	const shapes = type.line(text, voice, directionOf(text)).map(({ parts, direction, x }) => {
		const { path, box, unitsPerEm } = outlineOf(parts, direction);
		const scale = size / unitsPerEm;
		const [above, below] = [-box.y * scale, (box.y + box.height) * scale];
		return {
			path: `<path transform="translate(${(x * size).toFixed(1)}) scale(${fine})" d="${drawn(path, scale)}"/>`,
			above,
			below,
		};
	});
	return {
		paths: shapes.map(({ path }) => path).join(''),
		width: width(text),
		above: Math.max(0, ...shapes.map(({ above }) => above)),
		below: Math.max(0, ...shapes.map(({ below }) => below)),
	};
}

/** The grid on which letters stand: what dense screens show, and no digit more. */
const fine = 0.05;

/** Path data in whole steps of the grid, most points counted from the one before: a third shorter than the font's own. */
function drawn(path: string, scale: number): string {
	let [x, y] = [0, 0];
	return path.replace(/([MLQC])([^A-Z]*)/g, (_, command: string, numbers: string) => {
		const points = numbers
			.trim()
			.split(/\s+/)
			.map((number) => Math.round((Number(number) * scale) / fine));
		// A contour begins at a place of its own: where the last one was closed is nowhere near.
		const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y];
		const steps = points.map((value, index) => value - (index % 2 ? fromY : fromX));
		[x = 0, y = 0] = points.slice(-2);
		return (command === 'M' ? command : command.toLowerCase()) + steps.join(' ').replaceAll(' -', '-');
	});
}

/** The first of some words that letters can write whole, without emoji. */
export async function writable(...options: readonly (string | undefined)[]): Promise<string | undefined> {
	const plain = options.map((words = '') => withoutEmoji(words));
	const { whole } = await typeFor(plain.join(' '));
	return plain.map(whole).find((words) => words !== undefined);
}
