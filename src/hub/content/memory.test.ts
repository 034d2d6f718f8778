import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, page, someFolder, someone } from '../../content.fixture.ts';
import { codeKey, keyOf } from '../../keys.ts';
import { load } from './load.ts';
import { openMemory } from './memory.ts';

const memoryFile = async () => path.join(await someFolder(), 'deep/entries.json');
/** Everything that was loaded, as plain data. */
const plain = (loaded: Awaited<ReturnType<typeof load>>) => JSON.parse(JSON.stringify(loaded)) as object;

const files = {
	'people/ada.md': someone(
		'Ada',
		'photo: {alt: A, focus: 20% 30%}\ntags: [Maps]\nhandles: {x: "@ada"}',
		'Her *story*.',
	),
	'people/bea.md': someone('Ada', 'lists: [nowhere]'),
	'people/cyd.md': page('name: Cyd\nheadlin: typo\nsince: 2026-02-30'),
	'recognitions/2026-01-01-tea.md': page('kind: thanks\npeople: [ada, nobody]\nreason: for tea'),
	'works/w.md': page('type: talk\ntitle: T\nurl: https://w.test\npeople: [ada]\nstart: 2026-02-01\nend: 2026-01-01'),
};

test('what is remembered is what is read, with every mistake at its place', async () => {
	const folder = await contentOf(files);
	const file = await memoryFile();
	const fresh = plain(await load(folder));
	const first = plain(await load(folder, openMemory(file)));
	const again = plain(await load(folder, openMemory(file)));
	expect(first).toEqual(fresh);
	expect(again).toEqual(fresh);
	expect((fresh as { mistakes: object[] }).mistakes.length).toBeGreaterThan(4);
});

test('a text that changed is read again, though size and time are the same', async () => {
	const folder = await contentOf({ 'people/ada.md': someone('Ada') });
	const file = await memoryFile();
	await load(folder, openMemory(file));
	const profile = path.join(folder.path, 'people/ada.md');
	const { atime, mtime } = await stat(profile);
	await writeFile(profile, (await readFile(profile, 'utf8')).replace('Ada', 'Eda'));
	await utimes(profile, atime, mtime);
	expect((await load(folder, openMemory(file))).people.map(({ data }) => data.name)).toEqual(['Eda']);
});

test('nothing is written when nothing changed, and what is gone is forgotten', async () => {
	const folder = await contentOf({ 'people/ada.md': someone('Ada Telltale'), 'people/bea.md': someone('Bea') });
	const file = await memoryFile();
	await load(folder, openMemory(file));
	const { mtimeMs } = await stat(file);
	await load(folder, openMemory(file));
	expect((await stat(file)).mtimeMs).toBe(mtimeMs);
	await writeFile(path.join(folder.path, 'people/ada.md'), someone('Ada'));
	await load(folder, openMemory(file));
	expect(await readFile(file, 'utf8')).not.toContain('Telltale');
});

const sealed = (code: string, words: string) => `${keyOf(code, words)}\n${words}`;

test.for(['', '{', '[]', '{"texts":{},"pictures":{}}', sealed('other', '{"texts":{},"pictures":{}}')])(
	'a memory that holds %j is as good as none',
	async (text) => {
		const folder = await contentOf(files);
		const file = path.join(await someFolder(), 'entries.json');
		await writeFile(file, text);
		expect(plain(await load(folder, openMemory(file)))).toEqual(plain(await load(folder)));
	},
);

test('it says which code understood the texts, and is believed as that wrote it alone', async () => {
	const folder = await contentOf(files);
	const file = await memoryFile();
	const fresh = plain(await load(folder, openMemory(file)));
	const [seal, words = ''] = (await readFile(file, 'utf8')).split('\n');
	expect(seal).toBe(keyOf(codeKey('src/hub/content/memory.ts'), words));
	for (const changed of [
		words.replace('Ada', 'Eda'),
		words.replace(/"findings":\[.+?\]/, '"findings":[]'),
		`${words} `,
	]) {
		expect(changed).not.toBe(words);
		await writeFile(file, `${seal}\n${changed}`);
		expect(plain(await load(folder, openMemory(file)))).toEqual(fresh);
	}
	for (const code of ['other', '']) {
		await writeFile(file, sealed(code, words.replaceAll('Ada', 'Eda')));
		expect(plain(await load(folder, openMemory(file)))).toEqual(fresh);
	}
});
