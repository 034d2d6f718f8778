import { type Plate, transformOf } from '../drawings/plate.ts';
import { type Colour, nearestColour, type PixelSample } from './colours.ts';
import { type Cover, coverOf, coverOfLine } from './cover.ts';
import { numberOf, type Palette } from './palette.ts';

/** The plates on which light is printed over dark. */
const darkPlates = [1, 5, 8];

const stemWidth = 1.3;

/** The shapes of a plate in a frame 100 wide, uncut. */
export function plateShapes(plate: Plate, palette: Palette): string {
	const ink = inksOn(plate, palette);
	const blend = `style="mix-blend-mode:${darkPlates.includes(plate.number) ? 'screen' : 'multiply'}"`;
	const letters = plate.letters.map(
		(letter, at) =>
			`<path d="${letter.path}" transform="${transformOf(letter)}" fill="${at ? ink.second : ink.first}" ${at ? blend : ''}/>`,
	);
	return [
		`<rect width="100" height="${plate.height}" fill="${ink.ground}"/>`,
		...letters,
		`<path d="${plate.stem}" fill="none" stroke="${ink.leaves}" stroke-width="${stemWidth}" stroke-linecap="round" ${blend}/>`,
		`<path d="${plate.leaves}" fill="${ink.leaves}" ${blend}/>`,
	].join('');
}

const inksOn = ({ number }: Plate, { plates }: Palette) => plates[number - 1] as Palette['plates'][number];

/** A plate that fills a frame: the place of each pixel among its colours; `sample` are those by which they count. */
export interface Printed {
	places: Uint8Array;
	colours: Colour[];
	sample: PixelSample;
}

/** What is printed in one go, over what is there already. */
interface Layer extends Cover {
	printed: (below: Colour, cover: number) => Colour;
}

/** The same shapes as `plateShapes`, in pixels: their colours and what they cover are known, so that none need be counted. */
export function printPlate(
	plate: Plate,
	palette: Palette,
	{ width, height }: { width: number; height: number },
): Printed {
	const places = new Uint8Array(width * height);
	const layers = layersOf(plate, palette, width / 100, height / plate.height);
	const colours = [numberOf(inksOn(plate, palette).ground)];
	// What lies over each other wholly comes first: of their many edges, some may have to share a colour.
	for (const { printed } of layers) colours.push(...colours.map((below) => printed(below, 255)));
	for (const [index, layer] of layers.entries()) print(layer, 1 << index, { places, colours, width, height });
	return { places, colours, sample: sampleOf(places, colours, width) };
}

function layersOf(plate: Plate, palette: Palette, scaleX: number, scaleY: number): Layer[] {
	const { first, second, leaves } = inksOn(plate, palette);
	const blend = darkPlates.includes(plate.number) ? screened : multiplied;
	const placing = { x: 0, y: 0, scaleX, scaleY };
	return [
		...plate.letters.map(({ path, x, y, scale }, at) => ({
			...coverOf(path, { x: x * scaleX, y: y * scaleY, scaleX: scale * scaleX, scaleY: scale * scaleY }),
			printed: printing(numberOf(at ? second : first), at ? blend : (ink: number) => ink),
		})),
		{ ...coverOfLine(plate.stem, stemWidth * scaleX, placing), printed: printing(numberOf(leaves), blend) },
		{ ...coverOf(plate.leaves, placing), printed: printing(numberOf(leaves), blend) },
	];
}

const multiplied = (ink: number, below: number): number => (ink * below) / 255;
const screened = (ink: number, below: number): number => ink + below - (ink * below) / 255;

/** How an ink prints: by how it blends with what is below it, where it covers that wholly. */
const printing =
	(ink: Colour, blend: (ink: number, below: number) => number): Layer['printed'] =>
	(below, cover) =>
		[16, 8, 0].reduce((colour, shift) => {
			const under = (below >> shift) & 255;
			return colour | (Math.round(under + ((blend((ink >> shift) & 255, under) - under) * cover) / 255) << shift);
		}, 0);

/** In how many steps a layer comes out of what is below it. */
const steps = 16;

/** Prints a layer; `wholly` is how much further the colours stand that it makes of those of the layers before it. */
function print(
	{ frame, cover, printed }: Layer,
	wholly: number,
	{ places, colours, width, height }: Omit<Printed, 'sample'> & { width: number; height: number },
): void {
	const known = new Int16Array(256 * (steps + 1)).fill(-1);
	for (let place = 0; place < wholly; place++) known[place * (steps + 1) + steps] = place + wholly;
	const placeOf = (below: number, step: number): number => {
		const colour = printed(colours[below] as Colour, (255 * step) / steps);
		if (colours.length < 256) return colours.push(colour) - 1;
		return nearestColour(colours)(colour >> 16, (colour >> 8) & 255, colour & 255);
	};
	const [left, right] = [Math.max(0, frame.x), Math.min(width, frame.x + frame.width)];
	for (let y = Math.max(0, frame.y); y < Math.min(height, frame.y + frame.height); y++) {
		const row = (y - frame.y) * frame.width - frame.x;
		for (let x = left; x < right; x++) {
			const covered = cover[row + x] as number;
			if (covered === 0) continue;
			const below = places[y * width + x] as number;
			const step = Math.round((covered * steps) / 255);
			const at = below * (steps + 1) + step;
			if (step > 0) places[y * width + x] = known[at] as number;
			if (step > 0 && (known[at] as number) < 0) places[y * width + x] = known[at] = placeOf(below, step);
		}
	}
}

/** So many pixels are enough to know how much a plate has of each colour. Where there are several, beside photos, each counts whole: else it would have too few. */
const enough = 400_000;

function sampleOf(places: Uint8Array, colours: readonly Colour[], width: number): PixelSample {
	const stride = Math.ceil(Math.sqrt(places.length / enough));
	const inRow = Math.ceil(width / stride);
	const pixels = new Uint8Array(3 * inRow * Math.ceil(places.length / width / stride));
	let to = 0;
	for (let row = 0; row < places.length; row += stride * width)
		for (let at = row; at < row + width; at += stride) {
			const colour = colours[places[at] as number] as Colour;
			pixels[to++] = colour >> 16;
			pixels[to++] = colour >> 8;
			pixels[to++] = colour;
		}
	return { pixels, bands: 3, width: inRow, step: 1 };
}
