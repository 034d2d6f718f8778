/** Pages and cards look as when they were last looked at: their pictures are kept, and `npm run test:keep` takes them anew. */
import { readFile, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howMuch, usualAnd } from '../src/combined.fixture.ts';
import { root } from './build.ts';
import { openExample } from './example.ts';

/** What is kept of pages: a piece of this width and height from their top. */
const pages = {
	home: ['/', 1280, 1500],
	'home-phone': ['/', 390, 1200],
	'home-dark': ['/', 1280, 1500],
	person: ['/people/adaeze-okonkwo-bright/', 1280, 1800],
	thanks: ['/recognitions/2026-11-17-first-questions/', 1280, 1500],
	'quote-phone': ['/recognitions/2026-11-03-a-voice-does-not-burn/', 390, 1200],
	list: ['/lists/difference/', 1280, 1500],
	works: ['/works/', 1280, 1500],
} as const;

/** Each design and kind once, so that every format is among them. */
const cards = [
	'hub-wide',
	'people/adaeze-okonkwo-bright-wide',
	'people/lin-xiaolan-story',
	'lists/difference-square',
	'recognitions/2026-11-17-first-questions-tall',
	'recognitions/2026-11-03-a-voice-does-not-burn-wide',
	'recognitions/2026-10-27-asha-meet-thordis-square',
	'recognitions/2026-10-06-welcome-to-skua-point-wide',
	'recognitions/2026-09-22-ten-thousand-loans-wide',
	'recognitions/2026-10-20-the-hours-of-a-village-tall',
	'works/radio-under-the-mango-tree-wide',
	'works/first-pull-request-story',
];

const isKeeping = process.env['MODE'] === 'keep';
/** Only the browser that comes from npm draws letters the same on every machine. */
const isSame = platform() === 'linux' && arch() === 'x64';

const every = Object.entries(pages);
let example: Awaited<ReturnType<typeof openExample>>;
beforeAll(async () => {
	example = await openExample();
});
afterAll(() => example?.close());

describe.runIf(isSame)('looks as when it was last looked at:', () => {
	test.for(isKeeping ? every : usualAnd(every, 6))(
		`the page %s (${howMuch} of pages)`,
		async ([name, [address, width, height]]) => {
			const { server, base, browser } = example;
			const page = await browser.newPage({
				viewport: { width, height },
				reducedMotion: 'reduce',
				colorScheme: name.endsWith('dark') ? 'dark' : 'light',
				bypassCSP: true,
			});
			await page.goto(server.origin + base + address);
			// Code is set in whatever a machine has for it.
			await page.addStyleTag({ content: 'code { font-family: var(--text) !important }' });
			await page.evaluate(async () => {
				await document.fonts.ready;
				const isSeen = (image: Element) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight;
				const seen = [...document.images].filter(isSeen);
				await Promise.all(seen.map((image) => image.decode()));
			});
			const picture = await page.screenshot();
			await page.close();
			await looks(`page-${name}`, picture, Math.min(width, 800));
		},
	);

	test.for(cards)('the card %s', async (name) => {
		await looks(`card-${path.basename(name)}`, await readFile(path.join(example.folder, `cards/${name}.png`)), 540);
	});
});

/** A picture is like the one that is kept, both as wide as that: no spot of 20 pixels changed by a quarter. */
async function looks(name: string, picture: Buffer, wide: number): Promise<void> {
	const small = await sharp(picture).resize({ width: wide }).flatten({ background: '#fff' }).png().toBuffer();
	const file = path.join(root, 'tests/kept', `${name}.webp`);
	if (isKeeping) return writeFile(file, await sharp(small).webp({ quality: 85, effort: 6 }).toBuffer());
	const raw = (bytes: Buffer) => sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	const [kept, now] = [await raw(await readFile(file)), await raw(small)];
	const { width, height } = kept.info;
	const anew = 'Look at it; if it is as it should be, “npm run test:keep” keeps it so.';
	expect({ width: now.info.width, height: now.info.height }, anew).toEqual({ width, height });
	expect(pixelmatch(kept.data, now.data, null, width, height, { windowSize: 20 }), anew).toBeLessThan(100);
}
