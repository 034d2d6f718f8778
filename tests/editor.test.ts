import { existsSync } from 'node:fs';
import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, hubWith, someFolder, someone } from '../src/content.fixture.ts';
import { paths } from '../src/vocabulary/paths.ts';
import { theBrowser } from './browser.ts';
import { exampleContent, exampleSite, published, run } from './build.ts';
import { type Dev, startDev } from './dev.ts';
import { serve } from './serve.ts';

let content: string;
/** What the editor of the machine was asked to open. */
let opened: string;
let dev: Dev;
let browser: Browser;
let context: BrowserContext;
let editor: Page;
let opens = 0;
/** Every address that a page asked for, and what went wrong in it. */
const asked: string[] = [];
const faults: string[] = [];

const read = (file: string) => readFile(path.join(content, file), 'utf8');

/** The editor at one of its places, opened anew, once it has read all files: in one window, as it is large. */
async function editorAt(place: string): Promise<Page> {
	opens++;
	await editor.goto(`${dev.address()}${paths.editor}?${opens}#/collections/${place}`);
	await editor.getByRole('button', { name: 'Save' }).waitFor({ timeout: 90_000 });
	return editor;
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Save' }).click();
}

/** A file, once it is as wanted. */
const becomes = (file: string, wanted: string) =>
	expect.poll(() => read(file).catch(() => ''), { timeout: 20_000 }).toBe(wanted);

