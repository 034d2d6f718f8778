import type { Schedule } from 'schema-dts';
import type { Work } from '../hub/hub.ts';
import { dayOf } from '../hub/time/days.ts';
import { isTimed } from '../hub/time/repeats.ts';
import { rulePartsOf, untilDay, type Weekday, weekdays } from '../hub/time/rules.ts';

const durations: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

/** How an event repeats as schema.org says it; undefined where it has no words for the rule. */
export function scheduleOf({ start, end, repeats, timezone }: Work): Schedule | undefined {
	if (!start || !repeats) return undefined;
	const { FREQ = '', INTERVAL = '1', BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, COUNT, UNTIL } = rulePartsOf(repeats);
	if (BYSETPOS) return undefined;
	const clock = (moment: string | undefined) => (moment && isTimed(moment) ? `${moment.slice(11, 16)}:00` : undefined);
	const schedule = {
		'@type': 'Schedule' as const,
		repeatFrequency: `P${INTERVAL}${durations[FREQ]}`,
		byDay: BYDAY?.split(',').map((day) => (day in weekdays ? `https://schema.org/${weekdays[day as Weekday]}` : day)),
		byMonthDay: BYMONTHDAY?.split(',').map(Number),
		byMonth: BYMONTH?.split(',').map(Number),
		repeatCount: COUNT ? Number(COUNT) : undefined,
		startDate: dayOf(start),
		endDate: UNTIL && untilDay(UNTIL, timezone),
		startTime: clock(start),
		endTime: clock(end),
		scheduleTimezone: isTimed(start) && /^[A-Z]/.test(timezone ?? '') ? timezone : undefined,
	};
	return Object.fromEntries(Object.entries(schedule).filter(([, value]) => value !== undefined)) as unknown as Schedule;
}
