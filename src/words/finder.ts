import { numbersIn } from './numbers.ts';
import type { Sentence } from './sentence.ts';
import type { Words } from './words.ts';

export { numbersIn };

/** A place in a sentence that a browser fills. */
interface FinderPlace {
	place: 'count' | 'words' | 'name';
}

/** A sentence about a number: one for each form that the language has. */
type Counted = Partial<Record<Intl.LDMLPluralRule, Sentence<FinderPlace>>>;

/** What the finder of the directory says in browsers: plain data that the page carries, since no browser loads a catalogue. */
export interface FinderWords {
	language: string;
	/** The numbering system of its digits. */
	digits: string;
	nobody: string;
	waiting: string;
	failed: string;
	showMore: string;
	about: Sentence<FinderPlace>;
	found: Counted;
	foundFirst: Counted;
	foundNearly: Counted;
}

const [count, words, name] = [{ place: 'count' }, { place: 'words' }, { place: 'name' }] as const;

export const finderWords = ({ search, language, digits, forms }: Words): FinderWords => ({
	language,
	digits,
	nobody: search.nobody,
	waiting: search.waiting,
	failed: search.failed,
	showMore: search.showMore,
	about: search.about<FinderPlace>(name),
	found: forms((number) => search.found<FinderPlace>(number, count)),
	foundFirst: forms((number) => search.foundFirst<FinderPlace>(number, count)),
	foundNearly: forms((number) => search.foundNearly<FinderPlace>(number, count, words)),
});

/** A sentence with its places filled. */
export const filled = (
	sentence: Sentence<FinderPlace>,
	values: Partial<Record<FinderPlace['place'], string>>,
): string => sentence.map((part) => (typeof part === 'string' ? part : values[part.place])).join('');

/** A sentence about a number, with digits as `numbers` divides them. */
export function counted(
	forms: Counted,
	count: number,
	words: string,
	{ language, digits, numbers }: Record<'language' | 'digits' | 'numbers', string>,
): string {
	const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? [];
	return filled(form, { count: numbersIn(numbers, digits).format(count), words });
}
