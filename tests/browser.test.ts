import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { howMuch, someOf, usualAnd } from '../src/combined.fixture.ts';
import { barriersByDayAndNight } from './barriers.ts';
import { aStillWindow, aWindow, tellBrokenPolicies, type Window } from './browser.ts';
import { filesIn, hubFolder, published } from './build.ts';
import { openExample } from './example.ts';
import { serve } from './serve.ts';

/** Every kind of page of the example, by an address that shows it. */
const kinds = {
	home: '/',
	directory: '/people/',
	'a rich person': '/people/adaeze-okonkwo-bright/',
	'a bare person': '/people/ingeborg-van-der-zwaluw/',
	'a person written from right to left': '/people/reem-al-khatib/',
	list: '/lists/difference/',
	'a wall of faces': '/lists/difference/wall/',
	topic: '/tags/open-maps/',
	topics: '/tags/',
	recognition: '/recognitions/2026-11-17-first-questions/',
	'a quote from right to left': '/recognitions/2026-11-03-a-voice-does-not-burn/',
	introduction: '/recognitions/2026-10-27-asha-meet-thordis/',
	archive: '/recognitions/',
	year: '/recognitions/2026/',
	month: '/recognitions/2026/10/',
	'share kit of a person': '/people/reem-al-khatib/share/',
	works: '/works/',
	work: '/works/the-kind-maintainer/',
	event: '/works/winter-seed-swap/',
	events: '/events/',
	follow: '/follow/',
	introductions: '/introductions/',
	'what is not found': '/404.html',
} as const;
const everyKind = Object.entries(kinds);
const someKinds = usualAnd(everyKind, 7);
/** Other kinds than those, so that more are looked at in some way. */
const otherKinds = usualAnd(everyKind, 7, 3);
const widths = [320, 390, 768, 1280, 1920];

type Server = Awaited<ReturnType<typeof serve>>;

let browser: Browser;
let server: Server;
let folder: string;
let base: string;
let close: () => Promise<void>;

beforeAll(async () => {
	({ folder, base, server, browser, close } = await openExample());
});

afterAll(() => close?.());

/** The window of all pages, as windows are at first or as is said. */
const usualWindow = (options?: Window): Promise<Page> =>
	aStillWindow({ viewport: { width: 1280, height: 900 }, ...options });

/** Opens a page of the example. */
async function on<T>(address: string, look: (page: Page) => Promise<T>, options?: Window): Promise<T> {
	const page = await usualWindow(options);
	await page.goto(server.origin + base + address);
	return look(page);
}

/** What a browser complains of while it shows addresses: messages, errors, broken policies, requests to others, dialogs. */
async function complaints(origin: string, addresses: readonly string[]): Promise<string[]> {
	const all: string[] = [];
	const context = await browser.newContext();
	await tellBrokenPolicies(context);
	const page = await context.newPage();
	let at = '';
	const tell = (what: string) => all.push(`${at}: ${what}`);
	page.on('console', (message) => tell(`${message.type()} ${message.text()}`));
	page.on('pageerror', (error) => tell(error.message));
	page.on('requestfailed', (request) => tell(`failed ${request.url()}`));
	page.on('dialog', (dialog) => {
		tell(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) tell(`asks ${request.url()}`);
	});
	for (at of addresses) {
		await page.goto(origin + at);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		// Late pictures load, too.
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await page.evaluate(() =>
			Promise.all(
				[...document.images]
					// Those of a choice that is not made are not loaded.
					.filter((image) => image.checkVisibility())
					.map((image) => image.decode().catch(() => undefined)),
			),
		);
	}
	await context.close();
	return all;
}

