import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentOf, examplePhoto, hubWith, page, someFolder, someone } from '../src/content.fixture.ts';
import { feedFormats } from '../src/vocabulary/feed-formats.ts';
import { aStillWindow } from './browser.ts';
import { day, filesIn, published, type Ran, run } from './build.ts';
import { hasTerminal, inTerminal } from './terminal.ts';

let content: string;
let folder: string;
let environment: Record<string, string>;

beforeEach(async () => {
	({ path: content } = await contentOf({
		'hub.md': hubWith('formats: [wide]'),
		'people/ada.md': someone('Ada Byron', 'lists: [inner]', 'Her story.'),
		'people/ada.jpg': await examplePhoto(),
		'people/bea.md': someone('Bea Fox'),
		'lists/inner.md': page('title: Inner'),
		'recognitions/2026-11-01-tea.md': page('kind: thanks\npeople: [ada, bea]\nreason: for tea'),
		'recognitions/2026-11-02-meet.md': page('kind: introduction\npeople: [ada, bea]\nreason: Tea.'),
	}));
	folder = await someFolder();
	environment = { LAURELS_CONTENT: content, LAURELS_PRIVATE: folder, LAURELS_CACHE: await someFolder() };
});

const command = (name: string, ...words: string[]): Promise<Ran> => run(name, words, environment);
const textOf = (name: string): Promise<string> => readFile(path.join(content, name), 'utf8');
const logged = async (): Promise<string[]> =>
	(await readFile(path.join(folder, 'log.csv'), 'utf8')).trim().split('\n').slice(1);

