import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, page, someFolder, someone } from '../src/content.fixture.ts';
import { day, type Ran, run } from './build.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

let environment: { LAURELS_CONTENT: string; LAURELS_PRIVATE: string };
let folder: string;

beforeEach(async () => {
	const content = await contentOf({
		'people/ada.md': someone('Ada Lovelace'),
		'people/ben.md': someone('Ben Fox', 'draft: true'),
		'people/bea.md': someone('Bea Fox'),
		'recognitions/2026-10-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-11-01-cake.md': page('kind: thanks\npeople: [ada]\nreason: for cake'),
		'recognitions/2026-11-02-meet.md': page('kind: introduction\npeople: [ada, bea]\nreason: for both'),
	});
	folder = await someFolder();
	environment = { LAURELS_CONTENT: content.path, LAURELS_PRIVATE: folder };
});

const log = (...words: string[]): Promise<Ran> => run('log', words, environment);
const lines = async () => (await readFile(path.join(folder, 'log.csv'), 'utf8')).split('\n').slice(1, -1);

describe('npm run log as a script', () => {
	test('writes what happened, and finds out what was not said', async () => {
		const { code, stdout } = await log('Ada Lovelace', 'reply', '--url', 'https://bsky.app/profile/x/post/1');
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Ada Lovelace replied on Bluesky, 22 November 2026 .*log\.csv, about 2026-11-01-cake\n$/);
		await log('ben', 'call', '--date', 'yesterday', '--note', 'a, "b"');
		await log('ada', 'shared', '--date', '2026-10-20', '--count', '1,204', '--network', 'LinkedIn');
		expect(await lines()).toEqual([
			'2026-11-22,ada,reply,bluesky,https://bsky.app/profile/x/post/1,2026-11-01-cake,,',
			'2026-11-21,ben,call,,,,,"a, ""b"""',
			'2026-10-20,ada,shared,linkedin,,2026-10-01-tea,1204,',
		]);
	});

	test.for([
		[['adda', 'mail'], 'Nobody here is called “adda”. Did you mean “ada”?'],
		[['fox', 'mail'], '“fox” may be Bea Fox (bea), Ben Fox (ben). Write the id of one of them.'],
		[['ada', 'replly'], '“replly” is nothing that is logged. Did you mean “reply”?'],
		[
			['ada', 'mail', '--date', '2027-01-01'],
			'--date is 2027-01-01, which lies ahead. The log tells what happened; plan.md what is to come.',
		],
		[['ada', 'mail', '--count', 'some'], '--count is “some”. Write a whole number such as 1204.'],
		[['ada', 'mail', '--count', '1e9'], '--count is “1e9”. Write a whole number such as 1204.'],
		[['ada', 'mail', '--url', 'javascript:x'], '--url is “javascript:x”. Write it in full: https://example.org/page'],
		[['ada', 'mail', '--url', 'http://'], '--url is “http://”. Write it in full: https://example.org/page'],
		[
			['ada', 'reply', '--recognition', '2026-10-01-te'],
			'There is no recognition “2026-10-01-te”. Did you mean “2026-10-01-tea”?',
		],
	] as const)('%j is answered with what to write, and nothing is written', async ([words, answer]) => {
		const { code, stderr } = await log(...words);
		expect([code, stderr]).toEqual([1, `${answer}\n`]);
		await expect(stat(path.join(folder, 'log.csv'))).rejects.toThrow();
	});

	test('tells the next step of a consent', async () => {
		const { stdout } = await log('ada', 'agreed');
		expect(stdout).toMatch(/If they agreed to their photo, write “consent: given” into .*people\/ada\.md\./);
		expect(stdout).toMatch(/write “ada: 2026-11-22” under “agreed:” in .*2026-11-02-meet\.md\./);
		expect((await log('ada', 'asked')).stdout).toContain('When they answer: npm run log -- ada agreed, or declined.');
	});

	test('lists the last rows, of everybody or of one', async () => {
		expect((await log('--list')).stdout).toMatch(/^Nothing is logged yet/);
		await log('ada', 'mail');
		await log('bea', 'call', '--note', 'hi');
		expect((await log('--list')).stdout.split('\n')).toHaveLength(3);
		await log('-', 'reply');
		await log('-', 'click', '--count', '7');
		expect((await log('--list')).stdout).toMatch(/Somebody replied, [\s\S]*Your hub brought clicks \(7\)/);
		expect((await log('--list', 'bea')).stdout).toBe('log.csv:3      Bea Fox was called, 22 November 2026: hi\n');
	});

	test('an editor that saved its older copy is told, and what it took is put back', async () => {
		await log('ada', 'mail', '--note', 'one');
		const older = await readFile(path.join(folder, 'log.csv'));
		await log('ada', 'mail', '--note', 'two');
		await writeFile(path.join(folder, 'log.csv'), older);
		const { stderr } = await log('--list');
		expect(stderr).toMatch(
			/^1 row written on .* is no longer in log\.csv: an editor may have saved over it\.\n`npm run log -- --restore` puts it back, `--forget` agrees\.\n/,
		);
		expect((await log('--restore')).stdout).toMatch(/^1 row is put back/);
		expect(await lines()).toHaveLength(2);
		expect((await log('--list')).stderr).toBe('');
	});

	test('no reply waits for an answer, and lines that can’t be read are told', async () => {
		await log('ada', 'reply', '--count', '0');
		expect((await run('next', [], environment)).stdout).not.toContain('waits for an answer');
		await writeFile(
			path.join(folder, 'log.csv'),
			`${await readFile(path.join(folder, 'log.csv'), 'utf8')}soon,ada,mail\n`,
		);
		for (const { stderr } of [
			await log('--list'),
			await run('next', [], environment),
			await run('report', [], environment),
		])
			expect(stderr).toContain(`${folder}/log.csv:3 - “soon” is no day. Write it as 2026-05-01.`);
	});

	test('takes figures over once, from a table and from a web server’s log, packed or not', async () => {
		const table = path.join(folder, 'figures.csv');
		await writeFile(
			table,
			'Date,Text,Url,Likes\n2026-11-05,see https://hub.test/laurels/recognitions/2026-11-01-cake/,https://x.com/o/status/1,3\n',
		);
		expect((await log('--import', table, '--dry-run')).stdout).toBe(
			`X: like 3\n1 row is to be written into ${folder}/log.csv.\n`,
		);
		expect((await log('--import', table)).stdout).toContain('1 row is written');
		expect((await log('--import', table)).stdout).toContain('0 rows are written');
		const visit =
			'1.1.1.1 - - [05/Nov/2026:10:00:00 +0000] "GET /laurels/people/ada/?utm_source=linkedin&utm_campaign=ada HTTP/1.1" 200 9 "-" "Mozilla/5.0 Firefox"\n';
		await writeFile(path.join(folder, 'access.log'), visit.repeat(3));
		await writeFile(path.join(folder, 'access.log.1.gz'), gzipSync(visit.repeat(5)));
		expect((await log('--import', path.join(folder, 'access.log'))).stdout).toContain('LinkedIn: click 3');
		expect((await log('--import', path.join(folder, 'access.log.1.gz'))).stdout).toContain('LinkedIn: click 2');
		expect(await lines()).toHaveLength(3);
		expect((await log('--import', path.join(folder, 'none.csv'))).stderr).toMatch(/^There is no file .*none\.csv\.$/m);
		expect((await log('--import', folder)).stderr).toBe(`${folder} is a folder. Name the file in it.\n`);
		await writeFile(table, `Date,Likes\n${'soon,3\n'.repeat(25)}`);
		expect((await log('--import', table)).stderr).toMatch(
			/figures\.csv:21 - “soon” is no day\.\n5 more lines of it can’t be read\.\n$/,
		);
	});

	test('a large log of a web server takes little memory', async () => {
		const file = path.join(folder, 'large.log.gz');
		const visit = `1.1.1.1 - - [05/Nov/2026:10:00:00 +0000] "GET /people/ada/?utm_source=x&utm_campaign=ada HTTP/1.1" 200 9 "${'r'.repeat(1500)}" "Mozilla/5.0 Firefox"\n`;
		// Packed ones, one behind the other, are one.
		const packed = gzipSync(visit.repeat(1000));
		await writeFile(file, Buffer.concat(Array.from({ length: 80 }, () => packed)));
		const { stdout, code } = await run('log', ['--import', file], {
			...environment,
			NODE_OPTIONS: '--max-old-space-size=96',
		});
		expect([code, stdout.split('\n')[0]]).toEqual([0, 'X: click 80000']);
	});

	test('without words it says how, where nobody can be asked', async () => {
		expect(await log()).toMatchObject({ code: 1, stderr: expect.stringContaining('npm run log -- <person> <what>') });
		expect(await log('--help')).toMatchObject({ code: 0 });
	});
});

