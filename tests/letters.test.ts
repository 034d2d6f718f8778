import type { Browser, Page } from 'playwright-core';
import satori from 'satori';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawBlocks } from '../src/cards/drawn-lines.ts';
import { type Element, element } from '../src/cards/elements.ts';
import { setBlocks } from '../src/cards/lines.ts';
import { paletteFor } from '../src/cards/palette.ts';
import { raster } from '../src/cards/raster.ts';
import { howMuch, someOf, triesAll } from '../src/combined.fixture.ts';
import { directionOf } from '../src/hub/text.ts';
import type { Voice } from '../src/letters/faces.ts';
import { missingLetters } from '../src/letters/missing.ts';
import type { CardFont } from '../src/letters/type.ts';
import { scriptWords } from '../src/letters/words.fixture.ts';
import { openBrowser } from './browser.ts';

const european = [
	'Łukasz Żurawski',
	'Nguyễn Thị Ánh Tuyết',
	'Þórdís Hallgrímsdóttir',
	'Софія Марченко',
	'Θάλεια Βουτσινά',
	'Ẹniọlá Adébáyọ̀',
	'Ɔkɔm Ɛsi',
	'Ἀριστοτέλης',
	'Zeynep Ağaoğlu',
	'Lîm Bo̍k-hong Gô͘',
	'Kr̥ṣṇa Dvaipāyana',
	'Tłı̨chǫ K̓aw',
	'Ŋ̈ara Ẹ̀bùn',
	'Ɛ̃kɔ́m Ɔ̀sɛ́',
	'X̱wáḵw Ḵ̓wə',
	'u͡a t͡sa a̶b',
	'Ǩiõll M̃̄aja',
	'Йо̄ган Ӗ̀ Ы̄',
];
const mixed = [
	'(Reem) ريم الخطيب (RK)',
	'ريم الخطيب (Reem)',
	'מאת Ada Lovelace, 2026!',
	'Ada (יעל ברקאי) Bea',
	'על 12 סיפורים, ועוד: 3',
	'Laurels to ريم الخطيب and יעל ברקאי',
	'آشا आशा Ada',
];
/** Each text in each voice; or, where a script has several texts, in one voice and the other by turns. */
const cases = [...Object.values(scriptWords), european, mixed].flatMap((texts) =>
	texts.flatMap((text, at) =>
		(['name', 'cite'] as const)
			.filter((_, voice) => triesAll || texts.length === 1 || (at + voice) % 2 === 0)
			.map((voice) => ({ text, voice })),
	),
);

const size = 96;
const canvas = { width: 1800, height: 420 };

let browser: Browser;
let page: Page;
let typeFor: (typeof import('../src/letters/type.ts'))['typeFor'];
beforeAll(async () => {
	// Browsers take ligatures apart where letters are tracked. Other tests of the process have faces and fonts of their own.
	vi.resetModules();
	const { ownFaces } = await import('../src/letters/faces.ts');
	for (const face of Object.values(ownFaces)) delete face.tracking;
	({ typeFor } = await import('../src/letters/type.ts'));
	browser = await openBrowser(['--font-render-hinting=none']);
	page = await browser.newPage({ viewport: canvas });
});
afterAll(() => {
	vi.resetModules();
	return browser.close();
});

/** Ink on a canvas: how dark each pixel is, 0 to 255, cut to what is drawn. */
interface Ink {
	width: number;
	height: number;
	dark: Uint8Array;
}

async function onCard(text: string, voice: Voice): Promise<Ink> {
	const type = await typeFor(text);
	const palette = { ...(await paletteFor('#1c7a50', 'paper')), name: '#000' };
	const { blocks } = setBlocks([{ text, voice, size, colour: 'name', leading: 2 }], canvas.width - 120, {
		type,
		direction: 'ltr',
	});
	expect(blocks[0]?.lines).toEqual([[{ text }]]);
	return drawn(drawBlocks(blocks, { x: 60, y: 120 }, type, palette), type.fonts);
}

async function drawn(elements: Element[], fonts: CardFont[]): Promise<Ink> {
	const style = { display: 'flex', position: 'relative', ...canvas, fontVariantNumeric: 'lining-nums' };
	const pixels = await raster(await satori(element('div', style, elements) as never, { ...canvas, fonts }));
	const alpha = new Uint8Array(pixels.length / 4);
	for (let at = 0; at < alpha.length; at++) alpha[at] = pixels[at * 4 + 3] as number;
	return cut(alpha);
}

