import { beforeAll, expect, test } from 'vitest';
import { hubOf, hubWith, someone } from '../content.fixture.ts';
import type { Hub, Person } from '../hub/hub.ts';
import { areByName, indexLetters, letterIndex, placesOf, somebodyOf } from './directory.ts';
import { mostOnPage, type PageOf, peoplePages } from './paging.ts';

const names = ['Ada', 'Åse', 'Éva', '林晓岚', 'ريم', 'Zoë', 'zed', '7 of 9', '🎉', 'Ørsted', "'Abd", '“Quote”'];
let hub: Hub;
let people: Person[];
let pages: PageOf<Person>[];
const letterOf = indexLetters('en');
beforeAll(async () => {
	const some = names.map((name, index) => [`people/p${index}.md`, someone(JSON.stringify(name))]);
	const many = Array.from({ length: mostOnPage.people + 20 }, (_, index) => [
		`people/many-${index}.md`,
		someone(`Bea ${index}`),
	]);
	hub = await hubOf(Object.fromEntries([...some, ...many]) as Record<string, string>);
	people = hub.people;
	pages = peoplePages(hub);
});

test('everybody stands under a letter: a capital without accents', () => {
	const letters = Object.fromEntries(people.map((person) => [person.name, letterOf(person)]));
	expect(letters).toMatchObject({
		Ada: 'A',
		Åse: 'A',
		Éva: 'E',
		Ørsted: 'O',
		Zoë: 'Z',
		zed: 'Z',
		'7 of 9': '7',
		"'Abd": 'A',
		'“Quote”': 'Q',
		林晓岚: '林',
		ريم: 'ر',
	});
	expect(letters['🎉']).toBe('#');
});

test.for([
	['zh-Hans', { 林晓岚: 'L', 王小明: 'W', 欧阳锋: 'O', 赵云: 'Z', Ada: 'A' }],
	['zh-CN', { 林晓岚: 'L' }],
	['zh-Hant', { 王小明: '4畫', 林小嵐: '8畫', 陳大文: '11畫', 蘇軾: '20畫', Ada: 'A' }],
	['ja', { 林晓岚: '林' }],
] as const)('in %s, Chinese names stand under their sound or their strokes', ([lang, expected]) => {
	const letterIn = indexLetters(lang);
	for (const [name, letter] of Object.entries(expected))
		expect(letterIn({ sortName: name } as Person), name).toBe(letter);
});

test.for([
	['zh-Hans', ['陈一', '林晓岚', '王小明', 'Ada']],
	['zh-TW', ['王小明', '林晓岚', '陈一', 'Ada']],
	['en', ['Ada', '陈一', '林晓岚', '王小明']],
] as const)('in %s, names are sorted as its readers look for them', async ([lang, expected]) => {
	const romanized = ['Chen Yi', 'Lin Xiaolan', 'Wang Xiaoming'];
	const written = ['陈一', '林晓岚', '王小明'].map((name, at) => [
		`people/p${at}.md`,
		someone(name, `romanized: ${romanized[at]}`),
	]);
	const hub = await hubOf({
		'hub.md': hubWith(`lang: ${lang}`),
		'people/ada.md': someone('Ada'),
		...Object.fromEntries(written),
	});
	expect(hub.people.map(({ name }) => name)).toEqual(expected);
});

test('a letter leads to the page of its first person, where its anchor is', () => {
	const { letters, anchors } = letterIndex(pages, 'en');
	expect(letters.filter(([letter]) => /^[A-Z]$/.test(letter))).toHaveLength(26);
	const leading = letters.filter(([, address]) => address !== undefined);
	expect(new Set(leading.map(([letter]) => letter))).toEqual(new Set(people.map(letterOf)));
	for (const [letter, address = ''] of leading) {
		const { pathname, hash } = new URL(address, 'https://hub.test');
		const page = pathname === '/people/' ? 1 : Number(/page\/(\d+)\/$/.exec(pathname)?.[1]);
		const first = pages[page - 1]?.shown.find((person) => anchors.get(person.id) === decodeURIComponent(hash).slice(1));
		expect(first && letterOf(first), `${letter} at ${address}`).toBe(letter);
		expect(first).toBe(people.find((person) => letterOf(person) === letter));
	}
	expect(letters.find(([letter]) => letter === 'X')?.[1]).toBeUndefined();
});

test.for([
	['sv', 'Åse', 'Å'],
	['sv', 'Übel', 'Y'],
	['de', 'Äbi', 'A'],
	['es', 'Ñuñez', 'Ñ'],
	['pl', 'Łukasz', 'Ł'],
	['en', 'Łukasz', 'L'],
	['cs', 'Čapek', 'Č'],
	['tr', 'ırmak', 'I'],
	['tr', 'izmir', 'İ'],
	['ru', 'Йоко', 'Й'],
	['ko', '한서윤', 'ㅎ'],
	['ko', '이꽃님', 'ㅇ'],
	['ja', 'ガトウ', 'か'],
	['ja', 'わたなべ', 'わ'],
	['en', 'ツジ', 'た'],
])('in %s, %s stands under %s', ([lang, sortName, letter]) => {
	expect(indexLetters(lang as string)({ sortName } as Person)).toBe(letter);
});

test('people and their letters stand as the alphabet of the hub goes', async () => {
	const names = { a: 'Zoë', b: 'Åse', c: 'Ada', d: 'Östen', e: 'Ärla' };
	const files = Object.fromEntries(Object.entries(names).map(([id, name]) => [`people/${id}.md`, someone(name)]));
	const swedish = await hubOf({ ...files, 'hub.md': hubWith('lang: sv') });
	expect(swedish.people.map(({ name }) => name)).toEqual(['Ada', 'Zoë', 'Åse', 'Ärla', 'Östen']);
	const { letters } = letterIndex(peoplePages(swedish), 'sv');
	expect(letters.map(([letter]) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ');
	const english = await hubOf(files);
	expect(english.people.map(({ name }) => name)).toEqual(['Ada', 'Ärla', 'Åse', 'Östen', 'Zoë']);
});

test('letters lead through what is sorted by name alone', () => {
	expect(areByName(people.slice(3, 9), hub)).toBe(true);
	expect(areByName(people.slice(3, 9).toReversed(), hub)).toBe(false);
	expect(areByName([], hub)).toBe(true);
});

test('somebody else leads on each day, the same whenever the site is built', () => {
	const days = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
	const met = days.map((day) => somebodyOf(people, day));
	expect(new Set(met).size).toBeGreaterThan(14);
	expect(days.map((day) => somebodyOf(people, day))).toEqual(met);
	expect(somebodyOf([], '2026-02-01')).toBeUndefined();
});

test('places are countries, or what else a location ends with', async () => {
	const { people } = await hubOf({
		'people/lin.md': someone('林晓岚', "location: 'Gulou, Chengdu, China'"),
		'people/bo.md': someone('Bo', 'location: China'),
		'people/cy.md': someone('Cy', "location: 'Tbilisi, '"),
		'people/di.md': someone('Di'),
	});
	expect(placesOf(people, 'en')).toEqual([
		['China', 2],
		['Tbilisi', 1],
	]);
});
