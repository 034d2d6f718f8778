import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howMuch, usualAnd } from '../src/combined.fixture.ts';
import { page as file, hubWith, someone } from '../src/content.fixture.ts';
import { feedFormats } from '../src/vocabulary/feed-formats.ts';
import { readers } from '../src/vocabulary/readers.ts';
import { aStillWindow, aWindow, inEverySize, show } from './browser.ts';
import { pagesOf } from './build.ts';
import { serve } from './serve.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
const lists = numbers(40);
const names = ['林晓岚', 'ចាន់ សុភា', 'Bartholomew Featherstonehaugh-Cholmondeley', 'Mira Lindqvist'];

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	folder = await pagesOf({
		'hub.md': hubWith('tagline: Nobody gets anywhere alone.\nrhythm: One each Tuesday', 'These people keep me going.'),
		...Object.fromEntries([
			...numbers(40).map((at) => [
				`people/p${at}.md`,
				someone(
					`${names[at % 4]} ${at}`,
					`lists: [${lists
						.filter((list) => (at + list) % 5 === 0)
						.map((list) => `l${list}`)
						.join(', ')}]`,
				),
			]),
			...lists.map((at) => [
				`lists/l${at}.md`,
				file(`title: ${at % 2 ? 'They make a difference' : 'Gemeinschaftsverantwortung'} ${at}`),
			]),
			...['thanks', 'quote', 'milestone', 'welcome', 'shout-out'].map((kind, at) => [
				`recognitions/2026-11-0${9 - at}-${kind}.md`,
				file(
					`kind: ${kind}\npeople: [p${at}]\n${kind === 'quote' ? 'quote: {text: A voice does not burn.}' : 'reason: for a fortieth evening'}`,
				),
			]),
		]),
		'people/alone.md': someone('Alone Here', 'tags: [tea]'),
	});
	server = await serve(folder);
});
afterAll(async () => {
	await server?.close();
});

const at = (address: string, look: (page: Page, width: number) => Promise<void>) =>
	inEverySize(server.origin + address, look);

describe('Many lists', () => {
	test('home shows a dozen, weighs little, and leads to a page of all', async () => {
		const html = await readFile(path.join(folder, 'index.html'), 'utf8');
		expect(html.length).toBeLessThan(130_000);
		expect(html.match(/<ul class="list-sheets".*?<\/ul>/s)?.[0].match(/<li/g)).toHaveLength(12);
		expect(html).toMatch(/href="\/lists\/"[^>]*>\s*All 40 lists/);
		const all = await Promise.all(
			['lists', 'lists/page/2'].map((one) => readFile(path.join(folder, one, 'index.html'), 'utf8')),
		);
		for (const page of all) expect(page.length).toBeLessThan(300_000);
		for (const list of lists) expect(all.join('')).toContain(`href="/lists/l${list}/"`);
	});

	test.for(['/', '/lists/'])('all of a sheet of %s leads to its list, and nothing of it lies outside', (address) =>
		at(address, async (page, width) => {
			const missed = await page.locator('.list-sheets > li').evaluateAll((sheets) =>
				sheets.flatMap((sheet) => {
					sheet.scrollIntoView({ block: 'center' });
					const { left, right, top, bottom } = sheet.getBoundingClientRect();
					const link = sheet.querySelector('a');
					const corners = [
						[left + 6, top + 6],
						[right - 6, top + 6],
						[left + 6, bottom - 6],
						[(left + right) / 2, (top + bottom) / 2],
					] as const;
					return corners.filter(([x, y]) => document.elementFromPoint(x, y)?.closest('a') !== link);
				}),
			);
			expect(missed, `at ${width}`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}),
	);
});

describe('Laurels on the home', () => {
	test('a quote stands on a sheet, a milestone with its number, a welcome as one', async () => {
		const page = await aStillWindow();
		await show(page, server.origin);
		const ground = (selector: string) =>
			page.locator(selector).evaluate((one) => getComputedStyle(one).backgroundColor);
		expect(await ground('.citations > .is-quote')).not.toBe(await ground('.citations > .is-milestone'));
		expect((await page.locator('.is-milestone .numeral').textContent())?.trim()).toBe('40');
		const welcome = (await page.locator('.is-welcome .say').textContent())?.replace(/\s+/g, ' ').trim();
		expect(welcome).toMatch(/^Welcome, .+\. Laurels for a fortieth evening$/);
	});
});

describe('To follow', () => {
	const pages = ['/follow/', '/', '/people/p0/', '/lists/l0/', '/tags/tea/'];

	test.for(usualAnd(pages, 7))(
		`on %s a button copies the address of the feed, and nothing moves (${howMuch} of pages)`,
		async (address) => {
			const page = await aWindow({ viewport: { width: 390, height: 844 } });
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
			await show(page, server.origin + address);
			const button = page.locator('.feed-address button');
			await button.scrollIntoViewIfNeeded();
			/** Where all stands on the page: the window itself may settle on a whole pixel. */
			const places = () =>
				page.locator('.feed-address, .feed-address *:not([role="status"])').evaluateAll((all) =>
					all.map((one) => {
						const { x, y, width, height } = one.getBoundingClientRect();
						return [x, y + scrollY, width, height].map((pixels) => pixels.toFixed(1)).join(' ');
					}),
				);
			await button.hover();
			const before = await places();
			await button.click();
			await page.locator('.feed-address [role="status"]', { hasText: 'Copied' }).waitFor();
			expect(await places()).toEqual(before);
			const feed = `https://hub.test${address === '/follow/' ? '/' : address}rss.xml`;
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(feed);
		},
	);

	test.for(usualAnd(pages, 7, 3))(
		`on %s readers take the address, and no link that is seen leads to a file for programs (${howMuch} of pages)`,
		async (address) => {
			const page = await aStillWindow();
			await show(page, server.origin + address);
			const feed = await page.locator('.feed-address input').inputValue();
			for (const { label } of readers) {
				const link = await page.locator('.feed-address a', { hasText: label }).getAttribute('href');
				expect(decodeURIComponent(link ?? '')).toContain(feed);
				expect(new URL(link ?? '').href).toBe(link);
			}
			const bare = feedFormats.map(({ file }) => `main a[href$="${file}"]:not([href*=":"]):visible`).join(', ');
			// Who looks for every format finds them on the page to follow, below.
			expect(await page.locator(bare).count()).toBe(address === '/follow/' ? feedFormats.length : 0);
		},
	);

	test('without scripts the address stands there to be copied by hand', async () => {
		const page = await aStillWindow({ javaScriptEnabled: false });
		await page.goto(server.origin);
		expect(await page.locator('.feed-address input').isVisible()).toBe(true);
		expect(await page.locator('.feed-address button').isVisible()).toBe(false);
	});
});
