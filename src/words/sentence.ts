/** A sentence in parts: words, and places for what stands among them: text, or an element of a page. Joined, the parts are the sentence. */
export type Sentence<Place = string> = readonly (string | Place)[];

/** A sentence as it is written: sentence`Laurels to ${names} ${reason}`. A place may hold a sentence, such as names in a row. */
export const sentence = <Place = string>(
	words: TemplateStringsArray,
	...places: readonly (string | Place | Sentence<Place>)[]
): Sentence<Place> =>
	words
		.flatMap((text, index) => [text, ...[places[index] ?? []].flat()] as Sentence<Place>)
		.filter((part) => part !== '');

/** A sentence as text. */
export const plain = (said: Sentence): string => said.join('');
