import { lettersOf } from '../letters/graphemes.ts';
import { wordsWithSpaces } from './breaks.ts';

/** A text cut with an ellipsis to the most words for which `fits` holds; where not even one fits, to the most letters. */
export function shorten(text: string, fits: (text: string) => boolean): string {
	const words = wordsWithSpaces(text);
	const cutAfter = (count: number) =>
		`${words
			.slice(0, count)
			.join('')
			.replace(/[\s,;:.|·•/–—\p{Ps}\p{Pi}-]+$/u, '')} …`;
	if (fits(text)) return text;
	if (words.length > 1 && fits(cutAfter(1))) return longest(words.length, cutAfter, fits);
	const letters = lettersOf(text);
	return longest(letters.length, (count) => `${letters.slice(0, count).join('').trimEnd()}…`, fits);
}

/** What `cutAfter` gives for the largest count, below `length`, that fits; for 1 where none does. */
const longest = (length: number, cutAfter: (count: number) => string, fits: (text: string) => boolean): string =>
	cutAfter(largest(1, length - 1, (count) => fits(cutAfter(count))));

/** The largest whole number up to `most` for which `fits` holds; `least` where none does. */
export function largest(least: number, most: number, fits: (value: number) => boolean): number {
	let [low, high] = [least, most];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}
