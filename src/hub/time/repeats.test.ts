import { describe, expect, test } from 'vitest';
import { type Contents, hubOf, loadOf, page, someone } from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { wordsIn } from '../../words/words.ts';
import { upcoming } from '../hub.ts';
import { describe as told } from '../mistakes/finding.ts';
import { type Happening, lastTime, nextTime, timesBetween } from './repeats.ts';
import { ruleInWords } from './rule-words.ts';
import { ruleFrom } from './rules.ts';
import { timeInWords } from './time-words.ts';

const first = (of: Happening, count: number) =>
	timesBetween(of, of.start.slice(0, 10), '2040-01-01')
		.slice(0, count)
		.map(({ start }) => start);

test.for([
	['FREQ=DAILY;INTERVAL=3', '2026-01-01', '2026-01-04', '2026-01-07'],
	['FREQ=WEEKLY', '2026-01-01', '2026-01-08', '2026-01-15'],
	['FREQ=WEEKLY;BYDAY=TU,TH', '2026-01-01', '2026-01-06', '2026-01-08', '2026-01-13'],
	['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', '2026-01-01', '2026-01-12', '2026-01-15', '2026-01-26'],
	['FREQ=MONTHLY', '2026-01-01', '2026-02-01', '2026-03-01'],
	['FREQ=MONTHLY;BYDAY=1TU', '2026-01-06', '2026-02-03', '2026-03-03', '2026-04-07'],
	['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24'],
	['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31', '2026-03-31', '2026-05-31'],
	['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-01-30', '2026-02-27', '2026-03-31'],
	['FREQ=YEARLY;BYMONTH=3;BYDAY=1SU', '2026-03-01', '2027-03-07', '2028-03-05'],
	['FREQ=YEARLY', '2026-01-01', '2027-01-01', '2028-01-01'],
])('the first days of %s are those of a calendar', ([repeats = '', ...days]) => {
	expect(first({ start: '2026-01-01', repeats }, days.length)).toEqual(days);
});

test.for([
	'FREQ=MONTHLY',
	'FREQ=WEEKLY',
	'FREQ=DAILY;INTERVAL=99',
	'FREQ=MONTHLY;COUNT=999',
	'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
])('%s is followed to the last day that can be written, and no further', async (repeats) => {
	const of = { start: '9999-12-01T19:00+13:00', repeats, timezone: 'Pacific/Apia' };
	expect(await effortOf(() => expect(nextTime(of, '9999-12-31')?.start ?? '9999').toMatch(/^9999/))).toBeLessThan(500);
	expect(await effortOf(() => nextTime({ start: '9999-05-01', repeats }, '9999-12-31'))).toBeLessThan(500);
});

test('what ends has a last time, and nothing happens after it', () => {
	for (const repeats of ['FREQ=WEEKLY;UNTIL=20260115', 'FREQ=WEEKLY;COUNT=3']) {
		const of = { start: '2026-01-01', repeats };
		expect(nextTime(of, '2026-01-09')?.start).toBe('2026-01-15');
		expect(nextTime(of, '2026-01-16')).toBeUndefined();
		expect(lastTime(of)?.start).toBe('2026-01-15');
	}
	expect(lastTime({ start: '2026-01-01', repeats: 'FREQ=WEEKLY' })).toBeUndefined();
});

test('what goes on for days is still on its last one, and a night is of its evening', () => {
	const fair = { start: '2025-06-14', end: '2025-06-16', repeats: 'FREQ=YEARLY' };
	const days = ['2026-06-13', '2026-06-14', '2026-06-16', '2026-06-17'].map((day) => nextTime(fair, day)?.start);
	expect(days).toEqual(['2026-06-14', '2026-06-14', '2026-06-14', '2027-06-14']);
	const camp = {
		...{ start: '2026-06-05T18:00+02:00', end: '2026-06-07T12:00+02:00' },
		...{ repeats: 'FREQ=WEEKLY;COUNT=2', timezone: 'Europe/Berlin' },
	};
	const begun = ['2026-06-07', '2026-06-08', '2026-06-14', '2026-06-15'].map((day) => nextTime(camp, day)?.start);
	expect(begun).toEqual(['2026-06-05T18:00+02:00', '2026-06-12T18:00+02:00', '2026-06-12T18:00+02:00', undefined]);
	expect(timesBetween(camp, '2026-06-07', '2026-07-01').map(({ start }) => start)).toEqual(['2026-06-12T18:00+02:00']);
	const night = { ...camp, start: '2026-06-05T22:00+02:00', end: '2026-06-06T02:00+02:00' };
	expect(nextTime(night, '2026-06-06')?.start).toBe('2026-06-12T22:00+02:00');
	// An end far behind the next time is one of all of them.
	const series = { start: '2026-06-05', end: '2026-12-31', repeats: 'FREQ=WEEKLY' };
	expect(nextTime(series, '2026-06-11')?.start).toBe('2026-06-12');
});

