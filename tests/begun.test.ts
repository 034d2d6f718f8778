import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentOf, page as file, someone } from '../src/content.fixture.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, pagesOf } from './build.ts';
import { type Dev, startDev } from './dev.ts';

const begun = { 'people/ada.md': someone('Ada'), 'people/bo.md': someone('Bo') };
const waiting = {
	'recognitions/2026-11-02-tea.md': file('kind: thanks\npeople: [ada]\nreason: for tea'),
	'recognitions/2026-11-03-meet.md': file('kind: introduction\npeople: [ada, bo]\nreason: Both keep books.'),
};

/** Drawings of which something lies out of their frame, where browsers cut it off. */
const cutDrawings = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<SVGSVGElement>('.empty > svg, .lost > svg')].flatMap((svg) => {
			const [frame, drawn] = [svg.viewBox.baseVal, svg.getBBox()];
			const isWhole =
				drawn.x >= frame.x &&
				drawn.y >= frame.y &&
				drawn.x + drawn.width <= frame.x + frame.width &&
				drawn.y + drawn.height <= frame.y + frame.height;
			return isWhole ? [] : [svg.outerHTML];
		}),
	);

describe('A hub that has begun', () => {
	let dev: Dev;
	beforeAll(async () => {
		dev = await startDev((await contentOf({ ...begun, ...waiting })).path);
		// It may show what another test had there a moment longer.
		await dev.until('/recognitions/2026-11-03-meet/', ({ status }) => status === 200);
	});
	afterAll(() => dev.stop());

	test('its pages with nothing on them show whole drawings, and tell its owner what to write', async () => {
		const page = await aStillWindow();
		for (const [address, folder] of [
			['/works/', 'content/works'],
			['/events/', undefined],
			['/lists/', undefined],
			['/tags/', undefined],
			['/not-here/', undefined],
		] as const) {
			await show(page, dev.address() + address);
			const shown = async () => ({
				drawings: await page.locator('.empty > svg, .lost > svg').count(),
				cut: await cutDrawings(page),
				folders: await page.locator('.empty code').allTextContents(),
			});
			// A page is loaded anew when its server has something newer.
			await expect.poll(shown, { message: address }).toEqual({ drawings: 1, cut: [], folders: folder ? [folder] : [] });
		}
	});

	test('what to ask people before they are introduced stands apart, and so does what to press', async () => {
		const page = await aStillWindow();
		await show(page, `${dev.address()}/recognitions/2026-11-03-meet/`);
		const gaps = await page.locator('.notes').evaluate((notes) => {
			const next = notes.nextElementSibling as Element;
			const parts = [...notes.querySelectorAll('h3, .ribbon, pre, .row'), next].map((part) =>
				part.getBoundingClientRect(),
			);
			return parts.slice(1).map(({ top }, at) => top - (parts[at]?.bottom ?? 0));
		});
		expect(gaps).toHaveLength(6);
		expect(Math.min(...gaps)).toBeGreaterThan(10);
	});
});

test('readers of a hub that has begun are not told where its files belong', async () => {
	const files = await filesIn(await pagesOf(begun));
	const pages = [...files].filter(([name]) => name.endsWith('.html'));
	expect(pages.map(([name]) => name)).toContain('recognitions/index.html');
	for (const [name, html] of pages) expect(html.toString(), name).not.toContain('<code>content/');
});
