/** A text piece by piece. */
export type Chunks = Iterable<string> | AsyncIterable<string>;

/** What separates cells, the likeliest first. */
export const delimiters = [',', ';', '\t', '|'] as const;

/** A row of a CSV file, and the lines on which it begins and ends. A fault stands for a line that was left out. */
export type CsvRow = { line: number; end: number } & (
	{ cells: string[]; fault?: undefined } | { cells?: undefined; fault: string }
);

/** A row longer than this has a quotation mark that was never closed. */
const longestRow = 262_144;

/**
 * Rows as spreadsheets and address books write them, piece by piece: cells in quotes with line ends, doubled quotes,
 * any line ends, quotes inside bare cells. Holds one row. A quotation mark that is never closed, or by another of a later
 * line, costs its line only.
 */
export async function* csvRows(chunks: Chunks, delimiter: string): AsyncGenerator<CsvRow> {
	const take = csvTaker(delimiter);
	for await (const piece of chunks) yield* take(piece, false);
	yield* take('', true);
}

/** The rows of a text that is here as a whole; of its beginning, where it was cut. */
export const csvRowsOf = (text: string, delimiter: string, cut = false): CsvRow[] => [
	...csvTaker(delimiter)(text, !cut),
];

/**
 * The rows of a text, cut by what makes its beginning a table that somebody knows, or else by what gives most cells there:
 * words may hold more commas than a table has columns.
 */
export function csvTable(text: string, isKnown: (rows: string[][]) => boolean = () => false): CsvRow[] {
	const head = text.slice(0, 32_768);
	const cellsBy = (delimiter: string): string[][] =>
		csvRowsOf(head, delimiter, head.length < text.length).map(({ cells = [] }) => cells);
	const tables = delimiters.map((delimiter) => ({ delimiter, rows: cellsBy(delimiter) }));
	const most = tables.toSorted((one, other) => other.rows.flat().length - one.rows.flat().length);
	return csvRowsOf(text, (tables.find(({ rows }) => isKnown(rows)) ?? most[0])?.delimiter ?? ',');
}

function csvTaker(delimiter: string): (piece: string, last: boolean) => Generator<CsvRow> {
	let rest = '';
	let line = 1;
	return function* take(piece, last) {
		rest += piece;
		let at = 0;
		while (at < rest.length) {
			const row = rowAt(rest, at, delimiter, last);
			if (row === 'unread' && !last && rest.length - at < longestRow) break;
			const isRow = typeof row === 'object';
			const end = isRow ? row.end : afterLine(rest, at);
			const next = line + linesIn(rest, at, end);
			const lines = { line, end: Math.max(line, next - 1) };
			yield isRow
				? { ...lines, cells: row.cells }
				: { ...lines, fault: 'A quotation mark is opened here and never closed.' };
			line = next;
			at = end;
		}
		rest = rest.slice(at);
	};
}

/** The row at a place, and where the next begins; `unread` while its end has not been read, `stray` where a quotation mark is. */
function rowAt(
	text: string,
	start: number,
	delimiter: string,
	last: boolean,
): { cells: string[]; end: number } | 'unread' | 'stray' {
	const cells: string[] = [];
	let at = start;
	for (;;) {
		const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
		if (typeof cell === 'string') return cell;
		cells.push(cell.value);
		at = cell.end;
		if (text[at] === delimiter) at++;
		else if (at < text.length) break;
		else return last ? { cells, end: at } : 'unread';
	}
	// A line feed may follow in the next piece.
	if (text[at] === '\r' && at + 1 === text.length && !last) return 'unread';
	return { cells, end: at + (text.startsWith('\r\n', at) ? 2 : 1) };
}

function bareCell(text: string, start: number, delimiter: string): { value: string; end: number } {
	let end = start;
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
	return { value: text.slice(start, end), end };
}

/**
 * A cell in quotes; what follows the closing one on the same line belongs to it, as spreadsheets have it. One on another
 * line, with words behind it, opens a cell of its own, and the first was never closed.
 */
function quotedCell(
	text: string,
	start: number,
	delimiter: string,
): { value: string; end: number } | 'unread' | 'stray' {
	let at = start + 1;
	for (;;) {
		at = text.indexOf('"', at);
		if (at < 0) return 'unread';
		if (text[at + 1] !== '"') break;
		at += 2;
	}
	const value = text.slice(start + 1, at).replaceAll('""', '"');
	const more = bareCell(text, at + 1, delimiter);
	if (more.value.trim() && /[\r\n]/.test(value)) return 'stray';
	return { value: value + more.value, end: more.end };
}

function afterLine(text: string, start: number): number {
	const end = text.slice(start).search(/\r\n|\n|\r/);
	return end < 0 ? text.length : start + end + (text.startsWith('\r\n', start + end) ? 2 : 1);
}

function linesIn(text: string, start: number, end: number): number {
	let count = 0;
	for (let at = start; at < end; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
	return count;
}
