import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../combined.fixture.ts';
import { exampleHub, hubOf, hubWith, someone } from '../content.fixture.ts';
import { type Hub, isEvent, nextDay } from '../hub/hub.ts';
import { timesBetween } from '../hub/time/repeats.ts';
import { paths } from '../vocabulary/paths.ts';
import { eventFile, exportedFile, hard, inZone, octets, withWork, writtenExports } from './written.fixture.ts';

const horizon = new Date('2027-06-15T12:00:00Z');

/** All times at which a calendar shows an event, until the horizon, as two programs read them; they must agree. */
async function shownIn(hub: Hub): Promise<string[]> {
	const text = await exportedFile(hub, paths.calendar);
	const inOne = eventsIn(text).flatMap((component) => {
		const starts: string[] = [];
		const times = new ICAL.Event(component).iterator();
		for (let time = times.next(); time && time.toUnixTime() * 1000 <= horizon.getTime(); time = times.next())
			starts.push(time.isDate ? time.toString() : time.toJSDate().toISOString());
		return starts;
	});
	const inOther = Object.values(nodeIcal.sync.parseICS(text))
		.filter((event): event is VEvent => event?.type === 'VEVENT')
		.flatMap(({ start, rrule, datetype }) => {
			const dates = rrule ? rrule.between(new Date('2020-01-01T00:00:00Z'), horizon, true) : [start];
			return dates
				.filter((date) => date <= horizon)
				.map((date) => (datetype === 'date' ? localDay(date) : date.toISOString()));
		});
	expect(inOther.sort()).toEqual(inOne.sort());
	return inOne;
}

const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const only = (text: string) => {
	const [component, ...others] = eventsIn(text);
	if (!component || others.length > 0) throw new Error('not one event');
	return new ICAL.Event(component);
};
const localDay = (date: Date) =>
	[date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const rules = [
	'FREQ=DAILY',
	'FREQ=DAILY;INTERVAL=3',
	'FREQ=DAILY;BYDAY=MO,TH',
	'FREQ=WEEKLY',
	'FREQ=WEEKLY;INTERVAL=2',
	'FREQ=WEEKLY;BYDAY=TU,SU;UNTIL=20260901',
	'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',
	'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE;UNTIL=2027-02-03',
	'FREQ=WEEKLY;COUNT=7',
	'FREQ=MONTHLY',
	'FREQ=MONTHLY;INTERVAL=3;UNTIL=2027-01-31',
	'FREQ=MONTHLY;BYDAY=TH',
	'FREQ=MONTHLY;INTERVAL=2;BYDAY=FR',
	'FREQ=MONTHLY;BYMONTHDAY=-1',
	'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
	'first Tuesday of the month',
	'last Friday until 2027-05-28',
	'every Tuesday and Thursday',
];
/** Days; and times on the clocks of a place, or so far from UTC, on days that are others in UTC or end a month. */
const starts = [
	['2026-01-01'],
	['2026-01-31'],
	['2026-01-01T18:00', 'Europe/Berlin'],
	['2026-01-01T18:00+01:00', 'Europe/Berlin'],
	['2026-01-31T22:00', 'America/Los_Angeles'],
	['2026-01-01T01:00', 'Asia/Kolkata'],
	['2026-03-01T00:30', 'Pacific/Auckland'],
	['2026-01-01T09:00', 'UTC'],
	['2026-01-01T22:00-08:00'],
	['2026-01-31T23:30-0100'],
	['2026-03-01T00:30+13:00'],
	['2026-01-01T01:00+05:30'],
] as const;

describe.for(starts.map(([start, zone], turn) => ({ start, zone, turn })))(
	`An event that begins on $start in $zone, and repeats by ${howMuch} of the rules`,
	({ start, zone, turn }) => {
		test.for(someOf(rules, 6, turn))('by %s, is shown when the site has it', async (rule) => {
			const hub = await withWork(`start: ${start}\nrepeats: ${rule}${zone ? `\ntimezone: ${zone}` : ''}`);
			const [event] = hub.works.filter(isEvent);
			const times = timesBetween(event as NonNullable<typeof event>, '2020-01-01', '2027-06-17').map(
				(time) => time.start,
			);
			const wanted = times.map((time) => (time.includes('T') ? new Date(time).toISOString() : time));
			const within = wanted.filter((time) => new Date(time) <= horizon);
			expect(within.length).toBeGreaterThan(3);
			// On the clocks of the place it is always the same time.
			expect(new Set(times.map((time) => time.slice(10, 16)))).toHaveLength(1);
			expect(await shownIn(hub)).toEqual(within.sort());
		});
	},
);

test('a weekly event stays at its hour when the clocks change', async () => {
	const fields =
		'start: 2026-09-01T19:00+02:00\ntimezone: Europe/Berlin\nrepeats: FREQ=WEEKLY;BYDAY=TU;UNTIL=2026-12-01';
	const hub = await withWork(fields, { 'hub.md': hubWith('timezone: Europe/Lisbon') });
	const text = await exportedFile(hub, paths.calendar);
	expect(text).toContain('\r\nDTSTART;TZID=Europe/Berlin:20260901T190000\r\n');
	expect(text).toContain('\r\nRRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261201T225959Z\r\n');
	expect(text.match(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Berlin\r\n/g)).toHaveLength(1);
	const shown = await shownIn(hub);
	expect(shown).toContain('2026-10-20T17:00:00.000Z');
	expect(shown).toContain('2026-10-27T18:00:00.000Z');
	expect(shown.at(-1)).toBe('2026-12-01T18:00:00.000Z');
});

test('each zone of a calendar is described once, UTC not at all', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/a.md': eventFile('start: 2026-07-01T09:00\ntimezone: Asia/Kolkata'),
		'works/b.md': eventFile('start: 2026-07-02T09:00\ntimezone: Asia/Kolkata'),
		'works/c.md': eventFile('start: 2026-07-03T09:00\ntimezone: America/New_York\nrepeats: weekly'),
		'works/d.md': eventFile('start: 2026-07-03T09:00\ntimezone: UTC\nrepeats: weekly'),
	});
	const text = await exportedFile(hub, paths.calendar);
	expect(text.match(/^TZID:.*$/gm)).toEqual(['TZID:America/New_York', 'TZID:Asia/Kolkata']);
	expect(text).toContain('\r\nDTSTART:20260703T090000Z\r\n');
});