describe.each(someKinds)(`The page %s (${howMuch} of kinds)`, (_, address) => {
	beforeAll(() => on(address, async () => {}));

	/** What stands out of a page sideways. */
	const standingOut = (page: Page): Promise<string[]> =>
		page.evaluate(() => {
			const { clientWidth: room, scrollWidth: taken } = document.documentElement;
			if (taken <= room) return [];
			const wide = [...document.querySelectorAll('body *')].filter(
				(element) => element.getBoundingClientRect().right > room + 1 && !element.closest('svg, .sr'),
			);
			return [`${taken} pixels wide`, ...wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 80))];
		});

	it('has no barriers, by day and by night', async () => {
		expect(await barriersByDayAndNight(await usualWindow())).toEqual([]);
	});

	it('has its words on paper, and no ways around the site', async () => {
		const page = await usualWindow();
		expect(await page.locator('.masthead nav, .wall').isVisible()).toBe(true);
		await page.emulateMedia({ media: 'print' });
		const printed = await page
			.locator('.masthead nav, .btn')
			.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)));
		expect(printed).toEqual([]);
		expect(await page.locator('h1').isVisible()).toBe(true);
	});

	it('never scrolls sideways, from 320 to 1920 pixels, or with letters twice as large', async () => {
		const page = await usualWindow();
		const found: string[] = [];
		const measure = async (width: number, how: string) => {
			await page.setViewportSize({ width, height: 800 });
			found.push(...(await standingOut(page)).map((what) => `at ${width}${how}: ${what}`));
		};
		for (const width of widths) await measure(width, '');
		const enlarge = (size: string) =>
			page.evaluate((size) => {
				document.documentElement.style.fontSize = size;
			}, size);
		await enlarge('200%');
		await measure(640, ' with large letters');
		await enlarge('');
		expect(found).toEqual([]);
	});
});

describe('The head of a page about somebody', () => {
	it(`The name stands beside the portrait, in its row, for everybody (${howMuch}) and in every wide window`, async () => {
		const people = (await readdir(path.join(folder, 'people'), { withFileTypes: true })).filter(({ name }) =>
			existsSync(path.join(folder, 'people', name, 'share')),
		);
		expect(people.length).toBeGreaterThan(20);
		for (const { name } of someOf(people, 9))
			await on(`/people/${name}/`, async (page) => {
				for (const width of [900, 1280, 1920]) {
					await page.setViewportSize({ width, height: 800 });
					const { portrait, title } = await page.evaluate(() => {
						const box = (what: string) =>
							document.querySelector(`.person-head ${what}`)?.getBoundingClientRect().toJSON();
						return { portrait: box('.portrait'), title: box('h1') };
					});
					expect(title.left, `${name} at ${width}`).toBeGreaterThan(portrait.right);
					expect(title.top, `${name} at ${width}`).toBeLessThan(portrait.bottom);
				}
			});
	});
});

describe('Peace', () => {
	it(`No page (${howMuch} of kinds) complains, breaks its policy, asks others for anything, or misses a file`, async () => {
		const missed = server.missed.length;
		const addresses = otherKinds.map(([, address]) => base + address);
		expect(await complaints(server.origin, addresses)).toEqual([]);
		expect(server.missed.slice(missed)).toEqual([]);
	});

	it(`What nasty texts bring along never runs, breaks no policy (${howMuch} of pages) and is shown as text`, async () => {
		const out = await published({ content: hubFolder('nasty') });
		const nasty = await serve(out);
		try {
			const pages = [...(await filesIn(out)).keys()]
				// A letter shows cards at the address of the site, which is not here.
				.filter((file) => file.endsWith('.html') && !file.startsWith('email/'))
				.map((file) => `/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`);
			expect(pages.length).toBeGreaterThan(12);
			expect(await complaints(nasty.origin, someOf(pages, 7))).toEqual([]);
			expect(nasty.missed).toEqual([]);
			const page = await usualWindow();
			await page.goto(`${nasty.origin}/people/script-alert/`);
			const found = await page.evaluate(() => ({
				text: document.body.textContent,
				title: document.title,
				heading: document.querySelector('h1')?.textContent?.trim(),
				elements: document.querySelectorAll(
					'iframe, script:not([type="application/ld+json"], [type="module"][src^="/_astro/"], .elsewhere + script), img[src="x"]',
				).length,
				handlers: [...document.querySelectorAll('*')].flatMap((element) =>
					element.getAttributeNames().filter((name) => name.startsWith('on')),
				),
			}));
			expect(found.heading).toBe('</script><script>alert(1)</script>');
			expect(found.title).toContain('</script><script>alert(1)</script>');
			expect(found.text).toContain('"><img src=x onerror=alert(3)>');
			expect(found.text).toContain('<script>alert(7)</script>');
			expect(found).toMatchObject({ elements: 0, handlers: [] });
			await page.goto(`${nasty.origin}/people/overrides/`);
			const html = await page.content();
			expect(html).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufeff]/);
			expect((await page.locator('h1').textContent())?.trim()).toBe('Evil Name');
		} finally {
			await nasty.close();
		}
	});
});

