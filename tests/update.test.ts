import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { create } from 'tar';
import { beforeAll, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { marksFile } from '../src/desk/update/marks.ts';
import { filesIn, type Ran, root, run, scratch, start } from './build.ts';
import {
	after,
	before,
	type Files,
	gitIn,
	hubOf,
	packageOf,
	put,
	textsIn,
	updated,
	versionOf,
	workflow,
} from './versions.ts';

async function packed(folder: string): Promise<string> {
	const file = path.join(await scratch('packed'), 'laurels.tar.gz');
	await create({ gzip: true, file, cwd: path.dirname(folder) }, [path.basename(folder)]);
	return file;
}

let [old, fresh, archive] = ['', '', ''];

beforeAll(async () => {
	old = await versionOf(before);
	fresh = await versionOf(after, old);
	archive = await packed(fresh);
});

const update = (hub: string, words: string[] = [], from = archive, env: Record<string, string> = {}): Promise<Ran> =>
	run('update', ['--hub', hub, '--from', from, '--yes', ...words], env);

test('a hub gets all of a newer version, and keeps what is its own; the example never comes', async () => {
	const hub = await hubOf(old);
	const { code, stdout } = await update(hub);
	expect(code).toBe(0);
	expect(stdout).toMatch(/\nLaurels 0\.1\.0 → 0\.2\.0\n\n0\.2\.0\n\n- Second\.\n\n/);
	expect(stdout).not.toContain('First');
	expect(await textsIn(hub)).toEqual(updated);
	expect(await update(hub)).toMatchObject({
		code: 0,
		stdout: expect.stringMatching(/\nYou have all of Laurels 0\.2\.0\. Nothing was changed\.\n$/),
	});
	expect(await update(hub, [], old)).toMatchObject({ code: 1, stderr: expect.stringMatching(/an older one/) });
});

test('so does one that does not say how it came', async () => {
	const hub = await hubOf(old);
	await rm(path.join(hub, marksFile));
	expect((await update(hub)).code).toBe(0);
	expect(await textsIn(hub)).toEqual(updated);
});

describe('it comes', () => {
	const arrived = async (from: string) => {
		const hub = await hubOf(old);
		expect(await update(hub, [], from)).toMatchObject({ code: 0 });
		expect(await textsIn(hub)).toEqual(updated);
	};

	test('from a folder', () => arrived(fresh));

	test('from an archive on the web', async () => {
		const bytes = await readFile(archive);
		const server = createServer((_, answer) => answer.end(bytes)).listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		try {
			await arrived(`http://127.0.0.1:${(server.address() as AddressInfo).port}/laurels.tar.gz`);
		} finally {
			server.close();
		}
	});

	test('from a repository: its newest version; whoever began between two versions has changed nothing', async () => {
		const repository = await scratch('repository');
		const git = gitIn(repository);
		const commit = async (folder: string, more: Files, ...tag: string[]) => {
			await cp(folder, repository, { recursive: true });
			await put(repository, more);
			git('add', '--all', '--force');
			git('commit', '--quiet', '--message', 'more');
			for (const name of tag) git('tag', name);
		};
		git('init', '--quiet');
		await commit(old, {});
		await rm(path.join(repository, 'src/goes.ts'));
		const between = { 'src/changes.ts': 'export const version = 1.5;\n' };
		await commit(old, between);
		await rm(path.join(repository, 'src/goes.ts'));
		await commit(
			fresh,
			{ [marksFile]: await readFile(path.join(old, marksFile), 'utf8') },
			'v0.2.0',
			'v0.10.0-beta.1',
			'other',
		);
		await commit(fresh, { 'package.json': packageOf('0.3.0') });
		const hub = await hubOf(old, between);
		expect(await update(hub, [], `file://${repository}`)).toMatchObject({ code: 0 });
		expect(await textsIn(hub)).toEqual(updated);
	});

	test.for<[what: string, from: () => Promise<string>, because: RegExp]>([
		['a folder that is none', () => scratch('empty'), /is no version of Laurels/],
		['a place that is none', async () => path.join(await scratch('empty'), 'nowhere'), /nowhere is not there/],
		['an archive that is none', async () => path.join(old, 'README.md'), /README\.md can’t be unpacked/],
		['a repository that is none', async () => `file://${await scratch('empty')}`, /can’t be taken/],
		[
			'another project',
			() => versionOf(before).then((folder) => rm(path.join(folder, marksFile)).then(() => folder)),
			/does not say which files are its own/,
		],
	])('not from %s, and then nothing is changed', async ([, from, because]) => {
		const hub = await hubOf(old);
		const there = await textsIn(hub);
		const { code, stderr } = await update(hub, [], await from());
		expect(stderr).toMatch(because);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(code).toBe(1);
		expect(await textsIn(hub)).toEqual(there);
	});

	test('from no archive that reaches out of its folder', async () => {
		const outside = path.join(await scratch('outside'), 'inner');
		await put(outside, { '../evil.txt': 'evil', 'package.json': '{}' });
		const file = path.join(await scratch('packed'), 'evil.tar.gz');
		await create({ gzip: true, file, cwd: outside, preservePaths: true }, ['../evil.txt', 'package.json']);
		const hub = await hubOf(old);
		expect(await update(hub, [], file)).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(/can’t be unpacked.*\.\./),
		});
	});
});

