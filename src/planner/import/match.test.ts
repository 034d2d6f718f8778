import { expect, test } from 'vitest';
import { idFault } from '../../hub/ids.ts';
import type { Checked } from './check.ts';
import { type Known, matcher } from './match.ts';
import { newIds } from './new-id.ts';

const person = (name: string, more: Partial<Checked> = {}): Checked => ({ name, handles: {}, tags: [], ...more });
const at = (organization: string) => ({ organization: { name: organization } });
const ada: Known = {
	file: 'content/people/ada.md',
	names: ['Ada Lovelace', 'Countess'],
	handles: { x: 'Ada', linkedin: 'ada-l' },
	url: 'https://www.ada.test/',
	organization: 'Engines',
};

test.each([
	['the same account, whatever the name', person('A. King', { handles: { x: 'ada' } }), 'there'],
	['the same name and address', person('ada lovelace', { url: 'http://ada.test' }), 'there'],
	['the same name and organisation', person('Ada  Lovelace', at('ENGINES')), 'there'],
	['another name of theirs and the organisation', person('Countess', at('Engines')), 'there'],
	['the name alone', person('Ada Lovelace'), 'perhaps'],
	['the name and another organisation', person('Ada Lovelace', at('Looms')), 'perhaps'],
	['the name and an account elsewhere', person('Ada Lovelace', { handles: { github: 'ada' } }), 'perhaps'],
	['the same address under another name', person('Charles', { url: 'https://ada.test' }), 'perhaps'],
	['the name, with another account on the same network', person('Ada Lovelace', { handles: { x: 'ada2' } }), 'new'],
	['nothing in common', person('Grace', { handles: { x: 'grace' }, url: 'https://grace.test' }), 'new'],
])('%s', (_what, one, verdict) => {
	const people = matcher();
	people.add(ada);
	expect(people.judge(one).kind).toBe(verdict);
});

test('names of signs alone are told apart', () => {
	const people = matcher();
	people.add({ file: 'a.md', names: ['🦊'], handles: {} });
	expect(people.judge(person('🌸')).kind).toBe('new');
	expect(people.judge(person('🦊')).kind).toBe('there');
});

test('ids are free, fit addresses, and are unique when folded', () => {
	const ids = newIds(['ada', 'old-name']);
	const names = [
		'Ada',
		'Ada',
		'Old Name',
		'page',
		'2024',
		'con',
		'🦊',
		'🦊',
		'Zoë',
		'Zoe',
		'İpek',
		'中村',
		'ريم',
		'x'.repeat(300),
		`${'word '.repeat(60)}end`,
	];
	const given = names.map((name) => ids.next(person(name, name === 'Ada' ? at('Engine Works') : {})));
	expect(given.slice(0, 6)).toEqual(['ada-engine-works', 'ada-2', 'old-name-2', 'page-2', '2024-2', 'con-2']);
	expect(given.slice(6, 10)).toEqual(['somebody', 'somebody-2', 'zoë', 'zoe-2']);
	for (const id of given) expect(idFault(id)).toBeUndefined();
	expect(new Set(given).size).toBe(names.length);
});

test('ten thousand people of one name find their ids at once', () => {
	const ids = newIds([]);
	const start = performance.now();
	for (let count = 0; count < 10_000; count++) ids.next(person('Kim Lee'));
	expect(performance.now() - start).toBeLessThan(2000);
});
