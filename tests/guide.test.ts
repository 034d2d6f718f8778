import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands, exampleContent, filesIn, root, run, scratch } from './build.ts';
import { serve } from './serve.ts';

/** The commands that a guide tells to type, in their order: what follows `npm run`, as words. */
async function typed(guide: string): Promise<string[][]> {
	const text = await readFile(path.join(root, guide), 'utf8');
	return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
		.flatMap(([, block = '']) => block.trim().split('\n'))
		.filter((line) => line.startsWith('npm run '))
		.map((line) =>
			(line.slice('npm run '.length).match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, '')),
		);
}

let folder: string;
let environment: Record<string, string>;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	folder = await scratch('guide');
	await cp(exampleContent, path.join(folder, 'content'), { recursive: true });
	site = await serve(path.join(folder, 'dist'), '/laurels', (answer) => ({
		...answer,
		headers: { ...answer.headers, 'Cache-Control': 'max-age=60' },
	}));
	environment = {
		...{ SITE: site.origin, BASE: '/laurels', LAURELS_CONTENT: path.join(folder, 'content') },
		...{ LAURELS_PRIVATE: path.join(folder, 'private'), LAURELS_OUT: path.join(folder, 'dist') },
	};
});
afterAll(() => site.close());

test('whoever types what the guide says has a public page that is as it should be', { timeout: 300_000 }, async () => {
	const lines = await typed('docs/publish.md');
	expect(lines.length).toBeGreaterThan(8);
	const said: string[] = [];
	for (const [name = '', ...words] of lines) {
		expect(commands).toContain(name);
		const args = words[0] === '--' ? words.slice(1) : words;
		const { code, stdout, stderr } = await run(name, args, environment);
		expect(code, `npm run ${name} ${args.join(' ')}\n${stderr}`).toBe(0);
		said.push(stdout);
	}
	expect(said.join('\n')).toContain(`${site.origin}/laurels/ is as it should be`);
	const files = await filesIn(path.join(folder, 'dist'));
	expect(files.get('people/ada-lovelace/index.html')?.toString()).toContain('for seeing that the engine');
	expect([...files.keys()].filter((file) => /^people\/[^/]+\/index\.html$/.test(file))).toHaveLength(1);
});

test.for(['README.md', 'docs/publish.md'])('every command in %s is there', async (guide) => {
	const text = await readFile(path.join(root, guide), 'utf8');
	const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
	const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
