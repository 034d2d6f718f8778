import { execFileSync, spawn } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { someFolder } from '../../../content.fixture.ts';
import { asCommand } from '../../../node.fixture.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { logRow } from '../log.fixture.ts';
import { logHeader } from '../log.ts';
import { appendRows, forgetLost, readLogFile, restoreLost } from './log-file.ts';

const today = '2026-05-10';

/** A private folder with this log. */
async function folderWith(text?: string | Uint8Array): Promise<PrivateFolder> {
	const folder = { path: await someFolder(), shown: 'private' };
	if (text !== undefined) await writeFile(fileOf(folder), text);
	return folder;
}
const fileOf = (folder: PrivateFolder) => path.join(folder.path, 'log.csv');
const textOf = (folder: PrivateFolder) => readFile(fileOf(folder), 'utf8');
const notes = async (folder: PrivateFolder) => (await readLogFile(folder)).rows.map(({ note }) => note);

test('without a log there are no rows, and the first row makes one', async () => {
	const folder = await folderWith();
	expect(await readLogFile(folder)).toEqual({ rows: [], faults: [], lost: [] });
	await appendRows(folder, [logRow({ note: 'hi' })], today);
	expect(await textOf(folder)).toBe(`${logHeader}2026-05-01,ada,mail,,,,,hi\n`);
});

describe('a log of one’s own', () => {
	test.for([
		['a missing last line end', 'date,person,what,note\n2026-05-01,ada,mail,hi'],
		['semicolons', 'date;person;what;note\n2026-05-01;ada;mail;hi\n'],
		['tabs, CRLF and a BOM', '\ufeffdate\tperson\twhat\tnote\r\n2026-05-01\tada\tmail\thi\r\n'],
		['other columns in another order', 'what,Person,DATE,mood,note\nmail,ada,2026-05-01,good,hi\n'],
		['empty lines', '\n\ndate,person,what,note\n\n2026-05-01,ada,mail,hi\n\n'],
	] as const)('with %s is read, and added to in its own way', async ([, text]) => {
		const folder = await folderWith(text);
		await appendRows(folder, [logRow({ person: 'bea', note: 'a;b,c\td\ne' })], today);
		expect(await readLogFile(folder)).toMatchObject({
			rows: [
				{ person: 'ada', what: 'mail', note: 'hi' },
				{ person: 'bea', what: 'mail', note: 'a;b,c\td\ne' },
			],
			faults: [],
			lost: [],
		});
		const after = await textOf(folder);
		expect(after.startsWith(text)).toBe(true);
		expect(/\r/.test(after)).toBe(/\r/.test(text));
	});

	test('that is empty gets its first line', async () => {
		const folder = await folderWith('');
		await appendRows(folder, [logRow()], today);
		expect(await textOf(folder)).toBe(`${logHeader}2026-05-01,ada,mail,,,,,\n`);
	});

	test('that lacks a column is not written to, and it is said', async () => {
		const folder = await folderWith('date;person;what\n');
		await appendRows(folder, [logRow()], today);
		await expect(appendRows(folder, [logRow({ url: 'https://x.test', note: 'x' })], today)).rejects.toThrow(
			'private/log.csv:1 - there is no column url, note. Add them to this line: ;url;note',
		);
		expect((await readLogFile(folder)).rows).toHaveLength(1);
	});

	test('whose first line is missing is told once, and not written to', async () => {
		const folder = await folderWith('2026-05-01,ada,mail\n2026-05-02,ada,mail\n');
		expect(await readLogFile(folder)).toMatchObject({
			rows: [],
			faults: [{ line: 1, wrong: expect.stringContaining('name the columns') }],
		});
		await expect(appendRows(folder, [logRow()], today)).rejects.toThrow(/:1 - The first line must name the columns/);
	});

	test('that is not UTF-8 is read as well as can be, told, and not written to', async () => {
		const folder = await folderWith(Buffer.from(`${logHeader}2026-05-01,ada,mail,,,,,José\n`, 'latin1'));
		expect(await readLogFile(folder)).toMatchObject({ rows: [{ note: 'José' }], faults: [{ line: 1 }] });
		await expect(appendRows(folder, [logRow()], today)).rejects.toThrow(
			/private\/log\.csv:1 - It is not saved as UTF-8/,
		);
	});

	test('tells what it can’t read with its line, and keeps it', async () => {
		const text = `${logHeader}2026-05-01,ada,mail,,,,,"two\nlines"\nyesterday,ada,mail\n2026-05-02,ada,hugs\n2026-05-03,ada,click,,,,many\n2026-05-04,ada,click,,,,"1,204"\n`;
		const folder = await folderWith(text);
		const { rows, faults } = await readLogFile(folder);
		expect(faults.map(({ line, wrong }) => [line, wrong.split('.')[0]])).toEqual([
			[4, '“yesterday” is no day'],
			[5, '“hugs” is nothing that is logged'],
			[6, '“many” is no whole number'],
		]);
		expect(rows.map(({ line, count }) => [line, count])).toEqual([
			[2, 1],
			[7, 1204],
		]);
		await appendRows(folder, [logRow()], today);
		expect((await textOf(folder)).startsWith(text)).toBe(true);
	});
});