test('events name their zone as it is described, whichever other has the same clocks', async () => {
	const zones = ['Europe/Stockholm', 'Europe/Amsterdam', 'Africa/Accra', 'Asia/Calcutta', 'America/Montevideo'];
	const works = zones.map((zone, at) => [`works/${at}.md`, eventFile(`start: 2026-07-01T09:00\ntimezone: ${zone}`)]);
	const text = await exportedFile(
		await hubOf({ 'people/ada.md': someone('Ada'), ...Object.fromEntries(works) }),
		paths.calendar,
	);
	const described = [...text.matchAll(/^TZID:(.*)$/gm)].map(([, zone]) => zone);
	expect(described.sort()).toEqual(zones.sort());
	expect([...text.matchAll(/^DTSTART;TZID=(.*?):/gm)].map(([, zone]) => zone).sort()).toEqual(zones);
});

test('whole days end on the day after the last', async () => {
	const one = only(await exportedFile(await withWork('start: 2026-07-01'), paths.calendar));
	expect([one.startDate.toString(), one.endDate.toString()]).toEqual(['2026-07-01', '2026-07-02']);
	const three = only(await exportedFile(await withWork('start: 2026-07-30\nend: 2026-08-01'), paths.calendar));
	expect([three.startDate.toString(), three.endDate.toString()]).toEqual(['2026-07-30', '2026-08-02']);
	expect([three.startDate.isDate, three.endDate.isDate]).toEqual([true, true]);
});

test('times of no zone are in UTC, whatever the offset in which they were written', async () => {
	const text = await exportedFile(
		await withWork('start: 2026-07-01T09:00+0200\nend: 2026-07-01 17:30 +02:00'),
		paths.calendar,
	);
	expect(text).toContain('\r\nDTSTART:20260701T070000Z\r\nDTEND:20260701T153000Z\r\n');
	const open = await exportedFile(await withWork('start: 2026-07-01T09:00Z\nend: 2026-07-02'), paths.calendar);
	expect(open).toContain('\r\nDTSTART:20260701T090000Z\r\nDTEND:20260703T000000Z\r\n');
	const endless = await exportedFile(await withWork('start: 2026-07-01T09:00Z\nend: 9999-12-31'), paths.calendar);
	expect(endless).toContain('\r\nDTEND:99991231T000000Z\r\n');
});

test('the end of a whole series is not the end of each time', async () => {
	const fields = 'start: 2026-07-01T09:00Z\nend: 2026-12-01T09:00Z\nrepeats: FREQ=WEEKLY;UNTIL=2026-12-01';
	expect(await exportedFile(await withWork(fields), paths.calendar)).not.toContain('DTEND');
});

