import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadOf, page, someFolder, someone } from '../../../content.fixture.ts';
import { describe as told } from '../../../hub/mistakes/finding.ts';
import { noPlan } from '../plan.ts';
import { readPlan } from './plan-file.ts';

const loaded = await loadOf({
	'people/ada.md': someone('Ada', 'lists: [inner]'),
	'people/ben.md': someone('Ben', 'consent: declined'),
	'lists/inner.md': page('title: Inner'),
	'lists/empty.md': page('title: Empty'),
});
async function planOf(text?: string | Uint8Array) {
	const folder = { path: await someFolder(), shown: 'private' };
	if (text !== undefined) await writeFile(path.join(folder.path, 'plan.md'), text);
	return readPlan(folder, loaded);
}

test('without a plan, everybody has the usual cadence', async () => {
	expect(await planOf()).toEqual({ plan: noPlan, findings: [] });
});

test.for([
	['2 weeks', 14],
	['every week', 7],
	['Monthly', 30],
	['10 days', 10],
	['a quarter', undefined],
	['3 months', 90],
	['1 year', 365],
	['never', null],
	['0 days', undefined],
	['often', undefined],
] as const)('“%s” is a cadence of %s days', async ([written, days]) => {
	const { plan, findings } = await planOf(page(`cadence: ${written}`));
	if (days === undefined)
		expect(findings.map(told)).toEqual([
			`private/plan.md:2 - cadence - “${written}” does not say how often. Write “2 weeks”, “10 days”, “monthly” or “never”.`,
		]);
	else expect([plan.cadence, findings]).toEqual([days, []]);
});

test('lists, people, pauses and goals are read', async () => {
	const { plan, findings } = await planOf(
		page(
			'lists:\n  inner: monthly\npeople:\n  ada: never\npauses:\n  - from: 2026-07-01\n    until: 2026-08-01\n    note: Summer\ngoals:\n  - metric: recognitions\n    target: 2\n    every: month',
			'Notes to myself.',
		),
	);
	expect(findings).toEqual([]);
	expect(plan).toMatchObject({
		lists: { inner: 30 },
		people: { ada: null },
		pauses: [{ from: '2026-07-01', note: 'Summer' }],
		goals: [{ metric: 'recognitions', target: 2, every: 'month' }],
	});
});

test('whom nobody knows is told, with who may be meant', async () => {
	const { findings } = await planOf(page('lists:\n  iner: monthly\npeople:\n  adda: monthly'));
	expect(findings.map(told).map((line) => line.replace(/ - .*Did/, ' Did'))).toEqual([
		'private/plan.md:3 Did you mean “inner”?',
		'private/plan.md:5 Did you mean “ada”?',
	]);
});

test('whoever declined, and a list that nobody is on, are known', async () => {
	const { findings } = await planOf(
		page(
			'lists: { empty: monthly }\npeople: { ben: never }\npauses: [{ person: ben, from: 2026-07-01, until: 2026-08-01 }]',
		),
	);
	expect(findings.map(told)).toEqual([]);
});

test('all findings are told at once, each at its line', async () => {
	const { plan, findings } = await planOf(page('cadence: often\ngoal: 3\ngoals:\n  - metric: hugs\n    target: many'));
	expect(findings.map(({ line }) => line).sort()).toEqual([2, 3, 5, 6]);
	expect(plan).toEqual(noPlan);
});

test('a plan that can’t be read as text is told', async () => {
	const { findings } = await planOf(Buffer.from(page('cadence: José'), 'latin1'));
	expect(findings).toMatchObject([{ kind: 'not-utf-8', file: 'private/plan.md' }]);
});

test('an empty plan is none', async () => {
	expect(await planOf('\n')).toEqual({ plan: noPlan, findings: [] });
});

test('a day that can be only one is read, and told; one that can be two is refused', async () => {
	const pauses = (from: string) => page(`pauses:\n  from: ${from}\n  until: 2026-08-01`);
	const { plan, findings } = await planOf(pauses('July 1, 2026'));
	expect(plan.pauses).toMatchObject([{ from: '2026-07-01', until: '2026-08-01' }]);
	expect(findings.map(told)).toEqual([
		'private/plan.md:3 - pauses.from - “July 1, 2026” was read as 2026-07-01. Write 2026-07-01.',
	]);
	expect((await planOf(pauses('01/07/2026'))).findings.map(told)).toEqual([
		expect.stringContaining('“01/07/2026” can be two days. Write 2026-07-01 or 2026-01-07.'),
	]);
});

test('what ends before it begins is told: it would never hold', async () => {
	const { findings } = await planOf(
		page(
			'pauses:\n  - from: 2026-12-20\n    until: 2026-01-06\n  - {from: 2026-05-01, until: 2026-05-01}\ngoals:\n  - metric: people\n    target: 2\n    from: 2026-06-01\n    by: 2026-05-01',
		),
	);
	expect(findings.map(told)).toEqual([
		'private/plan.md:4 - pauses.until is before the start. Correct one of the two.',
		'private/plan.md:10 - goals.by is before the start. Correct one of the two.',
	]);
});
