import sharp from 'sharp';
import { expect, test } from 'vitest';
import { formats } from '../vocabulary/card-formats.ts';
import type { Colour } from './colours.ts';
import type { Frame } from './elements.ts';
import type { Drawing, Ink } from './inks.ts';
import { type Layers, type PngPicture, pngOf } from './png.ts';
import { cutOf } from './portrait.ts';

const ground = 0xf5f2e8;

/** A plain card with layers on it. */
const layersOf = ({ width = 64, height = 48, ...more }: Partial<Layers>): Layers => ({
	width,
	height,
	ground,
	drawn: [],
	pictures: [],
	...more,
});

const partsOf = (colour: Colour) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

/** A drawing of opaque pixels; undefined is nothing. */
function drawn(frame: Frame, colourAt: (x: number, y: number) => Colour | undefined): Drawing {
	const pixels = new Uint8Array(frame.width * frame.height * 4);
	for (let at = 0; at < pixels.length / 4; at++) {
		const colour = colourAt(at % frame.width, Math.floor(at / frame.width));
		if (colour !== undefined) pixels.set([...partsOf(colour), 255], at * 4);
	}
	return { frame, pixels };
}

/** Inks that cover pixels wholly, one of each colour. */
function inks(frame: Frame, colourAt: (x: number, y: number) => Colour): Ink[] {
	const all = placesOf({ ...frame, x: 0, y: 0 }).map(([x, y]) => colourAt(x, y));
	return [...new Set(all)].map((colour) => ({
		frame,
		colour,
		cover: Uint8Array.from(all, (one) => (one === colour ? 255 : 0)),
	}));
}

type Shade = readonly [red: number, green: number, blue: number];

const colourIn = (pixels: Uint8Array, at: number): Colour =>
	((pixels[at * 3] as number) << 16) | ((pixels[at * 3 + 1] as number) << 8) | (pixels[at * 3 + 2] as number);

/** A picture that covers its frame wholly, unless `coverAt` says otherwise. */
function pictureOf(
	frame: Frame,
	colourAt: (x: number, y: number) => Colour | Shade,
	{ isPhoto = false, coverAt = () => 255 }: { isPhoto?: boolean; coverAt?: (x: number, y: number) => number } = {},
): PngPicture {
	const places = Array.from(
		{ length: frame.width * frame.height },
		(_, at) => [at % frame.width, Math.floor(at / frame.width)] as const,
	);
	const pixels = Uint8Array.from(
		places.flatMap(([x, y]) => {
			const colour = colourAt(x, y);
			return typeof colour === 'number' ? partsOf(colour) : colour;
		}),
	);
	const cover = Uint8Array.from(places, ([x, y]) => coverAt(x, y));
	const cut = cutOf(cover, new Uint8Array(cover.length), frame.width);
	const sample = { pixels, bands: 3 as const, width: frame.width, step: isPhoto ? (2 as const) : (1 as const) };
	if (isPhoto) return { frame, cut, sample, pixels };
	const all = places.map((_, at) => colourIn(pixels, at));
	const colours = [...new Set(all)];
	return { frame, cut, sample, colours, places: Uint8Array.from(all, (colour) => colours.indexOf(colour)) };
}

interface Shown {
	width: number;
	height: number;
	at: (x: number, y: number) => Colour;
}

