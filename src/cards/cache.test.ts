import { beforeAll, expect, test } from 'vitest';
import { examplePhoto, hubOf, someone, who } from '../content.fixture.ts';
import type { Photo, Portrayed } from '../hub/hub.ts';
import { codeKey, keyOf } from '../keys.ts';
import { drawnBy, ownVersions } from '../letters/drawn-by.ts';
import { formatIds, styleIds } from '../vocabulary/card-formats.ts';
import { cardKey, pictureKey, shortKey } from './cache.ts';
import type { Portrait } from './portrait.ts';
import type { Card } from './render.ts';
import { personCard } from './words.ts';

let drawn: Card;
let photographed: Card;
let face: Photo;
beforeAll(async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea', 'consent: given'),
		'people/bea.jpg': await examplePhoto(),
	});
	const card = (id: string): Card => ({
		words: personCard(who(hub, id), hub),
		format: 'wide',
		style: 'paper',
		accent: '#123456',
	});
	[drawn, photographed] = [card('ada'), card('bea')];
	face = who(hub, 'bea').photo as Photo;
});
const withWords = (card: Card, words: Partial<Card['words']>): Card => ({
	...card,
	words: { ...card.words, ...words },
});
const withFace = (photo: Partial<Photo>) =>
	withWords(photographed, { portraits: [{ of: { ...of(photographed), photo: { ...face, ...photo } }, laurels: 1 }] });
const of = ({ words }: Card): Portrayed => (words.portraits[0] as Portrait).of;

test('a key is new when anything that is drawn is new', () => {
	const changed = [
		drawn,
		photographed,
		...(['kicker', 'name', 'romanized', 'joiner', 'line', 'translation', 'label', 'title'] as const).map((part) =>
			withWords(drawn, { [part]: 'Other' }),
		),
		withWords(drawn, { date: '1 May' }),
		withWords(drawn, { names: ['Bea'] }),
		withWords(drawn, { more: 3 }),
		withWords(drawn, { portraits: [] }),
		withWords(drawn, { portraits: [{ of: of(drawn), laurels: 7 }] }),
		withWords(drawn, { portraits: [{ of: { ...of(drawn), initials: 'XY' }, laurels: 1 }] }),
		withWords(drawn, { portraits: [{ of: { ...of(drawn), id: 'other' }, laurels: 1 }] }),
		withFace({ digest: 'another' }),
		withFace({ focus: { x: 1, y: 2 } }),
		{ ...drawn, accent: 'teal' },
		...formatIds.filter((format) => format !== drawn.format).map((format) => ({ ...drawn, format })),
		...styleIds.filter((style) => style !== drawn.style).map((style) => ({ ...drawn, style })),
	];
	const keys = changed.map(cardKey);
	expect(new Set(keys).size).toBe(changed.length);
	for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

test('a key stays when nothing that is drawn is new', () => {
	expect(cardKey(withWords(drawn, { subject: 'people/former' }))).toBe(cardKey(drawn));
	expect(cardKey(withFace({ path: '/moved/elsewhere.jpg' }))).toBe(cardKey(photographed));
	expect(cardKey(structuredClone(drawn))).toBe(cardKey(drawn));
	expect(cardKey(withWords(drawn, { alt: 'Other' }))).toBe(cardKey(drawn));
});

test('what draws is in every key: the code, its libraries, and the fonts that all texts try', () => {
	const drawing = keyOf(codeKey('src/publish/draw.ts'), ...ownVersions());
	expect(pictureKey('a')).toBe(keyOf(drawing, 'a'));
	expect(pictureKey('林')).toBe(keyOf(drawing, ...drawnBy('林'), '林'));
	expect(drawnBy('林').length).toBeGreaterThan(0);
});

test('inputs of a picture never run into each other', () => {
	expect(pictureKey('ab', 'c')).not.toBe(pictureKey('a', 'bc'));
	expect(pictureKey('ab', 'c')).not.toBe(pictureKey('abc'));
	expect(pictureKey('ab', 'c')).toBe(pictureKey('ab', 'c'));
	expect(shortKey(pictureKey('a'))).toMatch(/^[0-9a-f]{8}$/);
});

test('fonts of other scripts belong to the pictures whose words they draw, and to no others', () => {
	const names = (words: string) => drawnBy(words).map((file) => file.replace(/ [\d.]+$/, ''));
	expect(names('Ada, Łukasz & Σοφία k̓')).toEqual([]);
	expect(names('Reem ريم')).toEqual(['Amiri arabic @fontsource/amiri', 'Vazirmatn arabic @fontsource/vazirmatn']);
	expect(drawnBy('林晓岚').map((file) => file.slice(0, 20))).toEqual(['Noto Sans SC cut U+3', 'Noto Serif SC cut U+']);
	expect(drawnBy('ゑ')).toEqual([]);
	for (const version of ownVersions())
		expect(version).toMatch(/^@(fontsource|expo-google-fonts)\/[\w-]+ \d+\.\d+\.\d+$/);
});
