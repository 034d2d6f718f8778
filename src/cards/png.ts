import { constants, crc32, deflateSync } from 'node:zlib';
import { type Colour, colourCell, type PixelSample, type Reduced, reduceColours, reducedTo } from './colours.ts';
import { ditherRow } from './dither.ts';
import type { Frame } from './elements.ts';
import type { Drawing, Ink } from './inks.ts';
import type { Printed } from './plate.ts';
import type { Cut, Photographed } from './portrait.ts';

/** A picture in layers. */
export interface Layers {
	width: number;
	height: number;
	ground: Colour;
	/** What is drawn on the ground, from the lowest up. */
	drawn: readonly (Ink | Drawing)[];
	/** What lies over that. */
	pictures: readonly PngPicture[];
}

/** A picture, and which of its pixels are seen. */
export type PngPicture = (Photographed | Printed) & { frame: Frame; cut: Cut };

/** How many of the 256 colours are for inks, and for what is mixed, where pictures take the rest. Emoji have many. */
const forInks = 48;
const forEdges = 16;
const forEmoji = 40;

/**
 * Layers as a PNG of at most 256 colours: a few for the inks, the rest for the pictures over them. About a quarter of the bytes of
 * a PNG of all colours. Soft grounds of photos are dithered, against bands.
 */
export function pngOf({ width, height, ground, drawn, pictures }: Layers): Buffer {
	// A row of a PNG begins with the number of its filter; rows of places are best unfiltered.
	const rows = { bytes: scratch((width + 1) * height).fill(0), width, height };
	const drawings = drawn.filter((one): one is Drawing => 'pixels' in one);
	const inks = drawn.filter((one): one is Ink => 'colour' in one);
	const { colours, placesOf } = coloursOf(inks, ground, pictures.length > 0 ? forInks : 200);
	const inDrawing: Mixed = { places: [], colours: [] };
	const atEdges: Mixed = { places: [], colours: [] };
	for (const ink of inks) layInk(rows, ink, placesOf(ink), colours, inDrawing);
	for (const drawing of drawings) mixDrawing(rows, drawing, colours, inDrawing);
	for (const picture of pictures) mixEdges(rows, picture, colours, atEdges);
	const forMixed = drawings.length > 0 ? forEmoji : forEdges;
	// As many as inks take at most: so a photo has the same colours in every format, and they are found once.
	const first = Math.max(inks.length > 0 ? 1 + forInks : 1, colours.length) + forMixed;
	const inMixed = reduceColours(
		[inDrawing, atEdges].map(pixelsOf),
		pictures.length > 0 ? forMixed : 256 - colours.length,
	);
	const inPictures = reducedOnce(pictures, 256 - first);
	const drawnColours = [...colours, ...inMixed.colours];
	const all = reducedTo([...drawnColours, ...inPictures.colours]);
	layMixed(rows, inDrawing, all);
	for (const picture of pictures) {
		if ('pixels' in picture) layPhoto(rows, picture, inPictures, drawnColours.length);
		else layPlate(rows, picture, inPictures, drawnColours.length);
	}
	layMixed(rows, atEdges, all);
	const isGrainy = pictures.some((picture) => 'pixels' in picture);
	return file(width, height, all.colours, deflated(rows.bytes, isGrainy));
}

interface Rows {
	bytes: Uint8Array;
	width: number;
	height: number;
}

/** Memory that is used again for the next card: fresh memory costs more than what is done with it. */
let memory = new Uint8Array(0);
function scratch(bytes: number): Uint8Array {
	if (memory.length < bytes) memory = new Uint8Array(bytes);
	return memory.subarray(0, bytes);
}

/** In how many steps an ink comes out of the ground, at least and at most. */
const steps = { least: 6, most: 32 };

