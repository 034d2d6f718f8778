import { expect, test } from 'vitest';
import { type Contents, hubOf, loadOf, page, someone } from '../../content.fixture.ts';
import { explain } from '../mistakes/finding.ts';
import { toHtml } from './markdown.ts';

const files: Contents = {
	'people/ada-lovelace.md': someone('Ada Lovelace *', 'aliases: [Countess Ada]\nformerly: [ada]'),
	'people/bo.md': someone('Bo Larsson', 'draft: true\nlists: [crew]'),
	'people/cy.md': someone('Cy', 'lists: [crew, both]'),
	'people/di.md': someone('Cy'),
	'lists/crew.md': page('title: The Crew'),
	'lists/both.md': page('title: Both'),
	'works/both.md': page('type: talk\ntitle: Engines [live]\nurl: https://a.test\npeople: [cy]'),
	'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [cy]\nreason: for tea'),
	'recognitions/2027-05-01-later.md': page('kind: thanks\npeople: [cy]\nreason: for later'),
};
const withStory = (body: string): Contents => ({ ...files, 'people/eve.md': someone('Eve', '', body) });
/** A story as a page shows it. */
async function shown(body: string): Promise<string> {
	const { people } = await hubOf(withStory(body));
	return toHtml(people.find(({ id }) => id === 'eve')?.story ?? '', '').replaceAll('\n', '');
}

const ada = '<a href="/people/ada-lovelace/">Ada Lovelace *</a>';
test.for([
	['[[ada-lovelace]]', ada],
	['[[Ada-Lovelace.md]]', ada],
	['[[ada]]', ada],
	['[[ada-lovelace#Early life]]', ada],
	['[[ada-lovelace#^block1]]', ada],
	['[[ Ada Lovelace ]]', ada],
	['[[countess ada]]', ada],
	['[[people/ada-lovelace]]', ada],
	['[[Vault/People/Ada Lovelace]]', ada],
	['![[ada-lovelace]]', ada],
	['[[ada-lovelace|**her**]]', '<a href="/people/ada-lovelace/"><strong>her</strong></a>'],
	['[[ada-lovelace#Early life|her]]', '<a href="/people/ada-lovelace/">her</a>'],
	['[[The Crew]]', '<a href="/lists/crew/">The Crew</a>'],
	['[[crew]] [[both]]', '<a href="/lists/crew/">The Crew</a> <a href="/lists/both/">Both</a>'],
	['[[works/both]]', '<a href="/works/both/">Engines [live]</a>'],
	['[[Engines [live]|it]]', '[[Engines [live]|it]]'],
	['[[2026-05-01-tea]]', '<a href="/recognitions/2026-05-01-tea/">for tea</a>'],
	['[[bo]] [[bo|him]] [[Bo Larsson]]', '… him …'],
	['[[2027-05-01-later]]', '…'],
	['`[[ada]]` [[1]](https://a.test)', '<code>[[ada]]</code> <a href="https://a.test/" rel="noopener">[1]</a>'],
] as const)('%s', async ([written, html]) => {
	expect(await shown(written)).toBe(`<p>${html}</p>`);
	expect((await loadOf(withStory(written))).doubts.filter(({ kind }) => kind === 'names-nothing')).toEqual([]);
});

test('a wikilink stands in tables, lists, headings and quotations', async () => {
	for (const text of [
		'| a |\n|---|\n| [[ada\\|x]] |',
		'- [[ada|x]]',
		'# [[ada|x]]',
		'> a\n> [[ada|x]]',
		'**[[ada|x]]**',
	])
		expect(await shown(text), text).toContain('<a href="/people/ada-lovelace/">x</a>');
});

test.for([
	['[[ada-lovlace]]', 'ada-lovlace', 'Did you mean “[[ada-lovelace]]”?'],
	['[[Countes Ada]]', 'Countes Ada', 'Did you mean “[[ada-lovelace]]”?'],
	['[[Analytical Engine|*the* engine]]', '<em>the</em> engine', 'Write the name of a person'],
	['[[Topics/*Tea*]]', '*Tea*', 'Write the name of a person'],
	['[[#Early life]]', 'Early life', 'Write the name of a person'],
	['[[Cy]] and [[di]]', '<a href="/people/cy/">Cy</a> and <a href="/people/di/">Cy</a>', ''],
] as const)('%s names nothing: its words stay, and it is told', async ([written, words, cure]) => {
	expect(await shown(`One.\n\n${written}`)).toBe(`<p>One.</p><p>${words}</p>`);
	const { doubts } = await loadOf(withStory(`One.\n\n${written}`));
	const nameless = doubts.filter(({ kind }) => kind === 'names-nothing');
	expect(nameless.map(({ file, line }) => [file, line])).toEqual(cure ? [['content/people/eve.md', 8]] : []);
	for (const doubt of nameless) expect(explain(doubt).write).toContain(cure);
});

test('in a field it is words', async () => {
	const { people } = await hubOf({
		...files,
		'people/eve.md': page('name: Eve\nreason: for helping [[ada]] and [[bo|him]] with [[tea]]'),
	});
	expect(people.find(({ id }) => id === 'eve')?.reason).toBe('for helping Ada Lovelace * and him with tea');
});

test('what is shown in its place is a picture', async () => {
	const { mistakes } = await loadOf(withStory('![[cup of tea.jpg|300]] ![[b.png|A cup]]\n\n`![[c.png]]`'));
	expect(mistakes).toMatchObject([
		{ kind: 'picture-missing', written: 'cup of tea.jpg', line: 6 },
		{ kind: 'picture-missing', written: 'b.png', line: 6 },
	]);
	expect(await shown('![[/cup.png|A cup]] ![[/cup.png|300x200]]')).toBe(
		'<p><img src="/cup.png" alt="A cup"> <img src="/cup.png" alt=""></p>',
	);
});
