import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { elsewhereScript } from '../src/site/elsewhere.ts';
import { show, theBrowser } from './browser.ts';
import { exampleSite, filesIn, hubFolder, pagesIn } from './build.ts';
import { serve } from './serve.ts';

let example: Awaited<ReturnType<typeof exampleSite>>;
beforeAll(async () => {
	example = await exampleSite();
});

/** What a browser asks for to show the home page, besides pictures: each file and its bytes, texts compressed. */
async function weigh(folder: string, base = ''): Promise<Map<string, number>> {
	const server = await serve(folder, base);
	const context = await (await theBrowser()).newContext();
	try {
		const page = await context.newPage();
		await page.setViewportSize({ width: 1280, height: 900 });
		const asked: string[] = [];
		page.on('request', (request) => {
			if (['document', 'stylesheet', 'font', 'script'].includes(request.resourceType()))
				asked.push(new URL(request.url()).pathname.slice(base.length));
		});
		await page.goto(`${server.origin}${base}/`);
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const weights = new Map<string, number>();
		for (const file of new Set(asked)) {
			const bytes = await readFile(path.join(folder, file.endsWith('/') ? `${file}index.html` : file));
			weights.set(file, file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length);
		}
		return weights;
	} finally {
		await context.close();
		await server.close();
	}
}

const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((a, b) => a + b, 0);

/** A home page weighs at most so many bytes; it needs a page, styles and fonts at least. */
function expectLight(weights: ReadonlyMap<string, number>, most: number): void {
	const rows = [...weights].map(([file, bytes]) => `${file} ${bytes}`).join('\n');
	for (const ending of ['/', '.css', '.woff2'])
		expect(
			[...weights.keys()].some((file) => file.endsWith(ending)),
			rows,
		).toBe(true);
	expect(sum(weights), rows).toBeLessThan(most);
}

it('The home page of the example, in a dozen scripts, weighs less than 260 kB', async () => {
	expectLight(await weigh(example.folder, example.base), 260_000);
});

it('The home page of a hub in Latin letters weighs less than 170 kB', async () => {
	expectLight(await weigh(await pagesIn(hubFolder('latin'))), 170_000);
});

it(`Little moves on a page (${howMuch}) when its letters come late`, async () => {
	const server = await serve(example.folder, example.base);
	const browser = await theBrowser();
	try {
		const moved: [page: string, score: number][] = [];
		for (const width of [390, 1280])
			for (const address of someOf(
				['/', '/people/', '/people/adaeze-okonkwo-bright/', '/works/'],
				2,
				width === 390 ? 0 : 1,
			)) {
				const page = await browser.newPage({ viewport: { width, height: 844 } });
				await page.route('**/*.woff2', async (route) => {
					await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
					await route.continue();
				});
				await show(page, `${server.origin}${example.base}${address}`);
				// What a page moves, as browsers score it: https://web.dev/articles/cls
				const score = await page.evaluate(
					() =>
						new Promise<number>((resolve) => {
							const observer = new PerformanceObserver((list) => {
								const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
								resolve(shifts.reduce((sum, { value }) => sum + value, 0));
							});
							observer.observe({ type: 'layout-shift', buffered: true });
							setTimeout(() => resolve(0), 500);
						}),
				);
				moved.push([`${address} ${width}`, score]);
				await page.close();
			}
		expect(moved.filter(([, score]) => score > 0.05)).toEqual([]);
	} finally {
		await server.close();
	}
});

it('Scripts are small files of the site itself, but for what has to stand in the page, and only where there is something to do', async () => {
	const files = await filesIn(example.folder);
	const code = new Map([...files].filter(([file]) => /^_astro\/.+\.js$/.test(file)));
	const weight = ([...some]: Iterable<string>) => some.reduce((sum, file) => sum + (code.get(file)?.length ?? 0), 0);
	// What counts a post as networks do is loaded when somebody types into one, what packs a kit when somebody asks for it.
	const late = new Set(
		[...code.values()].flatMap((bytes) =>
			[...bytes.toString().matchAll(/import\([`"]\.\/([^`"]+)[`"]\)/g)].map(([, name]) => `_astro/${name}`),
		),
	);
	expect(late.size).toBe(2);
	for (const one of late) expect(weight([one]), one).toBeLessThan(20_000);
	expect(weight(new Set(code.keys()).difference(late))).toBeGreaterThan(0);
	expect(weight(new Set(code.keys()).difference(late))).toBeLessThan(20_000);
	const inPages = `<script>${elsewhereScript}</script>`;
	expect(inPages.length).toBeLessThan(1_000);
	const scripts = [...files]
		.filter(([file]) => file.endsWith('.html'))
		.flatMap(([file, bytes]) =>
			[
				...bytes
					.toString()
					.replace(inPages, '')
					.matchAll(/<script\b[^>]*>/g),
			].map(([tag]) => `${file}: ${tag}`),
		);
	expect(scripts.length).toBeGreaterThan(50);
	const running = scripts.filter((tag) => !tag.endsWith('<script type="application/ld+json">'));
	expect(running.filter((tag) => !/<script type="module" src="\/laurels\/_astro\/[^"]+\.js">$/.test(tag))).toEqual([]);
	expect(running.filter((tag) => /^(404|works\/index|events|lists\/index)/.test(tag))).toEqual([]);
	// Home and the page to follow copy the address of the feed, and do no more.
	for (const page of ['index.html', 'follow/index.html']) {
		const own = running.filter((tag) => tag.startsWith(`${page}:`)).map((tag) => /_astro\/[^"]+/.exec(tag)?.[0] ?? tag);
		expect(own, page).toHaveLength(1);
		expect(weight(own), page).toBeLessThan(1200);
	}
});
