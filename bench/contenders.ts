import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { platform } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Element } from '../src/cards/elements.ts';
import { numberOf } from '../src/cards/palette.ts';
import { type Card, renderCard } from '../src/cards/render.ts';
import type { CardFont } from '../src/letters/type.ts';
import { openBrowser } from '../tests/browser.ts';
import { familyCpu, ownCpu } from './measure.ts';
import { sharp } from './project.ts';
import { cores, photoUri, type Sheet, sheetOf, svgOf, treeOf } from './subjects.ts';

/** A way to draw a card. */
export interface Contender {
	/** Draws a card. Cards of one turn show one photo: what is decoded for the first may serve the others, and no other turn. */
	draw: (card: Card, turn: number) => Promise<Uint8Array>;
	/** CPU time used so far, other processes included. */
	cpu?: () => number;
	close?: () => Promise<void>;
}

/** A contender before it is loaded. */
interface Entrant {
	/** Comes with `npm install --prefix bench`. */
	isRival?: boolean;
	/** Needs a process of its own, so that threads are no use to it. */
	isAlone?: boolean;
	/** Draws the wide card alone. */
	isWide?: boolean;
	open: () => Promise<Contender> | Contender;
}

const bySheet = (draw: (sheet: Sheet, turn: number) => Promise<Uint8Array>): Contender => ({
	draw: async (card, turn) => draw(await sheetOf(card), turn),
});

/** Everybody, by name. Rivals get a card that is laid out already; Laurels lays out its own each time. */
export const entrants = {
	laurels: { open: () => ({ draw: renderCard }) },
	'satori-resvg': {
		open: () =>
			bySheet(async (sheet) => {
				const png = new Resvg(await svgOf(sheet), { font: { loadSystemFonts: false } }).render().asPng();
				// As in `raster`: without a turn of the event loop, this would measure page faults.
				await turn();
				return png;
			}),
	},
	'satori-sharp': {
		open: () =>
			bySheet(async (sheet) =>
				sharp(Buffer.from(await svgOf(sheet)))
					.removeAlpha()
					.png({ palette: false, compressionLevel: 6 })
					.toBuffer(),
			),
	},
	'vercel-og': { isRival: true, open: openVercel },
	takumi: { isRival: true, open: () => openTakumi((sheet, render) => render(sheet, 'png')) },
	'takumi-sharp': {
		isRival: true,
		open: () =>
			openTakumi(async (sheet, render) => {
				const { width, height } = sheet.format;
				return sharp(await render(sheet, 'raw'), { raw: { width, height, channels: 4 } })
					.removeAlpha()
					.png({ compressionLevel: 6 })
					.toBuffer();
			}),
	},
	'astro-og-canvas': {
		isRival: true,
		isWide: true,
		open: () => openOgCanvas(({ photo }) => ({ logo: { path: photo.path, size: [200] } })),
	},
	'astro-og-canvas-large': {
		isRival: true,
		isWide: true,
		open: () =>
			openOgCanvas(({ photo }) => ({ bgImage: { path: photo.path, fit: 'contain', position: ['center', 'end'] } })),
	},
	chromium: { isAlone: true, isWide: true, open: openChromium },
} as const satisfies Record<string, Entrant>;

export type Name = keyof typeof entrants;
export const names = Object.keys(entrants) as Name[];
export const entrantOf = (name: Name): Entrant => entrants[name];

const here = createRequire(import.meta.url);

/** A rival's module. Its types are given here: nobody need install it to check ours. */
const rival = (file: string) =>
	import(file.startsWith('.') ? new URL(file, import.meta.url).href : pathToFileURL(here.resolve(file)).href);

async function openVercel(): Promise<Contender> {
	// It expects the globals of CommonJS, and fails as a module of Node without them.
	Object.assign(globalThis, { require: here, __dirname: path.dirname(here.resolve('harfbuzzjs')) });
	const { ImageResponse } = (await rival('./node_modules/@vercel/og/dist/index.node.js')) as {
		ImageResponse: new (tree: Element, options: { width: number; height: number; fonts: CardFont[] }) => Response;
	};
	return bySheet(async (sheet) => {
		const { width, height } = sheet.format;
		const image = new ImageResponse(treeOf(sheet, await photoUri(sheet)), { width, height, fonts: sheet.fonts });
		return new Uint8Array(await image.arrayBuffer());
	});
}

type Render = (sheet: Sheet, format: 'png' | 'raw') => Promise<Buffer>;