/** The colours of inks, and of each ink the place of the colour for how much it covers the ground. */
function coloursOf(inks: readonly Ink[], ground: Colour, most: number) {
	const different = [...new Set(inks.map(({ colour }) => colour))];
	const count = Math.max(steps.least, Math.min(steps.most, Math.floor(most / different.length)));
	const colours = [ground];
	const places = new Map<Colour, Uint8Array>();
	for (const colour of different) {
		const before = colours.length - 1;
		places.set(
			colour,
			Uint8Array.from({ length: 256 }, (_, cover) => {
				const step = Math.round((cover * count) / 255);
				return step === 0 ? 0 : before + step;
			}),
		);
		for (let step = 1; step <= count; step++) colours.push(mixed(colour, ground, (255 * step) / count));
	}
	return { colours, placesOf: ({ colour }: Ink) => places.get(colour) as Uint8Array };
}

/** Pixels that are mixed of several layers: where each stands, in bytes of the rows, and its colour. */
interface Mixed {
	places: number[];
	colours: Colour[];
}

const pixelsOf = ({ colours }: Mixed): PixelSample => {
	const pixels = new Uint8Array(colours.length * 3);
	for (let at = 0, to = 0; at < colours.length; at++) {
		const colour = colours[at] as number;
		pixels[to++] = colour >> 16;
		pixels[to++] = colour >> 8;
		pixels[to++] = colour;
	}
	return { pixels, bands: 3, width: colours.length, step: 1 };
};

const mix = (over: number, under: number, alpha: number): number =>
	Math.round((over * alpha + under * (255 - alpha)) / 255);

/** Two colours, of which one covers the other, from 0 to 255. */
const mixed = (over: Colour, under: Colour, alpha: number): Colour =>
	(mix(over >> 16, under >> 16, alpha) << 16) |
	(mix((over >> 8) & 255, (under >> 8) & 255, alpha) << 8) |
	mix(over & 255, under & 255, alpha);

/** Lays an ink on the ground; where it lies over another, its edges are mixed with that. */
function layInk(
	rows: Rows,
	ink: Ink,
	places: Uint8Array,
	colours: readonly Colour[],
	{ places: where, colours: what }: Mixed,
): void {
	const { bytes } = rows;
	const { cover, colour } = ink;
	for (const { at: start, from: first, length } of rowsWithin(rows, ink.frame))
		for (let at = start, from = first; at < start + length; at++, from++) {
			const covered = cover[from] as number;
			if (covered === 0) continue;
			const below = bytes[at] as number;
			if (below === 0 || covered === 255) bytes[at] = places[covered] as number;
			else {
				where.push(at);
				what.push(mixed(colour, colours[below] as Colour, covered));
			}
		}
}

/** Mixes a drawing of many colours with what is below it. */
function mixDrawing(
	rows: Rows,
	{ frame, pixels }: Drawing,
	colours: readonly Colour[],
	{ places, colours: what }: Mixed,
): void {
	for (const { at: start, from: first, length } of rowsWithin(rows, frame))
		for (let at = start, from = first * 4; at < start + length; at++, from += 4) {
			const alpha = pixels[from + 3] as number;
			if (alpha === 0) continue;
			const shining = mixed(0, colours[rows.bytes[at] as number] as Colour, alpha);
			places.push(at);
			what.push(
				shining +
					(((pixels[from] as number) << 16) | ((pixels[from + 1] as number) << 8) | (pixels[from + 2] as number)),
			);
		}
}

/** The rows of a frame that are on the card: where each begins in the bytes of the rows and in the frame's own, and how long it is. */
function rowsWithin({ width, height }: Rows, frame: Frame): { at: number; from: number; length: number }[] {
	const left = Math.max(0, frame.x);
	const length = Math.min(width, frame.x + frame.width) - left;
	const top = Math.max(0, frame.y);
	const count = Math.min(height, frame.y + frame.height) - top;
	return Array.from({ length: Math.max(0, count) }, (_, index) => ({
		at: (top + index) * (width + 1) + 1 + left,
		from: (top + index - frame.y) * frame.width + left - frame.x,
		length,
	}));
}

