import { graphemes } from '../graphemes.ts';

/** Signs that join the next letter to theirs, in scripts of which the segmenter does not know it: Gurmukhi, Kannada, Burmese, Khmer, Sinhala. */
const joiner = /(?:[\u0a4d\u0ccd\u1039\u17d2]|\u0dca\u200d)$/;

/** The two conjuncts of Tamil, whose sign joins no others: kṣa and śrī. */
const conjunct = /^(?:\u0b95\u0bcd \u0bb7|[\u0bb6\u0bb8]\u0bcd \u0bb0\u0bc0)/;

/** The letters of a text. */
export function lettersOf(text: string): string[] {
	const letters: string[] = [];
	for (const { segment } of graphemes().segment(text)) {
		const last = letters.at(-1) ?? '';
		const isJoined = /^\p{L}/u.test(segment) && (joiner.test(last) || conjunct.test(`${last} ${segment}`));
		if (isJoined) letters[letters.length - 1] = last + segment;
		else letters.push(segment);
	}
	return letters;
}

/** What has no look, and needs no font: spaces, controls, joiners, empty letters. */
export const isBlank = (letter: string): boolean => /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u.test(letter);

/** A letter that is one by name only, as the filler U+3164: it shapes nothing and joins nothing. */
export const isEmptyLetter = (letter: string): boolean => /\p{L}/u.test(letter) && isBlank(letter);