test('events of a day stand in the order in which they begin, on whatever clocks', async () => {
	const event = (title: string, fields: string) =>
		page(`type: event\ntitle: ${title}\nurl: https://tea.test\npeople: [ada]\n${fields}`);
	const { works } = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/a.md': event('In Boston', 'start: 2026-07-01T17:00\ntimezone: America/New_York'),
		'works/b.md': event('In Oslo', 'start: 2026-07-01T18:00\ntimezone: Europe/Oslo'),
		'works/c.md': event('The day after', 'start: 2026-07-02'),
		'works/d.md': event('All day', 'start: 2026-07-01'),
	});
	const titles = upcoming(works, '2026-06-15').map(({ title }) => title);
	expect(titles).toEqual(['All day', 'In Oslo', 'In Boston', 'The day after']);
});

/** What an event of a hub in Berlin says, once it was read. */
async function read(fields: string, hub = 'timezone: Europe/Berlin') {
	const owner = 'title: T\nurl: https://hub.test\nowner:\n  name: O\ncontact: o@hub.test';
	const files: Contents = {
		'hub.md': page(`${owner}\n${hub}`),
		'people/ada.md': someone('Ada'),
		'works/tea.md': page(`type: event\ntitle: Tea\nurl: https://tea.test\npeople: [ada]\n${fields}`),
	};
	const { mistakes, doubts } = await loadOf(files);
	const [work] = mistakes.length > 0 ? [] : (await hubOf(files)).works;
	return { of: work as Happening, findings: [...mistakes, ...doubts].map(told) };
}

