import { addDays, type Day, dateOf, daysBetween } from './days.ts';

/** Weekdays as rules name them, from Sunday. */
export const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** What a rule of repeats says. */
export interface Repeats {
	frequency: string;
	/** Every how many days, weeks or months. */
	interval: number;
	/** Weekdays; empty where the start says which day. */
	days: string[];
	/** The last day on which it may happen. */
	until?: Day | undefined;
}

/** Reads a rule (`FREQ=WEEKLY;BYDAY=TH;UNTIL=2027-06-30`) that the schema has checked. */
export function ruleOf(rule: string): Repeats {
	const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
	return {
		frequency: parts['FREQ'] ?? 'DAILY',
		interval: Number(parts['INTERVAL'] ?? 1),
		days: parts['BYDAY']?.split(',') ?? [],
		until: parts['UNTIL']?.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3'),
	};
}

/** The first day from `from` on, on which an event that began on `start` happens again by its rule; undefined after its end. */
export function nextOccurrence(start: Day, rule: string, from: Day): Day | undefined {
	const { frequency, interval, days, until = '9999-12-31' } = ruleOf(rule);
	const horizon = addDays(from > start ? from : start, 366 * interval);
	for (let day = from > start ? from : start; day <= until && day <= horizon; day = addDays(day, 1)) {
		if (happens(start, day, frequency, interval, days)) return day;
	}
	return undefined;
}

function happens(start: Day, day: Day, frequency: string, interval: number, days: readonly string[]): boolean {
	const apart = daysBetween(start, day);
	const weekday = weekdays[dateOf(day).getUTCDay()] as string;
	if (frequency === 'DAILY') return apart % interval === 0 && (days.length === 0 || days.includes(weekday));
	if (frequency === 'WEEKLY') {
		const week = Math.floor((apart + ((dateOf(start).getUTCDay() + 6) % 7)) / 7);
		return week % interval === 0 && (days.length > 0 ? days.includes(weekday) : apart % 7 === 0);
	}
	const months =
		(Number(day.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(start.slice(5, 7));
	return months % interval === 0 && (days.length > 0 ? days.includes(weekday) : day.slice(8) === start.slice(8));
}
