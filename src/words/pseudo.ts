/** Letters that take the place of plain ones. */
const accents = new Map(
	[...'AÁBḄCÇDḌEÉFḞGĜHĤIÍJĴKĶLĽMṂNÑOÓPṔQǪRŔSŠTŤUÚVṾWŴXẊYÝZŽ'].flatMap((letter, index, all) => {
		const accented = all[index + 1] ?? letter;
		return index % 2 ? [] : [[letter, accented] as const, [letter.toLowerCase(), accented.toLowerCase()] as const];
	}),
);

const accented = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => accents.get(letter) ?? letter);

/** Where what is put into a sentence stands meanwhile: letters that no language uses. */
const firstPlace = 0xe000;

/**
 * A catalogue as a language that nobody speaks: plain letters have accents, what is put into sentences stays as it is. What
 * still has plain letters on a page does not come from the catalogue.
 */
export function pseudo<Part>(words: Part): Part {
	if (typeof words === 'string') return accented(words) as Part;
	if (typeof words === 'function') return around(words as unknown as Say) as unknown as Part;
	const entries = Object.entries(words as object).map(([key, part]) => [key, pseudo(part)]);
	return Object.fromEntries(entries) as Part;
}

type Say = (...places: unknown[]) => unknown;

/** Texts with plain letters are put in afterwards; days and numbers have none. */
const around =
	(say: Say): Say =>
	(...places) => {
		const kept: string[] = [];
		const keep = (place: unknown): unknown => {
			if (Array.isArray(place)) return place.map(keep);
			if (typeof place !== 'string' || !/[A-Za-z]/.test(place)) return place;
			return String.fromCharCode(firstPlace + kept.push(place) - 1);
		};
		const restored = (part: unknown): unknown => {
			if (Array.isArray(part)) return part.map(restored);
			if (typeof part !== 'string') return part;
			return accented(part).replace(/[\ue000-\uf8ff]/g, (sign) => kept[sign.charCodeAt(0) - firstPlace] ?? sign);
		};
		return restored(say(...places.map(keep)));
	};
