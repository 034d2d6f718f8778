import { type Hub, isGivenBy } from '../../hub/hub.ts';
import { addDays, type Day, dateOf, daysBetween } from '../../hub/time/days.ts';
import type { LogRow } from '../log/log.ts';
import type { Plan } from './plan.ts';

export type Goal = Plan['goals'][number];
export type Every = NonNullable<Goal['every']>;

/** How far a goal is. */
export interface Progress {
	goal: Goal;
	/** The first and the last day that count. */
	from: Day;
	until: Day;
	done: number;
	/** What should be done by now to be there in time. */
	expected: number;
	/** Whether its last day is over. */
	isOver: boolean;
	/** Lines of the log that were counted. */
	lines: number[];
}

/** Whether a goal is reached, and if not, whether it will be in time. */
export function paceOf({ goal, done, expected, isOver }: Omit<Progress, 'lines'>) {
	if (done >= goal.target) return 'reached';
	return isOver ? 'not reached' : done >= expected ? 'on pace' : 'behind';
}

/** The first and the last day of the week (from Monday), month, quarter or year around a day. */
export function periodAround(day: Day, every: Every): [Day, Day] {
	const [year = '', month = ''] = day.split('-');
	if (every === 'year') return [`${year}-01-01`, `${year}-12-31`];
	if (every === 'week') {
		const monday = addDays(day, -((dateOf(day).getUTCDay() + 6) % 7));
		return [monday, addDays(monday, 6)];
	}
	const months = every === 'quarter' ? 3 : 1;
	const first = Math.floor((Number(month) - 1) / months) * months;
	const start = (at: number) => new Date(Date.UTC(Number(year), at, 1)).toISOString().slice(0, 10);
	return [start(first), addDays(start(first + months), -1)];
}

/** How far every goal of a plan is on a day. */
export const progressOf = ({ goals }: Plan, hub: Hub, rows: readonly LogRow[], today: Day): Progress[] =>
	goals.map((goal) => {
		const [from, until] = goal.every
			? periodAround(today, goal.every)
			: [goal.from ?? '0000-01-01', goal.by ?? '9999-12-31'];
		const { done, lines } = countedForGoal(goal, hub, rows, from, until < today ? until : today);
		const [all, gone] = [daysWithin(from, until), daysWithin(from, today)];
		const isOver = until < today;
		// Nothing has to be done before its first day.
		const share = isOver ? 1 : today < from || !(goal.every || (goal.from && goal.by)) ? 0 : gone / all;
		const expected = goal.target * share;
		return { goal, from, until, done, expected, isOver, lines };
	});

function countedForGoal(
	{ metric }: Goal,
	hub: Hub,
	rows: readonly LogRow[],
	from: Day,
	until: Day,
): { done: number; lines: number[] } {
	const within = ({ date }: { date: Day }) => from <= date && date <= until;
	const given = hub.recognitions.filter((one) => within(one) && isGivenBy(one, until));
	if (metric === 'recognitions') return { done: given.length, lines: [] };
	if (metric === 'people') return { done: new Set(given.flatMap(({ people }) => people)).size, lines: [] };
	const matching = rows.filter((row) => row.what === metric && within(row));
	return { done: matching.reduce((sum, { count }) => sum + count, 0), lines: matching.map(({ line }) => line) };
}

/** Both days count. */
const daysWithin = (from: Day, until: Day): number => Math.max(1, daysBetween(from, until) + 1);
