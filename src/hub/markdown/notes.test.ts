import { expect, test } from 'vitest';
import { hubOf, loadOf, someone } from '../../content.fixture.ts';
import { explain } from '../mistakes/finding.ts';
import { toHtml } from './markdown.ts';

/** A story as a page shows it, of an author who is told nothing. */
async function shown(body: string): Promise<string> {
	const files = { 'people/ada.md': someone('Ada', '', body) };
	expect((await loadOf(files)).doubts).toEqual([]);
	const { people } = await hubOf(files);
	return toHtml(people[0]?.story ?? '', '');
}

test.for([
	['> [!note] Hi *you*\n> there', '<strong>Hi <em>you</em></strong><br>\nthere'],
	['> [!TIP]\n> there', '<strong>Tip</strong><br>\nthere'],
	['> [!warning]- ', '<strong>Warning</strong>'],
	['> [!question]+ Who?\n>\n> - a', '<strong>Who?</strong></p>\n<ul>\n<li>a</li>'],
	['- > [!quote|small] Said\n  > b', '<strong>Said</strong><br>\nb'],
	['- [ ] a\n- [x] b\n- [X] *c*', '<li>☐ a</li>\n<li>☑ b</li>\n<li>☑ <em>c</em></li>'],
	['1. [ ] a', '<li>☐ a</li>'],
	['- [/] a\n- [-] b\n- [>] c\n- [?] *d*', '<li>☐ a</li>\n<li>☒ b</li>\n<li>☐ c</li>\n<li>☐ <em>d</em></li>'],
	['> - [!] a', '<li>☐ a</li>'],
	['![A pump|200](/x.png)', 'alt="A pump"'],
	['![A pump|300x200](/x.png "b")', 'alt="A pump"'],
	['![A pump|200][x]\n\n[x]: /x.png', 'alt="A pump"'],
	['| a |\n|---|\n| ![A pump\\|200](/x.png) |', 'alt="A pump"'],
	['![A pump | a well](/x.png)', 'alt="A pump | a well"'],
	['a ==b c== (==d==)', 'a <mark>b c</mark> (<mark>d</mark>)'],
	['# ==a==', '<h3><mark>a</mark></h3>'],
] as const)('what has a meaning on pages, too, is understood: %j', async ([written, html]) => {
	expect(await shown(written)).toContain(html);
});

test.for([
	'a == b',
	'- [1] a',
	'- [a](/b/)',
	'[![a](/b.png) c](/d/) [e](/f/)',
	'a==b',
	'`==a==`',
	'a\n==\n',
	'x^2',
	'std::vector',
	'a: b',
	'C# and #maps',
	'((a b))',
	'[1]',
	'{a}',
	'`{{a}}`',
	'```\nkey:: value\n```',
	'\\[^1]',
])('what is no sign is left alone: %j', async (text) => expect(await shown(text)).not.toContain('mark>'));

/** Every sign that is told, in texts of all kinds, on the third line of a story. */
const marked: [mark: string, texts: string[]][] = [
	['block', ['So it is. ^block1', '- a ^37066d', 'a\n^end-of-list']],
	['tag', ['#maps and tea', '> #maps/old', '- a\n  #maps']],
	['field', ['status:: done', 'So [status:: done] it is', '- Due date:: today', '(key:: value)']],
	['reference', ['See ((block)).', '((65f2a3b1-1c3b-4a55-9f6e-000000000001))']],
	['embed', ['{{embed: old}}', '# {{date}}', '| {{x}} |\n|---|']],
	['footnote', ['So it is[^1].', '[^1]: Says who', 'a[^note]\n\n[^note]: https://a.test']],
	['highlight', ['a ==b', 'a ==b **c** d==']],
	['query', ['```dataview\nLIST\n```', '~~~tasks\nnot done\n~~~', '```ad-note\na\n```']],
];
test.for(marked)('%s is told where it is, once', async ([mark, texts]) => {
	for (const text of texts) {
		const { mistakes, doubts } = await loadOf({ 'people/ada.md': someone('Ada', '', `One.\n\n${text}`) });
		expect(mistakes, text).toEqual([]);
		const first = doubts.find((doubt) => doubt.kind === 'note-mark' && doubt.mark === mark);
		const line = text.includes('\n') && !/^(#|```|~~~|\||a\[)/.test(text) ? 9 : 8;
		expect(first, text).toMatchObject({ file: 'content/people/ada.md', line });
	}
	const { doubts } = await loadOf({ 'people/ada.md': someone('Ada', '', `${texts[0]}\n\n${texts[0]}`) });
	expect(doubts).toHaveLength(1);
	expect(explain(doubts[0] as never).wrong).toContain('(and 1 more)');
});
