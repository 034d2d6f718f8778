import { describe, expect, test } from 'vitest';
import { hubOf, loadOf, page, someone } from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { withoutComments } from './comments.ts';
import { toHtml } from './markdown.ts';

/** Words with a comment in them, in every place that Markdown has for it, and what is left. */
const commented: readonly [written: string, left: string][] = [
	['a <!-- x --> b', 'a b'],
	['<!-- x --> b', 'b'],
	['a<!-- x -->b', 'ab'],
	['a\n<!-- x -->\nb', 'a\nb'],
	['a\n\n<!-- x\n\nx -->\n\nb', 'a\n\n\nb'],
	['a <!-- x\n\nx\n\nx --> b', 'a b'],
	['- a\n  <!-- x\n  x -->\n- b', '- a\n- b'],
	['- a\n- <!-- x -->\n- b', '- a\n- b'],
	['> <!-- x\n> x -->\n> b', '>\n> b'],
	['> - <!-- x -->\n\nb', '\nb'],
	['# <!-- x -->\n\nb', '\nb'],
	['| a <!-- x --> |\n|---|\n| b <!-- | x --> |', '| a |\n|---|\n| b |'],
	['[a <!-- x -->](/b/ "c <!-- x -->")', '[a ](/b/ "c ")'],
	['![a <!-- x -->](/b.png)', '![a ](/b.png)'],
	['<div>\n<!-- x -->\n<!-- x\n\nx -->\n</div>', '<div>\n</div>'],
	['<!-- x --> <!-- x -->\nb', 'b'],
	['<!-- a <!-- x --> x --> b', 'b'],
	['<!--> x -->b', 'b'],
	['<!-- `x --> b`', 'b`'],
	['a <!-- x\n\n```\n--> b', 'a b'],
	['<!\u200e-- x -->b', 'b'],
	['a %% x %% b', 'a b'],
	['%%\nx\n\nx\n%%\nb', 'b'],
	['a %%x\n\nx%%\nb', 'a\nb'],
	['- %% x %%\n- b', '- b'],
	['%% x <!-- x %% b', 'b'],
	['<!-- x %% x --> b', 'b'],
	['1815%%x%% b', '1815 b'],
	['5%%*x*%% b %% x 7%%', '5 b'],
	['a%% x %% b', 'a b'],
	['5%% a %% x %%', '5%% a'],
	['[//]: # (x)\n\nb', '\nb'],
	['[x]: <> (x)\nb', 'b'],
	['[a]\n\n[a]: /b/\n[a]: /x/ "x"', '[a]\n\n[a]: /b/\n'],
];
test.for(commented)('comments go: %j', ([written, left]) => {
	const { text, unclosed } = withoutComments(written.replace('\u200e', ''));
	expect(text).toBe(left);
	expect(unclosed).toBeUndefined();
});

const kept = [
	'`<!-- x -->`',
	'``a ` <!-- x -->``',
	'```html\n<!-- x -->\n%% x %%\n```',
	'~~~\n<!-- x\n~~~',
	'- a\n\n  ```\n  <!-- x -->\n  ```',
	'    <!-- x -->',
	'`%% x %%`',
	'\\<!-- x -->',
	'\\%% x',
	'100%% sure',
	'5%% of 10%% done',
	'From 5%%, then 7%%. Now (9%%)',
	'٥%% من ١٠%%',
	'- 5%%\n- 10%%',
	'It is 100%% sure.\n\nAnd 50%% there.',
	'a --> b <- c',
	'<!- x ->',
	'&lt;!-- x --&gt;',
	'[a]\n\n[a]: /b/ "c"',
];
test.for(kept)('what is code, escaped or a percentage stays: %j', (text) => {
	expect(withoutComments(text)).toEqual({ text, lines: [] });
});

test.for(['a <!-- x', '<!-- a <!-- b --> c', '<!-- x --', 'b\n\n%% x', 'a %% b %% c %% d', '<!-- a --><!--'])(
	'nothing after a comment without an end is kept, and it is told: %j',
	(text) => {
		const bare = withoutComments(text);
		expect(bare.unclosed).toBe(text.includes('\n') ? 3 : 1);
		expect(bare.text).not.toContain('x');
		expect(bare.text).not.toContain('d');
	},
);

test('what becomes a comment when another goes is told', () => {
	expect(withoutComments('a\n<<!-- x -->!-- y -->').unclosed).toBe(2);
});

describe('what is wrong after a comment is told on its line', () => {
	const wrong = '[y](data:x)';
	test.for([
		['<!-- x -->\n', 1],
		['<!-- x\n\n\nx -->\n', 4],
		['a\n\n<!-- x\nx --> b\n<!-- x -->\n\n- <!-- x -->\n\n', 8],
		['`<!-- x -->`\n\n%%\n[z](data:x)\n%%\n\n', 6],
	] as const)('%j', async ([before, lines]) => {
		const { mistakes } = await loadOf({ 'people/ada.md': someone('Ada', '', `${before}${wrong}\n\n[z](/people/x/)`) });
		// The body begins on the sixth line of the file.
		expect(mistakes.map(({ kind, line }) => [kind, line - 6])).toEqual([
			['bad-link', lines],
			['leads-nowhere', lines + 2],
		]);
	});
});

test('fields have comments, too', async () => {
	const { people, recognitions } = await hubOf({
		'people/ada.md': page(
			'name: Ada %%maiden name%% Lovelace\nreason: "for tea <!-- check with legal -->"\npronunciation: "**AY**-da <!-- or so -->"\nheadline: Writes `<!-- notes -->`',
		),
		'recognitions/2026-05-01-tea.md': page(
			'kind: thanks\npeople: [ada]\nreason: for tea\npost:\n  mastodon: |\n    Thanks!\n        <!-- say more -->\n\n    %% not yet %% More. 100%% sure.',
		),
	});
	expect(people[0]).toMatchObject({
		name: 'Ada Lovelace',
		reason: 'for tea',
		pronunciation: '**AY**-da',
		headline: 'Writes <!-- notes -->',
	});
	expect(recognitions[0]?.post.mastodon).toBe('Thanks!\n\nMore. 100%% sure.');
	const { mistakes } = await loadOf({ 'people/ada.md': someone('Ada', 'headline: Writes <!-- not yet') });
	expect(mistakes).toMatchObject([{ kind: 'unclosed-comment', line: 4, field: 'headline' }]);
});

test('many comments take no longer than many words', async () => {
	const shapes = [
		'<!-- x -->',
		'<!--',
		'-->',
		'%%',
		'1%% ',
		'a <!-- x\n\n```\n--> b\n',
		'<<!-- -->!-- -->',
		'`<!-- ',
		'- <!-- x -->\n',
		'[a]: b\n',
		'\\<!--',
	];
	const took = (text: string) => effortOf(() => withoutComments(text));
	for (const shape of shapes) {
		await took(shape.repeat(100));
		expect(await took(shape.repeat(100_000 / shape.length)), shape).toBeLessThan(3_000);
	}
});

test('code that shows a comment is shown', () => {
	expect(toHtml(withoutComments('`<!-- x -->` <!-- y -->').text, '')).toBe('<p><code>&lt;!-- x --&gt;</code></p>\n');
});
