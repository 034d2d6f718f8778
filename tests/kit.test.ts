import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { howMuch, someOf, usualAnd } from '../src/combined.fixture.ts';
import type { NetworkId } from '../src/networks/networks.ts';
import { networkOf } from '../src/networks/networks.ts';
import { barriers } from './barriers.ts';
import { aStillWindow, aWindow, type Window } from './browser.ts';
import { exampleContent, filesIn, run, scratch } from './build.ts';
import { openExample } from './example.ts';
import type { serve } from './serve.ts';

/** One page with a kit of each sort: a recognition, an introduction, a work, a person. */
const kits = [
	'/recognitions/2026-11-17-first-questions/',
	'/recognitions/2026-10-27-asha-meet-thordis/',
	'/works/winter-seed-swap/',
	'/people/reem-al-khatib/share/',
];
const someKits = usualAnd(kits, 6);

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let folder: string;
let close: () => Promise<void>;
let base: string;

beforeAll(async () => {
	({ folder, base, server, browser, close } = await openExample());
});
afterAll(() => close?.());

async function on(
	address: string,
	look: (page: Page) => Promise<void>,
	options: Window = {},
	openWindow = aWindow,
): Promise<void> {
	const page = await openWindow(options);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
	await page.goto(server.origin + base + address);
	await look(page);
}

const networks = (page: Page): Promise<NetworkId[]> =>
	page
		.locator('.kit input[name="network"]')
		.evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).value as NetworkId));
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

it.each(someKits)(
	`%s (${howMuch} of kits): each network shows its own words, which are copied and opened as they stand`,
	async (address) => {
		await on(address, async (page) => {
			const all = await networks(page);
			expect(all.length).toBeGreaterThan(5);
			for (const network of all) {
				await page.locator(`.kit .chip:has([value="${network}"])`).click();
				const panels = page.locator('.kit [data-network]:visible');
				expect(await panels.count()).toBe(1);
				expect(await panels.getAttribute('data-network')).toBe(network);
				const words = await panels.locator('textarea').inputValue();
				const { posts } = networkOf(network);
				expect(await panels.locator('[data-count]').textContent()).toBe(String(posts?.counting.count(words)));
				expect(posts?.counting.count(words)).toBeLessThanOrEqual(posts?.counting.limit ?? 0);
				await panels.getByRole('button', { name: 'Copy the words' }).click();
				expect(await copied(page)).toBe(words);
				const [url = '', title = ''] = [
					await panels.getAttribute('data-url'),
					await panels.getAttribute('data-title'),
				].map((value) => value ?? '');
				expect(words).toContain(url);
				const open = panels.locator('[data-open]');
				expect(await open.count()).toBe(posts?.open ? 1 : 0);
				if (posts?.open) expect(await open.getAttribute('href')).toBe(posts.open({ text: words, url, title }));
			}
		});
	},
);

it('What is typed is counted, and opened', async () => {
	await on(kits[0] as string, async (page) => {
		await page.locator('.kit .chip:has([value="x"])').click();
		const panel = page.locator('.kit [data-network="x"]');
		await panel.locator('textarea').fill('林晓岚 https://example.org/a/long/way/to/go/there 👩🏽‍🚀');
		// What counts is loaded when somebody writes.
		await panel.locator('[data-count]', { hasText: /^33$/ }).waitFor();
		expect(decodeURIComponent((await panel.locator('[data-open]').getAttribute('href')) ?? '')).toContain('林晓岚');
		expect(await panel.getAttribute('class')).not.toContain('is-over');
		await panel.locator('textarea').fill('a'.repeat(281));
		await panel.locator('[data-count]', { hasText: /^281$/ }).waitFor();
		expect(await panel.getAttribute('class')).toContain('is-over');
	});
});

it('What the browser remembered of an earlier visit is counted, and opened', async () => {
	const context = await browser.newContext();
	// Browsers fill fields in while they read the page, before any script of it runs.
	await context.addInitScript(() => {
		new MutationObserver((_, observer) => {
			const field = document.querySelector<HTMLTextAreaElement>('#post-x');
			if (!field) return;
			observer.disconnect();
			field.value = 'Remembered';
		}).observe(document, { childList: true, subtree: true });
	});
	const page = await context.newPage();
	await page.goto(server.origin + base + kits[0]);
	const panel = page.locator('.kit [data-network="x"]');
	await page.locator('.kit .chip:has([value="x"])').click();
	expect(await panel.locator('textarea').inputValue()).toBe('Remembered');
	await panel.locator('[data-count]', { hasText: /^10$/ }).waitFor();
	expect(await panel.locator('[data-open]').getAttribute('href')).toContain('Remembered');
	await context.close();
});

