import { retold } from './retold.ts';

/** Letters that take the place of plain ones. */
const accents = new Map(
	[...'AÁBḄCÇDḌEÉFḞGĜHĤIÍJĴKĶLĽMṂNÑOÓPṔQǪRŔSŠTŤUÚVṾWŴXẊYÝZŽ'].flatMap((letter, index, all) => {
		const accented = all[index + 1] ?? letter;
		return index % 2 ? [] : [[letter, accented] as const, [letter.toLowerCase(), accented.toLowerCase()] as const];
	}),
);

const accented = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => accents.get(letter) ?? letter);

/**
 * A catalogue as a language that nobody speaks: plain letters have accents. What still has plain letters on a page does not come
 * from the catalogue.
 */
export const pseudo = <Part>(words: Part): Part => retold(words, accented);
