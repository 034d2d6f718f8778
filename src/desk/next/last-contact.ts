import { compare, type Hub, isGivenBy, type Person } from '../../hub/hub.ts';
import { type Day, firstDay } from '../../hub/time/days.ts';
import { whatOf } from '../log/events.ts';
import type { LogRow } from '../log/log.ts';
import { type Plan, usualCadence } from './plan.ts';

/** What is known of somebody's contact with the owner. */
export interface Touch {
	person: Person;
	/** The last real contact or recognition; undefined where there was none. */
	last: Day | undefined;
	/** Days within which they should hear again; null for never. */
	cadence: number | null;
	/** Whether a pause of the plan holds. */
	paused: boolean;
	/** Rows of the log that name them, oldest first. */
	rows: readonly LogRow[];
}

/** Everybody's contact with the owner, up to a day. */
export function touches(hub: Hub, rows: readonly LogRow[], plan: Plan, today: Day): Map<string, Touch> {
	const past = rows.filter(({ date, person }) => person && date <= today);
	const byPerson = Map.groupBy(
		past.sort((a, b) => compare(a.date, b.date)),
		({ person }) => person,
	);
	return new Map(
		hub.people.map((person) => {
			const own = byPerson.get(person.id) ?? [];
			const [last, cadence, paused] = [
				lastOf(person, own, today),
				cadenceOf(person, plan),
				isPaused(person, plan, today),
			];
			return [person.id, { person, last, cadence, paused, rows: own }];
		}),
	);
}

/** The latest of contacts, recognitions in the owner's words that are public by now, and `since`. */
function lastOf({ recognitions, since }: Person, rows: readonly LogRow[], today: Day): Day | undefined {
	const days = [
		recognitions.find((one) => isGivenBy(one, today))?.date,
		rows.findLast(({ what }) => whatOf(what).sort === 'contact')?.date,
		since && firstDay(since),
	].filter((day) => day !== undefined && day <= today);
	return days.sort().at(-1);
}

/** Their own cadence, else the shortest of their lists, else that of everybody. */
function cadenceOf({ id, lists }: Person, plan: Plan): number | null {
	const own = plan.people[id];
	if (own !== undefined) return own;
	const ofLists = lists.flatMap((list) => plan.lists[list.id] ?? []);
	return ofLists.length > 0 ? Math.min(...ofLists) : plan.cadence === undefined ? usualCadence : plan.cadence;
}

const isPaused = ({ id }: Person, { pauses }: Plan, today: Day): boolean =>
	pauses.some(({ person, from, until }) => (!person || person === id) && from <= today && today <= until);
