import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { contentOf, examplePhoto, hubWith, page, someone } from '../src/content.fixture.ts';
import { type Loaded, load } from '../src/hub/content/load.ts';
import type { Hubs } from '../src/hub/hub.ts';
import { plainContent, publicHubs } from '../src/hub/public.ts';
import type { Day } from '../src/hub/time/days.ts';
import { type Bundle, bundleFor } from '../src/publish/bundle.ts';
import { type PageThreads, pageThreads } from '../src/publish/page-threads.ts';
import { type PageToRender, pagesToRender } from '../src/publish/pages.ts';
import type { Handed } from '../src/publish/pages-worker.ts';
import { workshopOf } from '../src/publish/workshop.ts';
import { renderAll } from '../src/publish/write-pages.ts';
import { siteBelow } from '../src/vocabulary/paths.ts';
import { everything } from './nobodys.ts';

const today = '2026-11-20' as Day;
const site = { origin: 'https://hub.test', base: '/laurels' };
const own = ['favicon.svg'];
const workshop = workshopOf('/page-threads');

let bundle: Bundle;
let loaded: Loaded;
let hubs: Hubs;
let handed: Handed;
let threads: PageThreads;
beforeAll(async () => {
	bundle = await bundleFor(site.base, workshop);
	loaded = await load(
		await contentOf({
			...Object.fromEntries(Object.entries(everything).map(([name, fields]) => [name, page(fields)])),
			'hub.md': hubWith('languages: [en, de, ar]\nstyles: [paper, ink]\nlogo: {file: x.svg}', 'Why.'),
			'hub.de.md': page('title: Die Lorbeeren\ntopics: {чай: Tee}'),
			'people/dee.md': someone(
				'Dee',
				'consent: given\nphoto: {alt: Dee}\nlists: [friends]',
				'See [[Бо]]. ![Map](map.png)',
			),
			'people/dee.jpg': await examplePhoto(60, 75),
			'people/map.png': await examplePhoto(),
			'people/dee.de.md': page('headline: Kartiert', 'Siehe [Бо](/people/bo/).'),
			'people/bo.ar.md': page('headline: تصلح'),
			'x.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
			'style.css': ':root { --accent: #345678 }',
		}),
	);
	expect(loaded.mistakes).toEqual([]);
	hubs = publicHubs(loaded, today);
	handed = { content: plainContent(loaded), today, bundle, site, own };
	threads = pageThreads(() => handed, 2);
}, 120_000);
afterAll(async () => {
	await threads?.end();
	await rm(workshop, { recursive: true, force: true });
});

/** One thread that was handed something other. */
function anotherThread(other: Partial<Handed>): PageThreads {
	const thread = pageThreads(() => ({ ...handed, ...other }), 1);
	onTestFinished(thread.end);
	return thread;
}

/** Every page of each language, with the threads of all. */
let inLanguages: readonly (readonly [under: string, pages: () => Promise<PageToRender[]>])[];
beforeEach(() => {
	inLanguages = hubs.map((hub) => [hub.under, () => pagesToRender(bundle, hub, siteBelow(site, hub.under), own)]);
});

test(`a page (${howMuch}) that a thread renders has the same key and the same bytes, in every language`, async () => {
	for (const [under, pagesIn] of inLanguages) {
		const all = await pagesIn();
		expect(all.length).toBeGreaterThan(50);
		const pages = someOf(all, 14);
		const rendered = await threads.render({ under, files: pages.map(({ file }) => file) });
		for (const [at, { file, key, render }] of pages.entries()) {
			expect(rendered[at]?.key, file).toBe(key);
			expect(Buffer.from(rendered[at]?.bytes ?? []).equals((await render()) ?? Buffer.alloc(0)), file).toBe(true);
		}
	}
});

test(`of many pages each is rendered once, some here and some in threads, in languages (${howMuch})`, async () => {
	let inThreads = 0;
	const counting: PageThreads = {
		...threads,
		async render(asked) {
			inThreads += asked.files.length;
			return threads.render(asked);
		},
	};
	for (const [under, pagesIn] of someOf(inLanguages, 3)) {
		const pages = await pagesIn();
		// Here it takes as long as until threads know the hub.
		const slow = pages.map((page) => ({
			...page,
			render: () => threads.render({ under, files: [] }).then(() => page.render()),
		}));
		const written: string[] = [];
		await renderAll(slow, under, counting, ({ file }) => written.push(file), 1);
		expect(new Set(written).size).toBe(written.length);
		const left = pages.filter(({ file }) => !written.includes(file));
		expect(left.length).toBeLessThan(pages.length / 4);
		for (const { file, render } of left) expect(await render(), file).toBeUndefined();
	}
	expect(inThreads).toBeGreaterThan(triesAll ? 50 : 16);
});

test('a thread that has another hub in mind ends the build', async () => {
	const [[under, pagesIn]] = inLanguages as [(typeof inLanguages)[number]];
	const pages = (await pagesIn()).map((page) => ({ ...page, render: () => new Promise<never>(() => {}) }));
	const all = renderAll(pages, under, anotherThread({ today: '2027-11-20' as Day }), () => {}, 1);
	await expect(all).rejects.toThrow(/^A thread that renders pages has another \S+ in mind/);
});

test('what goes wrong on a page of a thread is told', async () => {
	const [[under]] = inLanguages as [(typeof inLanguages)[number]];
	const thread = anotherThread({ site: { ...site, origin: 'x' } });
	await expect(thread.render({ under, files: ['index.html'] })).rejects.toThrow(/Invalid URL/);
});
