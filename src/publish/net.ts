import { readings, wordBarrier } from './readings.ts';

/** Words that must be in no file of the site, and how they are found. */
export interface Net {
	/** What it looks for. */
	words: readonly string[];
	/** Those of the words that a text holds. */
	caught: (text: string) => string[];
}

/**
 * Scripts that put no space between words. Nobody can say where a name in them ends, so it is found wherever its letters
 * stand; of every other script whole words are looked for.
 */
const unspaced =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const letters = '\\p{L}\\p{M}\\p{N}';
const letter = `[${letters}]`;
const notLetters = `[^${letters}]+`;

const spaced = `(?![${unspaced}])${letter}`;

const run = new RegExp(`${letter}+`, 'gu');
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** A word, or one letter of a script without spaces. */
const token = new RegExp(`[${unspaced}]|(?:${spaced})+`, 'gu');
const endsSpaced = new RegExp(`${spaced}$`, 'u');
const beginsSpaced = new RegExp(`^${spaced}`, 'u');

/** What is written as one with the words beside it: “Eva-Maria” is no Eva, “森林” no 林, but Eva’s garden is hers. */
const joinedBefore = new RegExp(`${letter}+[-‐'’]?$`, 'u');
const joinedAfter = new RegExp(`^[-‐'’]?${letter}+`, 'u');
/** Longer ones would be no words. */
const furthest = 60;

/** A place at which words were found, and the longer words that they may be a part of. */
interface WordsPlace {
	words: string;
	within: string[];
}

/**
 * A net for secrets. What public texts say by itself is no secret, and is not looked for; what they say as a part of a
 * longer word is one, but for that longer word.
 */
export function netOf(secrets: Iterable<string>, publicTexts: readonly string[]): Net {
	const forms = new Map([...new Set(secrets)].map((secret) => [secret, formsOfSecret(secret)]));
	if (![...forms.values()].some((written) => written.length > 0)) return { words: [], caught: () => [] };
	const publicReadings = readings(publicTexts.join(wordBarrier));
	const known = new Set(finderOf([...forms.values()].flat())(publicReadings).flatMap(alone));
	const wanted = [...forms].filter(([, written]) => written.length > 0 && !written.some((form) => known.has(form)));
	const secretOf = new Map(wanted.flatMap(([secret, written]) => written.map((form) => [form, secret])));
	const find = finderOf([...secretOf.keys()]);
	const sayings = publicReadings.flatMap((text) => [text, text.toLowerCase()]);
	const isPublic = remembered((longer: string) => sayings.some((text) => text.includes(longer)));
	return {
		words: wanted.map(([secret]) => secret),
		caught(text) {
			const leaks = find(readings(text)).filter(({ within }) => !within.some(isPublic));
			return [...new Set(leaks.map(({ words }) => secretOf.get(words) as string))];
		},
	};
}

const alone = ({ words, within }: WordsPlace): string[] => (within.length === 0 ? [words] : []);

/**
 * How a secret is looked for. Of several words case says nothing. A name of one word may be another word in small
 * letters, as “will” and “rose” are: it is looked for as it is written, and in capitals.
 */
function formsOfSecret(secret: string): string[] {
	const [written = ''] = readings(secret);
	const bare = written.replace(new RegExp(`^${notLetters}|${notLetters}$`, 'gu'), '');
	const { length } = [...bare];
	if (length < 2) return [];
	if (/\s/.test(bare)) return [bare.toLowerCase()];
	// Two capitals are initials.
	return length > 2 ? [...new Set([bare, bare.toUpperCase()])] : [bare];
}

/** Finds words in the readings of a text, however many words there are. */
function finderOf(words: readonly string[]): (texts: readonly string[]) => WordsPlace[] {
	const exact = placesOf(words.filter((one) => !/\s/.test(one)));
	const inAnyCase = placesOf(words.filter((one) => /\s/.test(one)));
	return (texts) => texts.flatMap((text) => [...exact(text), ...inAnyCase(text.toLowerCase())]);
}

/** Up to so many words are sooner looked for one by one; for more, the words of a text are. */
const few = 40;

/** Finds words in a text as they are written. */
function placesOf(words: readonly string[]): (text: string) => WordsPlace[] {
	if (words.length <= few) return (text) => words.flatMap((one) => wordPlaces(one, text));
	const byStart = Map.groupBy(words, (one) => one.match(token)?.[0] ?? '');
	return (text) =>
		startsIn(text)
			.flatMap((start) => byStart.get(start) ?? [])
			.flatMap((one) => wordPlaces(one, text));
}

/** All with which words of a text begin, each once. */
function startsIn(text: string): string[] {
	const words = [...new Set(text.match(run))];
	return [...new Set(words.flatMap((word) => (hasUnspaced.test(word) ? (word.match(token) ?? []) : [word])))];
}

/** Where words stand in a text as whole words. */
function wordPlaces(words: string, text: string): WordsPlace[] {
	const places: WordsPlace[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		const before = text.slice(Math.max(0, at - furthest), at);
		const after = text.slice(at + words.length, at + words.length + furthest);
		if (beginsSpaced.test(words) && endsSpaced.test(before)) continue;
		if (endsSpaced.test(words) && beginsSpaced.test(after)) continue;
		const [left = ''] = joinedBefore.exec(before) ?? [];
		const [right = ''] = joinedAfter.exec(after) ?? [];
		places.push({ words, within: [left + words + right, left + words, words + right].filter((one) => one !== words) });
	}
	return places;
}

function remembered<T>(ask: (about: string) => T): (about: string) => T {
	const answers = new Map<string, T>();
	return (about) => {
		if (!answers.has(about)) answers.set(about, ask(about));
		return answers.get(about) as T;
	};
}
