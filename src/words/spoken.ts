import { numbersIn } from './numbers.ts';
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
	/** A day as exact as it is known: `2026`, `2026-05` or `2026-05-01`. */
	day: (day: string, parts?: DayParts) => string;
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

/** `language` has the words; `numbers` is the language by which digits are divided. */
export function spokenIn(language: string, numbers: string): Spoken {
	const { format: number } = numbersIn(numbers);
	const lists = new Intl.ListFormat(language);
	const divider = dividers[new Intl.Locale(language).maximize().script ?? ''] ?? ', ';
	const cardinal = new Intl.PluralRules(language);
	const ordinal = new Intl.PluralRules(language, { type: 'ordinal' });
	const format = formatsIn(language);
	const form = <Form>(rules: Intl.PluralRules, number: number, forms: Forms<Form>) =>
		forms[rules.select(number)] ?? forms.other;
	return {
		number,
		day(day, { weekday = false, year = true, short = false } = {}) {
			const [years, month, date] = day.split('-');
			const said = {
				...((year || !month) && !short && ({ year: 'numeric' } as const)),
				...(month && { month: short ? ('short' as const) : ('long' as const) }),
				...(date && !short && { day: 'numeric' as const }),
				...(date && weekday && { weekday: 'long' as const }),
			};
			return format(said, Date.parse(`${years}-${month ?? '01'}-${date ?? '01'}`));
		},
		// The first of June 2026 is a Monday.
		weekday: (number) => format({ weekday: 'long' }, Date.UTC(2026, 5, number)),
		month: (number) => format({ month: 'long' }, Date.UTC(2026, number - 1, 1)),
		list: (things) => inRow(lists, things),
		series: (things) => things.flatMap((thing, at) => (at > 0 ? [divider, thing] : [thing])),
		plural: (count, forms) => form(cardinal, count, forms),
		ordinal: (number, forms) => form(ordinal, number, forms),
		forms: (say) =>
			Object.fromEntries(
				cardinal.resolvedOptions().pluralCategories.map((category) => [category, say(exampleOf(cardinal, category))]),
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

/** Days are those of files, by whatever calendar and in whatever digits a land counts. */
const ofFiles = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

/** Making a format takes longer than using it a hundred times. */
function formatsIn(language: string): (parts: Intl.DateTimeFormatOptions, instant: number) => string {
	const made = new Map<string, Intl.DateTimeFormat>();
	return (parts, instant) => {
		const key = JSON.stringify(parts);
		const format = made.get(key) ?? new Intl.DateTimeFormat(language, { ...ofFiles, ...parts });
		made.set(key, format);
		return format.format(instant);
	};
}
