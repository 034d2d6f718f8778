import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { someFolder } from '../../content.fixture.ts';
import { filesIn } from '../../../tests/build.ts';
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
			() => ({ writes: [...change().writes, { path: at('x.md'), shown: 'x.md', was: Buffer.from(''), text: '' }] }),
			/ENOENT/,
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
		await expect(carryOut(wanted)).rejects.toThrow(because);
		await expect(carryOut(wanted)).rejects.toThrow(/^Nothing was changed: /);
		expect(await there()).toEqual(files);
	});
});

test('a file whose name only changes its letters is renamed', async () => {
	await carryOut({ writes: [], moves: [{ from: at('a.md'), to: at('A.md'), shown: 'a.md' }], deletes: [] });
	expect(await readFile(at('A.md'), 'utf8')).toBe('one');
});
