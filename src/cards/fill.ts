import type { Voice } from '../letters/faces.ts';
import { lettersOf } from '../letters/graphemes.ts';
import type { Type } from '../letters/type.ts';
import { type Piece, piecesOf, wholeLetters } from './breaks.ts';

/** A text on lines of a width. */
export interface Filled {
	lines: string[];
	/** How many of its words had to be cut between letters. */
	cuts: number;
	/** How often what belongs together had to be parted. */
	parted: number;
}

/** A piece and its widths in em: before the next one, and as the last one of a line. */
interface Measured extends Piece {
	width: number;
	bare: number;
}

const measuredBefore = new WeakMap<Type, Map<string, Measured[]>>();

/** The pieces of a text, measured once for all sizes. */
function measuredPieces(text: string, voice: Voice, type: Type): Measured[] {
	const ofType = measuredBefore.get(type) ?? new Map<string, Measured[]>();
	measuredBefore.set(type, ofType);
	const key = `${voice} ${text}`;
	const pieces = ofType.get(key) ?? measured(piecesOf(text, voice), voice, type);
	ofType.set(key, pieces);
	return pieces;
}

/** How wide a space is, and how near letters stand, comes from what is on both sides. */
function measured(pieces: readonly Piece[], voice: Voice, type: Type): Measured[] {
	const bare = pieces.map(({ text }) => type.width(text.trimEnd(), voice));
	return pieces.map((piece, at) => {
		const next = pieces[at + 1]?.text.trimEnd();
		const width = next ? type.width(piece.text + next, voice) - (bare[at + 1] as number) : (bare[at] as number);
		return { ...piece, width, bare: bare[at] as number };
	});
}

/** Breaks a text to lines of at most `most` em. Where less would be lost it takes more lines, and then makes them alike. */
export function fill(text: string, voice: Voice, most: number, type: Type): Filled {
	const pieces = measuredPieces(text, voice, type);
	const cuts = pieces.filter(({ bare }) => bare > most).length;
	const parts = pieces.flatMap((piece) => (piece.bare > most ? lettersIn(piece, voice, most, type) : piece));
	return { ...best(parts, most), cuts };
}

/** A word shorter than this is not left of one that is cut. */
const stub = 3;

/** A piece wider than the line, to be cut between letters so that nothing leaves the frame. */
function lettersIn({ text, width, loss, light }: Measured, voice: Voice, most: number, type: Type): Measured[] {
	const whole = wholeLetters(text);
	const parts =
		whole.length > 3 * stub
			? [whole.slice(0, stub).join(''), ...whole.slice(stub, -stub), whole.slice(-stub).join('')]
			: whole;
	const letters = parts.flatMap((part) => (type.width(part, voice) > most ? lettersOf(part) : part));
	let before = 0;
	let until = '';
	return letters.map((letter, at) => {
		until += letter;
		const isLast = at === letters.length - 1;
		const start = before;
		before = isLast ? width : type.width(until, voice);
		const bare = type.width(letter.trimEnd(), voice);
		return { text: letter, loss: isLast ? loss : 3, light: isLast && light, width: before - start, bare };
	});
}

/** The widest of what stays together on lines of `most` em, in em: it limits the size. */
export function widestPiece(text: string, voice: Voice, most: number, type: Type): number {
	let widest = 0;
	let width = 0;
	let parts = 0;
	for (const { loss, bare, width: whole } of measuredPieces(text, voice, type)) {
		parts = Math.max(parts, bare);
		widest = Math.max(widest, width + bare > most ? parts : width + bare);
		width += whole;
		if (loss === 0) [width, parts] = [0, 0];
	}
	return widest;
}

/** How lines from a piece on are best broken. */
interface Rest {
	lost: number;
	lines: number;
	uneven: number;
	/** The piece after the first of these lines. */
	next: number;
}

/** From the last piece to the first: of all ends of a line the one with the best rest. */
function best(pieces: readonly Measured[], most: number): Pick<Filled, 'lines' | 'parted'> {
	const rests: Rest[] = [];
	rests[pieces.length] = { lost: 0, lines: 0, uneven: 0, next: pieces.length };
	for (let from = pieces.length - 1; from >= 0; from--) rests[from] = bestRest(pieces, from, most, rests);
	const lines: string[] = [];
	for (let from = 0; from < pieces.length;) {
		const { next } = rests[from] as Rest;
		const line = pieces.slice(from, next).map(({ text }) => text);
		lines.push(line.join('').trimEnd());
		from = next;
	}
	return { lines, parted: rests[0]?.lost ?? 0 };
}

function bestRest(pieces: readonly Measured[], from: number, most: number, rests: readonly Rest[]): Rest {
	let found: Rest | undefined;
	let width = 0;
	let isLight = true;
	for (let last = from; last < pieces.length; last++) {
		const { bare, width: whole, loss, light } = pieces[last] as Measured;
		if (last > from && width + bare > most) break;
		isLight &&= light;
		const { lost, lines, uneven } = rests[last + 1] as Rest;
		const isLast = last === pieces.length - 1;
		const alone = isLight && pieces.length > 1 ? 1 : 0;
		const air = (most - width - bare) / most;
		const rest: Rest = {
			lost: lost + (isLast ? 0 : loss) + alone,
			lines: lines + 1,
			uneven: uneven + air * air + (light && !isLast ? lightEnd : 0),
			next: last + 1,
		};
		if (!found || isBetter(rest, found)) found = rest;
		width += whole;
	}
	return found as Rest;
}

/** How much less even lines may be for one of them not to end with a short word: as if a fifth of it were empty. */
const lightEnd = 0.04;

const isBetter = (one: Rest, other: Rest): boolean =>
	(one.lost - other.lost || one.lines - other.lines || one.uneven - other.uneven) < 0;
