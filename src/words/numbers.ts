/** Counts as a language divides their digits: 4,727 or 4.727. `digits` is a numbering system of Unicode. */
export const numbersIn = (language: string, digits: string): Intl.NumberFormat =>
	new Intl.NumberFormat(language, { numberingSystem: digits });

/** The digits in which a language is read: `latn`, in Persian `arabext`. */
export const digitsOf = (language: string): string => new Intl.NumberFormat(language).resolvedOptions().numberingSystem;