describe('npm run ask', () => {
	test('tells who waits to be asked, and who has not answered', async () => {
		expect((await command('ask')).stdout).toBe('The photo of Ada Byron waits for a yes: npm run ask -- ada\n');
		await command('ask', 'ada');
		expect((await command('ask')).stdout).toBe(
			`Ada Byron was asked on ${day}: npm run ask -- ada --agreed, or --declined\n`,
		);
		await command('ask', 'ada', '--agreed');
		expect((await command('ask')).stdout).toMatch(/^Nobody waits to be asked\./);
	});

	test('what was asked of an introduction is answered there, and what a file says is no longer asked', async () => {
		await command('ask', 'ada', '--introduction', '2026-11-02-meet');
		expect((await command('ask')).stdout).toBe(
			`Ada Byron was asked on ${day}: npm run ask -- ada --introduction 2026-11-02-meet --agreed, or --declined
The photo of Ada Byron waits for a yes: npm run ask -- ada
`,
		);
		await writeFile(path.join(content, 'people/ada.md'), someone('Ada Byron', 'consent: given'));
		await command('ask', 'ada', '--introduction', '2026-11-02-meet', '--agreed');
		expect((await command('ask')).stdout).toMatch(/^Nobody waits to be asked\./);
	});

	test('writes a message, and the page and card as they would be, which ask nothing from anywhere', async () => {
		const { code, stdout } = await command('ask', 'Ada Byron');
		expect(code).toBe(0);
		expect(stdout).toMatch(/^May I recognise you on The Laurels\?\n\nDear Ada Byron,\n/);
		expect(stdout).toContain('with your photo');
		expect(stdout).toContain('When they answer: npm run ask -- ada --agreed, or --declined');
		expect(await logged()).toEqual([`${day},ada,asked,,,,,`]);
		const view = await aStillWindow();
		const asked: string[] = [];
		view.on('request', (request) => asked.push(request.url().slice(0, 40)));
		const file = `file://${path.join(folder, 'ask/ada/page.html')}`;
		await view.goto(file);
		expect(await view.textContent('main')).toMatch(/Ada Byron[\s\S]*for showing up[\s\S]*Her story\./);
		const width = await view.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
		expect(width).toBe(1200);
		expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file.slice(0, 40)]);
	});

	test('reminds after a week, until they answer', async () => {
		await command('ask', 'ada');
		const later = { ...environment, LAURELS_NOW: '2026-12-01' };
		expect((await run('next', [], later)).stdout).toContain(
			'Ada Byron was asked for consent on 22 November 2026 and has not answered.',
		);
		await command('ask', 'ada', '--agreed');
		expect((await run('next', [], later)).stdout).not.toContain('asked for consent');
	});

	test('writes down a yes, and the photo is published', async () => {
		const before = await textOf('people/ada.md');
		expect((await command('ask', 'ada', '--agreed')).stdout).toContain('Next: npm run build publishes it.');
		expect(await textOf('people/ada.md')).toBe(before.replace('---\n\nHer', 'consent: given\n---\n\nHer'));
		expect(await logged()).toEqual([`${day},ada,agreed,,,,,`]);
		const site = await filesIn(await published({ content }));
		expect([...site.keys()].filter((name) => name.startsWith('photos/ada')).length).toBeGreaterThan(0);
	});

	test('writes down a no, and nobody is asked again or published; a later yes counts', async () => {
		await writeFile(path.join(content, 'people/bea.md'), someone('Bea Fox', '', 'Met [Ada](/people/ada/).'));
		expect((await command('ask', 'ada', '--declined')).stdout).toBe(
			`changed    ${content}/people/ada.md
changed    ${content}/hub.md
From the next npm run build nothing of them is published, but for what your own words say of them:
  ${content}/people/bea.md:6
npm run remove -- ada takes them out of your files, too.
`,
		);
		expect(await textOf('people/ada.md')).toContain('\nconsent: declined\n');
		expect(await command('ask', 'ada')).toMatchObject({
			code: 1,
			stderr: 'Ada Byron declined, and is not asked again.\n',
		});
		expect((await command('ask', 'Ada Byron')).stderr).toBe('Ada Byron declined, and is not asked again.\n');
		expect((await command('ask', 'bea', '--introduction', '2026-11-02-meet')).stderr).toContain(
			'nobody is left to meet',
		);
		const site = await filesIn(await published({ content }));
		expect(
			[...site].filter(([name, bytes]) => /Byron|\/ada\b/.test(name + bytes.toString())).map(([name]) => name),
		).toEqual([]);
		for (const { file } of feedFormats) expect(site.get(file)?.toString()).toContain(`${day}T10:00:00`);
		expect((await command('ask', 'ada', '--agreed')).code).toBe(0);
		expect(await textOf('people/ada.md')).toContain('\nconsent: given\n');
	});

	test('check tells where words name who declined, also where that was written by hand', async () => {
		await writeFile(path.join(content, 'people/ada.md'), someone('Ada Byron', 'consent: declined'));
		await writeFile(path.join(content, 'people/bea.md'), someone('Bea Fox', '', 'Hello.\n\nMet Ada Byron in *May*.'));
		const { code, stderr } = await command('check');
		expect(code).toBe(0);
		expect(stderr).toContain(
			`people/ada.md:4 - consent - Ada Byron has declined, and your own words, which are published, still name them: ${content}/people/bea.md:8. Put these differently.`,
		);
	});

	test('asks nobody again who has agreed', async () => {
		await command('ask', 'ada', '--agreed');
		expect(await command('ask', 'ada')).toMatchObject({
			code: 1,
			stderr: 'Ada Byron has agreed: “consent: given” stands in their profile. There is nothing to ask.\n',
		});
		await command('ask', 'ada', '--introduction', '2026-11-02-meet', '--agreed');
		expect((await command('ask', 'ada', '--introduction', '2026-11-02-meet')).stderr).toBe(
			`Ada Byron agreed to 2026-11-02-meet on ${day}. There is nothing to ask.\n`,
		);
	});

	test('a kit and a card lie in the private folder, and the kit of what waits asks', async () => {
		const { stdout } = await command('kit', '2026-11-02-meet');
		expect(stdout).toBe(
			`${folder}/kits/2026-11-02-meet/note.txt\nIt waits for Ada Byron and Bea Fox: note.txt asks. Cards and posts are written once everybody has agreed.\n`,
		);
		expect(await readFile(path.join(folder, 'kits/2026-11-02-meet/note.txt'), 'utf8')).toMatch(/^May I introduce you/);
		expect((await command('kit', '2026-11-02-meet')).stderr).toContain('is there already');
		expect((await command('card', 'bea')).stdout).toBe(`${folder}/cards/bea-wide.png\n`);
		expect((await command('card', 'bea', '--out', `${folder}/bea.jpg`)).stderr).toContain('a card is a PNG');
		const report = JSON.parse((await command('report', '--json')).stdout) as { laurels: { ids: string[] } };
		expect(report.laurels.ids).toEqual(['2026-11-01-tea']);
	});

	test('a kit of what is not public says so, since its note would lead nowhere', async () => {
		const notYet = 'It is not public yet, and its address leads nowhere. Publish it before you send this.';
		await writeFile(path.join(content, 'people/cy.md'), someone('Cy Draft', 'draft: true'));
		await writeFile(path.join(content, 'people/dee.md'), page('name: Dee'));
		await writeFile(
			path.join(content, 'recognitions/2027-01-01-first.md'),
			page('kind: thanks\npeople: [dee]\nreason: for tea'),
		);
		for (const id of ['cy', 'dee']) expect((await command('kit', id)).stdout).toContain(notYet);
		for (const id of ['bea', 'inner', '2026-11-01-tea', '2026-11-02-meet', '2027-01-01-first'])
			expect((await command('kit', id)).stdout, id).not.toContain(notYet);
	});

	test('notes an answer whatever is wrong elsewhere', async () => {
		await writeFile(path.join(content, 'people/bea.md'), 'Bea');
		await rm(path.join(content, 'hub.md'));
		expect(await command('ask', 'Ada Byron', '--declined')).toMatchObject({ code: 0, stderr: '' });
		expect(await textOf('people/ada.md')).toContain('\nconsent: declined\n');
		await writeFile(path.join(content, 'people/ada.md'), someone('Ada Byron', 'consent: perhaps'));
		expect(await command('ask', 'ada', '--agreed')).toMatchObject({ code: 0, stderr: '' });
		expect(await textOf('people/ada.md')).toContain('\nconsent: given\n');
	});

	test.for([
		['no names of columns', 'Monday\n'],
		['other letters', Buffer.from('date,person,what,note\n2026-11-01,ada,mail,caf\xe9\n', 'latin1')],
	] as const)('changes nothing where the log has %s, and says what to do', async ([, log]) => {
		await writeFile(path.join(folder, 'log.csv'), log);
		const before = await filesIn(content);
		expect(await command('ask', 'ada', '--declined')).toMatchObject({
			code: 1,
			stdout: '',
			stderr: expect.stringMatching(/^Nothing was changed: \S+log\.csv:1 - .+\n$/),
		});
		expect(await filesIn(content)).toEqual(before);
	});

	test('asks for an introduction, and notes who agreed', async () => {
		const introduction = ['--introduction', '2026-11-02-meet'];
		expect((await command('ask', 'ada', ...introduction)).stdout).toContain('May I introduce you to Bea Fox?');
		await command('ask', 'ada', ...introduction, '--agreed');
		await command('ask', 'bea', ...introduction, '--agreed');
		expect(await textOf('recognitions/2026-11-02-meet.md')).toBe(
			page(`kind: introduction\npeople: [ada, bea]\nreason: Tea.\nagreed:\n  ada: ${day}\n  bea: ${day}`),
		);
		expect((await logged()).at(-1)).toBe(`${day},bea,agreed,,,2026-11-02-meet,,`);
		expect((await command('check')).code).toBe(0);
	});

	test('asks for an introduction before its day', async () => {
		const file = 'recognitions/2027-01-01-meet.md';
		await writeFile(path.join(content, file), await textOf('recognitions/2026-11-02-meet.md'));
		const asked = await command('ask', 'bea', '--introduction', '2027-01-01-meet');
		expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining('May I introduce you to Ada Byron?') });
	});

	test('takes it back who agreed to an introduction, and declines', async () => {
		const introduction = ['--introduction', '2026-11-02-meet'];
		for (const id of ['ada', 'bea']) await command('ask', id, ...introduction, '--agreed');
		const declined = await command('ask', 'ada', ...introduction, '--declined');
		expect(declined.stdout).toContain('From the next npm run build it is not published.');
		expect(await textOf('recognitions/2026-11-02-meet.md')).toBe(
			page(`kind: introduction\npeople: [ada, bea]\nreason: Tea.\nagreed:\n  bea: ${day}`),
		);
		await command('ask', 'bea', ...introduction, '--declined');
		expect(await textOf('recognitions/2026-11-02-meet.md')).toBe(
			page('kind: introduction\npeople: [ada, bea]\nreason: Tea.'),
		);
		expect((await command('check')).code).toBe(0);
	});

	test.for([
		[['adda'], 'Nobody here is called “adda”. Did you mean “ada”?\n'],
		[
			['ada', '--introduction', '2026-11-01-tea'],
			'No introduction is called “2026-11-01-tea”. Write the name of its file, without .md.\n',
		],
	] as const)('%j is answered with what to write', async ([words, stderr]) => {
		expect(await command('ask', ...words)).toEqual({ code: 1, stdout: '', stderr });
	});
});

