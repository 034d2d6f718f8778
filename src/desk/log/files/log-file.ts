import path from 'node:path';
import { csvOf } from '../../../csv/write.ts';
import type { Day } from '../../../hub/time/days.ts';
import { errorCode, Refusal } from '../../../refusal.ts';
import { changedTo, type Write } from '../../change/files/change.ts';
import { appendTo, createOnce, decodedText, fileBytes, fileEdges } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { logColumns, shapeOf } from '../format.ts';
import {
	hasNames,
	type LogFault,
	type LogRow,
	logHeader,
	logRows,
	type NewRow,
	noNames,
	readLog,
	withCells,
	writeRows,
} from '../log.ts';
import { type JournalRow, lostRows } from '../lost-lines.ts';

/** The log: its rows, the lines that can't be read, and, where there are none of these, rows that a command wrote and that are not in it. */
export interface LogFile {
	rows: LogRow[];
	faults: LogFault[];
	lost: JournalRow[];
}

/** How the log is named in messages. */
export const shownLog = (folder: PrivateFolder): string => path.posix.join(folder.shown, 'log.csv');

const logOf = (folder: PrivateFolder): string => path.join(folder.path, 'log.csv');
const journalOf = (folder: PrivateFolder): string => path.join(folder.path, '.log-journal.csv');
const journalHeader = `${logColumns.join(',')},written,forgotten\n`;

/** Reads the log; an empty one where there is none. */
export async function readLogFile(folder: PrivateFolder): Promise<LogFile> {
	// The journal first: what stands in it stood in the log before.
	const journal = readJournal(decodedText(await fileBytes(journalOf(folder))).text);
	const { text, wrong } = decodedText(await fileBytes(logOf(folder)));
	const { rows, faults } = readLog(text);
	if (wrong) faults.unshift({ line: 1, wrong });
	// A line that can't be read may be the row that is missed.
	return { rows, faults, lost: faults.length > 0 ? [] : lostRows(journal, rows) };
}

/**
 * Adds rows at the end of the log in one write, so that commands at once lose and mix nothing, in the columns, separator
 * and line ends of the file. Where another program holds the file, `isLocked` is true: the rows are kept, and told as
 * lost until `restoreLost`. Throws an Error with the cure, and writes nothing, where the rows don't fit into the file.
 */
export async function appendRows(
	folder: PrivateFolder,
	rows: readonly NewRow[],
	today: Day,
): Promise<{ isLocked: boolean }> {
	if (rows.length === 0) return { isLocked: false };
	const isLocked = await addToLog(folder, rows);
	await addToJournal(folder, rows, today, false);
	return { isLocked };
}

/** Adds a row, unless the log has it: the command that adds it may have been ended after that, and run again. */
export async function appendOnce(folder: PrivateFolder, row: NewRow & { date: Day }): Promise<{ isLocked: boolean }> {
	const isSame = (other: NewRow) => logColumns.every((column) => other[column] === row[column]);
	const { rows } = await readLogFile(folder);
	if (!rows.some(isSame)) return appendRows(folder, [row], row.date);
	const journal = readJournal(decodedText(await fileBytes(journalOf(folder))).text);
	if (!journal.some(isSame)) await addToJournal(folder, [row], row.date, false);
	return { isLocked: false };
}

/** Puts rows that are lost back at the end of the log. Throws where it has lines that can't be read. */
export async function restoreLost(folder: PrivateFolder): Promise<{ rows: JournalRow[]; isLocked: boolean }> {
	const lost = await lostOf(folder);
	return { rows: lost, isLocked: lost.length > 0 && (await addToLog(folder, lost)) };
}

/** Agrees that rows are gone: they are not told again. Throws where the log has lines that can't be read. */
export async function forgetLost(folder: PrivateFolder, today: Day): Promise<JournalRow[]> {
	const lost = await lostOf(folder);
	if (lost.length > 0) await addToJournal(folder, lost, today, true);
	return lost;
}

async function lostOf(folder: PrivateFolder): Promise<JournalRow[]> {
	const { lost, faults } = await readLogFile(folder);
	if (faults.length === 0) return lost;
	const lines = faults.slice(0, 20).map(({ line, wrong }) => `${shownLog(folder)}:${line} - ${wrong}`);
	throw new Refusal(`${lines.join('\n')}\nMend this first: it may be what is missed.`);
}

type ChangeOfRow = (cell: (column: string) => string) => Record<string, string> | undefined;

/**
 * What changes in the log, and in what commands remember of it, when new cells are put into some rows. Throws an Error
 * with the cure where they can't be read.
 */
export async function changedLog(
	folder: PrivateFolder,
	change: ChangeOfRow,
	inJournal: ChangeOfRow = change,
): Promise<Write[]> {
	const writes: Write[] = [];
	for (const [file, changeOf] of [[logOf(folder), change] as const, [journalOf(folder), inJournal] as const]) {
		const was = await fileBytes(file);
		const { text, wrong } = decodedText(was);
		const shown = path.posix.join(folder.shown, path.basename(file));
		if (wrong) throw new Refusal(`${shown}:1 - ${wrong}`);
		writes.push(...changedTo({ path: file, shown, was }, text, withCells(text, changeOf)));
	}
	return writes;
}

/** Writes rows into the log, and says whether another program keeps it from being written. */
async function addToLog(folder: PrivateFolder, rows: readonly NewRow[]): Promise<boolean> {
	await createOnce(logOf(folder), logHeader);
	const { start, isComplete } = await fileEdges(logOf(folder));
	const { text, wrong } = decodedText(start);
	if (wrong) throw new Refusal(`${shownLog(folder)}:1 - ${wrong}`);
	const isEmpty = text.trim() === '';
	const shape = shapeOf(isEmpty ? logHeader : text);
	if (!hasNames(shape)) throw new Refusal(`${shownLog(folder)}:${shape.header} - ${noNames}`);
	const lacking = logColumns.filter((column) => !shape.columns.includes(column) && rows.some(says(column)));
	if (lacking.length > 0)
		throw new Refusal(`${shownLog(folder)}:${shape.header} - ${columnCure(lacking, shape.delimiter)}`);
	const before = isEmpty ? logHeader : isComplete ? '' : shape.newline;
	try {
		await appendTo(logOf(folder), before + writeRows(rows, shape));
		return false;
	} catch (error) {
		if (/^(EBUSY|EPERM|EACCES|EROFS|ETXTBSY)$/.test(errorCode(error))) return true;
		throw error;
	}
}

const says = (column: (typeof logColumns)[number]) => (row: NewRow) =>
	column === 'count' ? row.count !== 1 : row[column] !== '';

function columnCure(lacking: readonly string[], delimiter: string): string {
	const it = lacking.length === 1 ? 'it' : 'them';
	return `there is no column ${lacking.join(', ')}. Add ${it} to this line: ${delimiter}${lacking.join(delimiter)}`;
}

async function addToJournal(
	folder: PrivateFolder,
	rows: readonly NewRow[],
	today: Day,
	forgotten: boolean,
): Promise<void> {
	await createOnce(journalOf(folder), journalHeader);
	const cells = rows.map((row) => [
		...logColumns.map((column) => String(row[column]).replace(/\r\n?/g, '\n').trim()),
		today,
		forgotten ? 'yes' : '',
	]);
	await appendTo(journalOf(folder), csvOf(cells));
}

function readJournal(text: string): JournalRow[] {
	const rows: JournalRow[] = [];
	for (const { row, cell } of logRows(text))
		if (typeof row !== 'string') rows.push({ ...row, written: cell('written'), forgotten: cell('forgotten') !== '' });
	return rows;
}
