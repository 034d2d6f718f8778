import { expect, test } from 'vitest';
import { howMuch, someOf } from '../combined.fixture.ts';
import { effortOf } from '../effort.fixture.ts';
import { body as copied } from '../exports/marks.ts';
import { readEntry } from './content/entries.ts';
import { toHtml } from './markdown/markdown.ts';
import { wikilinksIn } from './markdown/wikilinks.ts';
import type { CollectionName } from './schema/index.ts';
import { cleanLine } from './text.ts';
import { withoutLinksTo } from './unlinked.ts';

/** Parts of texts that make careless readers go over all of them again and again. */
const shapes = [
	...[
		'[',
		'![',
		'[[',
		'[[a|b]] ',
		'![[a.png]] ',
		'[a](',
		'[a]',
		'[a]: b\n',
		'](',
		'<',
		'<a ',
		'<!--',
		'<!A',
		'%%',
		'&',
		'&#1;',
		'&amp;',
		'\\',
	],
	...['*a ', '**a ', '***', '__a ', '_', '`a', '~', '~~a ', '==', '==a ', '"', '“a', '((a', '{{', '^a', '#a ', 'a:: '],
	...['# a\n', '=\n', '> a\n', '- a\n', '1. a\n', '| a ', '||\n', '---\n', '\n', '\t', ' ', '  a', 'a  \n'],
	...['a@', 'a.', 'a@b.', 'www.', 'http://', 'a\u0301\u0301\u0301\u0301', '> [!a]\n', '- [ ] a\n', ', ', '“”'],
	...['![a](b c', '![a](b c.jpg) ', '[a](http://b c) '],
];

const read = (collection: CollectionName, fields: string, body = '') =>
	readEntry({ collection, id: '2026-05-01-a', file: 'a.md', folder: '', text: `---\n${fields}\n---\n${body}\n` });
const site = { origin: 'https://hub.test', base: '' };

/** Everything that reads what authors write. */
const readers: Record<string, (text: string) => unknown> = {
	'a story': (text) => read('people', 'name: Ada\nreason: x', text),
	'a story as HTML': (text) => toHtml(text, ''),
	'a copy of a story': (text) => copied(text, ''),
	'a story with links to who is hidden': (text) => withoutLinksTo(`${text} /people/bo/`, new Set(['people/bo']), site),
	'a story with wikilinks': wikilinksIn,
	'a line': cleanLine,
	'fields of people': (text) => {
		const value = JSON.stringify(text.slice(0, 10_000));
		const fields = ['reason', 'url', 'pronunciation', 'tags', 'aliases', 'lang', 'since', 'lists', 'photo'];
		const handles = ['x', 'mastodon', 'linkedin', 'youtube', 'bluesky'];
		return read(
			'people',
			`name: Ada\n${fields.map((field) => `${field}: ${value}`).join('\n')}\nhandles:\n${handles.map((one) => `  ${one}: ${value}`).join('\n')}`,
		);
	},
	'words to post': (text) => {
		const value = JSON.stringify(`${text.slice(0, 9_000)}x`);
		return read(
			'recognitions',
			`kind: thanks\npeople: [a]\nreason: x\nhashtags: ${value}\npost:\n  mastodon: ${value}`,
		);
	},
	'fields of the hub': (text) => {
		const value = JSON.stringify(text.slice(0, 10_000));
		return read(
			'hub',
			['title', 'url', 'contact', 'accent', 'hashtags', 'lang'].map((field) => `${field}: ${value}`).join('\n'),
		);
	},
};

/** The best of a few. */
async function took(reader: (text: string) => unknown, text: string, times: number): Promise<number> {
	const all: number[] = [];
	while (all.length < times) all.push(await effortOf(() => reader(text)));
	return Math.min(...all);
}

test.for(Object.entries(readers))(
	`%s: four times the text takes less than six times as long, in ${howMuch} of shapes`,
	{ timeout: 300_000 },
	async ([name, reader]) => {
		const slow: string[] = [];
		for (const shape of someOf(shapes, 6, Object.keys(readers).indexOf(name))) {
			const text = (length: number) => shape.repeat(Math.ceil(length / shape.length));
			// What is soon over is not measured well.
			if ((await took(reader, text(32_000), 1)) < 500) continue;
			const quarter = await took(reader, text(8_000), 3);
			if ((await took(reader, text(32_000), 3)) > 6 * Math.max(80, quarter)) slow.push(shape);
		}
		expect(slow).toEqual([]);
	},
);

test(`too much is told before it is read, in ${howMuch} of shapes`, async () => {
	const effort = await effortOf(() => {
		for (const shape of someOf(shapes, 6)) expectTold(shape);
	});
	expect(effort).toBeLessThan(5_000);

	function expectTold(shape: string): void {
		const much = shape.repeat(200_000 / shape.length);
		const { findings } = read('people', 'name: Ada\nreason: x', much);
		expect(findings.map(({ kind }) => kind).filter((kind) => kind !== 'mail-address')[0], shape).toBe('long-text');
		expect(read('people', `name: Ada\nreason: ${JSON.stringify(`a${much}`)}`).findings[0], shape).toMatchObject({
			kind: 'too-long',
			max: 10_000,
			field: 'reason',
			line: 3,
		});
	}
});
