import { longDay } from './days.ts';
import { dashed, partsOf, type Rule, type Weekday, weekdays } from './rules.ts';

const row = (words: readonly string[]): string =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const units: Record<string, string> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' };
const places: Record<string, string> = {
	...{ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' },
	...{ [-1]: 'last', [-2]: 'second to last', [-3]: 'third to last', [-4]: 'fourth to last', [-5]: 'fifth to last' },
};
const isWorkWeek = (byDay: string | undefined) => byDay?.split(',').sort().join() === 'FR,MO,TH,TU,WE';

/** A rule in words, to follow “and”: `every first Tuesday of the month`, `every 2 weeks on Tuesday until 30 June 2027`. */
export function ruleInWords(rule: Rule): string {
	const { FREQ = '', INTERVAL = '1', UNTIL, COUNT } = partsOf(rule);
	const unit = units[FREQ] as string;
	const which = whichIn(rule);
	const often = INTERVAL === '1' ? `every ${unit}` : `every ${INTERVAL} ${unit}s`;
	const said =
		which === undefined
			? often
			: INTERVAL === '1' && which.short
				? `every ${which.short}`
				: `${often} on ${which.long}`;
	const end = UNTIL ? ` until ${longDay(dashed(UNTIL))}` : COUNT ? `, ${COUNT} times in all` : '';
	return `${said}${end}`;
}

/** Which days of its weeks, months or years a rule means, after “on”; `short` after “every”, where that says it all. */
function whichIn(rule: Rule): { short?: string; long: string } | undefined {
	const { FREQ, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS } = partsOf(rule);
	const inMonths =
		BYMONTH &&
		` in ${row(BYMONTH.split(',').map((month) => longDay(`2026-${month.padStart(2, '0')}`, { year: false })))}`;
	const days = isWorkWeek(BYDAY) ? 'weekday' : BYDAY && row(BYDAY.split(',').map(dayInWords));
	const dates = BYMONTHDAY && row(BYMONTHDAY.split(',').map(dateInWords));
	const one = [days, dates].filter(Boolean).join(' that is ');
	if (!one) return inMonths ? { long: `its day${inMonths}` } : undefined;
	const picked = BYSETPOS ? `${row(BYSETPOS.split(',').map((place) => places[place] ?? `${place}.`))} ${one}` : one;
	const isOfMonth = FREQ === 'MONTHLY' || (FREQ === 'YEARLY' && BYMONTH);
	const isPlaced = BYSETPOS || dates || /\d/.test(BYDAY ?? '');
	const long = `${isPlaced ? 'the ' : ''}${picked}`;
	if (FREQ === 'YEARLY') return { long: `${long}${(dates ? inMonths?.replace(' in ', ' of ') : inMonths) ?? ''}` };
	return {
		short: `${picked}${isOfMonth && isPlaced ? ' of the month' : ''}${inMonths ?? ''}`,
		long: `${long}${inMonths ?? ''}`,
	};
}

function dayInWords(part: string): string {
	const [, place, day] = /^\+?(-?\d)?(..)$/.exec(part) ?? [];
	return [place && places[place], weekdays[day as Weekday]].filter(Boolean).join(' ');
}

function dateInWords(date: string): string {
	if (date === '-1') return 'last day';
	const number = Math.abs(Number(date));
	const ending = /1[123]$/.test(`${number}`) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return date.startsWith('-') ? `${number}${ending} day from the end` : `${number}${ending}`;
}
