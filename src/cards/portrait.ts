import { drawPlate } from '../drawings/plate.ts';
import type { Portrayed } from '../hub/hub.ts';
import type { PixelSample } from './colours.ts';
import type { Frame } from './elements.ts';
import { numberOf, type Palette } from './palette.ts';
import { cardPhoto } from './photo.ts';
import { type Printed, printPlate } from './plate.ts';
import { alphaOf, raster } from './raster.ts';

type Size = Pick<Frame, 'width' | 'height'>;

/** Where the tip of a leaf is: `a` top left, `b` top right. */
export type Side = 'a' | 'b';

/** Somebody on a card. */
export interface Portrait {
	of: Portrayed;
	/** Leaves of the sprig on the plate. */
	laurels: number;
}

/** A portrait in its leaf. Portraits are laid over the drawn card. */
export interface PlacedPortrait extends Portrait {
	frame: Frame;
	side: Side;
}

/** The leaf cut as path data: two opposite corners round, two sharp. */
export function leafPath({ width, height }: { width: number; height: number }, side: Side): string {
	const [rx, ry] = [width * 0.4, height * 0.32];
	return side === 'b'
		? `M${rx} 0H${width}V${height - ry}A${rx} ${ry} 0 0 1 ${width - rx} ${height}H0V${ry}A${rx} ${ry} 0 0 1 ${rx} 0Z`
		: `M0 0H${width - rx}A${rx} ${ry} 0 0 1 ${width} ${ry}V${height}H${rx}A${rx} ${ry} 0 0 1 0 ${height - ry}Z`;
}

/** How a leaf cuts its frame. */
export interface Cut {
	/** In each row, from where to where it covers pixels wholly. */
	from: Uint16Array;
	to: Uint16Array;
	/** The pixels along its edge, as places in the frame; how much of each it covers, and how much a line along it, 0 to 255. */
	edge: Uint32Array;
	cover: Uint8Array;
	line: Uint8Array;
}

const cuts = new Map<string, Promise<Cut>>();

export function leafCut(frame: Size, side: Side): Promise<Cut> {
	const key = `${frame.width} ${frame.height} ${side}`;
	const cut = cuts.get(key) ?? madeCut(frame, side);
	if (cuts.size > 50) cuts.clear();
	cuts.set(key, cut);
	return cut;
}

async function madeCut(frame: Size, side: Side): Promise<Cut> {
	const { width, height } = frame;
	const d = leafPath(frame, side);
	const line = `<clipPath id="a"><path d="${d}"/></clipPath><path d="${d}" clip-path="url(#a)" fill="none" stroke="#000" stroke-width="5"/>`;
	return cutOf(
		alphaOf(await raster(svg(width, height, `<path d="${d}"/>`))),
		alphaOf(await raster(svg(width, height, line))),
		width,
	);
}

/** How a leaf cuts a frame of some width. In each row it covers one stretch wholly, and nothing beyond its two edges. */
export function cutOf(cover: Uint8Array, line: Uint8Array, width: number): Cut {
	const height = cover.length / width;
	const [from, to] = [new Uint16Array(height), new Uint16Array(height)];
	const edge: number[] = [];
	for (let y = 0; y < height; y++) {
		const row = cover.subarray(y * width, (y + 1) * width);
		from[y] = Math.max(0, row.indexOf(255));
		to[y] = row.lastIndexOf(255) + 1;
		for (let at = y * width; at < (y + 1) * width; at++)
			if (cover[at] !== 0 && (cover[at] !== 255 || line[at] !== 0)) edge.push(at);
	}
	const along = (of: Uint8Array) => Uint8Array.from(edge, (at) => of[at] as number);
	return { from, to, edge: Uint32Array.from(edge), cover: along(cover), line: along(line) };
}

/** What fills the frame of a portrait. */
export async function portraitPixels(
	placed: PlacedPortrait,
	palette: Palette,
	card: Size,
): Promise<Photographed | Printed> {
	const { of, laurels, frame } = placed;
	const { width, height } = frame;
	if (!of.photo) return printPlate(await drawPlate(of, laurels, Math.round((100 * height) / width)), palette, frame);
	const { pixels, sample } = await cardPhoto(of.photo, width, height);
	return { pixels: await edged(pixels, placed, palette, card), sample };
}

/** The pixels of a photo, three bytes each, red, green, blue; `sample` are those by which their colours are found. */
export interface Photographed {
	pixels: Uint8Array;
	sample: PixelSample;
}

/** How much of a line is seen where a photo is as light as what is around it; where it differs by `apart`, nothing. */
const hairline = { most: 0.4, apart: 36 };

/** A photo with a hairline along its leaf where it would melt into the ground of the card, and none at the card's own end. */
async function edged(pixels: Uint8Array, { frame, side }: PlacedPortrait, palette: Palette, card: Size) {
	const { edge, line: lined } = await leafCut(frame, side);
	const [ground, line] = [numberOf(palette.ground), numberOf(palette.dim)].map(partsOf) as [Parts, Parts];
	const light = (red: number, green: number, blue: number) => (2 * red + 5 * green + blue) / 8;
	const around = light(...ground);
	for (let index = 0; index < edge.length; index++) {
		const at = edge[index] as number;
		const x = frame.x + (at % frame.width);
		const y = frame.y + Math.floor(at / frame.width);
		if (Math.min(x, y, card.width - 1 - x, card.height - 1 - y) < 3) continue;
		const from = at * 3;
		const shown = light(pixels[from] as number, pixels[from + 1] as number, pixels[from + 2] as number);
		const likeness = Math.max(0, 1 - Math.abs(shown - around) / hairline.apart);
		const amount = hairline.most * Math.min(1, 2 * likeness) * ((lined[index] as number) / 255);
		for (let band = 0; band < 3; band++) {
			const part = pixels[from + band] as number;
			pixels[from + band] = Math.round(part + ((line[band] as number) - part) * amount);
		}
	}
	return pixels;
}

type Parts = [red: number, green: number, blue: number];
const partsOf = (colour: number): Parts => [colour >> 16, (colour >> 8) & 255, colour & 255];

const svg = (width: number, height: number, content: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${attributes}>${content}</svg>`;
