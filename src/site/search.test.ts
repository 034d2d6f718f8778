import { describe, expect, test } from 'vitest';
import {
	counted,
	everybody,
	fromAddress,
	isForEverybody,
	matches,
	type Query,
	searchable,
	toAddress,
} from './search.ts';

const looking = (some: Partial<Query>): Query => ({ ...everybody, ...some });
const finds = (text: string, words: string) => matches({ words: searchable(text) }, looking({ words }));

describe('Words', () => {
	test.each([
		['Łukasz Żurawski', 'lukasz zurawski'],
		['Þórdís Hallgrímsdóttir', 'thordis hallgrimsdottir'],
		['Søren Weiß, Œuvre', 'soren weiss oeuvre'],
		['Zeynep AĞAOĞLU İzmir ılık', 'zeynep agaoglu izmir ilik'],
		['Nguyễn Thị Ánh Tuyết', 'nguyen thi anh tuyet'],
		['Θάλεια Βουτσινά', 'θαλεια βουτσινα'],
		['Андрій Ёлкин', 'андріи елкин'],
		['Farrukh Yo‘ldoshev of Hawaiʻi', 'farrukh yoldoshev of hawaii'],
		['Jean-Baptiste, O’Brien & Co.', 'jean baptiste obrien co'],
		['ريمُ الخطيب', 'ريم الخطيب'],
		['आशा श्रेष्ठ', 'आशा श्रेष्ठ'],
		['ＦＵＬＬ width', 'full width'],
		['林晓岚', '林 晓 岚'],
		['한서윤 and 한서윤', '한 서 윤 and'],
		['one two one', 'one two'],
		['… !', ''],
	])('%s is looked for as “%s”', (text, words) => {
		expect(searchable(text)).toBe(words);
	});

	test.each([
		['Łukasz Żurawski', 'lukasz'],
		['Łukasz Żurawski', 'ZURAW luk'],
		['Lukasz', 'łukasz'],
		['Jean-Baptiste Ouédraogo', 'baptiste'],
		['林晓岚 Lin Xiaolan', '晓岚'],
		['林晓岚 Lin Xiaolan', 'lin 林'],
		['한서윤', '서윤'],
		['anybody', ' … '],
	])('%s is found with “%s”', (text, words) => {
		expect(finds(text, words)).toBe(true);
	});

	test.each([
		['Łukasz Żurawski', 'kasz'],
		['Łukasz Żurawski', 'lukasz anna'],
		['林晓岚', '林岚'],
		['', 'anybody'],
	])('%s is not found with “%s”', (text, words) => {
		expect(finds(text, words)).toBe(false);
	});
});

test('a list, a topic, a place and words narrow each other down', () => {
	const traits = { lists: 'follow recommend', tags: 'open-maps', place: 'Kenya', words: 'wanjiru thuo' };
	const all = { words: 'wan', list: 'recommend', tag: 'open-maps', place: 'Kenya' };
	expect(matches(traits, all)).toBe(true);
	for (const other of [{ words: 'ada' }, { list: 'recom' }, { tag: 'maps' }, { place: 'Ken' }])
		expect(matches(traits, { ...all, ...other }), JSON.stringify(other)).toBe(false);
	expect(matches({}, everybody)).toBe(true);
	expect(matches({}, looking({ list: 'follow' }))).toBe(false);
});

describe('The address', () => {
	const any = () => true;

	test('says what is looked for, and brings it back', () => {
		const query = { words: 'Łukasz & co', list: 'follow', tag: 'open-maps', place: 'Côte d’Ivoire' };
		expect(toAddress(query)).toMatch(/^\?q=%C5%81ukasz/);
		expect(fromAddress(toAddress(query), any)).toEqual(query);
		expect(toAddress(everybody)).toBe('');
		expect(toAddress(looking({ words: '  ', list: 'a' }))).toBe('?list=a');
		expect(fromAddress('', any)).toEqual(everybody);
	});

	test('asks for nothing that is not offered', () => {
		const query = fromAddress('?q=x&list=a&tag=b&place=c&utm=d', (trait, value) => trait === 'tag' && value === 'b');
		expect(query).toEqual(looking({ words: 'x', tag: 'b' }));
		expect(fromAddress(`?q=${'x'.repeat(5000)}`, any).words).toHaveLength(200);
	});
});

test('who looks for nothing sees everybody', () => {
	expect([everybody, looking({ words: ' …' })].map(isForEverybody)).toEqual([true, true]);
	expect([looking({ words: 'a' }), looking({ place: 'Peru' })].map(isForEverybody)).toEqual([false, false]);
	expect([0, 1, 2].map(counted)).toEqual(['Nobody matches', 'One person', '2 people']);
});
