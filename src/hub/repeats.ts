import { addDays, dateOf, type Day } from './days.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The first day from `from` on, on which an event that began on `start` happens again by its rule; undefined after its end. */
export function nextOccurrence(start: Day, rule: string, from: Day): Day | undefined {
	const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
	const until = parts['UNTIL']?.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3') ?? '9999-12-31';
	const interval = Number(parts['INTERVAL'] ?? 1);
	const days = parts['BYDAY']?.split(',') ?? [];
	const horizon = addDays(from > start ? from : start, 366 * interval);
	for (let day = from > start ? from : start; day <= until && day <= horizon; day = addDays(day, 1)) {
		if (happens(start, day, parts['FREQ'] ?? 'DAILY', interval, days)) return day;
	}
	return undefined;
}

function happens(start: Day, day: Day, frequency: string, interval: number, days: readonly string[]): boolean {
	const apart = Math.round((dateOf(day).getTime() - dateOf(start).getTime()) / 86_400_000);
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
