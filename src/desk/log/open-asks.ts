import type { Entries } from '../../hub/content/references.ts';
import { waiting } from '../../hub/things.ts';
import { whatOf } from './events.ts';
import type { LogRow } from './log.ts';

/**
 * What somebody was asked and has not answered, by their rows, oldest first: for consent, or to the introduction that a row
 * names. An answer that names none is one to all.
 */
export function openAsks(rows: readonly LogRow[]): LogRow[] {
	const open = new Map<string, LogRow>();
	for (const row of rows.filter(({ what }) => whatOf(what).sort === 'consent'))
		if (row.what === 'asked') open.set(row.recognition, row);
		else if (row.recognition) open.delete(row.recognition);
		else open.clear();
	return [...open.values()];
}

/** Rows without questions that files answer: somebody may have written it there by hand. */
export function withoutAnswered(
	rows: readonly LogRow[],
	{ people, recognitions }: Pick<Entries, 'people' | 'recognitions'>,
): LogRow[] {
	const agreed = new Set(people.filter(({ data }) => data.consent).map(({ id }) => id));
	const meetings = new Map(recognitions.map(({ id, data }) => [id, new Set(waiting(data, '9999-12-31'))]));
	const isOpen = ({ person, recognition }: LogRow) =>
		recognition ? meetings.get(recognition)?.has(person) : !agreed.has(person);
	return rows.filter((row) => row.what !== 'asked' || isOpen(row));
}
