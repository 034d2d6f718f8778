import { type Chunks, csvRows } from '../../../csv/read.ts';
import { fold } from '../../../hub/text.ts';
import type { FoundPerson, PrivateKind, SourceOptions, SourceStep } from '../found.ts';
import { isWanted } from './conditions.ts';
import { findHeader, type Header, withHead } from './header.ts';
import { neverTaken, privateKind } from './private-columns.ts';
import { fieldOf, withReason } from './reason.ts';

/** Reads a cell of a row by the name of its column; the first name that the header has and that holds something. */
export type CellByName = (...names: string[]) => string;

/** Cells whose columns match, such as all `Website … - Value`. */
export type CellsByPattern = (column: RegExp) => string[];

/** One CSV layout: which header it has, and how a row tells of somebody. */
export interface CsvLayout {
	fits: (columns: ReadonlySet<string>) => boolean;
	/** Somebody; text says why a row gives nobody. */
	person: (cell: CellByName, cells: CellsByPattern, row: number) => FoundPerson | string;
}

/** Whether the beginning of a text is of a layout. */
export const recognisesTable =
	({ fits }: CsvLayout) =>
	(head: string): boolean =>
		findHeader(head, (columns) => fits(folded(columns))) !== undefined;

/** Everybody in a CSV file of a layout. Empty rows and repeated headers are nothing. */
export async function* readTable(
	chunks: Chunks,
	layout: CsvLayout,
	options: SourceOptions,
): AsyncGenerator<SourceStep> {
	const { head, all } = await withHead(chunks);
	const header = findHeader(head, (columns) => layout.fits(folded(columns)));
	if (!header) yield { kind: 'fault', row: 1, wrong: 'No row names the columns that such a file has.' };
	else yield* readRows(all, header, layout.person, options);
}

/** Everybody in the rows below a header that say what they have to. A template for reasons may name any column that is nobody’s own. */
export async function* readRows(
	chunks: Chunks,
	header: Header,
	person: CsvLayout['person'],
	{ reason, columns: mapping = {}, where = [] }: SourceOptions,
): AsyncGenerator<SourceStep> {
	const columns = header.columns.map(fold);
	// What the owner said is a field is taken over; addresses and numbers of people never are.
	const mapped = new Set(Object.values(mapping).map(fold));
	const secrets = columns.map((column) => {
		const kind = privateKind(column);
		return kind && mapped.has(column) && !neverTaken.includes(kind) ? undefined : kind;
	});
	const seen = new Set<PrivateKind>();
	for await (const row of csvRows(chunks, header.delimiter)) {
		if (row.line <= header.line) continue;
		if (row.fault !== undefined) {
			yield { kind: 'fault', row: row.line, wrong: row.fault };
			continue;
		}
		const cells = row.cells.map(bare);
		if (!cells.some(Boolean) || cells.every((cell, index) => !cell || fold(cell) === columns[index])) continue;
		const cell = cellOf(columns, cells);
		if (!isWanted(where, cell)) continue;
		for (const [index, kind] of secrets.entries()) {
			if (!kind || !cells[index] || seen.has(kind)) continue;
			seen.add(kind);
			yield { kind: 'private', seen: kind };
		}
		const found = person(cell, cellsOf(header.columns, cells), row.line);
		if (typeof found === 'string') {
			yield { kind: 'fault', row: row.line, wrong: found };
			continue;
		}
		const wordsAt = (name: string) => (privateKind(name) ? '' : cell(name) || fieldOf(found, name));
		yield { kind: 'found', found: withReason(found, reason, wordsAt) };
	}
}

/** First name, further ones and last name as one. */
export const joinedName = (...parts: string[]): string => parts.filter(Boolean).join(' ');

/** Town and country. */
export const placeFrom = (town: string, country: string): string => [town, country].filter(Boolean).join(', ');

/** Only what is there, so that a field is missing and not empty. */
export const onlyFilled = <T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as { [K in keyof T]?: string };

export const noName = 'There is no name.';

const folded = (columns: readonly string[]): ReadonlySet<string> => new Set(columns.map(fold));

/** A cell without the apostrophe that keeps spreadsheets from running it. */
const bare = (cell: string): string => cell.trim().replace(/^'(?=[=+@-])/, '');

const cellOf =
	(columns: readonly string[], cells: readonly string[]): CellByName =>
	(...names) => {
		for (const name of names) {
			const wanted = fold(name);
			const index = columns.findIndex((column, at) => column === wanted && cells[at]);
			if (index >= 0) return cells[index] ?? '';
		}
		return '';
	};

const cellsOf =
	(columns: readonly string[], cells: readonly string[]): CellsByPattern =>
	(pattern) =>
		columns.flatMap((column, index) => (pattern.test(column) && cells[index] ? [cells[index]] : []));
