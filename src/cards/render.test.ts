import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { combined, howMuch, someOf, usualAnd } from '../combined.fixture.ts';
import { exampleHub, someFolder } from '../content.fixture.ts';
import type { Photo } from '../hub/hub.ts';
import { typeFor } from '../letters/type.ts';
import { type FormatId, formatIds, formatOf, formats, styleIds } from '../vocabulary/card-formats.ts';
import { designIds, drawCard } from './designs/index.ts';
import type { Frame } from './elements.ts';
import { paletteFor } from './palette.ts';
import type { Portrait } from './portrait.ts';
import { type Card, renderCard } from './render.ts';
import { samplesFor } from './samples.ts';
import { allCards, type CardWords, type DesignId, drawnWords } from './words.ts';

const accent = '#1c7a50';
const hub = await exampleHub();
const [reem] = hub.people.filter(({ id }) => id === 'reem-al-khatib');
const samples = reem ? samplesFor(reem, hub) : [];
const sample = (design: DesignId): CardWords => samples.find((words) => words.design === design) as CardWords;

const every = combined(samples, formatIds, styleIds, 11).map(([words, format, style]): Card => ({
	words,
	format,
	style,
	accent,
}));
/** Every card as it was drawn first. */
const first = new Map<Card, Buffer>();

test('there is a card of every design', () => {
	expect(new Set(samples.map(({ design }) => design))).toEqual(new Set(designIds));
});

