import { constants, crc32, deflateSync } from 'node:zlib';
import { type Colour, colourCell, nearestColour, type Reduced, reduceColours } from './colours.ts';
import type { Frame } from './portrait.ts';

/** A picture in layers. */
export interface Layers {
	width: number;
	height: number;
	ground: Colour;
	/** Colours of large, plain areas: they are kept exactly. */
	plain: readonly Colour[];
	/** What is drawn on the ground: four bytes a pixel, already multiplied by alpha. */
	drawing: { frame: Frame; pixels: Uint8Array };
	/** What lies over the drawing. */
	pictures: readonly PngPicture[];
}

/** A picture of three or four bytes a pixel, of which the first are red, green and blue. */
export interface PngPicture {
	frame: Frame;
	pixels: Uint8Array;
	bands: 3 | 4;
	/** How much of each pixel it covers, 0 to 255. */
	cover: Uint8Array;
	isPhoto: boolean;
}

/** How many of the 256 colours the drawing, and the edges of the pictures on it, may take from the pictures. */
const forDrawing = 40;
const forEdges = 16;

/**
 * Layers as a PNG of at most 256 colours: a few for the drawing, the rest for the pictures on it. About a quarter of the bytes of
 * a PNG of all colours. Soft grounds of photos are dithered, against bands.
 */
export function pngOf({ width, height, ground, plain, drawing, pictures }: Layers): Buffer {
	const drawn = blend(drawing, ground, width + 1);
	const inDrawing = reduceColours(
		[{ pixels: drawn.colours, bands: 3, width: drawn.places.length, step: 1 }],
		pictures.length > 0 ? forDrawing : 256,
		[ground, ...plain],
	);
	// A row of a PNG begins with the number of its filter; rows of places are best unfiltered.
	const rows = { bytes: scratch('rows', (width + 1) * height).fill(0), stride: width + 1 };
	layDrawing(rows, drawn, inDrawing);
	const edges = edgesOf(rows, pictures, inDrawing.colours);
	const atEdges = reduceColours([{ pixels: edges.colours, bands: 3, width: edges.places.length, step: 1 }], forEdges);
	const samples = pictures.map(
		({ pixels, bands, frame, isPhoto }) => ({ pixels, bands, width: frame.width, step: isPhoto ? 2 : 1 }) as const,
	);
	const first = inDrawing.colours.length + atEdges.colours.length;
	const inPictures = reduceColours(samples, 256 - first);
	for (const picture of pictures) layPicture(rows, picture, inPictures, first);
	const colours = [...inDrawing.colours, ...atEdges.colours, ...inPictures.colours];
	layEdges(rows, edges, nearestColour(colours));
	const isGrainy = pictures.some(({ isPhoto }) => isPhoto);
	return file(width, height, colours, deflated(rows.bytes, isGrainy));
}

interface Rows {
	bytes: Uint8Array;
	stride: number;
}

/** Memory that is used again for the next card: fresh memory costs more than what is done with it. */
const memory = new Map<string, ArrayBuffer>();
function scratch(use: string, bytes: number): Uint8Array {
	const known = memory.get(use);
	const buffer = known && known.byteLength >= bytes ? known : new ArrayBuffer(bytes);
	memory.set(use, buffer);
	return new Uint8Array(buffer, 0, bytes);
}

/** Some pixels. */
interface Pixels {
	/** Where each stands, in bytes of the rows. */
	places: Uint32Array;
	/** Its colour, three bytes each. */
	colours: Uint8Array;
}

/** The pixels of a drawing that are not empty, on the ground. */
function blend({ pixels, frame }: Layers['drawing'], ground: Colour, stride: number): Pixels {
	const shining = (value: number) =>
		Uint8Array.from({ length: 256 }, (_, alpha) => Math.round((value * (255 - alpha)) / 255));
	const red = shining(ground >> 16);
	const green = shining((ground >> 8) & 255);
	const blue = shining(ground & 255);
	const all = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	const places = new Uint32Array(scratch('places', all.length * 4).buffer);
	const colours = scratch('colours', all.length * 3);
	let count = 0;
	let to = 0;
	for (let y = 0, at = 0; y < frame.height; y++) {
		const row = (frame.y + y) * stride + frame.x + 1 - at;
		for (const end = at + frame.width; at < end; at++) {
			const pixel = all[at] as number;
			if (pixel === 0) continue;
			const alpha = pixel >>> 24;
			places[count++] = row + at;
			colours[to++] = (pixel & 255) + (red[alpha] as number);
			colours[to++] = ((pixel >> 8) & 255) + (green[alpha] as number);
			colours[to++] = ((pixel >> 16) & 255) + (blue[alpha] as number);
		}
	}
	return { places: places.subarray(0, count), colours: colours.subarray(0, to) };
}

function layDrawing({ bytes }: Rows, { places, colours }: Pixels, { places: known, placeOf }: Reduced): void {
	for (let k = 0, from = 0; k < places.length; k++, from += 3) {
		const cell = colourCell(colours[from] as number, colours[from + 1] as number, colours[from + 2] as number);
		const place = known[cell] as number;
		bytes[places[k] as number] = place < 0 ? placeOf(cell) : place;
	}
}

/** Where the tables below have a colour as it is. */
const unshifted = 2;

/** Shifts of a colour before it is reduced, over 4 × 4 pixels: from -2 to 2, half a cell of greys, as places in the tables below. */
const shifts = Int8Array.from(
	[0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5],
	(value) => Math.round((value - 7.5) / 3.75) + unshifted,
);

/** Light that changes by less from one pixel to the next is soft: there bands would be seen. What has a grain needs no other. */
const soft = 3;

