import { type Hub, isGivenBy } from '../../../hub/hub.ts';
import { type Day, daysBetween } from '../../../hub/time/days.ts';
import { whatOf } from '../../log/events.ts';
import type { LogRow } from '../../log/log.ts';
import { type Touch, touches } from '../../next/last-contact.ts';
import type { Plan } from '../../next/plan.ts';

/** Somebody who has waited longer than they should. */
export interface Waiting {
	person: string;
	last: Day;
	/** Days since then, and days within which they should hear. */
	days: number;
	cadence: number;
	/** Where the last contact stands: lines of the log, recognitions. */
	lines: number[];
	ids: string[];
}

export interface Neglected {
	/** Who waits, the longest against their cadence first. */
	waiting: Waiting[];
	/** Who never heard from the owner. */
	never: string[];
}

/** Whom the owner has not turned to for longer than their cadence. Pauses and “never” are kept. */
export function neglectedOf(hub: Hub, rows: readonly LogRow[], plan: Plan, today: Day): Neglected {
	const open = [...touches(hub, rows, plan, today).values()].filter(
		({ cadence, paused }) => cadence !== null && !paused,
	);
	const waiting = open
		.flatMap((touch) => waitOf(touch, today))
		.sort((a, b) => b.days / b.cadence - a.days / a.cadence || (a.person < b.person ? -1 : 1));
	return { waiting, never: open.filter(({ last }) => !last).map(({ person }) => person.id) };
}

function waitOf({ person, last, cadence, rows }: Touch, today: Day): Waiting[] {
	const days = last && cadence ? daysBetween(last, today) : 0;
	if (!last || !cadence || days <= cadence) return [];
	const then = rows.filter(({ date, what }) => date === last && whatOf(what).sort === 'contact');
	const ids = person.recognitions.filter((one) => one.date === last && isGivenBy(one, today)).map(({ id }) => id);
	return [{ person: person.id, last, days, cadence, lines: then.map(({ line }) => line), ids }];
}
