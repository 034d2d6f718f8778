import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../../../disk.ts';
import { journalName } from '../../../hub/content/left-over.ts';
import { bytesDigest } from '../../../keys.ts';
import { takeLock } from '../../../lock.ts';
import { Refusal } from '../../../refusal.ts';
import { replaceWhole } from '../../../whole.ts';

/** One step of a change, by paths from the content folder. */
export type JournalStep =
	/** A draft takes the place of a file, whose last text is kept under another name until all is done. */
	| { file: string; draft: string; backup: string | undefined; digest: string }
	/** A file or folder gets another name: its new one, or until all is done one that says nothing. */
	| { from: string; to: string };

/** What a command is about to do, written down before it does it, so that it can be taken back when it is ended. */
interface Journal {
	command: string;
	steps: JournalStep[];
	/** What is still to be thrown away, when all is done. */
	left?: string[];
}

/** How somebody started this command, and starts it again. */
export function thisCommand(): string {
	const [, script = '', ...words] = process.argv;
	const quoted = words.map((word) => (/^[\p{L}\p{N}./=_-]+$/u.test(word) ? word : JSON.stringify(word)));
	return [`npm run ${path.basename(script, '.ts')} --`, ...quoted].join(' ');
}

/** Where a change is written down. */
const journalOf = (content: string): string => path.join(content, journalName);

const lockOf = (content: string): string => `${journalOf(content)}.lock`;

/** Does something while no other command changes files. */
export async function whileLocked<T>(content: string, act: () => Promise<T>): Promise<T> {
	const unlock = await takeLock(lockOf(content), 'another command');
	return act().finally(unlock);
}

export const writeJournal = (content: string, journal: Journal): Promise<void> =>
	replaceWhole(journalOf(content), JSON.stringify(journal, null, '\t'));

export const clearJournal = (content: string): Promise<void> => rm(journalOf(content), { force: true });

/** A command that was ended, and whether all was done but for tidying up. */
export interface Recovered {
	command: string;
	isDone: boolean;
}

/**
 * Takes back what a command had begun that was ended, or throws away what was left of one that was done. Answers which
 * command that was.
 */
export async function recover(content: string): Promise<Recovered | undefined> {
	if (!existsSync(journalOf(content)) && !existsSync(lockOf(content))) return undefined;
	return whileLocked(content, async () => {
		const journal = await readJournal(content);
		if (!journal) return undefined;
		if (journal.left) await throwAway(content, journal.left);
		else await takeBack(content, journal.steps);
		await clearJournal(content);
		return { command: journal.command, isDone: journal.left !== undefined };
	});
}

async function readJournal(content: string): Promise<Journal | undefined> {
	const text = await readFile(journalOf(content), 'utf8').catch((error) => {
		if (isAbsence(error)) return undefined;
		throw error;
	});
	try {
		return text === undefined ? undefined : (JSON.parse(text) as Journal);
	} catch {
		throw new Refusal(
			`${journalOf(content)} says what a command had begun, and can’t be read. Delete it, and look at your files.`,
		);
	}
}

export async function throwAway(content: string, left: readonly string[]): Promise<void> {
	for (const name of left) await rm(path.resolve(content, name), { recursive: true, force: true });
}

/** Undoes the steps that were done, the last first. What somebody changed since stays as it is. */
export async function takeBack(content: string, steps: readonly JournalStep[]): Promise<void> {
	const at = (name: string): string => path.resolve(content, name);
	for (const step of steps.toReversed())
		if ('from' in step) await moveBack(at(step.to), at(step.from));
		else await takeBackText(at(step.file), at(step.draft), step.backup && at(step.backup), step.digest);
}

async function moveBack(from: string, to: string): Promise<void> {
	if (existsSync(from) && (!existsSync(to) || isSameOnDisk(from, to))) await rename(from, to);
}

async function takeBackText(file: string, draft: string, backup: string | undefined, digest: string): Promise<void> {
	const isDone = !existsSync(draft) && existsSync(file) && bytesDigest(await readFile(file)) === digest;
	if (isDone && !backup) await rm(file);
	if (backup && existsSync(backup)) await (isDone ? rename(backup, file) : rm(backup));
	await rm(draft, { force: true });
}

/** Disks that know no difference between letters find a file under both of its names. */
export function isSameOnDisk(one: string, other: string): boolean {
	const [a, b] = [statSync(one), statSync(other)];
	return a.ino === b.ino && a.dev === b.dev;
}
