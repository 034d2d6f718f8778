import { type Hub, isGivenBy } from '../../../hub/hub.ts';
import { addDays, type Day } from '../../../hub/time/days.ts';
import { whatOf } from '../../log/events.ts';
import type { LogRow } from '../../log/log.ts';
import { periodAround } from '../../next/goals.ts';
import { type CountedFrom, countWithIds, recognitionIds, sumOf } from './counted.ts';

/** What the owner gave on a day, or in a week from Monday. */
export interface Given {
	day: Day;
	recognitions: CountedFrom;
	contacts: CountedFrom;
}

export interface Steadiness {
	/** Days of the last year on which something was given. */
	days: Given[];
	/** All weeks of the last year, oldest first. */
	weeks: Given[];
	/** Weeks in which something was given. */
	steady: CountedFrom;
	/** So many weeks up to now without a gap; a week that is not over yet makes none. */
	run: number;
}

/** Whether the owner keeps at it: the calendar of a year up to a day. */
export function steadinessOf(hub: Hub, rows: readonly LogRow[], today: Day): Steadiness {
	const first = addDays(today, -364);
	const within = ({ date }: { date: Day }) => first <= date && date <= today;
	const given = Map.groupBy(
		hub.recognitions.filter((one) => within(one) && isGivenBy(one, today)),
		({ date }) => date,
	);
	const contacts = Map.groupBy(
		rows.filter((row) => within(row) && whatOf(row.what).sort === 'contact'),
		({ date }) => date,
	);
	const about = (day: Day, days: readonly Day[]): Given => ({
		day,
		recognitions: countWithIds(recognitionIds(days.flatMap((one) => given.get(one) ?? []))),
		contacts: sumOf(days.flatMap((one) => contacts.get(one) ?? [])),
	});
	const all = Array.from({ length: 365 }, (_, index) => addDays(first, index));
	const weeks = [...Map.groupBy(all, (day) => periodAround(day, 'week')[0])].map(([monday, days]) =>
		about(monday, days),
	);
	const steady = weeks.filter(isGiven);
	return {
		days: all.filter((day) => given.has(day) || contacts.has(day)).map((day) => about(day, [day])),
		weeks,
		steady: {
			...countWithIds(
				steady.flatMap(({ recognitions }) => recognitions.ids),
				steady.flatMap(({ contacts: of }) => of.lines),
			),
			value: steady.length,
		},
		run: runOf(weeks),
	};
}

const isGiven = ({ recognitions, contacts }: Given): boolean => recognitions.value + contacts.lines.length > 0;

function runOf(weeks: readonly Given[]): number {
	const back = weeks.toReversed();
	const over = back[0] && !isGiven(back[0]) ? back.slice(1) : back;
	const gap = over.findIndex((week) => !isGiven(week));
	return gap < 0 ? over.length : gap;
}
