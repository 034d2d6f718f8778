import { findable, type Hub, otherNames, type Person, reasonFor } from '../hub/hub.ts';
import { wordsOf } from '../hub/mdast.ts';
import type { Handle } from '../share/profiles.ts';
import { areMany, placeOf } from './directory.ts';
import type { SiteFile } from './files.ts';
import { paths } from './paths.ts';
import type { Called, Said } from './search/find.ts';
import { handles, labels, prose } from './search/words.ts';

/** What browsers search: what people are called, and what is said of them, in the same order. Who asked not to be indexed is in neither. */
export const searchFiles = (hub: Hub): SiteFile[] =>
	areMany(hub.people)
		? [
				{ path: paths.searchNames, write: () => written(findable(hub).map(calledOf)) },
				{ path: paths.searchWords, write: () => written(findable(hub).map(saidOf)) },
			]
		: [];

/** What is empty is not said. */
const written = (people: readonly object[]): string =>
	JSON.stringify(people, (_, value) => (value === '' ? undefined : value));

/** What a person is found by first, and by which people are narrowed down. */
export const calledOf = (person: Person): Called => ({
	id: person.id,
	names: labels(person.name, ...otherNames(person)),
	handles: handles(...person.handles.flatMap(spellingsOf)),
	topics: labels(...person.tags.flatMap(({ spellings }) => [...spellings.keys()])),
	lists: person.lists.map(({ id }) => id),
	tags: person.tags.map(({ id }) => id),
	place: placeOf(person),
});

/** What else a person is found by. */
export const saidOf = (person: Person): Said => ({
	headline: prose(person.headline),
	job: labels(person.jobTitle),
	organisation: labels(person.organization?.name),
	location: labels(person.location),
	reason: prose(reasonFor(person)),
	story: prose(wordsOf(person.story)),
});

/** A handle as people type it: with its server, and without. */
function spellingsOf({ mention }: Handle): string[] {
	const handle = mention.replace(/^@|^.*\//g, '');
	return [handle, handle.replace(/@.*$|\.bsky\.social$/, '')];
}
