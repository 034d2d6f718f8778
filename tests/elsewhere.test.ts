import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { aStillWindow } from './browser.ts';
import { exampleSite } from './build.ts';
import { serve } from './serve.ts';

let site: Awaited<ReturnType<typeof exampleSite>>;
beforeAll(async () => {
	site = await exampleSite();
});

const person = 'people/adaeze-okonkwo-bright/';

/** A page of the example as a browser shows it where the site stands at an address. */
async function at<T>(address: string, look: (page: Page) => Promise<T>): Promise<T> {
	const { origin, pathname } = new URL(address);
	const server = await serve(site.folder, pathname.replace(/\/$/, ''));
	const page = await aStillWindow({ viewport: { width: 1000, height: 800 } });
	const faults: string[] = [];
	page.on('console', (message) => void (/Content Security Policy/.test(message.text()) && faults.push(message.text())));
	await page.route(`${origin}/**`, async (route) => {
		const { pathname: asked } = new URL(route.request().url());
		await route.fulfill({ response: await route.fetch({ url: server.origin + asked }) });
	});
	await page.goto(`${address}${person}`);
	const seen = await look(page);
	await page.unrouteAll({ behavior: 'wait' });
	await server.close();
	expect(faults).toEqual([]);
	return seen;
}

const words = async (page: Page) => (await page.locator('.elsewhere > p:visible').allTextContents()).join('\n');
const shown = (page: Page) => page.locator('.elsewhere').isVisible();
const largestDrawing = (page: Page) =>
	page.evaluate(() =>
		Math.max(...[...document.querySelectorAll('svg')].map((one) => one.getBoundingClientRect().height)),
	);

test('at its own address a site says nothing of addresses, and runs what its policy allows', async () => {
	expect(await at('https://laurels.example.org/laurels/', shown)).toBe(false);
});

test('on this machine it says nothing where it has its look', async () => {
	const { origin, close } = await serve(site.folder, site.base);
	const page = await aStillWindow();
	await page.goto(`${origin}/laurels/${person}`);
	expect(await shown(page)).toBe(false);
	await close();
});

test('in another folder, without its look, it says what to write, and no drawing fills the page', async () => {
	const [notice, height] = await at('https://kim.github.io/my-laurels/', async (page) => [
		await words(page),
		await largestDrawing(page),
	]);
	expect(notice).toContain(`This page is at home at https://laurels.example.org/laurels/${person}.`);
	expect(notice).toContain('write url: https://kim.github.io/my-laurels into content/hub.md');
	expect(notice).not.toContain('Opened as a file');
	expect(height).toBeGreaterThan(10);
	expect(height).toBeLessThan(100);
});

test('at another domain, with its look, it says so, too', async () => {
	expect(await at('https://kim.example.net/laurels/', words)).toContain(
		'write url: https://kim.example.net/laurels into',
	);
});

test('opened as a file it says how to see it', async () => {
	const page = await aStillWindow();
	await page.goto(pathToFileURL(path.join(site.folder, person, 'index.html')).href);
	expect(await words(page)).toContain('npm run preview');
	expect(await words(page)).not.toContain('content/hub.md');
});

test('no page says anything that its reader does not see', async () => {
	expect(await readFile(path.join(site.folder, 'index.html'), 'utf8')).toMatch(
		/<div class="wrap elsewhere"[^>]* hidden/,
	);
});