async function inBrowser(text: string, voice: Voice): Promise<Ink> {
	const type = await typeFor(text);
	const direction = directionOf(text);
	const parts = type.line(text, voice, direction).flatMap(({ parts }) => parts);
	const fonts = [...new Set(parts.map(({ font }) => font))];
	const rules = fonts.map(
		({ data }, at) =>
			`@font-face{font-family:F${at};font-weight:1 1000;src:url(data:font/ttf;base64,${data.toString('base64')})}`,
	);
	// The same file for the same letters, as `unicode-range` would choose it; a space belongs to the word after it.
	let rest = text;
	const marked: string[] = [];
	while (rest) {
		const next = parts.findIndex((part) => rest.trimStart().startsWith(part.text.trimStart()));
		const [part] = next < 0 ? [] : parts.splice(next, 1);
		if (!part) throw new Error(`“${rest}” is in no part of the line`);
		const length = rest.length - rest.trimStart().length + part.text.trimStart().length;
		marked.push(`<tspan font-family="F${fonts.indexOf(part.font)}">${rest.slice(0, length)}</tspan>`);
		rest = rest.slice(length);
	}
	await page.setContent(
		`<!doctype html><style>${rules.join('')}body{margin:0}</style><svg width="${canvas.width}" height="${canvas.height}"><text xml:space="preserve" x="60" y="240" text-anchor="${direction === 'rtl' ? 'end' : 'start'}" style="font-size:${size}px;direction:${direction};font-synthesis:none;font-variant-numeric:lining-nums">${marked.join('')}</text></svg>`,
	);
	await page.evaluate(() => document.fonts.ready);
	const pixels = await sharp(await page.screenshot())
		.greyscale()
		.negate()
		.raw()
		.toBuffer();
	return cut(pixels);
}

function cut(dark: Uint8Array): Ink {
	const { width } = canvas;
	let [left, right, top, bottom] = [width, 0, canvas.height, 0];
	for (let at = 0; at < dark.length; at++) {
		if ((dark[at] as number) < 128) continue;
		const [x, y] = [at % width, Math.floor(at / width)];
		[left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
	}
	const cutOut = new Uint8Array((right - left + 1) * (bottom - top + 1));
	for (let y = top, to = 0; y <= bottom; y++)
		for (let x = left; x <= right; x++) cutOut[to++] = dark[y * width + x] as number;
	return { width: right - left + 1, height: bottom - top + 1, dark: cutOut };
}

/** The share of the ink of `one` that has none of `other` near: two pixels above or below, `reach` beside it. */
function strayInk(one: Ink, other: Ink, reach: number): number {
	let [ink, stray] = [0, 0];
	for (let y = 0; y < one.height; y++)
		for (let x = 0; x < one.width; x++) {
			if ((one.dark[y * one.width + x] as number) < 160) continue;
			ink++;
			if (!hasInkNear(other, x, y, reach)) stray++;
		}
	return stray / ink;
}

function hasInkNear({ width, height, dark }: Ink, x: number, y: number, reach: number): boolean {
	for (let dy = -2; dy <= 2; dy++)
		for (let dx = -reach; dx <= reach; dx++) {
			const [nx, ny] = [x + dx, y + dy];
			if (nx >= 0 && ny >= 0 && nx < width && ny < height && (dark[ny * width + nx] as number) > 96) return true;
		}
	return false;
}

test.for(someOf(cases, 10))(
	`“$text” is drawn as a browser draws it, as $voice, ${howMuch} of all`,
	async ({ text, voice }) => {
		expect(await missingLetters(text, 'en')).toEqual([]);
		const [card, browser] = [await onCard(text, voice), await inBrowser(text, voice)];
		// Between scripts, a space may be taken from the face on either side of it.
		const slack = mixed.includes(text) ? 5 * (text.split(' ').length - 1) : 0;
		expect(Math.abs(card.width - browser.width), 'width').toBeLessThanOrEqual(5 + slack);
		expect(Math.abs(card.height - browser.height), 'height').toBeLessThanOrEqual(3);
		expect(strayInk(card, browser, 3 + slack), 'ink that the browser does not have').toBeLessThan(0.01);
		expect(strayInk(browser, card, 3 + slack), 'ink that the card does not have').toBeLessThan(0.01);
	},
);

test('satori sets raised and lowered marks wrong, so that words with such marks are drawn as outlines', async () => {
	const text = 'ញ៉ាំ';
	const type = await typeFor(text);
	const [run] = type.line(text, 'name', 'ltr');
	expect(run?.own).toBe(true);
	const style = { fontFamily: `'${run?.parts[0]?.font.slice.name}'`, fontSize: size, fontWeight: 800, color: '#000' };
	const asText = await drawn(
		[element('div', { position: 'absolute', left: 60, top: 120, ...style }, text)],
		type.fonts,
	);
	const stray = strayInk(asText, await inBrowser(text, 'name'), 3);
	expect(stray, 'satori draws them as browsers do: drawOutline in src/cards/drawn-lines.ts can go').toBeGreaterThan(
		0.02,
	);
});
