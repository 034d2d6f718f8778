import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, someFolder, someone } from '../../../content.fixture.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { load } from '../../../hub/content/load.ts';
import { marksOf } from '../../../hub/identity/marks.ts';
import { describe as told } from '../../../hub/mistakes/finding.ts';
import { carryOut } from '../../change/files/change.ts';
import { isRemoved, rememberedAsRemoved, removedFrom } from '../../change/files/removed.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { writeNew } from '../../files/write.ts';
import { type ExampleExport, exampleExports, sampleMap } from '../exports.fixture.ts';
import { likelyHeader } from '../sources/likely-header.ts';
import { readMapping } from '../sources/mapping.ts';
import { type SourceId, sourceCalled, sources } from '../sources.ts';
import type { Summary } from '../summary.ts';
import { openExport } from './export-file.ts';
import { rememberedMapping, rememberMapping } from './mappings.ts';
import { type ImportRequest, prepareImport, type WrittenDrafts } from './prepare.ts';

const utf8 = (text: string) => Buffer.from(text);

/** Has somebody asked not to be here. */
const remember = async (folder: PrivateFolder, names: string[]) =>
	carryOut({ content: folder.path, writes: await rememberedAsRemoved(folder, names), moves: [], deletes: [] });

/** Imports a text or bytes into a content folder, and answers what was told and written. */
async function imported(
	content: ContentFolder,
	id: SourceId,
	bytes: string | Uint8Array,
	more: Partial<ImportRequest> = {},
): Promise<WrittenDrafts & { summary: Summary }> {
	const name = path.join(await someFolder(), 'export.csv');
	await writeFile(name, bytes);
	const file = await openExport(name);
	const mapping =
		id === 'csv' && !more.columns ? readMapping(sampleMap, likelyHeader(file.head)?.columns ?? []) : undefined;
	if (typeof mapping === 'string') throw new Error(mapping);
	const ready = await prepareImport({
		...{ file, fileName: 'export.csv', source: sourceCalled(id), columns: mapping, content, day: '2026-11-23' },
		...{
			here: await load(content),
			privately: { path: await someFolder(), shown: 'private' },
			lists: [],
			tags: [],
			limit: Infinity,
		},
		...{ perhaps: false, labels: false, ...more },
	});
	const summary = await ready.summary();
	return { summary, ...(await ready.write(() => undefined)) };
}

const mistakesIn = async (content: ContentFolder) => (await load(content)).mistakes.map(told);

for (const { id } of sources) {
	test(`what is imported from ${id} loads without a mistake, and importing it again adds nothing`, async () => {
		for (const sample of exampleExports[id] as ExampleExport[]) {
			for (const more of [{}, { perhaps: true, labels: true, tags: ['met here'] }]) {
				const content = await contentOf({});
				const first = await imported(content, id, sample.text, more);
				expect(await mistakesIn(content)).toEqual([]);
				expect(first.files).toHaveLength(first.summary.fresh.count);
				const again = await imported(content, id, sample.text, more);
				expect(again.files).toEqual([]);
				expect(again.summary.same.count).toBe(first.summary.fresh.count + first.summary.same.count);
			}
		}
	});
}

test('rows made of anything load without a mistake, and are known again', async () => {
	const odd = [
		'---',
		'# no',
		'&a',
		'!b',
		'*c',
		'"',
		"'",
		'"x',
		': ',
		'- ',
		'true',
		'~',
		'007',
		'1e3',
		'{}',
		'[a](b)',
		'**b**',
		'=1',
		'@x',
		'%',
		'\\',
		'\u2028',
		'\u202e',
		'\u0000',
		'\ufeff',
		'🦊',
		'é',
		'e\u0301\u0301\u0301\u0301\u0301',
		'ﷺ',
		'|',
		'>',
		'`',
		'null',
		'a@b.cd',
		'A B',
		'中村',
		'page',
		'\n',
		'?',
		',',
	];
	let state = 5;
	const roll = (sides: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * sides);
	};
	const words = () => Array.from({ length: roll(4) }, () => odd[roll(odd.length)]).join(roll(2) ? ' ' : '');
	const cell = () => `"${words().replaceAll('"', '""')}"`;
	const rows = Array.from({ length: 500 }, () => [cell(), cell(), cell(), cell(), cell()].join(','));
	const text = ['Full Name,"Bio, short",Twitter,City,Topics', ...rows].join('\n');
	for (const perhaps of [false, true]) {
		const content = await contentOf({});
		const { files } = await imported(content, 'csv', text, { perhaps });
		expect(files.length).toBeGreaterThan(60);
		expect(await mistakesIn(content)).toEqual([]);
		expect((await imported(content, 'csv', text, { perhaps })).files).toEqual([]);
	}
});

