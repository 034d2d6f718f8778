import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { examplePhoto, laidOut, someFolder } from '../src/content.fixture.ts';
import {
	collectionOfId,
	doors,
	type Id,
	isRefused,
	putWords,
	smallHub,
	textFileOf,
	type WrittenEntry,
} from '../src/doors.fixture.ts';
import { readEntry } from '../src/hub/content/entries.ts';
import type { ContentFolder } from '../src/hub/content/folder.ts';
import { load } from '../src/hub/content/load.ts';
import { type Memory, openMemory } from '../src/hub/content/memory.ts';
import type { Hub } from '../src/hub/hub.ts';
import { publicHub } from '../src/hub/public.ts';
import { addDays, type Day } from '../src/hub/time/days.ts';
import { type Bundle, bundleFor } from '../src/publish/bundle.ts';
import { filesToWrite } from '../src/publish/files.ts';
import { pagesToRender } from '../src/publish/pages.ts';
import { workshopOf } from '../src/publish/workshop.ts';

type Files = Record<Id, WrittenEntry>;

/** A small world in which everybody knows somebody. */
const world = (): Files => ({
	...smallHub(),
	'people/p': { fields: { ...smallHub()['people/p']?.fields, consent: 'given' }, body: 'Story.' },
	'people/c': {
		fields: {
			name: 'Cy',
			reason: 'for bread',
			consent: 'given',
			headline: 'Bakes',
			tags: ['Tea', 'Bread'],
			lists: ['l'],
		},
		body: 'See [[Pia]].',
	},
	'people/d': { fields: { name: 'Dee', reason: 'for tea', tags: ['Tea'], formerly: ['dora'] }, body: '' },
	'people/f': { fields: { name: 'Fay', reason: 'for nets', location: 'Oslo', tags: ['Nets'] }, body: '' },
	'lists/l': { fields: { title: 'List', sort: 'manual' }, body: 'Opening.' },
	'lists/m': { fields: { title: 'Makers' }, body: '' },
	'recognitions/2026-10-03-i': { fields: { kind: 'introduction', people: ['c', 'd'], reason: 'both bake' }, body: '' },
	'recognitions/2026-10-04-v': {
		fields: { kind: 'thanks', people: ['f'], by: 'd', reason: 'for knots' },
		body: 'Tied.',
	},
	'works/g': {
		fields: { type: 'event', title: 'Fair', url: 'https://g.test/', people: ['c'], start: '2026-11-28T10:00Z' },
		body: '',
	},
});
const today = '2026-11-20' as Day;
const site = { origin: 'https://hub.test', base: '/laurels' };

let bundle: Bundle;
const workshop = workshopOf('/cache-keys');
beforeAll(async () => {
	bundle = await bundleFor(site.base, workshop);
}, 120_000);
afterAll(() => rm(workshop, { recursive: true, force: true }));

/** The public hub of such files; none where they can't be published. */
async function hubOf(files: Files, day = today): Promise<Hub | undefined> {
	const texts = Object.entries(files).map(([id, one]): [string, string] => [
		id === 'hub/hub' ? 'hub.md' : `${id}.md`,
		textFileOf(id as Id, one).text,
	]);
	const folder = await folderWith(
		new Map<string, string | Uint8Array>([...texts, ['people/p.jpg', await face], ['x.svg', drawing]]),
	);
	const loaded = await load(folder, memory);
	return loaded.mistakes.length > 0 ? undefined : publicHub(loaded, day);
}

/** What stands in the one folder of all these hubs: only what is another in the next is written, and read again. */
const written = new Map<string, string | Uint8Array>();
let place: string;
let memory: Memory;
beforeAll(async () => {
	place = await someFolder();
	memory = openMemory(path.join(await someFolder(), 'entries.json'), () => {});
});

async function folderWith(files: ReadonlyMap<string, string | Uint8Array>): Promise<ContentFolder> {
	for (const name of [...written.keys()].filter((name) => !files.has(name))) {
		await rm(path.join(place, name));
		written.delete(name);
	}
	const fresh = [...files].filter(([name, content]) => written.get(name) !== content);
	for (const [name, content] of fresh) written.set(name, content);
	return laidOut(place, { 'hub.md': files.get('hub.md') ?? '', ...Object.fromEntries(fresh) });
}

