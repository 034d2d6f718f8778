import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { page as file, hubWith } from '../src/content.fixture.ts';
import { sheetPlates } from '../src/drawings/plate.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, pagesOf, root } from './build.ts';
import { serve } from './serve.ts';

const files = {
	'hub.md': hubWith('lang: ar\ntitle: أكاليل ليلى\ntagline: لا أحد يصل وحده', 'هؤلاء الناس أقاموا مكتبتي.').replace(
		'title: The Laurels\n',
		'',
	),
	...Object.fromEntries(
		[
			['reem', 'ريم الخطيب', 'لأنها حفظت أصوات البيوت'],
			['yusuf', 'يوسف حداد', 'لأنه أصلح المكتبة مرتين'],
			['ada', 'Ada Lovelace', 'for seeing that the engine could weave'],
		].map(([id, name, reason]) => [
			`people/${id}.md`,
			file(
				`name: ${name}\nreason: ${reason}\nlists: [friends]\ntags: [كتب]\nlocation: بيروت، لبنان\nurl: https://${id}.test\nhandles: {mastodon: "@${id}@m.test"}\n${id === 'ada' ? 'headline: Weaves numbers' : ''}`,
			),
		]),
	),
	'lists/friends.md': file('title: أصدقاء المكتبة\ndescription: ومن يحرسها'),
	'recognitions/2026-11-17-q.md': file('kind: quote\npeople: [reem]\nquote: {text: الصوت أرشيف لا يحترق, lang: ar}'),
	'recognitions/2026-11-10-t.md': file('kind: thanks\npeople: [ada, yusuf]\nreason: for a hundred evenings'),
	'recognitions/2026-11-03-i.md': file(
		'kind: introduction\npeople: [reem, ada]\nreason: Both keep books.\nagreed: {reem: 2026-01-01, ada: 2026-01-01}',
	),
	'works/evening.md': file(
		'type: event\ntitle: أمسية الأصوات\nurl: https://hub.test/x\npeople: [reem, ada]\nstart: 2027-01-02T19:00\nplace: بيروت\nonline: https://stream.test',
	),
	'works/book.md': file('type: book\ntitle: The Book\nurl: https://hub.test/b\npeople: [ada]'),
};

let server: Awaited<ReturnType<typeof serve>>;
let addresses: string[];
beforeAll(async () => {
	const folder = await pagesOf(files);
	server = await serve(folder);
	addresses = [...(await filesIn(folder)).keys()]
		.filter((name) => name.endsWith('index.html') && !/wall|^search/.test(name))
		.map((name) => `/${encodeURI(name.replace(/index\.html$/, ''))}`);
});
afterAll(async () => {
	await server?.close();
});

/** What is found on pages, at each `turn` on others, looked at on a phone. */
async function onAll(turn: number, look: (page: Page) => Promise<string[]>, options = {}): Promise<string[]> {
	const page = await aStillWindow({ viewport: { width: 390, height: 844 }, ...options });
	const found: string[] = [];
	for (const address of someOf(addresses, 6, turn)) {
		await show(page, server.origin + address);
		found.push(...(await look(page)).map((what) => `${address}: ${what}`));
	}
	return found;
}

