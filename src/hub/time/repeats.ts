import { RRuleTemporal } from 'rrule-temporal';
import { addDays, type Day, dayOf, daysBetween } from './days.ts';
import { ofDays, type Rule } from './rules.ts';
import type { Moment } from './written-times.ts';

/** What says when something happens: days, or moments with an offset, which keep to the clocks of `timezone`. */
export interface Happening {
	start: Moment;
	end?: Moment | undefined;
	repeats?: Rule | undefined;
	/** The name of a zone, or an offset that never changes; needed where a moment repeats. */
	timezone?: string | undefined;
}

/** One time at which it happens, on the clocks of its zone. */
export interface Time {
	start: Moment;
	end?: Moment | undefined;
}

export const isTimed = (moment: Moment): boolean => moment.includes('T');

/** When it happens next, or goes on, on a day or after it; undefined when it is over. */
export const nextTime = (of: Happening, from: Day): Time | undefined =>
	of.repeats
		? nextBeginning(of, addDays(from, -daysLong(of)))
		: dayOf(of.end ?? of.start) >= from
			? { start: of.start, end: of.end }
			: undefined;

/** How many days one of many times goes on after that on which it begins. What lasts less than a day is of one: a night is of its evening. */
function daysLong(of: Happening): number {
	const { start } = of;
	const end = endAt(of, start);
	if (!end || (isTimed(start) && isTimed(end) && Date.parse(end) - Date.parse(start) < 86_400_000)) return 0;
	return Math.max(0, daysBetween(dayOf(start), dayOf(end)));
}

/** When it begins next, on a day or after it. */
function nextBeginning(of: Happening, from: Day): Time | undefined {
	const rule = ruleOf(of);
	// It is yesterday somewhere.
	let next = rule.next(new Date(Date.parse(`${addDays(from, -1)}T00:00Z`)), true);
	while (next && dayOf(`${next}`) < from) next = rule.next(new Date(next.epochMilliseconds));
	return next ? timeAt(of, `${next}`) : undefined;
}

/** When it happens for the last time; undefined where it never ends. */
export function lastTime(of: Happening): Time | undefined {
	if (!of.repeats) return { start: of.start, end: of.end };
	if (!/COUNT|UNTIL/.test(of.repeats)) return undefined;
	const last = ruleOf(of).previous(new Date('9999-12-31T00:00Z'));
	return last ? timeAt(of, `${last}`) : undefined;
}

/** When it begins, by its rule, from one day to another, both included. */
export function timesBetween(of: Happening, from: Day, to: Day): Time[] {
	const times: Time[] = [];
	for (
		let time = nextBeginning(of, from);
		time && dayOf(time.start) <= to;
		time = nextBeginning(of, addDays(dayOf(time.start), 1))
	)
		times.push(time);
	return times;
}

/** Days have four digits for their year: a rule without an end would be followed through three hundred thousand. */
const lastDayThatIs = '99991231T235959Z';

/** A rule is made ready once: that takes longer than asking it. */
const ready = new Map<string, RRuleTemporal>();
function ruleOf({ start, repeats = '', timezone = 'UTC' }: Happening): RRuleTemporal {
	const key = `${start} ${timezone} ${repeats}`;
	const known = ready.get(key);
	if (known) return known;
	const [zone, at] = isTimed(start) ? [timezone, start] : ['UTC', `${start}T00:00Z`];
	const dtstart = { timeZoneId: zone, toString: () => `${at}[${zone}]` };
	const ended = repeats.includes('UNTIL') ? repeats : `${repeats};UNTIL=${lastDayThatIs}`;
	const made = new RRuleTemporal({ rruleString: isTimed(start) ? ended : ofDays(ended), dtstart });
	ready.set(key, made);
	return made;
}

/** The time that begins at a moment of a rule (`2026-10-27T19:00:00+01:00[Europe/Berlin]`). */
function timeAt(of: Happening, at: string): Time {
	const start = isTimed(of.start) ? at.replace(/^(.{16}).*?([+-]\d\d:\d\d)\[.*$/, '$1$2') : dayOf(at);
	return { start, end: endAt(of, start) };
}

/** When one time ends; undefined where an author gave the end of a whole series, after which it happens again. */
function endAt(of: Happening, start: Moment): Moment | undefined {
	const { start: first, end } = of;
	if (!end) return undefined;
	const again = ruleOf(of).next(new Date(Date.parse(first)));
	if (again && dayOf(end) > dayOf(`${again}`)) return undefined;
	if (!isTimed(first) || !isTimed(end)) return addDays(dayOf(start), daysBetween(dayOf(first), dayOf(end)));
	return withOffset(Date.parse(start) + Date.parse(end) - Date.parse(first), start.slice(16));
}

/** An instant on clocks that are so far from UTC. */
function withOffset(instant: number, offset: string): Moment {
	const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
	const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
	return new Date(instant + shift).toISOString().slice(0, 16) + offset;
}
