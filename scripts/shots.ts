/** `npm run shots`: takes the README's pictures from the built site and its content, so that they never show an older look. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { renderCard } from '../src/cards/render.ts';
import { samplesFor } from '../src/cards/samples.ts';
import { personCard } from '../src/cards/words.ts';
import { contentFolder, load } from '../src/hub/content/load.ts';
import type { Person } from '../src/hub/hub.ts';
import { publicHub } from '../src/hub/public.ts';
import { today } from '../src/hub/time/days.ts';
import { root } from '../src/root.ts';
import { formats, styleIds } from '../src/vocabulary/card-formats.ts';
import { openBrowser } from '../tests/browser.ts';
import { serve } from '../tests/serve.ts';

const shots = [
	{ file: 'home.png', address: '/', height: 1560 },
	{ file: 'person.png', address: '/people/adaeze-okonkwo-bright/', height: 1280 },
];

const docs = path.join(root, 'docs');
await mkdir(docs, { recursive: true });
const site = await serve(path.join(root, 'dist'));
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
for (const { file, address, height } of shots) {
	await page.setViewportSize({ width: 1280, height });
	await page.goto(site.origin + address);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.evaluate(() =>
		Promise.all(
			[...document.images]
				.filter((image) => image.getBoundingClientRect().top < innerHeight)
				.map((image) => image.decode().catch(() => undefined)),
		),
	);
	await keep(file, await page.screenshot());
}
await keep('card.png', path.join(root, 'dist/cards/people/adaeze-okonkwo-bright-wide.png'));
await keep('cards.png', await contactSheet());
await browser.close();
await site.close();

/** Every design in every format, two designs in a row, in turns on paper and on ink. */
async function contactSheet(): Promise<Buffer> {
	const loaded = await load(contentFolder(root, process.env));
	const hub = publicHub(loaded, today(process.env, loaded.hub?.data.timezone));
	const person = (id: string) => hub.people.find((one) => one.id === id) as Person;
	const cards = [...samplesFor(person('wanjiru-thuo'), hub), personCard(person('reem-al-khatib'), hub)];
	const [height, gap] = [200, 12];
	const widths = formats.map((format) => Math.round((format.width / format.height) * height));
	const width = widths.reduce((sum, one) => sum + one + gap, 0);
	const pictures = cards.flatMap((words, index) =>
		formats.map(async ({ id: format }, column) => {
			const style = styleIds[(index + Math.floor(index / 2)) % 2] as (typeof styleIds)[number];
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
