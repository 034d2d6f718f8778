import { logColumns, type LogRow } from './log.ts';

/**
 * Rows that commands wrote and that are no longer in the log: an editor saved an older copy over it. A row that was
 * changed in place is not lost: another row of the same day, person and kind stands for it.
 */
export function lostRows(journal: readonly LogRow[], forgotten: readonly LogRow[], log: readonly LogRow[]): LogRow[] {
	const inLog = tally(log, exactly);
	const off = tally(forgotten, exactly);
	const missing = journal.filter((row) => !take(inLog, exactly(row)) && !take(off, exactly(row)));
	if (missing.length === 0) return [];
	const byHand = tally(
		log.filter((row) => take(inLog, exactly(row))),
		roughly,
	);
	return missing.filter((row) => !take(byHand, roughly(row)));
}

const exactly = (row: LogRow): string => JSON.stringify(logColumns.map((column) => row[column]));
const roughly = ({ date, person, what }: LogRow): string => `${date} ${person} ${what}`;

function tally(rows: readonly LogRow[], keyOf: (row: LogRow) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
	return counts;
}

/** Takes one of a kind away, and says whether there was one. */
function take(counts: Map<string, number>, key: string): boolean {
	const count = counts.get(key) ?? 0;
	if (count > 0) counts.set(key, count - 1);
	return count > 0;
}
