import type { Type } from '../letters/type.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { type CardWords, type DesignId, houseWords } from './words.ts';

/**
 * Words as they can be drawn. What would lose letters gives way to the next best: a name to its Latin form, and that to the address
 * of the page; a quotation to its translation, and that, like a title, to praise; names of several to their number; words of the
 * house to English ones. What has no next best is left out.
 */
export function wholeWords(given: CardWords, { whole }: Type): CardWords {
	const words = whole(houseWords(wordsIn(given.lang, given.own), given.more).join(' ')) ? given : inEnglish(given);
	const { card } = wordsIn(words.lang, words.own);
	const line = whole(words.line);
	const translation = whole(words.translation);
	const instead = translation ?? whole(words.otherLine);
	const heading = whole(words.heading);
	const isPraise = (words.design === 'quote' && !line && !translation) || (words.heading && !heading);
	return {
		...words,
		...wholeNames(words, whole),
		kicker: whole(words.kicker),
		heading,
		date: whole(words.date),
		...(isPraise ? ({ design: 'recognition', kicker: card.laurelsTo, joiner: card.and } as const) : {}),
		...(line ? { line, translation } : { line: instead, translation: undefined }),
		romanized: whole(words.name) && whole(words.romanized),
		label: whole(words.label),
		title: whole(words.title) ?? whole(words.site) ?? '',
	};
}

/** The same with the words of the house in English, for a language that no font here draws. */
function inEnglish(words: CardWords): CardWords {
	const english = houseWords(wordsIn('en'), words.more);
	const house = houseWords(wordsIn(words.lang, words.own), words.more);
	const instead = new Map(house.map((own, at) => [own, english[at]]));
	const inItsPlace = (own: string | undefined) => (own && instead.get(own)) ?? own;
	return {
		...words,
		lang: 'en',
		own: undefined,
		kicker: inItsPlace(words.kicker),
		heading: inItsPlace(words.heading),
		joiner: inItsPlace(words.joiner),
		label: inItsPlace(words.label),
	};
}

type CardNames = Pick<CardWords, 'name' | 'names' | 'more'>;

/** Cards that are called after something, and not after the first of their people. */
const titledDesigns: readonly DesignId[] = ['work', 'list', 'hub'];

function wholeNames(words: CardWords, whole: Type['whole']): CardNames {
	const { lang, own, portraits, name, names = [], more = 0, page, site } = words;
	const { people } = wordsIn(lang, own);
	const isNamed = titledDesigns.includes(words.design);
	const faces = isNamed ? portraits : portraits.slice(1);
	const others = names.map((one, at) => whole(one) ?? whole(faces[at]?.of.romanized));
	const address = whole(page) ?? whole(site) ?? '…';
	const [first] = portraits;
	if (!first || isNamed) return { name: whole(name) ?? address, ...countedNames(others, more, people) };
	const all = [whole(name) ?? whole(first.of.romanized), ...others];
	if (all.length === 1) return { name: all[0] ?? address, names: [], more };
	const { names: shown, more: rest } = countedNames(all, more, people);
	const [leading = address, ...following] = shown;
	return { name: leading, names: following, more: rest };
}

/** The names that can be drawn, and how many more there are; the number of people where no name can. */
function countedNames(
	names: readonly (string | undefined)[],
	more: number,
	people: Words['people'],
): { names: string[]; more: number } {
	const shown = names.filter((name) => name !== undefined);
	if (shown.length > 0) return { names: shown, more: more + names.length - shown.length };
	const count = names.length + more;
	return { names: count > 1 ? [people(count)] : [], more: 0 };
}
