import { compare, type Hub, inCommon, type Person } from '../hub/hub.ts';
import { fold } from '../hub/text.ts';

/** Two people who should meet, and what they share. */
export interface Pair {
	people: [Person, Person];
	because: string;
	score: number;
}

/** Groups larger than this say too little about two of their people, and make too many pairs. */
const largest = 40;

/** Introductions worth making, the best first: people who share topics or a place and were not brought together yet. Each person is in one pair. */
export function introductionsWorthMaking(hub: Hub, count: number): Pair[] {
	const known = new Set(
		[
			...hub.recognitions.map(({ people }) => people),
			...hub.works.map(({ people }) => people.map(({ person }) => person)),
		].flatMap(pairsIn),
	);
	const scores = new Map<string, { people: [Person, Person]; score: number }>();
	const places = [...Map.groupBy(hub.people, ({ location }) => fold(location ?? ''))].filter(([place]) => place);
	const groups = [
		...hub.tags.map(({ people }) => ({ people, weight: 2 })),
		...places.map(([, people]) => ({ people, weight: 1.5 })),
	];
	for (const { people, weight } of groups) {
		if (people.length < 2 || people.length > largest) continue;
		// A rare topic says more than a common one.
		const points = weight / Math.log2(people.length + 1);
		for (const [index, one] of people.entries())
			for (const other of people.slice(index + 1)) {
				const key = keyOf(one, other);
				if (known.has(key)) continue;
				const apart = one.lists.some((list) => other.lists.includes(list)) ? 0 : 0.25;
				const before = scores.get(key);
				scores.set(key, { people: [one, other], score: (before?.score ?? apart) + points });
			}
	}
	return best([...scores.values()], count);
}

function best(pairs: { people: [Person, Person]; score: number }[], count: number): Pair[] {
	const taken = new Set<Person>();
	const chosen: Pair[] = [];
	for (const { people, score } of pairs.sort(
		(a, b) => b.score - a.score || compare(keyOf(...a.people), keyOf(...b.people)),
	)) {
		if (chosen.length === count) break;
		if (people.some((person) => taken.has(person))) continue;
		for (const person of people) taken.add(person);
		chosen.push({ people, score, because: reasonFor(people) });
	}
	return chosen;
}

function reasonFor(people: [Person, Person]): string {
	const { tags, place } = inCommon(people);
	const shared = [tags.length > 0 && `both: ${tags.map(({ label }) => label).join(', ')}`, place && `both in ${place}`];
	return shared.filter(Boolean).join('; ');
}

const keyOf = (one: Person, other: Person): string => [one.id, other.id].sort().join(' ');
const pairsIn = (people: readonly Person[]): string[] =>
	people.flatMap((one, index) => people.slice(index + 1).map((other) => keyOf(one, other)));
