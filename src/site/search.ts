/** How people are looked for: the words, the address, the comparison. A leaf, because pages carry it to the browser. */

/** What somebody looks for; what is empty does not matter. */
export interface Query {
	words: string;
	list: string;
	tag: string;
	place: string;
}

/** What a person is found by: ids with spaces between, a place, and `searchable` words. */
export type Traits = { [trait in 'lists' | 'tags' | 'place' | 'words']?: string | undefined };

export const everybody: Query = { words: '', list: '', tag: '', place: '' };

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Record<string, string> = {
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
};

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: all that many leave out when they type. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Written without spaces: whoever types a part of a name starts anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The words of a text in the form in which they are compared. */
function wordsIn(text: string): string[] {
	const folded = text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(marks, '')
		.replace(/[łøđðþßæœıħŧŋ]/g, (letter) => plain[letter] ?? letter)
		.replace(/['’‘ʻʼʽ`´]/g, '')
		.normalize('NFC');
	return (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.replace(unspaced, ' $& ').trim());
}

/**
 * Texts as words to search in or to ask for: lower case, without accents and punctuation, each once.
 * Letters of scripts without spaces stand alone.
 */
export const searchable = (...texts: (string | undefined)[]): string =>
	[...new Set(wordsIn(texts.filter(Boolean).join(' ')))].join(' ').replace(/ +/g, ' ');

/** Whether somebody is who is looked for: every word begins one of theirs, and all else is so. */
export function matches(traits: Traits, query: Query): boolean {
	const has = (ids = '', id: string) => !id || ids.split(' ').includes(id);
	const words = ` ${traits.words ?? ''}`;
	return (
		has(traits.lists, query.list) &&
		has(traits.tags, query.tag) &&
		(!query.place || traits.place === query.place) &&
		wordsIn(query.words).every((word) => words.includes(` ${word.replace(/ +/g, ' ')}`))
	);
}

export const isForEverybody = (query: Query): boolean =>
	!(searchable(query.words) || query.list || query.tag || query.place);

/** The end of an address that says what is looked for; nothing for everybody. */
export function toAddress({ words, list, tag, place }: Query): string {
	const said = Object.entries({ q: words.trim(), list, tag, place }).filter(([, value]) => value);
	return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

/** What an address asks for. A list, topic or place that is not offered is left out, so that nobody filters by what nobody sees. */
export function fromAddress(
	address: string,
	offered: (trait: 'list' | 'tag' | 'place', value: string) => boolean,
): Query {
	const said = new URLSearchParams(address);
	const one = (trait: 'list' | 'tag' | 'place') => {
		const value = said.get(trait) ?? '';
		return offered(trait, value) ? value : '';
	};
	return { words: said.get('q')?.trim().slice(0, 200) ?? '', list: one('list'), tag: one('tag'), place: one('place') };
}

/** How many were found, in words. */
export const counted = (count: number): string =>
	count === 0 ? 'Nobody matches' : count === 1 ? 'One person' : `${count} people`;
