import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../content/entries.ts';
import type { Finding } from '../mistakes/finding.ts';
import { isTimed } from './repeats.ts';
import type { Rule } from './rules.ts';
import type { Moment } from './written-times.ts';
import type { Zone } from './zones.ts';

/**
 * A work whose `start` and `end` are moments on the clocks of its `timezone`, with the offset of that day, and whose rule
 * ends at an instant; and what there is to doubt. Its own zone comes before that of the hub.
 */
export function settled(
	work: Entry<'works'>,
	hubZone: Zone | undefined,
): { work: Entry<'works'>; findings: Finding[] } {
	const { start, end, repeats, timezone = hubZone } = work.data;
	const findings: Finding[] = [];
	const fixed = offsetOf(start ?? '') ?? offsetOf(end ?? '') ?? 'UTC';
	const zone = timezone ?? (fixed === '+00:00' ? 'UTC' : fixed);
	const isLocal = [start, end].some((moment) => moment && isTimed(moment) && !offsetOf(moment));
	if (!timezone && (isLocal || repeats)) findings.push(work.finding({ kind: 'no-zone', taken: zone }, ['start']));
	const inZone = (field: 'start' | 'end'): Moment | undefined => {
		const moment = work.data[field];
		if (!moment || !isTimed(moment)) return moment;
		const { taken, doubt } = momentIn(zone, moment);
		if (doubt) findings.push(work.finding({ kind: doubt, written: moment, taken }, [field]));
		return taken;
	};
	const data = { ...work.data, timezone: zone, start: inZone('start'), end: inZone('end') };
	if (
		data.start &&
		data.end &&
		isTimed(data.start) &&
		isTimed(data.end) &&
		Date.parse(data.end) < Date.parse(data.start)
	)
		findings.push(work.finding({ kind: 'ends-before-start' }, ['end']));
	const isRepeated = repeats !== undefined && start !== undefined && isTimed(start);
	return { work: { ...work, data: { ...data, repeats: isRepeated ? endingIn(zone, repeats) : repeats } }, findings };
}

/** `+02:00` of a moment, `+00:00` for UTC however it is written; undefined for the time of a place, and for days. */
function offsetOf(moment: Moment): string | undefined {
	const offset = /T.{5}(Z|[+-]\d\d:\d\d)$/.exec(moment)?.[1];
	return offset === 'Z' || offset === '-00:00' ? '+00:00' : offset;
}

const textOf = (time: Temporal.ZonedDateTime): Moment =>
	time.toString({ smallestUnit: 'minute', timeZoneName: 'never', calendarName: 'never' });

/** A moment on the clocks of a zone. Where clocks go forward or back, the time may be none, or come twice. */
function momentIn(zone: Zone, moment: Moment): { taken: Moment; doubt?: 'time-skipped' | 'time-twice' } {
	if (offsetOf(moment)) return { taken: textOf(Temporal.Instant.from(moment).toZonedDateTimeISO(zone)) };
	const local = Temporal.PlainDateTime.from(moment);
	const time = local.toZonedDateTime(zone);
	const taken = textOf(time);
	if (!time.toPlainDateTime().equals(local)) return { taken, doubt: 'time-skipped' };
	const isTwice = !local.toZonedDateTime(zone, { disambiguation: 'later' }).equals(time);
	return { taken, ...(isTwice && { doubt: 'time-twice' as const }) };
}

/** A rule whose last day is one of the zone, and ends there: calendars want an instant. */
function endingIn(zone: Zone, rule: Rule): Rule {
	return rule.replace(/UNTIL=(\d{8})(?:T(\d{4})\d\d)?(?=;|$)/, (_, day: string, time = '2359') => {
		const last = Temporal.PlainDateTime.from(`${day}T${time}59`).toZonedDateTime(zone).toInstant();
		return `UNTIL=${last.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;
	});
}
