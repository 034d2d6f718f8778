import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import {
	type LogFault,
	type LogRow,
	logColumns,
	logHeader,
	readLog,
	sameRow,
	separatorOf,
	writeRows,
} from '../planner/log.ts';
import type { PrivateFolder } from './private.ts';

/** A row that is not written yet. */
export type NewRow = Omit<LogRow, 'line'>;

/** The log: its rows, the lines that can't be read, and rows that were written and are there no longer. */
export interface LogFile {
	rows: LogRow[];
	faults: LogFault[];
	lost: LogRow[];
}

const logOf = (folder: PrivateFolder): string => path.join(folder.path, 'log.csv');
/** Every row that a command wrote, so that an editor that saves its older copy over the log loses none. */
const journalOf = (folder: PrivateFolder): string => path.join(folder.path, '.log-journal.csv');

/** Reads the log; an empty one where there is none. */
export function readLogFile(folder: PrivateFolder): LogFile {
	const { rows, faults } = readLog(textOf(logOf(folder)));
	return { rows, faults, lost: missing(readLog(textOf(journalOf(folder))).rows, rows) };
}

/**
 * Adds rows at the end of the log, in its own columns and with its own separator: one write, so that rows of several commands at
 * once never mix. Throws when the log lacks a column that a row needs.
 */
export function appendRows(folder: PrivateFolder, rows: readonly NewRow[]): void {
	if (rows.length === 0) return;
	mkdirSync(folder.path, { recursive: true });
	begin(logOf(folder));
	begin(journalOf(folder));
	const text = textOf(logOf(folder));
	const lines = linesIn(text, rows, folder);
	appendFileSync(journalOf(folder), writeRows(rows));
	appendFileSync(logOf(folder), `${/(^|\n)$/.test(text) ? '' : '\n'}${lines}`);
}

/** Puts rows back that are no longer in the log. Returns them. */
export function restoreLost(folder: PrivateFolder): LogRow[] {
	const { lost } = readLogFile(folder);
	forgetLost(folder);
	appendRows(folder, lost);
	return lost;
}

/** Agrees that rows are gone. */
export function forgetLost(folder: PrivateFolder): void {
	const { rows, lost } = readLogFile(folder);
	rmSync(journalOf(folder), { force: true });
	if (lost.length > 0 && rows.length > 0) writeFileSync(journalOf(folder), logHeader + writeRows(rows));
}

/** Writes the header of a new file, unless somebody else just did. */
function begin(file: string): void {
	if (existsSync(file)) return;
	try {
		writeFileSync(file, logHeader, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
}

/** Rows as lines of a log that has columns of its own. */
function linesIn(text: string, rows: readonly NewRow[], { shown }: PrivateFolder): string {
	const first =
		text
			.replace(/^\ufeff/, '')
			.split(/\r?\n/)
			.find((line) => line.trim()) ?? '';
	const delimiter = separatorOf(first);
	const { data } = Papa.parse<string[]>(first, { delimiter });
	const columns = (data[0] ?? []).map((cell) => cell.trim().toLowerCase());
	const lacking = logColumns.filter((column) => !columns.includes(column) && rows.some((row) => isNeeded(row, column)));
	if (lacking.length > 0)
		throw new Error(
			`${shown}/log.csv:1 - has no column ${lacking.join(', ')}. Add it to the first line: ${logColumns.join(',')}`,
		);
	return writeRows(rows, columns, delimiter, text.includes('\r\n') ? '\r\n' : '\n');
}

const isNeeded = (row: NewRow, column: (typeof logColumns)[number]): boolean =>
	column === 'count' ? row.count !== 1 : row[column] !== '';

/** Rows that are in one list more often than in another. */
function missing(of: readonly LogRow[], from: readonly LogRow[]): LogRow[] {
	const left = new Map<string, number>();
	for (const row of from) left.set(sameRow(row), (left.get(sameRow(row)) ?? 0) + 1);
	return of.filter((row) => {
		const count = left.get(sameRow(row)) ?? 0;
		left.set(sameRow(row), count - 1);
		return count < 1;
	});
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	}
}
