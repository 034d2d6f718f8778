import { describe, expect, test } from 'vitest';
import { logColumns, plainFormat, shapeOf } from './format.ts';
import { anyRow, asRead, dice, logRow } from './log.fixture.ts';
import { logHeader, readLog, withCells, writeRows } from './log.ts';

const shapes = [',', ';', '\t'].flatMap((delimiter) =>
	['\n', '\r\n'].map((newline) => ({ ...plainFormat, delimiter, newline, columns: [...logColumns].reverse() })),
);

test('whatever is written is read back, in any shape', () => {
	const roll = dice(7);
	for (let round = 0; round < 60; round++) {
		const rows = Array.from({ length: 1 + roll(30) }, () => anyRow(roll));
		for (const shape of shapes) {
			const text = `\ufeff${shape.columns.join(shape.delimiter)}${shape.newline}${writeRows(rows, shape)}`;
			const { rows: back, faults } = readLog(text);
			expect(faults).toEqual([]);
			expect(back.map(asRead)).toEqual(rows.map(asRead));
		}
	}
});

test('rows know their line, whatever stands in the cells before them', () => {
	const roll = dice(8);
	const rows = Array.from({ length: 200 }, () => anyRow(roll));
	const text = logHeader + writeRows(rows);
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	for (const { line, date } of readLog(text).rows) expect(lines[line - 1]).toContain(date);
});

test('no cell begins as a formula of a spreadsheet does', () => {
	const text = writeRows([logRow({ note: '=HYPERLINK("x")', person: '+1', url: '@a', recognition: '-2' })]);
	expect(text).not.toMatch(/(^|,|")[=+\-@]/m);
	expect(text.match(/"'/g)).toHaveLength(4);
	expect(readLog(logHeader + text).rows).toMatchObject([{ note: '=HYPERLINK("x")', person: '+1', url: '@a' }]);
});

describe('a quotation mark that is never closed', () => {
	const good = (name: string) => `2026-05-01,${name},mail,,,,,"said ""hi"""`;
	test.for(['"oops', 'a "b" c"', '"half" done', '"'])('%s costs its own line only', (note) => {
		const text = `${logHeader}${good('a')}\n2026-05-02,bea,mail,,,,,${note}\n${good('c')}\n${good('d')}\n`;
		const { rows, faults } = readLog(text);
		expect(rows.map(({ person, line }) => [person, line]).filter(([person]) => person !== 'bea')).toEqual([
			['a', 2],
			['c', 4],
			['d', 5],
		]);
		expect(faults.every(({ line }) => line === 3)).toBe(true);
		expect(faults.length + rows.length).toBe(4);
	});
});

test('a first line that stands twice, as after joining two logs, is no row', () => {
	const one = logHeader + writeRows([logRow()]);
	expect(readLog(one + one)).toMatchObject({ rows: [{ line: 2 }, { line: 4 }], faults: [] });
});

test('the separator is read from the first line, or from the line that spreadsheets put before it', () => {
	expect(shapeOf('date;"person, or people";what\r\n1,2;3\r\n')).toMatchObject({ delimiter: ';', newline: '\r\n' });
	expect(readLog('sep=;\ndate;person;what;note\n2026-05-01;ada;mail;a, b\n').rows).toMatchObject([
		{ note: 'a, b', line: 3 },
	]);
	expect(shapeOf('')).toMatchObject({ columns: [], header: 0 });
});

test.for([
	[
		'Germany',
		['date;person;what;count', '01.05.2026;ada;click;1.204', '31.12.2026;ada;mail;'],
		['2026-05-01', '2026-12-31'],
	],
	[
		'America',
		['date,person,what,count', '5/1/2026,ada,click,"1,204"', '12/31/2026,ada,mail,'],
		['2026-05-01', '2026-12-31'],
	],
	[
		'Britain',
		['date,person,what,count', '01/05/2026,ada,click,"1,204"', '31/12/2026,ada,mail,'],
		['2026-05-01', '2026-12-31'],
	],
	[
		'Sweden',
		['date;person;what;count', '2026-05-01;ada;click;1 204', '2026-12-31;ada;mail;'],
		['2026-05-01', '2026-12-31'],
	],
] as const)('a log that a spreadsheet has saved in the manner of %s says what it said', ([, lines, days]) => {
	const { rows, faults } = readLog(`\ufeff${lines.join('\r\n')}\r\n`);
	expect(faults).toEqual([]);
	expect(rows.map(({ date, count }) => [date, count])).toEqual([
		[days[0], 1204],
		[days[1], 1],
	]);
});

test('a day that may be two, and that no other tells from the month, is told', () => {
	expect(readLog('date,what\n03/04/2026,mail\n').faults).toEqual([
		{ line: 2, wrong: '“03/04/2026” is no day. Write it as 2026-04-03 or 2026-03-04.' },
	]);
});

test('a cell that changes leaves every other row as it was read, and every other line byte for byte', () => {
	const roll = dice(9);
	for (let round = 0; round < 60; round++) {
		const rows = Array.from({ length: 1 + roll(20) }, () => ({
			...anyRow(roll),
			person: roll(3) === 0 ? 'ada' : 'bea',
		}));
		for (const shape of shapes) {
			const text = `${shape.columns.join(shape.delimiter)}${shape.newline}${writeRows(rows, shape)}by hand${shape.newline}`;
			const changed = withCells(text, (cell) => (cell('person') === 'ada' ? { person: 'cyd', note: '' } : undefined));
			const wanted = rows.map((one) => (one.person === 'ada' ? { ...one, person: 'cyd', note: '' } : one));
			expect(readLog(changed).rows.map(asRead)).toEqual(wanted.map(asRead));
			expect(readLog(changed).faults).toHaveLength(1);
			expect(withCells(text, () => undefined)).toBe(text);
		}
	}
});

test('cells that stay in a changed row stay as somebody wrote them', () => {
	const log = 'date,person,what,sum,note\n2026-05-01,ada,mail,=1+1, a  \n';
	expect(withCells(log, () => ({ person: '=bea' }))).toBe(
		'date,person,what,sum,note\n2026-05-01,"\'=bea",mail,=1+1," a  "\n',
	);
});