describe('npm run remove', () => {
	test('asks first where nobody is there to answer, and changes nothing', async () => {
		const before = await filesIn(content);
		expect(await command('remove', 'ada')).toMatchObject({ code: 1, stderr: expect.stringContaining('Add --yes') });
		expect((await command('remove', 'content/people/ada.md', '--dry-run')).stdout).toContain('goes       ');
		expect(await filesIn(content)).toEqual(before);
	});

	test('takes somebody away from the next site, and nobody adds them again by accident', async () => {
		await command('ask', 'ada');
		await published({ content, env: environment });
		const { code, stdout } = await command('remove', 'ada', '--yes');
		expect(code).toBe(0);
		expect(stdout).toContain(`goes       ${content}/people/ada.jpg`);
		for (const place of [content, folder, environment['LAURELS_CACHE'] ?? ''])
			for (const [name, bytes] of await filesIn(place))
				expect(`${name} ${bytes.toString()}`).not.toMatch(/Byron|\bada\b/i);
		const site = await filesIn(await published({ content, env: environment }));
		expect(
			[...site].filter(([name, bytes]) => /Byron|\/ada\b/.test(name + bytes.toString())).map(([name]) => name),
		).toEqual([]);
		const again = ['person', '--name', 'ada  byron', '--reason', 'for tea'];
		expect(await command('new', ...again)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('asked not to be here'),
		});
		expect((await command('new', ...again, '--anyway')).code).toBe(0);
	});

	test.runIf(hasTerminal)('asks a person, who may think again', async () => {
		const typed = (keys: string) =>
			inTerminal('scripts/remove.ts ada', { ...process.env, ...environment, LAURELS_NOW: day }, [
				[/Take all of this away\?/, keys],
			]);
		const before = await filesIn(content);
		expect(await typed('\r')).toMatchObject({ code: 1, screen: expect.stringContaining('Nothing was changed.') });
		expect(await filesIn(content)).toEqual(before);
		expect((await typed('y')).code).toBe(0);
		expect((await filesIn(content)).has('people/ada.md')).toBe(false);
	});

	test('keeps the folder for pictures to itself', async () => {
		const cache = environment['LAURELS_CACHE'] ?? '';
		await mkdir(path.join(cache, 'mine'));
		await writeFile(path.join(cache, 'mine/letter.txt'), 'mine');
		await command('check');
		await command('remove', 'ada', '--yes');
		expect([...(await filesIn(cache)).keys()]).toEqual(['mine/letter.txt']);
	});
});

describe('npm run rename', () => {
	test('tells what it would do, and does it', async () => {
		const before = await filesIn(content);
		const { stdout } = await command('rename', 'ada', 'ada-lovelace', '--dry-run');
		expect(stdout).toContain(`renamed    ${content}/people/ada.jpg → ada-lovelace.jpg`);
		expect(await filesIn(content)).toEqual(before);
		await command('log', 'ada', 'mail');
		expect((await command('rename', 'people/ada.md', 'ada-lovelace')).code).toBe(0);
		expect(await logged()).toEqual([`${day},ada-lovelace,mail,,,,,`]);
		expect((await command('check')).stderr).not.toContain('mistake');
	});

	test('says how, where it is not said what', async () => {
		expect(await command('rename', 'ada')).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('npm run rename -- <old> <new>'),
		});
		expect(await command('rename', 'nobody', 'x')).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('“nobody”'),
		});
	});
});
