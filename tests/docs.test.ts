import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleList } from '../src/desk/new/files/start-hub.ts';
import { marksIn } from '../src/desk/update/marks.ts';
import { bytesDigest } from '../src/keys.ts';
import { root } from '../src/root.ts';

const check = (...more: string[]) =>
	spawnSync('node', ['scripts/docs.ts', '--check', ...more], { cwd: root, encoding: 'utf8' });

test('What is made of the schemas is as they are now', () => {
	const { status, stderr } = check();
	expect(`${status} ${stderr}`).toBe('0 ');
});

const isExample = marksIn(readFileSync(exampleList, 'utf8'))
	.get('hub.md')
	?.includes(bytesDigest(readFileSync(path.join(root, 'content/hub.md'))));

// Whoever has started a hub of their own has taken the example away.
test.runIf(isExample)('Starting a hub knows every file of the example', () => {
	const { status, stderr } = check('--example');
	expect(`${status} ${stderr}`).toBe('0 ');
});
