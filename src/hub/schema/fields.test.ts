import { describe, expect, test } from 'vitest';
import { colour, contactAddress, hashtag, id, webAddress } from './fields.ts';

const read = (written: string) => webAddress.safeParse(written).data;

describe('an address', () => {
	test.for([
		'https://social.example/@_kit_',
		'https://docs.example/__main__.html',
		'https://youtu.be/_x-AbCd_-Qs',
		'https://a.test/*x*/`y`'.replaceAll('`', '~'),
		'https://a.test/[x](y)',
		'https://a.test/%7Eada/%c3%bc?q=_a_&r=**b**#_c_',
		'https://A.test',
		'http://a.test:8080/a/../b/./c//d',
		"https://a.test/it's;v=1,2?x[]=1&y=$z!",
		'https://xn--bcher-kva.example/x',
		'https://a.test/x?to=https://b.test/@_y_',
	])('%s is kept byte for byte', (written) => {
		expect(read(written)).toBe(written);
		expect(read(` <${written}> `)).toBe(written);
		expect(read(`“${written}”`)).toBe(written);
	});

	test.for([
		['a.test/@_kit_', 'https://a.test/@_kit_'],
		['www.a.test', 'https://www.a.test'],
		['a.test?x=_y_', 'https://a.test?x=_y_'],
		['a.test:8080/x', 'https://a.test:8080/x'],
		['https://bücher.example/über', 'https://xn--bcher-kva.example/%C3%BCber'],
		['https://a.test/u\u0308', 'https://a.test/u%CC%88'],
		['https://a.test/a\u200bda', 'https://a.test/ada'],
		['https://a\u00add.test/\u202eada\u202c', 'https://ad.test/ada'],
		['\ufeffhttps://a.test/\u2060ada\u200d', 'https://a.test/ada'],
		['https://fa.example/می‌خواهم', 'https://fa.example/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85'],
		['https://a.test/<script>', 'https://a.test/%3Cscript%3E'],
		['https://a.test\\b', 'https://a.test/b'],
	])('%j becomes %s', ([written, kept]) => {
		expect(read(written as string)).toBe(kept);
	});

	test.for([
		'',
		' ',
		'ada',
		'javascript:alert(1)',
		'java\u200bscript:alert(1)',
		'ftp://a.test',
		'https://ada:secret@a.test/',
		'https://ada@a.test/',
		'https://a.test/a b',
		'https:a.test',
		'https://',
		'[x](https://a.test)',
	])('%j is none', (written) => {
		expect(read(written)).toBeUndefined();
	});
});

test('an e-mail address, an id and a hashtag lose what nobody sees, and no underscore', () => {
	expect(contactAddress.parse('<_ada_@a.test>')).toBe('mailto:_ada_@a.test');
	expect(contactAddress.parse('a\u200bda@a.test')).toBe('mailto:ada@a.test');
	expect(id.parse(' ada\u200b-lovelace.md')).toBe('ada-lovelace');
	expect(hashtag.parse('#_open_\u00admaps_')).toBe('_open_maps_');
});

test.for([
	['#2457c580', '#2457c5'],
	['#fff8', '#ffffff'],
	['oklch(0.5 0.1 160 / 50%)', '#1f744f'],
	['hsla(200, 50%, 40%, 0.99)', '#337799'],
	['transparent', undefined],
	['rgb(0 0 0 / 0)', undefined],
	['rgb(0 0 0 / none)', undefined],
] as const)('a colour that something shines through, %s, is refused with the full one', ([written, near]) => {
	expect(colour.safeParse(written).error?.issues).toMatchObject([{ params: { kind: 'clear-colour', near } }]);
});

test.for(['teal', '#2457c5ff', '#fff', 'rgb(0 0 0 / 100%)', 'oklch(0.5 none 160)', 'rgb(0 0 0 / 2)'])(
	'%s is a full colour',
	(written) => {
		expect(colour.parse(written)).toBe(written);
	},
);
