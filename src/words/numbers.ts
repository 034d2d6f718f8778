/** Counts as a language divides their digits: 4,727 or 4.727. Digits are always these. */
export const numbersIn = (language: string): Intl.NumberFormat =>
	new Intl.NumberFormat(language, { numberingSystem: 'latn' });
