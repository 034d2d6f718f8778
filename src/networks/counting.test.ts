import twitterText from 'twitter-text';
import { expect, test } from 'vitest';
import { howMuch, someOf } from '../combined.fixture.ts';
import { effortOf } from '../effort.fixture.ts';
import { inX } from './counting.ts';

const ours = (text: string) => inX(280).count(text);
const theirs = (text: string) => twitterText.parseTweet(text).weightedLength;

/** Words as people write them, beside what X takes for an address and what it does not. */
const words = [
	'Ada',
	'for',
	'tea,',
	'Zürich',
	'Łódź',
	'Привет',
	'林晓岚',
	'한서윤',
	'ريم',
	'आशा',
	'é',
	'e\u0301',
	'…',
	'“tea”',
	'’',
	'—',
	'©',
	'™',
	'👩🏽‍🚀',
	'👨‍👩‍👧‍👦',
	'🇳🇴',
	'1️⃣',
	'❤️',
	'❤',
	'☕',
	'🏳️‍🌈',
	'🧑🏿',
	'👍🏽',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	'#️⃣',
	'@ada',
	'@ada@mastodon.social',
	'#maps',
	'$TEA',
	'e.g.',
	'v2.0',
	'Node.js',
	'README.md',
	'main.py',
	'ASP.NET',
	'3.50',
	'etc.',
	'a.b.c',
	'ada@example.com',
	'example.com',
	'www.example.com',
	'Example.COM',
	'example.com.',
	'example.com,',
	'(example.com)',
	'example.com/',
	'example.com/tea?x=1&y=2#z',
	'my-site.co.uk/a_b',
	'sub.example.io/ü',
	'bücher.de',
	'bücher.example',
	'xn--bcher-kva.de',
	'example.test',
	'localhost',
	'x-example.com',
	'my_sub.example.com',
	'/example.com',
	'日本example.com',
	'example.com日本',
	'https://example.org',
	'https://example.org/a/very/long/address/that/goes/on/and/on',
	'http://example.org:8080/x',
	'https://example.org/tea.',
	'https://example.org/tea),',
	'https://en.wikipedia.org/wiki/Tea_(drink)',
	'(https://example.org/a_(b)_c)',
	'https://example.org/?q=tea!',
	'https://example.org?q=1',
	'HTTPS://EXAMPLE.ORG/A',
	'https://hub.test/laurels/',
	'https://日本語.jp/x',
	'https://example.example.com.foo',
	'https://a.io/привет',
	'xhttps://example.org',
	'https://example.org/~ada/[x]',
	'https://example.org/a—b',
	'https://user@example.org',
	'1.2.3.4',
	'tea.coffee',
	'so.many',
	'end.Then',
	'https://x.com/ada/status/1?s=20',
	'ftp://example.org',
];

test.for(words)('%j counts as X counts', (word) => {
	for (const text of [word, `a ${word} b`, `${word}\n`, `“${word}”`]) expect(ours(text), text).toBe(theirs(text));
});

test('letters at every border of weight count as X counts', () => {
	for (const border of [0xff, 0x10ff, 0x2000, 0x200d, 0x2010, 0x201f, 0x2032, 0x2037, 0x1100, 0xffff, 0x10000])
		for (const code of [border - 1, border, border + 1]) {
			const letter = String.fromCodePoint(code);
			if (/\p{Cs}|\p{Cn}/u.test(letter)) continue;
			expect(ours(`a${letter}b`), code.toString(16)).toBe(theirs(`a${letter}b`));
		}
});

test(`any two words, ${howMuch} of all, count as X counts, one after the other`, () => {
	for (const a of someOf(words, 7))
		for (const b of words)
			for (const text of [`${a} ${b}`, `${a}\n${b}`, `${a}, (${b})`, `see ${a}: “${b}”`])
				expect(ours(text), JSON.stringify(text)).toBe(theirs(text));
});

test('a sentence without a space after its end, and emoji newer than the library', () => {
	expect(ours('Tea.https://example.org')).toBe(27);
	expect(ours('🫶🏽 🧑‍🧑‍🧒')).toBe(5);
	expect(ours('Ada builds maps at example.com and example.org')).toBe(70);
});

test('long texts are counted in a moment', async () => {
	for (const text of [
		'a.'.repeat(40_000),
		'a.com '.repeat(10_000),
		`https://a.com/${'('.repeat(20_000)}`,
		'-'.repeat(80_000),
		'a-'.repeat(40_000),
		'é'.repeat(80_000),
		'日'.repeat(80_000),
		`https://${'a'.repeat(80_000)}`,
		`https://a.com/${'.'.repeat(80_000)}`,
		`a.com?${'!'.repeat(80_000)}`,
	]) {
		expect(await effortOf(() => ours(text)), text.slice(0, 20)).toBeLessThan(2000);
	}
});
