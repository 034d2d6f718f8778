import type { Day } from './days.ts';
import { dayFrom } from './written-days.ts';
import { dayAt, type Zone } from './zones.ts';

/** How an event repeats: an RRULE (RFC 5545) without what calendars have and meetups don't (hours, week numbers). */
export type Rule = string;

/** The parts of a rule. */
export type RuleParts = Partial<Record<(typeof keys)[number], string>>;

const keys = ['FREQ', 'INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS', 'WKST', 'COUNT', 'UNTIL'] as const;

/** Weekdays as rules name them, and in words. */
export const weekdays = {
	MO: 'Monday',
	TU: 'Tuesday',
	WE: 'Wednesday',
	TH: 'Thursday',
	FR: 'Friday',
	SA: 'Saturday',
	SU: 'Sunday',
} as const;
export type Weekday = keyof typeof weekdays;

export const rulePartsOf = (rule: Rule): RuleParts =>
	Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));

/** The rule that was written, as a rule or in words (`first Tuesday`, `every 2 weeks until 2027-06-30`); undefined where it is none. */
export function ruleFrom(written: string): Rule | undefined {
	const text = written.trim().replace(/\s+/g, ' ');
	return /^(RRULE:)?\s*[A-Z]+\s*=/i.test(text) ? checked(text) : ruleFromWords(text);
}