test('commands that write at once lose nothing and mix nothing', async () => {
	const folder = await folderWith();
	const code = (at: number) =>
		`import { appendRows } from ${JSON.stringify(path.resolve('src/desk/log/files/log-file.ts'))}; for (let i = 0; i < 20; i++) await appendRows({ path: ${JSON.stringify(folder.path)}, shown: 'private' }, [{ date: '2026-05-01', person: 'p${at}-' + i, what: 'mail', network: '', url: '', recognition: '', count: 1, note: 'x'.repeat(300) }], '2026-05-01');`;
	const ended = (at: number) =>
		new Promise((resolve) =>
			spawn(process.execPath, [...asCommand, '--input-type=module', '-e', code(at)], { stdio: 'inherit' }).on(
				'close',
				resolve,
			),
		);
	expect(await Promise.all([0, 1, 2, 3, 4, 5].map(ended))).toEqual([0, 0, 0, 0, 0, 0]);
	const { rows, faults, lost } = await readLogFile(folder);
	expect([faults, lost]).toEqual([[], []]);
	expect(new Set(rows.map(({ person }) => person)).size).toBe(120);
	expect((await textOf(folder)).split('date,person').length).toBe(2);
});

describe('an editor that saves its older copy', () => {
	async function savedOver() {
		const folder = await folderWith();
		await appendRows(folder, [logRow({ note: 'one' })], today);
		const older = await textOf(folder);
		await appendRows(folder, [logRow({ note: 'two' }), logRow({ note: 'two' })], today);
		await writeFile(fileOf(folder), `${older}2026-05-09,bea,call,,,,,by hand\n`);
		return { folder, older };
	}

	test('is noticed, and its rows are put back', async () => {
		const { folder } = await savedOver();
		expect((await readLogFile(folder)).lost).toMatchObject([
			{ note: 'two', written: today },
			{ note: 'two', written: today },
		]);
		expect((await restoreLost(folder)).rows).toHaveLength(2);
		expect(await notes(folder)).toEqual(['one', 'by hand', 'two', 'two']);
		expect((await readLogFile(folder)).lost).toEqual([]);
		expect((await restoreLost(folder)).rows).toEqual([]);
	});

	test('not while a line can’t be read: it may be the row, its day one of two', async () => {
		const { folder } = await savedOver();
		await restoreLost(folder);
		const log = fileOf(folder);
		await appendRows(folder, [logRow({ date: '2026-05-03', person: 'ada', note: 'late' })], today);
		await writeFile(log, (await readFile(log, 'utf8')).replace('2026-05-03', '03/05/2026'));
		expect(await readLogFile(folder)).toMatchObject({ lost: [], faults: [{ line: expect.any(Number) }] });
		for (const mend of [restoreLost, forgetLost])
			await expect(mend(folder, today)).rejects.toThrow(
				/private\/log\.csv:\d+ - “03\/05\/2026” is no day[\s\S]+Mend this first/,
			);
		expect((await readFile(log, 'utf8')).match(/late/g)).toHaveLength(1);
	});

	test('may have been right: what is let go is not told again, and the next row is', async () => {
		const { folder } = await savedOver();
		expect(await forgetLost(folder, today)).toHaveLength(2);
		expect((await readLogFile(folder)).lost).toEqual([]);
		await appendRows(folder, [logRow({ note: 'two' })], today);
		expect((await readLogFile(folder)).lost).toEqual([]);
		expect(await notes(folder)).toEqual(['one', 'by hand', 'two']);
	});

	test('is not suspected where one cell was changed by hand', async () => {
		const folder = await folderWith();
		await appendRows(folder, [logRow({ note: 'one' }), logRow({ person: 'bea', note: 'two' })], today);
		await writeFile(fileOf(folder), (await textOf(folder)).replace('one', 'once more').replace(/\n/g, '\r\n'));
		expect((await readLogFile(folder)).lost).toEqual([]);
		await writeFile(fileOf(folder), (await textOf(folder)).replace('2026-05-01,bea', '2026-05-01,cyd'));
		expect((await readLogFile(folder)).lost).toMatchObject([{ person: 'bea' }]);
	});
});

/** Keeps a file from being written, as another program does; false where nothing can. */
async function lock(file: string): Promise<boolean> {
	if (process.getuid?.() !== 0) return chmod(file, 0o444).then(() => true);
	try {
		execFileSync('chattr', ['+i', file], { stdio: 'ignore' });
		onTestFinished(() => void execFileSync('chattr', ['-i', file]));
		return true;
	} catch {
		return false;
	}
}

test('a log that another program holds gets its rows later', async ({ skip }) => {
	const folder = await folderWith();
	await appendRows(folder, [logRow({ note: 'one' })], today);
	if (!(await lock(fileOf(folder)))) skip();
	expect(await appendRows(folder, [logRow({ note: 'two' })], today)).toEqual({ isLocked: true });
	expect((await readLogFile(folder)).lost).toMatchObject([{ note: 'two' }]);
	expect(await restoreLost(folder)).toMatchObject({ isLocked: true });
	if (process.getuid?.() === 0) execFileSync('chattr', ['-i', fileOf(folder)]);
	else await chmod(fileOf(folder), 0o644);
	expect(await restoreLost(folder)).toMatchObject({ rows: [{ note: 'two' }], isLocked: false });
	expect(await notes(folder)).toEqual(['one', 'two']);
});