const face = examplePhoto(60, 75);
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

/** A page, or a file for other programs. */
interface Made {
	file: string;
	key: string;
	make: () => Promise<Buffer | undefined>;
}

/** All that is kept by what it was made of. */
const madeOf = async (hub: Hub): Promise<Made[]> => [
	...(await pagesToRender(bundle, hub, site, [])).map(({ file, key, render }) => ({ file, key, make: render })),
	...filesToWrite([hub], site, bundle.key),
];

/** Whatever was seen, by its key. */
const seen = new Map<string, string>();

/** What of a hub is not what was seen with the same key. Those of new keys are seen, unless `areNewSeen` says otherwise. */
async function stale(
	hub: Hub,
	keyOf = ({ key }: Made) => key,
	areNewSeen = true,
	isTried: (file: string) => boolean = () => true,
): Promise<string[]> {
	const wrong: string[] = [];
	for (const one of await madeOf(hub)) {
		if (!isTried(one.file) || (!areNewSeen && !seen.has(keyOf(one)))) continue;
		const text = (await one.make())?.toString('utf8') ?? '';
		const before = seen.get(keyOf(one)) ?? text;
		if (before !== text) wrong.push(one.file);
		seen.set(keyOf(one), before);
	}
	return wrong;
}

/** What a field may say. */
const words: unknown[] = [
	...['Zed says', 'https://zed.test/', 'zed', '@zed@kit.example', 'zed@kit.example', '2026-03-04', '2026-10-02'],
	...['2027-01-01T10:00Z', '#345678', 'de', 'Europe/Oslo', 'given', 'declined', 'weekly', 'b', 'm', 'quote', 'book'],
	...[
		'shout-out',
		'article',
		'e',
		'netlify',
		'zedwords',
		'name',
		'ink',
		'tall',
		'atom',
		'en-GB',
		'c',
		'10% 20%',
		'x.svg',
		'{link} {owner}',
		true,
		false,
		7,
	],
	...[['b'], ['m'], [], { name: 'Zed' }, { text: 'Zed' }, { title: 'Zed', url: 'https://zed.test/' }],
	...[
		{ Tea: 'Zed' },
		{ mastodon: 'https://zed.test/1' },
		{ by: 'plausible', at: 'https://zed.test' },
		[{ person: 'b', role: 'Zed' }],
	],
];

/** All fields, but for the many that are alike: most words of the hub, and most networks. */
const fields = doors.filter(({ place }, at) => !/^words\.|handles\./.test(place) || at % 23 === 0);

/** Files in which a field says something else, as often as it can; `from` which of the words on. */
function* changes(files: Files, id: Id, place: string, from = 0): Generator<Files> {
	for (const translation of [...words.slice(from), ...words.slice(0, from)]) {
		const one = structuredClone(files[id] as WrittenEntry);
		putWords(one, place, translation as string);
		if (JSON.stringify(one) !== JSON.stringify(files[id]) && !isRefused(readEntry(textFileOf(id, one)).findings))
			yield { ...files, [id]: one };
	}
}

/** Fields that need more beside them than a value. */
const notAlone =
	/^(hub (words|languages|editor|forget|networks|owner\.(photo|handles|links)|logo|footer|counting)|people (notSame|photo|organization|handles)|recognitions (date|agreed)|works image)\b/;

test(
	`whatever field (${howMuch}) of whatever file is changed, what has the same key is the same, of ${triesAll ? 'all' : 'what was seen before'}`,
	{ timeout: 900_000 },
	async () => {
		expect(await stale((await hubOf(world())) as Hub)).toEqual([]);
		const wrong: string[] = [];
		const untried: string[] = [];
		for (const { id, place } of someOf(fields, 20)) {
			let hub: Hub | undefined;
			for (const files of changes(world(), id, place)) {
				hub = await hubOf(files);
				if (hub) break;
			}
			// What is new by one change is seldom what is new by another.
			if (hub) for (const file of await stale(hub, undefined, triesAll)) wrong.push(`${id} ${place}: ${file}`);
			else if (!notAlone.test(`${collectionOfId(id)} ${place}`)) untried.push(`${collectionOfId(id)} ${place}`);
		}
		expect(wrong).toEqual([]);
		expect(untried).toEqual([]);
	},
);

