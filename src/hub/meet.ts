import type { Hub, Person } from './hub.ts';
import { oncePer } from './once.ts';
import { inTurn } from './turns.ts';

/** How many others a page shows. */
const mostMet = 3;
/** Nobody is shown on more pages than so many times the average. */
const mostTimesShown = 3;
/** As many of a group are looked at for each of its people: all pairs of a crowd would be millions. */
const reach = 40;

/** People with something in common. */
interface Group {
	/** The fewer they are, the more it says about them. */
	weight: number;
	/** In an order that favours nobody: looked at are those who come next, and after the last the first. */
	ring: Person[];
}

/** Somebody to meet, and how much they have in common: 0 to 1. */
interface NearPerson {
	person: Person;
	likeness: number;
}

const meetingsOf = oncePer('meetings', (hub: Hub): Map<Person, Person[]> => spread(nearestPeople(hub)));

/**
 * Others whom readers of a person's page should meet: who shares most of what few share. Over all pages nobody is shown much
 * more often than others, and nobody is left out.
 */
export const othersToMeet = (hub: Hub, person: Person): Person[] => meetingsOf(hub).get(person) ?? [];

/** Everybody, in an order that favours nobody, with whom they are near to, the nearest first. */
function nearestPeople(hub: Hub): Map<Person, NearPerson[]> {
	const everybody = inTurn(hub.people);
	const groups = [everybody, ...[...hub.tags, ...hub.lists].map(({ people }) => inTurn(people))].map((ring): Group => ({
		ring,
		weight: 1 / Math.log2(1 + ring.length),
	}));
	const placesOf = new Map(everybody.map((person) => [person, new Map<Group, number>()]));
	for (const group of groups) for (const [at, person] of group.ring.entries()) placesOf.get(person)?.set(group, at);
	const sizes = new Map([...placesOf].map(([person, places]) => [person, sizeOf([...places.keys()])]));
	const sizeFor = (person: Person) => sizes.get(person) ?? 0;
	const likeness = (one: Person, other: Person): number => {
		const theirs = placesOf.get(other);
		const shared = [...(placesOf.get(one)?.keys() ?? [])].filter((group) => theirs?.has(group));
		return sizeOf(shared) / Math.sqrt(sizeFor(one) * sizeFor(other));
	};
	return new Map(
		everybody.map((one) => [
			one,
			[...nextTo(placesOf.get(one) ?? new Map<Group, number>())]
				.map((person) => ({ person, likeness: likeness(one, person) }))
				.sort((a, b) => b.likeness - a.likeness),
		]),
	);
}

/** Who comes next in groups to a place in each. */
function nextTo(places: ReadonlyMap<Group, number>): Set<Person> {
	const next = new Set<Person>();
	for (const [{ ring }, at] of places)
		for (let ahead = 1; ahead <= Math.min(reach, ring.length - 1); ahead++)
			next.add(ring[(at + ahead) % ring.length] as Person);
	return next;
}

const sizeOf = (groups: readonly Group[]): number => groups.reduce((sum, { weight }) => sum + weight, 0);

/** Gives everybody the nearest, each counting less the more often they are shown already. */
function spread(nearest: ReadonlyMap<Person, readonly NearPerson[]>): Map<Person, Person[]> {
	const times = new Map([...nearest.keys()].map((person) => [person, 0]));
	const timesOf = (person: Person) => times.get(person) ?? 0;
	const meetings = new Map<Person, Person[]>();
	const show = (page: Person, person: Person) => {
		meetings.set(page, [...(meetings.get(page) ?? []), person]);
		times.set(person, timesOf(person) + 1);
	};
	for (const [page, near] of nearest) {
		const rest = new Set(near.filter(({ person }) => timesOf(person) < mostMet * mostTimesShown));
		for (let place = 0; place < mostMet && rest.size > 0; place++) {
			const worth = ({ person, likeness }: NearPerson) => likeness / (1 + timesOf(person) / mostMet);
			const best = [...rest].reduce((best, one) => (worth(one) > worth(best) ? one : best));
			rest.delete(best);
			show(page, best.person);
		}
	}
	for (const [person, near] of nearest) {
		if (timesOf(person) > 0) continue;
		// Likeness goes both ways: on the page of the nearest, they take the place of somebody who is shown elsewhere, too.
		for (const { person: page } of near) {
			const others = meetings.get(page) ?? [];
			const often = others.reduce((a, b) => (timesOf(b) >= timesOf(a) ? b : a));
			if (timesOf(often) < 2) continue;
			meetings.set(
				page,
				others.filter((other) => other !== often),
			);
			times.set(often, timesOf(often) - 1);
			show(page, person);
			break;
		}
	}
	return meetings;
}
