import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { page as file, hubWith, someone } from '../src/content.fixture.ts';
import { mostOnPage } from '../src/site/paging.ts';
import { wordsIn } from '../src/words/words.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, pagesOf } from './build.ts';
import { serve } from './serve.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
const entries = (count: number, of: (number: number) => [string, string]) => Object.fromEntries(numbers(count).map(of));
const event = (title: string, start: string, more = '') =>
	file(
		`type: event\ntitle: ${title}\nurl: https://hub.test/x\npeople: [p0, p1]\nstart: ${start}\nplace: Oslo\n${more}`,
	);

const screens = [
	[390, 844],
	[1280, 800],
] as const;

describe(`Lists of one person, two and thirty (${howMuch} of screens)`, () => {
	let server: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		const lists = (at: number) => ['thirty', ...(at < 2 ? ['two'] : []), ...(at < 1 ? ['one'] : [])].join(', ');
		const opening = 'They answer the first question the same day, in whole sentences, and say thank you. '.repeat(12);
		server = await serve(
			await pagesOf({
				'hub.md': hubWith('lang: de'),
				...entries(30, (at) => [
					`people/p${at}.md`,
					someone(
						`${['மகாலட்சுமி கிருஷ்ணமூர்த்தி', 'आशा श्रेष्ठ', 'Konstantinos Papadimitrakopoulos'][at % 3]} ${at}`,
						`lists: [${lists(at)}]\ntags: [Acknowledgements]`,
					),
				]),
				...Object.fromEntries(
					['one', 'two', 'thirty'].map((id) => [
						`lists/${id}.md`,
						file('title: Gemeinschaftsverantwortung übernehmen\ndescription: and say so, to all who ask', opening),
					]),
				),
				'works/a.md': event('An evening of Gemeinschaftsverantwortung', '2026-12-24T18:00'),
				'works/b.md': event('It was a good one', '2025-01-02'),
				...Object.fromEntries(
					['talk', 'book', 'episode', 'cause', 'project', 'chat'].map((type) => [
						`works/${type}.md`,
						file(`type: ${type}\ntitle: What a ${type} says\nurl: https://hub.test/${type}\npeople: [p0, p2, p3, p4]`),
					]),
				),
				'recognitions/2026-03-01-pair.md': file(
					'kind: introduction\npeople: [p0, p1]\nreason: Both keep bees.\nagreed: {p0: 2026-01-01, p1: 2026-01-01}',
				),
			}),
		);
	});
	afterAll(() => server?.close());

	/** A page on a phone and on a desk, or on one of both. */
	const at = async (address: string, look: (page: Page, screen: (typeof screens)[number]) => Promise<void>) => {
		const page = await aStillWindow();
		for (const screen of someOf(screens, 4, address.length)) {
			await page.setViewportSize({ width: screen[0], height: screen[1] });
			await show(page, server.origin + address);
			await look(page, screen);
		}
	};

	test.for(['one', 'two', 'thirty'])('the first face on the list of %s is seen at once, and what to do', (id) =>
		at(`/lists/${id}/`, async (page, [width, height]) => {
			const face = await page.locator('main .portrait').first().boundingBox();
			expect((face?.y ?? Infinity) + (face?.height ?? 0) / 2, `at ${width}`).toBeLessThan(height);
			const share = await page.locator('main .btn').first().boundingBox();
			expect((share?.y ?? Infinity) + 44, `at ${width}`).toBeLessThan(height);
		}),
	);

	test.for(['one', 'two', 'thirty'])('title, faces and words of the list of %s come before the ways to others', (id) =>
		at(`/lists/${id}/`, async (page, [width]) => {
			const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? -1;
			const tops = [await top('h1'), await top('main .portrait'), await top('.ways-on')];
			expect(tops).not.toContain(-1);
			if (width < 500) expect(tops).toEqual(tops.toSorted((a, b) => a - b));
			expect(await top('.group-head .prose')).toBeLessThan(tops[2] as number);
			expect(await page.locator('.lookup').isVisible()).toBe(width > 500);
		}),
	);

	test('everybody stands by name on their list, once', async () => {
		for (const [id, count] of [
			['one', 1],
			['two', 2],
			['thirty', 30],
		] as const)
			await at(`/lists/${id}/`, async (page) => {
				expect(await page.locator('.people > li:visible .name').count()).toBe(count);
			});
	});

	test.for([
		'/lists/thirty/',
		'/lists/one/',
		'/tags/acknowledgements/',
		'/works/',
		'/events/',
		'/follow/',
		'/introductions/',
		'/works/a/',
	])('%s has room for a thumb, and nothing lies outside', (address) =>
		at(address, async (page, [width]) => {
			for (const details of await page.locator('.feeds summary').all()) await details.press('Enter');
			const small = await page
				.locator(
					'main :is(.btn, .chip, summary, h2 a, .ways a, .more, .agenda a.p-name, .works a.p-name, .shelf .do a, .pager a, .index-bar a, .ways-to a)',
				)
				.evaluateAll((all) =>
					all.flatMap((one) => {
						const { height } = one.getBoundingClientRect();
						return one.checkVisibility() && height < 43.5 ? [`${one.textContent?.trim()}: ${height}`] : [];
					}),
				);
			expect(small, `at ${width}`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}),
	);

	test('works: what is to come first, each with its faces and what one does with it; what is over is last', () =>
		at('/works/', async (page) => {
			const titles = await page.locator('main :is(.agenda, .shelf) .title').allTextContents();
			expect(titles.map((title) => title.trim()).at(0)).toBe('An evening of Gemeinschaftsverantwortung');
			expect(titles.map((title) => title.trim()).at(-1)).toBe('It was a good one');
			const { go, seeWhatItWas } = wordsIn('de').work;
			const steps = await page.locator('main .do a:first-child').allTextContents();
			expect(new Set(steps.map((words) => words.replace(/:.*/s, '').trim()))).toEqual(
				new Set([...Object.values(go), seeWhatItWas]),
			);
			for (const work of await page.locator('main :is(.agenda, .shelf) > li').all())
				expect(await work.locator('.portrait').count()).toBeGreaterThan(0);
		}));

	test('what is to come can be put into a calendar wherever it is shown', async () => {
		for (const address of ['/', '/works/', '/events/', '/people/p0/', '/works/a/'])
			await at(address, async (page) => {
				expect(await page.locator('a[href="/works/a.ics"]').first().isVisible(), address).toBe(true);
				expect(await page.locator('a[href="/works/b.ics"]').count(), address).toBe(0);
			});
	});

	test('on phones an event says what it is before it shows who', () =>
		at('/works/a/', async (page, [width]) => {
			const [title, face] = await Promise.all(
				['h1', '.faces .portrait'].map((one) => page.locator(one).first().boundingBox()),
			);
			if (width < 500) expect(title?.y).toBeLessThan(face?.y ?? 0);
			else expect(face?.x).toBeLessThan(title?.x ?? 0);
		}));

	test('names on a wall stay whole', async () => {
		const page = await aStillWindow({ viewport: { width: 420, height: 420 } });
		await show(page, `${server.origin}/lists/thirty/wall/`);
		const broken = await page.locator('.wall li span[lang], .wall li a > span:last-child').evaluateAll((names) =>
			names.flatMap((name) => {
				const text = name.firstChild as Text;
				return [...(text.textContent ?? '').matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
					const range = document.createRange();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : [];
				});
			}),
		);
		expect(broken).toEqual([]);
		const widths = await page.locator('.wall li').evaluateAll((all) => all.map((one) => one.clientWidth));
		expect(Math.min(...widths)).toBeGreaterThanOrEqual(120);
	});

	test('all ways to follow are folded, one line each', () =>
		at('/follow/', async (page, [width, height]) => {
			expect(await page.locator('.feeds li:visible').count()).toBe(0);
			expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan((width < 500 ? 5 : 4) * height);
			for (const summary of await page.locator('.feeds summary').all()) await summary.press('Enter');
			expect(await page.locator('.feeds li:visible').count()).toBe(3 + 1 + 2);
		}));

	test('the topic on which one is stands first in its row on phones', () =>
		at('/tags/acknowledgements/', async (page, [width]) => {
			if (width > 500) return;
			await page.locator('.ways-on summary').press('Enter');
			const chip = page.locator('.finder [aria-current="page"]');
			const { x = Infinity, width: size = 0 } = (await chip.boundingBox()) ?? {};
			expect(x + size).toBeLessThanOrEqual(width);
		}));
});

