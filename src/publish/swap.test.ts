import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import {
	chmod,
	lstat,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	symlink,
	writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../tests/build.ts';
import { someFolder, whileClosed } from '../content.fixture.ts';
import { openOut, putInPlace } from './swap.ts';
import { listName } from './written.ts';

/** Texts by the path of their file. */
type Texts = Record<string, string>;

const home = (words: string) => `<meta name="generator" content="Laurels 1"><h1>${words}</h1>`;
let folder: string;
let out: string;
/** Where a site is made, on the same disk. */
let made: string;
beforeEach(async () => {
	made = path.join(await someFolder(), 'made');
	folder = await someFolder();
	out = path.join(folder, 'site');
});

async function write(under: string, texts: Texts): Promise<void> {
	for (const [name, text] of Object.entries(texts)) {
		await mkdir(path.dirname(path.join(under, name)), { recursive: true });
		await writeFile(path.join(under, name), text);
	}
}

/** Publishes a site of these files. */
async function publish(texts: Texts) {
	await rm(made, { recursive: true, force: true });
	await write(made, texts);
	return putInPlace(made, await openOut(out));
}

async function read(under = out): Promise<Texts> {
	const files = [...(await filesIn(under))].filter(([name]) => name !== listName);
	return Object.fromEntries(files.map(([name, bytes]) => [name, bytes.toString()]));
}

const first = { 'index.html': home('first'), 'people/ada/index.html': 'Ada', 'rss.xml': 'Ada', 'cards/ada.png': 'A' };
const second = { 'index.html': home('second'), 'people/bo/index.html': 'Bo', 'rss.xml': 'Bo', 'cards/ada.png': 'B' };
const tidy = { kept: [], untidy: [] };

test('a site takes the place of the one before, whole, and nothing is left beside it', async () => {
	expect(await publish(first)).toEqual(tidy);
	expect(await publish(second)).toEqual(tidy);
	expect(await read()).toEqual(second);
	expect(await readdir(folder)).toEqual(['site']);
});

test('the list says no name', async () => {
	await publish(first);
	expect(await readFile(path.join(out, listName), 'utf8')).not.toMatch(/ada|people|index/);
});

test('an empty folder, or none, may be taken', async () => {
	await mkdir(out);
	await publish(first);
	out = path.join(folder, 'deep/er/site');
	await publish(second);
	expect(await read()).toEqual(second);
});

test('a folder keeps who may use it', async () => {
	await publish(first);
	await chmod(out, 0o2775);
	await publish(second);
	expect((await stat(out)).mode & 0o7777).toBe(0o2775);
});

describe('what somebody else put into the folder', () => {
	const own: [what: string, texts: Texts, kept: string[]][] = [
		['what git keeps', { '.git/HEAD': 'ref', '.git/objects/aa': 'x' }, ['.git/']],
		['the file of a working tree', { '.git': 'gitdir: elsewhere' }, ['.git']],
		['what a host wants', { CNAME: 'a.test', '.htaccess': 'x', '.nojekyll': '' }, ['.htaccess', '.nojekyll', 'CNAME']],
		['a site of its own', { 'blog/index.html': 'My blog', 'blog/people/x.html': 'x' }, ['blog/']],
		['a page among ours', { 'old.html': 'old', 'people/mine.html': 'mine' }, ['old.html', 'people/mine.html']],
		['a folder in a folder of ours', { 'people/ada/more/notes.txt': 'x' }, ['people/ada/more/']],
		['a certificate', { '.well-known/acme-challenge/token': 'x' }, ['.well-known/']],
	];
	test.for(own)('%s stays, the same file, and is told', async ([, texts, kept]) => {
		await publish(first);
		await write(out, texts);
		const inodes = () => Promise.all(Object.keys(texts).map(async (name) => (await stat(path.join(out, name))).ino));
		const before = await inodes();
		expect((await publish(second)).kept).toEqual(kept);
		for (const site of [second, second, first]) {
			expect((await publish(site)).kept.length).toBe(kept.length);
			expect(await read()).toEqual({ ...site, ...texts });
			expect(await inodes()).toEqual(before);
		}
	});

	test('a link, and what it leads to, stay', async () => {
		await publish(first);
		await write(path.join(folder, 'mine'), { 'x.txt': 'x' });
		await symlink(path.join(folder, 'mine'), path.join(out, 'mine'));
		expect((await publish(second)).kept).toEqual(['mine']);
		expect(await readFile(path.join(out, 'mine/x.txt'), 'utf8')).toBe('x');
	});

	test.for(own)('%s stays where a site is older than the list', async ([, texts]) => {
		await write(out, first);
		await write(out, texts);
		await publish({ ...second, '.well-known/ours': 'x' });
		const there = await read();
		for (const name of Object.keys(texts).filter((one) => !one.startsWith('people/')))
			expect(there).toHaveProperty([name], texts[name]);
		expect(there).not.toHaveProperty(['people/ada/index.html']);
	});

	test('is refused by name where the site needs its place, before anything changes', async () => {
		await publish(first);
		const mine = { 'people/bo/index.html': 'mine', 'rss.xml/x': 'x', extra: 'x' };
		await rm(path.join(out, 'rss.xml'));
		await write(out, mine);
		const before = await read();
		const next = { ...second, 'extra/index.html': 'ours' };
		const places = ['extra', 'people/bo/index.html', 'rss.xml/'].map((name) => path.join(out, name));
		await expect(publish(next)).rejects.toThrow(`${places.join(', ')}: Laurels did not write this`);
		expect(await read()).toEqual(before);
		expect(await readdir(folder)).toEqual(['site']);
	});

	test('is no trouble where it is the same as what is to come', async () => {
		await publish(first);
		await write(out, { CNAME: 'a.test' });
		expect(await publish({ ...second, CNAME: 'a.test' })).toEqual(tidy);
		expect(await publish(second)).toEqual(tidy);
		expect(await read()).toEqual(second);
	});

	test('a page of ours is known where the disk writes its letters another way', async () => {
		await publish({ ...first, 'people/zoë/index.html': 'Zoë' });
		await rename(path.join(out, 'people/zoë'), path.join(out, 'people', 'zoë'.normalize('NFD')));
		expect(await publish(second)).toEqual(tidy);
	});

	test('what systems leave in every folder is nobody’s', async () => {
		await publish(first);
		await write(out, { '.DS_Store': 'x', 'people/Thumbs.db': 'x' });
		expect(await publish(second)).toEqual(tidy);
	});
});

describe('a folder that holds no site', () => {
	const foreign: [what: string, make: () => Promise<unknown>][] = [
		['a folder with other files', () => write(out, { 'thesis.doc': 'years of work' })],
		['a site by something else', () => write(out, { 'index.html': '<h1>Mine</h1>' })],
		['a file', () => writeFile(out, 'years of work')],
		['a link that leads nowhere', () => symlink(path.join(folder, 'gone'), out)],
	];
	test.for(foreign)('%s is refused and stays', async ([, make]) => {
		await make();
		const before = await readdir(folder, { recursive: true });
		await expect(openOut(out)).rejects.toThrow(/LAURELS_OUT|leads nowhere/);
		expect(await readdir(folder, { recursive: true })).toEqual(before);
	});

	test('what only hosts and disks put there may be filled', async () => {
		await write(out, { '.git': 'gitdir: x', CNAME: 'a.test', 'lost+found/x': '' });
		await publish(first);
		expect(await read()).toEqual({ ...first, '.git': 'gitdir: x', CNAME: 'a.test', 'lost+found/x': '' });
	});
});

test('a link to a folder stays a link, and the folder is filled', async () => {
	const real = path.join(folder, 'www');
	await mkdir(real);
	await symlink('www', out);
	await publish(first);
	await publish(second);
	expect((await lstat(out)).isSymbolicLink()).toBe(true);
	expect(await read(real)).toEqual(second);
	expect(await readdir(folder)).toEqual(['site', 'www']);
});

describe('on another disk', () => {
	const memory = '/dev/shm';
	const isOther = existsSync(memory) && statSync(memory).dev !== statSync(import.meta.dirname).dev;
	test.runIf(isOther)('a site is put in place as a whole, and nothing is left beside it', async () => {
		const there = await mkdtemp(path.join(memory, 'laurels-'));
		onTestFinished(() => rm(there, { recursive: true, force: true }));
		out = path.join(there, 'site');
		for (const site of [first, second]) {
			await publish(site);
			expect(await read()).toEqual(site);
			expect(await readdir(there)).toEqual(['site']);
		}
	});

	/** Makes the folder a disk of its own; false where that is not permitted. */
	function mounted(...how: string[]): boolean {
		try {
			execFileSync('mount', [...how, out], { stdio: 'pipe' });
			onTestFinished(() => void execFileSync('umount', [out]));
			return true;
		} catch {
			return false;
		}
	}
	const disks: [what: string, how: () => string[]][] = [
		['is a disk of its own', () => ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs']],
		['is a part of a disk that is bound to it', () => ['--bind', path.join(folder, 'part')]],
	];
	test.for(disks)('a folder that %s is filled', async ([, how], { skip }) => {
		await mkdir(path.join(folder, 'part'));
		await mkdir(out);
		if (!mounted(...how())) return skip();
		await write(out, { 'lost+found/x': '' });
		for (const site of [first, second]) {
			await publish(site);
			expect(await read()).toEqual({ ...site, 'lost+found/x': '' });
			expect(await readdir(folder)).toEqual(['part', 'site']);
		}
	});

	test('a disk that is full keeps the last site, and says so', async ({ skip }) => {
		await mkdir(out);
		if (!mounted('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')) return skip();
		await publish(first);
		await expect(publish({ ...second, 'cards/large.png': 'x'.repeat(100_000) })).rejects.toThrow(/ENOSPC/);
		expect(await read()).toEqual(first);
		expect(await readdir(out)).not.toContain('.laurels-next');
		await publish(second);
		expect(await read()).toEqual(second);
	});
});

test('a folder beside which nothing may be put is filled', async () => {
	await publish(first);
	await publish({ ...first, 'people/bo/index.html': 'B' });
	await rm(made, { recursive: true, force: true });
	await write(made, second);
	const open = ['', ...(await readdir(path.dirname(made), { recursive: true }))].map((name) =>
		path.join(made, '..', name),
	);
	const there = [out, ...(await readdir(out, { recursive: true })).map((name) => path.join(out, name))];
	for (const file of [...open, ...there]) await chmod(file, 0o777);
	expect(await whileClosed(folder, () => putInPlace(made, out), 0o555)).toEqual(tidy);
	expect(await read()).toEqual(second);
	expect(await readdir(folder)).toEqual(['site']);
});
