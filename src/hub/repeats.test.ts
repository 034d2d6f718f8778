import { expect, test } from 'vitest';
import { addDays, dateOf } from './days.ts';
import { nextOccurrence } from './repeats.ts';

const start = '2026-01-01'; // a Thursday
const rules = [
	'FREQ=DAILY',
	'FREQ=DAILY;INTERVAL=3',
	'FREQ=DAILY;BYDAY=MO,TH',
	'FREQ=WEEKLY',
	'FREQ=WEEKLY;INTERVAL=2',
	'FREQ=WEEKLY;BYDAY=TU,TH',
	'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',
	'FREQ=MONTHLY',
	'FREQ=MONTHLY;INTERVAL=3',
	'FREQ=MONTHLY;BYDAY=TH',
];

test.for(rules)('%s happens on days after its start, each once and none before', (rule) => {
	const days: string[] = [];
	for (
		let day = nextOccurrence(start, rule, start);
		day && days.length < 40;
		day = nextOccurrence(start, rule, addDays(day, 1))
	)
		days.push(day);
	expect(days).toHaveLength(40);
	expect([...new Set(days)].sort()).toEqual(days);
	expect(days[0]).toBe(nextOccurrence(start, rule, '2020-01-01'));
	for (const [index, day] of days.entries()) {
		expect(nextOccurrence(start, rule, day), 'a day is its own next').toBe(day);
		const before = days[index - 1];
		if (before) expect(nextOccurrence(start, rule, addDays(before, 1))).toBe(day);
		const named = /BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.split(',');
		if (named) expect(named).toContain(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][dateOf(day).getUTCDay()]);
	}
});

test('the first days of rules are those of a calendar', () => {
	const first = (rule: string, count: number) => {
		const days: (string | undefined)[] = [];
		for (let from = start; days.length < count; from = addDays(days.at(-1) ?? from, 1))
			days.push(nextOccurrence(start, rule, from));
		return days;
	};
	expect(first('FREQ=DAILY;INTERVAL=3', 3)).toEqual(['2026-01-01', '2026-01-04', '2026-01-07']);
	expect(first('FREQ=WEEKLY', 3)).toEqual(['2026-01-01', '2026-01-08', '2026-01-15']);
	expect(first('FREQ=WEEKLY;BYDAY=TU,TH', 4)).toEqual(['2026-01-01', '2026-01-06', '2026-01-08', '2026-01-13']);
	expect(first('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 4)).toEqual([
		'2026-01-01',
		'2026-01-12',
		'2026-01-15',
		'2026-01-26',
	]);
	expect(first('FREQ=MONTHLY', 3)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
});

test('the 31st comes in months that have one', () => {
	expect(nextOccurrence('2026-01-31', 'FREQ=MONTHLY', '2026-02-01')).toBe('2026-03-31');
});

test.for(['2026-01-15', '20260115'])('nothing happens after UNTIL=%s', (until) => {
	const rule = `FREQ=WEEKLY;UNTIL=${until}`;
	expect(nextOccurrence(start, rule, '2026-01-09')).toBe('2026-01-15');
	expect(nextOccurrence(start, rule, '2026-01-16')).toBeUndefined();
	expect(nextOccurrence('2026-02-01', rule, '2026-01-01')).toBeUndefined();
});
