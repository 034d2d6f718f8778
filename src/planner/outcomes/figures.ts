import { type Day, isFullDay } from '../../hub/days.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (text: string | number): string => String(text).padStart(2, '0');

/** Whether `3/4/2026` is in April or in March, from a whole column; undefined where no day tells. */
export function orderOf(column: readonly string[]): 'dmy' | 'mdy' | undefined {
	for (const text of column) {
		const [, first, sign, second] = slashed.exec(text.trim()) ?? [];
		if (sign === '.' || Number(first) > 12) return 'dmy';
		if (Number(second) > 12) return 'mdy';
	}
	return undefined;
}
const slashed = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})\b/;

/** Whether a day can be read in two ways. */
export const isAmbiguous = (text: string): boolean => {
	const [, first, , second] = slashed.exec(text.trim()) ?? [];
	return first !== undefined && first !== second;
};

/** A day as exports write it; undefined where it is none. */
export function dayIn(written: string, order: 'dmy' | 'mdy' = 'dmy'): Day | undefined {
	const text = written.trim();
	const day = text.slice(0, 10).replaceAll('/', '-');
	if (isFullDay(day)) return day;
	const [, first = '', , second = '', year] = slashed.exec(text) ?? [];
	if (year) return existing(year, order === 'dmy' ? second : first, order === 'dmy' ? first : second);
	const [, month = '', date = '', of = ''] =
		/([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text) ?? [];
	if (of) return existing(of, months.indexOf(month.toLowerCase()) + 1, date);
	const [, number = '', name = '', then = ''] = /(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(text) ?? [];
	return then ? existing(then, months.indexOf(name.toLowerCase()) + 1, number) : undefined;
}

function existing(year: string, month: string | number, date: string): Day | undefined {
	const day = `${year}-${pad(month)}-${pad(date)}`;
	return isFullDay(day) ? day : undefined;
}

/** A figure as exports write it: `1,204`, `1.2K`, nothing; undefined where it is none. */
export function figureIn(written: string): number | undefined {
	const text = written.trim();
	if (/^(|-|–|—|n\/?a)$/i.test(text)) return 0;
	const [, short, unit] = /^(\d+(?:\.\d+)?)\s*([KM])$/i.exec(text) ?? [];
	if (short && unit) return Math.round(Number(short) * (unit.toLowerCase() === 'k' ? 1000 : 1_000_000));
	const figure = Number(/^\d{1,3}([.,\s’']\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text);
	return Number.isSafeInteger(figure) && figure >= 0 ? figure : undefined;
}
