import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { hubOf, someone } from '../content.fixture.ts';
import { addDays, dayOf } from '../hub/days.ts';
import { type Hub, nextDay } from '../hub/hub.ts';
import { nextOccurrence } from '../hub/repeats.ts';
import { paths } from '../site/paths.ts';
import { example, fileOf, hard, inZone, octets, withWork, work, written } from './written.fixture.ts';

const horizon = new Date('2027-06-15T12:00:00Z');

/** All times at which a calendar shows an event, until the horizon, as two programs read them; they must agree. */
async function shownIn(hub: Hub): Promise<string[]> {
	const text = await fileOf(hub, paths.calendar);
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
	'FREQ=MONTHLY',
	'FREQ=MONTHLY;INTERVAL=3;UNTIL=2027-01-31',
	'FREQ=MONTHLY;BYDAY=TH',
	'FREQ=MONTHLY;INTERVAL=2;BYDAY=FR',
];
/** A plain day; the same day in UTC; the day before in UTC; the day after; the last of a month, either way. */
const starts = [
	'2026-01-01',
	'2026-01-31',
	'2026-01-01T18:00+01:00',
	'2026-01-01T01:00+05:30',
	'2026-01-01T22:00-08:00',
	'2026-01-31T23:30-0100',
	'2026-03-01T00:30+13:00',
];

describe.for(starts)('An event that begins on %s', (start) => {
	test.for(rules)('and repeats by %s is shown on the days on which the site has it', async (rule) => {
		const hub = await withWork(`start: ${start}\nrepeats: ${rule}`);
		const wanted: string[] = [];
		const moment = start.replace(/(\d\d)(\d\d)$/, '$1:$2');
		for (let day = nextOccurrence(dayOf(start), rule, dayOf(start)); day;) {
			const time = start.includes('T') ? new Date(day + moment.slice(10)) : undefined;
			if ((time ?? new Date(day)) > horizon) break;
			wanted.push(time?.toISOString() ?? day);
			day = nextOccurrence(dayOf(start), rule, addDays(day, 1));
		}
		expect(wanted.length).toBeGreaterThan(3);
		expect(await shownIn(hub)).toEqual(wanted.sort());
	});
});

test('whole days end on the day after the last', async () => {
	const one = only(await fileOf(await withWork('start: 2026-07-01'), paths.calendar));
	expect([one.startDate.toString(), one.endDate.toString()]).toEqual(['2026-07-01', '2026-07-02']);
	const three = only(await fileOf(await withWork('start: 2026-07-30\nend: 2026-08-01'), paths.calendar));
	expect([three.startDate.toString(), three.endDate.toString()]).toEqual(['2026-07-30', '2026-08-02']);
	expect([three.startDate.isDate, three.endDate.isDate]).toEqual([true, true]);
});

test('times are in UTC, whatever the offset in which they were written', async () => {
	const text = await fileOf(
		await withWork('start: 2026-07-01T09:00+0200\nend: 2026-07-01 17:30 +02:00'),
		paths.calendar,
	);
	expect(text).toContain('\r\nDTSTART:20260701T070000Z\r\nDTEND:20260701T153000Z\r\n');
	const open = await fileOf(await withWork('start: 2026-07-01T09:00Z\nend: 2026-07-02'), paths.calendar);
	expect(open).toContain('\r\nDTSTART:20260701T090000Z\r\nDTEND:20260703T000000Z\r\n');
});

test('the end of a whole series is not the end of each time', async () => {
	const fields = 'start: 2026-07-01T09:00Z\nend: 2026-12-01T09:00Z\nrepeats: FREQ=WEEKLY;UNTIL=2026-12-01';
	expect(await fileOf(await withWork(fields), paths.calendar)).not.toContain('DTEND');
});

test('a calendar tells what the page tells', async () => {
	const fields = 'start: 2026-07-01\nplace: Hall; Room 1, left\nonline: https://o.test/room\ndescription: Bring a cup';
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea'),
		'works/tea.md': work(fields).replace('[ada]', '[{person: ada, role: host}, bea]'),
	});
	const text = await fileOf(hub, paths.calendar);
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
	expect(await fileOf(hub, paths.workCalendar('tea'))).toContain('X-WR-CALNAME:Tea\r\n');
	expect(
		only(await fileOf(await withWork('start: 2026-07-01\nonline: https://o.test/'), paths.calendar)).location,
	).toBe('https://o.test/');
});

test('an event keeps its name for calendars when its file is renamed', async () => {
	const uid = async (hub: Hub, path: string) => only(await fileOf(hub, path)).uid;
	expect(await uid(await withWork('start: 2026-07-01'), paths.calendar)).toBe('tea@hub.test');
	const renamed = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/high-tea.md': work('start: 2026-07-01\nformerly: [tea, big-tea]'),
	});
	expect(await uid(renamed, paths.calendar)).toBe('tea@hub.test');
	expect(await uid(renamed, paths.workCalendar('high-tea'))).toBe('tea@hub.test');
});

test('what was more than a year ago is not in the calendar of all, but has its own', async () => {
	const at = async (fields: string) =>
		[...(await written(await withWork(fields))).keys()].filter((path) => path.endsWith('.ics'));
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
		'works/tea.md': work(`start: 2026-07-01\nplace: ${title}\ndescription: ${title}`).replace('Tea', title),
	});
	const text = await fileOf(hub, paths.calendar);
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
		const hub = await example();
		const calendars = async () => [...(await written(hub))].filter(([path]) => path.endsWith('.ics'));
		const first = await inZone('UTC', calendars);
		expect(first.length).toBeGreaterThan(7);
		expect(await inZone(zone, calendars)).toEqual(first);
		for (const [path, text] of first) expect(text.match(/DTSTAMP:(.*)/)?.[1], path).toBe('20261117T000000Z');
	},
);

test('the example is shown by calendars: every event ahead on its next day', async () => {
	const hub = await example();
	const ahead = hub.works.filter((one) => nextDay(one, hub.today));
	const shown = (await shownIn(hub)).map((time) => time.slice(0, 10));
	expect(ahead.length).toBeGreaterThan(4);
	for (const one of ahead) expect(shown, one.id).toContain(nextDay(one, hub.today));
});