describe('A time without an offset is one of the clocks of its place', () => {
	test('an event stays at its hour when they change, in either half of the world', async () => {
		const { of, findings } = await read('start: 2026-10-20T19:00\nend: 2026-10-20T21:00\nrepeats: every Tuesday');
		expect(findings).toEqual([]);
		expect(timesBetween(of, '2026-10-20', '2026-10-27')).toEqual([
			{ start: '2026-10-20T19:00+02:00', end: '2026-10-20T21:00+02:00' },
			{ start: '2026-10-27T19:00+01:00', end: '2026-10-27T21:00+01:00' },
		]);
		const south = await read('start: 2026-09-20T19:00\ntimezone: Pacific/Auckland\nrepeats: weekly');
		expect(first(south.of, 2)).toEqual(['2026-09-20T19:00+12:00', '2026-09-27T19:00+13:00']);
	});

	test('with an offset the instant is fixed, and shown on those clocks', async () => {
		expect((await read('start: 2026-07-01T17:00Z')).of.start).toBe('2026-07-01T19:00+02:00');
		expect((await read('start: 2026-07-01T23:30Z')).of.start).toBe('2026-07-02T01:30+02:00');
		expect((await read('start: 2026-07-01T17:00Z\ntimezone: America/New_York')).of.start).toBe(
			'2026-07-01T13:00-04:00',
		);
	});

	test('a last day is the last day there', async () => {
		const { of } = await read('start: 2026-10-20T23:30\nrepeats: weekly until 2026-11-03');
		expect(of.repeats).toBe('FREQ=WEEKLY;UNTIL=20261103T225959Z');
		expect(first(of, 9).at(-1)).toBe('2026-11-03T23:30+01:00');
		expect((await read('start: 2026-10-20T19:00\nrepeats: FREQ=WEEKLY;UNTIL=20261103T120000')).of.repeats).toMatch(
			/UNTIL=20261103T110059Z$/,
		);
	});

	test.for(['Pacific/Honolulu', 'America/New_York', 'UTC', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
		'that last day is said as it was written, in %s',
		async (zone) => {
			const { of } = await read(`start: 2026-10-20T19:00\ntimezone: ${zone}\nrepeats: weekly until 2026-11-03`);
			expect(ruleInWords(of.repeats as string, wordsIn('en'), of.timezone)).toBe('every week until 3 November 2026');
			expect(lastTime(of)?.start).toMatch(/^2026-11-03T19:00/);
		},
	);

	test('so it is where an offset says the zone', async () => {
		const { of } = await read('start: 2026-10-20T19:00-08:00\nrepeats: weekly until 2026-11-03', '');
		expect(ruleInWords(of.repeats as string, wordsIn('en'), of.timezone)).toBe('every week until 3 November 2026');
	});

	test.for([
		[
			'start: 2026-03-29T02:30',
			'2026-03-29T03:30+02:00',
			/left out by clocks that go forward; it was read as 2026-03-29T03:30\+02:00/,
		],
		['start: 2026-10-25T02:30', '2026-10-25T02:30+02:00', /comes twice, because clocks go back/],
		['start: 2026-10-25T02:30+01:00', '2026-10-25T02:30+01:00', undefined],
	] as const)('%s is %s', async ([fields, start, doubt]) => {
		const { of, findings } = await read(fields);
		expect(of.start).toBe(start);
		expect(findings).toEqual(doubt ? [expect.stringMatching(doubt)] : []);
	});

	test('without any zone it is UTC, and that is told', async () => {
		const { of, findings } = await read('start: 2026-07-01T19:00', '');
		expect(of.start).toBe('2026-07-01T19:00+00:00');
		expect(findings).toEqual([expect.stringMatching(/tea\.md:6 - start says no time zone, so it keeps to UTC/)]);
		expect((await read('start: 2026-07-01T19:00-00:00', '')).of.timezone).toBe('UTC');
		const repeated = await read('start: 2026-07-01T19:00+02:00\nrepeats: weekly', '');
		expect(repeated.findings).toEqual([expect.stringMatching(/so it keeps to \+02:00 in summer and in winter/)]);
		expect(first(repeated.of, 30).at(-1)).toMatch(/T19:00\+02:00$/);
		expect((await read('start: 2026-07-01T19:00+02:00', '')).findings).toEqual([]);
	});

	test.for([
		['start: 2026-07-01T19:00\nend: 2026-07-01T18:00', /tea\.md:7 - end is before the start/],
		['start: 2026-07-01T19:00\nend: 2026-07-01T16:00Z', /end is before the start/],
		['start: 2026-07-02\nend: 2026-07-01T16:00', /end is before the start/],
		['start: 2026-01-31\nrepeats: FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', /comes on no day after the start/],
		['start: 2026-07-01T19:00\nrepeats: weekly until 2026-06-01', /comes on no day after the start/],
		[
			'start: 2026-09-15T19:00\nrepeats: first Tuesday',
			/is no day of its rule, by which it happens first on 2026-10-06/,
		],
	] as const)('%j is told', async ([fields, wanted]) => {
		expect((await read(fields)).findings).toEqual([expect.stringMatching(wanted)]);
	});
});

test.for([
	['weekly', 'FREQ=WEEKLY', 'every week'],
	['every two weeks', 'FREQ=WEEKLY;INTERVAL=2', 'every 2 weeks'],
	['every other Tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every 2 weeks on Tuesday'],
	['Tuesdays and Thursdays', 'FREQ=WEEKLY;BYDAY=TU,TH', 'every Tuesday and Thursday'],
	['weekdays', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
	['first Tuesday', 'FREQ=MONTHLY;BYDAY=1TU', 'every first Tuesday of the month'],
	['the last Friday of each month', 'FREQ=MONTHLY;BYDAY=-1FR', 'every last Friday of the month'],
	['1st and 3rd Monday', 'FREQ=MONTHLY;BYDAY=1MO,3MO', 'every first Monday and third Monday of the month'],
	['every 3 months on the first Monday', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO', 'every 3 months on the first Monday'],
	['monthly on the 15th', 'FREQ=MONTHLY;BYMONTHDAY=15', 'every 15th of the month'],
	['last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'every last day of the month'],
	['Thursdays until 30 June 2027', 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630', 'every Thursday until 30 June 2027'],
	['daily, 10 times', 'FREQ=DAILY;COUNT=10', 'every day, 10 times in all'],
	['rrule:freq=weekly; byday=tu', 'FREQ=WEEKLY;BYDAY=TU', 'every Tuesday'],
	['FREQ=WEEKLY;UNTIL=2027-06-30', 'FREQ=WEEKLY;UNTIL=20270630', 'every week until 30 June 2027'],
	['FREQ=WEEKLY;UNTIL=20270630T180000Z', 'FREQ=WEEKLY;UNTIL=20270630T180000Z', 'every week until 30 June 2027'],
	['FREQ=DAILY;BYMONTH=1', 'FREQ=DAILY;BYMONTH=1', 'every day in January'],
	['FREQ=WEEKLY;BYMONTH=1,2', 'FREQ=WEEKLY;BYMONTH=1,2', 'every week in January and February'],
	[
		'every 2 weeks on Mon, Tue, Wed, Thu, Fri',
		'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR',
		'every 2 weeks on weekdays',
	],
	['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4', 'every year on the 4th of March'],
	[
		'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
		'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
		'every last weekday of the month',
	],
])('“%s” is %s: %s', ([written = '', rule = '', words]) => {
	expect(ruleFrom(written)).toBe(rule);
	expect(ruleInWords(rule, wordsIn('en'), undefined)).toBe(words);
	expect(
		ruleFrom(ruleInWords(rule, wordsIn('en'), undefined).replace(', 10 times in all', ' 10 times')) ?? rule,
		'its own words',
	).toBe(rule.replace(/T\d+Z$/, ''));
});

test.for([
	'when it rains',
	'biweekly',
	'every second Tuesday',
	'every 0 weeks',
	'Tuesdays until soon',
	'weekly until 03/04/2027',
	'FREQ=HOURLY',
	'FREQ=WEEKLY;BYDAY=1TU',
	'FREQ=MONTHLY;BYDAY=6TU',
	'FREQ=WEEKLY;COUNT=3;UNTIL=20270101',
	'FREQ=WEEKLY;UNTIL=20270231',
	'FREQ=WEEKLY;UNTIL=20270630T250000',
	'FREQ=WEEKLY;UNTIL=20270630T236000Z',
	'FREQ=WEEKLY;FREQ=DAILY',
	'FREQ=WEEKLY;BYHOUR=3',
	'INTERVAL=2',
	'',
])('“%s” is no rule', (written) => {
	expect(ruleFrom(written)).toBeUndefined();
});

test('a time is said as a place says it', () => {
	const inWords = (start: string, zone?: string, end?: string) => timeInWords({ start, end }, wordsIn('en'), zone);
	expect(inWords('2026-12-12T19:00+01:00', 'Europe/Berlin')).toBe('19:00, Berlin time (UTC+1)');
	expect(inWords('2026-12-12T19:00+01:00', 'Europe/Berlin', '2026-12-12T21:00+01:00')).toBe(
		'19:00 to 21:00, Berlin time (UTC+1)',
	);
	expect(
		timeInWords({ start: '2026-12-12T19:00+01:00', end: undefined }, wordsIn('en'), 'Europe/Berlin', 'Café, Berlin'),
	).toBe('19:00 UTC+1');
	expect(inWords('2026-12-12T19:00-08:00', 'America/Los_Angeles')).toBe('19:00, Los Angeles time (UTC-8)');
	expect(inWords('2026-12-12T19:00+00:00', 'Europe/London')).toBe('19:00, London time (UTC)');
	expect(inWords('2026-12-12T19:00+00:00', 'UTC')).toBe('19:00 UTC');
	expect(inWords('2026-12-12T19:00+05:30', '+05:30')).toBe('19:00 UTC+5:30');
	expect(inWords('2026-12-12', 'Europe/Berlin')).toBe('');
});
