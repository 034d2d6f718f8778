import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDays, dayOf, instantOf, isDay, isFullDay, lastDay, longDay, roundWithin, today } from './days.ts';
import { dayAt } from './zones.ts';

const everyDay = Array.from({ length: 366 * 8 }, (_, index) => addDays('2023-12-25', index));

test('every day that exists is a day, and the next one is tomorrow', () => {
	expect(new Set(everyDay).size).toBe(everyDay.length);
	for (const [index, day] of everyDay.entries()) {
		expect(isFullDay(day) && isDay(day) && isDay(day.slice(0, 7)) && isDay(day.slice(0, 4)), day).toBe(true);
		expect(addDays(addDays(day, 1), -1)).toBe(day);
		if (index > 0) expect(day > (everyDay[index - 1] ?? '')).toBe(true);
		expect(lastDay(day)).toBe(day);
		expect(lastDay(day.slice(0, 7)) >= day && lastDay(day.slice(0, 4)) >= day).toBe(true);
	}
});

const noDays = [
	'',
	'2026-02-29',
	'2026-02-30',
	'2026-04-31',
	'2026-13',
	'2026-00',
	'2026-01-00',
	'2026-1-1',
	'26-01-01',
	'2026/01/01',
	'01.01.2026',
	'2026-01-01T00:00',
	'today',
	'2026-01-01 ',
	' 2026',
	'20260101',
	'+2026-01-01',
	'１２３４',
];
test.for(noDays)('%j is no day', (text) => {
	expect(isDay(text)).toBe(false);
	expect(isFullDay(text)).toBe(false);
});

test('29 February is a day in leap years only', () => {
	const leap = [1896, 1900, 2000, 2023, 2024, 2100].filter((year) => isDay(`${year}-02-29`));
	expect(leap).toEqual([1896, 2000, 2024]);
	expect([lastDay('2024-02'), lastDay('2026-02'), lastDay('2026')]).toEqual(['2024-02-29', '2026-02-28', '2026-12-31']);
});

test('a moment is of the day that its author wrote', () => {
	expect(dayOf('2026-05-01T00:30+02:00')).toBe('2026-05-01');
	expect(dayOf('2026-05-01')).toBe('2026-05-01');
});

test('days are written out as exactly as they are known, in any zone', () => {
	const zone = process.env['TZ'];
	try {
		for (const other of ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue']) {
			process.env['TZ'] = other;
			expect([longDay('2026-11-01'), longDay('2026-11'), longDay('2026')]).toEqual([
				'1 November 2026',
				'November 2026',
				'2026',
			]);
			expect(longDay('2026-11-17', { weekday: true })).toBe('Tuesday 17 November 2026');
			expect(longDay('2026-11-17', { year: false })).toBe('17 November');
			expect(longDay('2026', { year: false })).toBe('2026');
		}
	} finally {
		process.env['TZ'] = zone;
	}
});

test('today is the day where the hub is at home', () => {
	const at = (now: string, zone?: string) => today({ LAURELS_NOW: now }, zone);
	expect(at('2026-06-01T08:30+12:00', 'Pacific/Auckland')).toBe('2026-06-01');
	expect(at('2026-06-01T08:30+12:00')).toBe('2026-05-31');
	expect(at('2026-05-31T18:30-07:00', 'America/Los_Angeles')).toBe('2026-05-31');
	expect(at('2026-06-01T01:30:00.000Z', 'America/Los_Angeles')).toBe('2026-05-31');
	expect(at('2026-06-01T01:30:00+0000', 'Asia/Kolkata')).toBe('2026-06-01');
	for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue']) {
		expect(at('2026-06-01', zone)).toBe('2026-06-01');
		expect(at('2026-06-01T08:30', zone)).toBe('2026-06-01');
	}
	for (const wrong of ['tomorrow', '2026-02-30', '2026-06-01T99:00Z'])
		expect(() => at(wrong), wrong).toThrow(/Write a day/);
});

/** What else looks at the clock, and why that says nothing of a day. */
const otherClocks = [
	'src/hub/content/looks.ts',
	'src/desk/files/write.ts',
	'src/dev/cards.astro',
	'src/lock.ts',
	'src/publish/bundle.ts',
	'src/publish/workshop.ts',
];
test('nothing asks the clock which day it is but today()', () => {
	const files = ['src', 'scripts'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
	);
	const asking = files
		.filter((file) => /\.(ts|astro)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file))
		.filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(file, 'utf8')));
	expect(asking.sort()).toEqual([...otherClocks, 'src/hub/time/days.ts'].sort());
});

test('no day comes before the first that can be written, or after the last', () => {
	expect([addDays('9999-12-30', 1), addDays('9999-12-30', 2)]).toEqual(['9999-12-31', '9999-12-31']);
	expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
});

test.for([
	['2024-05-03', '2026-05-01', '2026-05-07', '2026-05-03'],
	['2024-05-03', '2026-05-04', '2026-05-10', undefined],
	['2026-05-03', '2026-05-01', '2026-05-07', undefined],
	['2025-12-30', '2026-12-27', '2027-01-02', '2026-12-30'],
	['2026-12-30', '2026-12-27', '2027-01-02', undefined],
	['2025-01-01', '2026-12-27', '2027-01-02', '2027-01-01'],
	['2024-02-29', '2027-02-23', '2027-03-01', '2027-03-01'],
	['2024-02-29', '2028-02-25', '2028-03-02', '2028-02-29'],
] as const)('%s comes round from %s to %s on %s', ([day, from, to, round]) => {
	expect(roundWithin(day, from, to)).toBe(round);
});

test('the instant of a day is on that day from Honolulu to Auckland, in summer and in winter', () => {
	for (const day of ['2026-01-01', '2026-06-30', '2026-12-31'])
		for (const zone of [
			'Pacific/Honolulu',
			'America/Los_Angeles',
			'America/Sao_Paulo',
			'UTC',
			'Asia/Tokyo',
			'Pacific/Auckland',
		])
			expect(dayAt(instantOf(day), zone), zone).toBe(day);
});
