import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/root.ts';
import { scratch } from './build.ts';

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; steps: { id?: string; uses?: string; run?: string }[] }>;
}

const folder = path.join(root, '.github/workflows');
const read = (file: string) => parse(readFileSync(path.join(folder, file), 'utf8')) as Workflow;
const commands = Object.keys(
	(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

describe.each(readdirSync(folder))('%s', (file) => {
	const { permissions, jobs } = read(file);
	const steps = Object.values(jobs).flatMap((job) => job.steps);

	test('runs actions that nobody can exchange', () => {
		for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+(\/[\w-]+)+@[0-9a-f]{40}$/);
	});

	test('may read at most, but for one job: that one runs git and gh, and nothing of ours or of packages', () => {
		expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([]);
		const writing = Object.values(jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
		expect(writing.length).toBeLessThan(2);
		const lines = writing.flatMap((job) => job.steps.flatMap(({ run = '' }) => run.trim().split('\n')));
		expect(lines.filter((line) => line && !/^(git|gh) /.test(line))).toEqual([]);
	});

	test('runs commands that are there', () => {
		const called = steps.flatMap(({ run }) =>
			[...(run ?? '').matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name]) => name),
		);
		expect(called.filter((name) => !['ci', 'exec', ...commands].includes(String(name)))).toEqual([]);
	});
});

test.skipIf(platform() === 'win32').for([
	['a hub of one’s own', 'true false', 'https://kim.test', 'true'],
	['the example, in a copy of the template', 'true false', 'https://laurels.example.org', 'false'],
	['the example, where Laurels is made', 'true true', 'https://laurels.example.org', 'true'],
	['a repository that another host publishes', 'false false', 'https://kim.test', 'false'],
])('Pages publishes of %s: %s, at %s, %s', async ([, repository, url, published]) => {
	const folder = await scratch('pages');
	const [gh, output] = ['gh', 'said.txt'].map((name) => path.join(folder, name)) as [string, string];
	// What GitHub answers about a repository, and about a file in it.
	writeFileSync(
		gh,
		`#!/bin/sh\ncase "$*" in *contents*) printf '%s\\n' --- 'url: ${url}' ;; *) echo ${repository} ;; esac\n`,
	);
	chmodSync(gh, 0o755);
	const { run = '' } = read('publish.yml').jobs['ask']?.steps.find(({ id }) => id === 'ask') ?? {};
	const env = {
		PATH: `${folder}:${process.env['PATH']}`,
		GITHUB_REPOSITORY: 'kim/laurels',
		GITHUB_SHA: 'a1',
		GITHUB_OUTPUT: output,
	};
	expect(spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], { env }).status).toBe(0);
	expect(readFileSync(output, 'utf8')).toBe(`pages=${published}\n`);
});
