import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decode, type TextFile } from '../../hub/files.ts';
import { Refusal, sentenceIn } from '../../refusal.ts';
import { bytesOf } from '../append.ts';
import { besideOf, clearUnfinished } from '../write.ts';

/** What is going to happen to files: everything is known before anything happens. */
export interface Change {
	writes: Write[];
	moves: { from: string; to: string; shown: string }[];
	/** Files, and folders with all that is in them. */
	deletes: { path: string; shown: string }[];
}

/** A file that changes. */
export interface Write {
	path: string;
	shown: string;
	/** What must still stand there; empty where there is no file yet. */
	was: Buffer;
	text: string;
}

/** Where a text stands. */
export const pathOf = ({ folder, file }: TextFile): string => path.join(folder, path.posix.basename(file));

/** A text of content/ that gets other words. Throws where it was changed since it was read. */
export async function writeOf(source: TextFile, text: string): Promise<Write> {
	const was = await readFile(pathOf(source));
	if (decode(was) !== source.text)
		throw new Refusal(`${source.file} was changed meanwhile. Nothing was done: try again.`);
	return written({ path: pathOf(source), shown: source.file, was }, text);
}

/** What to write where a text of a file became another; nothing where it did not. */
export const changedTo = (file: Omit<Write, 'text'>, before: string, after: string): Write[] =>
	after === before ? [] : [written(file, after)];

/** The sign of UTF-8 stays, by which spreadsheets know it; texts in other encodings become UTF-8. */
const written = (file: Omit<Write, 'text'>, text: string): Write => ({
	...file,
	text: file.was[0] === 0xef ? `\ufeff${text}` : text,
});

/**
 * Does what was planned, and then `last`, all or nothing: what fails undoes all that was done. Throws where a file was
 * changed since it was read, where a name is taken, where the disk or `last` refuses.
 */
export async function carryOut(
	{ writes, moves, deletes }: Change,
	last = async (): Promise<void> => {},
): Promise<void> {
	const undo: (() => Promise<void>)[] = [];
	const aside: string[] = [];
	/** Moves a file, and knows how to move it back. */
	const move = async (from: string, to: string): Promise<void> => {
		await rename(from, to);
		undo.push(() => rename(to, from));
	};
	const drafts = await Promise.all(writes.map(drafted));
	await clearUnfinished(new Set([...drafts, ...deletes].map((one) => path.dirname(one.path))));
	try {
		for (const { draft, text, mode } of drafts) {
			await mkdir(path.dirname(draft), { recursive: true });
			await writeFile(draft, text, { flag: 'wx' });
			if (mode !== undefined) await chmod(draft, mode);
		}
		for (const { path: file, shown, was, draft, mode } of drafts) {
			if (!(await bytesOf(file)).equals(was)) throw new Refusal(`${shown} was changed meanwhile.`);
			await rename(draft, file);
			undo.push(() => (mode === undefined ? rm(file) : writeFile(file, was)));
		}
		for (const { from, to, shown } of moves) {
			if (existsSync(to) && !(await isSameFile(from, to)))
				throw new Refusal(`${path.basename(to)} is there already: ${shown} stays.`);
			await move(from, to);
		}
		for (const { path: file } of deletes.filter((one) => existsSync(one.path))) {
			aside.push(besideOf(file));
			await move(file, aside.at(-1) as string);
		}
		await last();
	} catch (error) {
		for (const step of undo.toReversed()) await step();
		throw new Refusal(`Nothing was changed: ${sentenceIn(error)}`);
	} finally {
		for (const { draft } of drafts) await rm(draft, { force: true });
	}
	for (const file of aside) await rm(file, { recursive: true, force: true });
}

/** Where a file is that somebody linked, how it may be used, and where it is written before it takes its place. */
async function drafted(write: Write): Promise<Write & { draft: string; mode: number | undefined }> {
	const file = await realpath(write.path).catch(() => write.path);
	const found = await stat(file).catch(() => undefined);
	return { ...write, path: file, draft: besideOf(file), mode: found?.mode };
}

/** Disks that know no difference between letters find a file under both of its names. */
async function isSameFile(one: string, other: string): Promise<boolean> {
	const [a, b] = await Promise.all([stat(one), stat(other)]);
	return a.ino === b.ino && a.dev === b.dev;
}
