import { wcagContrast } from 'culori';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Contents, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import { kinds } from '../hub/schema/recognition.ts';
import { languageIds } from '../words/languages.ts';
import { email } from './email.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const people = { 'people/ada.md': someone('Ada <b>'), 'people/bea.md': someone('Bea') };
const laurel = (day: string, kind = 'thanks', more = '') => ({
	[`recognitions/${day}-${kind}.md`]: page(`kind: ${kind}\npeople: [ada, bea]\nreason: for tea & cake\n${more}`),
});
const every: Contents = Object.assign(
	{},
	...kinds.map((kind) =>
		laurel(
			'2026-05-01',
			kind,
			{ quote: 'quote: {text: Tea helps, source: A talk}', introduction: 'agreed: {ada: 2026-05-01, bea: 2026-05-01}' }[
				kind as string
			],
		),
	),
);

async function mail(files: Contents, today = '2026-06-15', drafts = false) {
	const written = await Promise.all(
		email(await hubOf({ ...people, ...files }, today, drafts), site).map(async ({ write }) => write()),
	);
	const [html = '', text = ''] = written;
	return { count: written.length, html, text, document: parseHTML(html).document };
}

test('there is none without a laurel', async () => {
	expect((await mail({})).count).toBe(0);
	expect((await mail(laurel('2026-07-01'))).count).toBe(0);
	expect((await mail(laurel('2026-05-01', 'thanks', 'draft: true'))).count).toBe(0);
});

test('while its owner writes, it is the letter that is published: nothing that waits for its day or for a yes', async () => {
	const files = {
		...laurel('2026-06-10'),
		...laurel('2026-06-20', 'welcome'),
		...laurel('2026-07-01', 'milestone'),
		...laurel('2026-06-11', 'introduction'),
		...laurel('2026-06-12', 'shout-out', 'draft: true'),
	};
	expect((await mail(files, '2026-06-15', true)).text).toBe((await mail(files)).text);
	expect((await mail({ ...people, ...laurel('2026-07-01') }, '2026-06-15', true)).count).toBe(0);
});

test('it tells the latest month, or the one before while that has only begun', async () => {
	const files = { ...laurel('2026-04-30'), ...laurel('2026-06-01', 'welcome'), ...laurel('2026-02-01', 'milestone') };
	const subject = async (today: string) => (await mail(files, today)).text.split('\n')[0];
	expect(await subject('2026-06-07')).toBe('Laurels of April 2026 · The Laurels');
	expect(await subject('2026-06-08')).toBe('Laurels of June 2026 · The Laurels');
	expect(await subject('2027-01-01')).toBe('Laurels of June 2026 · The Laurels');
});

