import { type Chunks, csvRowsOf, delimiters } from '../../../csv/read.ts';
import { fold } from '../../../hub/text.ts';
import { headLength } from '../found.ts';

/** The header of a CSV file: what separates cells, the names of the columns, and the line on which they stand. */
export interface Header {
	delimiter: string;
	columns: string[];
	line: number;
}

/** LinkedIn writes three lines of notes before its header; others write a title. */
const linesBefore = 20;

/** The first row that `fits`, whatever separates its cells; undefined where there is none near the beginning. */
export function findHeader(head: string, fits: (columns: string[]) => boolean): Header | undefined {
	for (const delimiter of delimiters) {
		const header = headersBy(head, delimiter).find(({ columns }) => fits(columns));
		if (header) return header;
	}
	return undefined;
}

/** The columns as one text, so that a mapping is remembered for all files with the same ones. */
export const signatureOf = (columns: readonly string[]): string => columns.map(fold).join('|');

/** The first letters of a text, and all of it from the beginning. */
export async function withHead(chunks: Chunks): Promise<{ head: string; all: Chunks }> {
	const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
	const pieces: string[] = [];
	let length = 0;
	while (length < headLength) {
		const { value, done } = await iterator.next();
		if (done) break;
		pieces.push(value);
		length += value.length;
	}
	async function* all(): AsyncGenerator<string> {
		yield* pieces.splice(0);
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
	}
	return { head: pieces.join('').slice(0, headLength), all: all() };
}

/** Whatever rows may be a header, from the beginning. */
export function headersBy(head: string, delimiter: string): Header[] {
	return csvRowsOf(head, delimiter, head.length >= headLength)
		.slice(0, linesBefore)
		.flatMap((row) =>
			row.fault === undefined ? [{ delimiter, columns: row.cells.map((cell) => cell.trim()), line: row.line }] : [],
		);
}
