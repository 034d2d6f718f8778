import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { logHeader } from '../planner/log.ts';
import { whatIds } from '../planner/whats.ts';
import { appendRows, forgetLost, type NewRow, readLogFile, restoreLost } from './log-file.ts';

const row = (more: Partial<NewRow> = {}): NewRow => ({
	date: '2026-05-01',
	person: 'ada',
	what: 'mail',
	network: '',
	url: '',
	recognition: '',
	count: 1,
	note: '',
	...more,
});
const folderWith = async (text?: string) => {
	const folder = { path: await someFolder(), shown: 'private' };
	if (text !== undefined) await writeFile(path.join(folder.path, 'log.csv'), text);
	return folder;
};
const textOf = (folder: { path: string }) => readFile(path.join(folder.path, 'log.csv'), 'utf8');
const plain = (rows: readonly NewRow[]) =>
	rows.map(({ date, person, what, network, url, recognition, count, note }) => ({
		date,
		person,
		what,
		network,
		url,
		recognition,
		count,
		note,
	}));

/** The same numbers on every run. */
function dice(seed: number): (most: number) => number {
	let state = seed;
	return (most) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state % most;
	};
}

test('a log begins with its first row, and each command adds', async () => {
	const folder = await folderWith();
	expect(readLogFile(folder)).toEqual({ rows: [], faults: [], lost: [] });
	appendRows(folder, [row()]);
	appendRows(folder, [row({ person: 'bea', count: 3 })]);
	expect(await textOf(folder)).toBe(`${logHeader}2026-05-01,ada,mail,,,,,\n2026-05-01,bea,mail,,,,3,\n`);
	expect(readLogFile(folder).rows.map(({ person, line }) => [person, line])).toEqual([
		['ada', 2],
		['bea', 3],
	]);
});

const bits = ['a', '"', "'", ',', ';', '\n', ' ', '=1+1', '@ada', '-', '+', '😀', 'ريم', '\t', '|', '\\', '“', '#'];
test.for(Array.from({ length: 30 }, (_, seed) => seed))(
	'rows survive writing and reading, whatever is in them (%i)',
	async (seed) => {
		const roll = dice(seed + 1);
		const words = () =>
			Array.from({ length: roll(6) }, () => bits[roll(bits.length)])
				.join('')
				.trim()
				.replace(/^'+(?=[=+\-@\t])/, '');
		const rows = Array.from({ length: 1 + roll(9) }, () =>
			row({
				what: whatIds[roll(whatIds.length)] ?? 'mail',
				count: roll(4),
				note: words(),
				url: words(),
				network: words(),
				person: words(),
			}),
		);
		const folder = await folderWith();
		for (const one of rows) appendRows(folder, [one]);
		const read = readLogFile(folder);
		expect(read.faults).toEqual([]);
		expect(read.lost).toEqual([]);
		expect(plain(read.rows)).toEqual(plain(rows));
	},
);

describe('a log that a person or a spreadsheet saved', () => {
	test.for([
		['semicolons', 'date;person;what;network;url;recognition;count;note\n2026-05-01;ada;mail;;;;;hi\n'],
		[
			'tabs, CRLF and a BOM',
			'\ufeffdate\tperson\twhat\tnetwork\turl\trecognition\tcount\tnote\r\n2026-05-01\tada\tmail\t\t\t\t\thi\r\n',
		],
		['other columns in another order', 'what,Person,DATE,mood,note\nmail,ada,2026-05-01,good,hi\n'],
		['empty lines and no last line end', 'date,person,what,note\n\n2026-05-01,ada,mail,hi'],
	] as const)('with %s is read, and added to in its own way', async ([, text]) => {
		const folder = await folderWith(text);
		expect(readLogFile(folder).rows).toMatchObject([{ person: 'ada', what: 'mail', note: 'hi' }]);
		appendRows(folder, [row({ person: 'bea', note: 'hello' })]);
		expect(readLogFile(folder)).toMatchObject({
			rows: [{ person: 'ada' }, { person: 'bea', what: 'mail', note: 'hello', date: '2026-05-01' }],
			faults: [],
			lost: [],
		});
		expect((await textOf(folder)).startsWith(text)).toBe(true);
	});

	test('that lacks a column is not written to, and it is said', async () => {
		const folder = await folderWith('date,person,what\n');
		appendRows(folder, [row()]);
		expect(() => appendRows(folder, [row({ url: 'https://x.test' })])).toThrow(
			/private\/log\.csv:1 - has no column url/,
		);
	});

	test('tells what it can’t read with its line, and keeps it', async () => {
		const text = `${logHeader}2026-05-01,ada,mail,,,,,"two\nlines"\nyesterday,ada,mail\n2026-05-02,ada,hugs\n2026-05-03,ada,click,,,,many\n2026-05-04,ada,click,,,,"1,204"\n`;
		const folder = await folderWith(text);
		const { rows, faults } = readLogFile(folder);
		expect(faults.map(({ line, wrong }) => [line, wrong.split('.')[0]])).toEqual([
			[4, '“yesterday” is no day'],
			[5, '“hugs” is nothing that is logged'],
			[6, '“many” is no number'],
		]);
		expect(rows.map(({ line, count }) => [line, count])).toEqual([
			[2, 1],
			[7, 1204],
		]);
		appendRows(folder, [row()]);
		expect((await textOf(folder)).startsWith(text)).toBe(true);
	});
});

test('commands that write at once lose nothing', async () => {
	const folder = await folderWith();
	const code = (at: number) =>
		`import { appendRows } from ${JSON.stringify(path.resolve('src/desk/log-file.ts'))}; for (let i = 0; i < 20; i++) appendRows({ path: ${JSON.stringify(folder.path)}, shown: 'private' }, [{ date: '2026-05-01', person: 'p${at}-' + i, what: 'mail', network: '', url: '', recognition: '', count: 1, note: 'x'.repeat(300) }]);`;
	await Promise.all(
		Array.from(
			{ length: 5 },
			(_, at) =>
				new Promise<void>((resolve, reject) => {
					const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code(at)], {
						stdio: 'inherit',
					});
					child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(`ended with ${status}`))));
				}),
		),
	);
	const { rows, faults, lost } = readLogFile(folder);
	expect([faults, lost]).toEqual([[], []]);
	expect(new Set(rows.map(({ person }) => person)).size).toBe(100);
	expect((await textOf(folder)).split('date,person').length).toBe(2);
});

test('rows over which an editor saved its older copy are noticed, and put back or let go', async () => {
	const folder = await folderWith();
	appendRows(folder, [row({ note: 'one' })]);
	const older = await textOf(folder);
	appendRows(folder, [row({ note: 'two' }), row({ note: 'two' })]);
	await writeFile(path.join(folder.path, 'log.csv'), `${older}2026-05-09,bea,call,,,,,by hand\n`);
	expect(readLogFile(folder).lost.map(({ note }) => note)).toEqual(['two', 'two']);
	expect(restoreLost(folder)).toHaveLength(2);
	expect(readLogFile(folder).rows.map(({ note }) => note)).toEqual(['one', 'by hand', 'two', 'two']);
	expect(readLogFile(folder).lost).toEqual([]);
	await writeFile(path.join(folder.path, 'log.csv'), older);
	forgetLost(folder);
	expect(readLogFile(folder)).toMatchObject({ rows: [{ note: 'one' }], lost: [] });
});
