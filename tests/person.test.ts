import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page as file, hubWith, someone } from '../src/content.fixture.ts';
import { aWindow, inEverySize, show } from './browser.ts';
import { pagesOf } from './build.ts';
import { serve } from './serve.ts';

const reason = 'for staying until the last bolt of the fortieth pump was turned, and then sweeping the yard';
const files = {
	'hub.md': hubWith('tagline: Nobody gets anywhere alone.'),
	'people/mira.md': file('name: Mira Quick-Lindqvist\nheadline: Keeps the pipes from freezing\nurl: https://mira.test'),
	'people/kept.md': someone('Kept Short', 'headline: Says little'),
	'people/brief.md': file(`name: Tomás Ferreira\nreason: ${reason}`),
	...Object.fromEntries(
		[
			['2026-11-16', 'milestone', 'reason: for her four thousandth repaired pump'],
			['2026-11-09', 'thanks', `reason: ${reason}`],
			['2026-11-02', 'quote', 'quote: {text: A pump that nobody can mend is a statue.}'],
			['2026-10-26', 'quote', 'quote: {text: Ask before you dig., source: The yard}'],
			['2026-10-19', 'quote', 'quote: {text: Winter always comes.}'],
			['2026-10-12', 'recommendation', 'reason: for a book that taught a village to mend\nwork: book'],
			['2026-10-05', 'introduction', 'reason: Both mend.\nagreed: {mira: 2026-01-01, kept: 2026-01-01}'],
			['2026-09-28', 'welcome', 'reason: for arriving with her own wrench'],
		].map(([day, kind, more]) => [
			`recognitions/${day}-${kind}.md`,
			file(`kind: ${kind}\npeople: [mira${kind === 'introduction' ? ', kept' : ''}]\n${more}`),
		]),
	),
	'people/adaeze.md': file('name: Adaeze Okonkwo-Bright'),
	'recognitions/2026-09-21-roof.md': file(
		'kind: shout-out\npeople: [adaeze]\nreason: for teaching eleven people to draw their own street, on the roof of a bakery, in one afternoon',
	),
	'works/book.md': file('type: book\ntitle: The Mendable World\nurl: https://hub.test/book\npeople: [mira]'),
};

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	server = await serve(await pagesOf(files));
});
afterAll(async () => {
	await server?.close();
});

const at = (address: string, look: (page: Page, width: number) => Promise<void>) =>
	inEverySize(server.origin + address, look);

const letters = (page: Page, selector: string) =>
	page.locator(selector).evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));

describe('The page of a person', () => {
	test('the newest praise stands on a sheet from edge to edge, in larger letters than what a profile says', async () => {
		let newest: number[] = [];
		await at('/people/mira/', async (page, width) => {
			expect((await page.locator('.praise').boundingBox())?.width).toBe(width);
			expect(await page.locator('.praise .numeral').textContent()).toContain('4,000');
			newest.push(await letters(page, '.praise .reason > span'));
		});
		await at('/people/kept/', async (page) => {
			expect(await letters(page, '.praise .reason > span')).toBeLessThan(newest[0] as number);
			newest = newest.slice(1);
		});
	});

	test('somebody of whom only a reason is known has it at the head of the page, as a laurel', () =>
		at('/people/brief/', async (page, width) => {
			expect(await page.locator('.praise').count()).toBe(0);
			const [reasonBox, nameBox] = await Promise.all(
				['.person-head .reason', '.person-head h1'].map((one) => page.locator(one).boundingBox()),
			);
			expect(reasonBox?.y).toBeGreaterThan(nameBox?.y ?? Infinity);
			expect((await page.locator('.person-head .reason').textContent())?.trim()).toBe(reason);
			expect(await letters(page, '.person-head .reason > span'), `at ${width}`).toBeGreaterThan(20);
		}));

	test('each kind of laurel says it in its own way', async () => {
		await at('/people/mira/', async (page) => {
			const ways = await page
				.locator('.timeline > li')
				.evaluateAll((all) =>
					all.map((one) => [...one.children].map(({ className, tagName }) => className || tagName).join(' ')),
				);
			expect(ways).toHaveLength(8);
			// Quotes are three; thanks and welcomes differ in the colour of their leaf.
			expect(new Set(ways).size).toBe(5);
			const leaves = await page
				.locator('.timeline > :is(.is-thanks, .is-welcome, .is-milestone, .is-quote, .is-introduction)')
				.evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one, '::before').backgroundColor)).size);
			expect(leaves).toBe(5);
		});
	});

	test('quotes stand wide and narrow in turn, and the last of an odd number is as wide as two', () =>
		at('/people/mira/', async (page, width) => {
			const boxes = await page
				.locator('.sheets > figure')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, top }) => ({ width, top })));
			const [first, second, last] = boxes as [(typeof boxes)[0], (typeof boxes)[0], (typeof boxes)[0]];
			if (width < 700) return expect(new Set(boxes.map((box) => box.width)).size).toBe(1);
			expect(first.top).toBe(second.top);
			expect(first.width).toBeGreaterThan(1.2 * second.width);
			expect(last.width).toBeGreaterThan(first.width + second.width);
		}));

	test.for([
		['/people/mira/', '.person-head h1 > span'],
		['/recognitions/2026-09-21-roof/', '.laurel h1 .fitted > span'],
	] as const)('a name with a hyphen is not broken where there is room, at %s', ([address, name]) =>
		at(address, async (page, width) => {
			if (width < 390) return;
			const { height = 0 } = (await page.locator(`${name} .whole`).first().boundingBox()) ?? {};
			expect(height).toBeGreaterThan(10);
			expect(height).toBeLessThan(1.5 * (await letters(page, `${name}:has(.whole)`)));
		}),
	);

	test('its foot shows the leaf with an edge, also where the leaf has the colour of the foot', async () => {
		const page = await aWindow({ viewport: { width: 1280, height: 800 } });
		await show(page, `${server.origin}/people/kept/`);
		const leaf = page.locator('.is-you .portrait');
		expect(await leaf.locator('.plate').count()).toBe(1);
		const { data, info } = await sharp(await leaf.screenshot())
			.removeAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const middle = 3 * info.width * Math.floor(info.height / 2);
		const [edge, ground] = [1, 5].map((x) => [...data.subarray(middle + 3 * x, middle + 3 * x + 3)]);
		expect(edge).toHaveLength(3);
		expect(ground).not.toEqual(edge);
	});

	test('its foot says that it gives, and leads to a card, a thank-you and a badge', async () => {
		const page = await aWindow({ viewport: { width: 390, height: 844 } });
		await show(page, `${server.origin}/people/mira/`);
		await page.locator('.is-you .btn').click();
		await page.waitForURL('**/people/mira/share/#you');
		const band = page.locator('#you');
		expect((await band.boundingBox())?.y).toBeLessThan(200);
		expect(await band.locator('a[download]').getAttribute('href')).toMatch(/^\/cards\/people\/mira-wide\.png/);
		expect(await band.locator('pre').textContent()).toBe(
			'Thank you for the laurels, Olu Owner!\n\nhttps://hub.test/people/mira/',
		);
		expect(await band.locator('.badge-kit img').count()).toBe(1);
		expect(await band.locator('.chip').count()).toBeGreaterThan(3);
	});
});
