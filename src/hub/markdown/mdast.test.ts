import { expect, test } from 'vitest';
import { addressesIn, paragraphsOf } from './mdast.ts';

const text = [
	'[a](https://a.test/x) and https://b.test/y, <https://c.test>',
	'',
	'![theirs](https://d.test/p.png) ![ours](/pictures/o.png) ![beside](p.png)',
	'',
	'[ref]: https://e.test "t"',
	'[![badge](https://f.test/b.svg)](https://g.test/)',
].join('\n');

test('links are what somebody can follow: pictures of others are none, those of this site are looked for', () => {
	expect(addressesIn(text)).toEqual([
		{ url: 'https://a.test/x', line: 1 },
		{ url: 'https://b.test/y', line: 1 },
		{ url: 'https://c.test', line: 1 },
		{ url: '/pictures/o.png', line: 3 },
		{ url: 'https://e.test', line: 5 },
		{ url: 'https://g.test/', line: 6 },
	]);
});

test('paragraphs are plain words, of lists with a dash, without what nobody reads aloud', () => {
	const story =
		'# Tea\n\nIt was *cold*,\nand [hers](https://a.test).  \nYes &amp; `no`.\n\n- **One** cup\n\n  of two\n- More\n\n![a](p.png)\n\n> Said so.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |';
	expect(paragraphsOf(story)).toEqual([
		'It was cold, and hers. Yes & no.',
		'– One cup',
		'of two',
		'– More',
		'Said so.',
	]);
});