describe('Without JavaScript', () => {
	it(`Every page (${howMuch} of kinds) says the same, but for the search, which needs a script`, async () => {
		const tried = someOf(everyKind, 10);
		const readings: string[][] = [];
		for (const javaScriptEnabled of [false, true]) {
			const page = await usualWindow({ javaScriptEnabled });
			const words: string[] = [];
			for (const [, address] of tried) {
				await page.goto(server.origin + base + address);
				// Only a search and buttons come with script: they find, copy and share what stands there anyway.
				for (const search of await page.getByRole('search', { includeHidden: true }).all())
					await search.evaluate((form) => form.remove());
				const snapshot = await page.locator('body').ariaSnapshot();
				const withoutButtons = snapshot.replace(/^ *- button .*\n/gm, '');
				// A paragraph that held a button and words holds words alone.
				words.push(withoutButtons.replace(/- (paragraph|text):\s*/g, '').replace(/\s+/g, ' '));
			}
			readings.push(words);
		}
		for (const [index, [kind]] of tried.entries()) {
			expect(readings[0]?.[index]?.length, kind).toBeGreaterThan(500);
			expect(readings[0]?.[index], kind).toBe(readings[1]?.[index]);
		}
	});

	it('Whoever comes to an address that moved is led to the new one', async () => {
		await on(
			'/people/sophea-chan/',
			async (page) => {
				await page.waitForURL(/\/people\/chan-sophea\/$/);
				expect(await page.locator('h1').textContent()).toContain('ចាន់ សុភា');
			},
			{ javaScriptEnabled: false },
		);
	});

	it('Whoever comes to an address that never was finds the way back', async () => {
		await on('/people/nobody/', async (page) => {
			await page.getByRole('link', { name: 'Meet the people' }).press('Enter');
			await page.waitForURL((url) => url.pathname === '/laurels/people/');
		});
	});
});

describe('With the keyboard alone', () => {
	it('The first stop leads past the masthead', async () => {
		await on('/people/adaeze-okonkwo-bright/', async (page) => {
			await page.keyboard.press('Tab');
			const skip = page.locator(':focus');
			expect(await skip.getAttribute('href')).toBe('#main');
			const box = await skip.boundingBox();
			expect(box && box.x >= 0 && box.y >= 0 && box.width > 40 && box.height > 20).toBe(true);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
		});
	});

	it.each(
		usualAnd(
			[
				['home', 'light'],
				['a rich person', 'dark'],
				['follow', 'light'],
				['directory', 'dark'],
			] as const,
			3,
		),
	)(
		`Every stop on the page %s can be seen, and nothing is left out (%s, ${howMuch} of kinds)`,
		async (kind, colorScheme) => {
			await on(
				kinds[kind],
				async (page) => {
					const wanted = await page.evaluate(
						() =>
							[...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter((element) =>
								element.checkVisibility(),
							).length,
					);
					const stops = new Set<number>();
					const unseen: string[] = [];
					for (let count = 0; count < wanted; count++) {
						await page.keyboard.press('Tab');
						const { index, seen, html } = await page.evaluate(() => {
							const element = document.activeElement as HTMLElement;
							const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
							const { width, height } = element.getBoundingClientRect();
							const outlined =
								outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
							return {
								index: [...document.querySelectorAll('*')].indexOf(element),
								seen: outlined && width > 0 && height > 0,
								html: element.outerHTML.slice(0, 100),
							};
						});
						stops.add(index);
						if (!seen) unseen.push(html);
					}
					expect(unseen).toEqual([]);
					expect(stops.size).toBe(wanted);
				},
				{ colorScheme },
			);
		},
	);
});

describe('Letters', () => {
	it('Every name is set in the fonts of the site, in every script', async () => {
		await on('/people/', async (page) => {
			await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const session = await page.context().newCDPSession(page);
			await session.send('DOM.enable');
			await session.send('CSS.enable');
			const { root } = await session.send('DOM.getDocument', { depth: 0 });
			const { nodeIds } = await session.send('DOM.querySelectorAll', {
				nodeId: root.nodeId,
				selector: '.people .name',
			});
			const foreign: string[] = [];
			const families = new Set<string>();
			const names: string[] = [];
			for (const nodeId of nodeIds) {
				const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
				const name = outerHTML.replace(/<[^>]*>/g, '').trim();
				names.push(name);
				const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
				for (const { familyName, isCustomFont } of fonts) {
					families.add(familyName);
					if (!isCustomFont) foreign.push(`${name} in ${familyName}`);
				}
				if (fonts.length === 0) foreign.push(`${name} in no font`);
			}
			// Left open, it keeps whoever has the window next from seeing it as printed.
			await session.detach();
			expect(foreign).toEqual([]);
			expect(names.length).toBeGreaterThan(20);
			for (const script of [
				'Arabic',
				'Hebrew',
				'Devanagari',
				'Khmer',
				'Tamil',
				'Ethiopic',
				'Georgian',
				'Han',
				'Hangul',
			])
				expect(
					names.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)),
					script,
				).toBe(true);
			expect(families.size).toBeGreaterThan(8);
		});
	});

	it('Names that are written from right to left stand so, and the page around them does not', async () => {
		await on('/people/reem-al-khatib/', async (page) => {
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr');
			expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
			expect(await page.locator('h1').getAttribute('lang')).toBe('ar');
		});
	});
});

