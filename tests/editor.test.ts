import { existsSync } from 'node:fs';
import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, hubWith, someFolder, someone } from '../src/content.fixture.ts';
import { paths } from '../src/vocabulary/paths.ts';
import { aStillWindow, letFramesPass, theStillBrowser } from './browser.ts';
import { exampleContent, exampleSite, published, run } from './build.ts';
import { atUsualAddress, type Dev, startDev } from './dev.ts';
import { serve } from './serve.ts';

let content: string;
let dev: Dev;
let editor: Page;
let opens = 0;
/** Every address that a page asked for, and what went wrong in it. */
const asked: string[] = [];
const faults: string[] = [];

const read = (file: string) => readFile(path.join(content, file), 'utf8');

/** The editor, opened anew at one of its places, once it has read all files: in one window, as it is large. */
async function openEditor(place: string): Promise<void> {
	opens++;
	await editor.goto(`${dev.address()}${paths.editor}?${opens}#/collections/${place}`);
	await editor.getByRole('button', { name: 'Save' }).waitFor({ timeout: 90_000 });
}

/** Another place of the editor that is open, once it has done what it was to do: then there is nothing to save. */
async function goTo(place: string): Promise<void> {
	await expect.poll(() => editor.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
	await editor.evaluate((hash) => location.assign(hash), `#/collections/${place}`);
}

const textbox = (name: string) => editor.getByRole('textbox', { name, exact: true });

/** Whoever's form is shown now. */
const shows = (name: string) =>
	expect
		.poll(() =>
			textbox('Name')
				.inputValue()
				.catch(() => ''),
		)
		.toBe(name);

/** A page of dev follows every save, also of the tests that have its window next. */
const leave = (page: Page) => page.goto('about:blank');

/** Chooses in a list that opens below its field; what was open before may close it once more. */
const choose = (field: string, wanted: RegExp) =>
	vi.waitFor(
		async () => {
			await press(editor.getByRole('combobox', { name: field }));
			await editor.getByRole('option', { name: wanted }).dispatchEvent('click', {}, { timeout: 1000 });
		},
		{ timeout: 20_000 },
	);

const press = (what: Locator) => what.press('Enter');
const save = () => press(editor.getByRole('button', { name: 'Save' }));

/** A file, once it is as wanted. */
const becomes = (file: string, wanted: string) =>
	expect.poll(() => read(file).catch(() => ''), { timeout: 20_000 }).toBe(wanted);

beforeAll(async () => {
	const folder = await someFolder();
	await cp(exampleContent, folder, { recursive: true });
	dev = await startDev(await atUsualAddress(folder));
	({ content } = dev);
	// Sveltia shows a field once it is in sight.
	const context = await (await theStillBrowser()).newContext({ locale: 'en', viewport: { width: 1280, height: 6000 } });
	editor = await context.newPage();
	await letFramesPass(editor);
	editor.on('request', (request) => asked.push(request.url()));
	editor.on(
		'console',
		(message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`),
	);
	editor.on('pageerror', (error) => faults.push(error.message));
});
afterAll(async () => {
	await editor?.context().close();
	dev?.stop();
	// A file that changed elsewhere, and what mistakes keep back.
	const refused = /412|InvalidModificationError: content|500.*(?:keoni-mahoe|favicon|icon\.png)/;
	expect(faults.filter((words) => !refused.test(words))).toEqual([]);
	expect(asked.length).toBeGreaterThan(10);
	// Nothing is asked of anybody else.
	expect(
		asked.filter((url) => !url.startsWith('blob:') && new URL(url).origin !== new URL(dev.address()).origin),
	).toEqual([]);
});

test('somebody is added with a photo, and recognised, in forms alone', async () => {
	const photo = path.join(await someFolder(), 'IMG 1234.JPG');
	await copyFile(path.join(content, 'people/iris-castellanos.jpg'), photo);
	const before = await readdir(path.join(content, 'people'));
	await openEditor('people/new');
	await textbox('Name').fill('Žofia Dvořáková');
	await textbox('Reason').fill('for mending the town clock: twice');
	await press(editor.getByRole('checkbox', { name: /Photo/ }));
	await editor.locator('input[type=file]').first().setInputFiles(photo);
	await editor.locator('img[src^="blob:"]').first().waitFor();
	await textbox('Their story').fill('It strikes.\n\n<!-- ask her son --> [[iris-castellanos]]');
	await press(editor.getByRole('radio', { name: 'given' }));
	await save();
	await becomes(
		'people/zofia-dvorakova.md',
		'---\nname: Žofia Dvořáková\nreason: "for mending the town clock: twice"\nphoto: IMG 1234.webp\nconsent: given\n---\n\nIt strikes.\n\n<!-- ask her son --> [[iris-castellanos]]\n',
	);
	const view = editor
		.getByRole('link', { name: 'View on Live Site' })
		.or(editor.getByRole('button', { name: 'View on Live Site' }));
	const [shown] = await Promise.all([editor.context().waitForEvent('page'), press(view)]);
	await shown.getByRole('heading', { name: 'Žofia Dvořáková' }).first().waitFor();
	await shown.close();
	const fresh = (await readdir(path.join(content, 'people'))).filter((name) => !before.includes(name));
	expect(fresh.sort()).toEqual(['IMG 1234.webp', 'zofia-dvorakova.md']);

	await goTo('recognitions/new');
	await textbox('Date').fill('2026-11-20');
	await choose('Kind', /^thanks/);
	await choose('People', /^Žofia/);
	await textbox('Reason').fill('for the hour that she gave back');
	await save();
	await becomes(
		'recognitions/2026-11-20-thanks.md',
		'---\ndate: 2026-11-20\nkind: thanks\npeople:\n  - zofia-dvorakova\nreason: for the hour that she gave back\n---\n',
	);

	const { code, stdout } = await run('check', [], { LAURELS_CONTENT: content });
	expect(stdout).toContain('No mistakes in 28 people');
	expect(code).toBe(0);
	const { body } = await dev.get(paths.person('zofia-dvorakova'));
	expect(body).toMatch(/<img[^>]*src="\/laurels\/photos\/zofia-dvorakova/);
	expect(body).toContain('the hour that she gave back');
	const card = await dev.get(paths.card('recognitions/2026-11-20-thanks', 'wide'));
	expect([card.status, card.type]).toEqual([200, 'image/png']);
});

test('one changed field is one changed line', async () => {
	const before = await read('people/adaeze-okonkwo-bright.md');
	await goTo('people/entries/adaeze-okonkwo-bright');
	await shows('Adaeze Okonkwo-Bright');
	await textbox('Pronouns').fill('she/they');
	await save();
	await becomes('people/adaeze-okonkwo-bright.md', before.replace('she/her', 'she/they'));
});

test('what was changed elsewhere meanwhile is not written over, and somebody hears of it', async () => {
	await goTo('people/entries/iris-castellanos');
	await shows('Iris Castellanos');
	const dialogs: string[] = [];
	editor.on('dialog', async (dialog) => {
		dialogs.push(dialog.message());
		await dialog.accept();
	});
	const changed = `${await read('people/iris-castellanos.md')}\nWritten elsewhere.\n`;
	await writeFile(path.join(content, 'people/iris-castellanos.md'), changed);
	await textbox('Pronouns').fill('they/them');
	await save();
	await expect
		.poll(() => dialogs)
		.toEqual([expect.stringMatching(/^content\/people\/iris-castellanos\.md was changed elsewhere/)]);
	expect(await read('people/iris-castellanos.md')).toBe(changed);
});

test('mistakes are mended there: the editor opens while they keep the pages back, and line ends stay', async () => {
	const file = path.join(content, 'people/keoni-mahoe.md');
	const good = `\ufeff${(await readFile(file, 'utf8')).replaceAll('\n', '\r\n')}`;
	await writeFile(file, good.replace('since: 2024', 'since: soon'));
	expect((await dev.until('/', ({ status }) => status === 500)).status).toBe(500);
	await openEditor('people/entries/keoni-mahoe');
	await textbox('Recognised since').fill('2024');
	await save();
	await becomes('people/keoni-mahoe.md', good);
	expect((await dev.until('/', ({ status }) => status === 200)).status).toBe(200);
});

const ours = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
const file = `${paths.editor}files/content/people/ada.md`;
test.for<[string, string, Record<string, string>, number]>([
	['GET', `${paths.editor}files/`, ours, 200],
	['GET', `${paths.editor}files/`, {}, 403],
	['GET', `${paths.editor}files/`, { ...ours, 'sec-fetch-site': 'cross-site' }, 403],
	['GET', `${paths.editor}files/`, { ...ours, 'sec-fetch-site': 'same-site' }, 403],
	['GET', `${paths.editor}files/`, { ...ours, 'sec-fetch-mode': 'navigate' }, 403],
	['GET', `${paths.editor}files/`, { ...ours, host: 'evil.test' }, 403],
	['PUT', file, { 'if-none-match': '*' }, 403],
	['PUT', file, { ...ours, 'sec-fetch-site': 'cross-site', 'if-none-match': '*' }, 403],
	['PUT', file, ours, 412],
	['PUT', file.replace('ada', 'amina-sow'), { ...ours, 'if-none-match': '*' }, 412],
	['PUT', file.replace('ada', 'amina-sow'), { ...ours, 'if-match': '"1"' }, 412],
	['DELETE', file.replace('ada', 'amina-sow'), ours, 412],
	['POST', file, { ...ours, 'if-none-match': '*' }, 405],
	...[
		'../package.json',
		'content/../package.json',
		'content/x.js',
		'content/x.md',
		'content/.git/x.md',
		'content/people/.x.md',
		'private/log.md',
		'content%2f..%2fpeople/x.md',
	].flatMap((path): [string, string, Record<string, string>, number][] =>
		['GET', 'PUT', 'DELETE'].map((method) => [
			method,
			`${paths.editor}files/${path}`,
			{ ...ours, 'if-none-match': '*' },
			403,
		]),
	),
])('%s %s with %j is answered %i', async ([method, address, headers, wanted]) => {
	const { hostname, port, pathname } = new URL(dev.address());
	const status = await new Promise((resolve, reject) =>
		request({ hostname, port, method, path: pathname + address, headers }, (response) =>
			resolve(response.resume().statusCode),
		)
			.on('error', reject)
			.end(),
	);
	// Addresses that lead elsewhere are none.
	expect([wanted, ...(/\.\.|%2f/.test(address) ? [400] : [])]).toContain(status);
	await expect(read('people/ada.md')).rejects.toThrow();
});

test('while somebody writes, a page leads to its form and file, and to a laurel for whom it shows', async () => {
	const page = await aStillWindow();
	await page.goto(`${dev.address()}${paths.person('iris-castellanos')}`, { waitUntil: 'domcontentloaded' });
	const desk = page.getByRole('navigation', { name: 'Desk' });
	await expect
		.poll(() => desk.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash)))
		.toEqual([
			'#/collections/people/entries/iris-castellanos',
			'',
			'#/collections/recognitions/new?people=iris-castellanos',
			'#/collections/people/new',
		]);
	await press(desk.getByRole('link', { name: 'Open the file' }));
	await expect.poll(dev.opened).toContain(path.join(content, 'people/iris-castellanos.md'));
	for (const isShown of [false, true]) {
		await page.keyboard.press('.');
		await expect.poll(() => desk.isVisible()).toBe(isShown);
	}
	await leave(page);
});

test('it tells drafts, what waits and doubts, and leads to each, wide and narrow, with keys alone', async () => {
	await writeFile(path.join(content, 'people/zed.md'), `${someone('Zed', 'draft: true')}\nSee [[nobody at all]].\n`);
	for (const width of [390, 1280]) {
		const page = await aStillWindow({ viewport: { width, height: 800 }, colorScheme: 'dark' });
		await page.goto(`${dev.address()}${paths.person('iris-castellanos')}`);
		const desk = page.getByRole('navigation', { name: 'Desk' });
		const sum = desk.getByRole('button', { name: /drafts, \d+ wait, \d+ doubts?$/ });
		await sum.focus();
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.press('Enter');
		const list = page.getByRole('region', { name: 'What there is to do' });
		await expect
			.poll(() => list.getByRole('heading').allInnerTexts())
			.toEqual([
				expect.stringMatching(/^Drafts \(\d+\)$/),
				expect.stringMatching(/^Waits \(\d+\)$/),
				expect.stringMatching(/^Doubts, which stop nothing \(\d+\)$/),
			]);
		const draft = list.getByRole('listitem').filter({ hasText: 'people/zed.md:1' });
		expect(await draft.getByRole('link', { name: 'Zed' }).getAttribute('href')).toBe('/laurels/people/zed/');
		expect(await draft.getByRole('link', { name: 'Edit' }).getAttribute('href')).toContain('/people/entries/zed');
		expect(await list.textContent()).toContain('[[nobody at all]] names nothing that is here');
		expect(await page.evaluate(() => [scrollY, document.documentElement.scrollWidth <= innerWidth])).toEqual([
			before,
			true,
		]);
		await page.keyboard.press('Escape');
		expect([await list.isVisible(), await sum.evaluate((one) => one.matches(':focus'))]).toEqual([false, true]);
		// At the end of the page it stands below everything.
		const [end, bar] = await page.evaluate(() => {
			scrollTo(0, document.body.scrollHeight);
			const bottomOf = (one: Element | null | undefined) => one?.getBoundingClientRect();
			return [
				bottomOf(document.querySelector('footer'))?.bottom,
				bottomOf(document.querySelector('laurels-desk'))?.top,
			];
		});
		expect(bar).toBeGreaterThan((end ?? Number.NaN) - 1);
		await leave(page);
	}
});

test('no other page, and no other file, is opened in the editor of this machine', async () => {
	const inside = path.join(content, 'people/zed.md');
	for (const [file, headers, status] of [
		[inside, {}, 200],
		[inside, { 'sec-fetch-site': 'cross-site' }, 403],
		[path.join(content, '../other.md'), {}, 403],
		['/etc/hosts', {}, 403],
	] as const) {
		const answer = await fetch(`${dev.address()}/__open-in-editor/?${new URLSearchParams({ file })}`, { headers });
		expect([file, answer.status]).toEqual([file, status]);
	}
	const asked = await fetch(`${dev.address()}/`, { headers: { 'laurels-desk': 'yes' } });
	expect(asked.status).toBe(403);
});

test('a hub with nothing to do has a bar without a list', async () => {
	const { path: folder } = await contentOf({ 'people/kit.md': someone('Kit', 'since: 2024') });
	dev.stop();
	dev = await startDev(folder);
	const page = await aStillWindow();
	await page.goto(`${dev.address()}${paths.person('kit')}`);
	const desk = page.getByRole('navigation', { name: 'Desk' });
	await desk.waitFor();
	expect(await desk.getByRole('button').allInnerTexts()).toEqual(['×']);
	expect(await page.locator('laurels-desk section').isVisible()).toBe(false);
	await leave(page);
});

test('a published site has no editor, unless its hub says so, and never leads to the desk', async () => {
	const { folder } = await exampleSite();
	expect(existsSync(path.join(folder, 'admin'))).toBe(false);
	for (const file of await readdir(folder, { recursive: true }))
		if (/\.(html|js)$/.test(file))
			expect(await readFile(path.join(folder, file), 'utf8'), file).not.toMatch(/laurels-desk|\/admin\//);
});

const repositories = [
	['at: github\n  repository: kim/laurels', 'https://api.github.com'],
	['at: gitlab\n  repository: kim/laurels\n  branch: main', 'https://gitlab.com'],
	['at: gitea\n  repository: kim/laurels\n  server: https://codeberg.org', 'https://codeberg.org'],
] as const;
test.for(someOf(repositories, 3))(
	`%s (${howMuch}): the editor is there, and asks nobody but the repository`,
	async ([setting, server]) => {
		const { path: content } = await contentOf({
			'hub.md': hubWith(`editor:\n  ${setting}`),
			'people/kit.md': someone('Kit'),
		});
		const folder = await published({ content, env: { BASE: '' } });
		const { origin: address, close } = await serve(folder);
		const page = await aStillWindow();
		const urls: string[] = [];
		page.on('request', (request) => urls.push(request.url()));
		await page.goto(`${address}${paths.editor}`);
		await page.getByRole('button', { name: 'Sign In Using Access Token' }).press('Enter', { timeout: 60_000 });
		await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('textbox').fill('a token');
		await press(page.getByRole('button', { name: 'Sign In', exact: true }));
		const others = () =>
			urls.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(address)).map((url) => new URL(url).origin);
		await expect.poll(others).toContain(server);
		expect([...new Set(others())]).toEqual([server]);
		await close();
	},
);
