import { csvRowsOf } from '../../csv/read.ts';
import { cellSaid, csvOf, keptCell } from '../../csv/write.ts';
import { type Day, isFullDay } from '../../hub/time/days.ts';
import { dayToWrite } from '../../hub/time/written-days.ts';
import { lazily } from '../../lazily.ts';
import { isWhat, type WhatId, whatIds } from './events.ts';
import { type LogFormat, logColumns, plainFormat, shapeOf } from './format.ts';
import { dayIn, dayOrderIn, isAmbiguous } from './outcomes/figures.ts';
import { wholeNumberIn } from './whole-number.ts';

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

/** A row before it stands in the file. */
export type NewRow = Omit<LogRow, 'line'>;

/** The first line of a new log. */
export const logHeader = `${logColumns.join(',')}\n`;

/** A line of the log that can't be read, and why. It is left out of numbers, and stays in the file. */
export interface LogFault {
	line: number;
	wrong: string;
}

/**
 * Reads a log as people and spreadsheets save it: any order of columns, further columns, `,` `;` or tabs, days in the
 * manner of a country, a BOM, empty lines. A quotation mark that is never closed costs its own line and no other.
 */
export function readLog(text: string): { rows: LogRow[]; faults: LogFault[] } {
	const rows: LogRow[] = [];
	const faults: LogFault[] = [];
	for (const { line, row } of logRows(text)) {
		if (typeof row === 'string') faults.push({ line, wrong: row });
		else rows.push(row);
	}
	return { rows, faults };
}

/** The rows of a log, or what is wrong with a line, each with its cells for columns that are not the log's. */
export function* logRows(text: string): Generator<{ line: number; row: LogRow | string; cell: CellIn }> {
	const shape = shapeOf(text);
	if (shape.header > 0 && !hasNames(shape)) yield { line: shape.header, row: noNames, cell: () => '' };
	else {
		const at = columnPlaces(shape);
		const all = [...logCells(text)];
		const dayOf = daysOf(all.map(({ cells }) => cellSaid(cells[at.date])));
		for (const { line, cells, wrong } of all)
			yield { line, row: wrong ?? rowOf(cells, at, line, dayOf), cell: cellIn(cells, shape) };
	}
}

/** Where each column of the log stands in a line; -1 where it is missing. */
type Places = Record<(typeof logColumns)[number], number>;
const columnPlaces = ({ columns }: LogFormat): Places =>
	Object.fromEntries(logColumns.map((column) => [column, columns.indexOf(column)])) as Places;

/** Whether the first line of a log names its columns. */
export const hasNames = ({ columns }: LogFormat): boolean => columns.includes('date') && columns.includes('what');
export const noNames = `The first line must name the columns. Write this line above it: ${logHeader.trim()}`;

/** A line of a log before it is understood. */
interface LogCells {
	line: number;
	/** Its last line: cells may hold several. */
	end: number;
	cells: readonly string[];
	/** What keeps the line from being read at all. */
	wrong?: string;
}

/** A cell by the name of its column; empty where there is none. */
type CellIn = (column: string) => string;
const cellIn =
	(cells: readonly string[], { columns }: LogFormat): CellIn =>
	(column) =>
		cellSaid(cells[columns.indexOf(column)]).normalize();

/** The lines of a log below its first, without empty ones and repeated first lines. */
function* logCells(written: string): Generator<LogCells> {
	const { columns, delimiter, header } = shapeOf(written);
	const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const isRepeated = (cells: readonly string[]) =>
		columns.every((column, index) => cellSaid(cells[index]).toLowerCase() === column);
	for (const row of csvRowsOf(text, delimiter)) {
		if (row.line <= header) continue;
		if (row.fault !== undefined) yield { ...row, cells: [], wrong: `${row.fault} ${openQuotes}` };
		else if (row.cells.some((cell) => cell.trim()) && !isRepeated(row.cells)) yield row;
	}
}

const openQuotes = 'Put the cell in quotation marks, and double those within it.';

/** A log in which `change` put new cells into some rows. Every other cell stays as it is, every other line byte for byte. */
export function withCells(log: string, change: (cell: CellIn) => Record<string, string> | undefined): string {
	const shape = shapeOf(log);
	const lines = log.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
	const found = [...logCells(log)];
	const at = new Map(found.map(({ line, end, cells }) => [line, { end, cells, fresh: change(cellIn(cells, shape)) }]));
	let text = '';
	for (let line = 1; line <= lines.length; line++) {
		const row = at.get(line);
		if (!row?.fresh) text += lines[line - 1];
		else {
			const { cells, fresh } = row;
			const written = cells.map((cell, index) => {
				const value = fresh[shape.columns[index] ?? ''];
				return value === undefined ? keptCell(cell, shape) : csvOf([[value]], { ...shape, newline: '' });
			});
			text += written.join(shape.delimiter) + shape.newline;
			line = row.end;
		}
	}
	return text;
}

type DayIn = (written: string) => Day | undefined;

/**
 * Reads the days of a column: as commands write them, and as spreadsheets do when they save, where any of them tells the
 * day from the month. Days are few, and rows many.
 */
function daysOf(column: readonly string[]): DayIn {
	const order = lazily(() => dayOrderIn(column));
	const days = new Map<string, Day | undefined>();
	const read: DayIn = (written) => {
		const day = written.slice(0, 10);
		if (isFullDay(day)) return day;
		return isAmbiguous(written) && !order() ? undefined : dayIn(written, order());
	};
	return (written) => {
		if (!days.has(written)) days.set(written, read(written));
		return days.get(written);
	};
}

/** A row of cells as a row of the log, or what is wrong with it. */
function rowOf(cells: readonly string[], at: Places, line: number, dayOf: DayIn): LogRow | string {
	const [day, many] = [cellSaid(cells[at.date]), cellSaid(cells[at.count])];
	const [date, what] = [dayOf(day), cellSaid(cells[at.what]).toLowerCase()];
	if (!date) return `“${day}” is no day. Write it as ${dayToWrite(day)}.`;
	if (!isWhat(what))
		return `“${cellSaid(cells[at.what])}” is nothing that is logged. Write one of: ${whatIds.join(', ')}.`;
	const count = many === '' ? 1 : wholeNumberIn(many);
	if (count === undefined) return `“${many}” is no whole number. Write it in digits, such as 1204.`;
	return {
		date,
		person: cellSaid(cells[at.person]).normalize(),
		what,
		network: cellSaid(cells[at.network]),
		url: cellSaid(cells[at.url]),
		recognition: cellSaid(cells[at.recognition]).normalize(),
		count,
		note: cellSaid(cells[at.note]),
		line,
	};
}

/** Whether a row says that something happened: figures may say that nothing did. */
export const happened = ({ count }: LogRow): boolean => count > 0;

/** What two rows that say the same have in common. */
export const sameRow = ({ date, person, what, network, url, recognition, count, note }: NewRow): string =>
	[date, what, count, person, network, recognition, url, note].join('\u001f');

/** Rows as lines of a log of this shape; columns that are not the log's stay empty. */
export const writeRows = (rows: readonly NewRow[], shape: LogFormat = plainFormat): string =>
	csvOf(
		rows.map((row) => shape.columns.map((column) => cellText(row, column))),
		shape,
	);

function cellText(row: NewRow, column: string): string {
	if (column === 'count') return row.count === 1 ? '' : String(row.count);
	if (!logColumns.some((known) => known === column)) return '';
	return String(row[column as keyof NewRow])
		.replace(/\r\n?/g, '\n')
		.trim();
}
