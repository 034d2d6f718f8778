import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { contentOf, page, someFolder, someone } from '../src/content.fixture.ts';
import { barriers } from './barriers.ts';
import { aStillWindow } from './browser.ts';
import { run } from './build.ts';

const hostile = '<script>alert(1)</script>"\'&amp;</title></style><img src=x onerror=alert(1)>';
const pages = new Map<string, string>();

/** A report over a private folder with these files. */
async function reportOver(name: string, files: Record<string, string>): Promise<void> {
	const content = await contentOf({
		'lists/inner.md': page('title: "Inner <b>circle</b>"'),
		'people/ada.md': someone('"Ada <script>alert(1)</script> Lovelace"', 'lists: [inner]\nsince: 2025-01-01'),
		'people/reem.md': someone('ريم الخطيب', 'lang: ar\nsince: 2025-01-01'),
		'recognitions/2026-10-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-11-01-cake.md': page('kind: welcome\npeople: [reem]\nreason: for cake'),
	});
	const folder = path.join(await someFolder(), 'private');
	await mkdir(folder);
	for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
	const { code, stderr } = await run('report', [], { LAURELS_CONTENT: content.path, LAURELS_PRIVATE: folder });
	if (code !== 0) throw new Error(stderr);
	pages.set(name, path.join(folder, 'report.html'));
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

beforeAll(async () => {
	await reportOver('empty', {});
	await reportOver('full', {
		'plan.md': page(
			'goals:\n  - metric: recognitions\n    target: 4\n    every: month\n  - metric: click\n    target: 90\n    by: 2026-12-31',
		),
		'log.csv': [
			'date,person,what,network,url,recognition,count,note',
			`2026-10-01,ada,posted,${cell(hostile)},,2026-10-01-tea,,`,
			`2026-10-03,ada,reply,${cell(hostile)},,2026-10-01-tea,,${cell(hostile)}`,
			'2026-10-03,ada,click,mastodon,,2026-10-01-tea,40,',
			`2026-10-04,${cell(hostile)},follow,mastodon,,,3,`,
			'2026-11-02,reem,reply,bluesky,,,,',
			'2026-11-08,reem,call,,,,,',
			`${cell(hostile)},ada,mail,,,,,`,
		].join('\n'),
	});
});

const text = (name: string) => readFile(pages.get(name) ?? '', 'utf8');

test.for(['empty', 'full'])('the %s report names nothing that a browser would load', async (name) => {
	const markup = await text(name);
	const { document } = parseHTML(markup);
	expect(document.querySelectorAll('link, script, iframe, object, embed, img, base, form').length).toBe(0);
	const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
	const names = new Set(attributes.map((attribute) => attribute.name));
	expect([...names].filter((one) => /^(on|src|href|xlink|action|data$|background$)/.test(one))).toEqual([]);
	expect(document.querySelector('style')?.textContent).not.toMatch(/https?:|url\(|@import/);
	const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
	expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
	expect(markup.length).toBeLessThan(200_000);
});

test('whatever stands in the log is text on the page', async () => {
	const markup = await text('full');
	expect(markup).not.toMatch(/<script|<img|onerror="|<b>circle/);
	expect(markup).toContain('&lt;script&gt;alert(1)');
});

test('every plot has its words, and a table with the lines it comes from', async () => {
	const markup = await text('full');
	const { document } = parseHTML(markup);
	expect(markup.match(/<svg[^>]*role="img"[\s\S]*?<\/desc>/g)).toEqual([
		expect.stringMatching(
			/aria-labelledby="(\S+) (\S+)"[^>]*>\s*<title id="\1">[^<]+<\/title>\s*<desc id="\2">[^<]+<\/desc>/,
		),
	]);
	expect(document.querySelectorAll('.bars').length).toBe(6);
	const rows = [...document.querySelectorAll('.bars li')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
	expect(rows).toEqual(expect.arrayContaining(['Mastodon 43', 'A welcome 1 of 1', 'A thank-you 1 of 1']));
	for (const bar of document.querySelectorAll('.bar i'))
		expect(Number(/--share:([\d.]+)/.exec(bar.getAttribute('style') ?? '')?.[1])).toBeLessThanOrEqual(1);
	expect(markup.match(/<details>/g)).toHaveLength(4);
	expect(markup).toMatch(/<th scope="row"><bdi>Network: Mastodon<\/bdi>|<bdi>Mastodon<\/bdi>/);
	expect(markup).toMatch(/log\.csv: 3–4/);
});

describe.for(['empty', 'full'])('the %s report in a browser', (name) => {
	const views = [
		[320, 'light'],
		[390, 'light'],
		[390, 'dark'],
		[1280, 'light'],
		[1280, 'dark'],
	] as const;
	const tried = someOf(views, 4, name === 'full' ? 2 : 0);
	test.for(tried)(
		`is quiet, fits and can be read by everybody at %i in %s (${howMuch})`,
		async ([width, colorScheme]) => {
			const view = await aStillWindow({ viewport: { width, height: 900 }, colorScheme });
			const complaints: string[] = [];
			view.on('console', (message) => complaints.push(message.text()));
			view.on('pageerror', (error) => complaints.push(error.message));
			view.on('request', (request) => complaints.push(...(request.url().startsWith('file:') ? [] : [request.url()])));
			await view.goto(pathToFileURL(pages.get(name) ?? '').href);
			await view.evaluate(() => {
				for (const details of document.querySelectorAll('details')) details.open = true;
			});
			expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			const letters = await view.locator('.calendar text').evaluateAll((all) =>
				all.map((text) => {
					const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
					return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
				}),
			);
			expect(Math.min(...letters)).toBeGreaterThanOrEqual(11);
			expect(complaints).toEqual([]);
			// The page's policy lets no script in: the checker is put in beside it.
			const { found, kept } = await barriers(view);
			expect(found).toEqual([]);
			expect(kept).toContain('color-contrast');
		},
	);
});
