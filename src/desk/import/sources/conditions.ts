import { fold, nearest } from '../../../hub/text.ts';
import type { Condition } from '../found.ts';

/** `Status=approved` or `checked_in_at` as a condition, or what is wrong with it. */
export function conditionFrom(written: string, columns: readonly string[]): Condition | string {
	const [, name = '', value] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/s.exec(written) ?? [];
	const column = columns.find((one) => fold(one) === fold(name));
	if (column && value !== '') return { column, value };
	if (column) return `Write a value behind “${name}=”, or leave = out where any will do.`;
	const near = nearest(name, columns);
	return `There is no column “${name}”. ${near ? `Did you mean “${near}”?` : `The columns are: ${columns.join(', ')}.`}`;
}

/** Whether a row says all that it has to. */
export const isWanted = (conditions: readonly Condition[], cell: (column: string) => string): boolean =>
	conditions.every(({ column, value }) =>
		value === undefined ? cell(column) !== '' : fold(cell(column)) === fold(value),
	);
