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

/** Pixels, the first bytes of each red, green, blue. */
interface PortraitPixels {
	pixels: Uint8Array;
	bands: 3 | 4;
}

/** The pixels of a portrait that fills its frame. */
export async function portraitPixels(placed: PlacedPortrait, palette: Palette, card: Size): Promise<PortraitPixels> {
	const { of, laurels, frame } = placed;
	const { width, height } = frame;
	if (of.photo)
		return { pixels: await edged(await cardPhoto(of.photo, width, height), placed, palette, card), bands: 3 };
	const plate = await drawPlate(of, laurels, Math.round((100 * height) / width));
	return { pixels: await raster(plateSvg(plate, palette, width, height)), bands: 4 };
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
	const places = new Uint32Array(alpha.length);
	let count = 0;
	for (let at = 0; at < alpha.length; at++) if ((alpha[at] as number) > 0) places[count++] = at;
	const used = places.slice(0, count);
	return { places: used, amounts: Float32Array.from(used, (at) => (alpha[at] as number) / 255) };
}

/** How much of a line is seen where a photo is as light as what is around it; where it differs by `apart`, nothing. */
const hairline = { most: 0.4, apart: 36 };

/** A photo with a hairline along its leaf where it would melt into the ground of the card, and none at the card's own end. */
async function edged(pixels: Uint8Array, { frame, side }: PlacedPortrait, palette: Palette, card: Size) {
	const { places, amounts } = await leafEdge(frame, side);
	const [ground, line] = [numberOf(palette.ground), numberOf(palette.dim)].map(partsOf) as [Parts, Parts];
	const light = (red: number, green: number, blue: number) => (2 * red + 5 * green + blue) / 8;
	const around = light(...ground);
	for (let index = 0; index < places.length; index++) {
		const at = places[index] as number;
		const x = frame.x + (at % frame.width);
		const y = frame.y + Math.floor(at / frame.width);
		if (Math.min(x, y, card.width - 1 - x, card.height - 1 - y) < 3) continue;
		const from = at * 3;
		const shown = light(pixels[from] as number, pixels[from + 1] as number, pixels[from + 2] as number);
		const likeness = Math.max(0, 1 - Math.abs(shown - around) / hairline.apart);
		const amount = hairline.most * Math.min(1, 2 * likeness) * (amounts[index] as number);
		for (let band = 0; band < 3; band++) {
			const part = pixels[from + band] as number;
			pixels[from + band] = Math.round(part + ((line[band] as number) - part) * amount);
		}
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
