import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { triesAll } from '../src/combined.fixture.ts';
import { type Contents, contentOf, examplePhoto, hubWith, page, someone } from '../src/content.fixture.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, published } from './build.ts';
import { serve } from './serve.ts';

/** Three languages, one of them from the right: some things are said in all, some in none but the first. */
const files: Contents = {
	'hub.md': hubWith(
		// A card in one format, and each page with it.
		`languages: [en, de, ar]\nhost: netlify\ntagline: People of the maps${triesAll ? '' : '\nformats: [wide]'}`,
		'Why we thank.',
	),
	'hub.de.md': page('title: Die Lorbeeren\ntagline: Menschen der Karten\ntopics: {maps: Karten}', 'Warum wir danken.'),
	'hub.ar.md': page('title: الغار'),
	'people/ada.md': someone(
		'Ada',
		'headline: Maps it\ntags: [Maps]\nlists: [helpers]\nformerly: [ada-king]',
		'A story.',
	),
	'people/ada.de.md': page(
		'headline: Kartiert\nreason: weil sie da ist',
		'Siehe [Bea](/people/bea/). ![Karte](map.png)',
	),
	'people/map.png': await examplePhoto(),
	'people/bea.md': someone('Bea', 'lists: [helpers]'),
	'people/zoe.md': someone('Zoë Ottokar', 'consent: declined'),
	'people/zoe.de.md': page('headline: Geheime Kronprinzessin', 'Niemand soll das lesen.'),
	'people/cyd.md': someone('Cyd', 'draft: true'),
	'people/cyd.de.md': page('headline: Noch nicht fertiges Wort'),
	'lists/helpers.md': page('title: Helpers'),
	'lists/helpers.de.md': page('title: Helfende'),
	'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for the tea', 'Much.'),
	'recognitions/2026-02-03-tea.de.md': page('reason: für den Tee', 'Viel.'),
	'recognitions/2026-02-04-untold.md': page('kind: thanks\npeople: [bea]\nreason: for what is said once', 'Once.'),
	'pages/imprint.md': page('title: Imprint', 'Words.'),
	'pages/imprint.de.md': page('title: Impressum', 'Wörter.'),
};

const base = '/laurels';
const home = 'https://hub.test/laurels';
let folder: string;
let all: Map<string, Buffer>;
let origin: string;
let close: () => Promise<void>;

beforeAll(async () => {
	folder = await published({ content: (await contentOf(files)).path, env: { LAURELS_NOW: '2026-06-15' } });
	all = await filesIn(folder);
	({ origin, close } = await serve(folder, base));
}, 300_000);
afterAll(async () => {
	await close();
});

