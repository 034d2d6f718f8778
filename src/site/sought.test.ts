import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../content.fixture.ts';
import { soughtAs, soughtFor } from './search/sought.ts';
import { searchFiles } from './sought.ts';

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
	const [called, said] = await Promise.all(
		searchFiles(hub).map(async ({ write }) => JSON.parse(String(await write()))),
	);
	const place = called.findIndex(({ id }: { id: string }) => id === 'lin');
	expect(called[place]).toEqual({
		id: 'lin',
		names: ['林晓岚', 'Lin Xiaolan', 'Hedgehog'],
		handles: ['company/plain-words', '@lin.bsky.social', '@lin@social.example', '@lin_x'],
		topics: ['Node.js', 'nodejs'],
		lists: ['follow'],
		tags: ['node-js'],
		place: 'China',
	});
	expect(said[place]).toEqual({
		headline: 'Translates handbooks',
		job: 'Editor',
		organisation: 'Plain Words',
		location: 'Gulou, Chengdu, China',
		reason: 'for showing up',
		story: 'A story of tea, code & more',
	});
	expect(soughtAs(called[place], place)).toMatchObject({
		names: '林晓岚|lin xiaolan|hedgehog',
		handles: 'plainwords|linbskysocial|lin|linsocialexample|linx',
		topics: 'node js|nodejs',
	});
	expect(soughtFor(said[place])).toMatchObject({ job: 'editor', story: 'a story of tea code more' });
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
	expect(files.map(({ path }) => path)).toEqual(['/search/names.json', '/search/words.json']);
	for (const { write } of files) {
		const text = String(await write());
		expect(JSON.parse(text)).toHaveLength(7);
		expect(text).not.toMatch(/hollow|p-1"/i);
	}
});
