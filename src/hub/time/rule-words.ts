import type { Words } from '../../words/words.ts';
import { type Rule, rulePartsOf, untilDay, weekdays } from './rules.ts';
import type { Zone } from './zones.ts';

const unitOf: Record<string, 'day' | 'week' | 'month' | 'year'> = {
	DAILY: 'day',
	WEEKLY: 'week',
	MONTHLY: 'month',
	YEARLY: 'year',
};

/** A rule in words, to follow “and”, on the clocks of a zone: `every first Tuesday of the month`, `every 2 weeks on Tuesday until 30 June 2027`. */
export function ruleInWords(rule: Rule, words: Words, zone: Zone | undefined): string {
	const { FREQ = '', INTERVAL = '1', BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, COUNT, UNTIL } = rulePartsOf(rule);
	return words.time.repeats({
		unit: unitOf[FREQ] ?? 'day',
		every: Number(INTERVAL),
		weekdays: BYDAY?.split(',').map(weekdayOf) ?? [],
		dates: numbersInRule(BYMONTHDAY),
		months: numbersInRule(BYMONTH),
		picked: numbersInRule(BYSETPOS),
		until: UNTIL && untilDay(UNTIL, zone),
		times: COUNT ? Number(COUNT) : undefined,
	});
}

const numbersInRule = (part: string | undefined): number[] => part?.split(',').map(Number) ?? [];

const order = Object.keys(weekdays);

/** `-1FR`, the last Friday. */
const weekdayOf = (part: string): { weekday: number; place: number | undefined } => ({
	weekday: order.indexOf(part.slice(-2)) + 1,
	place: Number(part.slice(0, -2)) || undefined,
});
