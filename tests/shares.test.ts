import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { platform } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { type Contents, contentOf, examplePhoto, hubWith, someone } from '../src/content.fixture.ts';
import { blocksIn } from '../src/guide/page.ts';
import { buildHub, root, run, scratch, start } from './build.ts';
import { freshCopy } from './walk.ts';

const onWindows = platform() === 'win32';

/** So many people: of more, each machine draws in several threads. */
const people = triesAll ? 12 : 3;
/** People of whom a third have photos, and the pictures of all of them as one machine draws them. */
let content: string;
let alone: Map<string, string>;

beforeAll(async () => {
	const files: Contents = { 'hub.md': hubWith('formats: [wide, square]') };
	for (let index = 0; index < people; index++) {
		files[`people/p-${index}.md`] = someone(`Person ${index}`, 'consent: given');
		if (index % 3 === 0) files[`people/p-${index}.jpg`] = await examplePhoto(600 + index, 750);
	}
	content = (await contentOf(files)).path;
	const cache = await scratch('alone');
	const { code, stdout } = await run('cards', [], { LAURELS_CONTENT: content, LAURELS_CACHE: cache });
	expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+ pictures: \d+ drawn, 0 were there, /)]);
	alone = picturesIn(path.join(cache, 'laurels-cache'));
	expect(alone.size).toBeGreaterThan(people * 3);
});

/** The pictures in a store by key, each as a digest of its bytes, without those that are being written. */
const picturesIn = (store: string): Map<string, string> =>
	new Map(
		readdirSync(store, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /^[\da-f]{32}$/.test(entry.name))
			.map(({ name, parentPath }) => [
				name,
				createHash('sha256')
					.update(readFileSync(path.join(parentPath, name)))
					.digest('hex'),
			]),
	);

const inOrder = (pictures: ReadonlyMap<string, string>) => [...pictures].sort(([a], [b]) => (a < b ? -1 : 1));

/** A machine of its own: nothing drawn before, and a folder for what it draws. */
async function machine(share: string): Promise<{ args: string[]; into: string; env: Record<string, string> }> {
	const folder = await scratch('machine');
	const into = path.join(folder, 'drawn');
	return {
		args: ['--shard', share, '--into', into],
		into,
		env: { LAURELS_CONTENT: content, LAURELS_CACHE: path.join(folder, 'cache') },
	};
}

// Two draw in the workflow for GitHub.
test.for(triesAll ? [2, 4] : [4])(
	`%i machines draw the same bytes of ${howMuch} of people as one, each picture once; one builds and draws nothing`,
	async (of) => {
		const machines = await Promise.all(Array.from({ length: of }, (_, at) => machine(`${at + 1}/${of}`)));
		for (const { args, env } of machines) expect((await run('cards', args, env)).code).toBe(0);
		const drawn = machines.flatMap(({ into }) => [...picturesIn(into)]);
		expect(drawn.length).toBe(alone.size);
		expect(inOrder(new Map(drawn))).toEqual(inOrder(alone));
		const cache = await scratch('together');
		for (const { into } of machines) await cp(into, path.join(cache, 'laurels-cache'), { recursive: true });
		const { code, stdout, stderr } = await buildHub({ content, env: { LAURELS_CACHE: cache } });
		expect([code, stderr]).toEqual([0, expect.not.stringContaining('drawn')]);
		expect(stdout).toContain('(0 drawn anew)');
	},
);

test('a machine that dies and is started again draws the rest of its share', async () => {
	const { args, into, env } = await machine('1/2');
	const other = await machine('2/2');
	const { child, ended } = start('cards', args, env);
	while (child.exitCode === null && (!existsSync(into) || picturesIn(into).size < 5)) await pause(20);
	child.kill('SIGKILL');
	await ended;
	const before = picturesIn(into).size;
	const again = await run('cards', args, env);
	expect(await run('cards', other.args, other.env)).toMatchObject({ code: 0 });
	const [, all, drawn, were] = (/^(\d+) pictures, share 1 of 2: (\d+) drawn into \S+, (\d+) were there, /.exec(
		again.stdout,
	) ?? [again.stderr]) as string[];
	expect(Number(drawn) + Number(were)).toBe(Number(all));
	// The last one may have been written, and not yet noted.
	expect(Number(were)).toBeGreaterThanOrEqual(before - 1);
	expect(inOrder(new Map([...picturesIn(into), ...picturesIn(other.into)]))).toEqual(inOrder(alone));
});

