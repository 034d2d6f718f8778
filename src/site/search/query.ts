/** What is looked for, and how an address says it. */
import { askedWords } from './words.ts';

/** What somebody looks for; what is empty does not matter. */
export interface Query {
	words: string;
	list: string;
	tag: string;
	place: string;
}

export const everybody: Query = { words: '', list: '', tag: '', place: '' };

/** Nobody looks for more letters. */
export const mostQueryLetters = 200;

export const isForEverybody = ({ words, list, tag, place }: Query): boolean =>
	askedWords(words).length === 0 && !list && !tag && !place;

/** The end of an address that says what is looked for; nothing for everybody. */
export function toAddress({ words, list, tag, place }: Query): string {
	const asked = Object.entries({ q: words.trim(), list, tag, place }).filter(([, value]) => value);
	return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

/** What an address asks for. A list, topic or place that is not offered is left out, so that nobody filters by what nobody sees. */
export function queryFromAddress(
	address: string,
	offered: (trait: 'list' | 'tag' | 'place', value: string) => boolean,
): Query {
	const asked = new URLSearchParams(address);
	const one = (trait: 'list' | 'tag' | 'place') => {
		const value = asked.get(trait) ?? '';
		return offered(trait, value) ? value : '';
	};
	return {
		words: asked.get('q')?.trim().slice(0, mostQueryLetters) ?? '',
		list: one('list'),
		tag: one('tag'),
		place: one('place'),
	};
}
