import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../tests/build.ts';
import { someFolder } from '../content.fixture.ts';
import { layAside, openSiteFolder, type SiteFolder, type SiteStamps, takeUp } from './site-folder.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
let folder: string;
let aside: string;
beforeEach(async () => {
	store = openStore(await someFolder());
	folder = await someFolder();
	aside = path.join(await someFolder(), 'aside', 'site');
});

/** Makes a site of these texts, each by a key that says it. */
function made(texts: Record<string, string>, known?: SiteStamps): SiteStamps {
	const site = openSiteFolder(folder, store, known);
	for (const [file, text] of Object.entries(texts)) {
		const key = `aa${text}`;
		if (!site.put(file, key)) site.keep(file, key, Buffer.from(text));
	}
	return site.settle();
}

const read = async (): Promise<Record<string, string>> =>
	Object.fromEntries([...(await filesIn(folder))].map(([name, bytes]) => [name, `${bytes}`]));
const inode = async (file: string): Promise<number> => (await stat(path.join(folder, file))).ino;

const first = { 'index.html': 'home', 'people/ada/index.html': 'ada', 'a.css': 'a' };

test('what has the same key stays as it is, the rest is put there anew, and what nobody puts there goes', async () => {
	const known = made(first);
	const before = await stat(path.join(folder, 'people/ada'));
	const second = { ...first, 'index.html': 'new', 'people/bo/index.html': 'bo' };
	const again = made(second, known);
	expect(await read()).toEqual(second);
	expect([...again.keys()].sort()).toEqual(Object.keys(second).sort());
	expect((await stat(path.join(folder, 'people/ada'))).mtimeMs).toBe(before.mtimeMs);
	made({ 'index.html': 'new' }, again);
	expect(await read()).toEqual({ 'index.html': 'new' });
	expect(existsSync(path.join(folder, 'people'))).toBe(false);
});

test.for([
	['spoiled', (file: string) => writeFile(file, 'spoiled')],
	['gone', (file: string) => rm(file)],
	['a folder', async (file: string) => rm(file).then(() => mkdir(file))],
	['a link', async (file: string) => rm(file).then(() => symlink('index.html', file))],
] as const)('a file that is %s is put there once more, and strangers go', async ([_, spoil]) => {
	const known = made(first);
	await spoil(path.join(folder, 'a.css'));
	await writeFile(path.join(folder, 'people/stranger.txt'), 'nobody wrote me');
	made(first, known);
	expect(await read()).toEqual(first);
});

test('a file is where a folder was, and the other way round', async () => {
	const known = made({ 'a/b': 'one', c: 'two', d: 'three' });
	const next = { a: 'one', 'c/e/f': 'two', d: 'three' };
	made(next, known);
	expect(await read()).toEqual(next);
});

test('names with accents in either form, and in other cases, are those that were asked for', async () => {
	const known = made({ ['Å.txt'.normalize('NFD')]: 'one', 'People/a': 'two' });
	const next = { ['Å.txt'.normalize('NFD')]: 'one', 'people/a': 'two' };
	made(next, known);
	expect(await read()).toEqual(next);
});

test('a file with two makers is told, and one that both make alike is not', () => {
	const site: SiteFolder = openSiteFolder(folder, store);
	site.keep('a', 'aaone', Buffer.from('one'));
	expect(site.put('a', 'aaone')).toBe(true);
	expect(() => site.put('a', 'aatwo')).toThrow('a would be two files');
});

test('what is copied is copied again when its key is new', async () => {
	const from = path.join(await someFolder(), 'own');
	await writeFile(from, 'one');
	const copied = (key: string, known?: SiteStamps) => {
		const site = openSiteFolder(folder, store, known);
		site.copy('own.txt', key, from);
		return site.settle();
	};
	const known = copied('one');
	const before = await inode('own.txt');
	await writeFile(from, 'two');
	expect(copied('one', known)).toEqual(known);
	expect(await inode('own.txt')).toBe(before);
	copied('two', known);
	expect(await readFile(path.join(folder, 'own.txt'), 'utf8')).toBe('two');
});

test('a site that was laid aside is taken up once', async () => {
	const known = made(first);
	await rename(folder, await layAside(aside, known));
	folder = path.join(await someFolder(), 'next/site');
	expect(await takeUp(aside, folder)).toEqual(known);
	expect(await read()).toEqual(first);
	expect(await takeUp(aside, path.join(folder, 'other'))).toEqual(new Map());
});

test.for(['the site', 'what is known of it'])('of a site of which %s is gone, nothing is taken up', async (what) => {
	const known = made(first);
	await rename(folder, await layAside(aside, known));
	await rm(path.join(aside, what === 'the site' ? 'site' : 'files.json'), { recursive: true });
	expect(await takeUp(aside, folder)).toEqual(new Map());
	expect([existsSync(folder), existsSync(path.join(aside, 'site'))]).toEqual([false, false]);
});
