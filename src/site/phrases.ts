import { wordsWithSpaces } from '../cards/breaks.ts';

/**
 * The parts of a Chinese or Japanese text that a line should not break, each with the spaces after it; undefined of any other,
 * since its spaces say where lines may end. Browsers break between any two of these letters.
 */
export const phrasesOf = (text: string): string[] | undefined =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? wordsWithSpaces(text) : undefined;
