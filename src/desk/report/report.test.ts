import { expect, test } from 'vitest';
import { type Contents, hubOf, page, someone } from '../../content.fixture.ts';
import type { Hub, Recognition } from '../../hub/hub.ts';
import { addDays } from '../../hub/time/days.ts';
import { whatIds, whatOf } from '../log/events.ts';
import { dice, logRow } from '../log/log.fixture.ts';
import type { LogRow } from '../log/log.ts';
import { noPlan, planSchema } from '../next/plan.ts';
import { reportOf } from './report.ts';

const today = '2026-06-15';
const roll = dice(11);
const ids = ['ada', 'bea', 'cyd', 'dee', 'eve'];
const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
const kinds = ['thanks', 'shout-out', 'welcome'];
const files: Contents = {
	'lists/inner.md': page('title: Inner'),
	'lists/outer.md': page('title: Outer'),
	...Object.fromEntries(
		ids.map((id, at) => [
			`people/${id}.md`,
			someone(id, `lists: [${at % 2 ? 'inner' : 'outer'}]${id === 'ada' ? '\nformerly: [ada-l]' : ''}`),
		]),
	),
	...Object.fromEntries(
		Array.from({ length: 40 }, (_, at) => [
			`recognitions/${addDays('2025-05-01', roll(410))}-n${at}.md`,
			page(`kind: ${pick(kinds)}\npeople: [${[...new Set([pick(ids), pick(ids)])].join(', ')}]\nreason: for tea`),
		]),
	),
};
const hub: Hub = await hubOf(files, today);
const rows: LogRow[] = Array.from({ length: 900 }, (_, at) =>
	logRow({
		date: addDays('2025-05-01', roll(415)),
		person: pick(['', 'ada-l', ...ids]),
		what: pick(whatIds),
		network: pick(['', 'mastodon', 'linkedin']),
		recognition: roll(3) ? '' : (pick(hub.recognitions)?.id ?? ''),
		count: 1 + roll(5),
		line: at + 2,
	}),
);
const plan = planSchema.parse({
	goals: [
		{ metric: 'recognitions', target: '40', every: 'year' },
		{ metric: 'people', target: '3', every: 'month' },
		{ metric: 'click', target: '90', from: '2026-01-01', by: '2026-12-31' },
	],
});
const report = reportOf(hub, rows, plan, today);
const now = (id: string) => (id === 'ada-l' ? 'ada' : id);
const since = '2025-06-16';

/** The rows that answer a recognition, found by looking at everything. */
const answers = (recognition: Recognition) =>
	rows.filter((one) => {
		if (whatOf(one.what).sort !== 'outcome' || one.date < since || one.date > today) return false;
		if (one.recognition) return one.recognition === recognition.id;
		const days = (Date.parse(one.date) - Date.parse(recognition.date)) / 86_400_000;
		return recognition.people.some(({ id }) => id === now(one.person)) && days >= 0 && days <= 30;
	});
const recent = hub.recognitions.filter(({ date }) => date >= since && date <= today);
const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

test('answers are those that a slow look at everything finds, with all their lines', () => {
	const { all, byKind, byList } = report.responses;
	const rateOf = (of: Recognition[]) => {
		const answered = of.filter((one) => answers(one).length > 0);
		return [of.length, answered.length, sorted(answered.flatMap((one) => answers(one).map(({ line }) => line)))];
	};
	expect([all.all.value, all.answered.value, all.answered.lines]).toEqual(rateOf(recent));
	for (const rate of byKind)
		expect([rate.all.value, rate.answered.value, rate.answered.lines]).toEqual(
			rateOf(recent.filter(({ kind }) => kind === rate.id)),
		);
	for (const rate of byList)
		expect([rate.all.value, rate.answered.value, rate.answered.lines]).toEqual(
			rateOf(recent.filter(({ people }) => people.some(({ lists }) => lists.some(({ id }) => id === rate.id)))),
		);
	expect(byKind.length + byList.length).toBe(5);
});

test('on a network count the laurels that were posted there, and what happened there', () => {
	const posted = (one: Recognition, network: string) =>
		rows.some((given) => {
			if (given.what !== 'posted' || given.network !== network || given.date < since || given.date > today)
				return false;
			if (given.recognition) return given.recognition === one.id;
			const days = (Date.parse(given.date) - Date.parse(one.date)) / 86_400_000;
			return one.people.some(({ id }) => id === now(given.person)) && days >= 0 && days <= 30;
		});
	expect(report.responses.byNetwork.map(({ id }) => id).sort()).toEqual(['linkedin', 'mastodon']);
	for (const { id, all, answered } of report.responses.byNetwork) {
		const there = recent.filter((one) => posted(one, id));
		expect(all.value).toBe(there.length);
		expect(answered.value).toBe(there.filter((one) => answers(one).some(({ network }) => network === id)).length);
	}
});

