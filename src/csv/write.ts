import Papa from 'papaparse';

/** What a spreadsheet would run as a formula, be it in full-width signs, and what looks like one that is kept from it. */
const formula = /^['\s]*[=+\-@＝＋－＠]/;

/** How a file of cells is written: with commas, and plain line ends, unless it says otherwise. */
export interface CsvShape {
	delimiter?: string;
	newline?: string;
}

/** Rows as lines of CSV, each with its line end. A cell that a spreadsheet would run as a formula begins with `'`. */
export const csvOf = (rows: readonly (readonly string[])[], { delimiter, newline = '\n' }: CsvShape = {}): string =>
	rows.length === 0
		? ''
		: Papa.unparse(
				rows.map((cells) => [...cells]),
				{ delimiter, newline, escapeFormulae: formula },
			) + newline;

/** A cell that somebody else wrote, as it stays. */
export const keptCell = (cell: string, { delimiter }: CsvShape): string => Papa.unparse([[cell]], { delimiter });

/** What a cell says: without the space around it, and without the sign that keeps it from being a formula. */
export function cellSaid(cell: string | undefined): string {
	if (!cell) return '';
	const text = cell.trim();
	return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
