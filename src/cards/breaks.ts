import { isParticle } from '../hub/identity/names.ts';
import { isEmoji } from '../letters/emoji.ts';
import type { Voice } from '../letters/faces.ts';
import { lettersOf } from '../letters/graphemes.ts';

/** A part of a text behind which a line may end, with the spaces that follow it. */
export interface Piece {
	text: string;
	/** What is lost where a line ends behind it: 0 nothing, 1 what belongs together, 2 a word of several, 3 a word. */
	loss: number;
	/** A short word that leads to the next one: a line should not end with it, and never consist of nothing else. */
	light: boolean;
}

/** Where the lines of a text may end: behind words, within those that are several, and between those of scripts without spaces. */
export function piecesOf(text: string, voice: Voice): Piece[] {
	const isName = voice === 'name';
	const words = text.match(/(?:\S|[\u00a0\u2007\u202f])+[^\S\u00a0\u2007\u202f]*/gu) ?? [];
	const pieces = words.flatMap((word, at): Piece[] => {
		const parts = joined(partsOf(word, isName));
		const last = parts.at(-1) as Piece;
		last.loss = lossBetween(words, at, isName);
		last.light = isLight(word.trimEnd(), isName && at > 0);
		return parts;
	});
	return joined(pieces);
}

/** The words of a text, each with the spaces that follow it: where it is cut, nothing that belongs together is. */
export function wordsWithSpaces(text: string): string[] {
	const words: string[] = [];
	let word = '';
	for (const { text: part, loss } of piecesOf(text, 'cite')) {
		word += part;
		if (loss > 0) continue;
		words.push(word);
		word = '';
	}
	return word ? [...words, word] : words;
}

/** The letters of a word, together with signs that must not be parted from them. */
export const wholeLetters = (word: string): string[] =>
	joined(lettersOf(word).map((text) => ({ text, loss: 0, light: false }))).map(({ text }) => text);

