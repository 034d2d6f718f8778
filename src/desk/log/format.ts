import { csvRowsOf, delimiters } from '../../csv/read.ts';

/** How a log is written: rows that are added follow it. */
export interface LogFormat {
	/** In small letters, in the order of the file. */
	columns: readonly string[];
	delimiter: string;
	newline: string;
	/** The line that names the columns; 0 where there is none. */
	header: number;
}

/** The columns of log.csv, in their order. */
export const logColumns = ['date', 'person', 'what', 'network', 'url', 'recognition', 'count', 'note'] as const;

/** How Laurels writes a log of its own. */
export const plainFormat: LogFormat = { columns: logColumns, delimiter: ',', newline: '\n', header: 1 };

/** How a log is written, from its beginning: the separator is the one under which most columns are known. */
export function shapeOf(text: string): LogFormat {
	const lines = text
		.slice(0, 65_536)
		.replace(/^\ufeff/, '')
		.split(/\r\n?|\n/, 64);
	// Spreadsheets may say the separator on a line of its own.
	const at = lines.findIndex((line) => line.trim() !== '' && !/^"?sep=.?"?$/i.test(line.trim()));
	const first = lines[at] ?? '';
	const [best] = delimiters
		.map((delimiter) => ({ delimiter, columns: namesIn(first, delimiter) }))
		.sort((a, b) => columnsKnown(b.columns) - columnsKnown(a.columns));
	return {
		columns: best?.columns ?? [],
		delimiter: best?.delimiter ?? ',',
		newline: /\r\n/.test(text.slice(0, 65_536)) ? '\r\n' : '\n',
		header: at + 1,
	};
}

function namesIn(line: string, delimiter: string): string[] {
	const [row] = csvRowsOf(line, delimiter);
	return row?.fault === undefined ? (row?.cells ?? []).map((cell) => cell.trim().toLowerCase()) : [];
}

const columnsKnown = (names: readonly string[]): number =>
	names.filter((name) => logColumns.some((column) => column === name)).length;
