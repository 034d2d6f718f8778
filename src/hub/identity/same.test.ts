import { expect, test } from 'vitest';
import { hubOf, loadOf, someone } from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { describe } from '../mistakes/finding.ts';
import { type Described, openRoom, type Resident } from './same.ts';

const at = (name: string) => ({ organization: { name } });
const ada: Resident = {
	id: 'ada',
	file: 'content/people/ada.md',
	data: {
		name: 'Ada Lovelace',
		aliases: ['Countess'],
		romanized: 'Ada Lavleis',
		handles: { x: 'Ada', linkedin: 'ada-l', mastodon: { handle: 'ada@ada.test', url: 'https://social.ada.test/@ada' } },
		url: 'https://www.ada.test/',
		feed: 'https://ada.test/feed',
		links: [{ url: 'https://blog.test/ada' }],
		...at('Engines'),
	},
};
const roomWith = (...residents: Resident[]) => {
	const room = openRoom();
	for (const one of residents) room.add(one);
	return room;
};

test.for<[what: string, person: Described, answer: string | undefined, because?: string]>([
	['the same account, whatever the name', { name: 'A. King', handles: { x: 'ada' } }, 'same', 'account on X'],
	['an account elsewhere than its handle says', { name: 'A', handles: { mastodon: 'ada@ada.test' } }, 'same'],
	['the same name and address', { name: 'ada lovelace', url: 'http://ada.test' }, 'same', 'name and address'],
	['the same name and feed', { name: 'Ada Lovelace', feed: 'https://ada.test/feed/' }, 'same'],
	['an address of theirs among others', { name: 'Ada Lovelace', url: 'https://blog.test/ada' }, 'same'],
	['the same name and organisation', { name: 'Ada  Lovelace', ...at('ENGINES') }, 'same', 'name and place'],
	['a name in another order, with a title', { name: 'LOVELACE, Dr. Ada', ...at('Engines') }, 'same'],
	['another name of theirs and the organisation', { name: 'Countess', ...at('Engines') }, 'same'],
	['a romanized name and the organisation', { name: 'Ада', romanized: 'Ada Lavleis', ...at('Engines') }, 'same'],
	['the name in other letters', { name: 'Ада Ловелаце', ...at('Engines') }, 'perhaps', 'in other letters'],
	['the name alone', { name: 'Ada Lovelace' }, 'perhaps', 'the same name'],
	['the name and another organisation', { name: 'Ada Lovelace', ...at('Looms') }, 'perhaps'],
	['the name and another place', { name: 'Ada Lovelace', ...at('Engines'), location: 'Rome' }, 'perhaps'],
	['the name and an account elsewhere', { name: 'Ada Lovelace', handles: { github: 'ada' } }, 'perhaps'],
	[
		'the name, with another account',
		{ name: 'Ada Lovelace', handles: { x: 'ada2' } },
		'perhaps',
		'another account on X',
	],
	['the same address under another name', { name: 'Charles', url: 'https://ada.test' }, 'perhaps', 'the same url'],
	['the same feed under another name', { name: 'Charles', feed: 'https://ada.test/feed' }, 'perhaps', 'the same feed'],
	['a site that is the account of another', { name: 'C', url: 'http://x.com/ada' }, 'perhaps', 'the same url'],
	['an address that is the feed of another', { name: 'Charles', url: 'https://ada.test/feed' }, undefined],
	['nothing in common', { name: 'Grace', handles: { x: 'grace' }, url: 'https://grace.test' }, undefined],
	['told apart', { name: 'Ada Lovelace', notSame: ['ada'] }, undefined],
])('%s', ([, person, answer, because = '']) => {
	const likeness = roomWith(ada).likest(person);
	expect(likeness?.answer).toBe(answer);
	expect(likeness?.because ?? '').toContain(because);
});

test('names alone are the same only where nothing is said of either', () => {
	const bare: Resident = { id: 'anna', file: 'content/people/anna.md', data: { name: 'Anna' } };
	expect(roomWith(bare).likest({ name: 'ANNA' })?.answer).toBe('same');
	const withHandle = { ...bare, data: { name: 'Anna', handles: { x: 'anna' } } };
	expect(roomWith(withHandle).likest({ name: 'Anna' })?.answer).toBe('perhaps');
	expect(roomWith({ ...bare, data: { name: 'Anna', location: 'Rome' } }).likest({ name: 'Anna' })?.answer).toBe(
		'perhaps',
	);
});

test('an address that several have is of no one', () => {
	const colleague = (id: string): Resident => ({ id, file: id, data: { name: id, url: 'https://office.test' } });
	expect(roomWith(colleague('ben')).likest({ name: 'Cleo', url: 'https://office.test' })?.answer).toBe('perhaps');
	expect(
		roomWith(colleague('ben'), colleague('dan')).likest({ name: 'Cleo', url: 'https://office.test' }),
	).toBeUndefined();
});

test('names of signs alone are told apart', () => {
	const fox: Resident = { id: 'a', file: 'a.md', data: { name: '🦊' } };
	expect(roomWith(fox).likest({ name: '🌸' })).toBeUndefined();
	expect(roomWith(fox).likest({ name: '🦊' })?.answer).toBe('same');
});

const doubled = async (...files: string[]) => {
	const people = files.map((text, at) => [`people/ada${at || ''}.md`, text]);
	const { doubts, mistakes } = await loadOf(Object.fromEntries(people));
	expect(mistakes).toEqual([]);
	return doubts.map(describe);
};

test('whoever seems to be here twice is told once, until one of the files says that they are two', async () => {
	const other = 'handles: {x: ada_too}';
	expect(await doubled(someone('Ada Lovelace', 'handles: {x: ada}'), someone('Lovelace, Ada', other))).toEqual([
		'content/people/ada1.md:2 - name - Lovelace, Ada may be in content/people/ada.md, too: the same name, but another account on X. If it is the same person, join the two files; if not, write “notSame: [ada]” here.',
	]);
	expect(await doubled(someone('Ada', 'handles: {x: ada}'), someone('Bea', 'handles: {x: "@Ada"}'))).toHaveLength(1);
	for (const [first, second] of [
		['notSame: ada1', ''],
		['', 'notSame: [ada]'],
	])
		expect(await doubled(someone('Ada', first), someone('Ada', second))).toEqual([]);
	expect(await doubled(someone('Ada'), someone('Ada', 'notSame: ada'), someone('Ada', 'notSame: ada'))).toHaveLength(1);
});

test('a draft may be named as somebody else, which is never published, and a stranger may not', async () => {
	expect(await doubled(someone('Ada', 'notSame: ada1'), someone('Ada', 'draft: true'))).toEqual([]);
	const { people } = await hubOf({
		'people/ada.md': someone('Ada', 'notSame: b'),
		'people/b.md': someone('Ada', 'draft: true'),
	});
	expect(people.flatMap((person) => Object.keys(person))).not.toContain('notSame');
	const { mistakes } = await loadOf({ 'people/ada.md': someone('Ada', 'notSame: adda') });
	expect(mistakes.map(({ kind }) => kind)).toEqual(['unknown-reference']);
});

test('ten thousand people of one name are looked up at once', async () => {
	const room = openRoom();
	const effort = await effortOf(() => {
		for (let count = 0; count < 10_000; count++) {
			const data = { name: 'Kim Lee', handles: { x: `kim${count}` } };
			expect(room.likest(data)?.answer).toBe(count === 0 ? undefined : 'perhaps');
			room.add({ id: `kim-${count}`, file: `kim-${count}.md`, data });
		}
	});
	expect(effort).toBeLessThan(5000);
});
