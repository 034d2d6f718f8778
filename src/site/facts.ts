import { nextDay, type Work } from '../hub/hub.ts';
import { type Day, dayOf } from '../hub/time/days.ts';
import { plain } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';

/** When a work is or was, where, and who published it, in one line. What comes again is said with its next day. */
export function factsOf(work: Work, today: Day, { series, day: dayIn, time }: Words): string {
	const { start, date, place, online, publisher } = work;
	const day = start ? (nextDay(work, today) ?? dayOf(start)) : date;
	const facts = [day && dayIn(day), place, !place && online ? time.online : undefined, publisher];
	return plain(series(facts.filter((fact) => fact !== undefined)));
}
