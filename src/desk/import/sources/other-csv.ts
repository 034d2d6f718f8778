import type { Chunks } from '../../../csv/read.ts';
import type { ImportSource, SourceOptions, SourceStep } from '../found.ts';
import { withHead } from './header.ts';
import { likelyHeader } from './likely-header.ts';
import { foundByMapping } from './mapping.ts';
import { readRows } from './table.ts';

/** Any other table, by a mapping of its columns. */
export const otherCsv = {
	id: 'csv',
	label: 'Any other CSV, once you have said which column is what',
	from: 'Any spreadsheet: save as CSV, with a first row that names the columns.',
	isTable: true,
	recognises: (head, fileName) => /\.(csv|tsv|tab|txt)$/i.test(fileName) && likelyHeader(head) !== undefined,
	read,
} as const satisfies ImportSource;

async function* read(chunks: Chunks, options: SourceOptions): AsyncGenerator<SourceStep> {
	const { head, all } = await withHead(chunks);
	const header = likelyHeader(head);
	const { columns } = options;
	if (!header || !columns) yield { kind: 'fault', row: 1, wrong: 'Nobody has said which column is what.' };
	else yield* readRows(all, header, (cell, _cells, row) => foundByMapping(columns, cell, row), options);
}
