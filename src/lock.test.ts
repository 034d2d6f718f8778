import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { someFolder } from './content.fixture.ts';
import { beginAsked, takeLock } from './lock.ts';
import { asCommand } from './node.fixture.ts';

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await someFolder();
	file = path.join(folder, 'deep/a.lock');
});
const there = () => readdir(path.dirname(file));
/** A lock that this process had once, as it would look when other things were true of its holder. */
async function left(change: Record<string, unknown>): Promise<void> {
	await takeLock(file);
	await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...change }));
}

test('one has it, the other is told who and which file, and gets it afterwards', async () => {
	const unlock = await takeLock(file, 'another thing');
	await expect(takeLock(file, 'another thing')).rejects.toThrow(
		`another thing is at work (process ${process.pid}). Wait for it, or stop it. If there is none, delete ${file}.`,
	);
	expect(await there()).toEqual(['a.lock']);
	await unlock();
	expect(await there()).toEqual([]);
	await (
		await takeLock(file)
	)();
});

const stale: [whose: string, change: Record<string, unknown>][] = [
	['that was ended', { process: 2 ** 22 + 1 }],
	['with this number, before this one', { began: 'earlier' }],
	['with the number of another that is at work', { process: process.ppid }],
];
test.for(stale)('the lock of a process %s is taken over', async ([, change]) => {
	await left({ id: 'x', ...change });
	const unlock = await takeLock(file);
	expect(await there()).toEqual(['a.lock']);
	await unlock();
	expect(await there()).toEqual([]);
});

test.for(['', '12345', '{', 'null', '{}'])('what says nothing that a lock says (%s) keeps nobody out', async (text) => {
	await (
		await takeLock(file)
	)();
	await writeFile(file, text);
	const earlier = new Date(Date.now() - 10_000);
	await utimes(file, earlier, earlier);
	await expect(takeLock(file)).resolves.toBeTypeOf('function');
});

test('on another machine it is at work as long as it says so', async () => {
	await left({ id: 'x', host: `not ${hostname()}`, process: 1 });
	await expect(takeLock(file)).rejects.toThrow(`process 1 on not ${hostname()}`);
	const long = new Date(Date.now() - 200_000);
	await utimes(file, long, long);
	await expect(takeLock(file)).resolves.toBeTypeOf('function');
});

test('giving it back never takes it from somebody else', async () => {
	const unlock = await takeLock(file);
	await writeFile(file, '{"id":"another"}');
	await unlock();
	expect(await readFile(file, 'utf8')).toBe('{"id":"another"}');
});

test('of several that come upon a lock that was left, one has it', async () => {
	await left({ id: 'x', process: 2 ** 22 + 1 });
	const code = `
		const { takeLock } = await import(${JSON.stringify(path.resolve('src/lock.ts'))});
		process.stdin.once('data', () =>
			takeLock(${JSON.stringify(file)}).then(() => process.stdout.write('mine'), () => process.stdout.write('other')),
		);
		setInterval(() => {}, 1000);
		process.stdout.write('ready');`;
	const all = Array.from({ length: 6 }, () =>
		spawn(process.execPath, [...asCommand, '--input-type=module', '-e', code]),
	);
	try {
		const heard = () =>
			Promise.all(all.map(({ stdout }) => new Promise((resolve) => stdout.once('data', (b) => resolve(`${b}`)))));
		await heard();
		const answers = heard();
		for (const { stdin } of all) stdin.write('go');
		expect((await answers).sort()).toEqual(['mine', 'other', 'other', 'other', 'other', 'other']);
		expect(await there()).toEqual(['a.lock']);
	} finally {
		for (const child of all) child.kill('SIGKILL');
	}
});

const tells = existsSync('/proc/self/stat');
test.runIf(tells)('a process that was ended, and that nobody has buried, has no lock', async () => {
	// The shell would bury a child that ends before it becomes another program.
	const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 30']);
	try {
		const number = Number(await new Promise((resolve) => parent.stdout.once('data', (b) => resolve(`${b}`))));
		const began = await vi.waitFor(async () => {
			const [, began = ''] = / Z (?:\S+ ){18}(\S+)/.exec(await readFile(`/proc/${number}/stat`, 'utf8')) ?? [];
			expect(began).not.toBe('');
			return began;
		}, 60_000);
		await left({ id: 'x', process: number, began });
		await expect(takeLock(file)).resolves.toBeTypeOf('function');
	} finally {
		parent.kill('SIGKILL');
	}
});

test('the beginning of a process is told the same, whatever clock and language is set', () => {
	const told = ['UTC', 'Asia/Tokyo'].map((zone) => {
		vi.stubEnv('TZ', zone);
		return beginAsked(process.pid);
	});
	vi.unstubAllEnvs();
	expect(told[1]).toBe(told[0]);
});
