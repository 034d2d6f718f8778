import type { Words } from '../words/words.ts';

const smallNumbers =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety';
const powers = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 } as const;
const numberWords = new Map<string, number>([
	...smallNumbers.split(' ').map((word, at) => [word, at] as const),
	...tens.split(' ').map((word, at) => [word, at * 10] as const),
	...Object.entries(powers),
	...Object.entries({ first: 1, second: 2, third: 3, fifth: 5, eighth: 8, ninth: 9, twelfth: 12 }),
]);

/** Digits of one script, divided as any language does, with what makes them a place, a share or a sum. Scripts without capitals write on without a space. */
const digits =
	/(?<![\p{Lu}\p{Ll}\p{N}.,:/@#_-])[$€£¥₦₹]?\p{Nd}+(?:[.,'’٬\u00a0\u202f ]\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?(?:st|nd|rd|th|[º°%٪]|\s%)?(?![\p{Lu}\p{Ll}\p{N}:/@-]|[.,٫]\p{Nd})/u;
const isYear = /^(?:19|20)\d\d$/;

/** What digits may count, of the languages of the house: two of a million are no two. */
const thousands =
	`hundred|thousand|million|billion|trillion|dozen|lakh|crore|tausend|millionen|mio|milliarden?|mrd|mille|millions|
	milliards?|mil|millón|millones|milhão|milhões|bilhões|mila|milion[ei]|miliard[oi]|duizend|miljoen|miljard|tys|tysi[ąę]c[ey]?|mln|mld|
	milion(?:y|ów)|тис|тисяч[аі]?|мільйон(?:и|ів)?|млн|bin|milyon|milyar|ألف|آلاف|مليون|ملايين|אלף|אלפים|מיליון|هزار|میلیون|हज़ार|हजार|
	लाख|करोड़|হাজার|লাখ|কোটি|ribu|juta|miliar|elfu|milioni`.replace(/\s+/g, '');
const counted = new RegExp(
	`^(?:[千万萬億亿]+|[ \\u00a0\\u202f]?[천만억]+|[ \\u00a0\\u202f](?:${thousands})(?![\\p{L}\\p{M}]))`,
	'iu',
);

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
		if (!isYear.test(digitsFound)) {
			const [more = ''] = counted.exec(text.slice(index + digitsFound.length)) ?? [];
			// On one line, however large.
			return { digits: (digitsFound + more).trim().replace(/ (?=\p{L})/u, '\u00a0'), at: index };
		}
	return undefined;
}

function firstWorded(text: string): { count: number; at: number } | undefined {
	for (const { index } of text.matchAll(/\p{L}+/gu)) {
		const [together = ''] = /^\p{L}+(?:[\s-]+\p{L}+)*/u.exec(text.slice(index)) ?? [];
		const isHalf = /\bhalf an?\s+$/i.test(text.slice(0, index));
		const count = countedFrom(together.toLowerCase().split(/[\s-]+/)) / (isHalf ? 2 : 1);
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
