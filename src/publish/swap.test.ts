import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { besideOf } from './swap.ts';

const home = (words: string) => `<meta name="generator" content="Laurels 1"><h1>${words}</h1>`;
let folder: string;
let out: string;
beforeEach(async () => {
	folder = await someFolder();
	out = path.join(folder, 'site');
});
const publish = async (words: string) => {
	const aside = await besideOf(out);
	await writeFile(path.join(aside.folder, 'index.html'), home(words));
	await aside.swap();
	await aside.clear();
};
const published = () => readFile(path.join(out, 'index.html'), 'utf8');

test('a site takes the place of the one before, whole, and nothing is left beside it', async () => {
	await publish('first');
	await writeFile(path.join(out, 'old.html'), 'old');
	await publish('second');
	expect(await published()).toBe(home('second'));
	expect(await readdir(out)).toEqual(['index.html']);
	expect(await readdir(folder)).toEqual(['site']);
});

test('a build that fails leaves the last site as it was', async () => {
	await publish('first');
	const aside = await besideOf(out);
	await writeFile(path.join(aside.folder, 'index.html'), home('half'));
	await aside.clear();
	expect(await published()).toBe(home('first'));
	expect(await readdir(folder)).toEqual(['site']);
});

test('a site that cannot be put in place leaves the last one', async () => {
	await publish('first');
	const aside = await besideOf(out);
	await rename(aside.folder, path.join(folder, 'taken away'));
	await expect(aside.swap()).rejects.toThrow();
	await aside.clear();
	expect(await published()).toBe(home('first'));
});

test('what an earlier build left behind is no part of the next site', async () => {
	const first = await besideOf(out);
	await writeFile(path.join(first.folder, 'half.html'), 'half');
	await writeFile(path.join(folder, '.site.lock'), '999999999');
	const second = await besideOf(out);
	expect(await readdir(second.folder)).toEqual([]);
});

test('a build that was stopped between its two moves does not cost the last site', async () => {
	await publish('first');
	await rename(out, path.join(folder, '.site.old'));
	const aside = await besideOf(out);
	await aside.clear();
	expect(await published()).toBe(home('first'));
});

const foreign: [what: string, make: () => Promise<unknown>][] = [
	['a folder with other files', () => mkdir(out).then(() => writeFile(path.join(out, 'thesis.doc'), 'years of work'))],
	['a site by something else', () => mkdir(out).then(() => writeFile(path.join(out, 'index.html'), '<h1>Mine</h1>'))],
	['a file', () => writeFile(out, 'years of work')],
];
test.for(foreign)('%s is refused and stays', async ([, make]) => {
	await make();
	const before = await readdir(folder, { recursive: true });
	await expect(besideOf(out).then((aside) => aside.swap())).rejects.toThrow(/LAURELS_OUT/);
	expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('an empty folder, or none, may be taken', async () => {
	await mkdir(out);
	await publish('first');
	out = path.join(folder, 'deep/er/site');
	await publish('second');
	expect(await published()).toBe(home('second'));
});

test('the second of two builds says that it must wait, and disturbs nothing', async () => {
	const first = await besideOf(out);
	await writeFile(path.join(first.folder, 'index.html'), home('first'));
	await expect(besideOf(out)).rejects.toThrow(`process ${process.pid}`);
	await first.swap();
	await first.clear();
	expect(await published()).toBe(home('first'));
	await expect(publish('second')).resolves.toBeUndefined();
});
