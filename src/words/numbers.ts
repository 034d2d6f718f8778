/** Counts as a language divides their digits: 4,727 or 4.727; undivided where that is asked for. `digits` is a numbering system of Unicode. */
export const numbersIn = (language: string, digits: string, useGrouping = true): Intl.NumberFormat =>
	new Intl.NumberFormat(language, { numberingSystem: digits, useGrouping });

/** The digits in which a language is read: `latn`, in Persian `arabext`. */
export const digitsOf = (language: string): string => new Intl.NumberFormat(language).resolvedOptions().numberingSystem;
