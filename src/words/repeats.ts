import { plain } from './sentence.ts';
import type { Spoken } from './spoken.ts';

/** How an event repeats, as a sentence needs it. What is counted from the end is negative. */
export interface Repeats {
	unit: 'day' | 'week' | 'month' | 'year';
	/** Each so many of them. */
	every: number;
	/** From Monday, 1, to Sunday, 7; `place` says which of them in a month or year. */
	weekdays: readonly { weekday: number; place?: number | undefined }[];
	/** Days of a month. */
	dates: readonly number[];
	/** From January, 1. */
	months: readonly number[];
	/** Which of the days that all this gives. */
	picked: readonly number[];
	/** The last day. */
	until?: string | undefined;
	/** How often in all. */
	times?: number | undefined;
}

/** The pieces by which a language says how an event repeats. Rows of names are joined already. */
export interface RepeatWords {
	/** `jeden Tag`, `alle 2 Wochen`. */
	every: Record<Repeats['unit'], (count: number) => string>;
	/** Every week on these weekdays: `jeden Dienstag und Freitag`. */
	weekly: (weekdays: readonly string[]) => string;
	/** Monday to Friday, as a name of days after `weekly`, and as what one of them is called. */
	workWeek: string;
	workday: string;
	/** A weekday, and which of them: `ersten Dienstag`. */
	weekday: (name: string, place?: number) => string;
	/** A day of a month: `15.`, `letzten Tag`. */
	date: (date: number) => string;
	/** How often, and on which days: `jeden Monat am ersten Dienstag`. */
	on: (often: string, days: string) => string;
	/** Weekdays that are also such a date. */
	both: (weekdays: string, dates: string) => string;
	/** Those of some days that count: the last workday. */
	picked: (places: readonly number[], days: string) => string;
	/** Dates of months: `15. Mai`. */
	of: (dates: string, months: string) => string;
	/** How often and on which days, in some months, up to a day, or so many times in all: `jeden Dienstag im Mai und Juni`. */
	during: (often: string, months: string) => string;
	until: (often: string, day: string) => string;
	times: (often: string, count: number) => string;
}

/** A rule by the pieces of a language, to follow its “and”. */
export function repeatsBy(pieces: RepeatWords, rule: Repeats, spoken: Spoken): string {
	const { unit, every, until, times } = rule;
	const often = pieces.every[unit](every);
	const days = daysBy(pieces, rule, spoken, often);
	return until ? pieces.until(days, spoken.day(until)) : times ? pieces.times(days, times) : days;
}

const workWeek = '1,2,3,4,5';

function daysBy(pieces: RepeatWords, rule: Repeats, spoken: Spoken, often: string): string {
	const { unit, every, weekdays, dates, months, picked } = rule;
	const row = (words: readonly string[]) => plain(spoken.list(words));
	const inMonths = months.length > 0 ? row(months.map(spoken.month)) : '';
	const after = (words: string) => (inMonths ? pieces.during(words, inMonths) : words);
	if (weekdays.length + dates.length === 0) return after(often);
	const isWorkWeek =
		weekdays
			.map(({ weekday, place }) => (place ? 0 : weekday))
			.sort()
			.join() === workWeek;
	if (unit === 'week' && every === 1 && dates.length + picked.length === 0)
		return after(isWorkWeek ? pieces.workWeek : pieces.weekly(weekdays.map(({ weekday }) => spoken.weekday(weekday))));
	const named = isWorkWeek
		? pieces.workday
		: row(weekdays.map(({ weekday, place }) => pieces.weekday(spoken.weekday(weekday), place)));
	const dated = row(dates.map(pieces.date));
	const isDateOfMonths = inMonths !== '' && dates.length > 0 && weekdays.length === 0;
	const days = isDateOfMonths
		? pieces.of(dated, inMonths)
		: named && dated
			? pieces.both(named, dated)
			: named || dated;
	const chosen = pieces.on(often, picked.length > 0 ? pieces.picked(picked, days) : days);
	return isDateOfMonths ? chosen : after(chosen);
}
