import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someone, page as text } from '../src/content.fixture.ts';
import { aStillWindow } from './browser.ts';
import { checkHub, run } from './build.ts';
import { type Dev, latinHub, startDev } from './dev.ts';

let content: string;
let dev: Dev;
const at = (file: string) => path.join(content, file);

/** Texts with a mistake each, of kinds that are found in different places. */
const wrong: Record<string, string> = {
	'people/kit.md': text('name: Kit\nreason: for <b>bold</b> words\nheadlin: typo\nsince: 2026-02-30'),
	'people/no-block.md': 'Nothing but words.\n',
	'recognitions/2026-01-02-tea.md': text('kind: thanks\npeople: [nobody]\nreason: for tea'),
	'works/talk.md': text('type: talk\ntitle: "never closed\nurl: https://w.test\npeople: [kit]'),
	'stray.md': someone('Stray'),
};

beforeAll(async () => {
	const folder = await latinHub();
	await writeFile(path.join(folder, 'people/kit.md'), someone('Kit'));
	dev = await startDev(folder);
	({ content } = dev);
});
afterAll(() => dev.stop());

const unescaped = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

test('every page tells the mistakes in the words of check, and comes back by itself', async () => {
	for (const [file, words] of Object.entries(wrong)) await writeFile(at(file), words);
	const { stderr } = await checkHub(content);
	const mistakes = stderr.split('\n').filter((line) => line.startsWith('mistake '));
	expect(mistakes.length).toBeGreaterThanOrEqual(6);
	for (const address of ['/', '/people/kit/', '/nowhere/', '/follow/', '/cards/']) {
		const { status, type, body } = await dev.get(address);
		expect([status, type]).toEqual([500, 'text/html; charset=utf-8']);
		for (const line of mistakes) expect(unescaped(body)).toContain(line.replace('mistake ', ''));
		expect(body).not.toMatch(/vite-error-overlay|<b>|\bat \S+ \(|node_modules|src\/hub/);
	}
	for (const address of ['/rss.xml', '/cards/hub-wide.png', '/people.json', '/leaf.svg', '/fonts.css']) {
		const { status, body } = await dev.get(address);
		expect([address, status]).toEqual([address, 500]);
		expect(unescaped(body)).toContain(mistakes[0]?.replace('mistake ', ''));
	}
	const inTerminal = dev.output();
	for (const line of mistakes) expect(inTerminal.split(line.replace('mistake ', ''))).toHaveLength(2);
	expect(inTerminal).not.toMatch(/\n\s+at /);

	for (const file of Object.keys(wrong)) await rm(at(file));
	await writeFile(at('people/kit.md'), someone('Kit', '', 'Well again.'));
	expect((await dev.get('/people/kit/')).body).toContain('Well again.');
	expect(dev.output().split('No mistakes any more')).toHaveLength(2);
});

test('a link opens the file at its line', async () => {
	await writeFile(at('people/kit.md'), wrong['people/kit.md'] ?? '');
	const { body } = await dev.get('/');
	const file = at('people/kit.md');
	expect(body).toContain(`href="vscode://file${file}:4:1"`);
	const [, open = ''] = /href="([^"]*__open-in-editor[^"]*)"/.exec(body) ?? [];
	const opening = new URL(open, dev.address());
	expect(opening.searchParams.get('file')).toBe(`${file}:4:1`);
	expect((await dev.get(opening.href)).status).toBe(200);
	await expect.poll(dev.opened).toContain(`${file}:4:1`);
	await writeFile(at('people/kit.md'), someone('Kit'));
});

test('a hub.md that is away is told, and its return seen', async () => {
	await rename(at('hub.md'), at('../hub.md'));
	expect((await dev.get('/')).body).toContain('there is no hub.md');
	await rename(at('../hub.md'), at('hub.md'));
	expect((await dev.get('/')).status).toBe(200);
});

test('browsers follow each save, in and out of mistakes', async () => {
	const page = await aStillWindow({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !/status of 500/.test(message.text())) problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	await page.goto(`${dev.address()}/people/kit/`);
	await writeFile(at('people/kit.md'), someone('Kit', '', 'Followed.'));
	await page.getByText('Followed.').waitFor();
	await writeFile(at('people/kit.md'), wrong['people/kit.md'] ?? '');
	await page.getByRole('heading', { name: '2 mistakes to mend' }).waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	expect(await page.locator('vite-error-overlay').count()).toBe(0);
	await page.getByRole('link', { name: 'Open the file' }).first().press('Enter');
	await writeFile(at('people/kit.md'), someone('Kit', '', 'Mended.'));
	await page.getByText('Mended.').waitFor();
	expect(problems).toEqual([]);
	await page.goto('about:blank');
});

test('a hub that moves is served at its new address', async () => {
	const hub = await readFile(at('hub.md'), 'utf8');
	const { origin } = new URL(dev.address());
	const page = await aStillWindow();
	await page.goto(`${dev.address()}/people/kit/`);
	await writeFile(at('hub.md'), hub.replace(/^url: .*$/m, 'url: https://moved.test'));
	await page.waitForURL(`${origin}/`, { timeout: 100_000 });
	await page.goto('about:blank');
	const moved = await dev.until(`${origin}/people/kit/`, ({ status }) => status === 200);
	expect(moved.body).toContain('https://moved.test/people/kit/');
	await writeFile(at('people/kit.md'), someone('Kit', '', 'After the move.'));
	expect((await dev.get(`${origin}/people/kit/`)).body).toContain('After the move.');
	await writeFile(at('people/kit.md'), wrong['people/kit.md'] ?? '');
	const { body } = await dev.get(`${origin}/`);
	for (const [, address = ''] of body.matchAll(/(?:src|href)="(\/[^"]*)"/g))
		expect([address, (await fetch(new URL(address, origin))).status]).toEqual([address, 200]);
	await writeFile(at('people/kit.md'), someone('Kit', '', 'Before the next move.'));
	expect(dev.output()).toContain('the site moves to /\n');
	expect(dev.output()).not.toMatch(/\n\s+at |disconnected/);
	await writeFile(at('hub.md'), hub);
	expect((await dev.until('/people/kit/', ({ status }) => status === 200)).body).toContain('Before the next move.');
	expect(dev.output()).toContain('the site moves to /laurels\n');
});

test('a day that is none is refused at once', async () => {
	const { code, stderr } = await run('dev', ['--port', '0'], { LAURELS_CONTENT: content, LAURELS_NOW: 'tomorrow' });
	expect([code, stderr]).toEqual([
		1,
		'LAURELS_NOW is “tomorrow”. Write a day such as 2026-05-01, or 2026-05-01T18:00+02:00.\n',
	]);
});
