import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { wordOfLine } from './search/said.ts';
import { type NamesFile, soughtIn } from './search/sought.ts';
import { searchFiles } from './sought.ts';

async function read(hub: Hub): Promise<{ file: NamesFile; words: string[] }> {
	const [names = '', ...words] = await Promise.all(searchFiles(hub).map(async ({ write }) => String(await write())));
	return { file: JSON.parse(names), words: words.flatMap((text) => text.split('\n')) };
}

const more = `romanized: Lin Xiaolan
aliases: [Hedgehog]
headline: Translates handbooks
jobTitle: Editor
organization: { name: Plain Words }
location: 'Gulou, Chengdu, China'
lists: [follow]
tags: [Node.js]
handles: { mastodon: "@lin@social.example", bluesky: lin.bsky.social, linkedin: company/plain-words, x: lin_x }`;

test('a person is found by their names, handles, topics, work, place, reason and story', async () => {
	const others = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`people/z-${index}.md`, someone('Zed')]));
	const hub = await hubOf({
		...others,
		'lists/follow.md': page('title: Those I follow'),
		'people/lin.md': someone('林晓岚', more, '# A **st**ory\n\nof [tea](https://tea.example/pot), `code` &amp; more'),
		'people/z-1.md': someone('Zed', 'tags: [nodejs, Node.js, Node.js]'),
	});
	const { file, words } = await read(hub);
	const lin = soughtIn(file).find(({ id }) => id === 'lin');
	expect(lin).toMatchObject({
		names: '林晓岚|lin xiaolan|hedgehog',
		handles: 'plainwords|linbskysocial|lin|linsocialexample|linx',
		topics: 'node js|nodejs',
		lists: ['follow'],
		tags: ['node-js'],
		job: 'editor',
		organisation: 'plain words',
		location: 'gulou chengdu china',
		place: 'China',
	});
	expect(soughtIn(file).find(({ id }) => id === 'z-2')).toMatchObject({ lists: [], tags: [], job: '', location: '' });
	/** In whose texts a word stands. */
	const saying = (word: string) =>
		words
			.find((line) => wordOfLine(line) === word)
			?.slice(word.length + 1)
			.split(' ')
			.findIndex(Boolean);
	expect(['handbooks', 'showing', 'story', 'code'].map(saying)).toEqual([0, 1, 2, 2]);
	expect(['editor', 'st', 'https', 'pot'].map(saying)).toEqual([undefined, undefined, undefined, undefined]);
});

test('files are there where somebody is looked for, and hold nobody who asked not to be indexed', async () => {
	const crowd = (count: number) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, index) => [
				`people/p-${index}.md`,
				someone(`Bea ${index}`, index % 2 ? 'noindex: true\nlocation: Hidden Hollow' : ''),
			]),
		);
	expect(searchFiles(await hubOf(crowd(12)))).toEqual([]);
	const files = searchFiles(await hubOf(crowd(14)));
	expect(files.map(({ path }) => path)).toEqual(['/search/names.json', '/search/words/1.txt']);
	for (const { write } of files) expect(String(await write())).not.toMatch(/hollow|p-1"/i);
	expect((await read(await hubOf(crowd(14)))).file.people).toHaveLength(7);
});