/** What a shifted part of a colour has to say in the number of its cell, from -2 to 257: a table is faster than three limits a pixel. */
const partOfCell = (cellAt: (value: number) => number): Uint16Array =>
	Uint16Array.from({ length: 260 }, (_, at) => cellAt(Math.max(0, Math.min(255, at - unshifted))));
const reds = partOfCell((value) => colourCell(value, 0, 0));
const greens = partOfCell((value) => colourCell(0, value, 0));
const blues = partOfCell((value) => colourCell(0, 0, value));

const mix = (over: number, under: number, alpha: number): number =>
	Math.round((over * alpha + under * (255 - alpha)) / 255);

/** The part of a row of a leaf that it covers wholly: one stretch, between two edges. A leaf on a branch may leave the card. */
function stretch({ stride }: Rows, { frame, cover }: PngPicture, y: number) {
	const start = y * frame.width;
	const left = Math.max(0, -frame.x);
	const right = Math.min(frame.width, stride - 1 - frame.x);
	let from = left;
	let to = right;
	while (from < right && cover[start + from] !== 255) from++;
	while (to > from && cover[start + to - 1] !== 255) to--;
	return { left, from, to, right };
}

/** The pixels at the edges of pictures, mixed with what was drawn below them. */
function edgesOf(rows: Rows, pictures: readonly PngPicture[], drawn: readonly Colour[]): Pixels {
	const most = pictures.reduce((sum, { cover }) => sum + cover.length, 0);
	const places = new Uint32Array(scratch('edge places', most * 4).buffer);
	const colours = scratch('edge colours', most * 3);
	let count = 0;
	let to = 0;
	for (const picture of pictures) {
		const { frame, pixels, bands, cover } = picture;
		for (let y = 0; y < frame.height; y++) {
			const { left, from, to: end, right } = stretch(rows, picture, y);
			for (let x = left; x < right; x = x + 1 === from ? end : x + 1) {
				const at = y * frame.width + x;
				const alpha = cover[at] as number;
				if (alpha === 0 || alpha === 255) continue;
				const place = (frame.y + y) * rows.stride + frame.x + 1 + x;
				const below = drawn[rows.bytes[place] as number] as Colour;
				places[count++] = place;
				colours[to++] = mix(pixels[at * bands] as number, below >> 16, alpha);
				colours[to++] = mix(pixels[at * bands + 1] as number, (below >> 8) & 255, alpha);
				colours[to++] = mix(pixels[at * bands + 2] as number, below & 255, alpha);
			}
		}
	}
	return { places: places.subarray(0, count), colours: colours.subarray(0, to) };
}

function layEdges(
	{ bytes }: Rows,
	{ places, colours }: Pixels,
	nearest: (red: number, green: number, blue: number) => number,
): void {
	for (let k = 0, from = 0; k < places.length; k++, from += 3)
		bytes[places[k] as number] = nearest(
			colours[from] as number,
			colours[from + 1] as number,
			colours[from + 2] as number,
		);
}

function layPicture(rows: Rows, picture: PngPicture, inPictures: Reduced, first: number): void {
	for (let y = 0; y < picture.frame.height; y++) {
		const { from, to } = stretch(rows, picture, y);
		layRow(rows, picture, y, from, to, inPictures, first);
	}
}

function layRow(
	{ bytes, stride }: Rows,
	{ frame, pixels, bands, isPhoto }: PngPicture,
	y: number,
	left: number,
	right: number,
	{ places, placeOf }: Reduced,
	first: number,
): void {
	const row = (frame.y + y) * stride + frame.x + 1;
	const inRow = (y & 3) << 2;
	let before = 0;
	for (let x = left, from = (y * frame.width + left) * bands; x < right; x++, from += bands) {
		// A plate has long runs of one colour.
		if (!isPhoto && x > left && isSame(pixels, from, from - bands)) {
			bytes[row + x] = bytes[row + x - 1] as number;
			continue;
		}
		const light = pixels[from + 1] as number;
		const shift = isPhoto && Math.abs(light - before) < soft ? (shifts[inRow | (x & 3)] as number) : unshifted;
		before = light;
		const cell =
			(reds[(pixels[from] as number) + shift] as number) |
			(greens[light + shift] as number) |
			(blues[(pixels[from + 2] as number) + shift] as number);
		const place = places[cell] as number;
		bytes[row + x] = first + (place < 0 ? placeOf(cell) : place);
	}
}

/** Whether two pixels are of one colour. */
const isSame = (pixels: Uint8Array, one: number, other: number): boolean =>
	pixels[one] === pixels[other] && pixels[one + 1] === pixels[other + 1] && pixels[one + 2] === pixels[other + 2];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** https://www.w3.org/TR/png-3/ */
function file(width: number, height: number, colours: readonly Colour[], data: Buffer): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, each the number of a colour.
	header.set([8, 3], 8);
	const palette = Buffer.alloc(colours.length * 3);
	for (const [at, colour] of colours.entries()) palette.writeUIntBE(colour, at * 3, 3);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** What is drawn has runs of one colour and little else: to look for those alone is faster and comes to fewer bytes. */
const deflated = (rows: Uint8Array, isGrainy: boolean): Buffer =>
	deflateSync(rows, {
		level: 4,
		strategy: isGrainy ? constants.Z_DEFAULT_STRATEGY : constants.Z_RLE,
		chunkSize: 1 << 18,
	});

function chunk(type: string, data: Buffer): Buffer {
	const bytes = Buffer.alloc(12 + data.length);
	bytes.writeUInt32BE(data.length, 0);
	bytes.write(type, 4, 'latin1');
	data.copy(bytes, 8);
	bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
	return bytes;
}