/** The command in a terminal. */
const typed = (answers: [question: RegExp, keys: string][]) =>
	inTerminal('scripts/log.ts', { ...process.env, ...environment, LAURELS_NOW: day }, answers);

describe.runIf(hasTerminal)('npm run log in a terminal', () => {
	test('asks who, what, where and for a note', async () => {
		const { code, screen } = await typed([
			[/Who\?/, 'bea'],
			[/Bea Fox/, '\r'],
			[/What\?/, '\u001b[B\u001b[B\r'],
			[/Where\?/, 'mastodon\r'],
			[/A note/, 'Grüße 🌿\r'],
		]);
		expect(screen).toContain('Bea Fox got a mail on Mastodon, 22 November 2026');
		expect(code).toBe(0);
		expect(await lines()).toEqual(['2026-11-22,bea,mail,mastodon,,,,Grüße 🌿']);
	});

	const places = [
		['https://a.test/x', ['', 'https://a.test/x']],
		['a.test/x', ['', 'a.test/x']],
		['linkedin', ['linkedin', '']],
	] as const;
	test.for(someOf(places, 3))(`takes %s (${howMuch} of three) for where it was`, async ([where, [network, url]]) => {
		await typed([
			[/Who\?/, 'bea'],
			[/Bea Fox/, '\r'],
			[/What\?/, '\u001b[B\u001b[B\r'],
			[/Where\?/, `${where}\r`],
			[/A note/, '\r'],
		]);
		expect(await lines()).toEqual([`2026-11-22,bea,mail,${network},${url},,,`]);
	});

	test('writes nothing when it is left', async () => {
		const { code, screen } = await typed([[/Who\?/, '\u0003']]);
		expect(screen).toContain('Nothing was written.');
		expect(code).toBe(1);
		await expect(stat(path.join(folder, 'log.csv'))).rejects.toThrow();
	});
});

