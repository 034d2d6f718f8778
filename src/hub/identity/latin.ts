/** Letters that are no Latin letter with a mark: what they are in the alphabet of 26. */
const own: Record<string, string> = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't', ĸ: 'k' },
	...{ ə: 'e', ɛ: 'e', ɔ: 'o', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ŀ: 'l', ĳ: 'ij', ſ: 's' },
};

/** Marked letters that passports write as two: Müller is MUELLER there. */
const two: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A text in small letters, its Latin ones without marks: `Łódź` is `lodz`. Those of other scripts stay. */
export const inBareLetters = (text: string): string => spelled(text, own);

/** The same as passports have it: `Müller` is `mueller`. A ü between g and e or i only says that u is spoken. */
export const asInPassports = (text: string): string =>
	spelled(text.normalize('NFC').replace(/(?<=g)ü(?=[eéií])/gi, 'u'), { ...own, ...two });

function spelled(text: string, letters: Record<string, string>): string {
	const small = text.normalize('NFC').toLowerCase();
	// Most names are plain already.
	if (/^[\x20-\x7e]*$/.test(small)) return small;
	return small
		.replace(/\p{Script=Latin}/gu, (letter) => letters[letter] ?? letter)
		.normalize('NFD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC');
}

/**
 * What many leave out when they write: accents of Greek letters, the points of ё, points of Hebrew, vowel signs and hamza of
 * Arabic, and what draws out its letters.
 */
const leftOut =
	/(?<=\p{Script=Greek})\p{M}+|(?<=е)\u0308|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/gu;

/** Letters that Arabic and Persian keyboards give for one. */
const ofKeyboards: Record<string, string> = { ی: 'ي', ى: 'ي', ک: 'ك' };

/** A text in small letters of other scripts, as many write it: `νίκος` is νικος, `фёдор` федор, `أَحمد` احمد. */
export function asManyWrite(text: string): string {
	if (isLatin(text)) return text;
	const bare = text.normalize('NFD').replace(leftOut, '').normalize('NFC');
	return bare.replace(/[یىک]/g, (letter) => ofKeyboards[letter] ?? letter);
}

/** Whether no letter of a text is of another script. */
export const isLatin = (text: string): boolean => !/[^\P{L}\p{Script=Latin}]/u.test(text);

/** Small letters of other scripts that look like Latin ones. */
const alike: Record<string, string> = Object.fromEntries(
	[
		['авекмнорстухіјѕԁһԛԝӏѵ', 'abekmhopctyxijsdhqwlv'],
		['αικνορτυχγϲϳ', 'aikvoptuxycj'],
		['օսհոզցյ', 'ouhnqgj'],
	].flatMap(([others = '', latin = '']) => [...others].map((letter, at) => [letter, latin[at] ?? letter])),
);

/** A text in which small letters that look Latin are Latin. */
export const asItLooks = (text: string): string =>
	text.replace(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu, (letter) => alike[letter] ?? letter);

/** Letters of scripts whose letters may be taken for Latin ones. */
export const lookalikeLetters = (text: string): string[] =>
	text.match(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu) ?? [];
