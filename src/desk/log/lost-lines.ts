import type { Day } from '../../hub/time/days.ts';
import { logColumns } from './format.ts';
import { type LogRow, type NewRow, sameRow } from './log.ts';

/** A row that a command wrote, as the journal keeps it. */
export interface JournalRow extends LogRow {
	/** The day on which it was written. */
	written: Day;
	/** Whether the owner agreed that a row like this is gone. */
	forgotten: boolean;
}

/**
 * Rows that commands wrote and that the log has no longer: an editor saved its older copy. A row of which one cell was
 * changed by hand is not lost.
 */
export function lostRows(journal: readonly JournalRow[], log: readonly LogRow[]): JournalRow[] {
	if (journal.length === 0) return [];
	// Most rows of a long log are of other days.
	const days = new Set(journal.map(({ date }) => date));
	const inLog = new Bag(log.filter(({ date }) => days.has(date)));
	const off = new Bag(journal.filter(({ forgotten }) => forgotten));
	const missing = journal.filter((row) => !row.forgotten && !inLog.take(row) && !off.take(row));
	if (missing.length === 0) return [];
	const changed = new Edited(log.filter((row) => !days.has(row.date) || inLog.take(row)));
	return missing.filter((row) => !changed.take(row));
}

/** How many there are of each. */
class Bag {
	readonly #counts = new Map<string, number>();
	constructor(rows: readonly LogRow[]) {
		for (const row of rows) {
			const key = sameRow(row);
			this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
		}
	}
	/** Takes one away, and says whether there was one. */
	take(row: LogRow): boolean {
		const key = sameRow(row);
		const count = this.#counts.get(key) ?? 0;
		if (count > 0) this.#counts.set(key, count - 1);
		return count > 0;
	}
}

/** Rows of the log that no command wrote: some of them may be a command's, with one cell changed. */
class Edited {
	readonly #byRest = new Map<string, LogRow[]>();
	readonly #taken = new Set<LogRow>();
	constructor(rows: readonly LogRow[]) {
		for (const row of rows)
			for (const key of allButOne(row)) this.#byRest.set(key, [...(this.#byRest.get(key) ?? []), row]);
	}
	take(row: NewRow): boolean {
		const found = allButOne(row)
			.flatMap((key) => this.#byRest.get(key) ?? [])
			.find((one) => !this.#taken.has(one));
		if (found) this.#taken.add(found);
		return found !== undefined;
	}
}

/** The row without each of its cells in turn. Whom it is about and what happened stay: another person is another row. */
const allButOne = (row: NewRow): string[] =>
	logColumns
		.filter((column) => column !== 'person' && column !== 'what')
		.map((left) => JSON.stringify([left, ...logColumns.map((column) => (column === left ? '' : row[column]))]));
