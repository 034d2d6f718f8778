import { Refusal } from '../../refusal.ts';
import { wordsIn } from '../../words/words.ts';
import { dayAt, type Zone } from './zones.ts';

/** A day as exact as it is known: `2026`, `2026-05` or `2026-05-01`. Text, so that no time zone can move it. */
export type Day = string;

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
	const [, year, month, date] = partial.exec(text) ?? [];
	if (!year || (month && (Number(month) < 1 || Number(month) > 12))) return false;
	return !date || (Number(date) >= 1 && Number(date) <= daysIn(Number(year), Number(month)));
}

/** Whether the text is a full day that exists. */
export const isFullDay = (text: string): boolean => text.length === 10 && isDay(text);

/** The day of a day or moment, on the clocks of the moment. */
export const dayOf = (moment: string): Day => moment.slice(0, 10);

/** So many days after a full day, or before it, as far as days can be written. */
export function addDays(day: Day, count: number): Day {
	const there = Date.parse(day) + count * 86_400_000;
	return new Date(Math.min(Math.max(there, firstOfAll), lastOfAll)).toISOString().slice(0, 10);
}

const [firstOfAll, lastOfAll] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')];

/** Midnight UTC of a full day. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/**
 * The instant that stands for a full day where only an instant can: from Honolulu to Auckland every clock then shows that
 * day. Readers of feeds, which show items in their own zone, show the day on which it was written.
 */
export const instantOf = (day: Day): Date => new Date(`${day}T10:00:00Z`);

/** The day from one to another, at most a year apart, on which a full day of an earlier year comes round; undefined where it doesn't. */
export function roundWithin(day: Day, from: Day, to: Day): Day | undefined {
	return [from, to]
		.map((one) => one.slice(0, 4))
		.filter((year) => year > day.slice(0, 4))
		.map((year) => `${year}${day.slice(4)}`)
		.map((round) => (isDay(round) ? round : dayAfterFebruary(round)))
		.find((round) => from <= round && round <= to);
}

/** Where a leap day comes round in a year that has none. */
const dayAfterFebruary = (day: Day): Day => `${day.slice(0, 4)}-03-01`;

/** Days from one day to another. */
export const daysBetween = (from: Day, until: Day): number =>
	Math.round((dateOf(until).getTime() - dateOf(from).getTime()) / 86_400_000);

/** The first full day that a day as exact as it is known can mean. */
export const firstDay = (day: Day): Day => day.padEnd(7, '-01').padEnd(10, '-01');

/** The last full day that a day as exact as it is known can mean: for telling what is over. */
export function lastDay(day: Day): Day {
	const [year, month, date] = day.split('-');
	if (date) return day;
	return `${year}-${month ?? '12'}-${daysIn(Number(year), Number(month ?? 12))}`;
}

/** Today where the hub is at home: by the clock, or as `LAURELS_NOW` sets it, to a day or to an instant (`2026-06-01T08:30+12:00`). */
export function today(environment: Record<string, string | undefined>, zone: Zone = 'UTC'): Day {
	const set = environment['LAURELS_NOW']?.trim();
	if (!set) return dayAt(new Date(), zone);
	const day = set.slice(0, 10);
	const instant = /T.*(Z|[+-]\d\d:?\d\d)$/.test(set) ? new Date(set) : undefined;
	if (!isFullDay(day) || Number.isNaN(instant?.getTime()))
		throw new Refusal(`LAURELS_NOW is “${set}”. Write a day such as 2026-05-01, or 2026-05-01T18:00+02:00.`);
	return instant ? dayAt(instant, zone) : day;
}

/** `17 November 2026`, `November 2026` or `2026`: for commands, which speak English. Readers are told in the words of the hub. */
export const longDay = wordsIn('en').day;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