test('what its owner changed stays, or is decided by them: nothing is lost', async () => {
	const mine = {
		'src/same.css': 'a { color: green }\n',
		'src/tokens.css': ':root { --a: 9 }\n',
		'README.md': '# Kim’s\n',
		'.github/workflows/publish.yml': workflow('3'),
		'package.json': packageOf('0.1.0', {
			scripts: { check: 'node -r ./scripts/node.cjs scripts/check.ts', mine: 'x' },
		}),
	};
	const hub = await hubOf(old, mine);
	const there = await textsIn(hub);
	const { code, stdout, stderr } = await update(hub);
	expect([code, stderr]).toEqual([
		1,
		expect.stringMatching(/changes, too:\n {2}src\/tokens\.css\n.*npm run update -- --hub .* --take src\/tokens\.css/s),
	]);
	expect(stdout).toMatch(/stays {6}README\.md \(you changed it\)/);
	expect(stdout).toMatch(/stays {6}src\/same\.css \(you changed it, and the new version does not\)/);
	expect(await textsIn(hub)).toEqual(there);

	expect(await update(hub, ['--keep', 'src/tokns.css'])).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/src\/tokns\.css: no file.*src\/tokens\.css/s),
	});
	expect(await update(hub, ['--keep', 'src/tokens.css', '--dry-run'])).toMatchObject({
		code: 0,
		stdout: expect.stringMatching(/written {4}src\/changes\.ts\n.*goes {7}src\/goes\.ts\n/s),
	});
	expect(await textsIn(hub)).toEqual(there);

	expect((await update(hub, ['--take', 'src/tokens.css'])).code).toBe(0);
	expect(await textsIn(hub)).toEqual({
		...updated,
		'src/same.css': mine['src/same.css'],
		'README.md': mine['README.md'],
		// A bot had raised the action.
		'.github/workflows/publish.yml': workflow('3', '  - run: npm ci\n'),
		'package.json': packageOf('0.2.0', {
			scripts: { check: 'node -r ./scripts/node.cjs scripts/check.ts', mine: 'x' },
			dependencies: {},
		}),
		'private/replaced/0.1.0/src/tokens.css': mine['src/tokens.css'],
	});
});

test('a version that does not take the content changes nothing', async () => {
	const hub = await hubOf(old, { 'content/ada.md': 'old words' });
	const there = await textsIn(hub);
	const { code, stderr } = await update(hub);
	expect([code, stderr]).toEqual([
		1,
		expect.stringMatching(
			/content\/ada\.md:1 - 0\.2\.0 takes no old words\n\nLaurels 0\.2\.0 does not take your content as it is, so nothing was changed/,
		),
	]);
	expect(await textsIn(hub)).toEqual(there);
});

test('whoever stops it before it is done has what they had, and nothing is left of it', async () => {
	const slow = await versionOf({ ...after, 'scripts/check.ts': 'setTimeout(() => {}, 3000);' }, old);
	const hub = await hubOf(old);
	const there = await textsIn(hub);
	const { child, ended } = start('update', ['--hub', hub, '--from', slow, '--yes'], {});
	child.stderr?.on('data', (words: string) => words.includes('Checking') && child.kill('SIGINT'));
	expect((await ended).code).toBe(1);
	expect(await textsIn(hub)).toEqual(there);
	expect(await readdir(hub)).not.toContain('.laurels-update');
	expect(await update(hub)).toMatchObject({ code: 0 });
});

test('nobody is asked where nobody sits, and nothing is changed', async () => {
	const hub = await hubOf(old);
	const there = await textsIn(hub);
	expect(await run('update', ['--hub', hub, '--from', archive], {})).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/Add --yes/),
	});
	expect(await textsIn(hub)).toEqual(there);
});

