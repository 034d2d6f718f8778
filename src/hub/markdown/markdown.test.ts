import { expect, test } from 'vitest';
import { clean } from '../text.ts';
import { textFaults, toHtml } from './markdown.ts';

const base = 'https://hub.test/laurels';
const kinds = (text: string) => textFaults(text).map(({ kind }) => kind);
/** What a browser would find: elements and their attributes. */
const tags = (html: string) => [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);

const evil = [
	'javascript:alert(1)',
	'JavaScript:alert(1)',
	'java\tscript:alert(1)',
	'java&#10;script:alert(1)',
	'javascript&colon;alert(1)',
	'&#106;avascript:alert(1)',
	'%6aavascript:alert(1)',
	'\u0001javascript:alert(1)',
	'java\u00adscript:alert(1)',
	'jav\u200bascript:x',
	'vbscript:x',
	'data:text/html,x',
	'DATA:text/html;base64,PGI+',
	'blob:https://a.test/1',
	'file:///etc/passwd',
	'mailto:ada@mail.test?bcc=eve@mail.test',
	'mailto:ada',
	'tel:123',
	'ftp://a.test',
	'//evil.test/x',
	'\\\\evil.test',
	'https:evil.test',
	'https:/evil.test',
	'https://',
	'https://ada:secret@evil.test/',
	'http://ada@evil.test/',
	'relative.html',
	'../up',
	'?query',
	'view-source:https://a.test',
	'intent://x',
];
const spellings: ((address: string) => string)[] = [
	(address) => `[x](<${address}>)`,
	(address) => `[x](<${address}> "title")`,
	(address) => `[x][y]\n\n[y]: <${address}>`,
	(address) => `# [x](<${address}>)`,
	(address) => `> - **[x](<${address}>)**`,
	(address) => `| [x](<${address}>) |\n|---|\n| [x](<${address}>) |`,
	(address) => `![x](<${address}>)`,
	(address) => `## ![x](<${address}>)`,
	(address) => `[![x](<${address}>)](<${address}>)`,
	(address) => `<${address}>`,
];
test.for(evil)('%j leads nowhere, however it is written', (address) => {
	for (const spell of spellings) {
		const html = toHtml(spell(address), base);
		for (const tag of tags(html)) expect(tag, spell(address)).toMatch(/^<[a-z0-9]+(?: (?:alt|title|rel)="[^"]*")*>$/);
	}
	expect(kinds(spellings[0]?.(address) ?? '')).toEqual(['bad-link']);
});

const tricky = [
	'/\\evil.test',
	'/\t/evil.test',
	'/&#9;/evil.test',
	'/\u200b/evil.test',
	'/%2fevil.test',
	'/.//evil.test',
];
test.for(tricky)('%j does not lead to another site', (address) => {
	for (const root of ['', '/laurels', base])
		for (const [, found = ''] of toHtml(`[x](<${address}>) [x](${address}) <a/href=${address}>`, root).matchAll(
			/href="([^"]*)"/g,
		))
			expect(new URL(found, base).host, found).toBe('hub.test');
});

test('good addresses stay; those of this site get the root', () => {
	expect(toHtml('[a](https://a.test/x?y=1&z=2#q)', base)).toBe(
		'<p><a href="https://a.test/x?y=1&amp;z=2#q" rel="noopener">a</a></p>\n',
	);
	expect(toHtml('[a](/people/ada/)', base)).toContain('href="https://hub.test/laurels/people/ada/"');
	expect(toHtml('[a](/people/ada/)', '')).toContain('href="/people/ada/"');
	expect(toHtml('[a](/people/ada/)', '/laurels')).toContain('href="/laurels/people/ada/"');
	expect(toHtml('[a](#top)', base)).toContain('href="#top"');
	expect(toHtml('https://a.test', base)).toContain('href="https://a.test/"');
	expect(toHtml('[a][1]\n\n[1]: /x/', base)).toContain('href="https://hub.test/laurels/x/"');
	expect(kinds('[a](https://a.test) [b](/x/) [c](#d) https://e.test ![f](/f.png)')).toEqual([]);
});

test('pictures are of this site, and of no other', () => {
	expect(toHtml('![a "b"](/x.png)', base)).toContain('<img src="https://hub.test/laurels/x.png" alt="a &quot;b&quot;"');
	for (const other of ['https://a.test/x.png', '//a.test/x.png', 'data:image/png;base64,AA', 'C:\\x.png', '#x', '']) {
		expect(toHtml(`![a](<${other}>)`, base), other).not.toContain('src=');
		expect(kinds(`![a](<${other}>)`), other).toEqual(['bad-picture']);
	}
	// Beside the text, where only the folder can tell.
	expect(toHtml('![a](x.png)', base)).not.toContain('src=');
	expect(kinds('![a](x.png)')).toEqual([]);
});

