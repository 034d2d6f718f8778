/** Thousands between any signs, or as India groups them. */
const grouped = /^[1-9]\d{0,2}([,.\s’'])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** A whole number as people, spreadsheets and networks write it: `1204`, `1,204`, `1.204`, `12,34,567`, `1204.00`. Undefined where it is none. */
export function wholeNumberIn(written: string): number | undefined {
	const text = written.normalize('NFKC').trim();
	// What is grouped may look like thousandths, but nobody counts in those.
	const whole = grouped.test(text) ? text : text.replace(/(?<=\d)[.,]0+$/, '');
	const digits = grouped.test(whole) ? whole.replace(/\D/g, '') : whole;
	const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
	return Number.isSafeInteger(number) ? number : undefined;
}