test('packages are installed aside, and take the place of those in use as a whole', async () => {
	const added = {
		'package.json': packageOf('0.1.0', { dependencies: { font: 'file:./font' } }),
		'font/package.json': '{"name":"font","version":"1.0.0"}',
	};
	const hub = await hubOf(old, {
		...added,
		'node_modules/.astro/drawn.png': 'drawn',
		'node_modules/old/index.js': 'old',
	});
	const needing = await versionOf(
		{
			...after,
			'package.json': packageOf('0.2.0', { dependencies: { part: 'file:./part' } }),
			'part/package.json': '{"name":"part","version":"1.0.0"}',
		},
		old,
	);
	expect(await update(hub, [], needing)).toMatchObject({ code: 0 });
	const there = await textsIn(hub);
	expect(JSON.parse(there['package.json'] as string).dependencies).toEqual({
		part: 'file:./part',
		font: 'file:./font',
	});
	expect(Object.keys(JSON.parse(there['package-lock.json'] as string).packages).sort()).toEqual([
		'',
		'font',
		'node_modules/font',
		'node_modules/part',
		'part',
	]);
	expect(there['node_modules/.astro/drawn.png']).toBe('drawn');
	expect(there['node_modules/old/index.js']).toBeUndefined();
	expect(await readFile(path.join(hub, 'node_modules/part/package.json'), 'utf8')).toContain('part');

	const broken = await versionOf(
		{ ...after, 'package.json': packageOf('0.3.0', { dependencies: { none: 'file:./none.tgz' } }) },
		needing,
	);
	expect(await update(hub, [], broken)).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/npm could not install/),
	});
	expect(await textsIn(hub)).toEqual(there);
});

describe('an update that is ended', async () => {
	const faults = (hub: string) => ({
		NODE_OPTIONS: `--import ${path.join(root, 'tests/faults.mjs')}`,
		FAULT_UNDER: hub,
	});
	/** Without what is only begun, what an update works with, and what can be drawn anew. */
	const stateOf = async (hub: string) =>
		[...(await filesIn(hub))]
			.filter(([name]) => !/^\.laurels-|\.writing(\/|$)|^node_modules\/\.astro\//.test(name))
			.map(([name, bytes]) => `${name}\n${bytes}`);

	test(
		`is taken back by the next command, whatever it is, and done by running it again (${howMuch} of six ends)`,
		{ timeout: 300_000 },
		async () => {
			// Its packages change, too.
			const needing = await versionOf(
				{
					...after,
					'package.json': packageOf('0.2.0', { dependencies: { part: 'file:./part' } }),
					'part/package.json': '{"name":"part","version":"1.0.0"}',
				},
				old,
			);
			const packages = { 'node_modules/used/index.js': 'used' };
			const [whole, log] = [await hubOf(old, packages), path.join(await scratch('log'), 'log')];
			const untouched = await stateOf(whole);
			expect(await update(whole, [], needing, { ...faults(whole), FAULT_LOG: log })).toMatchObject({ code: 0 });
			const done = await stateOf(whole);
			const changes = (await readFile(log, 'utf8')).trim().split('\n');
			// What was made aside before is thrown away; from here on the hub itself changes.
			const first = changes.findIndex((line) => line.includes('.laurels-change.json'));
			const step = (changes.length - first) / 6;
			const ends = Array.from({ length: 6 }, (_, at) => Math.round(changes.length - at * step));
			for (const end of someOf(ends, 6)) {
				const hub = await hubOf(old, packages);
				await update(hub, [], needing, { ...faults(hub), FAULT: 'kill', FAULT_AT: String(end) });
				const next = spawnSync(process.execPath, ['-r', './scripts/node.cjs', 'scripts/check.ts'], {
					cwd: hub,
					encoding: 'utf8',
				});
				expect(next.status, next.stderr).toBe(0);
				expect([untouched, done], `ended at change ${end}: ${changes[end - 1]}`).toContainEqual(await stateOf(hub));
				expect(await update(hub, [], needing)).toMatchObject({ code: 0 });
				expect(await stateOf(hub)).toEqual(done);
			}
		},
	);
});

test('nothing is loaded that keeps packages from being moved away: Windows moves no library in use', async () => {
	const script = `process.on('exit', () => console.log(process.report.getReport().sharedObjects.join('\\n')))`;
	const { stdout } = await run('update', ['--help'], {
		NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}`,
	});
	expect(stdout).toMatch(/^npm run update.*\n[^\n]*(libc|System|dll)/s);
	expect(stdout.split('\n').filter((line) => line.includes('node_modules') && line.endsWith('.node'))).toEqual([]);
});

test('every version names its files, and none of the example', async () => {
	const marks = JSON.parse(await readFile(path.join(root, marksFile), 'utf8')) as Record<string, string>;
	expect(Object.keys(marks).length).toBeGreaterThan(900);
	expect(Object.keys(marks).filter((name) => /^(content|public|private)\//.test(name))).toEqual([]);
});
