import type { Person } from '../hub/hub.ts';
import { paths } from '../vocabulary/paths.ts';

/** People on one page of the directory. */
export const pageSize = 100;

/** The directory cut into pages. There is always a first one. */
export const pagesOf = (people: readonly Person[]): Person[][] =>
	Array.from({ length: Math.max(1, Math.ceil(people.length / pageSize)) }, (_, index) =>
		people.slice(index * pageSize, (index + 1) * pageSize),
	);

/** Whether there are so many people that one looks for somebody by letter or with words, not by eye. */
export const areMany = (people: readonly Person[]): boolean => people.length > 12;

/** Whom a search finds: people of the page, or everybody, of whom the page shows some. */
export type Search = 'page' | 'everybody';

/** The country, or what else a location ends with. */
export const placeOf = ({ location }: Person): string | undefined =>
	location
		?.split(/[,،，、]/)
		.map((part) => part.trim())
		.findLast(Boolean);

/** Every place of these people, in order, with how many are there. */
export function placesOf(people: readonly Person[]): [place: string, count: number][] {
	const counts = new Map<string, number>();
	for (const place of people.map(placeOf)) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => new Intl.Collator('en').compare(a, b));
}

/** The letter under which somebody is sorted: without accents, in capitals. */
export const letterOf = ({ sortName }: Person): string =>
	(sortName.normalize('NFKD').match(/[\p{L}\p{N}]/u)?.[0] ?? '#').toLocaleUpperCase('en');

/** Latin letters and all others that occur, each with the address of its first person; and the places of these people. */
export function letterIndex(people: readonly Person[]): {
	letters: [string, string | undefined][];
	anchors: Map<string, string>;
} {
	const first = new Map<string, number>();
	for (const [index, person] of people.entries()) if (!first.has(letterOf(person))) first.set(letterOf(person), index);
	const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const known = [...latin, ...[...first.keys()].filter((letter) => !latin.includes(letter))].sort(
		new Intl.Collator('en').compare,
	);
	const anchor = (letter: string) => `letter-${letter.toLocaleLowerCase('en')}`;
	const letters = known.map((letter): [string, string | undefined] => {
		const index = first.get(letter);
		return [
			letter,
			index === undefined ? undefined : `${paths.people(Math.floor(index / pageSize) + 1)}#${anchor(letter)}`,
		];
	});
	return {
		letters,
		anchors: new Map(
			[...first].flatMap(([letter, index]) => (people[index] ? [[people[index].id, anchor(letter)]] : [])),
		),
	};
}
