import { readdirSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { openStore } from './store.ts';

let folder: string;
let out: string;
beforeEach(async () => {
	[folder, out] = [await someFolder(), await someFolder()];
});
const bytes = (text = 'a picture') => Buffer.from(text);
const target = (name: string) => path.join(out, 'cards/people', name);
const stored = (key: string) => path.join(folder, key.slice(0, 2), key);
const files = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'index')
		.map(({ name }) => name)
		.sort();

test('what is kept is there, in this build and the next, and is put wherever it is wanted', async () => {
	const store = openStore(folder);
	expect(store.has('aabbcc')).toBe(false);
	store.keep('aabbcc', bytes());
	for (const one of [store, openStore(folder)]) {
		expect(one.has('aabbcc')).toBe(true);
		expect(one.has('aabbdd')).toBe(false);
		for (const name of ['a.png', 'b.png', 'a.png']) {
			expect(one.put('aabbcc', target(name))).toBe(true);
			expect(await readFile(target(name), 'utf8')).toBe('a picture');
		}
	}
});

test('a picture that is not there is put nowhere, also where another build forgot it a moment ago', () => {
	const store = openStore(folder);
	expect(store.put('aabbcc', target('a.png'))).toBe(false);
	store.keep('aabbcc', bytes());
	openStore(folder).trim(new Set(), 0);
	expect(store.put('aabbcc', target('a.png'))).toBe(false);
	expect(readdirSync(out)).toEqual([]);
});

test('another key is another picture, at the same place too', async () => {
	const store = openStore(folder);
	store.keep('aabbcc', bytes('one'));
	store.keep('aabbdd', bytes('two'));
	store.put('aabbcc', target('a.png'));
	store.put('aabbdd', target('a.png'));
	expect(await readFile(target('a.png'), 'utf8')).toBe('two');
	expect(await readFile(stored('aabbcc'), 'utf8')).toBe('one');
});

test.for(['', 'a pict', 'a pictura', 'a picture too'])(
	'a stored picture that holds %j instead is not there',
	async (broken) => {
		openStore(folder).keep('aabbcc', bytes());
		await writeFile(stored('aabbcc'), broken);
		const store = openStore(folder);
		expect(store.has('aabbcc')).toBe(false);
		store.keep('aabbcc', bytes());
		expect(store.has('aabbcc')).toBe(true);
		expect(await readFile(stored('aabbcc'), 'utf8')).toBe('a picture');
	},
);

test('a store that was unpacked elsewhere, with new times, is read again and trusted', async () => {
	openStore(folder).keep('aabbcc', bytes());
	await utimes(stored('aabbcc'), new Date(0), new Date(0));
	expect(openStore(folder).has('aabbcc')).toBe(true);
	expect(openStore(folder).has('aabbcc')).toBe(true);
});

test.for(['nonsense\n', 'aabbcc 9 1\n', '\0\0\0'])(
	'an index that is damaged by %j loses no other picture',
	async (damage) => {
		const store = openStore(folder);
		store.keep('aabbcc', bytes());
		await writeFile(path.join(folder, 'index'), damage, { flag: 'a' });
		store.keep('aabbdd', bytes('two'));
		expect([openStore(folder).has('aabbcc'), openStore(folder).has('eeff00')]).toEqual([true, false]);
		await rm(path.join(folder, 'index'));
		expect(openStore(folder).has('aabbcc')).toBe(false);
	},
);

test('two builds at once lose nothing', () => {
	const [one, two] = [openStore(folder), openStore(folder)];
	for (let index = 0; index < 50; index++) {
		one.keep(`aa${index}`, bytes(`one ${index}`));
		two.keep(`bb${index}`, bytes(`two ${index}`));
		two.keep('cc', bytes());
		one.keep('cc', bytes());
	}
	const later = openStore(folder);
	for (let index = 0; index < 50; index++)
		expect([later.has(`aa${index}`), later.has(`bb${index}`)]).toEqual([true, true]);
	expect(later.has('cc')).toBe(true);
});

test('trimming forgets what is not used, the oldest first, and what no index names', async () => {
	const store = openStore(folder);
	for (const [index, key] of ['aa1', 'bb2', 'cc3', 'dd4'].entries()) {
		store.keep(key, bytes('12345'));
		await utimes(stored(key), new Date(index), new Date(index));
		store.has(key);
	}
	await copyFile(stored('aa1'), `${stored('aa1')}.left-over`);
	store.trim(new Set(['aa1']), 20);
	expect(files()).toEqual(['aa1', 'aa1.left-over', 'bb2', 'cc3', 'dd4']);
	store.trim(new Set(['aa1']), 15);
	expect(files()).toEqual(['aa1', 'cc3', 'dd4']);
	const later = openStore(folder);
	expect(['aa1', 'bb2', 'cc3', 'dd4'].map(later.has)).toEqual([true, false, true, true]);
	later.trim(new Set(['aa1']), 0);
	expect(files()).toEqual(['aa1']);
});

test('trimming leaves what the editor keeps beside the pictures', async () => {
	const store = openStore(folder);
	store.keep('aa1', bytes());
	const beside = path.join(folder, 'editor/aabbcc/editor.js');
	await mkdir(path.dirname(beside), { recursive: true });
	await writeFile(beside, 'code');
	store.trim(new Set(), 0);
	expect(files()).not.toContain('aa1');
	expect(await readFile(beside, 'utf8')).toBe('code');
});

test('trimming leaves what another build keeps meanwhile', () => {
	const [one, two] = [openStore(folder), openStore(folder)];
	one.keep('aa1', bytes());
	two.keep('bb2', bytes());
	one.trim(new Set(), 0);
	expect(['aa1', 'bb2'].map(openStore(folder).has)).toEqual([false, true]);
});

test('a store that is not there is empty', async () => {
	const store = openStore(path.join(folder, 'nowhere'));
	expect(store.has('aabbcc')).toBe(false);
	expect(() => store.trim(new Set())).not.toThrow();
});

test('stores are put together by copying, in any order, and one more build makes one index of theirs', async () => {
	const parts = await Promise.all(['one', 'two', 'three'].map(async (name) => ({ name, from: await someFolder() })));
	for (const { name, from } of parts) {
		const store = openStore(from, `index-${name}`);
		store.keep(`aa${name}`, bytes(name));
		store.keep('bbsame', bytes('the same'));
	}
	openStore(folder).keep('ccbefore', bytes());
	for (const { from } of parts) await cp(from, folder, { recursive: true });
	const all = ['aaone', 'aatwo', 'aathree', 'bbsame', 'ccbefore'];
	const store = openStore(folder);
	expect(all.filter((key) => !store.has(key))).toEqual([]);
	store.trim(new Set(all));
	expect(readdirSync(folder).filter((name) => name.startsWith('index'))).toEqual(['index']);
	const later = openStore(folder);
	expect(all.filter((key) => !later.has(key))).toEqual([]);
});
