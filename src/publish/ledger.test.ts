import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { openLedger } from './ledger.ts';
import { netOf } from './net.ts';
import { secretsKey } from './secrets.ts';
import { type SiteFileStamp, type SiteStamps, stampOf } from './site-folder.ts';

const keys = { 'index.html': 'home', 'people/ada/index.html': 'ada', 'icon.png': 'icon' };
const names = Object.keys(keys);
let files: SiteStamps;
const address = 'https://hub.test/';
let folder: string;
let out: string;

beforeEach(async () => {
	[folder, out] = [await someFolder(), await someFolder()];
	await mkdir(path.join(out, 'people/ada'), { recursive: true });
	for (const name of names) await writeFile(path.join(out, name), name);
	files = new Map(
		Object.entries(keys).map(([name, key]): [string, SiteFileStamp] => {
			const [size = 0, modified = 0] = stampOf(path.join(out, name)) ?? [];
			return [name, [size, modified, key]];
		}),
	);
	const ledger = openLedger(folder, address);
	ledger.noteInspected('asked', files);
	ledger.notePublished({ of: 'all', out, pictures: 1 });
});

test('a file is right as long as it is asked the same, and has the same key', () => {
	const last = openLedger(folder, address).inspected('asked', files);
	expect(last.isRight('people/ada/index.html', 'ada')).toBe(true);
	expect(last.isRight('people/ada/index.html', 'other')).toBe(false);
	expect([last.had('index.html'), last.had('toString')]).toEqual([true, false]);
	const asked = openLedger(folder, address).inspected('more is secret', files);
	expect([asked.isRight('people/ada/index.html', 'ada'), asked.had('index.html')]).toEqual([false, false]);
	const elsewhere = openLedger(folder, 'https://other.test/').inspected('asked', files);
	expect(elsewhere.isRight('people/ada/index.html', 'ada')).toBe(false);
});

test('where a file is gone, pages may lead nowhere, and pictures do not', () => {
	const last = openLedger(folder, address).inspected('asked', new Map([...files].slice(1)));
	expect(last.isRight('people/ada/index.html', 'ada')).toBe(false);
	expect(last.isRight('icon.png', 'icon')).toBe(true);
});

test('what hides anything more asks more', () => {
	const hiding = (words: string[], subjects: string[]) =>
		secretsKey({ net: netOf(words, []), subjects: new Set(subjects) });
	const all = [hiding([], []), hiding(['Bo'], []), hiding(['Bo', 'Zed'], []), hiding(['Bo'], ['people/bo'])];
	expect(new Set(all).size).toBe(all.length);
});

test('a site that was published is there as long as it is made of the same, and nobody touches a file of it', async () => {
	const published = (of = 'all', where = out) => openLedger(folder, address).published(of, where);
	expect(published()).toEqual({ files: 3, bytes: names.join('').length, pictures: 1 });
	expect([published('more'), published('all', folder)]).toEqual([undefined, undefined]);
	await writeFile(path.join(out, 'icon.png'), 'other');
	expect(published()).toBeUndefined();
});

test.for(['gone', 'a folder'])('a site of which a file is %s is not there', async (how) => {
	await rm(path.join(out, 'index.html'));
	if (how === 'a folder') await mkdir(path.join(out, 'index.html'));
	expect(openLedger(folder, address).published('all', out)).toBeUndefined();
});

test.for(['{', 'null', `{"files":{"a":[1,2]},"keys":[],"placed":{"of":"all"}}`])(
	'a ledger of %s is empty',
	async (text) => {
		await writeFile(path.join(folder, (await readdir(folder))[0] as string), text);
		expect(openLedger(folder, address).published('all', out)).toBeUndefined();
		expect(openLedger(folder, address).filesIn(out)).toBeUndefined();
	},
);

test('what is known of the files in a folder is that of the site which was put there last', () => {
	expect(openLedger(folder, address).filesIn(out)).toEqual(files);
	expect(openLedger(folder, address).filesIn(folder)).toBeUndefined();
	openLedger(folder, address).noteInspected('asked', files);
	expect(openLedger(folder, address).filesIn(out)).toBeUndefined();
});
