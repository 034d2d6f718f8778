import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { exampleHub, examplePhoto, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { mostOnPage } from '../site/paging.ts';
import { paths } from '../vocabulary/paths.ts';
import type { Directory } from './directory.ts';
import { exportedFile, hard, writtenExports } from './written.fixture.ts';

const read = async (hub: Hub) => JSON.parse(await exportedFile(hub, paths.directory())) as Directory;

/** What a validator finds wrong with a directory. */
async function faultsOf(data: unknown, hub: Hub): Promise<string[]> {
	const ajv = new Ajv2020({ allErrors: true, strict: true });
	addFormats.default(ajv);
	const validate = ajv.compile(JSON.parse(await exportedFile(hub, paths.directorySchema)));
	return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

let ada: Hub;
beforeAll(async () => {
	ada = await hubOf({
		'lists/b.md': page('title: Bees'),
		'people/ada.md': someone(
			'Ada',
			'url: https://ada.test/\nhandles: {x: ada}\nlinks: [https://www.ada.test/_maps_, {label: Maps, url: https://xn--bcher-kva.example/}, bücher.example]\nlists: [b]\ntags: [Tea]\nromanized: A\npronouns: she\nlocation: L\nconsent: given',
		),
		'people/ada.jpg': await examplePhoto(),
		'people/bea.md': someone('Bea', 'noindex: true'),
		'people/cyd.md': someone('Cyd'),
		'people/cyd.jpg': await examplePhoto(),
		'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
});

test('a person is told with everything that programs may want', async () => {
	const { people, ...about } = await read(ada);
	expect(about).toEqual({
		$schema: 'https://hub.test/laurels/people.schema.json',
		title: 'The Laurels',
		url: 'https://hub.test/laurels/',
		owner: 'Olu Owner',
		total: 2,
	});
	expect(people.map(({ id }) => id)).toEqual(['ada', 'cyd']);
	expect(people[0]).toEqual({
		id: 'ada',
		page: 'https://hub.test/laurels/people/ada/',
		name: 'Ada',
		romanized: 'A',
		reason: 'for showing up',
		pronouns: 'she',
		location: 'L',
		url: 'https://ada.test/',
		handles: [{ network: 'x', label: 'X', handle: '@ada', url: 'https://x.com/ada' }],
		links: [
			{ label: 'ada.test', url: 'https://www.ada.test/_maps_' },
			{ label: 'Maps', url: 'https://xn--bcher-kva.example/' },
			{ label: 'bücher.example', url: 'https://xn--bcher-kva.example/' },
		],
		lists: [{ id: 'b', label: 'Bees', url: 'https://hub.test/laurels/lists/b/' }],
		tags: [{ id: 'tea', label: 'Tea', url: 'https://hub.test/laurels/tags/tea/' }],
		laurels: 1,
		card: expect.stringMatching(/^https:\/\/hub\.test\/laurels\/cards\/people\/ada-wide\.png\?v=[0-9a-f]{8}$/),
		photo: expect.stringMatching(/^https:\/\/hub\.test\/laurels\/photos\/ada-[0-9a-f]{8}-960\.webp$/),
	});
	expect(people[1]).not.toHaveProperty('photo');
});

test('nobody is counted where the owner does not count', async () => {
	const hub = await hubOf({ 'hub.md': hubWith('sprig: false'), 'people/ada.md': someone('Ada') });
	expect((await read(hub)).people[0]).not.toHaveProperty('laurels');
	expect(await faultsOf(await read(hub), hub)).toEqual([]);
});

test('the schema stands at the address that the data names, and takes the data', async () => {
	for (const hub of [ada, await exampleHub()]) {
		const schema = JSON.parse(await exportedFile(hub, paths.directorySchema));
		expect(schema.$id).toBe((await read(hub)).$schema);
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(await faultsOf(await read(hub), hub)).toEqual([]);
	}
});

const wrong: [what: string, change: (person: Record<string, unknown>) => void, fault: string][] = [
	['no name', (person) => delete person['name'], '/people/0 required'],
	['no address', (person) => (person['page'] = 'ada'), '/people/0/page format'],
	['an unknown field', (person) => (person['email'] = 'x'), '/people/0 additionalProperties'],
	['half a laurel', (person) => (person['laurels'] = 0.5), '/people/0/laurels type'],
	['a list that is a word', (person) => (person['lists'] = ['b']), '/people/0/lists/0 type'],
];
test.for(wrong)('the schema refuses a person with %s', async ([, change, fault]) => {
	const data = JSON.parse(await exportedFile(ada, paths.directory()));
	change(data.people[0]);
	expect(await faultsOf(data, ada)).toContain(fault);
});

test('many people stand in several files, each of which leads to the next; all of them are in one of these', async () => {
	const count = 2 * mostOnPage.data + 1;
	const many = Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`people/p-${at}.md`, someone(`Zed ${at}`)]),
	);
	const hub = await hubOf({ ...many, 'people/hidden.md': someone('Hidden', 'noindex: true') });
	const files = await writtenExports(hub);
	const met: string[] = [];
	let next: string | undefined = `https://hub.test/laurels${paths.directory()}`;
	let pages = 0;
	while (next) {
		const data: Directory = JSON.parse(files.get(next.slice('https://hub.test/laurels'.length)) ?? '');
		expect(await faultsOf(data, hub)).toEqual([]);
		expect(data.total).toBe(count);
		expect(data.people.length).toBeLessThanOrEqual(mostOnPage.data);
		met.push(...data.people.map(({ id }) => id));
		next = data.next;
		pages++;
	}
	expect(pages).toBe(3);
	expect(new Set(met).size).toBe(count);
	expect(met).not.toContain('hidden');
	expect(met).toHaveLength(count);
	expect([...files.keys()].filter((path) => /^\/people.*\.json$/.test(path))).toHaveLength(pages + 1);
});

test.for(hard)('%s are read back', async ([, name, shown]) => {
	const hub = await hubOf({ 'people/ada.md': page(`name: ${name}\nreason: x`) });
	expect((await read(hub)).people[0]?.name).toBe(shown);
});

test('where search engines may find nobody, there is no directory', async () => {
	const files = await writtenExports(await hubOf({ 'people/ada.md': someone('Ada', 'noindex: true') }));
	expect([...files.keys()].filter((path) => path.endsWith('.json'))).toEqual([]);
});
