import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, scratch } from './build.ts';
import { after, before, gitIn, hubOf, packageOf, versionOf } from './versions.ts';

interface Step {
	id?: string;
	if?: string;
	run?: string;
}

const { jobs } = parse(readFileSync(path.join(root, '.github/workflows/update.yml'), 'utf8')) as {
	jobs: Record<'try' | 'offer', { steps: Step[] }>;
};

let [source, hub, origin, programs, temp] = ['', '', '', '', ''];

beforeAll(async () => {
	const old = await versionOf(before);
	source = await versionOf(after, old);
	const inSource = gitIn(source);
	inSource('init', '--quiet');
	inSource('add', '--all', '--force');
	inSource('commit', '--quiet', '--message', 'all');
	inSource('tag', 'v0.2.0');
	const { scripts } = JSON.parse(packageOf('0.1.0')) as { scripts: object };
	hub = await hubOf(old, {
		'.gitignore': 'node_modules/\nprivate/\n.laurels-*\n',
		'package.json': packageOf('0.1.0', {
			repository: `git+file://${source}`,
			dependencies: {},
			scripts: { ...scripts, update: `node ${JSON.stringify(path.join(root, 'scripts/update.ts'))}` },
		}),
	});
	const inHub = gitIn(hub);
	inHub('init', '--quiet', '--initial-branch', 'main');
	inHub('add', '--all');
	inHub('commit', '--quiet', '--message', 'mine');
	origin = path.join(await scratch('origin'), 'hub.git');
	inHub('clone', '--quiet', '--bare', hub, origin);
	// It speaks with GitHub alone.
	programs = await scratch('programs');
	await writeFile(path.join(programs, 'gh'), '#!/bin/sh\necho "$@" >> "$RUNNER_TEMP/gh.txt"\n');
	await chmod(path.join(programs, 'gh'), 0o755);
	temp = await scratch('temp');
});

/** Runs what a job runs of its own, in a new copy of the hub, and answers what its steps put out. */
async function runJob(name: 'try' | 'offer', more: Record<string, string> = {}): Promise<Record<string, string>> {
	const folder = path.join(await scratch('job'), 'hub');
	gitIn(path.dirname(folder))('clone', '--quiet', origin, folder);
	const outputFile = path.join(folder, '..', 'out');
	const outputs: Record<string, string> = {};
	const env = {
		...process.env,
		PATH: [programs, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
		RUNNER_TEMP: temp,
		GITHUB_OUTPUT: outputFile,
		GITHUB_STEP_SUMMARY: path.join(temp, 'summary.md'),
		GITHUB_REPOSITORY: 'kim/laurels',
		...more,
	};
	for (const { if: condition = '', run } of jobs[name].steps) {
		const [, not, output = ''] = /^(!?)steps\.(\w+\.outputs\.\w+)$/.exec(condition) ?? [];
		const isDone = !condition || Boolean(outputs[output.split('.').at(-1) as string]) === !not;
		if (!isDone || !run || run.startsWith('npm ci')) continue;
		const { status, stderr } = spawnSync('bash', ['-e', '-c', run], { cwd: folder, env, encoding: 'utf8' });
		expect(status, stderr).toBe(0);
		if (existsSync(outputFile))
			for (const line of readFileSync(outputFile, 'utf8').trim().split('\n'))
				outputs[line.split('=')[0] as string] = line.slice(line.indexOf('=') + 1);
	}
	return outputs;
}

test('offers a newer version once, with what is new, and but for workflows all of it', async () => {
	expect(await runJob('try')).toEqual({ named: 'yes', version: '0.2.0' });
	const request = readFileSync(path.join(temp, 'update.md'), 'utf8');
	expect(request).toMatch(/Laurels 0\.1\.0 → 0\.2\.0\n\n0\.2\.0\n\n- Second\..*\nWorkflows are new, too\./s);
	await mkdir(path.join(temp, 'update'));
	for (const file of ['update.md', 'update.patch'])
		await rename(path.join(temp, file), path.join(temp, 'update', file));
	for (const _ of ['first', 'again']) await runJob('offer', { BRANCH: 'laurels-0.2.0' });
	expect(readFileSync(path.join(temp, 'gh.txt'), 'utf8')).toMatch(/^pr create --head laurels-0\.2\.0 [^\n]*\n$/);
	const git = gitIn(origin);
	expect(git('show', 'laurels-0.2.0:src/changes.ts')).toBe(after['src/changes.ts']);
	expect(git('show', 'laurels-0.2.0:src/comes/picture.png')).toBe(after['src/comes/picture.png']);
	expect(git('show', 'laurels-0.2.0:.github/workflows/publish.yml')).toBe(before['.github/workflows/publish.yml']);
	expect(
		git('diff', '--name-only', 'main', 'laurels-0.2.0')
			.split('\n')
			.filter((file) => /content|public|private/.test(file)),
	).toEqual([]);
	expect(git('log', '--format=%s', 'main').trim()).toBe('mine');
});

test('is quiet where Laurels itself is made', async () => {
	expect(await runJob('try', { GITHUB_REPOSITORY: path.basename(source) })).toEqual({});
});