test('where content has a mistake, it is told, and nothing is drawn', async () => {
	const { path: wrong } = await contentOf({ 'hub.md': hubWith(''), 'people/ada.md': '---\nnmae: Ada\n---\n' });
	const { args, into, env } = await machine('1/2');
	const { code, stderr } = await run('cards', args, { ...env, LAURELS_CONTENT: wrong });
	expect(code).toBe(1);
	expect(stderr).toMatch(/people\/ada\.md.*Nothing was drawn\.\n$/s);
	expect(existsSync(into)).toBe(false);
});

interface Workflow {
	jobs: Record<string, { steps: { id?: string; name?: string; run?: string }[] }>;
}

/** Runs lines of a workflow in a copy of the project, and answers what they put out. */
function shell(lines: string, folder: string, more: Record<string, string>): string {
	const output = path.join(folder, 'output.txt');
	const { status, stderr } = spawnSync('bash', ['-e', '-c', lines], {
		cwd: folder,
		encoding: 'utf8',
		env: {
			...{ PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter), HOME: folder },
			...{ LAURELS_CONTENT: content, LAURELS_NOW: '2026-11-22', GITHUB_OUTPUT: output, ...more },
		},
	});
	expect(status, stderr).toBe(0);
	return existsSync(output) ? readFileSync(output, 'utf8') : '';
}

/** The folder of what one of several machines drew: `npm test` has the last of them alone do as the workflow says. */
async function drawnBy(index: number, of: number, asSaid: () => Promise<string>): Promise<string> {
	if (triesAll || index === of) return asSaid();
	const { args, env, into } = await machine(`${index}/${of}`);
	expect(await run('cards', args, env)).toMatchObject({ code: 0 });
	return into;
}

const workflows = onWindows ? [] : someOf(['GitHub', 'GitLab'], 2);

test.runIf(workflows.includes('GitHub'))(
	`the workflow for GitHub (${howMuch} of two) draws on as many machines as the repository says`,
	async () => {
		const { jobs } = parse(readFileSync(path.join(root, '.github/workflows/publish.yml'), 'utf8')) as Workflow;
		const shareStep = jobs['ask']?.steps.find(({ id }) => id === 'share')?.run ?? '';
		const drawStep = jobs['draw']?.steps.find(({ name }) => name === 'Draw')?.run ?? '';
		const copy = await freshCopy(path.join(await scratch('github'), 'laurels'));
		const [, shares = ''] = /^shares=(.*)$/m.exec(shell(shareStep, copy, { MACHINES: '2' })) ?? [];
		expect(JSON.parse(shares)).toEqual([1, 2]);
		const drawn = new Map<string, string>();
		for (const SHARE of JSON.parse(shares) as number[]) {
			const into = await drawnBy(SHARE, 2, async () => {
				// In the same place, for which Node keeps what it compiled.
				const runner = await freshCopy(copy);
				shell(drawStep, runner, { SHARE: String(SHARE), MACHINES: '2', LAURELS_CACHE: 'cache' });
				return path.join(runner, 'drawn');
			});
			for (const [key, digest] of picturesIn(into)) drawn.set(key, digest);
		}
		expect(inOrder(drawn)).toEqual(inOrder(alone));
	},
);

test.runIf(workflows.includes('GitLab'))(
	`what the guide says for GitLab (${howMuch} of two) does the same, and its last job builds`,
	async () => {
		const page = readFileSync(path.join(root, 'docs/scale.md'), 'utf8');
		const workflow =
			blocksIn(page).find(({ text, language }) => language === 'yaml' && text.includes('parallel:'))?.text ?? '';
		const { draw, pages } = parse(workflow) as Record<'draw' | 'pages', { parallel: number; script: string[] }>;
		const lines = (script: string[]) => script.filter((line) => !line.startsWith('npm ci')).join('\n');
		const folder = await scratch('gitlab');
		const place = path.join(folder, 'laurels');
		expect(draw.parallel).toBeGreaterThan(1);
		const machines = triesAll ? draw.parallel : 2;
		for (let index = 1; index <= machines; index++) {
			const into = await drawnBy(index, machines, async () => {
				const runner = await freshCopy(place);
				const counted = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(machines) };
				shell(lines(draw.script), runner, { ...counted, LAURELS_CACHE: '.cache' });
				return path.join(runner, 'drawn');
			});
			// GitLab lays the artifacts of all of them over each other.
			await cp(into, path.join(folder, 'drawn'), { recursive: true });
		}
		const copy = await freshCopy(place);
		await cp(path.join(folder, 'drawn'), path.join(copy, 'drawn'), { recursive: true });
		shell(`${lines(pages.script)} > said.txt`, copy, { LAURELS_CACHE: '.cache' });
		expect(readFileSync(path.join(copy, 'said.txt'), 'utf8')).toContain('(0 drawn anew)');
	},
);
