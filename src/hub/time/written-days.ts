import { fold } from '../text.ts';
import { addDays, type Day, isDay, isFullDay } from './days.ts';

/** Languages in which people and exports write the names of months. */
const languagesOfMonths = [
	'en',
	'de',
	'fr',
	'es',
	'pt',
	'it',
	'nl',
	'pl',
	'sv',
	'da',
	'cs',
	'tr',
	'ru',
	'uk',
	'ro',
	'id',
];

/** The full day that was written in whatever manner (`5 May 2026`, `5.5.2026`); undefined where it is none, or may be another. */
export function dayFrom(written: string): Day | undefined {
	const [day, another] = daysFrom(written);
	return another ? undefined : day;
}

/** A day by what it is called as seen from `today`; undefined where it is called otherwise. */
export function dayCalled(written: string, today: Day): Day | undefined {
	const days = ['yesterday', 'today', 'tomorrow'].indexOf(written.trim().toLowerCase());
	return days < 0 ? undefined : addDays(today, days - 1);
}

/** A day as exact as it was written, in whatever manner: `May 2026` and `05/2026` are 2026-05. */
export function partialDayFrom(written: string): Day | undefined {
	const text = tidy(written);
	const [, name = '', of] = /^([\p{L}.]+)\s+(\d{4})$/u.exec(text) ?? [];
	const [, year = of, month = months().get(fold(name))] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
	const [, first = month, then = year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	const day = `${then}-${pad(first ?? '')}`;
	return isDay(day) ? day : dayFrom(written);
}

/** The day to write instead of what is not written as files have days, so far as that can be told. */
export const dayToWrite = (written: string, otherwise: Day = '2026-05-01'): string =>
	daysFrom(written).join(' or ') || otherwise;

/**
 * The full days that can be meant: none, one, or two where nothing tells the day from the month (03/04/2026), first as most
 * of the world reads it. A time behind the day is left out.
 */
export function daysFrom(written: string): Day[] {
	const text = tidy(written).replace(/(?<=\d)(?:[T,]\s*|\s+(?:at\s+)?)\d{1,2}:\d{2}.*$/, '');
	const days = daysIn(text);
	// The first word may be the day of the week.
	return days.length > 0 ? days : daysIn(text.replace(/^\p{L}+\.?,?\s+/u, ''));
}

function daysIn(text: string): Day[] {
	const [, year, month, date] =
		/^(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ??
		/^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
		/^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ??
		[];
	if (year) return existing(year, month, date);
	const dayFirst =
		/^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]+(?:de\s+|of\s+|d’|d')?([\p{L}.]+?),?[\s-]+(?:de\s+)?(\d{4})$/iu.exec(
			text,
		);
	if (dayFirst) return existing(dayFirst[3], months().get(fold(dayFirst[2] ?? '')), dayFirst[1]);
	const monthFirst = /^([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
	if (monthFirst) return existing(monthFirst[3], months().get(fold(monthFirst[1] ?? '')), monthFirst[2]);
	const [, first = '', sign, second = '', then] = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text) ?? [];
	if (!then) return [];
	const [dayThenMonth, monthThenDay] = [existing(then, second, first), existing(then, first, second)];
	// With dots the day comes first everywhere.
	return sign === '.' || first === second ? dayThenMonth : [...dayThenMonth, ...monthThenDay];
}

/** Digits and spaces of any script as plain ones. */
const tidy = (written: string): string => written.normalize('NFKC').trim().replace(/\s+/g, ' ');
const pad = (part: string | number): string => String(part).padStart(2, '0');

function existing(year = '', month: string | number = '', date = ''): Day[] {
	const day = `${year}-${pad(month)}-${pad(date)}`;
	return isFullDay(day) ? [day] : [];
}

let monthNumbers: Map<string, number> | undefined;

/** Names of months, folded, in every form that a language has for them. */
function months(): Map<string, number> {
	if (monthNumbers) return monthNumbers;
	monthNumbers = new Map();
	for (const language of languagesOfMonths) {
		for (const month of ['long', 'short'] as const) {
			for (const day of [undefined, 'numeric'] as const) {
				const format = new Intl.DateTimeFormat(language, { month, ...(day && { day }), timeZone: 'UTC' });
				for (let index = 0; index < 12; index++) {
					const parts = format.formatToParts(Date.UTC(2024, index, 5));
					const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
					if (!monthNumbers.has(name)) monthNumbers.set(name, index + 1);
					if (name.length > 3 && !monthNumbers.has(name.slice(0, 3))) monthNumbers.set(name.slice(0, 3), index + 1);
				}
			}
		}
	}
	return monthNumbers;
}
