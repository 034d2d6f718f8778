import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { howMuch, someOf, usualAnd } from '../src/combined.fixture.ts';
import { losesName } from '../src/commands/npm-flags.ts';
import { contentOf, someFolder, someone } from '../src/content.fixture.ts';
import { commands, day, root, run } from './build.ts';

type Environment = Record<string, string>;
const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))) as Environment;

/** Runs a script through npm, as somebody types it. */
async function npm(cwd: string, words: string[], env: Environment = {}) {
	const options = { cwd, env: { ...own, LAURELS_NOW: day, NO_COLOR: '1', ...env } };
	return promisify(execFile)('npm', ['run', ...words], options).then(
		(ran) => ({ code: 0, ...ran }),
		({ code, stdout, stderr }) => ({ code: code as number, stdout: stdout as string, stderr: stderr as string }),
	);
}

let environment: Environment;
let content: string;
beforeAll(async () => {
	({ path: content } = await contentOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea'),
		'people/bo.md': someone('Bo'),
		'people/eve.md': someone('Eve'),
	}));
	const privately = await someFolder();
	environment = { LAURELS_CONTENT: content, LAURELS_PRIVATE: privately, LAURELS_CACHE: await someFolder() };
});

const profile = (id: string): Promise<string> => readFile(path.join(content, `people/${id}.md`), 'utf8');

const meant: [string[], (stdout: string) => Promise<void>][] = [
	[['ask', 'ada', '--declined'], async () => expect(await profile('ada')).toContain('consent: declined')],
	[['rename', 'bo', 'bob', '--no-redirect'], async () => expect(await profile('bob')).not.toContain('formerly: [bo]')],
	[
		['-s', 'check', '--json'],
		async (stdout) => expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ kind: 'no-timezone' })),
	],
	[
		['import', 'guests.vcf', '--yes', '--limit=5'],
		async () => expect(await profile('cy-young')).toContain('name: Cy Young'),
	],
	[['remove', 'eve', '--yes'], () => expect(profile('eve')).rejects.toThrow()],
];
test.for(usualAnd(meant, 6))(
	`%s means what it means, also where -- was forgotten (${howMuch})`,
	async ([words, is]) => {
		const guests = path.join(await someFolder(), 'guests.vcf');
		await writeFile(guests, 'BEGIN:VCARD\nVERSION:3.0\nFN:Cy Young\nEND:VCARD\n');
		const typed = words.map((word) => (word === path.basename(guests) ? guests : word));
		await is((await npm(root, typed, environment)).stdout);
	},
);

const lines = [
	[['kit', 'bea', '--out', 'my kit'], 'npm run kit -- bea --out "my kit"'],
	[['new', 'list', '--title', 'Far'], 'npm run new -- list --title Far'],
	[['new', 'list', '--title', 'Far', '--id', 'far'], 'npm run new -- list --id … --title …'],
	[['dev', '--port', '5000'], 'npm run dev -- --port 5000'],
	[['import', 'a.csv', '--tag=tea', '--tag=open maps'], 'npm run import -- a.csv --tag "open maps"'],
	[['import', 'a.csv', '--limit', '3', '--map', 'name=Name'], 'npm run import -- a.csv --limit …'],
	[['next', '--count'], 'npm run next -- --count …'],
	[['ask', 'bea', '--declnied'], 'npm run ask -- bea --declined'],
	[['rename', 'bea', 'bo', '--no-redirct'], 'npm run rename -- bea bo --no-redirect'],
	[['check', '--links=all'], 'npm run check -- --links'],
	[['card', 'bea', '--format=story'], 'npm run card -- bea --format story'],
	[['card', 'bea', '--format', 'story'], 'npm run card -- bea --format story'],
	[['import', 'a.csv', '--map=name=My $ "Name"'], 'npm run import -- a.csv --map "name=My \\$ \\"Name\\""'],
] as const;
test.for(someOf(lines, 10))(
	`where nobody can know what is meant, the line to type is told (${howMuch}): %s`,
	async ([words, line]) => {
		const { code, stderr } = await npm(root, [...words], environment);
		expect(code).toBe(1);
		expect(stderr).toContain(`Write: ${line}\n`);
	},
);

test('a flag that promises to change nothing is refused by a command that has none', async () => {
	const before = await profile('bea');
	const { code, stderr } = await npm(root, ['ask', 'bea', '--declined', '--dry-run'], environment);
	expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was done: this command has no --dry-run.')]);
	expect(await profile('bea')).toBe(before);
});

test('what somebody has set for npm for good was not said, nor is it a slip', async () => {
	const settings = path.join(await someFolder(), '.npmrc');
	await writeFile(settings, 'yes = true\ndryrun=true\ntag=tea\n');
	const { code, stderr } = await npm(root, ['remove', 'bea'], { ...environment, npm_config_userconfig: settings });
	expect(stderr).toContain('Nothing was changed. Add --yes to do it.');
	expect(code).toBe(1);
});

/** What npm takes for words of its own: with these it does nothing of ours. */
const ending = ['csv', 'anyway'];

test('npm hands over every flag of every command, or says why not', async () => {
	const calls = [...commands.map((name) => [name]), ['new', 'hub']];
	const all: string[] = [];
	for (const [name = '', ...words] of calls) {
		const { stdout } = await run(name, [...words, '--help'], environment);
		all.push(...(stdout.match(/(?<=\s--)[a-z][a-z-]+/g) ?? []));
	}
	const flags = [...new Set(all)].filter((name) => !['help', 'silent', ...ending].includes(name));
	expect(flags.length).toBeGreaterThan(40);
	const folder = await someFolder();
	await writeFile(path.join(folder, 'package.json'), '{"scripts": {"show": "node show.cjs"}}');
	await writeFile(path.join(folder, 'show.cjs'), 'console.log(JSON.stringify([process.argv.slice(2), process.env]))');
	const show = async (words: string[]) => (await npm(folder, ['-s', 'show', ...words])).stdout;
	for (const name of ending) expect(await show([`--${name}`])).not.toMatch(/^\[/);
	for (const name of losesName) expect(await show([`--${name}=name=x`])).toMatch(/^\[\["name=x"\]/);
	const shown = await Promise.all(['', '=x'].map((value) => show(flags.map((name) => `--${name}${value}`))));
	const [bare, valued] = shown.map((text) => (JSON.parse(text) as [string[], Environment])[1]) as [
		Environment,
		Environment,
	];
	const variableOf = (name: string) => `npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`;
	const isHandedOver = (name: string): boolean => variableOf(name) in bare || variableOf(name) in valued;
	expect(flags.filter((name) => !isHandedOver(name)).sort()).toEqual([...losesName].sort());
});
