import type { LogRow, NewRow } from '../log.ts';

/** Rows that an import found, marked with where they are from. */
export interface FoundFigure extends NewRow {
	/** The same for the same figures, whenever they are imported. */
	origin: string;
}

const mark = (origin: string): string => `[import ${origin}]`;

/** From where a row of the log was imported; undefined where somebody wrote it. */
export const originOf = ({ note }: Pick<LogRow, 'note'>): string | undefined =>
	/\[import ([^\]]+)\]\s*$/.exec(note)?.[1];

/** What the log does not say yet: figures that grew since an earlier import are told by their difference, and nothing twice. */
export function newSince(found: readonly FoundFigure[], log: readonly LogRow[]): NewRow[] {
	const before = new Map<string, number>();
	for (const row of log) {
		const origin = originOf(row);
		if (origin) before.set(keyOfRow(row, origin), (before.get(keyOfRow(row, origin)) ?? 0) + row.count);
	}
	return together(found)
		.map(({ origin, ...row }) => ({
			...row,
			count: row.count - (before.get(keyOfRow(row, origin)) ?? 0),
			note: [row.note, mark(origin)].filter(Boolean).join(' '),
		}))
		.filter(({ count }) => count > 0);
}

/** One row for what an export says in several. */
function together(found: readonly FoundFigure[]): FoundFigure[] {
	const rows = new Map<string, FoundFigure>();
	for (const row of found) {
		const key = keyOfRow(row, row.origin);
		rows.set(key, { ...row, count: row.count + (rows.get(key)?.count ?? 0) });
	}
	return [...rows.values()];
}

const keyOfRow = ({ date, person, what, network, recognition, url }: NewRow, origin: string): string =>
	JSON.stringify([date, person, what, network, recognition, url, origin]);
