import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { triesAll } from '../src/combined.fixture.ts';
import { type Contents, contentOf } from '../src/content.fixture.ts';
import { takeLock } from '../src/lock.ts';
import { Refusal } from '../src/refusal.ts';
import { type Environment, environmentOf, hostsIn, type Ran } from './hosts.ts';

export { day, type Ran } from './hosts.ts';

/** The project's folder, from which commands are run. */
export const root = path.resolve(import.meta.dirname, '..');

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
/** The commands for owners: those of package.json that do not serve work on Laurels itself. */
export const commands = Object.entries(scripts)
	.flatMap(([name, command]) => (command.endsWith(` scripts/${name}.ts`) ? [name] : []))
	.filter((name) => !['docs', 'shots'].includes(name));

/** The example that comes with Laurels. */
export const exampleContent = path.join(root, 'content');

export interface Built extends Ran {
	out: string;
}

/** Starts one of the commands of scripts/, `within` another program that starts it. */
export function start(
	script: string,
	args: string[],
	env: Environment,
	within: string[] = [],
): { child: ChildProcess; ended: Promise<Ran> } {
	const node = [process.execPath, '-r', './scripts/node.cjs', `scripts/${script}.ts`];
	const [program, ...words] = [...within, ...node, ...args] as [string, ...string[]];
	const child = spawn(program, words, { cwd: root, env: environmentOf(env), stdio: ['ignore', 'pipe', 'pipe'] });
	const output = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const)
		child[stream]?.setEncoding('utf8').on('data', (words: string) => {
			output[stream] += words;
		});
	const ended = new Promise<Ran>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, ...output }));
	});
	return { child, ended };
}

/** Runs one of the commands of scripts/ to its end: in a process that has run others before, and answers as one of its own would. */
export async function run(script: string, args: string[], env: Environment): Promise<Ran> {
	// What Node reads as it starts.
	if (Object.keys(env).some((name) => name.startsWith('NODE_'))) return start(script, args, env).ended;
	const { screen: _, ...ran } = await host(script, args, env);
	return ran;
}

const host = hostsIn(root);

/** Builds a content folder, into a new folder if none is given. */
export async function buildHub(options: {
	content: string;
	out?: string;
	args?: string[];
	env?: Environment;
	within?: string[];
}): Promise<Built> {
	const out = options.out ?? path.join(await scratch('out'), 'dist');
	const env = { LAURELS_CONTENT: options.content, LAURELS_OUT: out, ...options.env };
	const args = options.args ?? [];
	const ran = options.within ? await start('build', args, env, options.within).ended : await run('build', args, env);
	return { ...ran, out };
}

/** `check` over a content folder. */
export const checkHub = (content: string, args: string[] = [], env: Environment = {}): Promise<Ran> =>
	run('check', args, { LAURELS_CONTENT: content, ...env });

/** Builds a hub that has to succeed, and fails with what was said if it does not. */
export async function published(options: { content: string; out?: string; env?: Environment }): Promise<string> {
	const { code, stderr, out } = await buildHub(options);
	if (code !== 0) throw new Error(`The build of ${options.content} ended with ${code}:\n${stderr}`);
	return out;
}

/** The example under a base path, built once in a run of the tests: whoever asks first builds it, and others wait. */
export async function exampleSite(): Promise<{ folder: string; base: string; origin: string }> {
	const folder = path.join(inject('runFolder'), 'example');
	const unlock = await whenFree(`${folder}.lock`);
	try {
		if (!existsSync(folder)) await published({ content: exampleContent, out: folder, env: { BASE: '/laurels' } });
	} finally {
		await unlock();
	}
	return { folder, base: '/laurels', origin: 'https://laurels.example.org' };
}

/** Takes a lock as soon as nobody has it. */
async function whenFree(file: string): Promise<() => Promise<void>> {
	for (;;)
		try {
			return await takeLock(file);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			await pause(100);
		}
}

/** The pages of a content folder alone, without cards and photos: the folder where they are. */
export const pagesIn = (content: string, env: Environment = {}): Promise<string> =>
	madeBy('../bench/pages', content, env);

/** What can be read of a site: `npm run test:all` builds the whole, else no picture but those that are text. */
export const readableIn = (content: string): Promise<string> =>
	triesAll ? published({ content }) : madeBy('../tests/readable', content);

async function madeBy(script: string, content: string, env: Environment = {}): Promise<string> {
	const out = path.join(await scratch('pages'), 'site');
	const { code, stderr } = await run(script, [out], { LAURELS_CONTENT: content, ...env });
	if (code !== 0) throw new Error(`The pages of ${content} were not made: ${code}\n${stderr}`);
	return out;
}

/** The pages of a hub of some files. */
export const pagesOf = async (files: Contents): Promise<string> => pagesIn((await contentOf(files)).path, { BASE: '' });

/** A new folder of this run. */
export const scratch = (name: string): Promise<string> => mkdtemp(path.join(inject('runFolder'), `${name}-`));

/** One of tests/hubs. */
export const hubFolder = (name: string): string => path.join(root, 'tests/hubs', name);

/** A copy of one of tests/hubs, to change. */
export async function hubCopy(name: string): Promise<string> {
	const copy = path.join(await scratch(name), 'content');
	await mkdir(copy);
	await cp(hubFolder(name), copy, { recursive: true });
	return copy;
}

/** Every file of a folder: its path from there, in order, and its bytes. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
	const files = new Map<string, Buffer>();
	for (const name of names) files.set(name, await readFile(path.join(folder, name)));
	return files;
}

/** Names of the files in which two folders differ, or that only one has. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
	const names = [...new Set([...one.keys(), ...other.keys()])];
	return names.filter((name) => {
		const bytes = one.get(name);
		return !bytes || !other.get(name)?.equals(bytes);
	});
}
