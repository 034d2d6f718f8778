/** How one word that somebody typed is looked for in texts as words.ts gives them. */
import type { Asked } from './words.ts';

export interface Pattern {
	/** The word as a whole, in labels and in prose. */
	whole: Record<'label' | 'prose', RegExp>;
	/** The word as it may begin. A letter or two begin something in nearly every sentence: there they must be whole. */
	begun: { label: RegExp; prose?: RegExp };
	/** The word without what stands between its parts. */
	letters: string;
	isHandle: boolean;
	/** Somebody may be typing it still. */
	isLast: boolean;
}

const [start, end] = ['(?<![^ |])', '(?![^ |])'];
/** Written without spaces: whoever types a part of a name starts anywhere. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const escaped = (text: string): string => text.replace(/[.+]/g, '\\$&');

/** Some words that follow one another as one. Spaces do not matter within labels: `nodejs` is `node js`. */
export function patternOf(words: readonly Asked[], isLast: boolean): Pattern {
	const parts = words.flatMap(({ parts }) => parts);
	const letters = parts.join('');
	const typed = words.length > 1 ? [letters] : [...new Set([parts.join(' '), letters])];
	const written = `(?:${typed.map(escaped).join('|')})`;
	const spread = [...letters].map(escaped).join(' ?');
	const isUnspaced = unspaced.test(letters);
	const begun = isUnspaced
		? new RegExp(written, 'u')
		: new RegExp(`${start}${written}${/[+#]$/.test(letters) ? '' : '(?![+#])'}`, 'u');
	return {
		whole: {
			label: new RegExp(`${start}${spread}${end}`, 'u'),
			prose: new RegExp(`${start}${written}${end}`, 'u'),
		},
		begun: { label: begun, ...(isUnspaced || letters.length > 2 ? { prose: begun } : {}) },
		letters,
		isHandle: words.some(({ isHandle }) => isHandle),
		isLast: isLast || isUnspaced,
	};
}