const textOf = (file: string): string => all.get(file)?.toString() ?? '';
/** Pages that search engines may find, from where their language begins. */
const pages = () => [...all.keys()].filter((file) => file.endsWith('/index.html') || file === 'index.html');
const addresses = (text: string) =>
	[...text.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`);

test('nobody who is not public is in any language', () => {
	for (const [file, bytes] of all)
		if (!/\.(png|webp|woff2)$|^\.laurels/.test(file))
			expect(`${file}\n${bytes}`, file).not.toMatch(
				/zo[eë]|ottokar|kronprinzessin|niemand soll|\bcyd\b|fertiges wort/i,
			);
});

test('every page is there in every language, says so itself, and the same is said by each of the others', () => {
	const first = pages().filter((file) => !/^(de|ar)\//.test(file));
	for (const file of first) {
		const [en, de, ar] = ['', 'de/', 'ar/'].map((under) => textOf(under + file));
		expect([file, Boolean(de), Boolean(ar)]).toEqual([file, true, true]);
		if (/noindex/.test(en ?? '')) continue;
		const at = file.replace(/index\.html$/, '');
		const alternates = [`en ${home}/${at}`, `de ${home}/de/${at}`, `ar ${home}/ar/${at}`, `x-default ${home}/${at}`];
		for (const text of [en, de, ar]) expect(addresses(text ?? ''), file).toEqual(alternates);
		for (const one of alternates.slice(0, 3))
			expect(textOf('sitemap.xml')).toContain(`<url><loc>${one.slice(3)}</loc>`);
		expect(
			addresses(
				textOf('sitemap.xml')
					.split('\n')
					.find((line) => line.includes(`<loc>${home}/${at}</loc>`)) ?? '',
			),
		).toEqual(alternates);
	}
	expect(pages()).toHaveLength(3 * first.length);
});

test('what belongs to the whole site is there once', () => {
	const once = ['robots.txt', 'sitemap.xml', '_headers', '_redirects', 'laurels.json', '.nojekyll'];
	for (const name of once) expect([...all.keys()].filter((file) => path.posix.basename(file) === name)).toEqual([name]);
	expect(textOf('_redirects')).toContain(`${base}/de/people/ada-king/*  ${base}/de/people/ada/:splat  301!`);
});

test('a language is read as such, from its side, and its words stand in it', async () => {
	const reader = await aStillWindow();
	for (const [at, lang, dir, title] of [
		['/', 'en', 'ltr', 'People of the maps'],
		['/de/', 'de', 'ltr', 'Menschen der Karten'],
		['/ar/', 'ar', 'rtl', 'People of the maps'],
	] as const) {
		await show(reader, origin + base + at);
		const html = reader.locator('html');
		expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([lang, dir]);
		expect((await reader.locator('h1').textContent())?.trim()).toBe(title);
		expect(await reader.locator('h1').getAttribute('lang')).toBe(lang === 'ar' ? 'en' : null);
	}
});

test('the switch leads to the same page in each language and back, by keyboard, with room for a thumb', async () => {
	const reader = await aStillWindow({ viewport: { width: 390, height: 800 } });
	await show(reader, `${origin}${base}/people/ada/`);
	const chosen = async (name: string) => {
		const list = reader.locator('.languages');
		const before = reader.url();
		await list.locator('summary').focus();
		await reader.keyboard.press('Enter');
		const link = list.getByRole('link', { name, exact: true });
		const box = await link.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		for (let steps = 0; steps < 6 && !(await link.evaluate((one) => one === document.activeElement)); steps++)
			await reader.keyboard.press('Tab');
		await Promise.all([reader.waitForURL((url) => url.href !== before), reader.keyboard.press('Enter')]);
		return new URL(reader.url()).pathname;
	};
	expect(await chosen('Deutsch')).toBe(`${base}/de/people/ada/`);
	expect(await reader.locator('html').getAttribute('lang')).toBe('de');
	expect(await chosen('العربية')).toBe(`${base}/ar/people/ada/`);
	expect(await chosen('English')).toBe(`${base}/people/ada/`);
});

test('what nobody has translated is in its own language, and marked', () => {
	const untold = textOf('de/recognitions/2026-02-04-untold/index.html');
	expect(untold).toMatch(/<h1 class="p-name" lang="en">/);
	expect(untold).toContain('<title>Laurels to Bea for what is said once · Die Lorbeeren</title>');
	expect(untold).toMatch(/<div class="prose e-content" lang="en" dir="ltr"><p>Once\.<\/p>/);
	expect(untold).toMatch(/<textarea [^>]*lang="en"[^>]*>Thanks to Bea for what is said once\./);
	expect(textOf('recognitions/2026-02-04-untold/index.html')).toMatch(/<h1 class="p-name">/);
	expect(textOf('ar/people/ada/index.html')).toMatch(
		/<p class="headline cite">\s*<span lang="en" dir="auto">\s*Maps it/,
	);
});

test('feeds are of their language, each item known for itself, and marked where it is in another', () => {
	const [rss, atom, json] = [
		parseRssFeed(textOf('de/rss.xml')),
		parseAtomFeed(textOf('de/atom.xml')),
		parseJsonFeed(textOf('de/feed.json')),
	];
	expect([rss.language, atom.xml?.lang, json.language]).toEqual(['de', 'de', 'de']);
	expect(rss.items?.map(({ title, link }) => [title, link])).toEqual([
		['Laurels to Bea for what is said once', `${home}/de/recognitions/2026-02-04-untold/`],
		['Lorbeeren an Ada für den Tee', `${home}/de/recognitions/2026-02-03-tea/`],
	]);
	expect(json.items?.map(({ language }) => language)).toEqual(['en', undefined]);
	expect(rss.items?.[0]?.content?.encoded).toMatch(/^<div lang="en">/);
	const english = parseRssFeed(textOf('rss.xml'));
	const ids = [...(rss.items ?? []), ...(english.items ?? [])].map(({ guid }) => guid?.value);
	expect(new Set(ids).size).toBe(4);
});

test('cards differ where words do', async () => {
	const card = (name: string) => readFile(path.join(folder, name));
	const tea = 'cards/recognitions/2026-02-03-tea-wide.png';
	expect((await card(tea)).equals(await card(`de/${tea}`))).toBe(false);
	expect([...all.keys()].filter((file) => file.startsWith('cards/')).every((file) => all.has(`de/${file}`))).toBe(true);
});
