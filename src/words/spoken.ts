import { lazily } from '../lazily.ts';
import { digitsOf, numbersIn } from './numbers.ts';
import type { Sentence } from './sentence.ts';

/** How exactly a day is said. */
export interface DayParts {
	weekday?: boolean;
	/** false leaves the year out, unless nothing else is known. */
	year?: boolean;
	/** Only the name of the month, cut short. */
	short?: boolean;
}

/** What `Intl` knows of a language, for its catalogue. */
export interface Spoken {
	number: (count: number) => string;
	/** A text with its digits as the language writes them: `19:00`. */
	inDigits: (text: string) => string;
	/**
	 * A day as exact as it is known: `2026`, `2026-05` or `2026-05-01`. A full one is said by the calendar of the language, which
	 * in Persian begins a year in March, and then always with its year.
	 */
	day: (day: string, parts?: DayParts) => string;
	/** The year in which a full day is, by the same calendar, and the place of the day in its month. */
	yearOf: (day: string) => string;
	dayOfMonth: (day: string) => string;
	/** 1 is Monday. */
	weekday: (number: number) => string;
	/** 1 is January. */
	month: (number: number) => string;
	/** Things in a row: `A, B and C`. */
	list: <Thing>(things: readonly Thing[]) => Sentence<Thing>;
	/** The same without a word between them: `A, B, C`. */
	series: <Thing>(things: readonly Thing[]) => Sentence<Thing>;
	/** The form for a number, of those that the language has. */
	plural: <Form>(count: number, forms: Forms<Form>) => Form;
	/** The form for a number that says which: first, second. */
	ordinal: <Form>(number: number, forms: Forms<Form>) => Form;
	/** What is said of a number in each form that the language has, for who knows the number later. */
	forms: <Form>(say: (number: number) => Form) => Partial<Record<Intl.LDMLPluralRule, Form>>;
}

/** One form at least, and those that differ from it. */
export type Forms<Form> = Partial<Record<Intl.LDMLPluralRule, Form>> & { other: Form };

/**
 * `language` has the words and the digits; `numbers` is the language by which these are divided. What `Intl` knows takes long to
 * look up: only what is asked for is.
 */
export function spokenIn(language: string, numbers: string): Spoken {
	const number = lazily(() => numbersIn(numbers, digitsOf(language)));
	const written = lazily(() => {
		const { format } = numbersIn(language, digitsOf(language));
		return Array.from({ length: 10 }, (_, digit) => format(digit));
	});
	const lists = lazily(() => new Intl.ListFormat(language));
	const divider = lazily(() => dividers[new Intl.Locale(language).maximize().script ?? ''] ?? ', ');
	const cardinal = lazily(() => new Intl.PluralRules(language));
	const ordinal = lazily(() => new Intl.PluralRules(language, { type: 'ordinal' }));
	const calendar = lazily(() => calendarOf(language));
	const format = formatsIn(language, () => 'gregory');
	const formatFull = formatsIn(language, calendar);
	const part = (type: 'day' | 'year', day: string) =>
		formatFull({ day: 'numeric', month: 'long', year: 'numeric' }, Date.parse(day)).find((one) => one.type === type)
			?.value ?? '';
	const form = <Form>(rules: Intl.PluralRules, number: number, forms: Forms<Form>) =>
		forms[rules.select(number)] ?? forms.other;
	return {
		number: (count) => number().format(count),
		inDigits: (text) => text.replace(/\d/g, (digit) => written()[Number(digit)] as string),
		day(day, { weekday = false, year = true, short = false } = {}) {
			const [years, month, date] = day.split('-');
			const instant = Date.parse(`${years}-${month ?? '01'}-${date ?? '01'}`);
			const isOther = date !== undefined && calendar() !== 'gregory';
			const parts = {
				...((year || !month || isOther) && !short && ({ year: 'numeric' } as const)),
				...(month && { month: short ? ('short' as const) : ('long' as const) }),
				...(date && !short && { day: 'numeric' as const }),
			};
			const ofWeek = date && weekday ? ({ weekday: 'long' } as const) : {};
			if (!isOther) return inText(format({ ...parts, ...ofWeek }, instant));
			// Of weekdays and years by other calendars, Intl makes no sentence.
			return [weekday ? inText(formatFull(ofWeek, instant)) : '', inText(formatFull(parts, instant))]
				.filter(Boolean)
				.join(' ');
		},
		yearOf: (day) => part('year', day),
		dayOfMonth: (day) => part('day', day),
		// The first of June 2026 is a Monday.
		weekday: (number) => inText(format({ weekday: 'long' }, Date.UTC(2026, 5, number))),
		month: (number) => inText(format({ month: 'long' }, Date.UTC(2026, number - 1, 1))),
		list: (things) => inRow(lists(), things),
		series: (things) => things.flatMap((thing, at) => (at > 0 ? [divider(), thing] : [thing])),
		plural: (count, forms) => form(cardinal(), count, forms),
		ordinal: (number, forms) => form(ordinal(), number, forms),
		forms: (say) =>
			Object.fromEntries(
				cardinal()
					.resolvedOptions()
					.pluralCategories.map((category) => [category, say(exampleOf(cardinal(), category))]),
			),
	};
}

/** What stands between things in a row without a word, by script, where it is no comma of Latin letters. */
const dividers: Record<string, string> = { Arab: '، ', Jpan: '、', Hans: '、', Hant: '、' };

/** Texts are told to the format, which minds how they begin: Ana e Ignacio. */
function inRow<Thing>(format: Intl.ListFormat, things: readonly Thing[]): Sentence<Thing> {
	const left = [...things];
	return format
		.formatToParts(things.map((thing, index) => (typeof thing === 'string' ? thing : `${index}`)))
		.map(({ type, value }) => (type === 'element' ? (left.shift() as Thing) : value));
}

/** The smallest number that takes a form. Some forms are of fractions or of millions: nobody counts people by them. */
const exampleOf = (rules: Intl.PluralRules, category: Intl.LDMLPluralRule): number =>
	Math.max(0, Array.from({ length: 200 }, (_, number) => rules.select(number)).indexOf(category));

/** The calendars by which days are said. Files count by the first. */
const calendars = ['gregory', 'persian'];

/** The calendar in which a language is read: that of files, unless it has one of those above. */
const calendarOf = (language: string): string => {
	const { calendar } = new Intl.DateTimeFormat(language).resolvedOptions();
	return calendars.includes(calendar) ? calendar : 'gregory';
};

type DateFormatter = (parts: Intl.DateTimeFormatOptions, instant: number) => Intl.DateTimeFormatPart[];

const inText = (parts: readonly Intl.DateTimeFormatPart[]): string => parts.map(({ value }) => value).join('');

/** Making a format takes longer than using it a hundred times. */
function formatsIn(language: string, calendar: () => string): DateFormatter {
	const made = new Map<string, Intl.DateTimeFormat>();
	return (parts, instant) => {
		const key = JSON.stringify(parts);
		const format =
			made.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: calendar(), ...parts });
		made.set(key, format);
		return format.formatToParts(instant);
	};
}
