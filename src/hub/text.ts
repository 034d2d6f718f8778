import { graphemes } from '../graphemes.ts';
import { withoutInlineMarks } from './markdown/inline-marks.ts';

/**
 * Letters that must not reach a page, a card or a feed: control characters, direction overrides and isolates,
 * non-characters, lone surrogates. Joiners that scripts and emoji need stay.
 */
const unwanted =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** More than three marks on one letter run into the lines above and below. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/** Text of any markup without unwanted letters. In one Unicode form a mark might join a sign of the markup. */
export const cleanMarkup = (markup: string): string => markup.replace(unwanted, '').replace(piledMarks, '$1');

/** Text without unwanted letters, in one Unicode form; line ends are kept. */
export const clean = (text: string): string => text.replace(unwanted, '').normalize('NFC').replace(piledMarks, '$1');

/** Text as it stands in HTML, XML and SVG, and within their attributes. */
export const escapeMarkup = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const entityLetters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

/** A text with letters in the place of what stands for them in markup. */
export const withoutEntities = (text: string): string =>
	text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi, (entity, hex: string, digits: string, name: string) => {
		if (name) return entityLetters[name] ?? entity;
		const code = hex ? Number.parseInt(hex, 16) : Number(digits);
		return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
	});

/** Data as it stands in a script element: nothing in it can end the element. */
export const jsonInScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const mailName = '(?<![@\\p{L}\\p{N}_.+-])(?!git@)[\\p{L}\\p{N}_.+-]+';
/** Also as people hide it from machines: “ada (at) example (dot) com”. */
const mailAt = '(?:[@＠]|\\s?[(\\[{]\\s?(?:at|@)\\s?[)\\]}]\\s?)';
const mailDot = '(?:\\.|\\s?[(\\[{]\\s?dot\\s?[)\\]}]\\s?)';
/** `logo@2x.png` is a picture for fine screens. */
const ofPicture = '(?!\\d(?:\\.\\d)?x\\.(?:png|jpe?g|webp|avif|gif|svg)(?![\\p{L}\\p{N}]))';
const mail = new RegExp(
	`${mailName}${mailAt}${ofPicture}(?:[\\p{L}\\p{N}-]+${mailDot})+\\p{L}{2,}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}]|:[^\\s/]+/)`,
	'giu',
);

/** E-mail addresses in a text, each with its place. A fediverse handle, `@ada@…`, and where code is cloned from are none. */
export const mailsIn = (text: string): RegExpExecArray[] => [...text.matchAll(mail)];

/** Letters between which a joiner says something: those of scripts that join, and emoji. */
const joined = String.raw`[[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]]`;

/** Blank letters of no script, and joiners that join nothing: what comes along when text is copied. */
const strayBlanks = new RegExp(
	`[\\u200b\\u2061-\\u2064]|(?<!${joined})[\\u200c\\u200d]|[\\u200c\\u200d](?!${joined})`,
	'gv',
);

/**
 * What has to be exact (an address, a handle, an id) byte for byte as it was written, without what nobody sees and
 * what only stands around it: spaces, quotation marks, <>.
 */
export function exact(text: string): string {
	const bare = text.replace(unwanted, '').replace(strayBlanks, '').trim();
	const inner = /^(?:<(.*)>|"(.*)"|'(.*)'|“(.*)”|„(.*)[“”]|«(.*)»|`(.*)`)$/s.exec(bare)?.slice(1).find(Boolean);
	return inner === undefined ? bare : exact(inner);
}

/** One line of clean text without Markdown marks. */
export const cleanLine = (text: string): string => withoutMarks(clean(text.replace(/\s+/g, ' '))).trim();

/** Marks with which people and word processors quote. */
const quotations = ['“”', '„“', '„”', '”“', '””', '«»', '»«', '‹›', '「」', '『』', '‘’', '‚‘', '‚’', '"'.repeat(2)];

/** Words without the quotation marks around all of them; marks around some of them stay. */
export function unquoted(text: string): string {
	const words = text.trim();
	const marks = quotations.find(
		(pair) => words.length > 2 && words.startsWith(pair[0] ?? '') && words.endsWith(pair[1] ?? ''),
	);
	if (!marks) return text;
	const inner = words.slice(1, -1);
	return isBalanced(inner, marks) ? inner.trim() : text;
}