async function shown(layers: Layers): Promise<Shown> {
	const { data, info } = await sharp(pngOf(layers), { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
	expect(info.channels).toBe(3);
	const at = (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3);
	return { width: info.width, height: info.height, at };
}

/** The places of a frame. */
const placesOf = ({ x, y, width, height }: Frame): [x: number, y: number][] =>
	Array.from({ length: width * height }, (_, at) => [x + (at % width), y + Math.floor(at / width)]);

/** Fails the test where a place of a frame is of another colour, and says which. */
function expectShown({ at }: Shown, frame: Frame, wanted: (x: number, y: number) => Colour): void {
	const wrong = placesOf(frame).filter(([x, y]) => at(x, y) !== wanted(x, y));
	expect(wrong).toEqual([]);
}

/** How near a shown picture is to what was given, in dB: 40 is what nobody tells apart. */
function likeness({ frame, sample: { pixels } }: PngPicture, { at }: Shown): number {
	const off = placesOf(frame).reduce(
		(sum, [x, y], place) =>
			sum +
			partsOf(at(x, y)).reduce((part, value, band) => part + (value - (pixels[place * 3 + band] as number)) ** 2, 0),
		0,
	);
	return 10 * Math.log10(255 ** 2 / (off / pixels.length));
}

/** Numbers from 0 to 1, the same for every run. */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}

/** Noise around a shade, most of it within `sigma`. */
function noise(seed: number, shade: Shade, sigma: number): () => Shade {
	const next = numbersFrom(seed);
	const bell = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
	const clamped = (value: number) => Math.max(0, Math.min(255, Math.round(value)));
	return () => [
		clamped(shade[0] + bell() * sigma),
		clamped(shade[1] + bell() * sigma),
		clamped(shade[2] + bell() * sigma),
	];
}

const sizes = [
	{ width: 1, height: 1 },
	{ width: 1, height: 9 },
	{ width: 257, height: 3 },
	...formats.map(({ width, height }) => ({ width, height })),
];
test.for(sizes)('an empty card of $width × $height is a PNG of its size and ground, and nothing else', async (size) => {
	const bytes = pngOf(layersOf(size));
	const { format, width, height, hasAlpha, space, exif, icc, xmp } = await sharp(bytes).metadata();
	expect({ format, width, height, hasAlpha, space, exif, icc, xmp }).toEqual({
		...size,
		format: 'png',
		hasAlpha: false,
		space: 'srgb',
	});
	const types: string[] = [];
	for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
		types.push(bytes.toString('latin1', at + 4, at + 8));
	expect(types).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
	const { at } = await shown(layersOf(size));
	const corners = placesOf({ x: 0, y: 0, width: 2, height: 2 }).map(([x, y]) =>
		at(x * (size.width - 1), y * (size.height - 1)),
	);
	expect(corners).toEqual([ground, ground, ground, ground]);
});

const plain = [0x0c1e14, 0x004a2c, 0x44544b, 0x00673e, 0xe2b842, 0xeceada];
test('inks are kept exactly, however many other colours there are', async () => {
	const next = numbersFrom(1);
	const frame = { x: 10, y: 5, width: 200, height: 120 };
	const lower = { ...frame, y: 65, height: 60 };
	const drawing = drawn(lower, () => Math.floor(next() * 0x1000000));
	const areas = inks({ ...frame, height: 60 }, (x) => plain[Math.floor(x / 34)] as Colour);
	const photo = pictureOf({ x: 100, y: 125, width: 100, height: 100 }, noise(2, [160, 120, 90], 40), { isPhoto: true });
	const card = await shown(layersOf({ width: 230, height: 240, drawn: [...areas, drawing], pictures: [photo] }));
	expectShown(card, { ...frame, height: 60 }, (x) => plain[Math.floor((x - 10) / 34)] as Colour);
	expectShown(card, { x: 0, y: 0, width: 230, height: 5 }, () => ground);
});

test('a drawing of few colours is exact, where it stands', async () => {
	const colours = Array.from({ length: 50 }, (_, index) => index * 0x050301);
	const frame = { x: 7, y: 9, width: 50, height: 20 };
	const drawing = drawn(frame, (x, y) => (y % 5 === 0 ? undefined : colours[x]));
	const card = await shown(layersOf({ width: 80, height: 40, drawn: [drawing] }));
	const wrong = placesOf({ x: 0, y: 0, width: 80, height: 40 }).filter(([x, y]) => {
		const isDrawn = x >= 7 && x < 57 && y >= 9 && y < 29 && (y - 9) % 5 !== 0;
		const apart = partsOf(card.at(x, y)).map((part, band) =>
			Math.abs(part - (partsOf(isDrawn ? (colours[x - 7] as number) : ground)[band] as number)),
		);
		// Colours of one cell share their mean.
		return Math.max(...apart) >= (isDrawn ? 8 : 1);
	});
	expect(wrong).toEqual([]);
});

const alphas = [0, 1, 51, 102, 128, 153, 204, 254, 255];
const soft = { x: 0, y: 0, width: alphas.length, height: 1 };
const [red, green, blue] = [200, 40, 90] as const;
const softly: Record<string, Ink | Drawing> = {
	'an ink': { frame: soft, colour: (red << 16) | (green << 8) | blue, cover: Uint8Array.from(alphas) },
	'a drawing': {
		frame: soft,
		pixels: Uint8Array.from(
			alphas.flatMap((alpha) => [...[red, green, blue].map((part) => Math.round((part * alpha) / 255)), alpha]),
		),
	},
};
test.for(Object.keys(softly).flatMap((what) => [ground, 0x2040c0].map((below) => ({ what, below }))))(
	'soft edges of $what mix with what is below, ground or another ink',
	async ({ what, below }) => {
		const under: Ink = { frame: soft, colour: below, cover: new Uint8Array(alphas.length).fill(255) };
		const card = await shown(layersOf({ ...soft, drawn: [under, softly[what] as Ink | Drawing] }));
		for (const [x, alpha] of alphas.entries()) {
			const wanted = [red, green, blue].map(
				(part, band) => (part * alpha + (partsOf(below)[band] as number) * (255 - alpha)) / 255,
			);
			const off = partsOf(card.at(x, 0)).map((part, band) => Math.abs(part - (wanted[band] as number)));
			expect(Math.max(...off), `${alpha}`).toBeLessThan(5);
		}
	},
);

test.for([2, 16, 120, 190])('a picture of %i colours is exact', async (count) => {
	const colours = Array.from(
		{ length: count },
		(_, index) => ((index % 16) << 20) | ((index >> 4) << 12) | ((index * 24) & 0xf8),
	);
	const frame = { x: 5, y: 3, width: 60, height: 60 };
	const picture = pictureOf(frame, (x, y) => colours[(x + y * 60) % count] as Colour);
	const card = await shown(layersOf({ width: 80, height: 70, pictures: [picture] }));
	expect(likeness(picture, card)).toBe(Number.POSITIVE_INFINITY);
	expect([card.at(4, 3), card.at(65, 3), card.at(5, 2), card.at(5, 63)]).toEqual([ground, ground, ground, ground]);
});

const large = { x: 40, y: 20, width: 400, height: 500 };
const photos: { what: string; least: number; colourAt: (x: number, y: number) => Shade }[] = [
	{ what: 'noise', least: 36, colourAt: noise(3, [150, 110, 90], 12) },
	{
		what: 'a grey gradient',
		least: 40,
		colourAt: (x, y) => Array.from({ length: 3 }, () => Math.floor((x + y) / 3.6)) as unknown as Shade,
	},
	{
		what: 'a sky',
		least: 40,
		colourAt: (x, y) => [90 + Math.floor(y / 6), 140 + Math.floor(y / 8), 200 + Math.floor(x / 12)],
	},
	{
		what: 'a face in soft light',
		least: 38,
		colourAt: (x, y) => {
			const light = Math.exp(-((x - 170) ** 2 + (y - 200) ** 2) / 40_000);
			return [70 + Math.round(150 * light), 45 + Math.round(110 * light), 40 + Math.round(80 * light)];
		},
	},
];
test.for(photos)('a photo of $what stays nearly as it is', async ({ colourAt, least }) => {
	const photo = pictureOf(large, colourAt, { isPhoto: true });
	const areas = inks({ x: 0, y: 520, width: 480, height: 40 }, (x) => plain[x % plain.length] as Colour);
	const card = await shown(layersOf({ width: 480, height: 560, drawn: areas, pictures: [photo] }));
	expect(likeness(photo, card)).toBeGreaterThanOrEqual(least);
});

test('the shades of a gradient stay within half a cell of what they were', async () => {
	const photo = pictureOf(
		large,
		(x) => [100 + Math.floor(x / 20), 100 + Math.floor(x / 20), 100 + Math.floor(x / 20)],
		{ isPhoto: true },
	);
	const card = await shown(layersOf({ width: 480, height: 560, pictures: [photo] }));
	for (let x = 0; x < 400; x += 20) {
		const block = placesOf({ x: large.x + x, y: large.y, width: 20, height: 40 });
		const mean = block.reduce((sum, [x, y]) => sum + (card.at(x, y) & 255), 0) / block.length;
		expect(Math.abs(mean - (100 + x / 20))).toBeLessThan(4);
	}
});

/** A wall in soft light, behind somebody whom most colours are for. */
const walls: { what: string; from: Shade; fall: number; grain: number }[] = [
	{ what: 'white', from: [245, 245, 245], fall: 37, grain: 0 },
	{ what: 'grey', from: [140, 140, 140], fall: 37, grain: 0 },
	{ what: 'warm', from: [214, 200, 186], fall: 30, grain: 0 },
	{ what: 'blue', from: [120, 150, 200], fall: 45, grain: 1 },
	{ what: 'dark', from: [60, 62, 70], fall: 37, grain: 1 },
];
test.for(walls)('a soft wall that is $what has no bands', async ({ from, fall, grain }) => {
	const someone = noise(5, [150, 110, 90], 40);
	const next = numbersFrom(9);
	const photo = pictureOf(
		large,
		(x, y) => {
			if (Math.hypot(x - 200, y - 300) < 120) return someone();
			const light = Math.round(fall * (0.6 * (x / 400) + 0.4 * (y / 500)) + (next() - 0.5) * 2 * grain);
			return from.map((part) => part - light) as unknown as Shade;
		},
		{ isPhoto: true },
	);
	const card = await shown(layersOf({ width: 480, height: 560, pictures: [photo] }));
	const wall = placesOf({ ...large, height: 160 }).map(([x, y]) => ({ x, y, colour: card.at(x, y) }));
	let [run, longest] = [0, 0];
	for (const [index, { y, colour }] of wall.entries()) {
		const before = wall[index - 1];
		run = before?.y === y && before.colour === colour ? run + 1 : 1;
		longest = Math.max(longest, run);
	}
	// One shade of the photo is up to 18 pixels wide, and its neighbours may be drawn alike.
	expect(longest).toBeLessThan(40);
	expect(new Set(wall.map(({ colour }) => colour)).size).toBeGreaterThanOrEqual(6);
	// From afar, every part of the wall is as light as it was.
	for (let x = 0; x < 400; x += 16) {
		const places = placesOf({ x: large.x + x, y: large.y, width: 16, height: 16 });
		const mean = places.reduce((sum, [x, y]) => sum + ((card.at(x, y) >> 8) & 255), 0) / places.length;
		const wanted = from[1] - fall * (0.6 * ((x + 7.5) / 400) + 0.4 * (7.5 / 500));
		expect(Math.abs(mean - wanted), `${x}`).toBeLessThan(4);
	}
});

test('the edge of a picture mixes with what was below, drawn or plain', async () => {
	const frame = { x: 10, y: 10, width: 80, height: 40 };
	const covers = [255, 224, 192, 160, 128, 96, 64, 32, 0];
	const grey = (value: number): Shade => [value, value, value];
	const picture = pictureOf(frame, (x) => grey(x * 3), {
		coverAt: (x, y) => (x < 20 || x > 60 ? (covers[y % 9] as number) : 255),
	});
	// Below the right half, black.
	const black = inks({ x: 50, y: 0, width: 50, height: 60 }, () => 0x000000);
	const card = await shown(layersOf({ width: 100, height: 60, ground: 0xffffff, drawn: black, pictures: [picture] }));
	const wrong = placesOf(frame).filter(([x, y]) => {
		const [inside, below] = [(x - 10) * 3, x < 50 ? 255 : 0];
		const cover = x - 10 < 20 || x - 10 > 60 ? (covers[(y - 10) % 9] as number) : 255;
		const mixed = (inside * cover + below * (255 - cover)) / 255;
		return partsOf(card.at(x, y)).some((part) => Math.abs(part - mixed) > 6);
	});
	expect(wrong).toEqual([]);
});

test('the later of two pictures lies over the earlier', async () => {
	const frame = { x: 10, y: 10, width: 20, height: 20 };
	const [under, over] = [pictureOf(frame, () => 0x203040), pictureOf({ ...frame, x: 20 }, () => 0xc0b0a0)];
	const card = await shown(layersOf({ pictures: [under, over] }));
	expect([card.at(19, 15), card.at(20, 15), card.at(39, 15), card.at(40, 15)]).toEqual([
		0x203040,
		0xc0b0a0,
		0xc0b0a0,
		ground,
	]);
});

const places = [-500, -30, -13, -1, 0, 20, 40, 63, 64, 500];
test.for(places.flatMap((x) => places.map((y) => ({ x, y }))))(
	'a picture at $x, $y is cut at the edges of the card and comes in nowhere else',
	async ({ x, y }) => {
		const frame = { x, y, width: 31, height: 23 };
		const colours = [0x102030, 0xd04030, 0x30c050];
		const picture = pictureOf(frame, (x, y) => colours[(x + y) % 3] as Colour, {
			coverAt: (x) => (x === 0 || x === 30 ? 0 : 255),
		});
		const card = await shown(layersOf({ pictures: [picture] }));
		expectShown(card, { x: 0, y: 0, width: 64, height: 48 }, (atX, atY) => {
			const [inX, inY] = [atX - x, atY - y];
			const isInside = inX > 0 && inX < 30 && inY >= 0 && inY < 23;
			return isInside ? (colours[(inX + inY) % 3] as Colour) : ground;
		});
	},
);

test('the same layers are the same bytes, in any order and after any others', () => {
	const next = numbersFrom(7);
	const all = Array.from({ length: 12 }, (_, index) => {
		const [width, height] = [20 + Math.floor(next() * 300), 20 + Math.floor(next() * 300)];
		const frame = { x: Math.floor(next() * width) - 10, y: 0, width: 10 + Math.floor(next() * 90), height };
		return layersOf({
			width,
			height,
			ground: Math.floor(next() * 0x1000000),
			drawn: [
				...inks({ x: index - 12, y: 12, width, height: 6 }, (x) => plain[(x + index) % 6] as Colour),
				drawn({ x: 3, y: 2, width: width - 5, height: 9 }, () =>
					next() < 0.5 ? undefined : Math.floor(next() * 0x1000000),
				),
			],
			pictures:
				index % 3 === 0 ? [] : [pictureOf(frame, noise(index, [90, 140, 120], 30), { isPhoto: index % 2 === 0 })],
		});
	});
	const once = all.map(pngOf);
	const order = all.map((_, index) => ({ index, key: next() })).sort((a, b) => a.key - b.key);
	for (const { index } of [...order, ...order.toReversed()])
		expect(pngOf(all[index] as Layers).equals(once[index] as Buffer), `${index}`).toBe(true);
	expect(new Set(once.map((bytes) => bytes.toString('base64'))).size).toBe(all.length);
});
