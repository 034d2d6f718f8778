import { beforeAll, describe, expect, test } from 'vitest';
import { hubOf, page } from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { searchFiles } from '../sought.ts';
import { filler, queries, slipsOfFingers, trapped } from './crowd.fixture.ts';
import { find } from './find.ts';
import { everybody, type Query } from './query.ts';
import { type Sought, soughtIn } from './sought.ts';

/** People as browsers get them, with all that is said of them. */
interface Crowd {
	people: Sought[];
	texts: string[];
}

async function crowdOf(people: Record<string, string>): Promise<Crowd> {
	const files = Object.entries(people).map(([id, matter]) => [`people/${id}.md`, page(matter)]);
	const hub = await hubOf({
		'lists/recommend.md': page('title: Recommended'),
		'lists/follow.md': page('title: Follow along'),
		...Object.fromEntries(files),
	});
	const [names = '', ...words] = await Promise.all(searchFiles(hub).map(async ({ write }) => String(await write())));
	return { people: soughtIn(JSON.parse(names)), texts: words.flatMap((file) => file.split('\n')) };
}

const fillers = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`p-${index}`, filler(index)]));
let few: Crowd;
let many: Crowd;
beforeAll(async () => {
	few = await crowdOf(trapped);
	many = await crowdOf({ ...trapped, ...fillers });
});

const looking = (some: Partial<Query>): Query => ({ ...everybody, ...some });
const ids = (people: readonly Sought[]) => people.map(({ id }) => id);
const findIn = ({ people, texts }: Crowd, some: Partial<Query>) => find(people, looking(some), texts);

describe('Among few and among many', () => {
	test.each(queries)('“%s” finds whom it means', (words, whom) => {
		for (const crowd of [few, many]) {
			const found = findIn(crowd, { words });
			expect(ids(found.people)).toEqual(whom);
			expect(found.isNearly).toBe(whom.length === 0);
		}
	});

	test.each(slipsOfFingers)('“%s” is a slip: nobody is called so, some nearly', (words, whom) => {
		for (const crowd of [few, many]) {
			expect(find(crowd.people, looking({ words })).people).toEqual([]);
			const found = findIn(crowd, { words });
			expect(ids(found.people)).toEqual(whom);
			expect(found.isNearly).toBe(true);
		}
	});
});

test('a list, a topic, a place and words narrow each other down', () => {
	const all = { words: 'luk', list: 'recommend', tag: 'access', place: 'Poland' };
	expect(ids(findIn(few, all).people)).toEqual(['lukasz-zurawski']);
	for (const other of [{ words: 'anna' }, { list: 'recom' }, { tag: 'acc' }, { place: 'Pol' }])
		expect(findIn(few, { ...all, ...other }).people, JSON.stringify(other)).toEqual([]);
});

test('without words, people stand as in the directory', () => {
	for (const words of ['', ' … ', '.*', '\\']) expect(ids(findIn(few, { words }).people)).toEqual(ids(few.people));
	expect(ids(few.people)).toEqual(Object.keys(trapped).filter((id) => id !== 'zora-quietly'));
});

test('who is called so stands before who is here for it, whose name begins so, and of whom it is said', async () => {
	const crowd = await crowdOf({
		'a-story': 'name: A\nreason: for tea',
		'b-place': 'name: B\nreason: x\nlocation: Tea',
		'c-organisation': 'name: C\nreason: x\norganization: { name: Tea }',
		'd-job': 'name: D\nreason: x\njobTitle: Tea',
		'e-headline': 'name: E\nreason: x\nheadline: Tea',
		'f-topic': 'name: F\nreason: x\ntags: [Tea]',
		'g-handle': 'name: G\nreason: x\nhandles: { instagram: tea }',
		'h-begun': 'name: H Teasdale\nreason: x',
		'i-alias': 'name: I\nreason: x\naliases: [Tea Ito]',
		'j-name': 'name: J Tea\nreason: x',
		'k-whole': 'name: Tea\nreason: x',
		'l-long': 'name: L\nreason: x',
		'm-long': 'name: M\nreason: x',
	});
	expect(ids(findIn(crowd, { words: 'tea' }).people)).toEqual([
		'k-whole',
		'i-alias',
		'j-name',
		'g-handle',
		'f-topic',
		'h-begun',
		'e-headline',
		'd-job',
		'c-organisation',
		'b-place',
		'a-story',
	]);
});

test('many words are answered as soon as one', async () => {
	for (const words of ['a '.repeat(100), 'an na '.repeat(30), 'müller'.repeat(30)])
		expect(await effortOf(() => findIn(many, { words }))).toBeLessThan(1000);
});
