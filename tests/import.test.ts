import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { contentOf, someFolder, someone } from '../src/content.fixture.ts';
import { sources } from '../src/desk/import/sources.ts';
import { load } from '../src/hub/content/load.ts';
import { root } from '../src/root.ts';
import { run } from './build.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

const node = path.join(root, 'node_modules/.bin/node');
const connections =
	'Notes:\n"When exporting your connection data, some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,https://www.linkedin.com/in/ada-l,ada@mail.test,Engines,Poet,05 Mar 2021\nBen,Fox,,,Foxes,,05 Mar 2021\nZoe,Zed,https://www.linkedin.com/in/zoe-zed,,=1+1,,05 Mar 2021\n,,,,,,01 Jan 2020\n';
/** So many people are still written when a command is ended. */
const many = triesAll ? 3000 : 1200;
const guests = 'Guest;Says\nTomasi;sings\nWanjiru;paints\n';

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
	const content = await contentOf({
		'people/ben.md': someone('Ben Fox', 'url: https://ben.test'),
		'lists/follow.md': '---\ntitle: Follow\n---\n',
	});
	folder = await someFolder();
	environment = {
		...process.env,
		LAURELS_CONTENT: content.path,
		LAURELS_PRIVATE: path.join(folder, 'private'),
		LAURELS_NOW: '2026-11-23',
		NO_COLOR: '1',
	};
	await writeFile(path.join(folder, 'Connections.csv'), connections);
	await writeFile(path.join(folder, 'guests.csv'), guests);
});

const inFolder = (name: string) => path.join(folder, name);
const people = async () => (await readdir(path.join(environment['LAURELS_CONTENT'] ?? '', 'people'))).sort();
const loaded = () => load({ path: environment['LAURELS_CONTENT'] ?? '', shown: 'content' });

/** The command as a script runs it. */
async function command(...words: string[]): Promise<{ code: number | null; out: string; err: string }> {
	const own = Object.entries(environment).filter(([name]) => name.startsWith('LAURELS_'));
	const { code, stdout, stderr } = await run('import', words, Object.fromEntries(own) as Record<string, string>);
	return { code, out: stdout, err: stderr };
}

