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

/** Without these a row says nothing. */
const neededColumns = ['date', 'person', 'what'] as const;

/** Reads a log as people and spreadsheets save it: any order of columns, further columns, `;` or tabs, a BOM, empty lines. */
export function readLog(text: string): { rows: LogRow[]; faults: LogFault[] } {
	const rows: LogRow[] = [];
	const faults: LogFault[] = [];
	const lines: number[] = [];
	let columns: string[] | undefined;
	let line = 1;
	const { data, errors } = readCells(text);
	for (const cells of data) {
		const here = line;
		lines.push(here);
		line += cells.join('').split('\n').length;
		if (cells.every((cell) => !cell.trim())) continue;
		const names = cells.map((cell) => cell.trim().toLowerCase());
		if (!columns) {
			columns = names;
			const wrong = wrongColumns(columns);
			if (wrong) return { rows, faults: [{ line: here, wrong }] };
		} else if (columns.some((column, index) => column !== names[index])) {
			const cell = (name: string) => plain(cells[columns?.indexOf(name) ?? -1] ?? '');
			const row = rowOf(cell, here);
			if (typeof row === 'string') faults.push({ line: here, wrong: row });
			else rows.push(row);
		}
	}
	for (const { code, row } of errors)
		if (code === 'MissingQuotes' && row !== undefined)
			faults.push({ line: lines[row] ?? 1, wrong: 'A quotation mark is opened here and never closed. Close it.' });
	return { rows, faults };
}

/** How a log is written: its columns in their order, what stands between them, and what ends a line. */
export interface LogShape {
	columns: readonly string[];
	delimiter: string;
	newline: '\n' | '\r\n';
}

/** The shape of a log that stands there; of a new one where there is none. */
export function shapeOf(text: string): LogShape {
	const { data, delimiter } = readCells(text, 20);
	const header = data.find((cells) => cells.some((cell) => cell.trim()));
	return {
		columns: header?.map((cell) => cell.trim().toLowerCase()) ?? logColumns,
		delimiter,
		newline: /\r\n/.test(text) ? '\r\n' : '\n',
	};
}

/** What stops rows from being written under these columns, and its cure; undefined where nothing does. */
export function wrongColumns(
	columns: readonly string[],
	rows: readonly Omit<LogRow, 'line'>[] = [],
): string | undefined {
	const used = logColumns.filter((column) => rows.some((row) => row[column] !== (column === 'count' ? 1 : '')));
	const missing = logColumns.filter(
		(column) => !columns.includes(column) && (used.includes(column) || neededColumns.some((name) => name === column)),
	);
	if (missing.length === 0) return undefined;
	if (!columns.some((column) => logColumns.some((name) => name === column)))
		return `The first line does not name the columns. Put this line before it: ${logColumns.join(',')}`;
	const columnsAre = missing.length === 1 ? 'column' : 'columns';
	return `There ${missing.length === 1 ? 'is' : 'are'} no ${columnsAre} ${missing.join(', ')}. Add the ${columnsAre} at the end of the first line.`;
}

/** The delimiter is that of the first line: guessing from all lines is misled by notes. */
function readCells(text: string, preview = 0): { data: string[][]; delimiter: string; errors: Papa.ParseError[] } {
	const plainText = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const first = /^\s*(.*)/.exec(plainText)?.[1] ?? '';
	const count = (sign: string) => first.split(sign).length;
	const delimiter = [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
	const { data, errors } = Papa.parse<string[]>(plainText, { newline: '\n', delimiter, preview });
	return { data, delimiter, errors };
}

/** What a spreadsheet would run as a formula gets a quote in front, and so does what has one already: it comes back as it was. */
const formula = /^'*[=+\-@\t\r]/;
const plain = (cell: string): string => {
	const text = cell.trim();
	return text.startsWith("'") && formula.test(text) ? text.slice(1).trim() : text;
};

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

/** Rows as lines of log.csv, each with its line end. Cells that a spreadsheet would run as a formula are kept from it. */
export const writeRows = (rows: readonly Omit<LogRow, 'line'>[], shape: LogShape = newShape): string =>
	rows.length === 0
		? ''
		: `${Papa.unparse(
				rows.map((row) => shape.columns.map((column) => written(row, column))),
				{ newline: shape.newline, delimiter: shape.delimiter, escapeFormulae: formula },
			)}${shape.newline}`;

const written = (row: Omit<LogRow, 'line'>, column: string): string =>
	column in row && column !== 'line' && !(column === 'count' && row.count === 1)
		? String(row[column as (typeof logColumns)[number]]).replace(/\r\n?/g, '\n')
		: '';

const newShape: LogShape = { columns: logColumns, delimiter: ',', newline: '\n' };

/** The first line of a new log. */
export const logHeader = `${logColumns.join(',')}\n`;
