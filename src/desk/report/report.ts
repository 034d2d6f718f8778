import { type Hub, isGivenBy, isPublicBy } from '../../hub/hub.ts';
import { addDays, type Day } from '../../hub/time/days.ts';
import { rowsOfPeople } from '../log/find-person.ts';
import { happened, type LogRow } from '../log/log.ts';
import { type Progress, paceOf, progressOf } from '../next/goals.ts';
import type { Plan } from '../next/plan.ts';
import { type Brought, broughtBy, isGain } from './numbers/brought.ts';
import { type CountedFrom, countWithIds, recognitionIds } from './numbers/counted.ts';
import { type Neglected, neglectedOf } from './numbers/neglected.ts';
import { type Responses, responsesOf } from './numbers/responses.ts';
import { type Steadiness, steadinessOf } from './numbers/steadiness.ts';

/** How a goal goes. */
export interface GoalReport extends Omit<Progress, 'lines'> {
	counted: CountedFrom;
	state: ReturnType<typeof paceOf>;
}

/** How it went. Every number names the lines of log.csv, recognitions and people that it was counted from. */
export interface Report {
	today: Day;
	/** The first day of answers, gains and laurels. */
	since: Day;
	laurels: CountedFrom;
	people: CountedFrom;
	/** Laurels in the words of others, which are not of the owner's habit. */
	voices: CountedFrom;
	goals: GoalReport[];
	responses: Responses;
	brought: { byRecognition: Brought[]; byNetwork: Brought[] };
	neglected: Neglected;
	steadiness: Steadiness;
	/** Rows of the log that were looked at. */
	rows: number;
}

/** How it went, from a day on: a year back, unless that is said. The hub may hold drafts: people who are not public yet are planned for, too. */
export function reportOf(
	hub: Hub,
	log: readonly LogRow[],
	plan: Plan,
	today: Day,
	since: Day = addDays(today, -364),
): Report {
	const rows = rowsOfPeople(log, hub).filter((row) => row.date <= today && happened(row));
	const recent = rows.filter(({ date }) => date >= since);
	const gained = recent.filter(isGain);
	const recognitions = hub.recognitions.filter((one) => since <= one.date && isPublicBy(one, today));
	const own = recognitions.filter((one) => isGivenBy(one, today));
	return {
		today,
		since,
		laurels: countWithIds(recognitionIds(own)),
		people: countWithIds([...new Set(own.flatMap(({ people }) => people.map(({ id }) => id)))]),
		voices: countWithIds(recognitionIds(recognitions.filter(({ by }) => !by.isOwner))),
		goals: progressOf(plan, hub, rows, today).map((progress) => goalOf(progress, hub, today)),
		responses: responsesOf(recognitions, recent),
		brought: {
			byRecognition: broughtBy(gained, ({ recognition, person }) => recognition || person),
			byNetwork: broughtBy(gained, ({ network }) => network),
		},
		neglected: neglectedOf(hub, rows, plan, today),
		steadiness: steadinessOf(hub, rows, today),
		rows: rows.length,
	};
}

function goalOf({ lines, ...progress }: Progress, hub: Hub, today: Day): GoalReport {
	const { goal, done, from, until } = progress;
	const within = hub.recognitions.filter((one) => from <= one.date && one.date <= until && isGivenBy(one, today));
	const ids =
		goal.metric === 'recognitions'
			? recognitionIds(within)
			: goal.metric === 'people'
				? [...new Set(within.flatMap(({ people }) => people.map(({ id }) => id)))]
				: [];
	return { ...progress, counted: { value: done, lines, ids }, state: paceOf(progress) };
}
