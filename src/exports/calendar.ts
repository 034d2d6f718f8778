import ical, { escape as escaped, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type Hub, isEvent, type Work } from '../hub/hub.ts';
import { addDays, type Day, dateOf, dayOf, daysBetween } from '../hub/time/days.ts';
import { isTimed, lastTime, nextTime, type Time, timesBetween } from '../hub/time/repeats.ts';
import { ofDays } from '../hub/time/rules.ts';
import { withFormer } from '../site/former.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { type Exporter, type HubExport, lastChange } from './export.ts';

type Event = Work & { start: string };

/** Events ahead, and those of the last year (iCalendar, RFC 5545), for calendars. */
export const calendar: Exporter<HubExport> = (hub, site) => {
	const events = hub.works.filter(isEvent).filter((event) => lastDayOf(event) >= addDays(hub.today, -365));
	if (events.length === 0) return [];
	return [
		{
			path: paths.calendar,
			...hub.words.files.calendar,
			type: 'text/calendar',
			subscribed: true,
			write: () => writeCalendar(events, hub.title, hub, site),
		},
	];
};

/** Each event alone, at former addresses, too: calendars ask there again. */
export const workCalendars: Exporter = (hub, site) =>
	withFormer(hub.works.filter(isEvent)).map(({ id, of }) => ({
		path: paths.workCalendar(id),
		write: () => writeCalendar([of], of.title, hub, site),
	}));

/** The last day on which an event happens, as far as its author says. */
function lastDayOf(event: Event): Day {
	const last = lastTime(event);
	return last ? dayOf(last.end ?? last.start) : event.repeats && !/COUNT|UNTIL/.test(event.repeats) ? '9999-12-31' : '';
}

const aDay = 86_400;

function writeCalendar(events: readonly Event[], name: string, hub: Hub, site: Site): string {
	const written = ical({
		prodId: { company: 'Laurels', product: 'Laurels' },
		method: ICalCalendarMethod.PUBLISH,
		// The library writes names as they are.
		name: escaped(name, false),
		ttl: aDay,
		timezone: { name: null, generator: clocksOf },
		events: events.flatMap((event) => eventsOf(event, hub, site)),
	});
	return `${written.toString()}\r\n`;
}

/** The clocks of a zone, by the name by which events call it: the library has those of Berlin for Stockholm, under the name of Berlin. */
const clocksOf = (zone: string): string =>
	(tzlib_get_ical_block(zone)[0] as string).replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);

/** An event as its calendar has it: once, with its rule; or, where no zone of calendars has its clocks, each time for a year ahead. */
function eventsOf(event: Event, hub: Hub, site: Site): ICalEventData[] {
	const { start, repeats } = event;
	const words = wordsOf(event, hub, site);
	const zone = isTimed(start) ? zoneOf(event) : undefined;
	const first = nextTime(event, repeats ? dayOf(start) : '0000-01-01');
	if (!first) return [];
	if (!repeats) return [{ ...words, ...written(first, zone) }];
	if (!isTimed(start)) return [{ ...words, ...written(first), repeating: ofDays(repeats) }];
	if (zone) return [{ ...words, ...written(first, zone), repeating: repeats }];
	return timesBetween(event, addDays(hub.today, -365), addDays(hub.today, 365)).map((time) => ({
		...words,
		...written(time),
		id: `${dayOf(time.start)}-${words.id}`,
	}));
}

/** The zone of calendars whose clocks an event keeps; undefined where its author gave an offset, unless it repeats and a zone has that all year. */
function zoneOf({ timezone = 'UTC', repeats }: Event): string | undefined {
	const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(timezone) ?? [];
	if (!sign) return timezone;
	// These names count the other way round.
	return repeats && minutes === '00' ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : undefined;
}

/** When one time begins and ends: on the clocks of a zone, else in UTC. Ends of whole days are the day after, as the format asks. */
function written({ start, end }: Time, timezone = 'UTC'): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
	if (!isTimed(start)) {
		const days = end ? daysBetween(dayOf(start), dayOf(end)) : 0;
		return { allDay: true, start: dateOf(start), end: dateOf(addDays(start, days + 1)) };
	}
	const at = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(timezone);
	if (!end) return { start: at(start), timezone };
	// Of an end without a time the whole day is meant.
	const until = isTimed(end) ? end : `${addDays(end, 1)}T00:00${start.slice(16)}`;
	return { start: at(start), end: at(until), timezone };
}

function wordsOf(event: Event, hub: Hub, site: Site) {
	const { id, firstId, title, description, place, online, url, people, start } = event;
	const { calendar } = hub.words;
	const parts = [
		description,
		calendar.with(people.map(({ person, role }) => calendar.credit(person.name, role))),
		online && calendar.online(online),
		url,
	];
	return {
		// A renamed event stays the same event in the calendars that have it.
		id: `${firstId}@${new URL(site.origin).hostname}`,
		stamp: dateOf(lastChange(hub) ?? dayOf(start)),
		summary: title,
		description: parts.filter(Boolean).join('\n'),
		location: place ?? online ?? null,
		url: full(site, paths.work(id)),
	};
}
