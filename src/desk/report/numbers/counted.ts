import type { Recognition } from '../../../hub/hub.ts';
import type { LogRow } from '../../log/log.ts';

/** A number, and everything that it was counted from. */
export interface CountedFrom {
	value: number;
	/** Lines of log.csv. */
	lines: number[];
	/** Ids of recognitions or people. */
	ids: string[];
}

/** How many things there are. */
export const countWithIds = (ids: readonly string[], lines: readonly number[] = []): CountedFrom => ({
	value: ids.length,
	ids: [...ids],
	lines: linesInOrder(lines),
});

/** What rows of the log say together. */
export const sumOf = (rows: readonly LogRow[]): CountedFrom =>
	rows.length === 0 ? { value: 0, lines: [], ids: [] } : summed(rows);

const summed = (rows: readonly LogRow[]): CountedFrom => ({
	value: rows.reduce((sum, { count }) => sum + count, 0),
	lines: linesInOrder(rows.map(({ line }) => line)),
	ids: [...new Set(rows.flatMap(({ recognition, person }) => recognition || person || []))].sort(),
});

/** The middle of some numbers; undefined where there is none. */
export function medianOf(numbers: readonly number[]): number | undefined {
	const sorted = numbers.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export const recognitionIds = (recognitions: readonly Recognition[]): string[] => recognitions.map(({ id }) => id);

/** Rows mostly come as they stand in the file. */
const linesInOrder = (lines: readonly number[]): number[] =>
	lines.every((line, at) => at === 0 || line > (lines[at - 1] as number))
		? [...lines]
		: [...new Set(lines)].sort((a, b) => a - b);