test('a change is a new key for what shows it, and for nothing else', async () => {
	const before = new Map((await madeOf((await hubOf(world())) as Hub)).map(({ file, key }) => [file, key]));
	const files = world();
	(files['people/c'] as WrittenEntry).fields['headline'] = 'Bakes bread';
	const hub = (await hubOf(files)) as Hub;
	const fresh = (await madeOf(hub)).filter(({ file, key }) => before.get(file) !== key).map(({ file }) => file);
	expect(fresh).toContain('people/c/index.html');
	expect(fresh).toContain('index.html');
	expect(fresh).toEqual(
		expect.arrayContaining(['people/c.vcf', 'people/c/index.md', 'lists/l/index.md', 'people.json']),
	);
	for (const file of ['index.html', 'index.md']) expect(fresh).not.toContain(`recognitions/2026-11-02-q/${file}`);
	// Were its key the one it had, it would be found.
	const planted = await stale(hub, ({ file, key }) => before.get(file) ?? key);
	expect(planted).toEqual(expect.arrayContaining(['people/c/index.html', 'people/c.vcf', 'people.json']));
});

/** The same world with so many people and laurels that they stand on several pages: of everybody, a list, its wall, a topic, a year and a month. */
const crowd = (): Files => ({
	...world(),
	...Object.fromEntries(
		Array.from({ length: 96 }, (_, at): [Id, WrittenEntry] => [
			`people/q${at}`,
			{
				fields: { name: `Q ${at}`, reason: 'for it', tags: ['Tea'], lists: ['l', 'm'], location: 'Oslo' },
				body: '',
			},
		]),
	),
	...Object.fromEntries(
		Array.from({ length: 51 }, (_, at): [Id, WrittenEntry] => [
			`recognitions/2026-11-01-q${at}`,
			{ fields: { kind: 'thanks', people: [`q${at}`], reason: 'for more' }, body: '' },
		]),
	),
	'people/y': {
		fields: { name: 'Yo', reason: 'for being last but one', tags: ['Tea'], lists: ['l', 'm'], location: 'Rome' },
		body: '',
	},
	'people/z': { fields: { name: 'Zoe', reason: 'for last', tags: ['Tea'], lists: ['l', 'm'] }, body: '' },
});
const isOfMany = (file: string): boolean =>
	/^(people|lists\/[^/]+(\/wall)?|tags\/[^/]+|recognitions\/\d+(\/\d+)?)\/(page\/\d+\/)?(index\.html|\w+\.xml|feed\.json|index\.md)$|^people(-\d+)?\.json$|^search\//.test(
		file,
	);

test(
	`nor is a page of many, whoever on it or beside it changes in any field (${howMuch})`,
	{ timeout: 900_000 },
	async () => {
		const triedOf = async (hub: Hub) => (await madeOf(hub)).map(({ file }) => file).filter(isOfMany);
		const before = (await hubOf(crowd())) as Hub;
		expect(await triedOf(before)).toEqual(
			expect.arrayContaining(
				['people', 'lists/l', 'lists/l/wall', 'tags/tea', 'recognitions/2026', 'recognitions/2026/11'].map(
					(of) => `${of}/page/2/index.html`,
				),
			),
		);
		expect(await stale(before, undefined, true, isOfMany)).toEqual([]);
		const wrong: string[] = [];
		let tried = 0;
		const ofMany = fields.filter(({ id }) => /^(people\/p|lists\/l|recognitions\/.+-r)$/.test(id));
		for (const { id, place } of someOf(ofMany, 28))
			// Of people, one on the first page and one on the last.
			for (const one of id === 'people/p' ? (['people/c', 'people/z'] as const) : [id])
				for (const files of changes(crowd(), one, place)) {
					const hub = await hubOf(files);
					if (!hub) continue;
					tried++;
					for (const file of await stale(hub, undefined, false, isOfMany)) wrong.push(`${one} ${place}: ${file}`);
					break;
				}
		for (const day of someOf([1, 7, 400], 3).map((days) => addDays(today, days)))
			for (const file of await stale((await hubOf(crowd(), day)) as Hub, undefined, false, isOfMany))
				wrong.push(`${day}: ${file}`);
		const { 'people/y': _, ...fewer } = crowd();
		for (const file of await stale((await hubOf(fewer as Files)) as Hub, undefined, false, isOfMany))
			wrong.push(`one fewer: ${file}`);
		expect(wrong).toEqual([]);
		expect(tried).toBeGreaterThan(triesAll ? 30 : 0);
	},
);

