import { rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, someone } from '../src/content.fixture.ts';
import { buildHub, differences, filesIn, hubFolder, published, scratch, start } from './build.ts';

const kim = 'title: The Laurels\nurl: https://hub.test/laurels\nowner:\n  name: Kim\ncontact: kim@hub.test';
const hub = (more = ''): string => `---\n${kim}\nformats: [wide]\n${more}---\n`;

/** A hub of a few, built again and again into one folder, with a memory of its own. */
async function few() {
	const content = await contentOf({
		'hub.md': hub(),
		'people/ada.md': someone('Ada Lund', 'tags: [Nets, Tea]', 'She mends nets.'),
		'people/bo.md': someone('Bo Diaz', 'tags: [Tea]'),
		'people/cy.md': someone('Cy Twill', 'tags: [Ropes]'),
		'recognitions/2026-05-01-nets.md': '---\nkind: thanks\npeople: [ada]\nreason: for the winter nets\n---\n',
	});
	const [cache, out] = [await scratch('cache'), path.join(await scratch('out'), 'dist')];
	const build = async (args: string[] = [], into = out, at = cache) =>
		buildHub({ content: content.path, out: into, args, env: { LAURELS_CACHE: at } });
	const write = (file: string, text: string) => writeFile(path.join(content.path, file), text);
	/** The same content, built by somebody who remembers nothing. */
	const anew = async () => {
		const into = path.join(await scratch('anew'), 'dist');
		expect(await build([], into, await scratch('cache'))).toMatchObject({ code: 0 });
		return filesIn(into);
	};
	return { build, write, anew, out, content: content.path };
}

const asItWas = 'Nothing had changed since the last build';

test('where nothing has changed, every file stays as it is', async () => {
	const { build, out } = await few();
	expect((await build()).stdout).not.toContain(asItWas);
	const page = path.join(out, 'people/ada/index.html');
	const before = await stat(page);
	const { code, stdout } = await build();
	expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(asItWas) });
	const { ino, mtimeMs } = await stat(page);
	expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
	expect((await build(['--force'])).stdout).not.toContain(asItWas);
	expect((await stat(page)).ino).not.toBe(before.ino);
});

test('a process that has built other hubs builds what a process of its own builds', async () => {
	const { content, build, out } = await few();
	await published({ content: hubFolder('moved'), env: { BASE: '/laurels' } });
	await build();
	const alone = path.join(await scratch('alone'), 'dist');
	const env = { LAURELS_CONTENT: content, LAURELS_OUT: alone, LAURELS_CACHE: await scratch('cache') };
	expect(await start('build', [], env).ended).toMatchObject({ code: 0 });
	expect(differences(await filesIn(alone), await filesIn(out))).toEqual([]);
});

const changes = [
	['somebody is edited', 'people/ada.md', someone('Ada Lund', 'tags: [Nets]', 'She mends nets, and quarrels.')],
	['somebody comes', 'people/dee.md', someone('Dee Orr', 'tags: [Nets]')],
	['a laurel comes', 'recognitions/2026-05-02-tea.md', '---\nkind: thanks\npeople: [bo]\nreason: for tea\n---\n'],
	['somebody asks not to be here', 'people/bo.md', someone('Bo Diaz', 'consent: declined\ntags: [Tea]')],
	['the accent changes', 'hub.md', hub('accent: "#345678"\n')],
] as const;

test.for(someOf(changes, 6))(
	`when %s (${howMuch}), the site is the one that is built anew`,
	async ([_, file, text]) => {
		const { build, write, anew, out } = await few();
		await build();
		await write(file, text);
		const { code, stderr } = await build();
		expect(code, stderr).toBe(0);
		expect(differences(await anew(), await filesIn(out))).toEqual([]);
	},
);

test('a site that is made in the folder of the one before the last is the one that is built anew', async () => {
	const { build, write, anew, out, content } = await few();
	const built = async () => {
		const { code, stderr } = await build();
		expect(code, stderr).toBe(0);
		return filesIn(out);
	};
	await built();
	const untouched = path.join(out, 'people/cy/share');
	const { ino } = await stat(untouched);
	await write('people/dee.md', someone('Dee Orr', 'tags: [Nets]'));
	await built();
	// The first site has become a folder aside, and somebody spoils what the second shows.
	await writeFile(path.join(out, 'people/bo/index.html'), 'spoiled');
	await write('people/ada.md', someone('Ada Lund', 'tags: [Nets]', 'She mends sails.'));
	await rm(path.join(content, 'people/dee.md'));
	const third = await built();
	expect((await stat(untouched)).ino).toBe(ino);
	expect(differences(await anew(), third)).toEqual([]);
	await write('people/dee.md', someone('Dee Orr', 'tags: [Nets]', 'She is back.'));
	const fourth = await built();
	expect(differences(await anew(), fourth)).toEqual([]);
});

test('what somebody spoils or takes out of the site is there again', async () => {
	const { build, out } = await few();
	await build();
	const first = await filesIn(out);
	await writeFile(path.join(out, 'people/ada/index.html'), 'spoiled');
	expect((await build()).code).toBe(0);
	expect(differences(first, await filesIn(out))).toEqual([]);
});