test('reasons, lists, topics and addresses come from columns, and a template makes the reasons that are missing', async () => {
	const content = await contentOf({ 'lists/follow.md': '---\ntitle: Follow along\n---\n' });
	const text = `Full name,Why,Role,Lists,Topics,Links
Tobias Müller-Lüdenscheidt,for the tea,,Follow Along;nowhere,maps;tea,https://tobias.test https://x.com/tobias; https://blog.test/a
SARAH CONNOR,,steering,,,
"🌟Maya Johnson, MBA, PMP® 🌟",,,,,
`;
	const columns = { name: 'Full name', reason: 'Why', lists: 'Lists', tags: 'Topics', links: 'Links' };
	const { summary } = await imported(content, 'csv', text, { columns, reason: 'for {Role} so well' });
	expect(summary.doubts.first).toEqual([
		'line 2: Tobias Müller-Lüdenscheidt: there is no list “nowhere”: left out',
		'line 3: SARAH CONNOR: the name “SARAH CONNOR” was read as Sarah Connor',
		'line 4: 🌟Maya Johnson, MBA, PMP® 🌟: the name “🌟Maya Johnson, MBA, PMP® 🌟” was read as Maya Johnson; what a reason needs is not said: without one',
	]);
	const { people, mistakes } = await load(content);
	expect(mistakes).toEqual([]);
	expect(people.map(({ id, data }) => [id, data.name, data.reason])).toEqual([
		['maya-johnson', 'Maya Johnson', undefined],
		['sarah-connor', 'Sarah Connor', 'for steering so well'],
		['tobias-mueller-luedenscheidt', 'Tobias Müller-Lüdenscheidt', 'for the tea'],
	]);
	expect(people[2]?.data).toMatchObject({
		...{ lists: ['follow'], tags: ['maps', 'tea'], url: 'https://tobias.test', handles: { x: 'tobias' } },
		links: [{ url: 'https://blog.test/a' }],
	});
	expect(await readFile(path.join(content.path, 'people/sarah-connor.md'), 'utf8')).toContain(
		'. Read the reason, then take draft away.\n',
	);
});

test('a draft is what was found, with where it came from and what to do next', async () => {
	const content = await contentOf({ 'lists/follow.md': '---\ntitle: Follow\n---\n' });
	const [sample] = exampleExports.google;
	await imported(content, 'google', sample?.text ?? '', { lists: ['follow'], tags: ['gardens'] });
	expect(await readFile(path.join(content.path, 'people/iris-ana-castellanos.md'), 'utf8')).toBe(`---
# Imported from export.csv on 2026-11-23. Write a reason, then take draft away.
name: Iris Ana Castellanos
jobTitle: Curator
location: Bogotá, Colombia
url: https://iris.test/
organization:
  name: Botanical Garden
handles:
  instagram: iris.c
lists:
  - follow
tags:
  - gardens
draft: true
---
`);
});

const follows = 'Account address,Show boosts\n';
const german = `"Vorname","Nachname","Firma","Straße geschäftlich","Webseite"\r\n"Jörg","Weiß","Bäcker – €",,\r\n`;
const windows = Buffer.from(german.replace('–', '\u0096').replace('€', '\u0080'), 'latin1');

test.each([
	['UTF-8', utf8(german)],
	['UTF-8 with a mark', utf8(`\ufeff${german}`)],
	['UTF-16, little end first', Buffer.from(`\ufeff${german}`, 'utf16le')],
	['UTF-16, big end first', Buffer.from(`\ufeff${german}`, 'utf16le').swap16()],
	['UTF-16 without a mark', Buffer.from(german, 'utf16le')],
	['Windows', windows],
])('a file in %s is read as it was meant', async (_encoding, bytes) => {
	const content = await contentOf({});
	expect((await imported(content, 'outlook', bytes)).files).toEqual(['content/people/joerg-weiss.md']);
	expect((await load(content)).people[0]?.data).toMatchObject({
		name: 'Jörg Weiß',
		organization: { name: 'Bäcker – €' },
	});
});

test('who is here already stays as they are, and their former addresses stay theirs', async () => {
	const content = await contentOf({
		'people/ben.md': someone('Ben Fox', 'handles: { mastodon: ben@a.test }\nformerly: [zoe]'),
	});
	const before = await readFile(path.join(content.path, 'people/ben.md'), 'utf8');
	const { files, summary } = await imported(content, 'mastodon', `${follows}ben@a.test,true\nzoe@a.test,true\n`);
	expect(files).toEqual(['content/people/zoe-2.md']);
	expect(summary.same.count).toBe(1);
	expect(await readFile(path.join(content.path, 'people/ben.md'), 'utf8')).toBe(before);
	expect(await mistakesIn(content)).toEqual([]);
});