describe('a mail of every kind', async () => {
	const { html, text, document } = await mail({ ...every, 'hub.md': hubWith('subscribe: https://letters.test/join') });

	test('holds no script, no style sheet of others, and nothing that programs for mail leave out', () => {
		expect(html).not.toMatch(/<(script|link|iframe|form|svg|video|object)|javascript:|@import|@font-face|\son\w+=/i);
		expect(document.querySelectorAll('style')).toHaveLength(1);
		expect(document.querySelector('style')?.textContent?.trim()).toMatch(/^@media \(prefers-color-scheme: dark\) \{/);
		expect(Buffer.byteLength(html)).toBeLessThan(102_000);
	});

	test('is no wider than 600 pixels, and says its look beside what it is for', () => {
		for (const element of document.querySelectorAll('table, img'))
			expect(Number.parseInt(element.getAttribute('width') ?? '', 10), element.outerHTML).toBeLessThanOrEqual(600);
		for (const element of document.querySelectorAll('p, h1, img, a:not(:has(img)), td:not([align]), body, .paper'))
			expect(element.getAttribute('style'), element.outerHTML).toMatch(/color|padding|width|background|height/);
		for (const table of document.querySelectorAll('table')) expect(table.getAttribute('role')).toBe('presentation');
	});

	test('leads to full addresses, and shows cards with their size and words', () => {
		for (const link of document.querySelectorAll('a'))
			expect(link.getAttribute('href')).toMatch(/^(https:\/\/(hub|letters)\.test\/|mailto:)/);
		const cards = [...document.querySelectorAll('img')];
		expect(cards).toHaveLength(kinds.length);
		for (const card of cards) {
			expect(card.getAttribute('src')).toMatch(/^https:\/\/hub\.test\/laurels\/cards\/recognitions\/.*\.png\?v=/);
			expect(card.getAttribute('alt')).toContain('Ada <b>');
			const [wide, high] = ['width', 'height'].map((side) => Number(card.getAttribute(side)));
			expect((wide as number) / (high as number)).toBeCloseTo(1200 / 630, 1);
		}
	});

	test('says the same in plain words', () => {
		const bare = (words: string) => words.replace(/\s+/g, ' ').trim();
		const plain = bare(text);
		for (const words of document.querySelectorAll('h1, p:not(:has(a + a))'))
			expect(plain).toContain(bare(words.textContent ?? ''));
		for (const link of document.querySelectorAll('a')) {
			const words = bare(link.textContent ?? '');
			if (words) expect(plain).toContain(words);
		}
		expect(text).toContain('Get it by e-mail: https://letters.test/join');
	});

	test('is kept from search engines', () => {
		expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
	});
});

test.for(['#1c7a50', '#ffe600', '#000000', '#ffffff', 'rebeccapurple', 'oklch(0.7 0.3 150)'])(
	'every word is read by day and by night, with the accent %s',
	async (accent) => {
		const { html } = await mail({ ...every, 'hub.md': hubWith(`accent: "${accent}"`) });
		const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
		const night = (name: string) => new RegExp(`\\.${name} \\{ \\w+: (#\\w+)`).exec(style)?.[1] ?? '';
		const day = (name: string) =>
			new RegExp(`class="${name}"[^>]*?style="[^"]*?(?:color|background):(#\\w+)`).exec(html)?.[1] ?? '';
		const paper = /class="paper"[^>]*background:(#\w+)/.exec(html)?.[1] ?? '';
		for (const name of ['text', 'dim', 'link']) {
			expect(wcagContrast(day(name), paper), `${name} by day`).toBeGreaterThan(4.5);
			expect(wcagContrast(night(name), night('paper')), `${name} by night`).toBeGreaterThan(4.5);
		}
	},
);

test('whoever the gate holds back is not in it', async () => {
	const { html, text } = await mail({
		...laurel('2026-05-01'),
		'people/zed.md': someone('Zed Hidden', 'draft: true'),
		'recognitions/2026-05-02-zed.md': page('kind: thanks\npeople: [ada]\nreason: for a secret\nby: zed'),
		'recognitions/2026-05-03-meet.md': page('kind: introduction\npeople: [ada, bea]\nreason: A secret.'),
	});
	expect(html + text).not.toMatch(/Zed|secret/);
});

test('words of another language stand there with what they mean, and the words of a picture that is not shown are read by day and by night', async () => {
	const { html, text, document } = await mail(
		laurel('2026-05-01', 'quote', 'quote: {text: Te ayuda, lang: es, translation: Tea helps}'),
	);
	for (const written of [html, text]) expect(written).toContain('“Te ayuda” (“Tea helps”) ');
	for (const link of document.querySelectorAll('a')) expect(link.className).toBe('link');
});

test('words of somebody else say so', async () => {
	const { text } = await mail(laurel('2026-05-01', 'thanks', 'by: {name: Kim Lee, url: https://kim.test}'));
	expect(text).toContain('A thank-you from Kim Lee, 1 May 2026.');
});

test.for(languageIds)('is written in %s from its own side', async (lang) => {
	const { document } = await mail({ ...every, 'hub.md': hubWith(`lang: ${lang}`) });
	expect(document.documentElement.getAttribute('dir')).toBe(['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr');
});
