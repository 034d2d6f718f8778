import { compare } from './hub.ts';
import type { DataOf } from './schema/index.ts';
import { addDays, type Day } from './time/days.ts';

/** An item of feeds that named somebody who was taken out. */
export type Forget = DataOf<'hub'>['forget'][number];

/** For how many days feeds tell it: readers that look more seldom keep what they have. */
const days = 90;

/** How many are told at once, the latest first. */
const mostForgotten = 500;

/** Those that feeds still tell, each once, the latest first. */
export function stillTold(all: readonly Forget[], today: Day): Forget[] {
	const latest = new Map([...all].sort((a, b) => compare(a.since, b.since)).map((one) => [one.item, one]));
	return [...latest.values()]
		.filter(({ since }) => addDays(since, days) > today)
		.sort((a, b) => compare(b.since, a.since))
		.slice(0, mostForgotten);
}
