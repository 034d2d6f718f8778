import { findable, type Hub, otherNames, type Person, reasonFor } from '../hub/hub.ts';
import { asInPassports, inBareLetters } from '../hub/identity/latin.ts';
import { inLatin } from '../hub/identity/sound.ts';
import { unmarkedWords } from '../hub/markdown/mdast.ts';
import { lazily } from '../lazily.ts';
import { paths } from '../vocabulary/paths.ts';
import { areMany, placeOfPerson } from './directory.ts';
import type { SiteFile } from './files.ts';
import { inFiles, type SaidOf, saidLines, wordOfLine } from './search/said.ts';
import { type CalledBy, namesFileOf } from './search/sought.ts';

/**
 * What browsers search: what people are called, and an index of what is said of them in as many files as make each load
 * at once. Who asked not to be indexed is in none.
 */
export function searchFiles(hub: Hub): SiteFile[] {
	if (!areMany(hub.people)) return [];
	const people = findable(hub);
	const count = Math.max(1, Math.ceil(storyLength(people) / lettersInFile));
	const files = lazily(() => inFiles(saidLines(people.map(saidOfPerson)), count));
	const names = () =>
		namesFileOf(
			people.map(calledOf),
			files().map(([first]) => wordOfLine(first)),
		);
	return [
		{ path: paths.searchNames, write: () => JSON.stringify(names()) },
		...Array.from({ length: count }, (_, number) => ({
			path: paths.searchWordsPart(number + 1),
			write: () => (files()[number] ?? []).join('\n'),
		})),
	];
}

/** So many letters of what is said make a file of the index. */
const lettersInFile = 100_000;

const storyLength = (people: readonly Person[]): number =>
	people.reduce((sum, { headline = '', story }) => sum + headline.length + story.length, 0);

const calledOf = (person: Person): CalledBy => ({
	id: person.id,
	names: typedNames([person.name, ...otherNames(person)]),
	handles: [...new Set(person.handles.map(({ mention }) => mention))],
	lists: person.lists.map(({ id }) => id),
	tags: person.tags.map(({ id, spellings }) => ({ id, spellings: [...spellings.keys()] })),
	location: person.location,
	place: placeOfPerson(person),
	job: person.jobTitle,
	organisation: person.organization?.name,
});

/** Names as they are typed, in Latin letters, too, where nobody says how they are written in these. */
function typedNames(names: readonly string[]): string[] {
	const foreign = names.filter((name) => !/\p{Script=Latin}/u.test(name));
	const romanized = foreign.length < names.length ? [] : foreign.filter((name) => isRomanized.test(name)).map(inLatin);
	return [...names.flatMap(inPassportsToo), ...romanized];
}

/** Scripts of which each letter has one sound, or nearly. */
const isRomanized = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}]/u;

/** A name, and as who has no ü types it: `Müller` is typed Muller or Mueller. */
function inPassportsToo(name: string): string[] {
	const passport = asInPassports(name);
	return passport === inBareLetters(name) ? [name] : [name, passport];
}

const saidOfPerson = (person: Person): SaidOf => ({
	headline: person.headline,
	reason: reasonFor(person),
	story: unmarkedWords(person.story) || undefined,
});
