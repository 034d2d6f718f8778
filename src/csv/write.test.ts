import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cellSaid, csvOf } from './write.ts';

const formulas = [
	...['=1+1', '+1+1', '-1+1', '@SUM(1)', "=cmd|' /C calc'!A0", '=HYPERLINK("https://evil.test","x")'],
	...['=1\nmore\nlines', '@ada, meet @bea\n\nYou both count.', '-\r\n=1', '+\r=1', '=1\u2028=2'],
	...[' =1+1', '\t=1+1', '\n=1+1', '\r\n @a', '\ufeff=1', '\u00a0-1', '\u3000＝1'],
	...['＝1+1', '＋1', '－1', '＠a', "'=1", "''@a", "' =1"],
];

test.for(formulas)('%j stands in a cell as words, and says what it said', (text) => {
	for (const delimiter of [',', ';', '\t']) {
		const { data, errors } = Papa.parse<string[]>(csvOf([['a', text, text]], { delimiter }), { delimiter });
		expect(errors).toEqual([]);
		expect(data[0]).toEqual(['a', `'${text}`, `'${text}`]);
		expect(cellSaid(data[0]?.[1])).toBe(text);
	}
});

test.for(['a', "it's", "'tis", "'a' = b", 'a=1', 'a\n=1', '5', '1-1', '🌿', '', 'a,"b";c\td'])('%j stays', (text) => {
	const [row] = Papa.parse<string[]>(csvOf([['a', text]]).replace(/\n$/, ''), { newline: '\n' }).data;
	expect(row).toEqual(['a', text]);
	expect(cellSaid(text)).toBe(text);
});

test('rows end, and none are nothing', () => {
	expect(csvOf([])).toBe('');
	expect(csvOf([['a', 'b'], ['c']], { delimiter: ';', newline: '\r\n' })).toBe('a;b\r\nc\r\n');
});