const raw = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<p onclick="x">y</p>',
	'a <b>b</b> c',
	'<!-- secret -->',
	'<style>*{}</style>',
	'<iframe src="https://a.test"></iframe>',
	'# <i>x</i>',
	'[<b>](/x/)',
	'| <b> |\n|---|',
	'<?php ?>',
	'<![CDATA[x]]>',
	'<!DOCTYPE x>',
	'<a href="javascript:x">y</a>',
];
test.for(raw)('HTML is text: %j', (text) => {
	const html = toHtml(text, base);
	for (const tag of tags(html)) expect(tag).toMatch(/^<(?:p|h3|a href="[^"]*"|table|thead|tbody|tr|th|td)>$/);
	expect(html).toMatch(/&lt;/);
	expect(kinds(text)[0]).toBe('html-is-text');
});

test('headings stand below those of the page', () => {
	const html = toHtml('# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n\nOne\n===\n\nTwo\n---', base);
	expect(tags(html)).toEqual(['<h3>', '<h3>', '<h4>', '<h5>', '<h6>', '<h6>', '<h3>', '<h3>']);
});

test('words of a heading keep what they are', () => {
	expect(toHtml('# A *b* [c](/d/) `e`', base)).toBe(
		'<h3>A <em>b</em> <a href="https://hub.test/laurels/d/">c</a> <code>e</code></h3>\n',
	);
});

test('code stays what it is, and letters that must not be published are gone', () => {
	expect(toHtml('`<b>`', base)).toBe('<p><code>&lt;b&gt;</code></p>\n');
	expect(toHtml('```html\n<b>\n```', base)).toContain('&lt;b&gt;');
	expect(toHtml('a\u0007b\u202ec\ufffe', base)).toBe('<p>abc</p>\n');
	expect(toHtml('---\nname: x\n---\n', base)).not.toBe('');
});

/** Letters that must not be published, as Markdown can name them. */
const references = [0x1, 0x7, 0xb, 0xc, 0x1b, 0x7f, 0x85, 0xad, 0x200e, 0x202e, 0x2066, 0x2069, 0xfdd0, 0xfeff, 0xfffe]
	.flatMap((code) => [`&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`])
	.concat('&shy;', '&lrm;', '&rlm;', '&NoBreak;');
test.for(references)('%s names no letter', (letter) => {
	const places = [
		`a${letter}b`,
		`# a${letter}b`,
		`[a${letter}b](/x/ "c${letter}d")`,
		`![a${letter}b](/x.png 'c${letter}d')`,
		`- **a${letter}b**`,
		`| a${letter}b |\n|---|`,
		`[a][b]\n\n[b]: /x/ "c${letter}d"`,
		`\`\`\`x${letter}y\na\n\`\`\``,
	];
	for (const text of places) {
		const html = toHtml(text, base);
		expect(html.replaceAll('\n', ''), text).toBe(clean(html.replaceAll('\n', '')));
	}
	expect(toHtml(`\`${letter}\``, base)).toContain(letter.replace('&', '&amp;'));
});

test('a mark at the beginning of a text leaves the tag before it whole', () => {
	for (const mark of ['\u0338', '&#x338;'])
		expect(toHtml(`${mark}a *${mark}b*`, base)).toBe('<p>\u0338a <em>\u0338b</em></p>\n');
	expect(toHtml(`a${'&#x316;'.repeat(50)}b`, base)).toBe(`<p>a${'\u0316'.repeat(3)}b</p>\n`);
});

test('faults are told on their lines', () => {
	const text = 'One\n\n[x](javascript:x)\n\n> ![y](https://a.test/y.png)\n\n<p>z</p>\n\n- [x](data:x)\n';
	expect(
		textFaults(text)
			.map(({ kind, line }) => `${kind}:${line}`)
			.sort(),
	).toEqual(['bad-link:3', 'bad-link:9', 'bad-picture:5', 'html-is-text:7']);
	// What looks the same in code is none.
	expect(textFaults('`<b>` `data:x`\n\n<b>\n\n[x](data:x)').map(({ line }) => line)).toEqual([3, 5]);
});

test('nothing to say is nothing', () => {
	for (const empty of ['', ' \n\n\t']) expect([toHtml(empty, base), textFaults(empty)]).toEqual(['', []]);
});
