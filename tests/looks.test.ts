import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { page as file, hubWith, someone } from '../src/content.fixture.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, pagesOf } from './build.ts';
import { serve } from './serve.ts';
import { stumbles } from './stumbles.ts';

/** Words that are hard to set: long ones, long names, other directions; of one person, two and many. */
const hubs = {
	one: { 'people/ada.md': someone('Ada Lovelace') },
	two: {
		'hub.md': hubWith('lang: de\ntagline: Acknowledgements and Featherstonehaugh-Cholmondeley'),
		'people/bart.md': someone(
			'Bartholomew Featherstonehaugh-Cholmondeley',
			'headline: Donaudampfschifffahrtsgesellschaftskapitän',
		),
		'people/reem.md': someone('ريم الخطيب', 'lang: ar\nromanized: Reem Al-Khatib'),
		'recognitions/2026-03-01-bart.md': file(
			'kind: thanks\npeople: [bart, reem]\nreason: for acknowledgements and Rindfleischetikettierungsüberwachung',
		),
		'recognitions/2026-03-02-reem.md': file(
			'kind: quote\npeople: [reem]\nquote: {text: الصوت أرشيف لا يحترق, lang: ar}',
		),
		'recognitions/2026-03-03-pair.md': file(
			'kind: introduction\npeople: [reem, bart]\nreason: Both keep on.\nagreed: {reem: 2026-01-01, bart: 2026-01-01}',
		),
	},
	many: {
		'hub.md': hubWith('tagline: Acknowledgements, acknowledgements'),
		'lists/makers.md': file('title: Those who keep acknowledgements alive'),
		...Object.fromEntries(
			Array.from({ length: 15 }, (_, at) => [
				`people/p${at}.md`,
				someone(
					at ? `Sigurbjörg Hallgrímsdóttir Wolkenstein-Rodenegg ${at}` : 'Konstantinos Papadimitrakopoulos',
					'lists: [makers]\ntags: [acknowledgements]',
				),
			]),
		),
		'recognitions/2026-03-01-pair.md': file(
			'kind: introduction\npeople: [p0, p1]\nreason: Both keep acknowledgements\nagreed: {p0: 2026-01-01, p1: 2026-01-01}',
		),
		...Object.fromEntries(
			['thanks', 'quote', 'milestone', 'quote', 'welcome', 'thanks'].map((kind, at) => [
				`recognitions/2026-03-1${at}-${kind}.md`,
				file(`kind: ${kind}\npeople: [p${at}]\nreason: for 1,000 lamps\nquote: {text: A lamp is enough.}`),
			]),
		),
		'works/talk.md': file(
			'title: Acknowledgements without tears\ntype: talk\nurl: https://hub.test/talk\npeople: [p0, p1, p2]\ndate: 2026-03-01',
		),
	},
} as const;

const sizes = [
	[320, 640],
	[390, 844],
	[768, 1024],
	[1280, 800],
	[1920, 1080],
	[2560, 1440],
] as const;

describe.each(Object.entries(hubs))('A hub of %s', (_, content) => {
	let server: Awaited<ReturnType<typeof serve>>;
	let addresses: string[];
	beforeAll(async () => {
		const folder = await pagesOf(content);
		server = await serve(folder);
		addresses = [...(await filesIn(folder)).keys()]
			.filter((name) => name.endsWith('index.html'))
			.map((name) => `/${encodeURI(name.replace(/index\.html$/, ''))}`)
			// One of many alike.
			.filter((address) => !/\/p(?!0\/)\d+\//.test(address));
	});
	afterAll(() => server?.close());

	test(`no line touches another, and nothing stands out of a window (${howMuch} of pages)`, async () => {
		expect(addresses.length).toBeGreaterThan(8);
		const page = await aStillWindow();
		const found: string[] = [];
		for (const address of someOf(addresses, 7)) {
			await show(page, server.origin + address);
			for (const [width, height] of sizes) {
				await page.setViewportSize({ width, height });
				found.push(...(await stumbles(page)).map((what) => `${address} at ${width}: ${what}`));
			}
		}
		expect(found).toEqual([]);
	});

	test(`letters twice as large fit the window of a phone (${howMuch} of pages)`, async () => {
		const page = await aStillWindow({ viewport: { width: 390, height: 844 } });
		const found: string[] = [];
		for (const address of someOf(addresses, 4, 1)) {
			await show(page, server.origin + address);
			const wide = await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
				const { scrollWidth, clientWidth } = document.documentElement;
				const cut = [...document.querySelectorAll('.btn')].filter((button) => button.scrollWidth > button.clientWidth);
				return [
					...(scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : []),
					...cut.map(({ textContent }) => `“${textContent?.trim()}” is cut`),
				];
			});
			found.push(...wide.map((what) => `${address}: ${what}`));
		}
		expect(found).toEqual([]);
	});

	test('a title with a compound is as large as its longest part allows', async () => {
		const page = await aStillWindow({ viewport: { width: 1280, height: 800 } });
		await show(page, server.origin);
		const size = await page.locator('.opening h1 > span').evaluate((title) => getComputedStyle(title).fontSize);
		expect(Number.parseFloat(size)).toBeGreaterThan(44);
	});

	test('a portrait begins where the words do on a tablet, and what is pressed is not printed', async () => {
		const page = await aStillWindow({ viewport: { width: 768, height: 1024 } });
		await show(page, server.origin + addresses.find((address) => /^\/people\/[^/]+\/$/.test(address)));
		const tops = await page
			.locator('.person-head > *')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
		expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(2);
		await page.emulateMedia({ media: 'print' });
		for (const pressed of await page.locator('.btn, .feed-link, .sheets figcaption a').all())
			expect(await pressed.isVisible()).toBe(false);
	});

	test('the first screen of the home says what to do', async () => {
		const page = await aStillWindow();
		await show(page, server.origin);
		for (const [width, height] of [
			[1280, 800],
			[390, 844],
		] as const) {
			await page.setViewportSize({ width, height });
			for (const button of await page.locator('.opening .btn').all())
				expect((await button.boundingBox())?.y, `${await button.textContent()} at ${width}`).toBeLessThan(height - 40);
		}
	});

	test('what is pressed is large enough for a thumb', async () => {
		const page = await aStillWindow({ viewport: { width: 390, height: 844 } });
		await show(page, server.origin);
		const small = await page.locator('.masthead a, .btn, .chip').evaluateAll((all) =>
			all.flatMap((one) => {
				const { width, height } = one.getBoundingClientRect();
				return height < 44 || width < 44 ? [`${one.textContent?.trim()}: ${width} x ${height}`] : [];
			}),
		);
		expect(small).toEqual([]);
	});
});

test('a hub of one says nothing twice, and offers no choice where there is none', async () => {
	const server = await serve(await pagesOf(hubs.one));
	try {
		const page = await aStillWindow();
		await show(page, `${server.origin}/`);
		expect((await page.locator('.caption').textContent())?.trim()).toBe('Ada Lovelace');
		await show(page, `${server.origin}/people/`);
		expect(await page.locator('.finder .chip').count()).toBe(0);
		await show(page, `${server.origin}/follow/`);
		const headings = (await page.locator('h1, h2').allTextContents()).map((text) => text.trim().replace(/\.$/, ''));
		expect(headings).toEqual([...new Set(headings)]);
		expect(await page.locator('main a[href="/follow/"]').count()).toBe(0);
	} finally {
		await server.close();
	}
});
