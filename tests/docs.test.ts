import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleList } from '../src/desk/new/files/start-hub.ts';
import { marksIn } from '../src/desk/update/marks.ts';
import { bytesDigest } from '../src/keys.ts';
import { root } from '../src/root.ts';
import { run } from './build.ts';

const isExample = marksIn(readFileSync(exampleList, 'utf8'))
	.get('hub.md')
	?.includes(bytesDigest(readFileSync(path.join(root, 'content/hub.md'))));

test('What is made of the schemas is as they are now, and starting a hub knows every file of the example', async () => {
	// Whoever has started a hub of their own has taken the example away.
	const { code, stderr } = await run('docs', ['--check', ...(isExample ? ['--example'] : [])], {});
	expect(`${code} ${stderr}`).toBe('0 ');
});
