import type { Hub, Person } from '../hub/hub.ts';
import { oncePer } from '../hub/once.ts';
import type { Day } from '../hub/time/days.ts';
import { steadyNumber, thisWeeksTurn } from '../hub/turns.ts';
import { hanBlocksIn } from './han-letters.ts';
import { type PageOf, pagePath } from './paging.ts';

/** Whether there are so many people that one looks for somebody by letter or with words, not by eye. */
export const areMany = (people: readonly Person[]): boolean => people.length > 12;

/** Whether there are so many that one likes to be led to somebody by chance. */
export const isCrowd = (people: readonly Person[]): boolean => people.length > 24;

/** Whether people stand together in a picture above, before each stands with a name. */
export const areSome = (people: readonly Person[]): boolean => people.length > 4;

/** Topics that the finder offers; all have a page of their own. */
export const topicsOffered = 16;

/** Whom a search finds: people of the page, or everybody, of whom the page shows some. */
export type Search = 'page' | 'everybody';

/** The country, or what else a location ends with. */
export const placeOfPerson = ({ location }: Person): string | undefined =>
	location
		?.split(/[,،，、]/)
		.map((part) => part.trim())
		.findLast(Boolean);

/** Every place of these people, in the order of a language, with how many are there. */
export function placesOf(people: readonly Person[], lang: string): [place: string, count: number][] {
	const counts = new Map<string, number>();
	for (const place of people.map(placeOfPerson)) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
	const { compare } = new Intl.Collator(lang);
	return [...counts].sort(([a], [b]) => compare(a, b));
}

/** Whether people stand in the order of their names. */
export function areByName(people: readonly Person[], hub: Hub): boolean {
	const places = placesByName(hub);
	const inOrder = people.map((person) => places.get(person) ?? Number.POSITIVE_INFINITY);
	return inOrder.every((place, at) => place > (inOrder[at - 1] ?? -1));
}

const placesByName = oncePer('places by name', ({ people }: Hub) => new Map(people.map((person, at) => [person, at])));

/** Who stands in the picture above: the first; where it would always be those whose names begin with A, each in turn. */
export const facesOnCover = (people: readonly Person[], hub: Hub): Person[] =>
	(people.length > onCover && areByName(people, hub) ? thisWeeksTurn(people, hub.today, onCover) : people).slice(
		0,
		onCover,
	);

/** Most leaves of such a picture. */
const onCover = 12;

/** Somebody, another one each day. */
export const somebodyOf = (people: readonly Person[], today: Day): Person | undefined =>
	people[steadyNumber(today) % people.length];

const isHan = /\p{Script=Han}/u;
const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The consonants with which Korean syllables begin, as they are written alone. */
const consonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

/** The rows into which readers of Japanese divide their syllables, by their first. */
const kanaRows = [...'あかさたなはまやらわ'];
const isKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const inJapanese = new Intl.Collator('ja', { sensitivity: 'base' });

/** The row of a syllable, in whichever of the two scripts it is. */
const kanaRowOf = (letter: string): string | undefined =>
	isKana.test(letter) ? kanaRows.findLast((first) => inJapanese.compare(first, letter) <= 0) : undefined;

/** The letter under which a reader of a language looks for somebody, in capitals; without accents, unless the language sorts by them. */
export const indexLetters = (lang: string): ((person: Person) => string) => {
	const { compare: alike } = new Intl.Collator(lang, { sensitivity: 'base' });
	const hanBlock = hanBlocksIn(lang);
	/** A crowd has few first letters, and comparing them takes long. */
	const known = new Map<string, string>();
	const letterFor = (whole: string): string => {
		const [bare = whole, ...marks] = whole.normalize('NFKD');
		const isOwn = marks.length > 0 && marks.every((mark) => /\p{M}/u.test(mark)) && alike(bare, whole) !== 0;
		const letter = latin.find((one) => alike(one, whole) === 0) ?? (isOwn ? whole : bare);
		return consonants[letter.charCodeAt(0) - 0x1100] ?? kanaRowOf(bare) ?? letter.toLocaleUpperCase(lang);
	};
	return ({ sortName }) => {
		const [whole = '#'] = sortName.normalize('NFC').match(/[\p{L}\p{N}]/u) ?? [];
		const letter = known.get(whole) ?? ((isHan.test(whole) && hanBlock?.(whole)) || letterFor(whole));
		known.set(whole, letter);
		return letter;
	};
};

/** Latin letters and all others under which people of some pages stand, each with the address of its first person; and where on the page that is, by person id. */
export function letterIndex(
	pages: readonly PageOf<Person>[],
	lang: string,
): { letters: [letter: string, address: string | undefined][]; anchors: Map<string, string> } {
	const letterOf = indexLetters(lang);
	const anchorOf = (letter: string) => `letter-${letter.toLocaleLowerCase(lang)}`;
	const addresses = new Map<string, string>();
	const anchors = new Map<string, string>();
	for (const page of pages)
		for (const person of page.shown) {
			const letter = letterOf(person);
			if (addresses.has(letter)) continue;
			addresses.set(letter, `${pagePath(page)}#${anchorOf(letter)}`);
			anchors.set(person.id, anchorOf(letter));
		}
	const known = [...new Set([...latin, ...addresses.keys()])].sort(new Intl.Collator(lang, { numeric: true }).compare);
	return { letters: known.map((letter) => [letter, addresses.get(letter)]), anchors };
}