/** Signs that begin no line: what closes, what parts words, and in scripts without spaces what repeats or lengthens a letter. */
const tail =
	/^(?:(?![&@#*])[\p{Pe}\p{Pf}\p{Pd}\p{Po}|¦]+\s*$|\s+$|[々〻ゝゞヽヾーｰ゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ～℃％ๆໆៗฯ])/u;
/** Signs that end none: what opens, and vowels that are written before their letter. */
const head = /(?:(?<![\p{L}\p{N}])[\p{Ps}\p{Pi}¿¡]\s*|[\u0e40-\u0e44\u0ec0-\u0ec4])$/u;

function joined(pieces: readonly Piece[]): Piece[] {
	const found: Piece[] = [];
	for (const piece of pieces) {
		const last = found.at(-1);
		if (last && (tail.test(piece.text) || head.test(last.text)))
			found[found.length - 1] = { ...piece, text: last.text + piece.text };
		else found.push({ ...piece });
	}
	return found;
}

const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Signs that stand beside their letters without a space. */
const unspacedSign = /[\u3001-\u303f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff3d\uff5b-\uff65“”‘’]/;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function partsOf(word: string, isName: boolean): Piece[] {
	if (/^\p{L}\p{Ll}*\s*$/u.test(word)) return [{ text: word, loss: 0, light: false }];
	const isSegmented = unspaced.test(word) || lettersOf(word).some(isEmoji);
	const ends = isSegmented ? segmentEnds(word) : word.includes('\u0f0b') ? syllableEnds(word) : signEnds(word, isName);
	const parts: Piece[] = [];
	let from = 0;
	let at = 0;
	// Only between letters as people see them.
	for (const letter of lettersOf(word)) {
		at += letter.length;
		const loss = at === word.length ? 0 : ends.get(at);
		if (loss === undefined) continue;
		parts.push({ text: word.slice(from, at), loss, light: false });
		from = at;
	}
	return parts;
}

/** Ends of the parts of a word, each with what is lost there. */
type Ends = Map<number, number>;

/** Numbers and what leads to one: what they count stays with them. */
const counting = /[\p{N}第一二三四五六七八九十百千万萬两兩几幾每]$/u;

/** Between words of scripts without spaces, and between pictures. What follows a Japanese word in hiragana belongs to it. */
function segmentEnds(word: string): Ends {
	const ends: Ends = new Map();
	let before = '';
	for (const { segment, index } of segmenter.segment(word)) {
		const sides = [lettersOf(before).at(-1) ?? '', lettersOf(segment)[0] ?? ''];
		const pictures = sides.filter(isEmoji).length;
		if (index > 0 && (pictures > 0 || sides.some((side) => unspaced.test(side) || unspacedSign.test(side))))
			ends.set(index, pictures > 0 || counting.test(before) || follows(segment, before) ? 1 : 0);
		before = segment;
	}
	return ends;
}

/** Whether a part of a Japanese text is what inflects or ends the word before it, or says its place in the sentence. */
const follows = (part: string, before: string): boolean => /^\p{Script=Hiragana}/u.test(part) && /\p{L}$/u.test(before);

/** Tibetan marks the end of a syllable. */
const syllableEnds = (word: string): Ends =>
	new Map([...word.matchAll(/\u0f0b+(?!\u0f0b)/g)].map(({ 0: mark, index }) => [index + mark.length, 0]));

/** Places within a word, and what is lost there in texts and in names: “maps,tea”, but not “1,911”. The first that says something counts. */
const signs: readonly [place: RegExp, inTexts: number, inNames: number][] = [
	[/(?<=\p{L}[,;|·•])(?=\p{L})|\u200b(?=\S)/gu, 0, 0],
	// A letter or a number alone says nothing: “e-mail”, “A-12”, “1911–1920”.
	[/(?<=(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][-‐–])(?=\S)|(?<=\p{N}[-‐–])(?=\p{N})/gu, 1, 1],
	[/(?<=\S[-‐])(?=\p{N}|\p{L}\p{M}*(?![\p{L}\p{M}]))/gu, 1, 1],
	[/(?<=(?<!^)[-‐–—/])(?<!^[-‐–—/]+)(?![-‐–—/\s])/gu, 0, 1],
	[/(?<=[\p{L}\p{N}])(?=[@.]\p{L})|(?<=[\p{L}\p{N}][_:=&?+#~])(?=[\p{L}\p{N}])/gu, 2, 2],
	[/(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu, 2, 2],
];

function signEnds(word: string, isName: boolean): Ends {
	const ends: Ends = new Map();
	for (const [place, inTexts, inNames] of signs)
		for (const { 0: sign, index } of word.matchAll(place)) {
			const end = index + sign.length;
			if (!ends.has(end)) ends.set(end, isName ? inNames : inTexts);
		}
	return ends;
}

/** What is before and behind a word that is said with it. */
const bare = (word: string): string => word.replace(/^[\p{Ps}\p{Pi}"'¿¡]+|[\p{Pe}\p{Pf}"',;:!?…]*\s*$/gu, '');

const isInitial = (word: string): boolean => /^(?:\p{Lu}\p{M}*\.[-‐]?)+$/u.test(word);
/** `St.`, `Dr.`, `No.`, `S.` */
const isShortened = (word: string): boolean => /^\p{Lu}\p{L}{0,3}\.$/u.test(word);
/** `km`, `°C`, `%`, `ק״מ` */
const isUnit = (word: string): boolean => /^(?:[\p{L}\p{S}%‰²³]\p{M}*[./״׳']?){1,3}$/u.test(word);
/** `Part`, `No.`, `vol.`, `भाग`: what a number behind it belongs to. */
const isCounted = (word: string): boolean => /^\p{Lu}|^\p{L}{1,4}\.$|^(?:\p{Lo}\p{M}*){1,5}$/u.test(word);
const isNumber = (word: string): boolean => /^(?:\p{N}|[IVX]+\.?$)/u.test(word);
const isSign = (word: string): boolean => /^[\p{S}&@#*§%]+$/u.test(word);

/** What is lost where a line ends behind a word, before the next. */
function lossBetween(words: readonly string[], at: number, isName: boolean): number {
	const [word = '', next = ''] = words.slice(at, at + 2).map(bare);
	if (at === words.length - 1) return 0;
	const isOne = (word: string) => isInitial(word) || (isName && /^\p{Lu}\p{M}*$/u.test(word));
	if (isOne(word)) {
		// `J. R. R. Tolkien`, but `George W.` and `Bush`.
		const leads = !isName || words.slice(0, at).every((word) => isOne(bare(word)));
		return leads || isOne(next) ? 1 : 0;
	}
	const belongs =
		(isName && isOne(next)) ||
		(isShortened(word) && /^\p{Lu}/u.test(next)) ||
		(/\p{N}$/u.test(word) && isUnit(next)) ||
		(/^(?:\p{N}+|\p{L})\.$/u.test(word) && /^\p{Lu}|^\p{L}\.$/u.test(next)) ||
		(isCounted(word) && isNumber(next)) ||
		(isSign(word) && !isEmoji(word)) ||
		isLeaning(next) ||
		/^[JS]r\.?$/u.test(next) ||
		(isEmoji(next) && lettersOf(next).length === 1) ||
		(isName && isLight(word, at > 0) && isLight(next, true));
	return belongs ? 1 : 0;
}

/** Ukrainian and Russian words that lean on the one before: першого ж, якби. */
const isLeaning = (word: string): boolean => /^(?:ж|же|б|би|бы|ли)$/u.test(word);

/** Whether a word leads to the next; the first of a name is one itself, unless it is a particle. */
const isLight = (word: string, isInName: boolean): boolean =>
	isParticle(word) || (isInName ? /^\p{Ll}{1,3}$/u : /^[\p{Lu}\p{Ll}]$/u).test(word);