beforeAll(async () => {
	content = await someFolder();
	await cp(exampleContent, content, { recursive: true });
	opened = path.join(await someFolder(), 'opened.txt');
	const program = path.join(path.dirname(opened), 'editor');
	await writeFile(program, `#!/bin/sh\necho "$@" >> '${opened}'\n`, { mode: 0o755 });
	[dev, browser] = await Promise.all([startDev(content, { LAUNCH_EDITOR: program }), theBrowser()]);
	// Sveltia shows a field once it is in sight; nobody looks at what is drawn of so tall a window.
	context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 6000 }, deviceScaleFactor: 0.2 });
	editor = await context.newPage();
	editor.on('request', (request) => asked.push(request.url()));
	editor.on(
		'console',
		(message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`),
	);
	editor.on('pageerror', (error) => faults.push(error.message));
});
afterAll(async () => {
	await Promise.all([context?.close(), dev?.stop()]);
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
	const person = await editorAt('people/new');
	await person.getByRole('textbox', { name: 'Name', exact: true }).fill('Žofia Dvořáková');
	await person.getByRole('textbox', { name: 'Reason' }).fill('for mending the town clock: twice');
	await person.getByRole('checkbox', { name: /Photo/ }).click();
	await person.locator('input[type=file]').first().setInputFiles(photo);
	await person
		.getByRole('textbox', { name: 'Their story' })
		.fill('It strikes.\n\n<!-- ask her son --> [[iris-castellanos]]');
	await person.getByRole('radio', { name: 'given' }).click();
	await save(person);
	await becomes(
		'people/zofia-dvorakova.md',
		'---\nname: Žofia Dvořáková\nreason: "for mending the town clock: twice"\nphoto: IMG 1234.webp\nconsent: given\n---\n\nIt strikes.\n\n<!-- ask her son --> [[iris-castellanos]]\n',
	);
	const view = person
		.getByRole('link', { name: 'View on Live Site' })
		.or(person.getByRole('button', { name: 'View on Live Site' }));
	const [shown] = await Promise.all([context.waitForEvent('page'), view.click()]);
	await shown.getByRole('heading', { name: 'Žofia Dvořáková' }).first().waitFor();
	await shown.close();
	const fresh = (await readdir(path.join(content, 'people'))).filter((name) => !before.includes(name));
	expect(fresh.sort()).toEqual(['IMG 1234.webp', 'zofia-dvorakova.md']);

	const laurel = await editorAt('recognitions/new');
	await laurel.getByRole('textbox', { name: 'Date' }).fill('2026-11-20');
	await laurel.getByRole('combobox', { name: 'Kind' }).click();
	await laurel.getByRole('option', { name: 'thanks' }).click();
	await laurel.getByRole('combobox', { name: 'People' }).click();
	await laurel.getByRole('option', { name: /Žofia/ }).click();
	await laurel.getByRole('textbox', { name: 'Reason' }).fill('for the hour that she gave back');
	await save(laurel);
	await becomes(
		'recognitions/2026-11-20-thanks.md',
		'---\ndate: 2026-11-20\nkind: thanks\npeople:\n  - zofia-dvorakova\nreason: for the hour that she gave back\n---\n',
	);

	const { code, stdout } = await run('check', [], { LAURELS_CONTENT: content });
	expect(stdout).toContain('No mistakes in 28 people');
	expect(code).toBe(0);
	const { body } = await dev.get(paths.person('zofia-dvorakova'));
	expect(body).toMatch(/<img[^>]*src="\/photos\/zofia-dvorakova/);
	expect(body).toContain('the hour that she gave back');
	const card = await dev.get(paths.card('recognitions/2026-11-20-thanks', 'wide'));
	expect([card.status, card.type]).toEqual([200, 'image/png']);
});

test('one changed field is one changed line', async () => {
	const before = await read('people/adaeze-okonkwo-bright.md');
	const page = await editorAt('people/entries/adaeze-okonkwo-bright');
	await page.getByRole('textbox', { name: 'Pronouns' }).fill('she/they');
	await save(page);
	await becomes('people/adaeze-okonkwo-bright.md', before.replace('she/her', 'she/they'));
});

test('what was changed elsewhere meanwhile is not written over, and somebody hears of it', async () => {
	const page = await editorAt('people/entries/iris-castellanos');
	const told: string[] = [];
	page.on('dialog', async (dialog) => {
		told.push(dialog.message());
		await dialog.accept();
	});
	const changed = `${await read('people/iris-castellanos.md')}\nWritten elsewhere.\n`;
	await writeFile(path.join(content, 'people/iris-castellanos.md'), changed);
	await page.getByRole('textbox', { name: 'Pronouns' }).fill('they/them');
	await save(page);
	await expect
		.poll(() => told)
		.toEqual([expect.stringMatching(/^content\/people\/iris-castellanos\.md was changed elsewhere/)]);
	expect(await read('people/iris-castellanos.md')).toBe(changed);
});

test('mistakes are mended there: the editor opens while they keep the pages back', async () => {
	const file = path.join(content, 'people/keoni-mahoe.md');
	const good = await readFile(file, 'utf8');
	await writeFile(file, good.replace('since: 2024', 'since: soon'));
	expect((await dev.until('/', ({ status }) => status === 500)).status).toBe(500);
	const page = await editorAt('people/entries/keoni-mahoe');
	await page.getByRole('textbox', { name: 'Recognised since' }).fill('2024');
	await save(page);
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
	const { hostname, port } = new URL(dev.address());
	const status = await new Promise((resolve, reject) =>
		request({ hostname, port, method, path: address, headers }, (response) => resolve(response.resume().statusCode))
			.on('error', reject)
			.end(),
	);
	// Addresses that lead elsewhere are none.
	expect([wanted, ...(/\.\.|%2f/.test(address) ? [400] : [])]).toContain(status);
	await expect(read('people/ada.md')).rejects.toThrow();
});

test('while somebody writes, a page leads to its form and file, and to a laurel for whom it shows', async () => {
	const page = await context.newPage();
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
	await desk.getByRole('link', { name: 'Open the file' }).click();
	await expect
		.poll(() => readFile(opened, 'utf8').catch(() => ''))
		.toContain(path.join(content, 'people/iris-castellanos.md'));
	await page.keyboard.press('.');
	await expect.poll(() => desk.isVisible()).toBe(false);
	await page.close();
});

test('it tells drafts, what waits and doubts, and leads to each, wide and narrow, with keys alone', async () => {
	await writeFile(path.join(content, 'people/zed.md'), `${someone('Zed', 'draft: true')}\nSee [[nobody at all]].\n`);
	for (const width of [390, 1280]) {
		const narrow = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: 'dark' });
		const page = await narrow.newPage();
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
		expect(await draft.getByRole('link', { name: 'Zed' }).getAttribute('href')).toBe('/people/zed/');
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
		await narrow.close();
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
		const answer = await fetch(`${dev.address()}/__open-in-editor?${new URLSearchParams({ file })}`, { headers });
		expect([file, answer.status]).toEqual([file, status]);
	}
	const asked = await fetch(`${dev.address()}/`, { headers: { 'laurels-desk': 'yes' } });
	expect(asked.status).toBe(403);
});

test('a hub with nothing to do has a bar without a list', async () => {
	const { path: folder } = await contentOf({ 'people/kit.md': someone('Kit', 'since: 2024') });
	const quiet = await startDev(folder);
	const page = await browser.newPage();
	await page.goto(`${quiet.address()}${paths.person('kit')}`);
	const desk = page.getByRole('navigation', { name: 'Desk' });
	await desk.waitFor();
	expect(await desk.getByRole('button').allInnerTexts()).toEqual(['×']);
	expect(await page.locator('laurels-desk section').isVisible()).toBe(false);
	await page.close();
	await quiet.stop();
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
	async ([said, server]) => {
		const { path: content } = await contentOf({
			'hub.md': hubWith(`editor:\n  ${said}`),
			'people/kit.md': someone('Kit'),
		});
		const folder = await published({ content, env: { BASE: '' } });
		const { origin: address, close } = await serve(folder);
		const page = await context.newPage();
		const urls: string[] = [];
		page.on('request', (request) => urls.push(request.url()));
		await page.goto(`${address}${paths.editor}`);
		await page.getByRole('button', { name: 'Sign In Using Access Token' }).click({ timeout: 60_000 });
		await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('textbox').fill('a token');
		await page.getByRole('button', { name: 'Sign In', exact: true }).click();
		const others = () =>
			urls.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(address)).map((url) => new URL(url).origin);
		await expect.poll(others).toContain(server);
		expect([...new Set(others())]).toEqual([server]);
		await page.close();
		await close();
	},
);
