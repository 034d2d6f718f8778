import { expect, test } from 'vitest';
import { exampleExports } from '../exports.fixture.ts';
import type { FoundPerson } from '../found.ts';
import { sourceCalled } from '../sources.ts';
import { fieldOf, reasonFrom, templateFault, withReason } from './reason.ts';

const wordsAt = (name: string) => ({ role: 'speaking', event: ' Open\n Maps ', empty: '' })[name] ?? '';

test('a template says what a row says, and nothing where a word of it is missing', () => {
	expect(reasonFrom('for {role} at {event}', wordsAt)).toBe('for speaking at Open Maps');
	expect(reasonFrom('for {role} at {empty}', wordsAt)).toBeUndefined();
	expect(reasonFrom('for coming', wordsAt)).toBe('for coming');
	expect(reasonFrom('for {role} and {role}', () => '$& {event}')).toBe('for $& {event} and $& {event}');
});

test('a reason of a row’s own stays', () => {
	const found: FoundPerson = { name: 'Ada', reason: 'for tea', handles: {}, row: 2 };
	expect(withReason(found, 'for {role}', wordsAt).reason).toBe('for tea');
	expect(withReason({ ...found, reason: '' }, 'for {role}', wordsAt).reason).toBe('for speaking');
});

test('fields go by the words that people have for them', () => {
	const found: FoundPerson = { name: 'Ada', jobTitle: 'Poet', organization: 'Engines', handles: {}, row: 2 };
	expect(['role', 'Job Title', 'company', 'Employer', 'name', 'city'].map((name) => fieldOf(found, name))).toEqual([
		...['Poet', 'Poet', 'Engines', 'Engines', 'Ada', ''],
	]);
});

test('what no row can say is told with what it can', () => {
	expect(templateFault('for {Role} at {event}', ['Event', 'Shift'])).toBeUndefined();
	expect(templateFault('for {Evnt}', ['Event'])).toBe('There is no “Evnt” in this file. Did you mean {Event}?');
	expect(templateFault('for {xyzxyz}', ['Shift', 'Notes'])).toMatch(/Write one of: \{Shift\}, \{name\}/);
	expect(templateFault('for {Shift', ['Shift'])).toMatch(/A \{ without its \}/);
	for (const column of ['Email', 'E-mail 1 - Value', 'Mobile Phone', 'Notes', 'Birthday'])
		expect(templateFault(`for {${column}}`, [column, 'Shift'])).toMatch(/is others’ own, and is never taken over/);
});

test('what is others’ own is in no reason', async () => {
	const [sample] = exampleExports.outlook;
	const text = sample?.text ?? '';
	for (const column of text.split('\n')[0]?.replaceAll('"', '').split(',') ?? []) {
		const reasons: string[] = [];
		for await (const step of sourceCalled('outlook').read([text], { reason: `for {${column}}` }))
			if (step.kind === 'found') reasons.push(step.found.reason ?? '');
		expect(reasons.join(' '), column).not.toMatch(/@|\+\d|Street|owes me/);
	}
});
