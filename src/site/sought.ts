import { findable, type Hub, otherNames, type Person, reasonFor } from '../hub/hub.ts';
import { asInPassports, inBareLetters } from '../hub/identity/latin.ts';
import { unmarkedWords } from '../hub/markdown/mdast.ts';
import { paths } from '../vocabulary/paths.ts';
import { areMany, placeOfPerson } from './directory.ts';
import type { SiteFile } from './files.ts';
import type { CalledBy, SaidOf } from './search/sought.ts';

/**
 * What browsers search: what people are called, and what is said of them, in the same order, as it is written. Who asked
 * not to be indexed is in neither.
 */
export const searchFiles = (hub: Hub): SiteFile[] =>
	areMany(hub.people)
		? [
				{ path: paths.searchNames, write: () => JSON.stringify(findable(hub).map(calledOf)) },
				{ path: paths.searchWords, write: () => JSON.stringify(findable(hub).map(saidOf)) },
			]
		: [];

const calledOf = (person: Person): CalledBy => ({
	id: person.id,
	names: [person.name, ...otherNames(person)].flatMap(inPassportsToo),
	handles: [...new Set(person.handles.map(({ mention }) => mention))],
	topics: person.tags.flatMap(({ spellings }) => [...spellings.keys()]),
	lists: person.lists.map(({ id }) => id),
	tags: person.tags.map(({ id }) => id),
	place: placeOfPerson(person),
});

/** A name, and as who has no ü types it: `Müller` is typed Muller or Mueller. */
function inPassportsToo(name: string): string[] {
	const passport = asInPassports(name);
	return passport === inBareLetters(name) ? [name] : [name, passport];
}

const saidOf = (person: Person): SaidOf => ({
	headline: person.headline,
	job: person.jobTitle,
	organisation: person.organization?.name,
	location: person.location,
	reason: reasonFor(person),
	story: unmarkedWords(person.story) || undefined,
});
