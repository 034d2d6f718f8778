import Papa from 'papaparse';
import { type Day, isFullDay } from '../hub/days.ts';
import { isWhat, whatIds, type WhatId } from './whats.ts';

/** One line of the log. Empty text where nothing is known. */
export interface LogRow {
	date: Day;
	/** The id of a profile; empty for what concerns nobody in particular, such as clicks on the home page. */
	person: string;
	what: WhatId;
	/** A network's id, or whatever the owner calls the place. */
	network: string;
	url: string;
	/** The id of the recognition that it is about. */
	recognition: string;
	/** How many: follows, clicks. */
	count: number;
	note: string;
	/** The line of the file, so that numbers can be traced back; 0 for a row that is not written yet. */
	line: number;
}

/** The columns of log.csv, in their order. */
export const logColumns = ['date', 'person', 'what', 'network', 'url', 'recognition', 'count', 'note'] as const;

/** A line of the log that can't be read, and why. It is left out of numbers, and stays in the file. */
export interface LogFault {
	line: number;
	wrong: string;
}

/** Reads a log as people and spreadsheets save it: any order of columns, further columns, `;` or tabs, a BOM, empty lines. */
export function readLog(text: string): { rows: LogRow[]; faults: LogFault[] } {
	const rows: LogRow[] = [];
	const faults: LogFault[] = [];
	let columns: string[] | undefined;
	let line = 1;
	const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	// The names of the columns say what stands between cells; notes may hold anything.
	const delimiter = separatorOf(plain);
	const { data } = Papa.parse<string[]>(plain, { newline: '\n', delimiter });
	for (const cells of data) {
		const here = line;
		line += cells.join('').split('\n').length;
		if (cells.every((cell) => !cell.trim())) continue;
		if (!columns) columns = cells.map((cell) => cell.trim().toLowerCase());
		else {
			// A sign that a spreadsheet would run stands behind a quotation mark.
			const cell = (name: string) =>
				(cells[columns?.indexOf(name) ?? -1]?.trim() ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
			const row = rowOf(cell, here);
			if (typeof row === 'string') faults.push({ line: here, wrong: row });
			else rows.push(row);
		}
	}
	return { rows, faults };
}

/** What stands between the names of a log's columns: a comma, a semicolon or a tab. */
export const separatorOf = (text: string): string => /^\s*"?\w+"?\s*([,;\t])/.exec(text)?.[1] ?? ',';

/** A row of cells as a row of the log, or what is wrong with it. */
function rowOf(cell: (name: string) => string, line: number): LogRow | string {
	const [date, what] = [cell('date').slice(0, 10), cell('what').toLowerCase()];
	if (!isFullDay(date)) return `“${cell('date')}” is no day. Write it as 2026-05-01.`;
	if (!isWhat(what)) return `“${cell('what')}” is nothing that is logged. Write one of: ${whatIds.join(', ')}.`;
	const count = cell('count') === '' ? 1 : Number(cell('count').replace(/[\s,.](?=\d{3}\b)/g, ''));
	if (!Number.isInteger(count) || count < 0) return `“${cell('count')}” is no number. Write it in digits.`;
	const [person, network, url, recognition, note] = ['person', 'network', 'url', 'recognition', 'note'].map(cell) as [
		string,
		string,
		string,
		string,
		string,
	];
	return { date, person, what, network, url, recognition, count, note, line };
}

/** What two rows that say the same have in common. */
export const sameRow = (row: Omit<LogRow, 'line'>): string => JSON.stringify(logColumns.map((column) => row[column]));

/**
 * Rows as lines of log.csv, each with its line end, in the columns of a file; columns that are not the log's stay empty. Cells
 * that a spreadsheet would run as a formula are kept from it.
 */
export const writeRows = (
	rows: readonly Omit<LogRow, 'line'>[],
	columns: readonly string[] = logColumns,
	delimiter = ',',
	newline = '\n',
): string =>
	rows.length === 0
		? ''
		: Papa.unparse(
				rows.map((row) => columns.map((column) => cellOf(row, column))),
				{ newline, delimiter, escapeFormulae: true },
			) + newline;

function cellOf(row: Omit<LogRow, 'line'>, column: string): string {
	if (column === 'count') return row.count === 1 ? '' : String(row.count);
	return column in row && column !== 'line' ? String(row[column as keyof typeof row]) : '';
}

/** The first line of a new log. */
export const logHeader = `${logColumns.join(',')}\n`;
