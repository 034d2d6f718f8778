import ical, { escape as escaped, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { addDays, type Day, dateOf, dayOf } from '../hub/days.ts';
import { type Hub, isEvent, type Work } from '../hub/hub.ts';
import { nextOccurrence, ruleOf } from '../hub/repeats.ts';
import { withFormer } from '../site/former.ts';
import { full, paths, type Site } from '../site/paths.ts';
import { type Exporter, type HubExport, lastChange } from './export.ts';
import { calendarRule, instant, isTimed, occurrences, onDay } from './repeating.ts';

type Event = Work & { start: string };

/** Events ahead, and those of the last year (iCalendar, RFC 5545), for calendars. */
export const calendar: Exporter<HubExport> = (hub, site) => {
	const events = hub.works.filter(isEvent).filter((event) => lastDayOf(event) >= addDays(hub.today, -365));
	if (events.length === 0) return [];
	return [
		{
			path: paths.calendar,
			label: 'Calendar',
			note: 'Subscribe with a calendar: what these people do next appears in it by itself.',
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
function lastDayOf({ start, end, repeats }: Event): Day {
	if (repeats) return ruleOf(repeats).until ?? '9999-12-31';
	return dayOf(end ?? start);
}

const aDay = 86_400;

function writeCalendar(events: readonly Event[], name: string, hub: Hub, site: Site): string {
	const written = ical({
		prodId: { company: 'Laurels', product: 'Laurels' },
		method: ICalCalendarMethod.PUBLISH,
		// The library writes names as they are.
		name: escaped(name, false),
		ttl: aDay,
		events: events.flatMap((event) => eventsOf(event, hub, site)),
	});
	return `${written.toString()}\r\n`;
}

/** An event as its calendar has it: once, with its rule; or, where no rule says the same, each time for a year ahead. */
function eventsOf(event: Event, hub: Hub, site: Site): ICalEventData[] {
	const { start, repeats } = event;
	const said = wordsOf(event, hub, site);
	if (!repeats) return [{ ...said, ...timesOn(dayOf(start), event) }];
	const first = nextOccurrence(dayOf(start), repeats, dayOf(start));
	if (!first) return [];
	const repeating = calendarRule(start, repeats);
	if (repeating) return [{ ...said, ...timesOn(first, event), repeating }];
	return occurrences(start, repeats, addDays(hub.today, -365), addDays(hub.today, 365)).map((day) => ({
		...said,
		...timesOn(day, event),
		id: `${day}-${said.id}`,
	}));
}

/** When an event begins and ends if it happens on a day. Ends of whole days are the day after, as the format asks. */
function timesOn(day: Day, event: Event): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
	const { start } = event;
	const end = endOf(event);
	if (!isTimed(start)) {
		const days = end ? apart(dateOf(dayOf(start)), dateOf(dayOf(end))) : 0;
		return { allDay: true, start: dateOf(day), end: later(dateOf(addDays(day, 1)), days) };
	}
	const begins = instant(onDay(start, day));
	if (!end) return { start: begins };
	const ends = isTimed(end) ? instant(end) : instant(onDay(start, addDays(end, 1)).replace(/T[\d:]+/, 'T00:00'));
	return { start: begins, end: later(begins, apart(instant(start), ends)) };
}

/** When an event ends; nothing where an author gave the end of a whole series, after which it happens again. */
function endOf({ start, end, repeats }: Event): string | undefined {
	if (!end || !repeats) return end;
	const again = nextOccurrence(dayOf(start), repeats, addDays(dayOf(start), 1));
	return again && dayOf(end) > again ? undefined : end;
}

const apart = (from: Date, to: Date): number => Math.max(0, to.getTime() - from.getTime());
const later = (date: Date, by: number): Date => new Date(date.getTime() + by);

function wordsOf(event: Event, hub: Hub, site: Site) {
	const { id, firstId, title, description, place, online, url, people, start } = event;
	const said = [
		description,
		`With ${people.map(({ person, role }) => (role ? `${person.name} (${role})` : person.name)).join(', ')}`,
		online && `Online: ${online}`,
		url,
	];
	return {
		// A renamed event stays the same event in the calendars that have it.
		id: `${firstId}@${new URL(site.origin).hostname}`,
		stamp: dateOf(lastChange(hub) ?? dayOf(start)),
		summary: title,
		description: said.filter(Boolean).join('\n'),
		location: place ?? online ?? null,
		url: full(site, paths.work(id)),
	};
}
