import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../src/root.ts';

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
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
