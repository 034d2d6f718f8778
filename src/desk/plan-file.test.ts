import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hubOf, page, someFolder, someone } from '../content.fixture.ts';
import { describe } from '../hub/mistakes.ts';
import { noPlan } from '../planner/plan.ts';
import { readPlan } from './plan-file.ts';

const hub = await hubOf({
	'people/ada.md': someone('Ada Lovelace', 'lists: [follow]'),
	'lists/follow.md': page('title: They follow'),
});

async function planOf(text: string | undefined) {
	const folder = { path: path.join(await someFolder(), 'private'), shown: 'private' };
	await mkdir(folder.path);
	if (text !== undefined) await writeFile(path.join(folder.path, 'plan.md'), text);
	const { plan, mistakes } = await readPlan(folder, hub);
	return { plan, told: mistakes.map(describe) };
}

test('nobody needs a plan', async () => {
	expect(await planOf(undefined)).toEqual({ plan: noPlan, told: [] });
});

test('a plan is read', async () => {
	const { plan, told } = await planOf(
		page(
			'cadence: monthly\nlists:\n  follow: 2 weeks\npeople:\n  ada: never\ngoals:\n  - metric: reply\n    target: 5\n    every: month',
			'I would like to hear more.',
		),
	);
	expect(told).toEqual([]);
	expect(plan).toMatchObject({ cadence: 30, lists: { follow: 14 }, people: { ada: null } });
	expect(plan.goals).toEqual([{ metric: 'reply', target: 5, every: 'month' }]);
});

test('mistakes are told with their line, what is wrong and what to write', async () => {
	const { plan, told } = await planOf(page('cadence: now and then\nlist:\n  follow: 2 weeks'));
	expect(plan).toEqual(noPlan);
	expect(told).toEqual([
		'private/plan.md:2 - cadence - “now and then” is no cadence. Write “2 weeks”, “10 days”, “monthly” or “never”.',
		'private/plan.md:3 - list is not a field here. Did you mean “lists”?',
	]);
});

test('people and lists that are not there are told, and the plan holds for the others', async () => {
	const { plan, told } = await planOf(
		page(
			'people:\n  adda: weekly\nlists:\n  folow: weekly\npauses:\n  - person: bob\n    from: 2026-01-01\n    until: 2026-02-01',
		),
	);
	expect(plan.people).toEqual({ adda: 7 });
	expect(told).toEqual([
		'private/plan.md:3 - people.adda - there is no person “adda”. Did you mean “ada”?',
		'private/plan.md:5 - lists.folow - there is no list “folow”. Did you mean “follow”?',
		'private/plan.md:7 - pauses.0.person - there is no person “bob”. Write the file name of a person, without .md.',
	]);
});

test('a file that is no plan is told', async () => {
	expect((await planOf('I want to write more.')).told).toEqual([
		'private/plan.md:1 - it does not begin with a block between two lines of ---. Begin the file with a line ---, then the fields, then a line ---.',
	]);
});
