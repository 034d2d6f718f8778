import type { Day } from '../../../hub/time/days.ts';
import { daysFrom } from '../../../hub/time/written-days.ts';
import { wholeNumberIn } from '../whole-number.ts';

/** Whether `3/4/2026` is in April or in March, from a whole column; undefined where no day tells. */
export function dayOrderIn(column: readonly string[]): 'dmy' | 'mdy' | undefined {
	for (const text of column) {
		const [, first, sign, second] = slashed.exec(text.trim()) ?? [];
		if (sign === '.' || Number(first) > 12) return 'dmy';
		if (Number(second) > 12) return 'mdy';
	}
	return undefined;
}
const slashed = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})\b/;

/** Whether a day can be read in two ways. */
export const isAmbiguous = (text: string): boolean => daysFrom(text).length > 1;

/** A day as exports write it; undefined where it is none. */
export function dayIn(written: string, order: 'dmy' | 'mdy' = 'dmy'): Day | undefined {
	const [day, monthFirst] = daysFrom(written);
	return order === 'mdy' ? (monthFirst ?? day) : day;
}

/** A figure as exports write it: `1,204`, `1.2K`, nothing; undefined where it is none. */
export function figureIn(written: string): number | undefined {
	const text = written.trim();
	if (/^(|-|–|—|n\/?a)$/i.test(text)) return 0;
	const [, short, unit] = /^(\d+(?:[.,]\d{1,2})?)\s*([KM])$/i.exec(text) ?? [];
	if (!short || !unit) return wholeNumberIn(text);
	return Math.round(Number(short.replace(',', '.')) * (unit.toLowerCase() === 'k' ? 1000 : 1_000_000));
}
