import { expect, test } from 'vitest';
import { daysFrom, partialDayFrom } from './written-days.ts';
import { momentFrom } from './written-times.ts';

test.for([
	'2026-05-03',
	'2026-5-3',
	'2026/5/3',
	'20260503',
	'3.5.2026',
	'3 May 2026',
	'3rd of May 2026',
	'May 3, 2026',
	'May 3rd 2026',
	'3-May-2026',
	'3. Mai 2026',
	'3 de mayo de 2026',
	'Sunday, 3 May 2026',
	'Sun May 3 2026',
	'2026年5月3日',
	'２０２６-０５-０３',
	'2026-05-03T00:00:00.000Z',
	'Sun, 03 May 2026 10:00:00 GMT',
])('“%s” is one day', (written) => {
	expect(daysFrom(written)).toEqual(['2026-05-03']);
});

test('a day and a month that may be either are two days, unless only one exists, or both are the same', () => {
	expect(daysFrom('03/04/2026')).toEqual(['2026-04-03', '2026-03-04']);
	expect(daysFrom('1-2-2026')).toEqual(['2026-02-01', '2026-01-02']);
	expect([daysFrom('05/05/2026'), daysFrom('31/12/2026'), daysFrom('12/31/2026')].flat()).toEqual([
		'2026-05-05',
		'2026-12-31',
		'2026-12-31',
	]);
});

test.for(['', 'soon', '3 May', '5.5.26', '31.02.2026', '30/02/2026', '2026-13-01', '2026-02-30', 'May 2026', '2026'])(
	'“%s” is no full day',
	(written) => {
		expect(daysFrom(written)).toEqual([]);
	},
);

test('days may be known to the month', () => {
	expect(['May 2026', '2026-5', '05/2026', 'Mai 2026', '3 May 2026', '13/2026'].map(partialDayFrom)).toEqual([
		...['2026-05', '2026-05', '2026-05', '2026-05'],
		'2026-05-03',
		undefined,
	]);
});

test.for([
	['2026-05-01', '2026-05-01'],
	['2026-12-12T19:00', '2026-12-12T19:00'],
	['2026-12-12 8:30', '2026-12-12T08:30'],
	['2026-12-12T19:00:30Z', '2026-12-12T19:00Z'],
	['2026-12-12t19:00 +0200', '2026-12-12T19:00+02:00'],
	['2026-12-12T19:00-03', '2026-12-12T19:00-03:00'],
	['2026-12-12T09:00+05:45', '2026-12-12T09:00+05:45'],
	['2026-12-12T09:00+14:00', '2026-12-12T09:00+14:00'],
	['2026-12-12T09:00-12:00', '2026-12-12T09:00-12:00'],
])('“%s” is written as files are', ([written = '', moment]) => {
	expect(momentFrom(written)).toMatchObject({ moment, isPlain: true });
});

test.for([
	['2026-12-12 8:30 pm', '2026-12-12T20:30'],
	['2026-12-12 12:30 a.m.', '2026-12-12T00:30'],
	['12 Dec 2026, 7pm', '2026-12-12T19:00'],
	['Dec 12, 2026 at 19:00 UTC', '2026-12-12T19:00Z'],
	['12.12.2026 19.00 Uhr', '2026-12-12T19:00'],
	['12/12/2026 19h30', '2026-12-12T19:30'],
	['5 May 2026', '2026-05-05'],
])('“%s” can only be %s', ([written = '', moment]) => {
	expect(momentFrom(written)).toMatchObject({ moment, isPlain: false });
});

test.for([
	'2026-12-12T24:00',
	'2026-12-12T19:60',
	'2026-02-30T18:00Z',
	'2026-12-12T18:00+99:99',
	'2026-12-12T18:00+02:60',
	'2026-12-12T18:00-13:00',
	'2026-12-12 19:00 CET',
	'2026-12-12T19:00[Europe/Berlin]',
	'2026-12-12 13:00 pm',
	'2026-12-12 at six',
	'03/04/2026 19:00',
	'19:00',
])('“%s” is no moment', (written) => {
	expect(momentFrom(written).moment).toBeUndefined();
});
