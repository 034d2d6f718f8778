/** A sentence in parts: words, and places for what stands among them: text, or an element of a page. Joined, the parts are the sentence. */
export type Sentence<Place = string> = readonly (string | Place)[];

/**
 * A sentence as it is written: sentence`Laurels to ${names} ${reason}`. A place may hold a sentence, such as names in a row.
 * Texts that follow each other are one part.
 */
export function sentence<Place = string>(
	words: TemplateStringsArray,
	...places: readonly (string | Place | Sentence<Place>)[]
): Sentence<Place> {
	const parts: (string | Place)[] = [];
	for (const [index, text] of words.entries())
		for (const part of [text, ...[places[index] ?? []].flat()] as Sentence<Place>) {
			const before = parts.at(-1);
			if (typeof part === 'string' && typeof before === 'string') parts[parts.length - 1] = before + part;
			else if (part !== '') parts.push(part);
		}
	return parts;
}

/** The parts of a sentence, and what ends or divides each: no line begins with a mark. */
export function withMarks<Place>(sentence: Sentence<Place>): { part: Place | string; after: string }[] {
	const markOf = (part: Place | string | undefined) =>
		typeof part === 'string' ? (/^[^\P{P}\p{Pd}\p{Ps}\p{Pi}]+/u.exec(part)?.[0] ?? '') : '';
	return sentence.map((part, at) => ({
		part: typeof part === 'string' && at > 0 ? part.slice(markOf(part).length) : part,
		after: typeof part === 'string' ? '' : markOf(sentence[at + 1]),
	}));
}

/** A sentence as text. */
export const plain = (sentence: Sentence): string => sentence.join('');
