import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentOf, hubWith, page, someone } from '../src/content.fixture.ts';
import { paths } from '../src/vocabulary/paths.ts';
import { theBrowser } from './browser.ts';
import { type Dev, startDev } from './dev.ts';

const german = page('# Von Kim.\nheadline: Kartiert', 'Zuerst.');

let content: string;
let dev: Dev;
let browser: Browser;

beforeAll(async () => {
	content = (
		await contentOf({
			'hub.md': hubWith('languages: [en, de]'),
			'people/ada.md': someone('Ada', 'headline: Maps it', 'At first.'),
			'people/ada.de.md': german,
			'people/bea.md': someone('Bea', 'headline: Tea'),
		})
	).path;
	[dev, browser] = await Promise.all([startDev(content), theBrowser()]);
});
afterAll(() => dev?.stop());

const read = (file: string) => readFile(path.join(content, file), 'utf8');
const becomes = (file: string, wanted: string) =>
	expect.poll(() => read(file).catch(() => ''), { timeout: 20_000 }).toBe(wanted);

async function editorAt(place: string): Promise<Page> {
	const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 6000 }, deviceScaleFactor: 0.2 });
	await page.goto(`${dev.address()}${paths.editor}#/collections/${place}`);
	return page;
}

test('what is said in German is part of the entry, and only its lines change', async () => {
	const list = await editorAt('people');
	await list.getByText('Ada', { exact: true }).first().waitFor({ timeout: 90_000 });
	expect(
		await list
			.locator('[role=row], [role=option]')
			.filter({ hasText: /Ada|Bea/ })
			.count(),
	).toBe(2);
	await list.close();
	const entry = await editorAt('people/entries/ada');
	await entry.getByRole('button', { name: 'Save' }).waitFor({ timeout: 90_000 });
	const headlines = entry.getByRole('textbox', { name: 'Headline' });
	expect(await headlines.count()).toBe(2);
	// What decides is asked for once.
	expect(await entry.getByRole('textbox', { name: 'Name', exact: true }).count()).toBe(1);
	await headlines.nth(1).fill('Zeichnet Karten');
	await entry.getByRole('button', { name: 'Save' }).click();
	await becomes('people/ada.de.md', german.replace('Kartiert', 'Zeichnet Karten'));
	expect(await read('people/ada.md')).toBe(someone('Ada', 'headline: Maps it', 'At first.'));
	await entry.close();
});
