import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { someFolder } from '../src/content.fixture.ts';
import { contentFiles, exampleList, forMakers, leaveToMakers, startHub } from '../src/desk/new/files/start-hub.ts';
import { allMarks } from '../src/desk/update/files/tree.ts';
import { marksFile, marksText } from '../src/desk/update/marks.ts';
import { load } from '../src/hub/content/load.ts';
import { bytesDigest } from '../src/keys.ts';
import { root } from '../src/root.ts';
import { languageIds } from '../src/words/languages.ts';
import { wordsIn } from '../src/words/words.ts';

const words = {
	title: 'Kim’s: “Laurels”',
	owner: 'Kim',
	url: 'https://kim.test/laurels',
	contact: 'kim@kim.test',
	timezone: 'Pacific/Auckland',
};
let folder: { path: string; shown: string };
let example: string[];

beforeAll(async () => {
	folder = { path: await someFolder(), shown: 'content' };
	const listed = Object.keys(JSON.parse(await readFile(exampleList, 'utf8')) as object);
	await cp(path.join(root, 'content'), folder.path, { recursive: true });
	example = (await contentFiles(folder.path)).filter((file) => listed.includes(file));
});

test('only unchanged files of the example are taken, and each is told', async () => {
	const changed =
		example.find((file) => file.startsWith('people/') && file.endsWith('.jpg'))?.replace('.jpg', '.md') ?? '';
	await appendFile(path.join(folder.path, changed), '\nMine now.\n');
	await appendFile(path.join(folder.path, 'people/own.md'), '---\nname: Own\nreason: for being here\n---\n');
	const { taken, kept, wrote } = await startHub(folder, words);
	const left = await contentFiles(folder.path);
	expect(left).toEqual(['hub.md', changed.replace('.md', '.jpg'), changed, 'people/own.md'].sort());
	expect(kept.map(({ file }) => file).sort()).toEqual(
		[changed.replace('.md', '.jpg'), changed, 'people/own.md'].map((file) => `content/${file}`).sort(),
	);
	expect(taken).toHaveLength(example.length - 2);
	expect(wrote).toEqual(['content/hub.md']);
});

test('the new hub.md is read as it was said, whatever signs are in it', async () => {
	const { hub } = await load(folder);
	expect(hub?.data).toMatchObject({
		title: words.title,
		owner: { name: 'Kim' },
		url: words.url,
		contact: 'mailto:kim@kim.test',
		timezone: words.timezone,
		salt: expect.stringMatching(/^[\da-f]{32}$/),
	});
});

test.for(languageIds)('a hub in %s opens in its language', async (lang) => {
	const own = { path: await someFolder(), shown: 'content' };
	await startHub(own, { ...words, lang });
	const { hub } = await load(own);
	expect(hub?.data).toMatchObject({ lang, tagline: wordsIn(lang).home.tagline });
});

test('a hub in a language that has no words yet opens with none in English', async () => {
	const own = { path: await someFolder(), shown: 'content' };
	await startHub(own, { ...words, lang: 'cy' });
	const { hub } = await load(own);
	expect([hub?.data.lang, hub?.data.tagline]).toEqual(['cy', undefined]);
});

test('a hub.md of one’s own is never written over', async () => {
	const before = await readFile(path.join(folder.path, 'hub.md'), 'utf8');
	const { wrote } = await startHub(folder, { ...words, title: 'Another' });
	expect(wrote).toEqual([]);
	expect(await readFile(path.join(folder.path, 'hub.md'), 'utf8')).toBe(before);
	expect(await readdir(folder.path)).toContain('recognitions');
});

test('what tries Laurels itself is taken out of the repository of a hub, unless somebody changed it', async () => {
	const project = await someFolder();
	for (const file of ['package.json', ...forMakers]) {
		await mkdir(path.dirname(path.join(project, file)), { recursive: true });
		await cp(path.join(root, file), path.join(project, file));
	}
	await mkdir(path.join(project, 'scripts'));
	await writeFile(path.join(project, marksFile), marksText(await allMarks(project)));
	const [changed = '', ...others] = forMakers;
	await appendFile(path.join(project, changed), '\n# Mine now.\n');
	expect(await leaveToMakers(project)).toEqual({
		...{ taken: others, wrote: [] },
		kept: [{ file: changed, because: 'you changed it' }],
	});
	expect((await contentFiles(project)).filter((file) => forMakers.includes(file))).toEqual([changed]);
	expect((await leaveToMakers(project)).taken).toEqual([]);
});

test('of what GitHub reads, a hub keeps what is about its people, and its own publication', async () => {
	const files = (await contentFiles(path.join(root, '.github'))).map((file) => `.github/${file}`);
	expect(files.filter((file) => !forMakers.includes(file)).sort()).toEqual([
		'.github/ISSUE_TEMPLATE/config.yml',
		'.github/ISSUE_TEMPLATE/nominate.yml',
		'.github/workflows/nominate.yml',
		'.github/workflows/publish.yml',
		'.github/workflows/update.yml',
	]);
});

test('files of an older example are taken, too, after an update', async () => {
	const [older, list] = [await someFolder(), path.join(await someFolder(), 'example.json')];
	const texts = { 'people/older.md': 'older', 'people/newer.md': 'newer', 'people/own.md': 'own' };
	await mkdir(path.join(older, 'people'));
	for (const [file, text] of Object.entries(texts)) await writeFile(path.join(older, file), text);
	const digests = `${bytesDigest('older')} ${bytesDigest('newer')}`;
	await writeFile(list, JSON.stringify(Object.fromEntries(Object.keys(texts).map((file) => [file, digests]))));
	const { taken, kept } = await startHub({ path: older, shown: 'content' }, words, list);
	expect(taken).toEqual(['content/people/newer.md', 'content/people/older.md']);
	expect(kept).toEqual([{ file: 'content/people/own.md', because: 'you changed it' }]);
});
