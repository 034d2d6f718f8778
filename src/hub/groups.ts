import { compare, type List, type Person, type Recognition, type Tag } from './hub.ts';
import { addressed, type Everything, type ReadEntry, withForeign } from './things.ts';
import type { Day } from './time/days.ts';
import { type Topic, topicsOf } from './topics.ts';
import { thisWeeksTurn } from './turns.ts';

/** Lists as the profiles fill them, those of `order` first; each person learns their lists. */
export function listsOf(everything: Everything, people: ReadonlyMap<string, Person>): Map<string, List> {
	const order = ({ data }: ReadEntry<'lists'>) => data.order ?? Number.MAX_SAFE_INTEGER;
	const sorted = [...everything.lists].sort((a, b) => order(a) - order(b) || compare(a.id, b.id));
	const lists = new Map<string, List>(
		sorted.map(({ id, data, body, foreign }) => [
			id,
			{
				...addressed(id, data),
				...withForeign(foreign),
				title: data.title,
				short: data.short ?? data.title,
				description: data.description,
				opening: body,
				people: [],
			},
		]),
	);
	for (const [person, data] of shownPeople(everything, people)) {
		person.lists = [...lists.values()].filter(({ id }) => data.lists.includes(id));
		for (const list of person.lists) list.people.push(person);
	}
	return lists;
}

/** Puts the people of each list in its order, drafts behind: the home page shows the first. */
export function sortLists(everything: Everything, lists: ReadonlyMap<string, List>, byName: Sort): void {
	for (const { id, data } of everything.lists) {
		const list = lists.get(id);
		if (!list) continue;
		const rank = ({ id: who }: Person) => (data.people.includes(who) ? data.people.indexOf(who) : data.people.length);
		const named = byName(list.people);
		if (data.sort === 'manual') named.sort((a, b) => rank(a) - rank(b));
		if (data.sort === 'recent') named.sort((a, b) => compare(b.recognitions[0]?.date, a.recognitions[0]?.date));
		list.people = named.sort((a, b) => Number(a.isDraft) - Number(b.isDraft));
	}
}

/** The topics of everybody who may be shown, those of most people first; each person learns their topics. `main` is the language of their spellings, where another is published. */
export function tagsOf(
	everything: Everything,
	people: ReadonlyMap<string, Person>,
	byName: Sort,
	main?: string,
): Tag[] {
	const all = shownPeople(everything, people);
	const topicOf = topicsOf(all.flatMap(([, { tags }]) => tags));
	const tags = new Map<string, Tag>();
	const labels = new Map(
		Object.entries(everything.hub.data.topics ?? {}).map(([spelling, label]) => [topicOf(spelling)?.id, label]),
	);
	const labelled = (topic: Topic): Tag => {
		const label = labels.get(topic.id);
		return { ...topic, label: label ?? topic.label, ...(main && !label ? { lang: main } : {}), people: [] };
	};
	for (const [person, data] of all) {
		for (const topic of data.tags.flatMap((spelling) => topicOf(spelling) ?? []))
			if (!tags.has(topic.id)) tags.set(topic.id, labelled(topic));
		person.tags = [...new Set(data.tags.flatMap((spelling) => tags.get(topicOf(spelling)?.id ?? '') ?? []))];
		for (const tag of person.tags) tag.people.push(person);
	}
	for (const tag of tags.values()) tag.people = byName(tag.people);
	return [...tags.values()].sort((a, b) => b.people.length - a.people.length || compare(a.id, b.id));
}

/** Who stands on the branch: those named, else who was recognised last, the others in turn, others each week. Drafts where there is nobody else. */
export function featured(
	named: readonly string[],
	people: ReadonlyMap<string, Person>,
	recognitions: readonly Recognition[],
	today: Day,
): Person[] {
	const chosen = named.flatMap((id) => people.get(id) ?? []);
	if (chosen.length > 0) return chosen;
	const latest = recognitions.flatMap((recognition) => recognition.people);
	const all = [...people.values()];
	const open = all.filter(({ isDraft }) => !isDraft);
	const turn = thisWeeksTurn(open.length > 0 ? open : all, today, onBranch);
	return [...new Set([...latest, ...turn])].slice(0, onBranch).reverse();
}

/** Leaves of the branch. */
const onBranch = 6;

/** By the name under which somebody is sorted, as the alphabet of a language goes. */
export function sortedByName(people: Iterable<Person>, lang: string): Person[] {
	const { compare: byName } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
	return [...people].sort((a, b) => byName(a.sortName, b.sortName) || compare(a.id, b.id));
}

type Sort = (people: readonly Person[]) => Person[];

/** Sorts some of all people, who are in order. Names are compared once: everybody is in many groups. */
export function sortLike(all: readonly Person[]): Sort {
	const rank = new Map(all.map((person, index) => [person, index]));
	return (people) => people.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Everybody who may be shown, beside what was written. */
const shownPeople = (everything: Everything, people: ReadonlyMap<string, Person>) =>
	everything.people.flatMap(({ id, data }) => {
		const person = people.get(id);
		return person ? [[person, data] as const] : [];
	});
