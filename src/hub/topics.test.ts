import { expect, test } from 'vitest';
import { topicAddress, topicsOf } from './topics.ts';

test.for([
	['C', 'C++', 'C#'],
	['LGBTQ', 'LGBTQ+'],
	['Net', '.NET'],
	['F', 'F#'],
	['Notepad', 'Notepad++'],
	['Google', 'Google+'],
	['Café', 'Cafés'],
	['數學', '数学'],
])('what authors tell apart stays apart: %s', (spellings) => {
	const topicOf = topicsOf(spellings);
	const topics = spellings.map((one) => topicOf(one));
	expect(topics.map((topic) => topic?.label)).toEqual(spellings);
	expect(new Set(topics.map((topic) => topic?.id)).size).toBe(spellings.length);
});

test.for([
	['Node JS', 'node.js', 'NodeJS', 'node-js', 'NODE  JS'],
	['Open maps', 'open-maps', 'OpenMaps', 'OPEN MAPS'],
	['C++', 'c++', 'C ++'],
	['.NET', 'dotnet', 'DotNet'],
	['ＡＩ', 'AI', 'ai'],
	['İletişim', 'iletişim', 'İLETİŞİM'],
	['A/B testing', 'AB testing', 'a-b-testing'],
])('what differs in case, spaces and punctuation is one topic: %s', (spellings) => {
	const topicOf = topicsOf([...spellings, spellings[1] as string]);
	expect(new Set(spellings.map((one) => topicOf(one)))).toHaveProperty('size', 1);
	expect(topicOf(spellings[0] as string)?.label).toBe(spellings[1]);
});

test('the address stays when another spelling becomes the commonest, and older ones lead to it', () => {
	const few = topicsOf(['Node JS', 'NodeJS']);
	const many = topicsOf(['Node JS', 'NodeJS', 'NodeJS', 'nodejs']);
	expect([few('node.js')?.id, many('node.js')?.id]).toEqual(['node-js', 'node-js']);
	expect(many('node.js')?.formerly).toEqual(['nodejs']);
});

test('an address that several topics could have had leads to none of them', () => {
	const topicOf = topicsOf(['C++', 'C#']);
	expect([topicOf('C++'), topicOf('C#')].map((topic) => [topic?.id, topic?.formerly])).toEqual([
		['c-plus-plus', []],
		['c-sharp', []],
	]);
	expect(topicsOf(['C++'])('C++')?.formerly).toEqual(['c']);
	expect(topicsOf(['C++', 'C'])('C++')?.formerly).toEqual([]);
});

test('signs alone are no topic', () => {
	expect(['+', '#', '...', '🌟'].map(topicAddress)).toEqual(['', '', '', '']);
	expect(topicsOf(['+', '🌟'])('+')).toBeUndefined();
});

test('no older address of a topic is one of the site', () => {
	const topicOf = topicsOf(['.index', '.page', 'C#', 'con++', '2026+']);
	expect(['.index', '.page', 'con++', '2026+'].map((one) => topicOf(one)?.formerly)).toEqual([[], [], [], []]);
	expect(topicOf('C#')?.formerly).toEqual(['c-sharp', 'c'].filter((one) => one !== topicOf('C#')?.id));
});
