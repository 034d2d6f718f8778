/** Signs that look like others, which more fonts have. */
const twins: Record<string, string> = {
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '\u2013',
	'\u2015': '\u2014',
	'\u201b': '\u2018',
	'\u201f': '\u201c',
	'\u203d': '?!',
	'\u204a': '&',
	'\u3008': '\u2039',
	'\u3009': '\u203a',
	'\u300a': '\u00ab',
	'\u300b': '\u00bb',
	'\u300c': '\u201c',
	'\u300d': '\u201d',
	'\u300e': '\u201c',
	'\u300f': '\u201d',
	'\u301c': '~',
	'\u301d': '\u201c',
	'\u301e': '\u201d',
	'\u30fb': '\u00b7',
	'\uff65': '\u00b7',
};

/** The sign that looks like a letter; the letters that are joined in it; the letter of which it is the mathematical one. */
export const twinOf = (letter: string): string | undefined =>
	twins[letter] ?? (/^[\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u.test(letter) ? letter.normalize('NFKC') : undefined);

/** Forms that equal a letter, the nearest first. Raised letters and figures have none: `x²` is not `x2`. */
export function equalForms(letter: string): string[] {
	const plain = letter.normalize('NFKC');
	const isForm = plain !== letter && !/[\p{Lm}\p{No}\s]/u.test(letter) && !/^[\s\p{M}]/u.test(plain);
	return [twinOf(letter), isForm ? plain : undefined].filter((form) => form !== undefined);
}
