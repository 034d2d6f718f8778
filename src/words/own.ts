import type { Catalogue } from './en.ts';
import { type Place, places, type SentenceKey, type TextKey } from './places.ts';
import { retold } from './retold.ts';
import type { Sentence } from './sentence.ts';
import type { Forms, Spoken } from './spoken.ts';

/** The key of something that an owner may say in words of their own. */
export type OwnKey = TextKey | SentenceKey;

/** What a laurel is called, one and several: both go into every English sentence. */
export const nouns = ['laurel', 'laurels'] as const;

/** A sentence as an owner writes it: `Kudos to {names} {reason}`. What may have nothing to say stands in square brackets, with the words that go with it. */
type OwnSentence = string;

/** Words of an owner's own, by key, as they were written; a sentence about a number may have several forms. */
export type OwnWords = Partial<Record<OwnKey | (typeof nouns)[number], OwnSentence | Forms<OwnSentence>>>;

/** What is wrong with a sentence of an owner's own. */
export type OwnFault =
	| { kind: 'unknown-place'; written: string; places: string[] }
	| { kind: 'missing-place'; written: string }
	| { kind: 'loose-place'; written: string };

/** The places of a sentence; none of a text. */
export const placesAt = (key: OwnKey | undefined): readonly Place[] =>
	key && key in places ? places[key as SentenceKey] : [];

/** Whether a sentence is about a number, so that it has a form for each kind of number that the language knows. */
export const isCounted = (key: OwnKey): boolean => placesAt(key).some(chooses);

const chooses = ({ kind }: Place): boolean => kind === 'count' || kind === 'choice';

/** What words may say of a place: a flag only in brackets, where it says nothing itself; a choice never. */
export const sayable = (key: OwnKey | undefined): Place[] => placesAt(key).filter(({ kind }) => kind !== 'choice');

/** All that is wrong with a sentence, or with a text where no key is named. A number may go unsaid. */
export function ownFaults(key: OwnKey | undefined, written: OwnSentence): OwnFault[] {
	const known = sayable(key);
	const used = placed(written);
	const isSaid = (place: Place) => used.some(({ name, isLoose }) => name === place.name && isLoose);
	const missing = known.filter(
		(place) => !place.maybe && place.kind !== 'count' && place.kind !== 'digits' && !isSaid(place),
	);
	const loose = known.filter((place) => place.maybe && isSaid(place));
	const unknown = used.filter(({ name }) => !known.some((place) => place.name === name));
	return [
		...unknown.map(
			({ name }) => ({ kind: 'unknown-place', written: name, places: known.map((one) => one.name) }) as const,
		),
		...missing.map(({ name }) => ({ kind: 'missing-place', written: name }) as const),
		...loose.map(({ name }) => ({ kind: 'loose-place', written: name }) as const),
	];
}

/** Forms of numbers that a language has: those that counting needs, and those that only fractions and millions take. */
export function formsOf(language: string): { needed: Intl.LDMLPluralRule[]; known: Intl.LDMLPluralRule[] } {
	const rules = new Intl.PluralRules(language);
	const needed = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)).concat('other'));
	const known = rules.resolvedOptions().pluralCategories;
	return { needed: known.filter((form) => needed.has(form)), known };
}

/** A catalogue with words of an owner's own: where the English words call it a laurel, and whole sentences. */
export function withOwn<Words extends Catalogue>(words: Words, own: OwnWords, spoken: Spoken): Words {
	const [laurel, laurels] = nouns.map((noun) => own[noun] as string | undefined);
	const called = laurel || laurels ? retold(words, (text) => renamed(text, laurel, laurels)) : words;
	// The tool that is used is called so whatever it is used for.
	const kept = { ...called, site: { ...called.site, madeWith: words.site.madeWith } };
	const say = (part: unknown, key: string): unknown => {
		const written = own[key as OwnKey];
		if (written !== undefined) return typeof part === 'function' ? ownSentence(key as OwnKey, part, written) : written;
		if (typeof part !== 'object' || part === null) return part;
		return Object.fromEntries(
			Object.entries(part).map(([name, inner]) => [name, say(inner, key ? `${key}.${name}` : name)]),
		);
	};
	const ownSentence = (key: OwnKey, otherwise: unknown, written: OwnSentence | Forms<OwnSentence>) => {
		const known = placesAt(key);
		const chooser = known.findIndex(chooses);
		return (...given: unknown[]) => {
			const form = typeof written === 'string' ? written : spoken.plural(Number(given[chooser]), written);
			const all = new Map(known.map((place, at) => [place.name, inWords(place, given[at], words)]));
			const sentence = filledIn(form, all);
			return Array.isArray((otherwise as (...given: unknown[]) => unknown)(...given)) ? sentence : sentence.join('');
		};
	};
	return say(kept, '') as Words;
}

/** Everything in a sentence that stands in braces, and whether it is said whatever happens. */
const placed = (written: OwnSentence): { name: string; isLoose: boolean }[] =>
	pieces(written).flatMap(({ text, isLoose }) =>
		[...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => ({ name: name.trim(), isLoose })),
	);

/** A sentence in pieces: what is always said, and what is only said where its places have something to say. Brackets without a place are none of ours. */
function pieces(written: OwnSentence): { text: string; isLoose: boolean }[] {
	return written
		.split(/\[([^[\]]*\{[^[\]]*)\]/)
		.map((text, at) => ({ text, isLoose: at % 2 === 0 }))
		.filter(({ text }) => text);
}

function filledIn(written: OwnSentence, all: ReadonlyMap<string, Sentence<unknown>>): Sentence<unknown> {
	return pieces(written).flatMap(({ text, isLoose }) => {
		const parts = text.split(/\{([^{}]*)\}/).map((part, at) => (at % 2 ? (all.get(part.trim()) ?? []) : [part]));
		return isLoose || parts.every((part) => part.length > 0) ? parts.flat().filter((part) => part !== '') : [];
	});
}

/** What is given for a place, as it stands in a sentence; nothing where there is nothing to say. */
function inWords({ kind, maybe, parts }: Place, given: unknown, { number, day, list }: Catalogue): Sentence<unknown> {
	if (given === undefined || given === '' || given === false || (given === 0 && maybe)) return [];
	if (kind === 'flag' || kind === 'choice') return [''];
	if (kind === 'row') return list(given as unknown[]);
	if (kind === 'parts') return given as unknown[];
	if (kind === 'count') return [number(Number(given))];
	return [kind === 'day' ? day(String(given), parts) : given];
}

/** English words with another name for a laurel, in small letters or with a capital as it stands there. */
function renamed(text: string, laurel = 'laurel', laurels = 'laurels'): string {
	return text.replace(/\blaurels?\b/gi, (word) => {
		const name = word.endsWith('s') ? laurels : laurel;
		return word.startsWith('L') ? name.charAt(0).toUpperCase() + name.slice(1) : name;
	});
}