describe('In a crowd whose names are heavy to draw', () => {
	test(`no page weighs more than a photo, and pages lead to each other, side by side (${howMuch} of pages)`, async () => {
		const folder = await pagesOf({
			...entries(mostOnPage.faces + 4, (at) => [
				`people/p${at}.md`,
				page(`name: ${at % 2 ? '林晓岚' : 'ចាន់ សុភា'} ${at}\ninitials: ${at % 2 ? '林岚' : 'ចាសុ'}`, at),
			]),
			'lists/crew.md': file('title: The crew'),
			...entries(mostOnPage.recognitions + 2, (at) => [
				`recognitions/2026-03-${String((at % 28) + 1).padStart(2, '0')}-r${at}.md`,
				file(
					`kind: introduction\npeople: [p${at}, p${at + 1}]\nreason: ${'so much '.repeat(30)}\nagreed: {p${at}: 2026-01-01, p${at + 1}: 2026-01-01}`,
				),
			]),
			...entries(mostOnPage.works + 2, (at) => [
				`works/w${at}.md`,
				file(
					`type: talk\ntitle: Talk ${at} ${'of words '.repeat(8)}\nurl: https://hub.test/${at}\npeople: [p${at}, p${at + 1}, p${at + 2}, p${at + 3}]${at % 2 ? '\nstart: 2027-01-01' : ''}`,
				),
			]),
		});
		const pages = [...(await filesIn(folder))].filter(([name]) => name.endsWith('index.html'));
		const heavy = pages.flatMap(([name, { length }]) => (length > 300_000 ? [`${name}: ${length}`] : []));
		expect(heavy).toEqual([]);
		const text = (name: string) =>
			pages
				.find(([one]) => one === `${name}index.html`)?.[1]
				.toString()
				.split('</head>')[0] ?? '';
		const long = [
			'people/',
			'lists/crew/',
			'lists/crew/wall/',
			'tags/tea/',
			'recognitions/2026/',
			'recognitions/2026/03/',
			'introductions/',
			'works/',
		];
		for (const first of long) {
			expect(text(first), first).toMatch(new RegExp(`<link rel="next" href="[^"]+/${first}page/2/"/?>`));
			expect(text(`${first}page/2/`), first).toMatch(new RegExp(`<link rel="prev" href="[^"]+/${first}"/?>`));
			expect(text(`${first}page/2/`), first).toMatch(
				new RegExp(`<link rel="canonical" href="[^"]+/${first}page/2/"/?>`),
			);
			expect(text(`${first}page/2/`), first).toMatch(/<title>[^<]+, page 2 · /);
		}
		const server = await serve(folder);
		const tab = await aStillWindow({ viewport: { width: 390, height: 844 } });
		for (const first of someOf(long, 6)) {
			await show(tab, `${server.origin}/${first}`);
			const ways = await tab.locator('.pager :is(.btn, .chip)').evaluateAll((all) =>
				all.map((way) => {
					const { left, right, top, bottom } = way.getBoundingClientRect();
					return { left, right, top, bottom };
				}),
			);
			const covered = ways.filter((one, at) =>
				ways
					.slice(at + 1)
					.some(
						(next) => one.right > next.left && next.right > one.left && one.bottom > next.top && next.bottom > one.top,
					),
			);
			expect([first, ways.length > 2, covered]).toEqual([first, true, []]);
		}
		server.close();
	});

	const page = (fields: string, at: number) =>
		file(`${fields}\nreason: for showing up\nheadline: ${'Does good '.repeat(11)}\nlists: [crew]\ntags: [Tea, T${at}]`);
});
