import { beforeAll, expect, test } from 'vitest';
import { hubOf, someone } from '../content.fixture.ts';
import type { Person } from '../hub/hub.ts';
import { letterIndex, letterOf, pageSize, pagesOf, placesOf } from './directory.ts';

const names = ['Ada', 'Åse', 'Éva', '林晓岚', 'ريم', 'Zoë', 'zed', '7 of 9', '🎉', 'Ørsted', "'Abd", '“Quote”'];
let people: Person[];
beforeAll(async () => {
	const some = names.map((name, index) => [`people/p${index}.md`, someone(JSON.stringify(name))]);
	const many = Array.from({ length: pageSize + 20 }, (_, index) => [
		`people/many-${index}.md`,
		someone(`Bea ${index}`),
	]);
	people = (await hubOf(Object.fromEntries([...some, ...many]) as Record<string, string>)).people;
});

test('everybody is on one page, in order, and there is always a first page', () => {
	expect(pagesOf(people).flat()).toEqual(people);
	expect(pagesOf(people).map(({ length }) => length)).toEqual([pageSize, people.length - pageSize]);
	expect(pagesOf([])).toEqual([[]]);
	expect(pagesOf(people.slice(0, pageSize))).toHaveLength(1);
});

test('everybody stands under a letter: a capital without accents', () => {
	const letters = Object.fromEntries(people.map((person) => [person.name, letterOf(person)]));
	expect(letters).toMatchObject({
		Ada: 'A',
		Åse: 'A',
		Éva: 'E',
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

test('a letter leads to the page of its first person, where its anchor is', () => {
	const { letters, anchors } = letterIndex(people);
	expect(letters.filter(([letter]) => /^[A-Z]$/.test(letter))).toHaveLength(26);
	const pages = pagesOf(people);
	const leading = letters.filter(([, address]) => address !== undefined);
	expect(new Set(leading.map(([letter]) => letter))).toEqual(new Set(people.map(letterOf)));
	for (const [letter, address = ''] of leading) {
		const { pathname, hash } = new URL(address, 'https://hub.test');
		const page = pathname === '/people/' ? 1 : Number(/page\/(\d+)\/$/.exec(pathname)?.[1]);
		const first = pages[page - 1]?.find((person) => anchors.get(person.id) === decodeURIComponent(hash).slice(1));
		expect(first && letterOf(first), `${letter} at ${address}`).toBe(letter);
		expect(first).toBe(people.find((person) => letterOf(person) === letter));
	}
	expect(letters.find(([letter]) => letter === 'X')?.[1]).toBeUndefined();
});

test('places are countries, or what else a location ends with', async () => {
	const { people } = await hubOf({
		'people/lin.md': someone('林晓岚', "location: 'Gulou, Chengdu, China'"),
		'people/bo.md': someone('Bo', 'location: China'),
		'people/cy.md': someone('Cy', "location: 'Tbilisi, '"),
		'people/di.md': someone('Di'),
	});
	expect(placesOf(people)).toEqual([
		['China', 2],
		['Tbilisi', 1],
	]);
});
