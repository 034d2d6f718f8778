import { spawnSync } from 'node:child_process';
import { mkdir, open, readFile, realpath, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { examplePhoto, someone } from '../src/content.fixture.ts';
import { root, scratch } from './build.ts';
import { type Dev, latinHub, startDev } from './dev.ts';

let content: string;
let dev: Dev;
const at = (file: string) => path.join(content, file);
const kit = (story: string) => someone('Kit', 'consent: given', story);

beforeAll(async () => {
	const folder = await latinHub();
	await writeFile(path.join(folder, 'people/kit.md'), kit('At first.'));
	dev = await startDev(folder);
	({ content } = dev);
	await dev.get('/people/kit/');
});
afterAll(() => dev.stop());

const page = () => dev.get('/people/kit/');

/** Some of so many times: what is lost now and then shows in time. */
const times = (most: number, turn = 0): readonly number[] =>
	someOf(
		Array.from({ length: most }, (_, at) => at),
		9,
		turn,
	);

/** Ways in which editors save a text. */
const ways: Record<string, (file: string, text: string) => Promise<void>> = {
	'in place': (file, text) => writeFile(file, text),
	'in place, in two pieces': async (file, text) => {
		const handle = await open(file, 'w');
		await handle.write(text.slice(0, 20));
		await sleep(30);
		await handle.write(text.slice(20));
		await handle.close();
	},
	'beside, then renamed': async (file, text) => {
		const beside = path.join(path.dirname(file), `sed${Math.random().toString(36).slice(2, 8)}`);
		await writeFile(beside, text);
		await rename(beside, file);
	},
	'after the old file was moved away': async (file, text) => {
		await rename(file, `${file}~`);
		await writeFile(file, text);
		await rm(`${file}~`);
	},
	'with the line ends of Windows': (file, text) => writeFile(file, text.replaceAll('\n', '\r\n')),
	'with the size and time of before': async (file, text) => {
		const { atime, mtime } = await stat(file);
		await writeFile(file, text);
		await utimes(file, atime, mtime);
	},
	'with a time that is still to come': async (file, text) => {
		await writeFile(file, text);
		await utimes(file, new Date(), new Date(Date.now() + 3_600_000));
	},
	'empty first, and filled later': async (file, text) => {
		await writeFile(file, '');
		await sleep(150);
		await writeFile(file, text);
	},
	'deleted and made anew': async (file, text) => {
		await rm(file);
		await sleep(15);
		await writeFile(file, text);
	},
};

test.for(Object.entries(ways))(`no text that is saved %s is lost (${howMuch} of times)`, async ([, save]) => {
	const lost: number[] = [];
	for (const count of times(20)) {
		const word = `Saved-${String(Math.random()).padEnd(20, '0')}`;
		await save(at('people/kit.md'), kit(word));
		const { status, body } = await page();
		if (status !== 200 || !body.includes(word)) lost.push(count);
	}
	expect(lost).toEqual([]);
});

test('a text that is saved again while it is read shows as it was saved last', async () => {
	for (const count of times(15)) {
		const pages: Promise<unknown>[] = [];
		let word = '';
		for (let save = 0; save < 4; save++) {
			word = `Again-${count}-${save}`;
			await writeFile(at('people/kit.md'), kit(word));
			pages.push(page());
			await sleep(40 * save);
		}
		await Promise.all(pages);
		expect((await page()).body).toContain(word);
	}
});

test('two files that are saved at once both show', async () => {
	for (const count of times(18)) {
		await writeFile(at('people/kit.md'), kit(`First-${count}`));
		await sleep(count);
		await writeFile(at('people/ada-byron.md'), someone('Ada Byron', '', `Second-${count}`));
		const [one, other] = await Promise.all([page(), dev.get('/people/ada-byron/')]);
		expect([one.body.includes(`First-${count}`), other.body.includes(`Second-${count}`)]).toEqual([true, true]);
	}
});

test('all of an import show, and go again', async () => {
	const names = Array.from({ length: 300 }, (_, index) => `import-${index}`);
	const files = names.map((name) => at(`people/${name}.md`));
	for (const [index, file] of files.entries()) {
		await writeFile(file, someone(`Import ${index}`));
		if (index % 60 === 0) await sleep(100);
	}
	const directory = await dev.get('/people.json');
	expect((JSON.parse(directory.body) as { people: unknown[] }).people.length).toBeGreaterThanOrEqual(300);
	for (const name of [names[0], names[299]]) expect((await dev.get(`/people/${name}/`)).status).toBe(200);
	await Promise.all(files.map((file) => rm(file)));
	expect((await dev.get('/people/import-299/')).status).toBe(404);
	expect((await page()).status).toBe(200);
});

test('a photo that is copied slowly is no mistake, and shows when it is whole', async () => {
	const bytes = await examplePhoto(1200, 1500);
	for (const count of times(10)) {
		const handle = await open(at('people/kit.jpg'), 'w');
		const piece = Math.ceil(bytes.length / 8);
		for (let from = 0; from < bytes.length; from += piece) {
			await handle.write(bytes.subarray(from, from + piece));
			const { status, body } = await page();
			expect([status, body.includes('/photos/kit-')]).toEqual([200, false]);
			await sleep(20 * count);
		}
		await handle.close();
		expect((await dev.until('/people/kit/', ({ body }) => body.includes('/photos/kit-'))).body).toContain(
			'/photos/kit-',
		);
		await rm(at('people/kit.jpg'));
		expect((await page()).body).not.toContain('/photos/kit-');
	}
});

test('what is renamed, removed or moved in shows so', async () => {
	await rename(at('people/kit.md'), at('people/kitty.md'));
	expect([(await page()).status, (await dev.get('/people/kitty/')).status]).toEqual([404, 200]);
	await rename(at('people/kitty.md'), at('people/kit.md'));
	const folder = path.join(await scratch('moved'), 'people');
	await mkdir(folder);
	await writeFile(path.join(folder, 'moved.md'), someone('Moved In'));
	await rename(folder, at('people/more'));
	expect((await dev.get('/people/moved/')).status).toBe(200);
	await rm(at('people/more'), { recursive: true });
	expect((await dev.get('/people/moved/')).status).toBe(404);
});

test('another branch that is checked out shows, and the first again', async () => {
	const git = (...words: string[]) => {
		const { status, stderr } = spawnSync('git', ['-c', 'user.name=K', '-c', 'user.email=k@k.test', ...words], {
			cwd: content,
			encoding: 'utf8',
		});
		expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
	};
	const branches = ['one', 'other'];
	git('init', '--quiet', '--initial-branch=one');
	for (const branch of branches) {
		if (branch === 'other') git('checkout', '--quiet', '-b', branch);
		for (const id of ['kit', 'ada-byron', `only-${branch}`])
			await writeFile(at(`people/${id}.md`), someone('Kit', '', `On ${branch}.`));
		if (branch === 'other') await rm(at('people/only-one.md'));
		git('add', '--all');
		git('commit', '--quiet', '--message', branch);
	}
	for (let count = 0; count < 6; count++) {
		const here = branches[count % 2] as string;
		const away = branches[(count + 1) % 2] as string;
		git('checkout', '--quiet', here);
		for (const id of ['kit', 'ada-byron', `only-${here}`])
			expect((await dev.get(`/people/${id}/`)).body).toContain(`On ${here}.`);
		expect((await dev.get(`/people/only-${away}/`)).status).toBe(404);
	}
});

test('a folder that is put in the place of the whole shows', async () => {
	const folder = await realpath(content);
	const other = await latinHub();
	await writeFile(path.join(other, 'people/kit.md'), kit('From the other folder.'));
	await rename(folder, `${folder}.old`);
	await rename(other, folder);
	expect((await page()).body).toContain('From the other folder.');
	await rm(content);
	await symlink(`${folder}.old`, content);
	await writeFile(at('people/kit.md'), kit('From the first folder.'));
	expect((await page()).body).toContain('From the first folder.');
});

test('many saves in a row end with the last', async () => {
	for (let count = 0; count < 60; count++) {
		await writeFile(at('people/kit.md'), kit(`Row-${count}.`));
		if (count % 10 === 0) void page();
		await sleep(10);
	}
	expect((await page()).body).toContain('Row-59.');
});

test('editors hear of each file', async () => {
	let count = 0;
	// Whoever builds another hub meanwhile tells editors of that one.
	await expect
		.poll(async () => {
			const id = `heard-of-${count++}`;
			await writeFile(at(`people/${id}.md`), someone(`Heard ${count}`));
			expect((await dev.get(`/people/${id}/`)).status).toBe(200);
			// They are told once nobody waits for a page.
			await sleep(1500);
			return await readFile(path.join(root, '.astro/collections/collections.json'), 'utf8').then((list) =>
				list.includes(`${id}.md`),
			);
		})
		.toBe(true);
});

test('nothing was told in the terminal but what is wrong with the content', () => {
	expect(dev.output()).not.toMatch(/\[(?:WARN|ERROR)\] (?!\[laurels\]|\[router\])|\n\s+at |telemetry/);
});
