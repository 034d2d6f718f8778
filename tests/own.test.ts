/** What owners make of the look of their site: a logo, links at the foot, CSS of their own. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentOf, page as file, hubWith, someone } from '../src/content.fixture.ts';
import { aStillWindow } from './browser.ts';
import { filesIn, published } from './build.ts';
import { serve } from './serve.ts';

const content = {
	'hub.md': hubWith(
		'logo: logo.svg\nfooter:\n  - {label: Shop, url: https://shop.test}\n  - {label: Olu there, url: https://olu.test}',
	).replace('name: Olu Owner', 'name: Olu Owner\n  url: https://olu.test'),
	'logo.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><script>alert(1)</script><circle cx="10" cy="10" r="8" fill="#123"/></svg>',
	'style.css':
		':root { --paper: light-dark(#fffbe6, #10200f); --r-control: 11px; }\n.brand { letter-spacing: 3px; background: url(/laurels/icon.png) }\n',
	'people/ada.md': someone('Ada'),
	'recognitions/2026-01-02-tea.md': file('kind: thanks\npeople: [ada]\nreason: for tea'),
};

let out: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	out = await published({ content: (await contentOf(content)).path });
	server = await serve(out, '/laurels');
});
afterAll(async () => {
	await server?.close();
});

test('own CSS comes last, wins by day and by night, and the page refuses nothing of it', async () => {
	for (const [colorScheme, ground] of [
		['light', 'rgb(255, 251, 230)'],
		['dark', 'rgb(16, 32, 15)'],
	] as const) {
		const page = await aStillWindow({ colorScheme });
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		await page.goto(`${server.origin}/laurels/`);
		const look = await page.evaluate(() => ({
			ground: getComputedStyle(document.documentElement).backgroundColor,
			spacing: getComputedStyle(document.querySelector('.brand') as Element).letterSpacing,
			round: getComputedStyle(document.querySelector('.btn') as Element).borderRadius,
		}));
		expect(look).toEqual({ ground, spacing: '3px', round: '11px' });
		expect(complaints).toEqual([]);
	}
});

test('the logo is a picture that was drawn, never the drawing itself; programs are told of it', async () => {
	const names = [...(await filesIn(out)).keys()];
	const [logo = ''] = names.filter((name) => /^logo-.*\.png$/.test(name));
	expect(names.filter((name) => name.endsWith('logo.svg'))).toEqual([]);
	const html = await readFile(path.join(out, 'recognitions/2026-01-02-tea/index.html'), 'utf8');
	expect(html).toContain(`src="/laurels/${logo}"`);
	expect(html).toContain(`"logo":"https://hub.test/laurels/${logo}"`);
	expect(html).toContain('<link rel="icon" href="/laurels/icon.png">');
	expect(await readFile(path.join(out, 'atom.xml'), 'utf8')).toContain('/laurels/icon.png');
});

test('links at the foot say which of them are the owner’s own', async () => {
	const html = await readFile(path.join(out, 'index.html'), 'utf8');
	expect(html).toMatch(/<a href="https:\/\/shop\.test\/?" rel="noopener"[^>]*>\s*Shop/);
	expect(html).toMatch(/<a href="https:\/\/olu\.test\/?" rel="me noopener"[^>]*>\s*Olu there/);
});

test('beside a wide logo a long title has room for its words, on a phone below it', async () => {
	const page = await aStillWindow({ viewport: { width: 390, height: 844 } });
	await page.goto(`${server.origin}/laurels/`);
	const isBelow = await page.evaluate(() => {
		const [logo, title] = ['.brand .logo', '.brand > span'].map((one) => document.querySelector(one) as HTMLElement);
		if (logo) logo.style.inlineSize = '14rem';
		if (title) title.textContent = 'Lagos–Accra–Nairobi Makers and Menders';
		return (title?.getBoundingClientRect().top ?? 0) >= (logo?.getBoundingClientRect().bottom ?? Infinity);
	});
	expect(isBelow).toBe(true);
});
