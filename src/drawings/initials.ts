import { plainName, telling } from '../hub/identity/names.ts';
import { lettersOf } from '../letters/graphemes.ts';

/** One or two letters for a name, as people give them: those of the given and the family name. None of a name without any sign. */
export function initials(name: string, given = ''): string[] {
	const own = lettersOf(given).filter((letter) => !/^[\s\p{P}\p{M}]/u.test(letter));
	if (own.length > 0) return own.slice(0, 2);
	// Letters that are joined or written large give the plain ones that they stand for.
	const words = telling(plainName(name).normalize('NFKC'));
	const [only = ''] = words;
	if (words.length === 1 && unspaced.test(only)) return inUnspaced(only);
	const letters = words.map(initialOf).filter((letter) => letter !== '');
	if (letters.length > 1) return [letters[0] as string, letters.at(-1) as string];
	const [sign = ''] = lettersOf(name.trim());
	return letters.length === 1 ? letters : /^\P{M}/u.test(sign) ? [sign] : [];
}

/** Names in which the family name comes first, and no space behind it. */
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Of four letters, or where the script changes, two names are known; else the last letter tells people apart. */
function inUnspaced(name: string): string[] {
	const letters = lettersOf(name);
	const [first = ''] = letters;
	if (letters.length < 2) return letters;
	const given = /^\p{Script=Han}+(?=[^\p{Script=Han}])/u.exec(name)?.[0];
	const second = given ? lettersOf(given).length : letters.length === 4 ? 2 : letters.length - 1;
	return [first, letters[second] as string];
}

/** What stands before the letter that tells: signs, marks of speech, the Arabic article, `d’`, Thai vowels that are said later. */
const before =
	/^(?:[^\p{L}\p{N}]|\p{Lm})*(?:(?:d|l|dell|all)['’](?=\p{Lu})|ال(?=\p{L}{2})|[\u0e40-\u0e44\u0ec0-\u0ec4](?=\p{L}))?/u;

/** The first letter of a word, large where its script has large ones for names. */
function initialOf(word: string): string {
	const [letter = ''] = lettersOf(word.replace(before, '').replace(/\p{Me}/gu, ''));
	const large = letter.toUpperCase();
	return /\p{Script=Georgian}/u.test(letter) || lettersOf(large).length > 1 ? letter : large;
}