describe('On the sites of others', () => {
	/** Shows a piece of HTML as a page of another origin, and tells what the browser said of it. */
	async function elsewhere<T>(
		html: string,
		colorScheme: 'light' | 'dark',
		look: (page: Page, messages: string[]) => Promise<T>,
	): Promise<T> {
		const other = createServer((_, answer) =>
			answer
				.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
				.end(`<!doctype html><title>Other</title><link rel="icon" href="data:,">${html}`),
		);
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const page = await aWindow({ colorScheme });
		const messages: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		try {
			await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
			return await look(page, messages);
		} finally {
			other.close();
			other.closeAllConnections();
		}
	}

	it.each(['badges/reem-al-khatib.svg', 'lists/difference/wall.svg'])(
		'%s is a picture by day and another by night',
		async (picture) => {
			const shot = (colorScheme: 'light' | 'dark') =>
				elsewhere(`<img src="${server.origin}${base}/${picture}" alt="">`, colorScheme, async (page) => {
					expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
						150,
					);
					return page.locator('img').screenshot();
				});
			expect((await shot('light')).equals(await shot('dark'))).toBe(false);
		},
	);

	it('A wall in a frame has its names and breaks no policy', async () => {
		const frame = `<iframe src="${server.origin}${base}/lists/difference/wall/" title="Faces" width="390" height="420"></iframe>`;
		await elsewhere(`<body>${frame}`, 'light', async (page, messages) => {
			const inside = page.frameLocator('iframe');
			expect(await inside.locator('li').count()).toBeGreaterThan(10);
			expect(await inside.locator('li a[target="_top"][rel="noopener"]').count()).toBe(
				await inside.locator('li').count(),
			);
			expect(await inside.getByText('Łukasz Żurawski').isVisible()).toBe(true);
			expect(messages).toEqual([]);
		});
	});
});

describe('Wishes', () => {
	/** Elements that move or would move when touched. */
	const moving = (page: Page) =>
		page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
				}).length,
		);

	it('Who wants less motion gets none', async () => {
		await on('/', async (page) => {
			await page.emulateMedia({ reducedMotion: 'no-preference' });
			expect(await moving(page)).toBeGreaterThan(0);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			expect(await moving(page)).toBe(0);
		});
	});

	it('Portraits move from page to page, also while the style sheet is on its way, but not where motion is not wanted', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const messages: string[] = [];
		page.on('pageerror', (error) => messages.push(error.message));
		page.on('console', (message) => messages.push(message.text()));
		await page.addInitScript(() =>
			addEventListener('pagereveal', ({ viewTransition }) => {
				document.documentElement.dataset['moves'] = String(viewTransition !== null);
			}),
		);
		await page.route('**/*.css', async (route) => {
			await page.locator('main').waitFor({ state: 'attached' });
			await route.continue();
		});
		for (const [reducedMotion, moves] of [
			['no-preference', 'true'],
			['reduce', 'false'],
		] as const) {
			await page.emulateMedia({ reducedMotion });
			await page.goto(server.origin + base + kinds.introduction);
			await page.locator('.laurel a').first().press('Enter');
			await page.waitForURL(/people\/.+/);
			expect(await page.locator('html').getAttribute('data-moves'), reducedMotion).toBe(moves);
		}
		expect(messages).toEqual([]);
		await context.close();
	});
});
