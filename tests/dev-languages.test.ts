import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Contents, contentOf, hubWith, page, someone } from '../src/content.fixture.ts';
import { type Dev, startDev } from './dev.ts';

const files: Contents = {
	'hub.md': hubWith('languages: [en, de, ar]'),
	'hub.de.md': page('title: Die Lorbeeren'),
	'people/ada.md': someone('Ada', 'headline: Maps it', 'At first.'),
	// Called like the folder of the site.
	'people/laurels.md': someone('Lau Rels'),
	'people/ada.de.md': page('headline: Kartiert', 'Zuerst.'),
	'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for the tea'),
	'recognitions/2026-02-03-tea.de.md': page('reason: für den Tee'),
};

let content: string;
let dev: Dev;
const at = (file: string) => path.join(content, file);
const under = { en: '', de: '/de', ar: '/ar' } as const;
const languages = Object.entries(under);

beforeAll(async () => {
	dev = await startDev((await contentOf(files)).path);
	({ content } = dev);
});
afterAll(() => dev.stop());

test('each language is served under its prefix, and links within it', async () => {
	for (const [lang, prefix] of languages)
		for (const page of ['/', '/people/', '/people/ada/', '/recognitions/2026-02-03-tea/', '/follow/', '/share/']) {
			const { status, body } = await dev.get(prefix + page);
			expect([prefix + page, status]).toEqual([prefix + page, 200]);
			expect(body).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
			expect(body).toContain(`href="${new URL(dev.address()).pathname.replace(/\/$/, '')}${prefix}/people/"`);
			for (const [other] of languages) expect(body).toContain(`hreflang="${other}"`);
		}
	expect((await dev.get('/fr/people/ada/')).status).toBe(404);
	expect((await dev.get('/de/people/nobody/')).status).toBe(404);
});

test('an edit of one language shows at once, and in no other', async () => {
	for (let count = 0; count < 8; count++) {
		const [german, english] = [`Gespeichert-${count}`, `Saved-${count}`];
		await writeFile(at('people/ada.de.md'), page('headline: Kartiert', `${german}.`));
		const pages = languages.map(async ([, prefix]) => (await dev.get(`${prefix}/people/ada/`)).body.includes(german));
		expect(await Promise.all(pages)).toEqual([false, true, false]);
		await writeFile(at('people/ada.md'), someone('Ada', 'headline: Maps it', `${english}.`));
		expect((await dev.get('/ar/people/ada/')).body).toContain(english);
		expect((await dev.get('/de/people/ada/')).body).not.toContain(english);
		expect((await dev.get('/people/ada/')).body).toContain(english);
	}
});

test('feeds, cards and letters are those of the language', async () => {
	const feed = parseRssFeed((await dev.get('/de/rss.xml')).body);
	expect([feed.language, feed.items?.[0]?.title]).toEqual(['de', 'Lorbeeren an Ada für den Tee']);
	expect(feed.items?.[0]?.link).toMatch(/\/de\/recognitions\/2026-02-03-tea\/$/);
	expect((await dev.get('/ar/fonts.css')).body).toContain('/ar/fonts/');
	const cards = await Promise.all(
		languages.map(async ([, prefix]) => {
			const response = await fetch(`${dev.address()}${prefix}/cards/recognitions/2026-02-03-tea-wide.png`);
			return sharp(Buffer.from(await response.arrayBuffer()))
				.raw()
				.toBuffer();
		}),
	);
	expect(new Set(cards.map((card) => card.toString('base64'))).size).toBe(3);
	expect((await dev.get('/de/people/laurels.vcf')).body).toContain('Lau Rels');
	expect((await dev.get('/sitemap.xml')).body).toContain('/de/people/ada/');
	expect((await dev.get('/de/sitemap.xml')).status).toBe(404);
});

test('a language that is added while somebody writes is there, and one that is taken out is not', async () => {
	await writeFile(at('hub.md'), hubWith('languages: [en, de, ar, fr]'));
	expect((await dev.get('/fr/people/ada/')).status).toBe(200);
	await writeFile(at('hub.md'), hubWith('languages: [en, de, ar]'));
	expect((await dev.get('/fr/people/ada/')).status).toBe(404);
});
