/** `npm run shots`: takes the README's pictures from the built site and its content, so that they never show an older look. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
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

interface Shot {
	file: string;
	address: string;
	width: number;
	height: number;
	/** What is done before the picture is taken. */
	before?: (page: Page) => Promise<void>;
}

const laurel = '/recognitions/2026-11-17-first-questions/';
const shots: Shot[] = [
	{ file: 'home.png', address: '/', width: 1280, height: 1560 },
	{ file: 'person.png', address: '/people/adaeze-okonkwo-bright/', width: 1280, height: 1280 },
	{ file: 'laurel.png', address: laurel, width: 1280, height: 800 },
	// A4 at 96 dots an inch, without its margins.
	{
		file: 'printed.png',
		address: laurel,
		width: 703,
		height: 1009,
		before: (page) => page.emulateMedia({ media: 'print' }),
	},
	{
		file: 'kit.png',
		address: laurel,
		width: 390,
		height: 844,
		before: (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
	},
];

const docs = path.join(root, 'docs');
await mkdir(docs, { recursive: true });
const site = await serve(path.join(root, 'dist'));
const browser = await openBrowser();
for (const { file, address, width, height, before } of shots) {
	const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
	await page.goto(site.origin + address);
	await before?.(page);
	await page.evaluate(async () => {
		await document.fonts.ready;
		const seen = [...document.images].filter(
			(image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight,
		);
		await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
	});
	await keep(file, await page.screenshot());
	await page.close();
}
await keep('card.png', path.join(root, 'dist/cards/people/adaeze-okonkwo-bright-wide.png'));
await keep('cards.png', await contactSheet());
await browser.close();
await site.close();

/** Every design in every format, two designs in a row, in one style after the other. */
async function contactSheet(): Promise<Buffer> {
	const loaded = await load(contentFolder(root, process.env));
	const hub = publicHub(loaded, today(process.env, loaded.hub?.data.timezone));
	const person = (id: string) => hub.people.find((one) => one.id === id) as Person;
	const cards = samplesFor(person('wanjiru-thuo'), hub);
	const [height, gap] = [200, 12];
	const widths = formats.map((format) => Math.round((format.width / format.height) * height));
	const width = widths.reduce((sum, one) => sum + one + gap, 0);
	const pictures = cards.flatMap((words, index) =>
		formats.map(async ({ id: format }, column) => {
			const style = styleIds[(index + Math.floor(index / 2)) % styleIds.length] as (typeof styleIds)[number];
			const card = await renderCard({ words, format, style, accent: hub.accent });
			return {
				input: await sharp(card)
					.resize({ width: widths[column] as number, height })
					.toBuffer(),
				left: gap + (index % 2) * (width + gap) + widths.slice(0, column).reduce((sum, one) => sum + one + gap, 0),
				top: gap + Math.floor(index / 2) * (height + gap),
			};
		}),
	);
	const rows = Math.ceil(cards.length / 2);
	const sheet = { width: 2 * width + 2 * gap, height: rows * (height + gap) + gap };
	return sharp({ create: { ...sheet, channels: 3, background: '#d5d8d2' } })
		.composite(await Promise.all(pictures))
		.png()
		.toBuffer();
}

async function keep(file: string, picture: Buffer | string): Promise<void> {
	await writeFile(
		path.join(docs, file),
		await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toBuffer(),
	);
	console.log(`wrote docs/${file}`);
}
