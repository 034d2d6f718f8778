import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { openStore } from './store.ts';

let folder: string;
let out: string;
let drawings: number;
beforeEach(async () => {
	[folder, out, drawings] = [await someFolder(), await someFolder(), 0];
});
const picture = (key = 'aabbcc', bytes = 'a picture') => ({
	path: '/x.png',
	key,
	draw: async () => {
		drawings++;
		await new Promise((done) => setTimeout(done, 5));
		return Buffer.from(bytes);
	},
});
const target = (name: string) => path.join(out, 'cards/people', name);
const files = async () =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ name }) => name)
		.sort();

test('a picture is drawn once, and put wherever it is wanted', async () => {
	const store = openStore(folder);
	expect(await store.place(picture(), target('a.png'))).toBe(true);
	expect(await store.place(picture(), target('b.png'))).toBe(false);
	expect(await openStore(folder).place(picture(), target('a.png'))).toBe(false);
	expect(drawings).toBe(1);
	for (const name of ['a.png', 'b.png']) expect(await readFile(target(name), 'utf8')).toBe('a picture');
});

test('another key is another picture', async () => {
	const store = openStore(folder);
	await store.place(picture('aabbcc', 'one'), target('a.png'));
	await store.place(picture('aabbdd', 'two'), target('a.png'));
	expect(await readFile(target('a.png'), 'utf8')).toBe('two');
	expect(drawings).toBe(2);
});

test.for(['', 'a pict', 'a pictura'])('a stored picture that holds %j instead is drawn again', async (broken) => {
	const store = openStore(folder);
	await store.place(picture(), target('a.png'));
	const [name = ''] = await files();
	await writeFile(path.join(folder, name.slice(0, 2), name), broken);
	expect(await store.place(picture(), target('b.png'))).toBe(true);
	expect(await readFile(target('b.png'), 'utf8')).toBe('a picture');
	expect(await store.place(picture(), target('b.png'))).toBe(false);
});

test('a drawing that fails leaves nothing behind, and is tried again', async () => {
	const store = openStore(folder);
	const failing = { ...picture(), draw: () => Promise.reject(new Error('no ink')) };
	await expect(store.place(failing, target('a.png'))).rejects.toThrow('no ink');
	expect(await files()).toEqual([]);
	await expect(stat(target('a.png'))).rejects.toThrow();
	expect(await store.place(picture(), target('a.png'))).toBe(true);
});

test('the same picture may be wanted at two places at once', async () => {
	const store = openStore(folder);
	await Promise.all(['a', 'b', 'c', 'd'].map((name) => store.place(picture(), target(`${name}.png`))));
	for (const name of ['a', 'b', 'c', 'd']) expect(await readFile(target(`${name}.png`), 'utf8')).toBe('a picture');
	expect(await files()).toHaveLength(2);
});

test('trimming forgets nothing while there is room, and works on a folder that is not there', async () => {
	const store = openStore(folder);
	await store.place(picture(), target('a.png'));
	await store.trim();
	expect(await store.place(picture(), target('b.png'))).toBe(false);
	await expect(openStore(path.join(folder, 'nowhere')).trim()).resolves.toBeUndefined();
});