async function openTakumi(draw: (sheet: Sheet, render: Render) => Promise<Uint8Array>): Promise<Contender> {
	const { Renderer } = (await rival('@takumi-rs/core')) as {
		Renderer: new () => {
			registerFont: (font: CardFont) => Promise<unknown>;
			render: (node: unknown, options: object) => Promise<Buffer>;
		};
	};
	const { fromJsx } = (await rival('@takumi-rs/helpers/jsx')) as {
		fromJsx: (tree: Element) => Promise<{ node: unknown }>;
	};
	const renderer = new Renderer();
	const registered = new Map<CardFont['data'], Promise<unknown>>();
	const register = (font: CardFont): Promise<unknown> => {
		const registering = registered.get(font.data) ?? renderer.registerFont(font);
		registered.set(font.data, registering);
		return registering;
	};
	return bySheet(async (sheet, turn) => {
		await Promise.all(sheet.fonts.map(register));
		return draw(sheet, async ({ format: { width, height }, photo }, format) => {
			// It keeps what it decoded by this name.
			const src = `${photo.path}?${turn}`;
			const { node } = await fromJsx(treeOf(sheet, src));
			const images = [{ src, data: await readFile(photo.path) }];
			return renderer.render(node, { width, height, format, images });
		});
	});
}

/**
 * It has a layout of its own: a picture, a title and a description below each other. The picture can be the background too, which
 * is as near as it comes to our card.
 */
async function openOgCanvas(picture: (sheet: Sheet) => object): Promise<Contender> {
	const { generateOpenGraphImage } = (await rival('./node_modules/astro-og-canvas/dist/generateOpenGraphImage.js')) as {
		generateOpenGraphImage: (options: object) => Promise<Uint8Array>;
	};
	// It tells of every font that it loads.
	console.debug = () => {};
	return bySheet(async (sheet) => {
		const { card, palette, fonts, photo } = sheet;
		const { words } = card;
		const rgb = (colour: string) => [numberOf(colour) >> 16, (numberOf(colour) >> 8) & 255, numberOf(colour) & 255];
		return generateOpenGraphImage({
			cacheDir: false,
			title: words.name,
			description: [words.line, words.label, words.title].filter(Boolean).join('\n'),
			bgGradient: [rgb(palette.ground)],
			...picture(sheet),
			fonts: await Promise.all(fonts.map((font) => fontFile(font, path.dirname(photo.path)))),
			font: {
				title: { color: rgb(palette.name), size: 78, weight: 'Black', families: ['Ysabeau'] },
				description: { color: rgb(palette.text), size: 36, families: ['Alegreya'] },
			},
		});
	});
}

const writtenFonts = new Map<CardFont['data'], Promise<string>>();

/** A font as a file, written once. */
function fontFile({ name, weight, data }: CardFont, folder: string): Promise<string> {
	const file = path.join(folder, `${name}-${weight}.ttf`);
	const written = writtenFonts.get(data) ?? writeFile(file, data).then(() => file);
	writtenFonts.set(data, written);
	return written;
}

/** One browser, one page for each core; a page is used again for the next card. */
async function openChromium(): Promise<Contender> {
	const browser = await openBrowser();
	const viewport = { width: 1200, height: 630 };
	const pages = await Promise.all(Array.from({ length: cores }, () => browser.newPage({ viewport })));
	const known = new Set<CardFont['data']>();
	const idle = [...pages];
	const waiting: ((page: (typeof pages)[number]) => void)[] = [];
	const take = () => idle.pop() ?? new Promise<(typeof pages)[number]>((resolve) => waiting.push(resolve));
	const giveBack = (page: (typeof pages)[number]) => (waiting.shift() ?? idle.push.bind(idle))(page);
	const addFont = async ({ name, data, weight, style }: CardFont) => {
		if (known.has(data)) return;
		known.add(data);
		const content = `@font-face{font-family:'${name}';font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${data.toString('base64')})}`;
		await Promise.all(pages.map((page) => page.addStyleTag({ content })));
	};
	await Promise.all(pages.map((page) => page.addStyleTag({ content: 'body{margin:0}' })));
	return {
		async draw(card) {
			const sheet = await sheetOf(card);
			for (const font of sheet.fonts) await addFont(font);
			const page = await take();
			await page.evaluate(
				async (html) => {
					document.body.innerHTML = html;
					await Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]);
				},
				htmlOf(treeOf(sheet, await photoUri(sheet))),
			);
			const bytes = await page.screenshot({ type: 'png' });
			giveBack(page);
			return bytes;
		},
		cpu: platform() === 'linux' ? familyCpu : ownCpu,
		close: () => browser.close(),
	};
}

/** Properties whose numbers are not pixels. */
const plain = new Set(['fontWeight', 'fill', 'stroke', 'strokeWidth']);

/** A tree as HTML. */
function htmlOf(node: Element | string): string {
	if (typeof node === 'string') return escaped(node);
	const { children, style, ...others } = node.props as Element['props'] & { style?: Record<string, string | number> };
	const attributes = Object.entries({ ...others, ...(style ? { style: cssOf(style) } : {}) });
	const inner = [children ?? []].flat() as (Element | string)[];
	return `<${node.type} ${attributes.map(([name, value]) => `${name}="${escaped(String(value))}"`).join(' ')}>${inner.map(htmlOf).join('')}</${node.type}>`;
}

const cssOf = (style: Record<string, string | number>): string =>
	Object.entries(style)
		.map(([name, value]) => {
			const unit = typeof value === 'number' && !plain.has(name) ? 'px' : '';
			return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}${unit}`;
		})
		.join(';');

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