it('The description and the picture are copied', async () => {
	await on(kits[0] as string, async (page) => {
		await page.getByRole('button', { name: 'Copy the description' }).click();
		const alt = await page.locator('#alt').textContent();
		expect(await copied(page)).toBe(alt?.trim());
		expect(await page.locator('.kit .panel:visible .card-shot').getAttribute('alt')).toBe(alt?.trim());
		const copy = page.getByRole('button', { name: 'Copy the picture' }).first();
		await copy.click();
		await page.locator('.kit-cards [role="status"]', { hasText: 'Copied' }).first().waitFor();
		const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
		expect(types).toContain('image/png');
	});
});

it('A device that shares gets the chosen card and words', async () => {
	const context = await browser.newContext();
	// No desktop browser shares; this is what a phone offers.
	await context.addInitScript(() => {
		Object.assign(navigator, {
			canShare: ({ files }: ShareData) => Boolean(files?.length),
			share: async (data: ShareData) =>
				Object.assign(window, {
					shared: { text: data.text, name: data.files?.[0]?.name, size: data.files?.[0]?.size },
				}),
		});
	});
	const page = await context.newPage();
	await page.goto(server.origin + base + kits[0]);
	await page.locator('.kit .chip:has([value="mastodon"])').click();
	await page.locator('.formats label:has([value="story"])').click();
	await page.locator('.kit .panel:visible').getByRole('button', { name: 'Share from this device' }).click();
	await page.waitForFunction(() => 'shared' in window);
	const shared = await page.evaluate(() => (window as unknown as { shared: object }).shared);
	const card = await readFile(path.join(folder, 'cards/recognitions/2026-11-17-first-questions-story.png'));
	expect(shared).toEqual({
		text: await page.locator('#post-mastodon').inputValue(),
		name: '2026-11-17-first-questions-story.png',
		size: card.length,
	});
	await context.close();
});

it.each(someOf(kits, 7, 3))(
	`%s (${howMuch} of kits): without script all words, links and pictures are there, and nothing that does not work`,
	async (address) => {
		await on(
			address,
			async (page) => {
				for (const network of await networks(page)) {
					await page.locator(`.kit .chip [value="${network}"]`).press('Space');
					const panel = page.locator('.kit [data-network]:visible');
					expect(await panel.count()).toBe(1);
					expect(await panel.locator('textarea').inputValue()).not.toBe('');
					expect(await panel.locator('[data-open]').count()).toBe(networkOf(network).posts?.open ? 1 : 0);
				}
				for (const format of await page.locator('.formats label input').all()) {
					await format.press('Space');
					const download = page.locator('.kit .panel:visible a[download]');
					expect(await download.count()).toBe(1);
					expect(
						(await page.request.get(new URL((await download.getAttribute('href')) ?? '', page.url()).href)).status(),
					).toBe(200);
				}
				expect(await page.locator('.kit button:visible').count()).toBe(0);
			},
			{ javaScriptEnabled: false },
			aStillWindow,
		);
	},
);

it('The keyboard chooses networks and formats', async () => {
	await on(kits[0] as string, async (page) => {
		for (const name of ['network', 'format']) {
			const radios = page.locator(`.kit input[name="${name}"]`);
			await radios.first().focus();
			for (let at = 1; at < (await radios.count()); at++) {
				await page.keyboard.press('ArrowRight');
				expect(await radios.nth(at).isChecked()).toBe(true);
				expect(
					await radios
						.nth(at)
						.evaluate(
							(radio) =>
								getComputedStyle(radio.closest('label') as Element).outlineStyle +
								getComputedStyle(radio.parentElement?.querySelector('.outline') ?? (radio.parentElement as Element))
									.outlineStyle,
						),
				).toContain('solid');
			}
		}
	});
});

it.each(someOf(kits, 7))(`%s (${howMuch} of kits): no network and no format has a barrier`, async (address) => {
	await on(
		address,
		async (page) => {
			const count = (await networks(page)).length;
			for (let at = 0; at < count; at += 3) {
				await page.locator('.kit input[name="network"]').nth(at).press('Space');
				await page
					.locator('.kit input[name="format"]')
					.nth(at % 4)
					.press('Space');
				expect((await barriers(page, 'all', '.kit')).found).toEqual([]);
			}
		},
		{ reducedMotion: 'reduce' },
		aStillWindow,
	);
});

