import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, hubWith, someFolder, someone } from '../src/content.fixture.ts';
import { commands, root, run, start } from './build.ts';

/** Words with which each command does its work, where it needs any; what it makes goes into `folder`. */
const wordsIn = (folder: string): Record<string, string[]> => ({
	new: ['list', '--title', 'Near'],
	import: ['people.csv', '--dry-run', '--map', 'name=Name'],
	list: ['near', 'ada'],
	rename: ['ada', 'bea', '--dry-run'],
	ask: ['ada', '--agreed'],
	remove: ['ada', '--yes'],
	log: ['ada', 'mail'],
	kit: ['ada', '--out', path.join(folder, 'kit')],
	card: ['ada', '--out', path.join(folder, 'card.png')],
	// Elsewhere it may find a newer one.
	update: ['--from', folder, '--dry-run'],
	// It would serve until somebody ends it.
	dev: ['--port', 'none'],
});

let environment: Record<string, string>;

beforeEach(async () => {
	environment = {
		LAURELS_CONTENT: (
			await contentOf({
				'hub.md': hubWith('formats: [wide]'),
				'people/ada.md': someone('Ada'),
				'lists/near.md': '---\ntitle: Near by\n---\n',
			})
		).path,
		LAURELS_PRIVATE: await someFolder(),
		LAURELS_CACHE: await someFolder(),
		LAURELS_OUT: path.join(await someFolder(), 'dist'),
	};
});

test('a value that begins with a dash is answered with how to write it', async () => {
	const { code, stderr } = await run('log', ['ada', 'mail', '--note', '-ly said'], environment);
	expect([code, stderr.split('\n')[0]]).toEqual([
		1,
		`Option '--note' argument is ambiguous. What begins with a dash follows =: --note="-…"`,
	]);
});

describe.for(commands)('npm run %s', (name) => {
	test('tells what it is for', async () => {
		expect(await run(name, ['--help'], environment)).toEqual({
			code: 0,
			stdout: expect.stringMatching(new RegExp(`^npm run ${name}\\b`)),
			stderr: '',
		});
	});

	test('answers a mistyped option with the right one', async () => {
		const { code, stdout, stderr } = await run(name, [...(name === 'new' ? ['list'] : []), '--helpp'], environment);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^Unknown option '--helpp'\. Did you mean --help\?\n\nnpm run /);
	});

	const odd = [
		['a day that is none', async () => ({ LAURELS_NOW: 'tomorrow' })],
		[
			'a file in the place of the private folder',
			async () => {
				const file = path.join(await someFolder(), 'private');
				await writeFile(file, '');
				return { LAURELS_PRIVATE: file };
			},
		],
		[
			'folders in the place of private files',
			async () => {
				const folder = await someFolder();
				for (const file of ['log.csv', 'plan.md', 'removed.txt', 'links.csv', '.log-journal.csv', 'report.html'])
					await mkdir(path.join(folder, file));
				return { LAURELS_PRIVATE: folder };
			},
		],
	] as const;
	test.for(someOf(odd, 6, commands.indexOf(name)))(
		`does its work or says why not (${howMuch}): %s`,
		async ([, more]) => {
			const words = wordsIn(await someFolder())[name] ?? [];
			const { stderr } = await run(name, words, { ...environment, ...(await more()) });
			expect(stderr).not.toMatch(/^\s+at |node:internal|Error:|EISDIR|ENOTDIR/m);
		},
	);
});

test.for(someOf(commands, 10))(
	`npm run %s (${howMuch} of commands) says the same in a process of its own`,
	async (name) => {
		const alone = await start(name, ['--help'], environment).ended;
		expect(await run(name, ['--help'], environment)).toEqual(alone);
	},
);

test('a reader who has read enough ends a command quietly', async () => {
	// More than waits in a pipe.
	const story = Array.from({ length: 1000 }, (_, at) => `[[nobody ${at}]]`).join(' ');
	const { path: content } = await contentOf({ 'people/ada.md': someone('Ada', '', story) });
	const command = `${process.execPath} scripts/check.ts --json | head -c 1; exit \${PIPESTATUS[0]}`;
	const env = { ...process.env, LAURELS_CONTENT: content };
	const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: root, env, encoding: 'utf8' });
	expect([status, stderr]).toEqual([0, '']);
});

test('commands say which version they are', async () => {
	const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
	const { code, stdout } = await run('check', ['--version'], {});
	expect([code, stdout]).toEqual([
		0,
		`Laurels ${version}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}\n`,
	]);
});

test('a site, its content and what is private never lie in each other', async () => {
	const { path: content } = await contentOf({ 'people/ada.md': someone('Ada') });
	const out = path.join(await someFolder(), 'dist');
	for (const folders of [
		{ LAURELS_OUT: path.join(content, 'dist') },
		{ LAURELS_OUT: content },
		{ LAURELS_OUT: path.dirname(content) },
		{ LAURELS_OUT: out, LAURELS_PRIVATE: path.join(out, 'private') },
	]) {
		const { code, stderr } = await run('build', [], { LAURELS_CONTENT: content, ...folders });
		// To empty the folder would be the worst advice.
		expect([code, stderr]).toEqual([1, expect.stringMatching(/^The site would be published into .*LAURELS_OUT\.$/m)]);
	}
});

test('who declined is no stranger to the log', async () => {
	const { path: content } = await contentOf({ 'people/dec.md': someone('Dec Lined', 'consent: declined') });
	for (const who of ['dec', 'Dec Lined']) {
		const { code, stderr } = await run('log', [who, 'mail'], {
			LAURELS_CONTENT: content,
			LAURELS_PRIVATE: await someFolder(),
		});
		expect([code, stderr]).toEqual([1, 'Dec Lined declined, and nothing of them is noted here.\n']);
	}
});
