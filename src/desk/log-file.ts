import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type LogFault, logHeader, type LogRow, readLog, shapeOf, wrongColumns, writeRows } from '../planner/log.ts';
import { lostRows } from '../planner/journal.ts';
import type { PrivateFolder } from './private.ts';

/** A row before it stands in the file. */
export type NewRow = Omit<LogRow, 'line'>;

const logName = 'log.csv';
/** Everything that commands ever wrote, and what of it was taken out on purpose. */
const journalName = '.log-journal.csv';
const forgottenName = '.log-forgotten.csv';

/** How the log is named in messages. */
export const shownLog = (folder: PrivateFolder): string => path.posix.join(folder.shown, logName);

/**
 * The log, what in it can't be read, and rows that a command wrote and that are gone since: an editor saved an older
 * copy. Empty where there is no log.
 */
export async function readLogFile(
	folder: PrivateFolder,
): Promise<{ rows: LogRow[]; faults: LogFault[]; lost: LogRow[] }> {
	// The journal first: a row that is written meanwhile stands in the log before it stands there.
	const journal = await rowsOf(folder, journalName);
	const forgotten = await rowsOf(folder, forgottenName);
	const bytes = await bytesOf(folder, logName);
	const text = decoded(bytes);
	const { rows, faults } = readLog(text ?? bytes.toString('latin1'));
	if (text === undefined) faults.unshift({ line: 1, wrong: notUtf8 });
	return { rows, faults, lost: lostRows(journal, forgotten, rows) };
}

/**
 * Adds rows at the end of the log, in one write, so that commands that run at once lose nothing. Columns, delimiter and
 * line ends are those of the file. Throws an Error with the cure, and writes nothing, where the rows don't fit in.
 */
export async function appendRows(folder: PrivateFolder, rows: readonly NewRow[]): Promise<void> {
	if (rows.length === 0) return;
	await addToLog(folder, rows);
	await addTo(folder, journalName, rows);
}

/** Writes lost rows back at the end of the log. */
export const restoreLost = (folder: PrivateFolder, lost: readonly LogRow[]): Promise<void> => addToLog(folder, lost);

/** Forgets lost rows: they were taken out on purpose, and are not told again. */
export const forgetLost = (folder: PrivateFolder, lost: readonly LogRow[]): Promise<void> =>
	addTo(folder, forgottenName, lost);

async function addToLog(folder: PrivateFolder, rows: readonly NewRow[]): Promise<void> {
	await createOnce(folder, logName, logHeader);
	const text = decoded(await bytesOf(folder, logName));
	if (text === undefined) throw new Error(`${shownLog(folder)}: ${notUtf8}`);
	const shape = shapeOf(text);
	const wrong = wrongColumns(shape.columns, rows);
	if (wrong) throw new Error(`${shownLog(folder)}: ${wrong}`);
	const before = text.trim() === '' ? logHeader : /[\r\n]$/.test(text) ? '' : shape.newline;
	await append(folder, logName, before + writeRows(rows, shape));
}

async function addTo(folder: PrivateFolder, name: string, rows: readonly NewRow[]): Promise<void> {
	await createOnce(folder, name, logHeader);
	await append(folder, name, writeRows(rows));
}

/** A new file has its first line from its first moment: others may append at once. */
async function createOnce(folder: PrivateFolder, name: string, header: string): Promise<void> {
	const file = path.join(folder.path, name);
	await mkdir(folder.path, { recursive: true });
	if (existsSync(file)) return;
	const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
	try {
		await writeFile(draft, header, { flag: 'wx' });
		await link(draft, file);
	} catch (error) {
		// A folder without links, as on a memory card, gets the file itself.
		if (codeOf(error) !== 'EEXIST')
			await writeFile(file, header, { flag: 'wx' }).catch((late) => {
				if (codeOf(late) !== 'EEXIST') throw late;
			});
	} finally {
		await rm(draft, { force: true });
	}
}

async function append(folder: PrivateFolder, name: string, text: string): Promise<void> {
	const bytes = Buffer.from(text);
	const file = await open(path.join(folder.path, name), 'a');
	try {
		const { bytesWritten } = await file.write(bytes);
		if (bytesWritten < bytes.length)
			throw new Error(`${path.posix.join(folder.shown, name)}: only a part could be written. Is the disk full?`);
	} finally {
		await file.close();
	}
}

const bytesOf = (folder: PrivateFolder, name: string): Promise<Buffer> =>
	readFile(path.join(folder.path, name)).catch((error: unknown) => {
		if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
		throw error;
	});

const rowsOf = async (folder: PrivateFolder, name: string): Promise<LogRow[]> =>
	readLog((await bytesOf(folder, name)).toString()).rows;

function decoded(bytes: Buffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

const notUtf8 = 'It is not saved as UTF-8. In your spreadsheet or editor, choose “CSV UTF-8” when you save it.';
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