describe('A hub that is read from the right', () => {
	test(`words of the site keep their own direction: what ends a sentence stands after it (${howMuch} of pages)`, async () => {
		const found = await onAll(0, (page) =>
			page.evaluate(() => {
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const wrong: string[] = [];
				const range = document.createRange();
				const place = (node: Node, at: number) => {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					return range.getBoundingClientRect();
				};
				for (let node = texts.nextNode(); node; node = texts.nextNode()) {
					const text = node.textContent ?? '';
					const [first, last] = [text.search(/\S/), text.trimEnd().length - 1];
					// A whole sentence in Latin letters.
					if (
						!/^\s*[A-Za-z][^\u0590-\u08ff]*[.?!]\s*$/.test(text) ||
						node.parentElement?.closest('.sr, .skip, [hidden], script')
					)
						continue;
					if (!node.parentElement?.checkVisibility()) continue;
					const [from, to] = [place(node, last - 1), place(node, last)];
					if (from.top === to.top && to.left < from.left) wrong.push(text.trim().slice(first, 60));
				}
				return wrong;
			}),
		);
		expect(found).toEqual([]);
	});

	test('handles begin with their sign, and a quotation mark stands where its words begin', async () => {
		const page = await aStillWindow({ viewport: { width: 1280, height: 800 } });
		await show(page, `${server.origin}/people/reem/`);
		const sign = await page.locator('.linklist a', { hasText: '@reem' }).evaluate((link) => {
			const range = document.createRange();
			const text = link.firstChild as Text;
			const at = (text.textContent ?? '').indexOf('@reem');
			return [0, 1].map((more) => {
				range.setStart(text, at + more);
				range.setEnd(text, at + more + 1);
				return range.getBoundingClientRect().left;
			});
		});
		expect(sign[0]).toBeLessThan(sign[1] as number);
		for (const address of ['/people/reem/', '/', '/recognitions/2026-11-17-q/']) {
			await show(page, server.origin + address);
			const mark = await page.locator('.quotation').first().boundingBox();
			const words = await page
				.locator('.quotation ~ * :is(.said, .say), .quotation ~ .say, .quotation ~ h1')
				.first()
				.boundingBox();
			const middle = (words?.x ?? 0) + (words?.width ?? 0) / 2;
			expect((mark?.x ?? 0) + (mark?.width ?? 0) / 2, address).toBeGreaterThan(middle);
		}
	});
});

test(`under a thumb all that is pressed has room, but for links in running words (${howMuch} of pages)`, async () => {
	const found = await onAll(1, (page) =>
		page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
			return [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary), header a')].flatMap((one) => {
				const [box] = one.getClientRects();
				if (!box?.width || !one.checkVisibility() || one.closest('.sr, .skip')) return [];
				const words = one.closest('p, li, dd, figcaption, h1, h3')?.textContent?.trim() ?? '';
				const isLink = getComputedStyle(one).display === 'inline';
				if (isLink && words.length > (one.textContent?.trim().length ?? 0) + 3) return [];
				one.scrollIntoView({ block: 'center' });
				const { left, right, top, bottom } = one.getClientRects()[0] as DOMRect;
				const [x, y] = [(left + right) / 2, (top + bottom) / 2];
				const isOwn = (at: number) => document.elementFromPoint(x, at)?.closest('a, button, summary') === one;
				let [high, low] = [y, y];
				while (isOwn(high - 1) && y - high < 60) high--;
				while (isOwn(low + 1) && low - y < 60) low++;
				// The middle of a line may lie between two pixels.
				return low - high < 42 ? [`${one.textContent?.trim().slice(0, 40)}: ${low - high}`] : [];
			});
		}),
	);
	expect(found).toEqual([]);
});