test.for(every)(`$words.design $format $style is a whole PNG of its size, ${howMuch} of all`, async (card) => {
	const { width, height } = formatOf(card.format);
	const bytes = await renderCard(card);
	first.set(card, bytes);
	const about = await sharp(bytes).metadata();
	expect([about.format, about.width, about.height, about.hasAlpha]).toEqual(['png', width, height, false]);
	const { data, info } = await sharp(bytes, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
	expect(data.length).toBe(width * height * info.channels);
});

test(`the same cards, ${howMuch} of all, are the same bytes in another order and all at once`, async () => {
	const shuffled = every.toReversed().sort((a, b) => a.words.subject.length - b.words.subject.length);
	const again = await Promise.all(shuffled.map(renderCard));
	const known = await Promise.all(shuffled.map(async (card) => first.get(card) ?? renderCard(card)));
	expect(again.map((bytes, at) => bytes.equals(known[at] as Buffer))).toEqual(shuffled.map(() => true));
	expect(new Set(again.map((bytes) => bytes.toString('base64'))).size).toBe(every.length);
});

const plainCard = (words: Partial<CardWords>, more: Partial<Card> = {}): Card => ({
	words: { ...sample('profile'), portraits: [drawnFace], ...words },
	format: 'wide',
	style: 'paper',
	accent,
	...more,
});
const drawnFace: Portrait = { of: { id: 'ada', name: 'Ada', dir: 'ltr' }, laurels: 3 };

test('what a card says, whom it shows, its style and its accent can be seen on it', async () => {
	const cards = [
		plainCard({}),
		plainCard({ name: 'Ada' }),
		plainCard({ line: 'Closes doors' }),
		plainCard({ title: 'Other Laurels' }),
		plainCard({ portraits: [{ ...drawnFace, laurels: 4 }] }),
		plainCard({ portraits: [{ ...drawnFace, of: { ...drawnFace.of, id: 'grace-hopper' } }] }),
		plainCard({}, { style: 'ink' }),
		plainCard({}, { accent: 'crimson' }),
	];
	const drawn = await Promise.all(cards.map(renderCard));
	expect(new Set(drawn.map((bytes) => bytes.toString('base64'))).size).toBe(cards.length);
});

const accents = ['black', 'white', '#fff', 'oklch(0.5 0.1 160)', 'rgb(1 2 3)', 'hsl(200, 50%, 50%)'];
test.for(usualAnd(accents, 9))(`words can be read in the accent %s, ${howMuch} of all`, async (accent) => {
	for (const style of styleIds) {
		const card = await renderCard(plainCard({}, { accent, style }));
		const words = await sharp(card).extract({ left: 60, top: 60, width: 500, height: 500 }).greyscale().toBuffer();
		const { channels } = await sharp(words).stats();
		expect((channels[0]?.max ?? 0) - (channels[0]?.min ?? 0), style).toBeGreaterThan(120);
	}
});

/** The corners of a test picture, upright: top left, top right, bottom left, bottom right. */
const corners = ['#d02020', '#20b040', '#2040d0', '#e0d020'] as const;
const shadeOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A picture of four corners; `turned` tells what stands upright at a place of the file, both as shares. */
function fourCorners(
	width: number,
	height: number,
	turned: (x: number, y: number) => [x: number, y: number] = (x, y) => [x, y],
): Sharp {
	const pixels = Buffer.alloc(width * height * 3);
	const shades = corners.map(shadeOf);
	for (let at = 0; at < width * height; at++) {
		const [x, y] = turned(((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height);
		pixels.set(shades[(x < 0.5 ? 0 : 1) + (y < 0.5 ? 0 : 2)] as number[], at * 3);
	}
	return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A photo in a file of its own. */
async function photoOf(bytes: Buffer, ending = 'jpg', focus = { x: 50, y: 50 }): Promise<Photo> {
	const file = path.join(await someFolder(), `photo.${ending}`);
	await writeFile(file, bytes);
	const { width, height, autoOrient } = await sharp(bytes).metadata();
	return {
		path: file,
		digest: file,
		focus,
		width: autoOrient?.width ?? width,
		height: autoOrient?.height ?? height,
	};
}

const withPhoto = (photo: Photo, format: FormatId = 'wide'): Card =>
	plainCard(
		{ name: 'Ada', romanized: undefined, portraits: [{ of: { ...drawnFace.of, photo }, laurels: 1 }] },
		{ format },
	);

async function leafOf({ words, format, style, accent }: Card, place = 0): Promise<Frame> {
	const [type, palette] = [await typeFor(drawnWords(words)), await paletteFor(accent, style)];
	const { portraits } = drawCard({ words, format: formatOf(format), type, palette });
	return portraits[place]?.frame as Frame;
}

/** Which corners of the test picture a card shows at four places of a leaf. */
async function cornersOn(card: Card, place = 0): Promise<string[]> {
	const { x, y, width, height } = await leafOf(card, place);
	const { data, info } = await sharp(await renderCard(card))
		.raw()
		.toBuffer({ resolveWithObject: true });
	return [0.7, 0.3].toReversed().flatMap((down) =>
		[0.3, 0.7].map((across) => {
			const at = (Math.round(y + height * down) * info.width + Math.round(x + width * across)) * 3;
			const far = (colour: string) =>
				shadeOf(colour).reduce((sum, part, band) => sum + Math.abs(part - (data[at + band] as number)), 0);
			return [...corners].sort((a, b) => far(a) - far(b))[0] as string;
		}),
	);
}

const upright = () => fourCorners(480, 600);
const kinds: Record<string, () => Promise<Buffer> | Buffer> = {
	'JPEG jpg': () => upright().jpeg().toBuffer(),
	'progressive JPEG jpg': () => upright().jpeg({ progressive: true }).toBuffer(),
	'CMYK JPEG jpg': () => upright().toColourspace('cmyk').jpeg().toBuffer(),
	'Display P3 JPEG jpg': () => upright().withIccProfile('p3').jpeg().toBuffer(),
	'JPEG without subsampled colour jpg': () => upright().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(),
	'PNG png': () => upright().png().toBuffer(),
	'interlaced PNG png': () => upright().png({ progressive: true }).toBuffer(),
	'PNG of few colours png': () => upright().png({ palette: true }).toBuffer(),
	'see-through PNG png': () => upright().ensureAlpha(0.9).png().toBuffer(),
	'16-bit PNG png': () => upright().toColourspace('rgb16').png().toBuffer(),
	'WebP webp': () => upright().webp().toBuffer(),
	'lossless WebP webp': () => upright().webp({ lossless: true }).toBuffer(),
	'AVIF avif': () => upright().avif({ effort: 0 }).toBuffer(),
	'very wide JPEG jpg': () => fourCorners(4000, 40).jpeg().toBuffer(),
	'very tall JPEG jpg': () => fourCorners(40, 4000).jpeg().toBuffer(),
	'tiny PNG png': () => fourCorners(2, 2).png().toBuffer(),
	'huge JPEG jpg': () => fourCorners(60, 80).resize(6000, 8000, { kernel: 'nearest' }).jpeg().toBuffer(),
};
test.for(usualAnd(Object.entries(kinds), 7))(
	`a %s is drawn in its leaf, upright, ${howMuch} of all`,
	async ([kind, make]) => {
		const photo = await photoOf(await make(), kind.split(' ').at(-1));
		expect(await cornersOn(withPhoto(photo))).toEqual(corners);
	},
);

test.for(formats)('a photo is drawn in the leaf of $id', async ({ id }) => {
	expect(await cornersOn(withPhoto(await photoOf(await upright().jpeg().toBuffer()), id))).toEqual(corners);
});

/** Where the pixels of a file belong, by its EXIF orientation. */
const orientations: [number, (x: number, y: number) => [number, number]][] = [
	[1, (x, y) => [x, y]],
	[2, (x, y) => [1 - x, y]],
	[3, (x, y) => [1 - x, 1 - y]],
	[4, (x, y) => [x, 1 - y]],
	[5, (x, y) => [y, x]],
	[6, (x, y) => [1 - y, x]],
	[7, (x, y) => [1 - y, 1 - x]],
	[8, (x, y) => [y, 1 - x]],
];
test.for(someOf(orientations, 8))(
	`a photo that a camera held turned, EXIF orientation %i, stands upright, ${howMuch} of all`,
	async ([orientation, turned]) => {
		const [width, height] = orientation > 4 ? [600, 480] : [480, 600];
		const bytes = await fourCorners(width, height, turned).withMetadata({ orientation }).jpeg().toBuffer();
		const photo = await photoOf(bytes);
		expect([photo.width, photo.height]).toEqual([480, 600]);
		expect(await cornersOn(withPhoto(photo))).toEqual(corners);
	},
);

test.for(['l', 'rgb'])('a grey photo stays grey, and one pixel fills a leaf, %s', async (kind) => {
	const grey = sharp({ create: { width: 1, height: 1, channels: 3, background: '#707070' } });
	const photo = await photoOf(await (kind === 'l' ? grey.greyscale() : grey).png().toBuffer(), 'png');
	const card = withPhoto(photo);
	const { x, y, width, height } = await leafOf(card);
	const inside = { left: x + (width >> 2), top: y + (height >> 2), width: width >> 1, height: height >> 1 };
	const { channels } = await sharp(
		await sharp(await renderCard(card))
			.extract(inside)
			.toBuffer(),
	).stats();
	for (const { mean, stdev } of channels) {
		expect(Math.abs(mean - 0x70)).toBeLessThan(3);
		expect(stdev).toBeLessThan(2);
	}
});

test.for([
	{ x: 0, y: 50, seen: [0, 0, 2, 2] },
	{ x: 100, y: 50, seen: [1, 1, 3, 3] },
	{ x: 50, y: 50, seen: [0, 1, 2, 3] },
])('a wide photo is cut around its focus at $x %', async ({ x, y, seen }) => {
	const small = fourCorners(1500, 300);
	const large = fourCorners(60, 12).resize(3000, 600, { kernel: 'nearest' });
	for (const picture of [small, large]) {
		const photo = await photoOf(await picture.jpeg().toBuffer(), 'jpg', { x, y });
		expect(await cornersOn(withPhoto(photo))).toEqual(seen.map((at) => corners[at]));
	}
});

test('large photos are not taken for each other, one after the other, on one card and all at once', async () => {
	const large = async (turned: (x: number, y: number) => [number, number], orientation = 1) =>
		photoOf(
			await fourCorners(60, 80, turned)
				.resize(1500, 2000, { kernel: 'nearest' })
				.withMetadata({ orientation })
				.jpeg()
				.toBuffer(),
		);
	const photos = [
		await large((x, y) => [x, y]),
		await large((x, y) => [1 - x, y]),
		await large((x, y) => [1 - x, 1 - y], 3),
	];
	const cards = photos.map((photo) => withPhoto(photo));
	const one = await Promise.all(cards.map((card) => cornersOn(card)));
	const [a, b, c, d] = corners;
	expect(one).toEqual([corners, [b, a, d, c], corners]);
	for (const [index, card] of cards.entries()) expect(await cornersOn(card)).toEqual(one[index]);
	const portraits = photos.slice(0, 2).map((photo): Portrait => ({ of: { ...drawnFace.of, photo }, laurels: 1 }));
	const pair = plainCard({ design: 'introduction', names: ['Bea'], portraits });
	expect([await cornersOn(pair, 0), await cornersOn(pair, 1)]).toEqual([corners, [b, a, d, c]]);
});

test.for([
	['paper', '#ffffff', true],
	['paper', '#f5f2e8', true],
	['paper', '#e8e4da', true],
	['ink', '#10221a', true],
	['paper', '#808080', false],
	['ink', '#ffffff', false],
] as const)(
	'on %s, a leaf with a photo of %s has a hairline where it would melt away: %s',
	async ([style, background, isLined]) => {
		const plain = sharp({ create: { width: 480, height: 600, channels: 3, background } });
		const card = { ...withPhoto(await photoOf(await plain.png().toBuffer(), 'png'), 'square'), style };
		const { x, y, width, height } = await leafOf(card);
		const { data, info } = await sharp(await renderCard(card))
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const lightAt = (x: number, y: number) => data[y * info.width * info.channels + x * info.channels] as number;
		// Over the left and the lower edge, from outside to well within.
		const across = Array.from({ length: 16 }, (_, at) => lightAt(x - 4 + at, y + Math.round(height * 0.7)));
		const down = Array.from({ length: 16 }, (_, at) => lightAt(x + Math.round(width * 0.3), y + height + 4 - at));
		for (const lights of [across, down]) {
			const [outside, inside] = [lights[0] as number, lights.at(-1) as number];
			const line = Math.max(...lights.map((light) => Math.min(Math.abs(light - outside), Math.abs(light - inside))));
			if (isLined) expect(line).toBeGreaterThan(30);
			else expect(line).toBeLessThan(Math.abs(outside - inside) / 2 + 1);
		}
	},
);

test('what is see-through in a photo is white', async () => {
	const empty = sharp({
		create: { width: 480, height: 600, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } },
	});
	const card = withPhoto(await photoOf(await empty.png().toBuffer(), 'png'));
	const { x, y, width, height } = await leafOf(card);
	const middle = { left: x + (width >> 1), top: y + (height >> 1), width: 20, height: 20 };
	const { channels } = await sharp(
		await sharp(await renderCard(card))
			.extract(middle)
			.toBuffer(),
	).stats();
	for (const { min } of channels.slice(0, 3)) expect(min).toBeGreaterThan(252);
});

test('no camera speaks from a card', async () => {
	const aboutAPhoto = { IFD0: { Artist: 'Nobody Knows', Copyright: 'Nobody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
	const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Nobody Knows</a></x:xmpmeta>';
	const bytes = await upright().withExif(aboutAPhoto).withXmp(xmp).withIccProfile('p3').jpeg().toBuffer();
	expect(bytes.toString('latin1')).toContain('Nobody Knows');
	const card = await renderCard(withPhoto(await photoOf(bytes)));
	const { exif, xmp: kept, icc, iptc, comments, orientation } = await sharp(card).metadata();
	expect([exif, kept, icc, iptc, comments, orientation]).toEqual(Array(6).fill(undefined));
	expect(card.toString('latin1')).not.toMatch(/Exif|eXIf|iCCP|tEXt|iTXt|zTXt|xmpmeta|Nobody/);
});

test('a photo that is broken is told, not drawn as something else', async () => {
	const bytes = await upright().jpeg().toBuffer();
	const photo = await photoOf(bytes);
	await writeFile(photo.path, bytes.subarray(0, bytes.length / 2));
	await expect(renderCard(withPhoto(photo))).rejects.toThrow();
});

test(`a wide card without a photo is small, ${howMuch} of all`, async () => {
	const cards = allCards(hub).filter(({ portraits }) => portraits.every(({ of }) => !of.photo));
	expect(cards.length).toBeGreaterThan(20);
	for (const words of someOf(cards, 14)) {
		const { length } = await renderCard({ words, format: 'wide', style: 'paper', accent });
		expect(length, words.subject).toBeLessThanOrEqual(60_000);
	}
});

test.for(someOf(samples, 7))(`a wide card with photos is small: $design, ${howMuch} of all`, async (words) => {
	for (const style of styleIds) {
		const { length } = await renderCard({ words, format: 'wide', style, accent });
		expect(length, style).toBeLessThanOrEqual(200_000);
	}
});

/** Noise as of a camera, the same for every run. */
function grain(width: number, height: number, sigma: number): Sharp {
	let state = 7;
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
	const pixels = Buffer.alloc(width * height * 3);
	for (let at = 0; at < pixels.length; at++)
		pixels[at] = Math.round(128 + sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()));
	return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const detail = grain(800, 1000, 10).png().toBuffer();
test.for(someOf(['reem-al-khatib', 'mateus-dos-anjos', 'onise-arabidze'], 3))(
	`a photo as detailed as a camera’s, of %s, makes a small wide card, ${howMuch} of all`,
	async (id) => {
		const portrait = await sharp(await readFile(`content/people/${id}.jpg`))
			.resize(800, 1000)
			.toBuffer();
		const input = await detail;
		const detailed = await sharp(portrait)
			.composite([{ input, blend: 'soft-light' }])
			.jpeg({ quality: 85 })
			.toBuffer();
		const { length } = await renderCard(withPhoto(await photoOf(detailed)));
		expect(length).toBeLessThanOrEqual(200_000);
		expect(length).toBeGreaterThan((await renderCard(withPhoto(await photoOf(portrait)))).length);
	},
);
