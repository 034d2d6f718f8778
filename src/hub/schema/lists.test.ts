import { expect, test } from 'vitest';
import { hubOf, hubWith, loadOf, page, someone } from '../../content.fixture.ts';
import { readEntry } from '../content/entries.ts';
import type { collections } from './index.ts';

/** Every field that holds a list of short things, with three of them. */
const lists: [collection: keyof typeof collections, field: string, three: [string, string, string]][] = [
	['hub', 'styles', ['paper', 'ink', 'paper']],
	['hub', 'formats', ['wide', 'square', 'tall']],
	['hub', 'networks', ['x', 'mastodon', 'linkedin']],
	['hub', 'hashtags', ['OpenMaps', 'Tea', 'Data']],
	['hub', 'featured', ['ada', 'bo', 'cy']],
	['people', 'lists', ['follow', 'inner', 'outer']],
	['people', 'tags', ['maps', 'open data', 'tea']],
	['people', 'formerly', ['ada', 'ada-k', 'ada-l']],
	['lists', 'people', ['ada', 'bo', 'cy']],
	['recognitions', 'people', ['ada', 'bo', 'cy']],
	['recognitions', 'hashtags', ['OpenMaps', 'Tea', 'Data']],
	['recognitions', 'lists', ['follow', 'inner', 'outer']],
	['works', 'hashtags', ['OpenMaps', 'Tea', 'Data']],
];

test.for(lists)('%s: %s in one line is a list', ([collection, field, three]) => {
	const needed = {
		hub: 'title: T\nurl: https://hub.test\nowner: {name: O}\ncontact: https://hub.test',
		people: 'name: Ada\nreason: x',
		lists: 'title: T',
		recognitions: 'kind: thanks\nreason: x\nmore: x',
		works: 'type: talk\ntitle: T\nurl: https://a.test\npeople: [ada]',
		pages: 'title: T',
	}[collection].replace(/\nmore: x/, field === 'people' ? '' : '\npeople: [ada]');
	for (const written of [
		three.join(', '),
		three.join(','),
		`${three.join(', ')},`,
		three.join('，'),
		three.join('、'),
		three.join('، '),
		three.join('؛ '),
		`“${three.join('”, “')}”`,
		`[${three}]`,
	]) {
		const fields = `${needed}\n${field}: ${written}`;
		const { entry, findings } = readEntry({
			collection,
			id: '2026-05-01-a',
			file: 'a.md',
			folder: '',
			text: page(fields),
		});
		expect(findings, written).toEqual([]);
		expect(entry?.data, written).toMatchObject({ [field]: three });
	}
});

test.for(['formats: []', 'styles: []', 'styles: [""]', 'formats: ","', 'formats:\n  -\n  -'])(
	'cards have a style and a format: %s',
	async (fields) => {
		const { mistakes } = await loadOf({ 'hub.md': hubWith(fields) });
		expect(mistakes).toMatchObject([{ kind: 'blank', field: fields.split(':')[0] }]);
	},
);

test.for([
	['#maps #tea', ['maps', 'tea']],
	['#maps, #tea  #seeds', ['maps', 'tea', 'seeds']],
	['#maps and tea', ['maps and tea']],
	['C# and tea', ['C# and tea']],
] as const)('topics as networks know them need no comma: %s', async ([written, topics]) => {
	const { tags } = await hubOf({ 'people/ada.md': someone('Ada', `tags: "${written}"`) });
	expect(tags.map(({ label }) => label).sort()).toEqual([...topics].sort());
});

test('works name people in one line, and somebody has topics', async () => {
	const { works, tags } = await hubOf({
		'hub.md': hubWith('featured: ada'),
		'people/ada.md': someone('Ada', 'tags: maps, data, tea\nlists: inner'),
		'people/bo.md': someone('Bo', 'tags:\n  - maps, old and new'),
		'lists/inner.md': page('title: Inner'),
		'works/talk.md': page('type: talk\ntitle: T\nurl: https://a.test\npeople: ada, bo'),
	});
	expect(works[0]?.people.map(({ person }) => person.id)).toEqual(['ada', 'bo']);
	expect(tags.map(({ label }) => label).sort()).toEqual(['data', 'maps', 'maps, old and new', 'tea']);
});

test('names may hold commas: in one line it is asked what is meant', async () => {
	const { mistakes } = await loadOf({ 'people/ada.md': someone('Ada', 'aliases: Countess, A. A. L.') });
	expect(mistakes).toMatchObject([{ kind: 'one-or-several', line: 4, field: 'aliases' }]);
	const { people } = await hubOf({ 'people/ada.md': someone('Ada', 'aliases: ["Lovelace, Ada"]') });
	expect(people[0]?.aliases).toEqual(['Lovelace, Ada']);
});

test.for(['“So it is.”', '„So it is.“', '«So it is.»', '「So it is.」', '"“So it is.”"', '\'"So it is."\''])(
	'a quote is without the marks that the page puts around it: %s',
	async (written) => {
		const { recognitions } = await hubOf({
			'people/ada.md': someone('Ada'),
			'recognitions/2026-05-01-a.md': page(
				`kind: quote\npeople: ada\nquote:\n  text: ${written}\n  translation: ${written}`,
			),
		});
		expect(recognitions[0]?.quote).toMatchObject({ text: 'So it is.', translation: 'So it is.' });
	},
);
