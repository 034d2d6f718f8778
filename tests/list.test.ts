import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { contentOf, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { load } from '../src/hub/content/load.ts';
import { run } from './build.ts';

let content: string;
let environment: Record<string, string>;
beforeEach(async () => {
	({ path: content } = await contentOf({
		'hub.md': hubWith('timezone: UTC'),
		'people/ada.md': someone('Ada Lovelace', 'tags: [Tea]'),
		'people/bo.md': someone('Bo Vik', 'lists: [near]'),
		'people/cy.md': someone('Cy Fox', 'tags: [tea]\ndraft: true'),
		'people/di.md': someone('Di No', 'tags: [Tea]\nconsent: declined'),
		'lists/near.md': page('title: Near me'),
		'lists/far.md': page('title: Far'),
		'works/evening.md': page(
			'type: event\ntitle: Map evening\nurl: https://a.test\nstart: 2026-11-20\npeople: [ada, {person: bo, role: host}]',
		),
	}));
	environment = {
		...{ LAURELS_CONTENT: content, LAURELS_PRIVATE: await someFolder(), LAURELS_CACHE: await someFolder() },
		LAURELS_NOW: '2026-11-23',
	};
});

const listOf = async (id: string): Promise<string[]> =>
	(await load({ path: content, shown: 'content' })).people
		.filter(({ data }) => data.lists.includes(id))
		.map((one) => one.id);

test('people are put on a list by name, by what they made together, by topic and by another list', async () => {
	const { stdout } = await run('list', ['near', 'Lovelace', '--in', 'Map evening'], environment);
	expect(stdout).toMatch(/^changed {4}\S+people\/ada\.md\n1 person on near, 1 was on it already\.\n$/);
	expect(await listOf('near')).toEqual(['ada', 'bo']);
	await run('list', ['far', '--tag', 'TEA'], environment);
	expect(await listOf('far')).toEqual(['ada', 'cy']);
	await run('list', ['Far', '--in', 'near'], environment);
	expect(await listOf('far')).toEqual(['ada', 'bo', 'cy']);
	await run('list', ['far', '--in', 'evening', '--take-off'], environment);
	expect(await listOf('far')).toEqual(['cy']);
});

test.for([
	[['near'], /^Say who: ids, names, --in or --tag\./],
	[['neart', 'ada'], /^There is no list “neart”\. Did you mean “near”\?/],
	[['new', 'ada'], /^There is no list “new”\. npm run new -- list --title "new" makes one\./],
	[['near', 'ada', 'nobody'], /^Nobody here is called “nobody”\.[\s\S]+Nothing was changed\./],
	[['near', '--in', 'evning'], /^No work, laurel or list is called “evning”\. Did you mean “evening”\?/],
	[['near', '--tag', 'coffee'], /^Nobody has the topic “coffee”\./],
] as const)('%j changes nothing, and says why', async ([words, because]) => {
	const { code, stderr } = await run('list', [...words], environment);
	expect(code).toBe(1);
	expect(stderr).toMatch(because);
	expect(await listOf('near')).toEqual(['bo']);
});

test('everybody in an event is thanked in one go: all in one laurel, or each in one of their own', async () => {
	const words = ['recognition', '--kind', 'thanks', '--in', 'evening', '--work', 'evening', '--reason', 'for the maps'];
	expect((await run('new', words, environment)).code).toBe(0);
	const { stdout } = await run('new', [...words, '--each'], environment);
	const day = 'recognitions/2026-11-23-the-maps';
	expect(stdout.match(/\S+\.md/g)).toEqual([
		expect.stringContaining(`${day}-2.md`),
		expect.stringContaining(`${day}-3.md`),
	]);
	const { mistakes, recognitions } = await load({ path: content, shown: 'content' });
	expect(mistakes).toEqual([]);
	expect(recognitions.map(({ data }) => data.people.join()).sort()).toEqual(['ada', 'ada,bo', 'bo']);
});

/** What `new` is told for thanks to some people. */
const thanks = (people: readonly string[], reason: string): string[] => [
	...['recognition', '--kind', 'thanks', '--reason', reason],
	...people.flatMap((id) => ['--person', id]),
];

test('a laurel that is there already is not written twice, unless somebody says so', async () => {
	const toEach = [...thanks(['ada', 'bo'], 'for the maps'), '--each'];
	const written = async () => (await readdir(path.join(content, 'recognitions'))).length;
	expect((await run('new', toEach, environment)).code).toBe(0);
	for (const again of [toEach, thanks(['ada'], 'for the maps')]) {
		const { code, stderr } = await run('new', again, environment);
		expect([code, stderr]).toEqual([
			1,
			expect.stringMatching(/This seems to be in \S+the-maps\.md already\. Nothing was/),
		]);
	}
	expect(await written()).toBe(2);
	expect((await run('new', [...toEach, '--anyway'], environment)).code).toBe(0);
	expect(await written()).toBe(4);
});

test('where one of several laurels can’t be written, none is', async () => {
	const { code, stderr } = await run('new', [...thanks(['ada', 'nobody'], 'for tea'), '--each'], environment);
	expect([code, stderr]).toEqual([1, expect.stringMatching(/no person “nobody”/)]);
	expect(await readdir(path.join(content, 'recognitions')).catch(() => [])).toEqual([]);
});

test('an import says how those get onto the list who are here already', async () => {
	const { writeFile } = await import('node:fs/promises');
	const guests = path.join(await someFolder(), 'guests.csv');
	await writeFile(guests, 'Name,Why\nBo Vik,maps\nAda Lovelace,tea\nNoor Haddad,boats\n');
	const { stdout } = await run('import', [guests, '--map', 'name=Name', '--list', 'far', '--yes'], environment);
	const [, words = ''] = /npm run list -- (.+)/.exec(stdout) ?? [];
	expect(words).toBe('far ada bo');
	await run('list', words.split(' '), environment);
	expect(await listOf('far')).toEqual(['ada', 'bo', 'noor-haddad']);
	expect(await readFile(path.join(content, 'people/bo.md'), 'utf8')).toContain('lists: [near, far]');
});
