import { expect, test } from 'vitest';
import { someOf } from '../combined.fixture.ts';
import { sheetPlate } from '../drawings/plate.ts';
import { styleIds } from '../vocabulary/card-formats.ts';
import { type Colour, colourCell, nearestColour, type Reduced, reduceColours } from './colours.ts';
import { numberOf, paletteFor } from './palette.ts';

/** Numbers from 0 to 1, the same for every run (mulberry32). */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
const seeds = someOf(
	Array.from({ length: 12 }, (_, index) => index + 1),
	6,
);

const partsOf = (colour: Colour) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
const cellOfColour = (colour: Colour) => colourCell(...partsOf(colour));
const pixelsOf = (colours: readonly Colour[]) => Uint8Array.from(colours.flatMap(partsOf));
const sampleOf = (colours: readonly Colour[]) =>
	({ pixels: pixelsOf(colours), bands: 3, width: colours.length, step: 1 }) as const;
const randomColours = (count: number, next: () => number): Colour[] =>
	Array.from({ length: count }, () => Math.floor(next() * 0x1000000));
/** One colour of each of some cells. */
const apart = (colours: readonly Colour[]): Colour[] => [
	...new Map(colours.map((colour) => [cellOfColour(colour), colour])).values(),
];
const shownAs = ({ colours, placeOf }: Reduced, colour: Colour): Colour | undefined =>
	colours[placeOf(cellOfColour(colour))];
const byNumber = (a: number, b: number) => a - b;

test.for(seeds)('there are never more colours than allowed, and the fixed ones come first, seed %i', (seed) => {
	const next = numbersFrom(seed);
	const fixed = randomColours(Math.floor(next() * 8), next);
	const most = fixed.length + Math.floor(next() * (257 - fixed.length));
	const pixels = randomColours(3000, next);
	const reduced = reduceColours([sampleOf(pixels)], most, fixed);
	expect(reduced.colours.length).toBe(most);
	expect(reduced.colours.slice(0, fixed.length)).toEqual(fixed);
	const isColour = (colour: Colour) => colour >= 0 && colour <= 0xffffff && Number.isInteger(colour);
	expect(reduced.colours.filter((colour) => !isColour(colour))).toEqual([]);
	expect(pixels.filter((colour) => shownAs(reduced, colour) === undefined)).toEqual([]);
	for (const colour of apart(fixed).filter(
		(colour) => fixed.findLast((one) => cellOfColour(one) === cellOfColour(colour)) === colour,
	))
		expect(shownAs(reduced, colour)).toBe(colour);
});

test.for(seeds)('as many colours as there are stay as they are, seed %i', (seed) => {
	const next = numbersFrom(seed);
	const colours = apart(randomColours(1 + Math.floor(next() * 255), next));
	const often = colours.flatMap((colour) => Array<Colour>(1 + Math.floor(next() * 20)).fill(colour));
	const reduced = reduceColours([sampleOf(often)], colours.length + (seed % 3));
	expect([...reduced.colours].sort(byNumber)).toEqual([...colours].sort(byNumber));
	for (const colour of colours) expect(shownAs(reduced, colour)).toBe(colour);
});

test.for(seeds)('more colours are nearer to the pixels, seed %i', (seed) => {
	const next = numbersFrom(seed);
	const pixels = randomColours(4000, next);
	const errors = [2, 8, 32, 128, 256].map((most) => {
		const reduced = reduceColours([sampleOf(pixels)], most);
		return pixels.reduce((sum, pixel) => {
			const shown = partsOf(shownAs(reduced, pixel) as Colour);
			return sum + partsOf(pixel).reduce((part, value, at) => part + (value - (shown[at] as number)) ** 2, 0);
		}, 0);
	});
	expect(errors).toEqual([...errors].sort((a, b) => b - a));
	expect(errors.at(-1)).toBeLessThan((errors[0] as number) / 10);
});

test('colours are between those of the pixels that they stand for', () => {
	const next = numbersFrom(99);
	const reds = randomColours(500, next).map((colour) => 0x800000 | (colour & 0x0f0f0f));
	const blues = randomColours(500, next).map((colour) => 0x000080 | (colour & 0x0f0f0f));
	const reduced = reduceColours([sampleOf([...reds, ...blues])], 2);
	const [first = 0, second = 0] = [...reduced.colours].sort(byNumber);
	for (const part of [first >> 16, (first >> 8) & 255, second & 255, (second >> 8) & 255])
		expect(part).toBeLessThan(16);
	for (const part of [first & 255, second >> 16]) {
		expect(part).toBeGreaterThanOrEqual(128);
		expect(part).toBeLessThan(144);
	}
});

test('no pixels need no colours but the fixed ones', () => {
	expect(reduceColours([], 256).colours).toEqual([]);
	expect(reduceColours([sampleOf([])], 256, [0x123456, 0xffffff]).colours).toEqual([0x123456, 0xffffff]);
	const { placeOf } = reduceColours([], 256, [0x000000, 0xffffff]);
	expect([0x101010, 0xe0e0e0].map((colour) => placeOf(cellOfColour(colour)))).toEqual([0, 1]);
});

test('one colour is one colour, and what is fixed is not found again', () => {
	const grey = sampleOf(Array<Colour>(999).fill(0x7f7f7f));
	expect(reduceColours([grey], 256).colours).toEqual([0x7f7f7f]);
	expect(reduceColours([grey, grey], 1).colours).toEqual([0x7f7f7f]);
	expect(reduceColours([grey], 256, [0x7f7f7f]).colours).toEqual([0x7f7f7f]);
	expect(reduceColours([grey], 1, [0x000000]).colours).toEqual([0x000000]);
});