/** The pixels at the edge of a picture, mixed with what was drawn below them. */
function mixEdges(
	{ bytes, width }: Rows,
	picture: PngPicture,
	colours: readonly Colour[],
	{ places, colours: what }: Mixed,
): void {
	const { frame, cut } = picture;
	for (const [index, at] of cut.edge.entries()) {
		const y = Math.floor(at / frame.width);
		const x = frame.x + at - y * frame.width;
		const place = (frame.y + y) * (width + 1) + 1 + x;
		const below = bytes[place];
		if (x < 0 || x >= width || below === undefined) continue;
		places.push(place);
		what.push(mixed(colourAt(picture, at), colours[below] as Colour, cut.cover[index] as number));
	}
}

function colourAt(picture: PngPicture, at: number): Colour {
	if ('places' in picture) return picture.colours[picture.places[at] as number] as Colour;
	const { pixels } = picture;
	const from = at * 3;
	return ((pixels[from] as number) << 16) | ((pixels[from + 1] as number) << 8) | (pixels[from + 2] as number);
}

function layMixed({ bytes }: Rows, { places, colours }: Mixed, all: Reduced): void {
	for (let index = 0; index < places.length; index++) {
		const colour = colours[index] as Colour;
		bytes[places[index] as number] = placeIn(all, colourCell(colour >> 16, (colour >> 8) & 255, colour & 255));
	}
}

const placeIn = ({ places, placeOf }: Reduced, cell: number): number => {
	const place = places[cell] as number;
	return place < 0 ? placeOf(cell) : place;
};

/** The colours of some pictures. Those of a photo are found once for all sizes: it is always the same sample. */
function reducedOnce(pictures: readonly PngPicture[], most: number): Reduced {
	const samples = pictures.map(({ sample }) => sample);
	const isKnown =
		last?.most === most &&
		samples.length === last.samples.length &&
		samples.every((one, at) => one === last?.samples[at]);
	if (!isKnown || !last) last = { samples, most, reduced: reduceColours(samples, most) };
	return last.reduced;
}
let last: { samples: PixelSample[]; most: number; reduced: Reduced } | undefined;

/** The stretch of each row of a picture that is on the card and covered wholly: where in the picture, and where in the bytes of the rows. */
function* stretches(
	{ width }: Rows,
	{ frame, cut }: PngPicture,
): Generator<[y: number, left: number, right: number, row: number]> {
	for (let y = 0; y < frame.height; y++) {
		const left = Math.max(cut.from[y] as number, -frame.x);
		const right = Math.min(cut.to[y] as number, width - frame.x);
		yield [y, left, right, (frame.y + y) * (width + 1) + 1 + frame.x];
	}
}

/** A photo has soon hardly a colour that was not met before: to ask for these within the first loop would double its time. */
function layPhoto(rows: Rows, photo: Photographed & PngPicture, { places, placeOf }: Reduced, first: number): void {
	const { bytes } = rows;
	const cells = new Uint16Array(photo.frame.width);
	for (const [y, left, right, row] of stretches(rows, photo)) {
		ditherRow(photo, y, left, right, cells);
		let least = 0;
		for (let x = left; x < right; x++) {
			const place = places[cells[x] as number] as number;
			least |= place;
			bytes[row + x] = first + place;
		}
		if (least < 0) for (let x = left; x < right; x++) bytes[row + x] = first + placeOf(cells[x] as number);
	}
}

function layPlate(rows: Rows, plate: Printed & PngPicture, inPictures: Reduced, first: number): void {
	const { bytes } = rows;
	const { frame, places, colours } = plate;
	const reduced = Uint8Array.from(
		colours,
		(colour) => first + placeIn(inPictures, colourCell(colour >> 16, (colour >> 8) & 255, colour & 255)),
	);
	for (const [y, left, right, row] of stretches(rows, plate))
		for (let x = left, from = y * frame.width + left; x < right; x++, from++)
			bytes[row + x] = reduced[places[from] as number] as number;
}

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

/**
 * What is drawn has runs of one colour and little else: to look for those alone is faster and comes to fewer bytes. In the grain of
 * photos there is little to find: to look harder takes up to twice as long, for a tenth of the bytes.
 */
const deflated = (rows: Uint8Array, isGrainy: boolean): Buffer =>
	deflateSync(rows, {
		level: 2,
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