test('a profile that can’t be read stops the import: it may be somebody in it', async () => {
	const content = await contentOf({ 'people/ben.md': '---\nnome: Ben\n---\n' });
	await expect(imported(content, 'mastodon', `${follows}ben@a.test,true\n`)).rejects.toThrow(/people\/ben\.md/);
});

test('those who asked not to be here stay out, and no name of theirs is kept', async () => {
	const privately = { path: await someFolder(), shown: 'private' };
	expect(await isRemoved(privately, ['Ben Fox'])).toBe(false);
	await remember(privately, marksOf({ name: 'Ben Fox', handles: { mastodon: 'ben@a.test' } }));
	await remember(privately, ['Ben Fox', 'Zoë']);
	const text = await readFile(path.join(privately.path, 'removed.txt'), 'utf8');
	expect(text).toMatch(/^salt [0-9a-f]{32}\n([0-9a-f]{64}\n){4}$/);
	expect(await isRemoved(privately, ['Somebody', 'BEN  FOX'])).toBe(true);
	expect(await isRemoved(privately, ['Fox, Dr. Ben 🌟'])).toBe(true);
	expect(await isRemoved(privately, ['Бен Фокс'])).toBe(true);
	expect(await isRemoved(privately, ['Benedict Fox'])).toBe(false);
	expect((await removedFrom(privately))(['zoe'])).toBe(true);
	expect(await isRemoved(privately, ['', 'Somebody'])).toBe(false);
	const content = await contentOf({});
	const { files, summary } = await imported(content, 'mastodon', `${follows}ben@a.test,true\nada@a.test,true\n`, {
		privately,
	});
	expect(files).toEqual(['content/people/ada.md']);
	expect(summary.removed).toBe(1);
});

test('a damaged list of those who asked not to be here stops everything', async () => {
	const privately = { path: await someFolder(), shown: 'private' };
	await writeFile(path.join(privately.path, 'removed.txt'), 'abc\n');
	await expect(isRemoved(privately, ['Ben'])).rejects.toThrow('private/removed.txt');
});

test('a file is written as a whole, and never over another', async () => {
	const content = await contentOf({});
	expect(await writeNew(content, 'people', 'ada', 'one')).toBe('content/people/ada.md');
	await expect(writeNew(content, 'people', 'ada', 'two')).rejects.toMatchObject({ code: 'EEXIST' });
	expect(await readFile(path.join(content.path, 'people/ada.md'), 'utf8')).toBe('one');
	expect(await readdir(path.join(content.path, 'people'))).toEqual(['ada.md']);
});

test('an interruption leaves whole files, and the next run writes the rest', async () => {
	const content = await contentOf({});
	const rows = Array.from({ length: 200 }, (_, index) => `a${index}@a.test,true\n`).join('');
	const name = path.join(await someFolder(), 'follows.csv');
	await writeFile(name, follows + rows);
	const ready = await prepareImport({
		...{
			file: await openExport(name),
			fileName: 'follows.csv',
			source: sourceCalled('mastodon'),
			content,
			day: '2026-11-23',
		},
		...{ privately: { path: await someFolder(), shown: 'private' }, lists: [], tags: [], limit: Infinity },
		...{ perhaps: false, labels: false, here: await load(content) },
	});
	const stop = new AbortController();
	const { files } = await ready.write(() => stop.abort(), stop.signal);
	expect(files.length).toBeLessThan(200);
	expect((await readdir(path.join(content.path, 'people'))).sort()).toEqual(
		files.map((file) => path.basename(file)).sort(),
	);
	expect(await mistakesIn(content)).toEqual([]);
	const rest = await imported(content, 'mastodon', follows + rows);
	expect(rest.files).toHaveLength(200 - files.length);
});

test('which column is what is remembered by the columns, beside what was remembered before', async () => {
	const privately = { path: await someFolder(), shown: 'private' };
	await rememberMapping(privately, ['Who', 'Bio'], { name: 'Who' });
	await rememberMapping(privately, ['Name'], { name: 'Name' });
	expect(await rememberedMapping(privately, ['Who', 'Bio'])).toEqual({ name: 'Who' });
	expect(await rememberedMapping(privately, ['Other'])).toBeUndefined();
	await writeFile(path.join(privately.path, 'import.json'), '{ broken');
	await expect(rememberMapping(privately, ['Name'], { name: 'Name' })).rejects.toThrow('private/import.json');
	expect(await readFile(path.join(privately.path, 'import.json'), 'utf8')).toBe('{ broken');
});