it.each(
	someOf(
		[
			['/recognitions/2026-11-03-a-voice-does-not-burn/', '2026-11-03-a-voice-does-not-burn', false],
			['/people/reem-al-khatib/share/', 'reem-al-khatib', true],
		] as const,
		2,
	),
)(
	`%s (${howMuch} of both): what is taken along as one file is what the command writes, byte for byte; a reader posts the story under its author’s name`,
	async (address, id, hasStory) => {
		const written = path.join(await scratch('kit'), id);
		const { stderr } = await run('kit', [id, '--out', written], { LAURELS_CONTENT: exampleContent, BASE: '/laurels' });
		expect(stderr).toBe('');
		await on(address, async (page) => {
			const coming = page.waitForEvent('download');
			await page.locator('[data-texts]').click();
			const download = await coming;
			expect(download.suggestedFilename()).toBe('kit.zip');
			const inside = unzipSync(await readFile(await download.path()));
			const wanted = await filesIn(written);
			expect(Object.keys(inside).sort()).toEqual([...wanted.keys()].sort());
			expect([...wanted.keys()].length).toBe(4 + 3);
			const openings = (posts: string) => [...posts.matchAll(/^.+\n=+\n\n.+$/gm)].map(String);
			const ofReader = Buffer.from(inside['posts.txt'] as Uint8Array).toString();
			const ofOwner = `${wanted.get('posts.txt')}`;
			expect(openings(ofReader)).toEqual(openings(ofOwner));
			expect(openings(ofReader).length).toBeGreaterThan(5);
			expect(ofReader.includes('\n\nMarit Solheim: “')).toBe(hasStory);
			expect(ofOwner).not.toContain('Marit Solheim: “');
			if (hasStory) wanted.delete('posts.txt');
			for (const [name, bytes] of wanted)
				expect(Buffer.from(inside[name] as Uint8Array).equals(bytes), name).toBe(true);
		});
		expect([...(await filesIn(folder)).keys()].filter((name) => name.endsWith('.zip'))).toEqual([]);
	},
);

it(`“Share” (${howMuch} of kits) opens the kit as a sheet, where a network is chosen, its words copied and the network opened without scrolling`, async () => {
	const shared = kits.filter((one) => !one.startsWith('/works/'));
	for (const address of someOf(shared, shared.length))
		await on(
			address,
			async (page) => {
				await page.getByRole('button', { name: 'Share', exact: true }).click();
				const sheet = page.locator('.kit:popover-open');
				await sheet.evaluate((one) =>
					Promise.all(one.getAnimations({ subtree: true }).map(({ finished }) => finished)),
				);
				for (const network of await networks(page)) {
					await sheet.locator(`.chip:has([value="${network}"])`).click();
					const pressed = await sheet.locator('.chip, .panel:visible .btn, .close').evaluateAll((all) =>
						all.flatMap((one) => {
							const { top, bottom, height } = one.getBoundingClientRect();
							return one.closest('.kit-card') ? [] : [{ says: one.textContent?.trim(), top, bottom, height }];
						}),
					);
					expect(pressed.length).toBeGreaterThan(7);
					for (const { says, top, bottom, height } of pressed) {
						expect(top, `${network}: ${says}`).toBeGreaterThanOrEqual(0);
						expect(bottom, `${network}: ${says}`).toBeLessThanOrEqual(844);
						expect(height, `${network}: ${says}`).toBeGreaterThanOrEqual(44);
						// Words on one line or two, however narrow.
						expect(height, `${network}: ${says}`).toBeLessThan(60);
					}
					const sizes = await sheet
						.locator('.kit-posts .panel:visible .row .btn')
						.evaluateAll((all) =>
							all.map((one) => [(one as HTMLElement).offsetWidth, (one as HTMLElement).offsetHeight].join(' × ')),
						);
					expect(new Set(sizes).size, `${network}: ${sizes}`).toBe(1);
					const copy = sheet.locator('.panel:visible [data-copy]');
					const before = await copy.boundingBox();
					await copy.click();
					await sheet.locator('.panel:visible [role="status"]', { hasText: 'Copied' }).waitFor();
					expect(await copy.boundingBox()).toEqual(before);
					expect(await sheet.evaluate((one) => one.scrollTop)).toBe(0);
				}
				await page.getByRole('button', { name: 'Close' }).click();
				expect(await page.locator('.kit:popover-open').count()).toBe(0);
				expect(await page.locator('.kit').isVisible()).toBe(true);
			},
			{ viewport: { width: 390, height: 844 } },
		);
});

it.each([true, false])(
	'The sheet opens with and without script (%s), and Escape closes it',
	async (javaScriptEnabled) => {
		await on(
			kits[0] as string,
			async (page) => {
				await page.locator('.actions button').click();
				const { position } = await page
					.locator('.kit')
					.evaluate((kit) => ({ position: getComputedStyle(kit).position }));
				expect(position).toBe('fixed');
				await page.keyboard.press('Escape');
				expect(await page.locator('.kit').evaluate((kit) => getComputedStyle(kit).position)).toBe('static');
			},
			{ javaScriptEnabled },
		);
	},
);

it('Of all cards the chosen one alone is loaded', async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const loaded: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.includes('/cards/')) loaded.push(pathname.split('-').at(-1) ?? '');
	});
	await page.goto(server.origin + base + kits[0]);
	await page.locator('.formats').scrollIntoViewIfNeeded();
	await expect.poll(() => loaded).toEqual(['wide.png']);
	await page.locator('.formats label:has([value="story"])').click();
	await expect.poll(() => loaded).toEqual(['wide.png', 'story.png']);
	await context.close();
});