const severalOf = (one: string) => new RegExp(`^${one}(,${one})*$`);
const upTo = (most: string) => `-?(${most})`;
const allowed: Record<(typeof keys)[number], RegExp> = {
	FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
	INTERVAL: /^[1-9]\d?$/,
	COUNT: /^[1-9]\d{0,2}$/,
	UNTIL: /^\d{8}(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/,
	WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
	BYDAY: severalOf(`([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)`),
	BYMONTHDAY: severalOf(upTo('[1-9]|[12]\\d|3[01]')),
	BYMONTH: severalOf('([1-9]|1[0-2])'),
	BYSETPOS: severalOf(upTo('[1-9]|[12]\\d')),
};

/** A rule as it was written, its days as calendars have them. */
function checked(written: string): Rule | undefined {
	const text = written
		.toUpperCase()
		.replace(/^RRULE:/, '')
		.replace(/\s+|;+\s*$/g, '');
	const parts = text.split(';').map((part) => part.split('=') as [keyof typeof allowed, string?]);
	const known = parts.map(([key, value = '']) => [key, key === 'UNTIL' ? compact(value) : value] as const);
	const { FREQ, BYDAY = '', BYSETPOS, BYMONTHDAY, BYMONTH, COUNT, UNTIL } = Object.fromEntries(known) as RuleParts;
	const isRule =
		new Set(parts.map(([key]) => key)).size === parts.length &&
		known.every(([key, value]) => allowed[key]?.test(value)) &&
		FREQ !== undefined &&
		!(COUNT && UNTIL) &&
		!(/\d/.test(BYDAY) && !/^(MONTHLY|YEARLY)$/.test(FREQ)) &&
		!(BYMONTHDAY && FREQ === 'WEEKLY') &&
		!(BYSETPOS && !BYDAY && !BYMONTHDAY && !BYMONTH) &&
		!(UNTIL && !dayFrom(dashed(UNTIL)));
	return isRule ? known.map((part) => part.join('=')).join(';') : undefined;
}

/** A rule for whole days: it ends on a day, not at a time. */
export const ofDays = (rule: Rule): Rule => rule.replace(/(UNTIL=\d{8})T\d{6}Z?/, '$1');

const compact = (day: string): string => day.replaceAll(/[-:]/g, '');
/** `2027-06-30` of `20270630T180000`. */
const dashed = (until: string): string => until.slice(0, 8).replace(/^(....)(..)(..)$/, '$1-$2-$3');

/** The day of UNTIL on the clocks of a zone: of `20270701T035959Z` in New York it is 2027-06-30. */
export function untilDay(until: string, zone: Zone = 'UTC'): Day {
	const [, time] = /T(\d{6})Z$/.exec(until) ?? [];
	return time ? dayAt(new Date(`${dashed(until)}T${time.replace(/..(?=.)/g, '$&:')}Z`), zone) : dashed(until);
}

const ordinals = new Map(
	Object.entries({
		first: 1,
		second: 2,
		third: 3,
		fourth: 4,
		fifth: 5,
		last: -1,
		'1st': 1,
		'2nd': 2,
		'3rd': 3,
		'4th': 4,
		'5th': 5,
	}),
);
const counts = new Map(['one', 'two', 'three', 'four', 'five', 'six'].map((word, index) => [word, index + 1]));
const weekdayCodes = new Map(
	Object.entries(weekdays).flatMap(([code, name]) =>
		[name, `${name}s`, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5), code].map((word) => [
			word.toLowerCase(),
			code,
		]),
	),
);
const frequencies: Record<string, string> = {
	...{ daily: 'DAILY', weekly: 'WEEKLY', monthly: 'MONTHLY', yearly: 'YEARLY', annually: 'YEARLY' },
	...{ day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' },
	...{ fortnightly: 'WEEKLY;INTERVAL=2', fortnight: 'WEEKLY;INTERVAL=2', quarterly: 'MONTHLY;INTERVAL=3' },
};

function ruleFromWords(written: string): Rule | undefined {
	const text = written.toLowerCase().replace(/[.]$/, '');
	const [, often = text, until, times] = /^(.*?),? (?:until (.+)|(\d+) times)$/.exec(text) ?? [];
	const last = until === undefined ? '' : `;UNTIL=${compact(dayFrom(until) ?? 'x')}`;
	const rule = howOften(often);
	return rule && checked(`${rule}${last}${times ? `;COUNT=${times}` : ''}`);
}

/** `every other Tuesday`, `first and third Friday of the month`, `every 2 weeks on Monday`. */
function howOften(often: string): Rule | undefined {
	const words = often
		.replace(/^(?:on )?(?:every|each) |^on (?:the )?|^the /, '')
		.replace(/ (?:of )?(?:the|each|every|a) month$/, '');
	if (words === 'weekday' || words === 'weekdays') return 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
	const [, every = '', unit = '', on] = /^(?:(\d+|\w+) )?([a-z]+?)s?(?: on (?:the )?(.+))?$/.exec(words) ?? [];
	const frequency = frequencies[unit] ?? frequencies[`${unit}s`];
	const interval = every === '' ? 1 : every === 'other' ? 2 : (counts.get(every) ?? Number(every));
	if (frequency && Number.isInteger(interval)) {
		const often = `FREQ=${frequency}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;
		const which = on === undefined ? '' : on.startsWith('the ') ? on.slice(4) : on;
		return which ? withDays(often, which) : often;
	}
	const other = /^other (.+)$/.exec(words)?.[1];
	if (other) return withDays('FREQ=WEEKLY;INTERVAL=2', other);
	// “Every second Tuesday” can be every other week, or the second of each month.
	if (/^(every|each) second /.test(often) && !/ month$/.test(often)) return undefined;
	return daysIn(words) ? withDays('FREQ=WEEKLY', words) : withDays('FREQ=MONTHLY', words);
}

function withDays(often: string, which: string): Rule | undefined {
	const days = daysIn(which);
	if (days) return `${often};BYDAY=${days}`;
	if (!often.startsWith('FREQ=MONTHLY')) return undefined;
	const [, date] = /^(?:day )?(\d{1,2})(?:st|nd|rd|th)?$/.exec(which) ?? [];
	if (date) return `${often};BYMONTHDAY=${date}`;
	if (which === 'last day') return `${often};BYMONTHDAY=-1`;
	const [, positions = '', day = ''] = /^(.+) (\S+)$/.exec(which) ?? [];
	const at = split(positions).map((word) => ordinals.get(word));
	const code = weekdayCodes.get(day);
	return code && at.length > 0 && at.every(Boolean)
		? `${often};BYDAY=${at.map((place) => `${place}${code}`).join(',')}`
		: undefined;
}

/** `TU,TH` of `Tuesdays and Thursdays`. */
function daysIn(words: string): string | undefined {
	const codes = split(words).map((word) => weekdayCodes.get(word));
	return codes.length > 0 && codes.every(Boolean) ? codes.join(',') : undefined;
}

const split = (words: string): string[] => words.split(/,? and |, ?|\/| & /).filter(Boolean);
