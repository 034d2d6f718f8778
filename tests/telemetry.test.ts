import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { hubFolder, root, scratch } from './build.ts';

/** Commands that run Astro, and what they say when they are under way. */
const ready: Record<string, RegExp> = {
	dev: /watching for file changes/,
	build: /Published/,
	preview: /Local/,
	types: /Getting diagnostics/,
};

const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

test('every command that runs Astro is tried here', () => {
	const others = Object.entries(scripts).filter(
		([name, command]) => /astro\.mjs|scripts\/(dev|preview|build)\.ts/.test(command) && !(name in ready),
	);
	expect(others).toEqual([]);
});

test.for(someOf(Object.entries(ready), 8))(
	`%s (${howMuch} of commands) makes no number of this machine, and tells nobody that it runs`,
	async ([name, word]) => {
		const home = await scratch('home');
		const out = await scratch('out');
		const child = spawn('sh', ['-c', `exec ${scripts[name]}`], {
			cwd: root,
			env: {
				PATH: `${path.join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
				HOME: home,
				XDG_CONFIG_HOME: path.join(home, 'settings'),
				LAURELS_CONTENT: hubFolder('minimal'),
				LAURELS_OUT: out,
				LAURELS_NOW: '2026-11-22',
				// Astro's telemetry says here what it would tell.
				DEBUG: 'astro:telemetry',
				NO_COLOR: '1',
			},
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (words: Buffer) => {
				output += words.toString();
				if (word.test(output)) setTimeout(() => child.kill(), 500);
			});
		await new Promise((resolve) => child.once('close', resolve));
		expect(output).toMatch(word);
		expect(output).not.toMatch(/anonymousId|eventName/);
		expect(existsSync(path.join(home, 'settings/astro'))).toBe(false);
	},
);
