import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRows, csvRowsOf, csvTable } from './read.ts';

/** Numbers that look random and are the same each time. */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * sides);
	};
}

test('whatever is written as CSV is read as it was', () => {
	const roll = dice(7);
	const parts = ['a', '"', ',', '\n', '\r\n', ';', ' ', '中', '🦊', '=1', "'", '\t'];
	for (let round = 0; round < 300; round++) {
		const rows = Array.from({ length: 1 + roll(4) }, () =>
			Array.from({ length: 2 }, () => Array.from({ length: 1 + roll(5) }, () => parts[roll(parts.length)]).join('')),
		);
		const text = Papa.unparse(rows, { newline: roll(2) ? '\r\n' : '\n' });
		expect(csvRowsOf(text, ',').map(({ fault, ...row }) => fault ?? ('cells' in row ? row.cells : []))).toEqual(rows);
	}
});

test('a quotation mark inside a cell is a letter, and what follows a closed one belongs to it', () => {
	expect(csvRowsOf('5" nails,"Bob" Smith,\'x\'\n', ',')).toEqual([
		{ line: 1, end: 1, cells: ['5" nails', 'Bob Smith', "'x'"] },
	]);
});

test('an endless row is never held: its line is told, and the next one read', async () => {
	let longest = 0;
	async function* pieces() {
		yield 'a,"never closed\n';
		for (let count = 0; count < 500; count++) yield 'row,x\n'.repeat(100);
	}
	let rows = 0;
	for await (const row of csvRows(pieces(), ',')) {
		rows++;
		if (row.fault === undefined) longest = Math.max(longest, row.cells.join('').length);
	}
	expect(rows).toBe(50_001);
	expect(longest).toBeLessThan(20);
});

test('a quotation mark that is never closed costs its line, also where a later line has others', () => {
	const text = 'a,"oops\nb,"well\nsaid"\r\nc,"half" done\nd,"one\rtwo" three\ne,"two\nlines"\nf,"';
	expect(csvRowsOf(text, ',').map((row) => [row.line, row.end, row.fault === undefined ? row.cells : 'fault'])).toEqual(
		[
			[1, 1, 'fault'],
			[2, 3, ['b', 'well\nsaid']],
			[4, 4, ['c', 'half done']],
			[5, 5, 'fault'],
			[6, 6, ['two" three']],
			[7, 8, ['e', 'two\nlines']],
			[9, 9, 'fault'],
		],
	);
});

test('a table is cut by what gives most cells', () => {
	const cells = (text: string) => csvTable(text).map(({ cells = [] }) => cells);
	expect(cells('About: a, b\nDate;Likes;Link\n1;2;"c, d"\n')[1]).toEqual(['Date', 'Likes', 'Link']);
	expect(cells('a\tb\n1\t2,5')).toEqual([
		['a', 'b'],
		['1', '2,5'],
	]);
	expect(cells('')).toEqual([]);
	const wordy = 'Day;Words\n1;Hello, dear people, of here, and there\n2;a, b, c, d\n';
	expect(cells(wordy)[0]).toEqual(['Day;Words']);
	expect(csvTable(wordy, (rows) => rows[0]?.[0] === 'Day')[0]).toMatchObject({ cells: ['Day', 'Words'] });
});
