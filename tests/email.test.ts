import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { someone } from '../src/content.fixture.ts';
import { paths } from '../src/vocabulary/paths.ts';
import { aStillWindow, aWindow, type Window } from './browser.ts';
import { exampleSite, pagesOf } from './build.ts';
import { openExample } from './example.ts';
import type { serve } from './serve.ts';

let server: Awaited<ReturnType<typeof serve>>;
let close: () => Promise<void>;
let base: string;
let folder: string;

beforeAll(async () => {
	({ base, server, close, folder } = await openExample());
});
afterAll(() => close?.());

const file = (name: string) => readFile(path.join(folder, name), 'utf8');

/** A page, whose pictures come from where it is built, since their addresses are full. */
async function on<T>(
	address: string,
	options: Window,
	look: (page: Page, asked: string[]) => Promise<T>,
	openWindow = aStillWindow,
): Promise<T> {
	const page = await openWindow(options);
	const { origin } = await exampleSite();
	const asked: string[] = [];
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
	await page.route(`${origin}/**`, (route) =>
		route.fulfill({ path: path.join(folder, new URL(route.request().url()).pathname.replace(base, '')) }),
	);
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(server.origin + base + address, { waitUntil: 'load' });
	return look(page, asked);
}

const isWithin = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test.for(someOf([390, 600, 1280], 3))(`page and mail fit in %i pixels (${howMuch} of three)`, async (width) => {
	const viewport = { width, height: 900 };
	await on(paths.email, { viewport }, async (page) => {
		expect(await isWithin(page)).toBe(true);
		const frame = page.frameLocator('iframe.mail');
		await frame.locator('h1').waitFor();
		expect(await page.locator('iframe.mail').evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(
			300,
		);
	});
	await on(paths.emailHtml, { viewport }, async (page, asked) => {
		expect(await isWithin(page)).toBe(true);
		const sizes = await page
			.locator('img')
			.evaluateAll((all) => all.map((one) => [one.clientWidth, (one as HTMLImageElement).naturalWidth]));
		expect(sizes.length).toBeGreaterThan(0);
		for (const [shown, own] of sizes) expect([shown, own]).toEqual([Math.min(width, 600) - 64, 1200]);
		// The mail, and its cards: nothing else is asked for.
		const others = asked.slice(1).filter((url) => !url.includes('/favicon'));
		expect(others.filter((url) => !new URL(url).pathname.includes('/cards/'))).toEqual([]);
	});
});

/** How each element of a mail looks, as far as programs for mail can show it. */
const looks = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('body, body *')].map((element) => {
			const { color, backgroundColor, fontFamily, fontSize, lineHeight, padding, margin, width, display } =
				getComputedStyle(element);
			return [
				element.tagName,
				color,
				backgroundColor,
				fontFamily,
				fontSize,
				lineHeight,
				padding,
				margin,
				width,
				display,
			];
		}),
	);

test('by day nothing of its look is lost where programs take its style sheet away; by night it has its own', async () => {
	const looksIn = (colorScheme: 'light' | 'dark', isBare: boolean) =>
		on(paths.emailHtml, { colorScheme, viewport: { width: 600, height: 900 } }, async (page) => {
			if (isBare) await page.evaluate(() => document.querySelector('style')?.remove());
			return looks(page);
		});
	const day = await looksIn('light', false);
	expect(await looksIn('light', true)).toEqual(day);
	const night = await looksIn('dark', false);
	const grounds = (all: typeof day) =>
		new Set(all.flatMap(([, , ground]) => (ground?.endsWith(', 0)') ? [] : [ground])));
	expect(grounds(day).intersection(grounds(night))).toEqual(new Set());
	const inks = (all: typeof day) =>
		new Set(all.flatMap(([tag, ink]) => (['H1', 'P', 'A'].includes(tag ?? '') ? [ink] : [])));
	expect(inks(day).intersection(inks(night))).toEqual(new Set());
});

test('it is copied as it looks and in plain words, and each of the two by itself', async () => {
	const [html, text] = [await file('email/email.html'), await file('email/email.txt')];
	await on(
		paths.email,
		{},
		async (page) => {
			const copied = () =>
				page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
					return [await read('text/html'), await read('text/plain')];
				});
			await page.locator('button[data-mail]').click();
			await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
			const [pasted = '', plain] = await copied();
			expect(plain).toBe(text);
			// Browsers clean what is pasted into other programs; nothing that is read goes.
			const words = (markup: string) =>
				page.evaluate(
					(markup) => new DOMParser().parseFromString(markup, 'text/html').body.textContent?.replace(/\s+/g, ''),
					markup,
				);
			expect(await words(pasted)).toBe(await words(html));
			for (const card of await page.frameLocator('iframe.mail').locator('img').all())
				expect(pasted).toContain(((await card.getAttribute('src')) ?? '').replaceAll('&', '&amp;'));
			for (const [place, wanted] of [
				['#plain', text],
				['#html', html],
			] as const) {
				await page
					.locator('.mail-code')
					.filter({ has: page.locator(place) })
					.getByRole('button')
					.click();
				await expect
					.poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).trim())
					.toBe(wanted.trim());
			}
		},
		aWindow,
	);
});

test('no script is in the mail, and none runs in its frame', async () => {
	expect(await file('email/email.html')).not.toMatch(/<script|javascript:|\son\w+=/i);
	expect(await file('email/index.html')).toMatch(/<iframe[^>]*class="mail"[^>]*sandbox(?:=""|\s|>)/);
});

test('without a laurel there is no mail, and nothing leads to one', async () => {
	const site = await pagesOf({ 'people/ada.md': someone('Ada') });
	expect(existsSync(path.join(site, 'email'))).toBe(false);
	for (const name of await readdir(site, { recursive: true }))
		if (name.endsWith('.html'))
			expect([name, (await readFile(path.join(site, name), 'utf8')).includes('/email/')]).toEqual([name, false]);
});
