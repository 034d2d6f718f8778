import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentOf, hubWith, page, someone } from '../src/content.fixture.ts';
import { paths } from '../src/vocabulary/paths.ts';
import { letFramesPass, theStillBrowser } from './browser.ts';
import { type Dev, startDev } from './dev.ts';

const german = page('# Von Kim.\nheadline: Kartiert', 'Zuerst.');

let content: string;
let dev: Dev;

beforeAll(async () => {
	const folder = await contentOf({
		'hub.md': hubWith('languages: [en, de]'),
		'people/ada.md': someone('Ada', 'headline: Maps it', 'At first.'),
		'people/ada.de.md': german,
		'people/bea.md': someone('Bea', 'headline: Tea'),
	});
	dev = await startDev(folder.path);
	({ content } = dev);
});
afterAll(() => dev?.stop());

const read = (file: string) => readFile(path.join(content, file), 'utf8');
const becomes = (file: string, wanted: string) =>
	expect.poll(() => read(file).catch(() => ''), { timeout: 20_000 }).toBe(wanted);

test('what is said in German is part of the entry, and only its lines change', async () => {
	const browser = await theStillBrowser();
	const editor = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 6000 } });
	await letFramesPass(editor);
	await editor.goto(`${dev.address()}${paths.editor}#/collections/people`);
	await editor.getByText('Ada', { exact: true }).first().waitFor({ timeout: 90_000 });
	expect(
		await editor
			.locator('[role=row], [role=option]')
			.filter({ hasText: /Ada|Bea/ })
			.count(),
	).toBe(2);
	await editor.evaluate(() => location.assign('#/collections/people/entries/ada'));
	const headlines = editor.getByRole('textbox', { name: 'Headline' });
	await headlines.nth(1).waitFor();
	expect(await headlines.count()).toBe(2);
	// What decides is asked for once.
	expect(await editor.getByRole('textbox', { name: 'Name', exact: true }).count()).toBe(1);
	await headlines.nth(1).fill('Zeichnet Karten');
	await editor.getByRole('button', { name: 'Save' }).press('Enter');
	await becomes('people/ada.de.md', german.replace('Kartiert', 'Zeichnet Karten'));
	expect(await read('people/ada.md')).toBe(someone('Ada', 'headline: Maps it', 'At first.'));
	await editor.close();
});
