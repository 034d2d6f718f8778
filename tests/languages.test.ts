import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { hubIn } from '../src/languages.fixture.ts';
import { languageIds } from '../src/words/languages.ts';
import { wordsIn } from '../src/words/words.ts';
import { barriers } from './barriers.ts';
import { aStillWindow, show } from './browser.ts';
import { filesIn, pagesOf, readableIn, scratch } from './build.ts';
import { everything, nothing } from './nobodys.ts';
import { serve } from './serve.ts';
import { stumbles } from './stumbles.ts';
import { english, textsOf } from './texts.ts';

async function siteIn(lang: string, texts: Record<string, string>): Promise<Map<string, string>> {
	const content = path.join(await scratch('languages'), 'content');
	for (const [file, matter] of Object.entries(texts)) {
		await mkdir(path.dirname(path.join(content, file)), { recursive: true });
		await writeFile(
			path.join(content, file),
			`---\n${matter.replace('lang: en-XA', `lang: ${lang}`)}\n---\n\nСлово.\n`,
		);
	}
	const files = await filesIn(await readableIn(content));
	return new Map([...files].map(([file, bytes]) => [file, bytes.toString('utf8')]));
}

/** Every sentence of a catalogue without places, of several words. */
const sentencesOf = (part: unknown): string[] =>
	typeof part === 'string'
		? part.includes(' ')
			? [part]
			: []
		: typeof part === 'object'
			? Object.values(part as object).flatMap(sentencesOf)
			: [];

describe('A site in German', () => {
	let files: Map<string, string>;
	beforeAll(async () => {
		files = await siteIn('de', everything);
	});

	it('says no English sentence anywhere, and many German ones', () => {
		const shown = [...files].flatMap(([file, text]) => textsOf(file, Buffer.from(text)));
		const all = shown.join('\n');
		expect(sentencesOf(wordsIn('en')).filter((text) => english(text).length > 0 && all.includes(text))).toEqual([]);
		expect(sentencesOf(wordsIn('de')).filter((text) => all.includes(text)).length).toBeGreaterThan(150);
	});

	it('says so to programs', () => {
		const home = files.get('index.html');
		expect(home).toMatch(/<html lang="de" dir="ltr"/);
		expect(home).toMatch(/"og:locale"[^>]*"de_DE"/);
		expect(files.get('rss.xml')).toContain('<language>de</language>');
		expect(files.get('atom.xml')).toContain('xml:lang="de"');
		expect(JSON.parse(files.get('feed.json') ?? '').language).toBe('de');
		expect(home).not.toContain('lang="en"');
	});
});

describe('A site in a language without words', () => {
	it('marks what is English where it stands', async () => {
		const home = (await siteIn('cy', nothing)).get('index.html') ?? '';
		expect(home).toMatch(/<html lang="cy"/);
		expect(home).toMatch(/<a class="skip" href="#main" lang="en">/);
		expect(home).toMatch(/<nav aria-label="Site" lang="en">/);
		expect(home).toMatch(/<footer class="wrap colophon" lang="en">/);
	});
});

describe('A small hub as its speakers write it', () => {
	it.for(someOf(languageIds, 11))(
		`shows kinds of page well in %s (${howMuch} of both), and says nothing in English`,
		async (lang) => {
			const folder = await pagesOf(hubIn(lang));
			const server = await serve(folder);
			const files = await filesIn(folder);
			const addresses = [...files.keys()]
				.filter((name) => name.endsWith('index.html'))
				// One of many alike.
				.filter((name) => !/\/p[12]\/|ada|email|\d{4}\/\d|(?:welcome|recommendation)\//.test(name));
			const own = new Set(sentencesOf(wordsIn(lang)));
			const foreign = sentencesOf(wordsIn('en')).filter((text) => english(text).length > 0 && !own.has(text));
			const page = await aStillWindow();
			const found: string[] = [];
			for (const name of addresses) {
				const texts = textsOf(name, files.get(name) as Buffer).join('\n');
				found.push(...foreign.filter((text) => texts.includes(text)).map((text) => `${name}: “${text}”`));
			}
			// Each kind of page is shown in several languages, and each language with several kinds.
			const turn = languageIds.indexOf(lang);
			const shown = someOf(addresses, 8, turn);
			for (const [at, name] of shown.entries()) {
				await show(page, `${server.origin}/${encodeURI(name.replace(/index\.html$/, ''))}`);
				for (const width of [320, 1280]) {
					await page.setViewportSize({ width, height: 844 });
					found.push(...(await stumbles(page)).map((what) => `${name} at ${width}: ${what}`));
				}
				// Barriers come with a kind of page, seldom with a language.
				if (triesAll || at === turn % shown.length) {
					const looked = await barriers(page);
					found.push(...looked.found.map((what) => `${name}: ${what}`));
				}
			}
			await server.close();
			expect(addresses.length).toBeGreaterThan(15);
			expect(found).toEqual([]);
		},
	);
});
