import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { filesIn } from '../../../../tests/build.ts';
import { someFolder } from '../../../content.fixture.ts';
import { type Change, carryOut } from './change.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
const files = { 'a.md': 'one', 'b.md': 'two', 'c.md': 'three', 'd/e.png': 'four' };

beforeEach(async () => {
	folder = await someFolder();
	await mkdir(at('d'));
	for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
});

/** Every file, with its text. */
const there = async (): Promise<Record<string, string>> =>
	Object.fromEntries([...(await filesIn(folder))].map(([name, bytes]) => [name, bytes.toString()]));

const change = (more: Partial<Change> = {}): Change => ({
	content: folder,
	writes: [{ path: at('a.md'), shown: 'a.md', was: Buffer.from('one'), text: 'ONE' }],
	moves: [{ from: at('b.md'), to: at('z.md'), shown: 'b.md' }],
	deletes: [
		{ path: at('c.md'), shown: 'c.md' },
		{ path: at('d'), shown: 'd' },
		{ path: at('nowhere.md'), shown: 'nowhere.md' },
	],
	...more,
});

test('what was planned is done, and nothing else is left', async () => {
	await carryOut(change());
	expect(await there()).toEqual({ 'a.md': 'ONE', 'z.md': 'two' });
});

describe('all stays as it was', () => {
	test.for<[what: string, more: () => Partial<Change>, because: RegExp]>([
		[
			'where a file was changed meanwhile',
			() => ({ writes: [...change().writes, { path: at('c.md'), shown: 'c.md', was: Buffer.from('3'), text: '' }] }),
			/c\.md was changed meanwhile/,
		],
		[
			'where a file is gone',
			() => ({ writes: [...change().writes, { path: at('x.md'), shown: 'x.md', was: Buffer.from('x'), text: '' }] }),
			/x\.md was changed meanwhile/,
		],
		[
			'where a name is taken',
			() => ({ moves: [...change().moves, { from: at('a.md'), to: at('c.md'), shown: 'a.md' }] }),
			/c\.md is there already: a\.md stays/,
		],
		[
			'where a folder is missing',
			() => ({ moves: [...change().moves, { from: at('a.md'), to: at('x/a.md'), shown: 'a.md' }] }),
			/ENOENT/,
		],
	])('%s', async ([, more, because]) => {
		const wanted = change(more());
		const last = vi.fn(async () => {});
		await expect(carryOut(wanted, last)).rejects.toThrow(because);
		await expect(carryOut(wanted, last)).rejects.toThrow(/^Nothing was changed: /);
		expect(await there()).toEqual(files);
		expect(last).not.toHaveBeenCalled();
	});

	test('where what comes last is refused', async () => {
		const last = async () => {
			expect(await there()).toMatchObject({ 'a.md': 'ONE', 'z.md': 'two' });
			throw new Error('no row');
		};
		await expect(carryOut(change(), last)).rejects.toThrow('Nothing was changed: no row');
		expect(await there()).toEqual(files);
	});
});

test('a new file is written, in a new folder', async () => {
	const fresh = { path: at('new/x.md'), shown: 'x.md', was: Buffer.from(''), text: 'X' };
	await carryOut({ content: folder, writes: [fresh], moves: [], deletes: [] });
	await expect(carryOut({ content: folder, writes: [fresh], moves: [], deletes: [] })).rejects.toThrow(
		/x\.md was changed meanwhile/,
	);
	await expect(
		carryOut({
			content: folder,
			writes: [{ ...fresh, path: at('y.md') }],
			moves: [{ from: at('none'), to: at('m'), shown: '' }],
			deletes: [],
		}),
	).rejects.toThrow(/ENOENT/);
	expect(await there()).toEqual({ ...files, 'new/x.md': 'X' });
});

test('a file that somebody linked changes in its place, and stays as closed as it was', async () => {
	await mkdir(at('cloud'));
	await writeFile(at('cloud/log.csv'), 'one', { mode: 0o600 });
	await symlink('cloud/log.csv', at('log.csv'));
	await carryOut({
		content: folder,
		writes: [{ path: at('log.csv'), shown: '', was: Buffer.from('one'), text: 'two' }],
		moves: [],
		deletes: [],
	});
	expect(await readFile(at('cloud/log.csv'), 'utf8')).toBe('two');
	expect((await lstat(at('log.csv'))).isSymbolicLink()).toBe(true);
	expect((await stat(at('cloud/log.csv'))).mode & 0o777).toBe(0o600);
	expect((await readdir(at('cloud'))).length).toBe(1);
});

test('a file whose name only changes its letters is renamed', async () => {
	await carryOut({
		content: folder,
		writes: [],
		moves: [{ from: at('a.md'), to: at('A.md'), shown: 'a.md' }],
		deletes: [],
	});
	expect(await readFile(at('A.md'), 'utf8')).toBe('one');
});

test('what a command left that was ended goes a minute later, with what it may hold of somebody', async () => {
	const left = `.${randomUUID()}.writing`;
	await writeFile(at(left), 'Somebody');
	await carryOut(change({ moves: [], deletes: [] }));
	expect(Object.keys(await there())).toContain(left);
	vi.setSystemTime(Date.now() + 61_000);
	try {
		await carryOut({ content: folder, writes: [], moves: [], deletes: [{ path: at('b.md'), shown: 'b.md' }] });
	} finally {
		vi.useRealTimers();
	}
	expect(Object.keys(await there())).not.toContain(left);
});
