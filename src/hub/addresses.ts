import punycode from 'punycode/punycode.js';

const alone = [
	'Arabic',
	'Armenian',
	'Bengali',
	'Cyrillic',
	'Devanagari',
	'Ethiopic',
	'Georgian',
	'Greek',
	'Gujarati',
	'Gurmukhi',
	'Hebrew',
	'Kannada',
	'Khmer',
	'Lao',
	'Latin',
	'Malayalam',
	'Myanmar',
	'Oriya',
	'Sinhala',
	'Tamil',
	'Telugu',
	'Thai',
	'Tibetan',
];
const scriptsTogether = [
	['Han', 'Hiragana', 'Katakana', 'Latin'],
	['Han', 'Hangul', 'Latin'],
	['Han', 'Bopomofo', 'Latin'],
];

/** What draws out a Japanese vowel, and belongs to no script. */
const longVowel = '(?<=[\\p{Script=Hiragana}\\p{Script=Katakana}ー])ー';

/** Labels of a host that are written in one script, or in several that one writing uses. */
const oneWriting = new RegExp(
	[...alone.map((script) => [script]), ...scriptsTogether]
		.map((scripts) => scripts.map((script) => `\\p{Script=${script}}`).join(''))
		.map((letters) => `^(?:[${letters}\\p{M}\\d-]|${longVowel})+$`)
		.join('|'),
	'u',
);

/** Labels of letters that all look like Latin ones. */
const lookAlike = /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡικνουρατγω\d-]+$/u;

/** A host in letters where it is kept as `xn--…`. What might be taken for another host stays as it is. */
export const hostInLetters = (host: string): string => host.split('.').map(inLetters).join('.');

function inLetters(label: string): string {
	if (!/^xn--/i.test(label)) return label;
	try {
		const letters = punycode.toUnicode(label.toLowerCase());
		return oneWriting.test(letters) && !lookAlike.test(letters) ? letters : label;
	} catch {
		return label;
	}
}

/** The host of a web address as people read it: without `www.`, in letters. */
export const hostRead = (url: string): string => hostInLetters(new URL(url).hostname.replace(/^www\./, ''));

/** A web address as people read it: its host and path in letters, without what goes without saying. */
export function addressRead(url: string): string {
	const { pathname, search, hash, port } = new URL(url);
	const rest = `${pathname}${search}${hash}`.replace(/\/$/, '');
	return `${hostRead(url)}${port && `:${port}`}${readable(rest)}`;
}

/** Encoded letters as letters; signs that part an address, and whatever can't be seen, stay encoded. */
const readable = (encoded: string): string =>
	encoded.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
		try {
			const letters = decodeURI(part);
			return /^[\p{L}\p{M}\p{N}\p{Emoji}]+$/u.test(letters) ? letters : part;
		} catch {
			return part;
		}
	});
