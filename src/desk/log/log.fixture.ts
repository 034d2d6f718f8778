import { whatIds } from './events.ts';
import type { LogRow, NewRow } from './log.ts';

/** A row of the log about Ada, unless said otherwise. */
export const logRow = (more: Partial<LogRow> = {}): LogRow => ({
	date: '2026-05-01',
	person: 'ada',
	what: 'mail',
	network: '',
	url: '',
	recognition: '',
	count: 1,
	note: '',
	line: 0,
	...more,
});

/** Numbers that look random and are the same in every run. */
export function dice(seed: number): (sides: number) => number {
	let state = seed >>> 0;
	return (sides) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

const pieces = [
	'a', 'Zoë', ' ', '"', '""', ',', ';', '\t', '\n', '\r\n', "'", '=', '+', '-', '@', '＝', '＋', '=1+1', "'=x", '🌿', '张', 'ע', '|', '\\', '12', '\ufeff',
]; // prettier-ignore

/** A row of anything that somebody may write. */
export function anyRow(roll: (sides: number) => number): NewRow {
	const words = () => Array.from({ length: roll(7) }, () => pieces[roll(pieces.length)]).join('');
	return {
		date: `20${10 + roll(20)}-0${1 + roll(9)}-${10 + roll(19)}`,
		person: words(),
		what: whatIds[roll(whatIds.length)] ?? 'mail',
		network: words(),
		url: words(),
		recognition: words(),
		count: roll(3) === 0 ? roll(2_000_000) : 1,
		note: words(),
	};
}

/** A row as a reader gets it back: without space around, with plain line ends. */
export const asRead = ({ line: _, ...row }: NewRow & { line?: number }): NewRow =>
	Object.fromEntries(
		Object.entries(row).map(([key, value]) => [
			key,
			typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value,
		]),
	) as unknown as NewRow;
