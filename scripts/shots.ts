/** `npm run shots`: takes the guide's pictures from the built example and from what its pages say to type, so that they never show an older look. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { renderCard } from '../src/cards/render.ts';
import { samplesFor } from '../src/cards/samples.ts';
import { contentFolder } from '../src/hub/content/folder.ts';
import { load } from '../src/hub/content/load.ts';
import type { Person } from '../src/hub/hub.ts';
import { publicHub } from '../src/hub/public.ts';
import { today } from '../src/hub/time/days.ts';
import { root } from '../src/root.ts';
import { formats, styleIds } from '../src/vocabulary/card-formats.ts';
import { openBrowser } from '../tests/browser.ts';
import { serve } from '../tests/serve.ts';
import { walkIn } from '../tests/walk.ts';

interface Shot {
	name: string;
	/** An address of the site, or a file beside it. */
	at: string;
	width: number;
	height: number;
	/** What is done before the picture is taken. */
	before?: (page: Page) => Promise<unknown>;
}

const laurel = '/recognitions/2026-11-17-first-questions/';
const example: Shot[] = [
	{ name: 'home', at: '/', width: 1280, height: 1560 },
	{ name: 'person', at: '/people/adaeze-okonkwo-bright/', width: 1280, height: 1280 },
	// A4 at 96 dots an inch, without its margins.
	{
		name: 'printed',
		at: laurel,
		width: 703,
		height: 1009,
		before: (page) => page.emulateMedia({ media: 'print' }),
	},
	{
		name: 'kit',
		at: laurel,
		width: 390,
		height: 844,
		before: (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
	},
	{ name: 'event', at: '/works/winter-seed-swap/', width: 1280, height: 760 },
	{ name: 'introduction', at: '/recognitions/2026-10-27-asha-meet-thordis/', width: 1280, height: 1000 },
	{ name: 'follow', at: '/follow/', width: 1280, height: 1100 },
	{
		name: 'search',
		at: '/people/',
		width: 1280,
		height: 900,
		before: async (page) => {
			await page.getByRole('searchbox').first().fill('maps');
			await page.waitForURL(/[?&]q=maps/);
			await page.waitForTimeout(500);
		},
	},
];

/** What is to be seen after everything that a page says was typed. */
const afterWalk: Record<string, Shot[]> = {
	'README.md': [{ name: 'first-person', at: '/laurels/people/ada-lovelace/', width: 1280, height: 1150 }],
	'docs/weekly-habit.md': [{ name: 'report', at: 'private/report.html', width: 1000, height: 1100 }],
	'docs/languages.md': [{ name: 'languages', at: '/', width: 1280, height: 900 }],
};

const pictures = path.join(root, 'docs/pictures');
await mkdir(pictures, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await openBrowser();
await takeAll(browser, example, path.join(root, 'dist'));
for (const [page, shots] of Object.entries(afterWalk)) if (shots.some(isWanted)) await walkAndTake(page, shots);
await browser.close();
const loaded = await load(contentFolder(root, process.env));
const hub = publicHub(loaded, today(process.env, loaded.hub?.data.timezone));
const wanjiru = hub.people.find(({ id }) => id === 'wanjiru-thuo') as Person;
if (isWanted({ name: 'card' })) await keep('card', path.join(root, 'dist/cards/people/adaeze-okonkwo-bright-wide.png'));
if (isWanted({ name: 'cards' })) await keep('cards', await allCards());
if (isWanted({ name: 'looks' })) await keep('looks', await looks());

/** All pictures, or those that are named on the command line. */
function isWanted({ name }: Pick<Shot, 'name'>): boolean {
	return wanted.length === 0 || wanted.includes(name);
}

async function walkAndTake(page: string, shots: readonly Shot[]): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'laurels-shots-'));
	try {
		const copy = path.join(folder, 'laurels');
		await walkIn(copy)(await readFile(path.join(root, page), 'utf8'));
		await takeAll(browser, shots, path.join(copy, 'dist'), '/laurels');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function takeAll(browser: Browser, shots: readonly Shot[], folder: string, base = ''): Promise<void> {
	const site = await serve(folder, shots.some(({ at }) => at.startsWith(`${base}/`)) ? base : '');
	for (const { name, at, width, height, before } of shots.filter(isWanted)) {
		const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
		await page.goto(at.startsWith('/') ? site.origin + at : pathToFileURL(path.join(path.dirname(folder), at)).href);
		await before?.(page);
		await page.evaluate(async () => {
			await document.fonts.ready;
			const seen = [...document.images].filter(
				(image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight,
			);
			await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
		});
		await keep(name, await page.screenshot());
		await page.close();
	}
	await site.close();
}

/** Every design in every format, two designs in a row, in one style after the other. */
async function allCards(): Promise<Buffer> {
	const cards = samplesFor(wanjiru, hub);
	const rows = Array.from({ length: Math.ceil(cards.length / 2) }, (_, row) =>
		cards.slice(2 * row, 2 * row + 2).flatMap((words, column) => {
			const index = 2 * row + column;
			const style = styleIds[(index + row) % styleIds.length] as (typeof styleIds)[number];
			return formats.map(({ id: format }) => renderCard({ words, format, style, accent: hub.accent }));
		}),
	);
	return sheet(rows, 200);
}

/** One card in several colours, in the first and the third style. */
async function looks(): Promise<Buffer> {
	const [words] = samplesFor(wanjiru, hub);
	if (!words) throw new Error('There is no card.');
	const accents = ['#1c7a50', '#2457c5', '#b3261e', '#7a4bb0'];
	return sheet(
		(['paper', 'colour'] as const).map((style) =>
			accents.map((accent) => renderCard({ words, format: 'square', style, accent })),
		),
		320,
	);
}

/** Cards in rows of one height. */
async function sheet(rows: readonly Promise<Uint8Array>[][], height: number): Promise<Buffer> {
	const gap = 12;
	const placed = await Promise.all(
		rows.map(async (row, at) => {
			let left = gap;
			const cards = [];
			for (const card of row) {
				const { data, info } = await sharp(await card)
					.resize({ height })
					.toBuffer({ resolveWithObject: true });
				cards.push({ input: data, left, top: gap + at * (height + gap) });
				left += info.width + gap;
			}
			return { cards, width: left };
		}),
	);
	const size = { width: Math.max(...placed.map(({ width }) => width)), height: rows.length * (height + gap) + gap };
	return sharp({ create: { ...size, channels: 3, background: '#d5d8d2' } })
		.composite(placed.flatMap(({ cards }) => cards))
		.png()
		.toBuffer();
}

async function keep(name: string, picture: Buffer | string): Promise<void> {
	await writeFile(
		path.join(pictures, `${name}.webp`),
		await sharp(picture).webp({ quality: 82, effort: 6 }).toBuffer(),
	);
	console.log(`wrote docs/pictures/${name}.webp`);
}