/** Whether every mark within words that are quoted has its other. */
function isBalanced(inner: string, marks: string): boolean {
	const [open, close] = marks;
	let depth = 0;
	for (const letter of inner) {
		if (letter === close && (open === close || --depth < 0)) return false;
		if (letter === open) depth++;
	}
	return depth === 0;
}

/** A text on one line, with single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text shows anything: some letters are blank. */
export const isVisible = (text: string): boolean =>
	/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/[\u115f\u1160\u2800\u3164\uffa0]/g, ''));

/** The form in which ids, names and tags are compared: no case, no accents, no punctuation. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] as string)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
		.normalize('NFC');

/** Text as an id or address part: lower-case letters and digits of any script, and hyphens. */
export const slug = (text: string): string =>
	text
		.toLowerCase()
		// A capital with a dot is two signs in small letters, and to whoever writes it one.
		.replaceAll('i\u0307', 'i')
		.normalize('NFC')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');

/** The direction of the first strong letter. */
export const directionOf = (text: string): 'rtl' | 'ltr' =>
	/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]/u.test(
		text,
	)
		? 'rtl'
		: 'ltr';

/** A text cut after a whole word, with an ellipsis, to at most `max` code points; one without spaces after a letter with all its marks. */
export function cut(text: string, max: number): string {
	const letters = [...text];
	if (letters.length <= max) return text;
	const room = letters.slice(0, max - 1).join('');
	const next = graphemes().segment(text).containing(room.length);
	const start = room.slice(0, next?.index);
	return `${/\s/.test(start) ? start.replace(/\s+\S*$/, '') : start}…`;
}

/** `1 person`, `3 people`: for commands, which speak English. */
export const many = (count: number, one: string, more = `${one}s`): string =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

/** Sentence case for a reason that stands alone, in a language. Georgian begins no sentence with a capital. */
export const sentenceCase = (text: string, lang: string): string =>
	text.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (letter) =>
		// Greek leaves accents out where all is in capitals, and not here.
		lang.startsWith('el') ? letter.toUpperCase() : letter.toLocaleUpperCase(lang),
	);

/** Texts as sentences one after the other: each ends with a stop, unless it has one already, or a mark of any language that closes it. `fullStop` is the stop of a language and what follows it. */
export function sentences(texts: readonly (string | undefined)[], fullStop: string): string {
	const stop = fullStop.trimEnd();
	const ended = (text: string) => (/[\p{Sentence_Terminal}\p{Pi}\p{Pf}」』…"]$/u.test(text) ? text : text + stop);
	return texts.flatMap((text) => (text ? ended(text) : [])).join(fullStop.slice(stop.length));
}

/** The nearest of `choices` to what was written, if any is near enough to be meant; else the only one that begins with its words. */
export function nearest(written: string, choices: Iterable<string>): string | undefined {
	const wanted = fold(written);
	const begun: string[] = [];
	let best: { choice: string; distance: number } | undefined;
	for (const choice of choices) {
		const distance = editDistance(wanted, fold(choice));
		if (!best || distance < best.distance) best = { choice, distance };
		if (wanted.length > 2 && slug(choice).startsWith(`${slug(written)}-`)) begun.push(choice);
	}
	if (best && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.choice;
	return begun.length === 1 ? begun[0] : undefined;
}

/** Whether two words or names are so alike that one may be a slip of the other: a letter or two of many, never the first. */
export function isNearly(one: string, other: string): boolean {
	const [a, b] = [fold(one), fold(other)];
	const letters = Math.min(a.length, b.length);
	return a[0] === b[0] && editDistance(a, b) <= (letters < 5 ? 0 : letters < 10 ? 1 : 2);
}

function withoutMarks(text: string): string {
	const code: string[] = [];
	// What is code or an address is said as it stands; until then two letters that no clean text has keep its place.
	const bare = text.replace(
		/`([^`]+)`|https?:\/\/[^\s<>()[\]]*[^\s<>()[\].,;:!?*_~]/g,
		(written, words: string = written) => `\ufdd0${code.push(words) - 1}\ufdd1`,
	);
	return withoutInlineMarks(bare).replace(/\ufdd0(\d+)\ufdd1/g, (_, place: string) => code[Number(place)] ?? '');
}

/** In how many slips of the finger two words differ: a letter too much, too few, another, or two that changed places. */
function editDistance(a: string, b: string): number {
	let [before, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next[j] = Math.min(
				(row?.[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
				isSwapped ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		[before, row] = [row, next];
	}
	return row?.[b.length] ?? 0;
}
