import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './refusal.ts';

/** The process that has a lock, so that others can tell whether it is still at work. */
interface Holder {
	id: string;
	host: string;
	process: number;
	/** When the process began, in words of its system: the same number may be given to another. */
	began: string;
}

/** A holder on another machine, or in another container, says this often that it is at work. */
const beat = 10_000;
const silent = 12 * beat;

/** A lock that says nothing yet is being written. */
const unwritten = 2_000;

/**
 * Takes a lock for this process; the answer gives it back. Throws when another has it that is at work, and takes it
 * over, one of all that try, when that was ended. Makes its folder.
 */
export async function takeLock(file: string, at = 'another build'): Promise<() => Promise<void>> {
	await mkdir(path.dirname(file), { recursive: true });
	const mine: Holder = { id: randomUUID(), host: hostname(), process: process.pid, began: beginOf(process.pid) };
	while (!(await isFirst(file, mine))) {
		const text = await textOf(file);
		if (text === undefined) continue;
		const other = holderIn(text);
		if (other && (await isAtWork(other, file))) throw new Refusal(refused(other, file, at));
		if (!other && (await lockAge(file)) < unwritten) await pause(50);
		else await clearStale(file, text);
	}
	await clearGuards(file);
	const beating = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), beat).unref();
	return async () => {
		clearInterval(beating);
		// What was done is done: a lock that can't be removed is one that nobody has.
		const text = await textOf(file).catch(() => undefined);
		if (text && holderIn(text)?.id === mine.id) await rm(file, { force: true }).catch(() => {});
	};
}

/** Takes away a lock that nobody has any more. Whoever does is alone meanwhile, and looks whether it is still that one. */
async function clearStale(file: string, text: string): Promise<void> {
	const alone = await takeLock(`${file}.${holderIn(text)?.id ?? 'old'}`).catch(() => undefined);
	if (!alone) return pause(20);
	try {
		if ((await textOf(file)) === text) await rm(file, { force: true });
	} finally {
		await alone();
	}
}

/** Takes away what is left of those who were ended while they did that. */
async function clearGuards(file: string): Promise<void> {
	for (const name of await readdir(path.dirname(file))) {
		const guard = path.join(path.dirname(file), name);
		if (!guard.startsWith(`${file}.`)) continue;
		const holder = holderIn((await textOf(guard)) ?? '');
		if (holder && !(await isAtWork(holder, guard))) await rm(guard, { force: true });
	}
}

/** Writes a lock unless there is one. */
async function isFirst(file: string, mine: Holder): Promise<boolean> {
	try {
		await writeFile(file, JSON.stringify(mine), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		// A full disk leaves it empty.
		await rm(file, { force: true });
		throw error;
	}
}

const textOf = (file: string): Promise<string | undefined> =>
	readFile(file, 'utf8').catch((error) => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});

/** Nobody, where a file says nothing that a lock says. */
function holderIn(text: string): Holder | undefined {
	try {
		const holder = JSON.parse(text) as Holder;
		return holder.id ? holder : undefined;
	} catch {
		return undefined;
	}
}

async function isAtWork({ host, process: number, began }: Holder, file: string): Promise<boolean> {
	if (host === hostname()) return beginOf(number) === began;
	return (await lockAge(file)) < silent;
}

/** Milliseconds since a file was written. */
const lockAge = (file: string): Promise<number> =>
	stat(file).then(
		({ mtimeMs }) => Date.now() - mtimeMs,
		() => Number.POSITIVE_INFINITY,
	);

const refused = ({ host, process: number }: Holder, file: string, at: string): string =>
	`${at} is at work (process ${number}${host === hostname() ? '' : ` on ${host}`}). Wait for it, or stop it. If there is none, delete ${file}.`;

/** When a process began; nothing where there is none. One that was ended, and not yet buried by the one above it, is none. */
function beginOf(number: number): string {
	try {
		process.kill(number, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return '';
	}
	try {
		// What follows the name of the program, which may hold anything: its state, and the twentieth is its beginning.
		const [, state = '', began = ''] =
			/.*\) (\S) (?:\S+ ){18}(\S+)/s.exec(readFileSync(`/proc/${number}/stat`, 'utf8')) ?? [];
		return 'ZX'.includes(state) ? '' : began;
	} catch {
		return beginAsked(number);
	}
}

/** The same of systems that tell it another way, or not at all; on the same clock and in the same words, whoever asks. */
export function beginAsked(number: number): string {
	const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
	try {
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(number)], { encoding: 'utf8', stdio: 'pipe', env }).trim();
	} catch {
		return 'some time';
	}
}