test('somebody’s line changes the pages on which they stand, and no other page of everybody', async () => {
	const keysIn = async (files: Files) =>
		new Map((await madeOf((await hubOf(files)) as Hub)).map(({ file, key }) => [file, key]));
	const before = await keysIn(crowd());
	const files = crowd();
	(files['people/z'] as WrittenEntry).fields['reason'] = 'for being last';
	const after = await keysIn(files);
	const fresh = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
	expect(fresh).toContain('people/page/2/index.html');
	expect(fresh).toContain('tags/tea/index.html');
	expect(fresh).not.toContain('people/index.html');
	expect(fresh).not.toContain('tags/nets/index.html');
});

/** So often several things change at once, in a way that can be published. */
const turns = triesAll ? 30 : 3;

/** A hub in which more than one thing is another: what is there, who may be seen, which day it is. */
function shaken(random: () => number): { files: Files; day: Day } {
	let files = world();
	const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
	const ids = () => Object.keys(files) as Id[];
	const shakes = [
		() => {
			const { id, place } = one(fields);
			const [changed] = files[id] ? changes(files, id, place, Math.floor(random() * words.length)) : [];
			files = changed ?? files;
		},
		() => {
			const { [one(ids().filter((id) => id !== 'hub/hub'))]: _, ...others } = files;
			files = others as Files;
		},
		() => {
			(files[one(ids())] as WrittenEntry).fields['draft'] = true;
		},
		() => {
			(files[one(ids().filter((id) => id.startsWith('people/')))] as WrittenEntry).fields['consent'] = 'declined';
		},
		() => {
			const people = one([['p'], ['c', 'f'], ['b', 'd', 'p']]);
			files['recognitions/2026-11-05-n'] = {
				fields: { kind: 'thanks', people, reason: 'for more', by: 'c' },
				body: 'New.',
			};
		},
		() => {
			files['people/a'] = { fields: { name: 'Abe', reason: 'for it', tags: ['Tea'], lists: ['m'] }, body: '' };
		},
	];
	for (let turn = 0; turn < 3; turn++) one(shakes)();
	return { files, day: addDays(today, one([0, 0, 0, 1, 7, 9, 400])) };
}

test('an order is a change, too', async () => {
	const files = world();
	await stale((await hubOf(files)) as Hub);
	(files['lists/l'] as WrittenEntry).fields['people'] = ['p', 'c'];
	expect(await stale((await hubOf(files)) as Hub)).toEqual([]);
});

test(
	`nor when several things change at once, and days pass, ${turns} times (${howMuch})`,
	{ timeout: 600_000 },
	async () => {
		let seed = 20_261_120;
		const random = () => {
			seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
			return seed / 2 ** 31;
		};
		const wrong: string[] = [];
		let published = 0;
		for (let turn = 0; published < turns; turn++) {
			const { files, day } = shaken(random);
			const hub = await hubOf(files, day);
			if (!hub) continue;
			published++;
			for (const file of await stale(hub)) wrong.push(`${turn}: ${file}`);
		}
		expect(wrong).toEqual([]);
	},
);
