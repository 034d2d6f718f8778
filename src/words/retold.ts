/** Where what is put into a sentence stands meanwhile: letters that no language uses. */
const firstPlace = 0xe000;

/** A catalogue, every text of which is said anew by `say`. What is put into sentences stays as it is. */
export function retold<Part>(words: Part, say: (text: string) => string): Part {
	if (typeof words === 'string') return say(words) as Part;
	if (typeof words === 'function') return around(words as unknown as Sentences, say) as unknown as Part;
	const entries = Object.entries(words as object).map(([key, part]) => [key, retold(part, say)]);
	return Object.fromEntries(entries) as Part;
}

type Sentences = (...places: unknown[]) => unknown;

/** Texts that would be said anew, too, are put in afterwards. Others stay: a sentence may ask how they begin. */
const around =
	(sentences: Sentences, say: (text: string) => string): Sentences =>
	(...places) => {
		const kept: string[] = [];
		const keep = (place: unknown): unknown => {
			if (Array.isArray(place)) return place.map(keep);
			if (typeof place !== 'string' || say(place) === place) return place;
			return String.fromCharCode(firstPlace + kept.push(place) - 1);
		};
		const restored = (part: unknown): unknown => {
			if (Array.isArray(part)) return part.map(restored);
			if (typeof part !== 'string') return part;
			return say(part).replace(/[\ue000-\uf8ff]/g, (sign) => kept[sign.charCodeAt(0) - firstPlace] ?? sign);
		};
		return restored(sentences(...places.map(keep)));
	};
