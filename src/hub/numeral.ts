import type { Words } from '../words/words.ts';

const smallNumbers =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety';
const powers = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 } as const;
const numberWords = new Map<string, number>([
	...smallNumbers.split(' ').map((word, at) => [word, at] as const),
	...tens.split(' ').map((word, at) => [word, at * 10] as const),
	...Object.entries(powers),
	...Object.entries({ first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 }),
]);

/** Digits of one script, divided as any language does, with what makes them a place, a share or a sum. Scripts without capitals write on without a space. */
const digits =
	/(?<![\p{Lu}\p{Ll}\p{N}.,:/@#_-])[$€£¥₦₹]?\p{Nd}+(?:[.,'’٬\u00a0\u202f ]\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?(?:st|nd|rd|th|[º°%٪]|\s%)?(?![\p{Lu}\p{Ll}\p{N}:/@-])/u;
const isYear = /^(?:19|20)\d\d$/;

/**
 * The number that a milestone is about, as it is shown large: the first in its words, in digits or, where the hub writes
 * English, in words of it, which mean something else elsewhere; years are none. Undefined where there is none.
 */
export function numeralIn(
	text: string,
	{ number, language, foreign }: Pick<Words, 'number' | 'language' | 'foreign'>,
): string | undefined {
	const written = firstDigits(text);
	const worded = language.startsWith('en') && !foreign ? firstWorded(text) : undefined;
	if (worded && worded.at < (written?.at ?? text.length)) return number(worded.count);
	return written?.digits;
}

function firstDigits(text: string): { digits: string; at: number } | undefined {
	for (const { 0: digitsFound, index } of text.matchAll(new RegExp(digits, 'gu')))
		if (!isYear.test(digitsFound)) return { digits: digitsFound.trim(), at: index };
	return undefined;
}

function firstWorded(text: string): { count: number; at: number } | undefined {
	const words = [...text.matchAll(/\p{L}+/gu)];
	for (const [start, { index }] of words.entries()) {
		const count = countedFrom(words.slice(start).map(([word]) => word.toLowerCase()));
		// “One of us” and “a second home” count nothing.
		if (count > 2) return { count, at: index };
	}
	return undefined;
}

/** What the first of some words count together: `two`, `hundred`, `and`, `forty`, `third` are 243. Zero where they count nothing. */
function countedFrom(words: readonly string[]): number {
	let [sum, part] = [0, 0];
	for (const [at, word] of words.entries()) {
		const value = countOf(word);
		if (value === undefined && word === 'and' && part >= 100 && countOf(words[at + 1] ?? '') !== undefined) continue;
		if (value === undefined) break;
		if (value >= 1000) [sum, part] = [sum + Math.max(1, part) * value, 0];
		else if (word in powers) part = Math.max(1, part) * value;
		else part += value;
		if (isPlace(word)) break;
	}
	return sum + part;
}

const isPlace = (word: string): boolean => /(?:th|first|second|third)$/.test(word);

function countOf(word: string): number | undefined {
	const plain = word.replace(/ieth$/, 'y').replace(/th$/, '');
	return numberWords.get(word) ?? numberWords.get(plain) ?? numberWords.get(word.replace(/s$/, ''));
}