test('a few pixels of a colour keep it among many of others', () => {
	const next = numbersFrom(5);
	const skin = Array.from(
		{ length: 20_000 },
		() => 0xa06040 + (Math.floor(next() * 24) << 16) + (Math.floor(next() * 24) << 8),
	);
	const reduced = reduceColours([sampleOf([...skin, ...Array<Colour>(6).fill(0x2040f0)])], 16);
	expect(reduced.colours).toContain(0x2040f0);
});

test('a sample of a quarter counts every second pixel of every second row', () => {
	const [a, b, c, d] = [0x000000, 0xff0000, 0x00ff00, 0x0000ff];
	const pixels = pixelsOf([a, b, a, b, c, d, c, d, a, b, a, b]);
	expect(reduceColours([{ pixels, bands: 3, width: 4, step: 2 }], 256).colours).toEqual([a]);
	expect(reduceColours([{ pixels, bands: 3, width: 4, step: 1 }], 256).colours.sort(byNumber)).toEqual([a, d, c, b]);
});

test.for(seeds)('what was reduced before changes nothing, seed %i', (seed) => {
	const next = numbersFrom(seed);
	const [one, other] = [randomColours(2000, next), randomColours(2000, next)];
	const reduce = (colours: Colour[]) => {
		const reduced = reduceColours([sampleOf(colours)], 100, [0xffffff]);
		return [reduced.colours, colours.map(cellOfColour).map(reduced.placeOf)];
	};
	const [first, second] = [reduce(one), reduce(other)];
	expect(reduce(other)).toEqual(second);
	expect(reduce(one)).toEqual(first);
});

test.for(seeds)('a colour is nearest to itself, and nothing is nearer than the nearest, seed %i', (seed) => {
	const next = numbersFrom(seed);
	const colours = [...new Set(randomColours(1 + Math.floor(next() * 200), next))];
	const nearest = nearestColour(colours);
	expect(colours.map((colour) => nearest(...partsOf(colour)))).toEqual(colours.map((_, place) => place));
	const greys = nearestColour([0x000000, 0x404040, 0x808080, 0xffffff]);
	for (const [grey, place] of [
		[0, 0],
		[31, 0],
		[33, 1],
		[95, 1],
		[97, 2],
		[191, 2],
		[192, 3],
		[255, 3],
	] as const)
		expect(greys(grey, grey, grey)).toBe(place);
});

test('a cell is eight shades of red and of blue, and four of green', () => {
	const cells = new Set<number>();
	for (let red = 4; red < 256; red += 8)
		for (let green = 2; green < 256; green += 4)
			for (let blue = 4; blue < 256; blue += 8) cells.add(colourCell(red, green, blue));
	expect(cells.size).toBe(2 ** 16);
	expect([Math.min(...cells), Math.max(...cells)]).toEqual([0, 2 ** 16 - 1]);
	expect(colourCell(7, 15, 255)).toBe(colourCell(0, 12, 248));
	expect(colourCell(7, 15, 255)).not.toBe(colourCell(7, 11, 255));
	expect(colourCell(8, 15, 255)).not.toBe(colourCell(7, 15, 255));
});

const accents = ['#1c7a50', 'black', 'white', 'crimson', 'gold', 'navy', '#888', 'magenta', 'oklch(0.9 0.2 110)'];
/** How bright a colour is, by WCAG. */
function lightOf(colour: string): number {
	const [red, green, blue] = partsOf(numberOf(colour)).map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
	const [dark, light] = [lightOf(one), lightOf(other)].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** People whose plates are all that there are. */
const ofEveryPlate = [
	...new Map(Array.from({ length: 200 }, (_, at) => [sheetPlate(`p${at}`), { id: `p${at}` }])).values(),
];
test.for(styleIds.flatMap((style) => accents.map((accent) => ({ style, accent }))))(
	'words of every plate can be read on $style in $accent',
	async ({ style, accent }) => {
		for (const first of ofEveryPlate) {
			const { ground, text, name, dim } = await paletteFor(accent, style, first);
			for (const [what, colour, least] of [
				['text', text, 7],
				['name', name, 4.5],
				['dim', dim, 4.5],
			] as const)
				expect(
					contrast(colour, ground),
					`${what} ${colour} on ${ground}, plate ${sheetPlate(first.id)}`,
				).toBeGreaterThanOrEqual(least);
		}
	},
);

test.for(styleIds.flatMap((style) => accents.map((accent) => ({ style, accent }))))(
	'areas in the plain colours of $style in $accent are kept exactly, and letters so nearly that nobody sees',
	async ({ style, accent }) => {
		const { ground, text, name, dim, mark, tick, veil } = await paletteFor(accent, style);
		const areas = [ground, veil].map(numberOf);
		const letters = [text, name, dim, mark, tick].map(numberOf);
		const plain = [ground, text, name, dim, mark, tick, veil].map(numberOf);
		const reduced = reduceColours([sampleOf(plain)], 256, plain);
		expect(areas.map((colour) => shownAs(reduced, colour))).toEqual(areas);
		const off = letters.flatMap((colour) => {
			const shown = partsOf(shownAs(reduced, colour) as Colour);
			return partsOf(colour).map((part, at) => Math.abs(part - (shown[at] as number)));
		});
		expect(Math.max(...off)).toBeLessThan(8);
	},
);