test('the first reply comes after the days in the middle', () => {
	const days = recent
		.map((one) => answers(one).filter(({ what, date }) => what === 'reply' && date >= one.date))
		.map((replies, at) =>
			Math.min(...replies.map(({ date }) => (Date.parse(date) - Date.parse(recent[at]?.date ?? '')) / 86_400_000)),
		)
		.filter(Number.isFinite)
		.sort((a, b) => a - b);
	const half = days.length / 2;
	const middle = days.length % 2 ? days[Math.floor(half)] : ((days[half - 1] ?? 0) + (days[half] ?? 0)) / 2;
	expect([report.responses.firstReply.value, report.responses.firstReply.days]).toEqual([days.length, middle]);
});

test('what was brought adds up to the rows, and each sum to its lines', () => {
	const gains = ['follow', 'sign-up', 'sale', 'click'];
	const counted = rows.filter(({ what, date }) => gains.includes(what) && date >= since && date <= today);
	const total = counted.reduce((sum, { count }) => sum + count, 0);
	for (const of of [report.brought.byRecognition, report.brought.byNetwork]) {
		expect(of.reduce((sum, one) => sum + one.total.value, 0)).toBe(total);
		for (const { id, total: sum, what } of of) {
			const lines = new Set(sum.lines);
			expect(rows.filter(({ line }) => lines.has(line)).reduce((all, { count }) => all + count, 0)).toBe(sum.value);
			expect(Object.values(what).reduce((all, { value }) => all + value, 0)).toBe(sum.value);
			if (of === report.brought.byNetwork)
				expect(sum.lines).toEqual(counted.filter(({ network }) => network === id).map(({ line }) => line));
		}
	}
	expect(report.brought.byRecognition.map(({ id }) => id)).not.toContain('ada-l');
});

test('weeks hold every day once, and the run goes back from now', () => {
	const { weeks, days, steady, run } = report.steadiness;
	const contacts = rows.filter(({ what, date }) => whatOf(what).sort === 'contact' && date >= since && date <= today);
	const sum = (of: typeof days) => of.reduce((all, one) => all + one.recognitions.value + one.contacts.value, 0);
	expect(sum(weeks)).toBe(sum(days));
	expect(sum(days)).toBe(recent.length + contacts.reduce((all, { count }) => all + count, 0));
	expect(steady.value).toBe(weeks.filter((week) => sum([week]) > 0).length);
	const gap = weeks.toReversed().findIndex((week, at) => at > 0 && sum([week]) === 0);
	expect(run).toBe((gap < 0 ? weeks.length : gap) - (sum(weeks.slice(-1)) > 0 ? 0 : 1));
	expect(new Date(weeks[1]?.day ?? '').getUTCDay()).toBe(1);
});

test('goals say from what they were counted', () => {
	const [laurels, people, clicks] = report.goals;
	const year = hub.recognitions.filter(({ date }) => date >= '2026-01-01');
	expect(laurels?.counted).toEqual({ value: year.length, lines: [], ids: year.map(({ id }) => id) });
	expect(people?.counted.ids.length).toBe(people?.done);
	const counted = rows.filter(({ what, date }) => what === 'click' && date >= '2026-01-01' && date <= today);
	expect(clicks?.counted.lines).toEqual(counted.map(({ line }) => line));
	expect(clicks?.done).toBe(counted.reduce((sum, { count }) => sum + count, 0));
});

test('who waits the longest against their cadence comes first; pauses and never are kept', async () => {
	const some = await hubOf(
		{
			'people/ada.md': someone('Ada', 'since: 2026-05-01'),
			'people/bea.md': someone('Bea', 'since: 2025-06-15'),
			'people/cyd.md': someone('Cyd', 'since: 2026-01-01'),
			'people/dee.md': someone('Dee'),
		},
		today,
	);
	const given = planSchema.parse({ people: { ada: '10 days', bea: '100 days', cyd: 'never' } });
	const { waiting, never } = reportOf(
		some,
		[logRow({ date: '2026-01-01', person: 'bea', line: 9 })],
		given,
		today,
	).neglected;
	expect(waiting.map(({ person, days, lines }) => [person, days, lines])).toEqual([
		['ada', 45, []],
		['bea', 165, [9]],
	]);
	expect(never).toEqual(['dee']);
});

test('figures of nought count for nothing', () => {
	const none = rows.map((one) => ({ ...one, count: 0 }));
	expect(reportOf(hub, none, noPlan, today)).toEqual(reportOf(hub, [], noPlan, today));
});

test('with nothing at all, every number is nought', async () => {
	const none = reportOf(await hubOf({}, today), [], noPlan, today);
	expect(none).toMatchObject({ rows: 0, laurels: { value: 0 }, goals: [], steadiness: { run: 0, days: [] } });
	expect(none.responses.firstReply.days).toBeUndefined();
});
