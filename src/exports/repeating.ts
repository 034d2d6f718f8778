import { addDays, type Day, dayOf } from '../hub/days.ts';
import { nextOccurrence, type Repeats, ruleOf, weekdays } from '../hub/repeats.ts';

/** When an event begins, as its author wrote it: a day, or a moment with an offset. */
export type Start = string;

/** The instant of a moment. */
export const instant = (moment: string): Date => new Date(moment.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

export const isTimed = (start: Start): boolean => start.includes('T');

/** A moment on another day: the same time and offset. */
export const onDay = (start: Start, day: Day): Start => day + start.slice(10);

/** Every day on which a repeated event happens between two days, both included. */
export function occurrences(start: Start, rule: string, from: Day, to: Day): Day[] {
	const days: Day[] = [];
	let day = nextOccurrence(dayOf(start), rule, from);
	while (day && day <= to) {
		days.push(day);
		day = nextOccurrence(dayOf(start), rule, addDays(day, 1));
	}
	return days;
}

/**
 * The rule as calendars understand it (RFC 5545), for a start that is a day or is written in UTC; undefined where none says
 * the same. An author's Thursday can be a Wednesday in UTC: then the rule names Wednesdays. Days of a month cannot be moved
 * so, since months differ in length.
 */
export function calendarRule(start: Start, written: string): string | undefined {
	const rule = ruleOf(written);
	const shift = shiftOf(start);
	if (shift !== 0 && rule.frequency === 'MONTHLY' && (rule.days.length === 0 || rule.interval > 1)) return undefined;
	return [
		`FREQ=${rule.frequency}`,
		`INTERVAL=${rule.interval}`,
		...(rule.days.length > 0 ? [`BYDAY=${rule.days.map((day) => moved(day, shift)).join(',')}`] : []),
		`WKST=${moved('MO', shift)}`,
		...until(rule, start),
	].join(';');
}

/** By how many days the day in UTC differs from that of the author. */
function shiftOf(start: Start): number {
	if (!isTimed(start)) return 0;
	const day = instant(start).toISOString().slice(0, 10);
	return day === dayOf(start) ? 0 : day < dayOf(start) ? -1 : 1;
}

const moved = (weekday: string, shift: number): string =>
	weekdays[(weekdays.indexOf(weekday) + shift + 7) % 7] as string;

/** The end of the last day where the author is; a plain day for an event without a time. */
function until({ until: last }: Repeats, start: Start): string[] {
	if (!last) return [];
	if (!isTimed(start)) return [`UNTIL=${last.replaceAll('-', '')}`];
	const end = instant(`${last}T23:59:59${/(Z|[+-][\d:]+)$/.exec(start)?.[0] ?? 'Z'}`);
	return [`UNTIL=${end.toISOString().replace(/[-:]|\.\d+/g, '')}`];
}
