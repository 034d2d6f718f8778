import { type Hub, inCommon, type Person } from '../../hub/hub.ts';
import { fold } from '../../hub/text.ts';
import { inTurn } from '../../hub/turns.ts';

/** Two people who should meet, and what they share. */
export interface Pair {
	people: [Person, Person];
	because: string;
	score: number;
}

/** Groups larger than this say too little about two of their people, and make too many pairs. */
const largestGroup = 40;

/** Introductions worth making, the best first: people who share topics or a place and were not brought together yet. Each person is in one pair. */
export function introductionsWorthMaking(hub: Hub, count: number): Pair[] {
	const inOrder = inTurn(hub.people);
	const at = new Map(inOrder.map((person, index) => [person, index]));
	// A pair is one number: among ten thousand people there are hundreds of thousands.
	const keyOf = (one: Person, other: Person): number => {
		const [i, j] = [at.get(one) ?? 0, at.get(other) ?? 0];
		return Math.min(i, j) * inOrder.length + Math.max(i, j);
	};
	const pairOf = (key: number) =>
		[inOrder[Math.floor(key / inOrder.length)], inOrder[key % inOrder.length]] as [Person, Person];

	const known = new Set<number>();
	for (const people of alreadyMet(hub)) eachPair(people, (one, other) => known.add(keyOf(one, other)));
	const scores = new Map<number, number>();
	for (const { people: all, weight } of groupsOf(hub)) {
		const people = all.filter(({ isDraft }) => !isDraft);
		if (people.length < 2 || people.length > largestGroup) continue;
		// A rare topic says more than a common one.
		const points = weight / Math.log2(people.length + 1);
		eachPair(people, (one, other) => {
			const key = keyOf(one, other);
			if (!known.has(key)) scores.set(key, (scores.get(key) ?? apart(one, other)) + points);
		});
	}
	return best(scores, count, pairOf);
}

/** People who were named together, or worked together. */
const alreadyMet = ({ recognitions, works }: Hub): Person[][] => [
	...recognitions.map(({ people }) => people),
	...works.map(({ people }) => people.map(({ person }) => person)),
];

/** People with something in common, and how much it says about them. */
function groupsOf({ people, tags }: Hub): { people: readonly Person[]; weight: number }[] {
	const places = [...Map.groupBy(people, ({ location }) => fold(location ?? ''))].filter(([place]) => place);
	return [
		...tags.map((tag) => ({ people: tag.people, weight: 2 })),
		...places.map(([, there]) => ({ people: there, weight: 1.5 })),
	];
}

/** Whoever is on other lists is less likely to have met. */
const apart = (one: Person, other: Person): number => (one.lists.some((list) => other.lists.includes(list)) ? 0 : 0.25);

function eachPair(people: readonly Person[], use: (one: Person, other: Person) => void): void {
	for (const [index, one] of people.entries()) for (const other of people.slice(index + 1)) use(one, other);
}

/** The pairs of the highest scores, equal ones in turn. */
function best(scores: ReadonlyMap<number, number>, count: number, pairOf: (key: number) => [Person, Person]): Pair[] {
	const taken = new Set<Person>();
	const chosen: Pair[] = [];
	for (const [key, score] of [...scores].sort(([a, one], [b, other]) => other - one || a - b)) {
		if (chosen.length === count) break;
		const people = pairOf(key);
		if (people.some((person) => taken.has(person))) continue;
		for (const person of people) taken.add(person);
		chosen.push({ people, score, because: whatTheyShare(people) });
	}
	return chosen;
}

function whatTheyShare(people: [Person, Person]): string {
	const { tags, place } = inCommon(people);
	const shared = [tags.length > 0 && `both: ${tags.map(({ label }) => label).join(', ')}`, place && `both in ${place}`];
	return shared.filter(Boolean).join('; ');
}
