import { existsSync } from 'node:fs';
import { chmod, constants, copyFile, link, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decode, type TextFile } from '../../../hub/content/files.ts';
import { bytesDigest } from '../../../keys.ts';
import { Refusal, sentenceIn } from '../../../refusal.ts';
import { uninterrupted } from '../../../uninterrupted.ts';
import { besideOf } from '../../../whole.ts';
import { bytesOf } from '../../files/append.ts';
import { clearUnfinished } from '../../files/write.ts';
import {
	alone,
	clearJournal,
	isSameFile,
	type JournalStep,
	takeBack,
	thisCommand,
	throwAway,
	writeJournal,
} from './journal.ts';

/** What is going to happen to files: everything is known before anything happens. */
export interface Change {
	/** The content folder, in which it is written down. */
	content: string;
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
	text: string | Buffer;
	/** How a file that is new may be used. */
	mode?: number;
}

/** Where a text stands. */
export const pathOfText = ({ folder, file }: TextFile): string => path.join(folder, path.posix.basename(file));

/** A text of content/ that gets other words. Throws where it was changed since it was read. */
export async function writeOf(source: TextFile, text: string): Promise<Write> {
	const was = await readFile(pathOfText(source));
	if (decode(was) !== source.text)
		throw new Refusal(`${source.file} was changed meanwhile. Nothing was done: try again.`);
	return written({ path: pathOfText(source), shown: source.file, was }, text);
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
 * Does what was planned, and then `last`, all or nothing: what fails undoes all that was done, and so does `recover`
 * when the command is ended. Throws where a file was changed since it was read, where a name is taken, where the disk or
 * `last` refuses.
 */
export const carryOut = (change: Change, last = async (): Promise<void> => {}): Promise<void> =>
	uninterrupted(() => alone(change.content, () => allOrNothing(change, last)));

async function allOrNothing(change: Change, last: () => Promise<void>): Promise<void> {
	const { content } = change;
	const command = thisCommand();
	const drafts = await Promise.all(change.writes.map(drafted));
	const asides = change.deletes
		.filter(({ path }) => existsSync(path))
		.map(({ path }) => ({ from: path, to: besideOf(path) }));
	const folders = [...drafts.map(({ path }) => path), ...asides.map(({ from }) => from)].map((file) =>
		path.dirname(file),
	);
	await clearUnfinished(new Set(folders));
	const from = (file: string) => path.relative(content, file);
	const steps: JournalStep[] = [
		...drafts.map(({ path, draft, backup, digest }) => ({
			file: from(path),
			draft: from(draft),
			backup: backup && from(backup),
			digest,
		})),
		...[...change.moves, ...asides].map((move) => ({ from: from(move.from), to: from(move.to) })),
	];
	const left = [...drafts.map(({ backup }) => backup), ...asides.map(({ to }) => to)]
		.filter((file) => file !== undefined)
		.map(from);
	let begun: JournalStep[] = [];
	try {
		await writeJournal(content, { command, steps });
		begun = steps.slice(0, drafts.length);
		for (const draft of drafts) await prepare(draft);
		for (const { path: file, shown, was, draft } of drafts) {
			if (!(await bytesOf(file)).equals(was)) throw new Refusal(`${shown} was changed meanwhile.`);
			await rename(draft, file);
		}
		for (const { from: one, to, shown } of change.moves) {
			if (existsSync(to) && !isSameFile(one, to))
				throw new Refusal(`${path.basename(to)} is there already: ${shown} stays.`);
			await rename(one, to);
			begun.push({ from: from(one), to: from(to) });
		}
		for (const { from: one, to } of asides) {
			await rename(one, to);
			begun.push({ from: from(one), to: from(to) });
		}
		await last();
		await writeJournal(content, { command, steps: [], left });
	} catch (error) {
		await undone(content, begun, error);
		throw new Refusal(`Nothing was changed: ${sentenceIn(error)}`);
	}
	// What can't be thrown away stays written down, and npm run check tells it.
	await throwAway(content, left)
		.then(() => clearJournal(content))
		.catch(() => {});
}

async function undone(content: string, begun: readonly JournalStep[], because: unknown): Promise<void> {
	try {
		await takeBack(content, begun);
		await clearJournal(content);
	} catch (error) {
		throw new Refusal(
			`${sentenceIn(because)}\nNot all could be taken back: ${sentenceIn(error)}\nMend this, and run the same command again: it begins with that.`,
		);
	}
}

/** Writes a text beside its file, and keeps the last one under another name. */
async function prepare({ path: file, text, draft, backup, mode }: Draft): Promise<void> {
	await mkdir(path.dirname(draft), { recursive: true });
	await writeFile(draft, text, { flag: 'wx' });
	if (mode !== undefined) await chmod(draft, mode);
	// Memory cards and some shares know no links.
	if (backup) await link(file, backup).catch(() => copyFile(file, backup, constants.COPYFILE_EXCL));
}

/** A text, where it is written before it takes its place, and where the last one is kept until all is done. */
interface Draft extends Omit<Write, 'mode'> {
	draft: string;
	backup: string | undefined;
	digest: string;
	mode: number | undefined;
}

/** Where a file is that somebody linked, how it may be used, and what stands beside it meanwhile. */
async function drafted(write: Write): Promise<Draft> {
	const file = await realpath(write.path).catch(() => write.path);
	const found = await stat(file).catch(() => undefined);
	const backup = found && besideOf(file);
	return {
		...write,
		path: file,
		draft: besideOf(file),
		backup,
		digest: bytesDigest(write.text),
		mode: found?.mode ?? write.mode,
	};
}