describe('Contrast', () => {
	const accents = ['#1c7a50', '#b3261e', '#1d4ed8', '#ffe100', '#000000', '#ffffff', '#7c3aed', '#e91e63'];

	test.for(['light', 'dark'] as const)(
		'soft words and words on sheets can be read, whatever the accent: %s',
		async (colorScheme) => {
			const styles = await Promise.all(
				['tokens', 'base'].map((name) => readFile(path.join(root, `src/styles/${name}.css`), 'utf8')),
			);
			const page = await aStillWindow({ colorScheme });
			await page.goto('about:blank');
			await page.setContent(`<style>${styles.join('\n')}</style><body>`);
			const faint = await page.evaluate(
				({ accents, sheets }) => {
					const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
					const light = (color: string) => {
						if (!pixel) return 0;
						pixel.fillStyle = color;
						pixel.fillRect(0, 0, 1, 1);
						const [r = 0, g = 0, b = 0] = pixel.getImageData(0, 0, 1, 1).data;
						const y = 0.2126729 * (r / 255) ** 2.4 + 0.7151522 * (g / 255) ** 2.4 + 0.072175 * (b / 255) ** 2.4;
						return y < 0.022 ? y + (0.022 - y) ** Math.SQRT2 : y;
					};
					/** APCA, 0.98G-4g: how well words are seen on a ground, from 0 to 106. */
					const contrast = (words: number, ground: number) =>
						100 *
						(ground > words
							? 1.14 * (ground ** 0.56 - words ** 0.57) - 0.027
							: 1.14 * (words ** 0.62 - ground ** 0.65) - 0.027);
					const seen = (words: string, ground: string, plate?: number) => {
						const place = document.createElement('p');
						if (plate) place.dataset['plate'] = `${plate}`;
						place.style.cssText = `color: var(${words}); background: var(${ground})`;
						document.body.append(place);
						const { color, backgroundColor } = getComputedStyle(place);
						return contrast(light(color), light(backgroundColor));
					};
					return accents.flatMap((accent) => {
						document.documentElement.style.setProperty('--accent', accent);
						const all = [
							{ what: 'soft words on paper', is: seen('--soft', '--paper'), least: 75 },
							{ what: 'soft words on the wash', is: seen('--soft', '--wash'), least: 73 },
							{ what: 'words on paper', is: seen('--ink', '--paper'), least: 90 },
							...sheets.map((plate) => ({
								what: `words on plate ${plate}`,
								is: seen('--on', '--g', plate),
								least: 65,
							})),
						];
						return all.flatMap(({ what, is, least }) => (is < least ? [`${accent}: ${what}: ${is.toFixed(1)}`] : []));
					});
				},
				{ accents, sheets: [...sheetPlates] },
			);
			expect(faint).toEqual([]);
		},
	);

	test('where a system chooses the colours, sheets have an edge, and what is chosen is marked', async () => {
		const page = await aStillWindow({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });
		const edged = (selector: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((one) => Number.parseFloat(getComputedStyle(one).borderBlockStartWidth));
		await show(page, server.origin);
		for (const sheet of ['.spotlight', '.list-sheets > li', '.citations > .is-quote', '.follow'])
			expect(await edged(sheet), sheet).toBeGreaterThan(0);
		await show(page, `${server.origin}/people/ada/`);
		expect(await edged('.praise')).toBeGreaterThan(0);
		await show(page, `${server.origin}/lists/friends/`);
		const chosen = page.locator('.chip[aria-current]').first();
		expect(await chosen.evaluate((chip) => getComputedStyle(chip).outlineStyle)).toBe('solid');
	});
});

test(`on paper stands what is read, in dark letters, and nothing that is pressed (${howMuch} of pages)`, async () => {
	const found = await onAll(
		2,
		async (page) => {
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			return page.evaluate(() => {
				const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
				const isPale = (color: string) => {
					if (!pixel) return true;
					pixel.fillStyle = color;
					pixel.fillRect(0, 0, 1, 1);
					const [r = 0, g = 0, b = 0] = pixel.getImageData(0, 0, 1, 1).data;
					return 0.3 * r + 0.6 * g + 0.1 * b > 130;
				};
				const pressed = [
					...document.querySelectorAll<HTMLElement>('.btn, .kit, .chip, .feed-address, .do, .is-you, .yours'),
				];
				const words = [
					...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dd, dt, blockquote, .cite)'),
				];
				return [
					...pressed.filter((one) => one.checkVisibility()).map((one) => `${one.className} is printed`),
					...words
						.filter((one) => one.checkVisibility() && one.textContent?.trim() && isPale(getComputedStyle(one).color))
						.map((one) => `“${one.textContent?.trim().slice(0, 30)}” is pale`),
				];
			});
		},
		{ colorScheme: 'dark' },
	);
	expect(found).toEqual([]);
});