test('a calendar tells what the page tells', async () => {
	const fields = 'start: 2026-07-01\nplace: Hall; Room 1, left\nonline: https://o.test/room\ndescription: Bring a cup';
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea'),
		'works/tea.md': eventFile(fields).replace('[ada]', '[{person: ada, role: host}, bea]'),
	});
	const text = await exportedFile(hub, paths.calendar);
	const calendar = new ICAL.Component(ICAL.parse(text));
	const value = (name: string) => String(calendar.getFirstPropertyValue(name));
	expect(['version', 'method', 'x-wr-calname', 'refresh-interval'].map(value)).toEqual([
		'2.0',
		'PUBLISH',
		'The Laurels',
		'P1D',
	]);
	const event = only(text);
	expect(event.summary).toBe('Tea');
	expect(event.location).toBe('Hall; Room 1, left');
	expect(event.description).toBe('Bring a cup\nWith Ada (host), Bea\nOnline: https://o.test/room\nhttps://tea.test/');
	expect(event.component.getFirstPropertyValue('url')).toBe('https://hub.test/laurels/works/tea/');
	expect(await exportedFile(hub, paths.workCalendar('tea'))).toContain('X-WR-CALNAME:Tea\r\n');
	expect(
		only(await exportedFile(await withWork('start: 2026-07-01\nonline: https://o.test/'), paths.calendar)).location,
	).toBe('https://o.test/');
});

test('an event keeps its name for calendars when its file is renamed', async () => {
	const uid = async (hub: Hub, path: string) => only(await exportedFile(hub, path)).uid;
	expect(await uid(await withWork('start: 2026-07-01'), paths.calendar)).toBe('tea@hub.test');
	const renamed = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/high-tea.md': eventFile('start: 2026-07-01\nformerly: [tea, big-tea]'),
	});
	expect(await uid(renamed, paths.calendar)).toBe('tea@hub.test');
	expect(await uid(renamed, paths.workCalendar('high-tea'))).toBe('tea@hub.test');
});

test('what was more than a year ago is not in the calendar of all, but has its own', async () => {
	const at = async (fields: string) =>
		[...(await writtenExports(await withWork(fields))).keys()].filter((path) => path.endsWith('.ics'));
	expect(await at('start: 2025-06-15')).toEqual([paths.calendar, '/works/tea.ics']);
	expect(await at('start: 2025-06-14')).toEqual(['/works/tea.ics']);
	expect(await at('start: 2025-06-01\nend: 2025-06-15')).toEqual([paths.calendar, '/works/tea.ics']);
	expect(await at('start: 2020-01-01\nrepeats: FREQ=DAILY;UNTIL=2025-06-14')).toEqual(['/works/tea.ics']);
	expect(await at('start: 2020-01-01\nrepeats: FREQ=DAILY')).toEqual([paths.calendar, '/works/tea.ics']);
	expect(await at('date: 2026-01-01')).toEqual([]);
});

test.for(hard)('%s are read back, in lines of 75 octets at most', async ([, title, shown]) => {
	const hub = await hubOf({
		'hub.md': `---\ntitle: ${title}\nurl: https://hub.test/laurels\nowner:\n  name: Olu\ncontact: https://olu.test\n---\n`,
		'people/ada.md': someone('Ada'),
		'works/tea.md': eventFile(`start: 2026-07-01\nplace: ${title}\ndescription: ${title}`).replace('Tea', title),
	});
	const text = await exportedFile(hub, paths.calendar);
	const event = only(text);
	expect([event.summary, event.location, event.description.split('\n')[0]]).toEqual([shown, shown, shown]);
	const name = String(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-calname'));
	expect(name.replace(/\\([\\;,])/g, '$1')).toBe(shown);
	expect(Math.max(...octets(text))).toBeLessThanOrEqual(75);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
});

test.for(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])(
	'the same content is the same bytes in %s, and no clock is asked',
	async (zone) => {
		const hub = await exampleHub();
		const calendars = async () => [...(await writtenExports(hub))].filter(([path]) => path.endsWith('.ics'));
		const first = await inZone('UTC', calendars);
		expect(first.length).toBeGreaterThan(7);
		expect(await inZone(zone, calendars)).toEqual(first);
		for (const [path, text] of first) expect(text.match(/DTSTAMP:(.*)/)?.[1], path).toBe('20261117T000000Z');
	},
);

test('the example is shown by calendars: every event ahead on its next day', async () => {
	const hub = await exampleHub();
	const ahead = hub.works.filter((one) => nextDay(one, hub.today));
	const shown = (await shownIn(hub)).map((time) => time.slice(0, 10));
	expect(ahead.length).toBeGreaterThan(4);
	for (const one of ahead) expect(shown, one.id).toContain(nextDay(one, hub.today));
});
