/** The form in which words are compared: typed or written, with accents or without, in one case. */

/** Letters that Unicode does not take apart into a plain letter and a mark, and those that are the same to whoever types. */
const plainLetter: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'n',
	ς: 'σ',
	ـ: '',
	// Arabic and Persian keyboards give two letters for one.
	ی: 'ي',
	ى: 'ي',
	ک: 'ك',
};

const plainLetters = new RegExp(`[${Object.keys(plainLetter).join('')}]`, 'g');

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: all that many leave out when they type. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** What people type for words that have signs in them. */
const spokenSigns: [spoken: RegExp, written: string][] = [
	[/(?<!\p{L})([a-z]) ?sharp(?!\p{L})/gu, '$1#'],
	[/(?<!\p{L})c(?:pp| ?plus ?plus)(?!\p{L})/gu, 'c++'],
	[/(?<!\p{L})dot ?net(?!\p{L})/gu, '.net'],
];

const searchForm = (text: string): string => {
	const folded = plainly(text);
	return mayBeSpoken.test(folded)
		? spokenSigns.reduce((form, [spoken, written]) => form.replace(spoken, written), folded)
		: folded;
};

/** Most texts speak of no signs, and there are many texts. */
const mayBeSpoken = /sharp|cpp|plus|net/;

const plainly = (text: string): string =>
	(isPlain.test(text) ? text.toLowerCase() : plainOf(text)).replace(apostrophes, '');

/** Most texts have nothing but plain letters, and there are many texts. */
const isPlain = /^[\x00-\x7f]*$/;
const apostrophes = /['’‘ʻʼʽ`´]/g;

const plainOf = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(marks, '')
		.replace(plainLetters, (letter) => plainLetter[letter] ?? letter)
		.normalize('NFC');

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** Signs that tell words apart are a part of them: C, C++ and C# are three, and .NET is no net. */
const plainWord = String.raw`(?:(?<!${letter}|\.)\.(?=\p{L}))?${letter}+(?:(?:\+\+|#)(?![\p{L}\p{M}])|\+(?!${letter}))?`;
const one = String.raw`(?:${plainWord}|\p{Extended_Pictographic}|\p{Regional_Indicator}{2})`;
const word = new RegExp(one, 'gu');
/** Words that signs hold together: node.js, Seo-yun, ada@mastodon.example. */
const compound = new RegExp(`${one}(?:[-‐‑._@&·・]+${one})*`, 'gu');

/** The words of a text, those together that signs hold together. */
const compoundsIn = (text: string): string[][] =>
	(searchForm(text).match(compound) ?? []).map((written) =>
		isOneWord.test(written) ? [written] : (written.match(word) ?? []),
	);

const isOneWord = /^[a-z\d]+$/;

/** What somebody typed between two spaces. */
export interface Asked {
	/** Its words: `node.js` has two. */
	parts: string[];
	/** It can only mean a handle: it has an @. */
	isHandle: boolean;
}

/** Where somebody’s profile is: the last part of it is how they are called there. */
const address = /^(?:https?:\/\/|www\.)[^/]+\/(?:[^?#]*\/)?([^/?#]+)\/?(?:[?#].*)?$/;

/** Every word that is asked for, in order. */
export const askedWords = (words: string): Asked[] =>
	searchForm(words)
		.split(/\s+/)
		.flatMap((typed): Asked[] => {
			const [, account] = address.exec(typed) ?? [];
			const parts = compoundsIn(account ?? typed);
			if (!typed.includes('@') && account === undefined) return parts.map((parts) => ({ parts, isHandle: false }));
			return parts.length > 0 ? [{ parts: parts.flat(), isHandle: true }] : [];
		});

/** Handles as they are compared: each one word, with strokes between. */
export const handleWords = (...texts: readonly string[]): string =>
	[...new Set(texts.map((text) => compoundsIn(text).flat().join('')))].filter(Boolean).join('|');

/** The words of a compound that stand for something: the C of Objective-C is no C. */
const parted = (parts: readonly string[]): string =>
	(parts.length > 1 ? parts.filter((part) => !/^[\p{Script=Latin}\p{N}]$/u.test(part)) : parts).join(' ');

const joined = (parts: readonly string[]): string => parts.join('');

/** Names and other labels as they are compared: words with spaces between, labels with strokes; `Seo-yun` as two words and as one. */
export const labels = (...texts: readonly (string | undefined)[]): string =>
	[
		...new Set(
			texts.flatMap((text = '') => {
				const words = compoundsIn(text);
				return [inWords(words, parted), inWords(words, joined)];
			}),
		),
	]
		.filter(Boolean)
		.join('|');

/** Sentences as they are compared: words with spaces between; `front-end` as two words and as one. */
export const prose = (text = ''): string =>
	inWords(compoundsIn(text), (parts) => (parts.length > 1 ? `${parted(parts)} ${joined(parts)}` : joined(parts)));

const inWords = (compounds: readonly string[][], word: (parts: string[]) => string): string =>
	compounds.map(word).filter(Boolean).join(' ');
