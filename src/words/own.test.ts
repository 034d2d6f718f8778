import { expect, test } from 'vitest';
import type { Catalogue } from './en.ts';
import { isCounted, type OwnKey, type OwnWords, ownFaults, placesAt } from './own.ts';
import type { Place, places } from './places.ts';
import { ownKeys, shownAt } from './shown.ts';
import { wordsIn } from './words.ts';

const english = wordsIn('en');
const sentences = ownKeys.filter((key) => placesAt(key).length > 0);

/** What a catalogue says at a key of what is given, as text. */
function say(words: Catalogue, key: OwnKey, given: readonly unknown[] = []): string {
	const entry = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words);
	const sentence = typeof entry === 'function' ? (entry as (...given: unknown[]) => unknown)(...given) : entry;
	return Array.isArray(sentence) ? sentence.join('') : String(sentence);
}

/** Something for a place. */
function givenFor({ kind, name }: Place, count: number): unknown {
	if (kind === 'count' || kind === 'choice') return count;
	if (kind === 'flag') return true;
	if (kind === 'day') return '2026-05-01';
	return kind === 'row' || kind === 'parts' ? [`some ${name}`] : `some ${name}`;
}

const allFor = (key: OwnKey, count: number): unknown[] => placesAt(key).map((place) => givenFor(place, count));

/** A sentence as the guide shows it, with brackets around what may be missing. */
const bracketed = (key: OwnKey, text: string): string =>
	placesAt(key).reduce(
		(sentence, { name, maybe }) => (maybe ? sentence.replace(`{${name}}`, `[{${name}}]`) : sentence),
		text,
	);

test('every text can be said otherwise, and nothing else changes with it', () => {
	const otherwise = Object.fromEntries(ownKeys.map((key) => [key, `anew ${key}`])) as OwnWords;
	for (const key of ownKeys.filter((one) => !sentences.includes(one))) {
		expect(say(wordsIn('en', { [key]: otherwise[key] }), key)).toBe(`anew ${key}`);
		expect(wordsIn('en', { [key]: otherwise[key] }).home).toEqual(
			key.startsWith('home.') ? expect.anything() : expect.objectContaining({ latest: english.home.latest }),
		);
	}
});

test.for(sentences)('%s as the guide shows it says what English says', (key) => {
	const { one, other } = shownAt(key);
	const forms = one ? { one: bracketed(key, one), other: bracketed(key, other) } : bracketed(key, other);
	for (const text of typeof forms === 'string' ? [forms] : Object.values(forms))
		expect(ownFaults(key, text)).toEqual([]);
	const words = wordsIn('en', { [key]: forms });
	for (const count of isCounted(key) ? [1, 7, 300] : [7])
		expect(say(words, key, allFor(key, count))).toBe(say(english, key, allFor(key, count)));
});

test.for(sentences)('%s is told where a place is unknown or missing', (key) => {
	const kindsOf = (text: string) => [...new Set(ownFaults(key, text).map(({ kind }) => kind))].sort();
	const needed = placesAt(key).filter(({ kind, maybe }) => !maybe && !['count', 'digits', 'choice'].includes(kind));
	expect(kindsOf('Tea')).toEqual(needed.length > 0 ? ['missing-place'] : []);
	expect(kindsOf(`${bracketed(key, shownAt(key).other)} {tea}`)).toEqual(['unknown-place']);
	const bare = placesAt(key).some(({ maybe }) => maybe) ? ['loose-place'] : [];
	const all = placesAt(key).filter(({ kind }) => kind !== 'choice');
	expect(kindsOf(all.map(({ name }) => `{${name}}`).join(' '))).toEqual(bare);
});

test('what stands in brackets is said only where there is something to say', () => {
	const { card, notes, praise } = wordsIn('en', {
		'card.inFull': '{name}[ – {romanized}]',
		'notes.attached': 'The page[{hasPhoto}, with your photo].',
		'praise.laurelCount': { one: 'one[ since {since}]', other: '{count}[ since {since}] [sic]' },
	});
	expect([card.inFull('A', 'B'), card.inFull('A'), notes.attached(true), notes.attached(false)]).toEqual([
		'A – B',
		'A',
		'The page, with your photo.',
		'The page.',
	]);
	expect([praise.laurelCount(1), praise.laurelCount(4727, '2020-05')]).toEqual(['one', '4,727 since May 2020 [sic]']);
});

test('a laurel by another name keeps its capital, its number and the names beside it', () => {
	const { praise, home, site, post } = wordsIn('en', { laurel: 'kudo', laurels: 'kudos' });
	expect(post.work('Laurels', 'Event', ['Ada'], '')).toBe('“Laurels”, an event by Ada.');
	expect(praise.whole(['Laurel Laurels'], 'for laurels').join('')).toBe('Kudos to Laurel Laurels for laurels');
	expect([praise.laurelCount(1), home.allLaurels(12), site.laurels]).toEqual(['1 kudo', 'All 12 kudos', 'Kudos']);
	expect(site.madeWith('x').join('')).toBe('Made with Laurels, and with x.');
});

test('a sentence without the names of its places, or with too few, does not compile', () => {
	// @ts-expect-error -- a place is missing
	const few: Pick<typeof places, 'praise.whole'> = { 'praise.whole': [{ name: 'names', kind: 'parts' }] };
	// @ts-expect-error -- a number is no text
	const strange: Pick<typeof places, 'people'> = { people: [{ name: 'count', kind: 'text' }] };
	expect([few, strange]).toHaveLength(2);
});