describe('npm run report', () => {
	const report = (...words: string[]) => run('report', words, environment);

	test('writes a page, again and again, and over nothing else', async () => {
		await log('ada', 'reply');
		const { code, stdout } = await report();
		expect(code).toBe(0);
		expect(stdout.trim().split('\n').length).toBeLessThanOrEqual(20);
		expect(stdout).toMatch(/^2 laurels to 1 person since/);
		expect((await report()).code).toBe(0);
		const own = path.join(folder, 'own.html');
		await writeFile(own, '<p>mine</p>');
		expect(await report('--out', own)).toMatchObject({
			code: 1,
			stderr: `${own} is there already, and is no report. Choose another name with --out.\n`,
		});
		expect(await readFile(own, 'utf8')).toBe('<p>mine</p>');
	});

	test('gives its numbers to machines, from a day on', async () => {
		await log('ada', 'reply', '--date', '2026-11-03');
		const { stdout } = await report('--json', '--since', '2026-11-01');
		expect(JSON.parse(stdout)).toMatchObject({
			since: '2026-11-01',
			laurels: { value: 1 },
			responses: { all: { answered: { value: 1, lines: [2] } } },
		});
		await expect(stat(path.join(folder, 'report.html'))).rejects.toThrow();
		expect(await report('--since', 'soon')).toMatchObject({
			code: 1,
			stderr: '--since is “soon”. Write a day up to today, such as 2026-11-22.\n',
		});
	});

	test('tells mistakes of the plan, and counts without it', async () => {
		await mkdir(folder, { recursive: true });
		await writeFile(path.join(folder, 'plan.md'), page('cadence: often'));
		const { code, stderr } = await report();
		expect([code, stderr]).toEqual([
			0,
			`${folder}/plan.md:2 - cadence - “often” does not say how often. Write “2 weeks”, “10 days”, “monthly” or “never”.\n`,
		]);
	});
});
