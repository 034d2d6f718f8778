import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { hubIn } from '../src/languages.fixture.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, pagesOf } from './build.ts';
import { serve } from './serve.ts';

/** The same hub, read from the right and from the left. */
const fromRight = hubIn('he');
const fromLeft = { ...fromRight, 'hub.md': `${fromRight['hub.md']}`.replace('lang: he', 'lang: en') };

let right: Awaited<ReturnType<typeof serve>>;
let left: Awaited<ReturnType<typeof serve>>;
let addresses: string[];
beforeAll(async () => {
	const folder = await pagesOf(fromRight);
	right = await serve(folder);
	left = await serve(await pagesOf(fromLeft));
	addresses = [...(await filesIn(folder)).keys()]
		.filter((name) => name.endsWith('index.html'))
		.map((name) => `/${encodeURI(name.replace(/index\.html$/, ''))}`)
		// One of many alike.
		.filter((address) => !/\/p[12]\//.test(address));
});
afterAll(async () => {
	await Promise.all([right?.close(), left?.close()]);
});

/** What has a place of its own on a page, by what it is: how far it is from where the page is read, and how wide. */
const placed = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isTurned = document.documentElement.dir === 'rtl';
		const room = document.documentElement.clientWidth;
		const things = '.brand svg, .portrait, h1, main section > h2, .branch, .timeline, .praise, .kit';
		return [...document.querySelectorAll(things)].flatMap((one) => {
			const { left, right, width } = one.getBoundingClientRect();
			if (!one.checkVisibility()) return [];
			const from = isTurned ? room - right : left;
			return [
				`${one.tagName.toLowerCase()}.${one.classList[0] ?? ''} ${Math.round(from / 4)} ${one.matches('.portrait') ? Math.round(width / 4) : ''}`,
			];
		});
	});

test.for([390, 1280])(
	`at %i pixels, each page (${howMuch}) that is read from the right is the mirror of the one from the left`,
	async (width) => {
		expect(addresses.length).toBeGreaterThan(20);
		const page = await aStillWindow({ viewport: { width, height: 900 } });
		const found: string[] = [];
		for (const address of someOf(addresses, 7, width)) {
			const seen: string[][] = [];
			for (const { origin } of [left, right]) {
				await show(page, origin + address);
				seen.push(await placed(page));
			}
			const [one = [], other = []] = seen;
			found.push(...other.filter((what, at) => what !== one[at]).map((what) => `${address}: ${what}`));
		}
		expect(found).toEqual([]);
	},
);

test(`what is said follows from the right to the left, names and the words between them (${howMuch} of pages)`, async () => {
	const page = await aStillWindow({ viewport: { width: 1280, height: 900 } });
	const found: string[] = [];
	for (const address of someOf(addresses, 6)) {
		await show(page, right.origin + address);
		const wrong = await page.evaluate(() => {
			const texts = (element: Element) => {
				const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				const all: Node[] = [];
				while (walker.nextNode()) all.push(walker.currentNode);
				return all;
			};
			const boxesOf = (node: Node) => {
				const range = document.createRange();
				range.selectNodeContents(node);
				return [...range.getClientRects()];
			};
			return [...document.querySelectorAll('h1, h2, h3, p, li, dd')].flatMap((block) => {
				const words = block.textContent ?? '';
				if (!block.checkVisibility() || block.querySelector('p, li, dt, h2, h3') || /\p{Script=Latin}/u.test(words))
					return [];
				const boxes = texts(block)
					.filter((text) => /\p{L}/u.test(text.textContent ?? '') && text.parentElement?.closest('.sr') === null)
					.map(boxesOf);
				return boxes.slice(1).some((next, at) => {
					const [end, start] = [boxes[at]?.at(-1), next[0]];
					return end && start && Math.abs(end.bottom - start.bottom) < 6 && start.right > end.left + 4;
				})
					? [words.trim().replace(/\s+/g, ' ').slice(0, 60)]
					: [];
			});
		});
		found.push(...wrong.map((what) => `${address}: ${what}`));
	}
	expect(found).toEqual([]);
});
