import { drawPlate, type Plate } from '../drawings/plate.ts';
import type { Portrayed } from '../hub/hub.ts';
import { numberOf, type Palette } from './palette.ts';
import { cardPhoto } from './photo.ts';
import { raster } from './raster.ts';

/** A rectangle of a card. Pixels. */
export interface Frame {
	x: number;
	y: number;
	width: number;
	height: number;
}

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

const cuts = new Map<string, Promise<Uint8Array>>();

/** How much of each pixel of a frame its leaf covers, 0 to 255. */
export function leafCover({ width, height }: Frame, side: Side): Promise<Uint8Array> {
	const key = `${width} ${height} ${side}`;
	const cover =
		cuts.get(key) ?? raster(svg(width, height, `<path d="${leafPath({ width, height }, side)}"/>`)).then(alphaOf);
	if (cuts.size > 50) cuts.clear();
	cuts.set(key, cover);
	return cover;
}

/** The pixels of a portrait that fills its frame: three bytes each, red, green, blue. */
export async function portraitPixels(placed: PlacedPortrait, palette: Palette, card: Size): Promise<Uint8Array> {
	const { of, laurels, frame } = placed;
	const { width, height } = frame;
	if (of.photo) return edged(await cardPhoto(of.photo, width, height), placed, palette, card);
	const plate = await drawPlate(of, laurels, Math.round((100 * height) / width));
	return colourOf(await raster(plateSvg(plate, palette, width, height)));
}

/** The pixels of a leaf along its edge: where each is in its frame, and how much of it the line covers, 0 to 1. */
interface Edge {
	places: Uint32Array;
	amounts: Float32Array;
}

const edges = new Map<string, Promise<Edge>>();

function leafEdge({ width, height }: Frame, side: Side): Promise<Edge> {
	const key = `${width} ${height} ${side}`;
	const d = leafPath({ width, height }, side);
	const line = `<clipPath id="a"><path d="${d}"/></clipPath><path d="${d}" clip-path="url(#a)" fill="none" stroke="#000" stroke-width="5"/>`;
	const edge =
		edges.get(key) ??
		raster(svg(width, height, line))
			.then(alphaOf)
			.then(edgeOf);
	if (edges.size > 50) edges.clear();
	edges.set(key, edge);
	return edge;
}

function edgeOf(alpha: Uint8Array): Edge {
	const places = Uint32Array.from(alpha.keys().filter((at) => (alpha[at] as number) > 0));
	return { places, amounts: Float32Array.from(places, (at) => (alpha[at] as number) / 255) };
}

/** How much of a line is seen where a photo is as light as what is around it; where it differs by `apart`, nothing. */
const hairline = { most: 0.4, apart: 36 };

/** A photo with a hairline along its leaf where it would melt into the ground of the card, and none at the card's own end. */
async function edged(pixels: Uint8Array, { frame, side }: PlacedPortrait, palette: Palette, card: Size) {
	const { places, amounts } = await leafEdge(frame, side);
	const [ground, line] = [numberOf(palette.ground), numberOf(palette.dim)].map(partsOf) as [Parts, Parts];
	const light = ([red, green, blue]: Parts) => (2 * red + 5 * green + blue) / 8;
	for (const [index, at] of places.entries()) {
		const x = frame.x + (at % frame.width);
		const y = frame.y + Math.floor(at / frame.width);
		if (Math.min(x, y, card.width - 1 - x, card.height - 1 - y) < 3) continue;
		const shown: Parts = [pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0];
		const likeness = Math.max(0, 1 - Math.abs(light(shown) - light(ground)) / hairline.apart);
		const amount = hairline.most * Math.min(1, 2 * likeness) * (amounts[index] as number);
		for (const [band, part] of shown.entries())
			pixels[at * 3 + band] = Math.round(part + ((line[band] as number) - part) * amount);
	}
	return pixels;
}

type Parts = [red: number, green: number, blue: number];
const partsOf = (colour: number): Parts => [colour >> 16, (colour >> 8) & 255, colour & 255];

function alphaOf(pixels: Uint8Array): Uint8Array {
	const alpha = new Uint8Array(pixels.length / 4);
	for (let at = 0; at < alpha.length; at++) alpha[at] = pixels[at * 4 + 3] as number;
	return alpha;
}

function colourOf(pixels: Uint8Array): Uint8Array {
	const colour = new Uint8Array((pixels.length / 4) * 3);
	for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
		colour[to] = pixels[from] as number;
		colour[to + 1] = pixels[from + 1] as number;
		colour[to + 2] = pixels[from + 2] as number;
	}
	return colour;
}

/** The plates on which light is printed over dark. */
const darkPlates = [1, 5, 8];

/** The shapes of a plate in a frame 100 wide, uncut. */
export function plateShapes(plate: Plate, { plates }: Palette): string {
	const ink = plates[plate.number - 1] as Palette['plates'][number];
	const blend = `style="mix-blend-mode:${darkPlates.includes(plate.number) ? 'screen' : 'multiply'}"`;
	const letters = plate.letters.map(
		({ path, transform }, at) =>
			`<path d="${path}" transform="${transform}" fill="${at ? ink.second : ink.first}" ${at ? blend : ''}/>`,
	);
	return [
		`<rect width="100" height="${plate.height}" fill="${ink.ground}"/>`,
		...letters,
		`<path d="${plate.stem}" fill="none" stroke="${ink.leaves}" stroke-width="1.3" stroke-linecap="round" ${blend}/>`,
		`<path d="${plate.leaves}" fill="${ink.leaves}" ${blend}/>`,
	].join('');
}

const plateSvg = (plate: Plate, palette: Palette, width: number, height: number): string =>
	svg(width, height, plateShapes(plate, palette), `viewBox="0 0 100 ${plate.height}" preserveAspectRatio="none"`);

const svg = (width: number, height: number, content: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${attributes}>${content}</svg>`;
