/** A count as a language divides its digits: 4,727 or 4.727. Digits are always these, as the words around them are always English. */
export const numbered = (count: number, lang: string): string =>
	new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(count);

/** So many people, in words. */
export const peopleSaid = (count: number, lang: string): string =>
	count === 1 ? 'One person' : `${numbered(count, lang)} people`;
