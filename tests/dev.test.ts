import { copyFile, mkdir, open, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { photo, someone } from '../src/content.fixture.ts';
import { hubCopy, scratch } from './build.ts';
import { type Dev, startDev } from './dev.ts';

let content: string;
let dev: Dev;
const at = (file: string) => path.join(content, file);
const kit = (told: string) => someone('Kit', 'consent: given', told);

beforeAll(async () => {
	// As some people keep it: the folder is a link to where it lies.
	const folder = await hubCopy('latin');
	content = path.join(await scratch('linked'), 'content');
	await symlink(folder, content);
	await writeFile(at('people/kit.md'), kit('At first.'));
	dev = await startDev(content);
	await dev.get('/people/kit/');
});
afterAll(() => dev.stop());

const page = () => dev.get('/people/kit/');

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
	'deleted and made anew': async (file, text) => {
		await rm(file);
		await sleep(15);
		await writeFile(file, text);
	},
};

test.for(Object.entries(ways))('no text that is saved %s is lost', async ([, save]) => {
	const lost: number[] = [];
	for (let count = 0; count < 20; count++) {
		const word = `Saved-${Math.random()}`;
		await save(at('people/kit.md'), kit(word));
		const { status, body } = await page();
		if (status !== 200 || !body.includes(word)) lost.push(count);
	}
	expect(lost).toEqual([]);
});

test('a text that is saved again while it is read shows as it was saved last', async () => {
	for (let count = 0; count < 15; count++) {
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
	for (let count = 0; count < 18; count++) {
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
	const told = await dev.get('/people.json');
	expect((JSON.parse(told.body) as { people: unknown[] }).people.length).toBeGreaterThanOrEqual(300);
	for (const name of [names[0], names[299]]) expect((await dev.get(`/people/${name}/`)).status).toBe(200);
	await Promise.all(files.map((file) => rm(file)));
	expect((await dev.get('/people/import-299/')).status).toBe(404);
	expect((await page()).status).toBe(200);
});

test('a photo that is copied slowly is no mistake, and shows when it is whole', async () => {
	const bytes = await photo(1200, 1500);
	for (let count = 0; count < 10; count++) {
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

test('another branch of texts that is checked out shows', async () => {
	const other = path.join(await hubCopy('latin'), 'people');
	await copyFile(path.join(other, 'ada-byron.md'), at('people/from-branch.md'));
	await rm(at('people/from-branch.md'));
	await writeFile(at('people/kit.md'), kit('On the branch.'));
	expect((await page()).body).toContain('On the branch.');
});
