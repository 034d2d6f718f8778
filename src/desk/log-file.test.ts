import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { someFolder } from '../content.fixture.ts';
import { appendRows, forgetLost, type NewRow, readLogFile, restoreLost } from './log-file.ts';

const aFolder = async () => ({ path: path.join(await someFolder(), 'private'), shown: 'private' });
const row = (more: Partial<NewRow> = {}): NewRow => ({
	date: '2026-05-01',
	person: 'ada',
	what: 'reply',
	network: '',
	url: '',
	recognition: '',
	count: 1,
	note: '',
	...more,
});

async function withLog(text: string | Buffer) {
	const folder = await aFolder();
	await mkdir(folder.path);
	const file = path.join(folder.path, 'log.csv');
	await writeFile(file, text);
	return { folder, file, now: () => readFile(file, 'utf8') };
}

const odd = [
	'',
	'a',
	'"',
	"'",
	'\n',
	' b',
	'=1+1',
	"'=x",
	'+',
	'-',
	'@',
	',',
	';',
	'\t',
	'🌿',
	'é',
	'2026-01-01',
	'\ufeffx',
];
/** The same numbers on every run, from 0 to 1. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 16807) % 2147483647;
		return state / 2147483647;
	};
}

test('rows with quotes, line ends, emoji and formulas come back as they were', async () => {
	const next = random(7);
	const words = () =>
		Array.from({ length: 4 }, () => odd[Math.floor(next() * odd.length)])
			.join('')
			.trim();
	const folder = await aFolder();
	const all = Array.from({ length: 400 }, () =>
		row({ person: words(), network: words(), url: words(), note: words(), count: Math.floor(next() * 9) }),
	);
	for (let at = 0; at < all.length; at += 40) await appendRows(folder, all.slice(at, at + 40));
	const { rows, faults, lost } = await readLogFile(folder);
	expect(faults).toEqual([]);
	expect(lost).toEqual([]);
	expect(rows.map(({ line: _, ...rest }) => rest)).toEqual(all);
	const lines = (await readFile(path.join(folder.path, 'log.csv'), 'utf8')).split('\n');
	for (const { line, date } of rows) expect(lines[line - 1]).toMatch(new RegExp(`^${date},`));
	const cells = Papa.parse<string[]>(lines.join('\n')).data.flat();
	expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
});

test('columns, delimiter and line ends are those of the file', async () => {
	const { folder, now } = await withLog('What;Date;Mood;Person;Note\r\nreply;2026-04-01;good;ada;"a; b"');
	await appendRows(folder, [row({ note: 'c; d' })]);
	expect(await now()).toBe(
		'What;Date;Mood;Person;Note\r\nreply;2026-04-01;good;ada;"a; b"\r\nreply;2026-05-01;;ada;"c; d"\r\n',
	);
	expect((await readLogFile(folder)).rows).toMatchObject([
		{ note: 'a; b', line: 2 },
		{ note: 'c; d', line: 3 },
	]);
});

test('a column that a row needs is asked for, and nothing is written', async () => {
	const { folder, now } = await withLog('date,person,what\n');
	await expect(appendRows(folder, [row({ note: 'yes', count: 2 })])).rejects.toThrow(
		'private/log.csv: There are no columns count, note. Add the columns at the end of the first line.',
	);
	expect(await now()).toBe('date,person,what\n');
	await appendRows(folder, [row()]);
	expect((await readLogFile(folder)).rows).toHaveLength(1);
});

test('a log without names of columns is told', async () => {
	const { folder } = await withLog('2026-05-01,ada,reply\n');
	expect((await readLogFile(folder)).faults).toEqual([
		{
			line: 1,
			wrong:
				'The first line does not name the columns. Put this line before it: date,person,what,network,url,recognition,count,note',
		},
	]);
	await expect(appendRows(folder, [row()])).rejects.toThrow('The first line does not name the columns.');
});

test('what can’t be read is told with its line, and the rest is read', async () => {
	const { folder } = await withLog(
		'date\tperson\twhat\tcount\n\n01.05.2026\tada\treply\t\n2026-05-01\tada\tlaughed\t\n2026-05-01\tada\treply\tmany\n2026-05-02\tada\treply\t1,200\n',
	);
	const { rows, faults } = await readLogFile(folder);
	expect(faults.map(({ line }) => line)).toEqual([3, 4, 5]);
	expect(rows).toMatchObject([{ count: 1200, line: 6 }]);
});

test('a quotation mark that is never closed, and letters that are no UTF-8, are told', async () => {
	const open = await withLog('date,person,what,note\n2026-05-01,ada,reply,"so\n2026-05-02,ada,reply,\n');
	expect((await readLogFile(open.folder)).faults).toEqual([
		{ line: 2, wrong: expect.stringContaining('never closed') },
	]);
	const latin = await withLog(Buffer.from('date,person,what,note\n2026-05-01,ada,reply,é\n', 'latin1'));
	const { rows, faults } = await readLogFile(latin.folder);
	expect(rows).toMatchObject([{ note: 'é' }]);
	expect(faults).toMatchObject([{ line: 1, wrong: expect.stringContaining('UTF-8') }]);
	await expect(appendRows(latin.folder, [row()])).rejects.toThrow('UTF-8');
});

test('rows that an older copy wrote over are lost, and come back', async () => {
	const { folder, file, now } = await withLog('date,person,what,network,url,recognition,count,note\n');
	await appendRows(folder, [row({ note: 'first' })]);
	const older = await now();
	await appendRows(folder, [row({ date: '2026-05-02', note: 'second' }), row({ date: '2026-05-03', note: 'third' })]);
	await writeFile(file, older);
	const { lost } = await readLogFile(folder);
	expect(lost.map(({ note }) => note)).toEqual(['second', 'third']);
	await restoreLost(folder, lost.slice(0, 1));
	await forgetLost(folder, lost.slice(1));
	const after = await readLogFile(folder);
	expect(after.lost).toEqual([]);
	expect(after.rows.map(({ note }) => note)).toEqual(['first', 'second']);
});

test('a row that somebody changed in place is not lost', async () => {
	const { folder, file, now } = await withLog('date,person,what,note\n');
	await appendRows(folder, [row({ note: 'firts' })]);
	await writeFile(file, (await now()).replace('firts', 'first'));
	expect((await readLogFile(folder)).lost).toEqual([]);
});
