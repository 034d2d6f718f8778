/** `npm run shots`: takes the README's pictures from the built site, so that they never show an older look. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { root } from '../src/root.ts';
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
	await keep(file, await page.screenshot());
}
await keep('card.png', path.join(root, 'dist/cards/people/adaeze-okonkwo-bright-wide.png'));
await browser.close();
await site.close();

async function keep(file: string, picture: Buffer | string): Promise<void> {
	await writeFile(
		path.join(docs, file),
		await sharp(picture).png({ palette: true, quality: 90, effort: 10 }).toBuffer(),
	);
	console.log(`wrote docs/${file}`);
}
