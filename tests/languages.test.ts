import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../src/words/words.ts';
import { filesIn, published, scratch } from './build.ts';
import { everything, nothing } from './nobodys.ts';
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
	const files = await filesIn(await published({ content }));
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