describe('as a script', () => {
	test('tells what it found, writes drafts, and adds nobody twice', async () => {
		const { code, out } = await command(inFolder('Connections.csv'), '--yes', '--list', 'follow', '--tag', 'Maps');
		expect(code).toBe(0);
		expect(out).toMatch(/^Connections\.csv: LinkedIn/);
		expect(out).toMatch(
			/\n2 new\n0 already there\n1 perhaps the same .*:\n {2}line 6: Ben Fox \(.*people\/ben\.md: the same name\)\n/,
		);
		expect(out).toMatch(
			/\n2 rows with doubts:\n {2}line 7: Zoe Zed: organization is a formula .*\n {2}line 8: There is no name/,
		);
		expect(out).toMatch(/\nNot taken over, .*: e-mail addresses\.\n/);
		expect(out).toMatch(/2 written\.\nNext: open .*ada-lovelace\.md/);
		const { mistakes, people: all } = await loaded();
		expect(mistakes).toEqual([]);
		const ada = all.find(({ id }) => id === 'ada-lovelace');
		expect(ada?.data).toMatchObject({ draft: true, lists: ['follow'], tags: ['Maps'], jobTitle: 'Poet' });
		const again = await command(inFolder('Connections.csv'), '--yes', '--list', 'follow');
		expect(again.out).toMatch(
			/\n0 new\n2 already there\n[\s\S]*\nWho is there already stays as they are: .*\nNothing to write\./,
		);
		expect(await people()).toEqual(['ada-lovelace.md', 'ben.md', 'zoe-zed.md']);
	});

	test('a dry run tells the same, and writes nothing', async () => {
		const { code, out } = await command(inFolder('Connections.csv'), '--dry-run');
		expect(code).toBe(0);
		expect(out).toMatch(/\n2 new\n {2}line 5: Ada Lovelace \(.*people\/ada-lovelace\.md\)\n[\s\S]*Nothing was written/);
		expect(await people()).toEqual(['ben.md']);
		await command(inFolder('guests.csv'), '--dry-run', '--map', 'name=Guest');
		expect(await readdir(folder)).not.toContain('private');
	});

	test('a template makes reasons, and one that no row can fill is refused', async () => {
		const map = ['--map', 'name=Guest', '--reason'];
		const wrong = await command(inFolder('guests.csv'), ...map, 'for what {Sais}', '--dry-run');
		expect(wrong).toMatchObject({ code: 1, err: '--reason: There is no “Sais” in this file. Did you mean {Says}?\n' });
		expect((await command(inFolder('guests.csv'), ...map, 'for what one {Says}', '--yes')).code).toBe(0);
		expect((await loaded()).people.find(({ id }) => id === 'tomasi')?.data.reason).toBe('for what one sings');
	});

	test('what is no table has no columns to choose by, and nothing of it is told', async () => {
		await writeFile(inFolder('authors.txt'), '    12\tAda Lovelace <ada@mail.test>\n');
		await writeFile(inFolder('cards.vcf'), 'BEGIN:VCARD\nVERSION:3.0\nN:Lovelace;Ada;;;\nFN:Ada Lovelace\nEND:VCARD\n');
		for (const name of ['authors.txt', 'cards.vcf'])
			expect(await command(inFolder(name), '--where', 'Ada Lovelace', '--dry-run')).toMatchObject({
				code: 1,
				err: `--where is for tables, whose columns have names; ${name} is none.\n`,
			});
		const { err } = await command(inFolder('cards.vcf'), '--reason', 'for {Tea}', '--dry-run');
		expect(err).toMatch(/^--reason: There is no “Tea” in this file\. Write one of: \{name\}/);
		expect(err).not.toContain('Ada');
		await writeFile(inFolder('connections'), connections);
		expect((await command(inFolder('connections'), '--where', 'Company=Engines', '--dry-run')).out).toMatch(
			/\n1 new\n/,
		);
	});

	test('columns that nobody knows are said once', async () => {
		const unknown = await command(inFolder('guests.csv'), '--yes');
		expect(unknown).toMatchObject({ code: 1, out: '' });
		expect(unknown.err).toMatch(/columns are: Guest, Says\./);
		expect(unknown.err).toContain(`: npm run import -- ${inFolder('guests.csv')} --yes --map name=Guest\n`);
		const first = await command(inFolder('guests.csv'), '--yes', '--limit', '1', '--map', 'name=Guest,headline=Says');
		expect(first.out).toMatch(/1 written/);
		const remembered = JSON.parse(await readFile(inFolder('private/import.json'), 'utf8'));
		expect(remembered).toEqual({ 'guest|says': { name: 'Guest', headline: 'Says' } });
		expect((await command(inFolder('guests.csv'), '--yes')).out).toMatch(/1 new\n1 already there/);
		expect((await loaded()).people.find(({ id }) => id === 'wanjiru')?.data.headline).toBe('paints');
	});

	test('a list of mere names loses nobody as the names of columns', async () => {
		await writeFile(inFolder('names.txt'), 'Ada Lovelace\nGrace Hopper\n');
		const { code, err } = await command(inFolder('names.txt'), '--yes');
		expect([code, err]).toEqual([
			1,
			expect.stringContaining('If “Ada Lovelace” is somebody already, write a first row'),
		]);
		await writeFile(inFolder('none.csv'), '');
		expect((await command(inFolder('none.csv'), '--map', 'name=Name')).err).toMatch(/holds no row that names columns/);
	});

	test('what is to be typed is one word in every shell', async () => {
		await writeFile(inFolder('more.csv'), 'Guest;Website\nAda;https://ada.test\n');
		const { err } = await command(inFolder('more.csv'), '--yes');
		expect(err).toContain('--map "name=Guest,url=Website"');
	});

	test.each([
		[['nowhere.csv'], /There is no file nowhere\.csv/],
		[['src'], /src is a folder/],
		[['package.json'], /no export that is understood/],
		[['package.json', 'README.md'], /^“README\.md” is too much\./],
		[['package.json', '--from', 'myspace'], /Write one of: linkedin/],
		[['CONNECTIONS', '--list', 'folow'], /Did you mean “follow”/],
		[['CONNECTIONS', '--limit', 'many'], /--limit is “many”/],
		[['CONNECTIONS', '--tag', '!!'], /can be no topic/],
		[['CONNECTIONS', '--overwrite'], /--overwrite[\s\S]*--dry-run/],
		[['CONNECTIONS'], /nobody is there to ask\. Add --yes/],
		[[], /npm run import -- <file>/],
	])('%s is refused in plain words, and nothing is written', async (words, because) => {
		const { code, err } = await command(
			...words.map((word) => word.replace('CONNECTIONS', inFolder('Connections.csv'))),
		);
		expect(code).toBe(1);
		expect(err).toMatch(because);
		expect(err).not.toMatch(/\n {4}at /);
		expect(await people()).toEqual(['ben.md']);
	});

	test('what stands in an export does not steer the terminal', async () => {
		await writeFile(inFolder('guests.csv'), 'Guest,X\n\u001b[2JAda\u202e,\u001b]0;no\u0007 handle\n');
		const { out } = await command(inFolder('guests.csv'), '--dry-run', '--map', 'name=Guest,x=X');
		expect(out).toMatch(/line 2: \[2JAda: .*no handle of X/);
		expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
	});

	test('the help names every export and where to get it', async () => {
		const { code, out } = await command('--help');
		expect(code).toBe(0);
		for (const { label, from, id } of sources) for (const words of [label, from, id]) expect(out).toContain(words);
	});

	test('killed in the middle, it leaves whole files, and the next run writes the rest', async () => {
		const header = connections.split('\n').slice(0, 4).join('\n');
		const rows = Array.from({ length: many }, (_, at) => `Ann,N${at},https://www.linkedin.com/in/ann-${at},,,,\n`);
		await writeFile(inFolder('many.csv'), `${header}\n${rows.join('')}`);
		const child = spawn(node, ['-r', './scripts/node.cjs', 'scripts/import.ts', inFolder('many.csv'), '--yes'], {
			env: environment,
		});
		const ended = new Promise((resolve) => child.once('exit', resolve));
		while ((await people()).length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
		child.kill('SIGKILL');
		await ended;
		const half = (await people()).filter((name) => name.endsWith('.md'));
		expect(half.length).toBeLessThan(many + 1);
		expect((await loaded()).mistakes).toEqual([]);
		await command(inFolder('many.csv'), '--yes');
		expect((await people()).filter((name) => name.endsWith('.md'))).toHaveLength(many + 1);
	});
});

const enter = '\r';
const down = '\u001b[B';

/** The command in a terminal. */
const typed = (words: string, answers: [question: RegExp, keys: string][]) =>
	inTerminal(`scripts/import.ts ${words}`, environment, answers);

describe.skipIf(!hasTerminal)('as a person', () => {
	test('asks for the file, shows what it would do, asks, and writes', async () => {
		const { code, screen } = await typed('', [
			[/Which file\?/, `'${inFolder('Connections.csv')}'${enter}`],
			[/Write 2 drafts into .*people/, `y`],
		]);
		expect(code).toBe(0);
		expect(screen).toMatch(/LinkedIn: Settings/);
		expect(screen).toMatch(/2 new/);
		expect(screen).toMatch(/2 written/);
		expect(await people()).toEqual(['ada-lovelace.md', 'ben.md', 'zoe-zed.md']);
	});

	test('asks what each column is, and offers no field twice', async () => {
		const { code } = await typed(inFolder('guests.csv'), [
			[/column “Guest”/, enter],
			[/column “Says”/, `${down}${enter}`],
			[/Write 2 drafts/, 'n'],
		]);
		expect(code).toBe(0);
		expect(JSON.parse(await readFile(inFolder('private/import.json'), 'utf8'))).toEqual({
			'guest|says': { name: 'Guest', given: 'Says' },
		});
	});

	const refusals = [
		['says no', 'n', 0],
		['leaves', '\u0003', 1],
	] as const;
	test.for(someOf(refusals, 4))(
		`whoever %s (${howMuch} of two ways) has written nothing`,
		async ([_, keys, wanted]) => {
			const { code, screen } = await typed(inFolder('Connections.csv'), [[/Write 2 drafts/, keys]]);
			expect([code, screen]).toEqual([wanted, expect.stringMatching(/Nothing was written/)]);
			expect(await people()).toEqual(['ben.md']);
		},
	);

	test('a long dry run is read page by page, until it was enough', async () => {
		const rows = Array.from({ length: 300 }, (_, at) => `Guest N${at};sings\n`).join('');
		await writeFile(inFolder('guests.csv'), `Guest;Says\n${rows}`);
		const words = `${inFolder('guests.csv')} --map name=Guest --dry-run`;
		const { code, screen } = await typed(words, [
			[/more lines\. Go on/, enter],
			[/Guest N60 [\s\S]*more lines\. Go on/, 'n'],
		]);
		expect(code).toBe(0);
		expect(screen).toMatch(/Guest N0 [\s\S]*Nothing was written/);
		expect(screen).not.toContain('Guest N299');
	});

	test('asks once which column is what', async () => {
		const { code } = await typed(inFolder('guests.csv'), [
			[/in the column “Guest”/, `${down}${enter}`],
			[/in the column “Says”/, enter],
			[/Write 2 drafts/, 'y'],
		]);
		expect(code).toBe(0);
		expect(await people()).toEqual(['ben.md', 'tomasi.md', 'wanjiru.md']);
		const again = await typed(inFolder('guests.csv'), []);
		expect(again.screen).toMatch(/2 already there/);
	});
});
