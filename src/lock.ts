import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants, copyFile, link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
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

/**
 * Takes a lock for this process; the answer gives it back. Throws when another has it that is at work, and takes it
 * over, one of all that try, when that was ended. Makes its folder.
 */
export async function takeLock(file: string, at = 'another build'): Promise<() => Promise<void>> {
	await mkdir(path.dirname(file), { recursive: true });
	const mine: Holder = { id: randomUUID(), host: hostname(), process: process.pid, began: beginOf(process.pid) };
	const beside = `${file}.${mine.id}`;
	try {
		await writeFile(beside, JSON.stringify(mine));
		while (!(await isFirst(beside, file))) {
			const text = await textOf(file);
			if (text === undefined) continue;
			const other = holderIn(text);
			if (other && (await isAtWork(other, file))) throw new Refusal(refused(other, file, at));
			if (await tookOver(file, text, beside)) break;
		}
	} finally {
		await rm(beside, { force: true });
	}
	const beating = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), beat).unref();
	return async () => {
		clearInterval(beating);
		if (holderIn((await textOf(file)) ?? '')?.id === mine.id) await rm(file, { force: true });
	};
}

/** Puts a lock in the place of one that nobody has any more. Of all that try it at once one succeeds. */
async function tookOver(file: string, stale: string, beside: string): Promise<boolean> {
	const alone = await takeLock(`${file}.${holderIn(stale)?.id ?? 'old'}`).catch(() => undefined);
	if (!alone) return pause(20, false);
	try {
		// Somebody may have been faster.
		const isSame = (await textOf(file)) === stale;
		if (isSame) await rename(beside, file);
		return isSame;
	} finally {
		await alone();
	}
}

/** Gives a file its name, whole, unless the name is taken. Memory cards and some shares know no links. */
const isFirst = (beside: string, file: string): Promise<boolean> =>
	link(beside, file)
		.catch((error) => {
			if (error.code === 'EEXIST') throw error;
			return copyFile(beside, file, constants.COPYFILE_EXCL);
		})
		.then(
			() => true,
			(error) => {
				if (error.code === 'EEXIST') return false;
				throw error;
			},
		);

const textOf = (file: string): Promise<string | undefined> =>
	readFile(file, 'utf8').catch((error) => {
		if (error.code === 'ENOENT') return undefined;
		throw error;
	});

/** Nobody, where a file says nothing that a lock says. */
function holderIn(text: string): Holder | undefined {
	try {
		const said = JSON.parse(text) as Holder;
		return said.id ? said : undefined;
	} catch {
		return undefined;
	}
}

async function isAtWork({ host, process: number, began }: Holder, file: string): Promise<boolean> {
	if (host === hostname()) return beginOf(number) === began;
	const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
	return Date.now() - mtimeMs < silent;
}

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
		return asked(number);
	}
}

/** The same of systems that tell it another way, or not at all. */
function asked(number: number): string {
	try {
		return execFileSync('ps', ['-o', 'lstart=', '-p', String(number)], { encoding: 'utf8', stdio: 'pipe' }).trim();
	} catch {
		return 'some time';
	}
}
