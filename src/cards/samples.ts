import type { Hub, Person } from '../hub/hub.ts';
import { allCards, type CardWords, type DesignId, personCard } from './words.ts';

/** Words for every design that has any in the hub: those of a person where they have them, else somebody else's. */
export function samplesFor(person: Person, hub: Hub): CardWords[] {
	const theirs = new Set([
		`people/${person.id}`,
		...person.recognitions.map(({ id }) => `recognitions/${id}`),
		...person.works.map(({ id }) => `works/${id}`),
		...person.lists.map(({ id }) => `lists/${id}`),
	]);
	const first = new Map<DesignId, CardWords>([['profile', personCard(person, hub)]]);
	const all = allCards(hub);
	for (const words of [...all.filter(({ subject }) => theirs.has(subject)), ...all])
		if (!first.has(words.design)) first.set(words.design, words);
	return [...first.values()];
}
