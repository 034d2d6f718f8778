import type { Words } from '../words/words.ts';

/**
 * As much of a story as fits, from its first sentence: whole paragraphs, and where these are less than half of that,
 * whole sentences. Nothing that is begun and not ended.
 */
export function toldWithin(paragraphs: readonly string[], words: Words, fits: (story: string) => boolean): string {
	const sentences = new Intl.Segmenter(words.language, { granularity: 'sentence' });
	let [fitting, whole, before] = ['', '', ''];
	for (const [at, paragraph] of paragraphs.entries()) {
		let begun = '';
		for (const { segment } of sentences.segment(paragraph)) {
			begun += segment;
			const story = before + begun.trimEnd();
			if (!fits(story)) return whole.length * 2 < fitting.length ? fitting : whole;
			const isEnd = begun.length === paragraph.length;
			const isLast = isEnd && at === paragraphs.length - 1;
			if (isLast || (endsThere(begun.trimEnd(), words) && !/^\p{Ll}/u.test(paragraph.slice(begun.length)))) {
				fitting = story;
				if (isEnd) whole = story;
			}
		}
		before += `${paragraph}\n\n`;
	}
	return fitting;
}

/** “Dr.” and “e. g.” end no sentence. */
const abbreviated = /(?<![\p{L}\p{M}\p{N}])\p{L}{1,3}\.$/u;

function endsThere(text: string, { quotation }: Words): boolean {
	const marks = quotation('|').split('|');
	const [open = '', close = ''] = marks.map((mark) => mark.trim());
	const opened = (one: string, other: string) => text.split(one).length === text.split(other).length;
	return (
		/\p{Sentence_Terminal}[\p{Pf}\p{Pi}\p{Pe}"'*_]*$/u.test(text) &&
		!abbreviated.test(text) &&
		(open === close ? text.split(open).length % 2 === 1 : opened(open, close)) &&
		opened('(', ')')
	);
}
