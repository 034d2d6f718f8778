/** How one word that somebody typed is looked for in labels as words.ts gives them. */
import type { Asked } from './words.ts';

export interface Pattern {
	whole: RegExp;
	begun: RegExp;
	/** Either of them. */
	either: RegExp;
	/** A word with the same first letter: others are no slips of it. */
	alike: RegExp;
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
	const spread = [...letters].map(escaped);
	const isUnspaced = unspaced.test(letters);
	const whole = `${start}${spread.join(' ?')}${end}`;
	const begun = isUnspaced ? written : `${start}${written}${/[+#]$/.test(letters) ? '' : '(?![+#])'}`;
	return {
		whole: new RegExp(whole, 'u'),
		begun: new RegExp(begun, 'u'),
		either: new RegExp(`${whole}|${begun}`, 'u'),
		alike: new RegExp(`${start}${spread[0]}`, 'u'),
		letters,
		isHandle: words.some(({ isHandle }) => isHandle),
		isLast: isLast || isUnspaced,
	};
}
