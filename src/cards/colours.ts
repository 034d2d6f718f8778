/** A colour as one number: 0xRRGGBB. */
export type Colour = number;

/** A few colours that stand for many. */
export interface Reduced {
	colours: Colour[];
	/** The place in `colours` of the one that stands for a cell; -1 where nobody has asked yet. */
	places: Int16Array;
	/** The same for any cell. */
	placeOf: (cell: number) => number;
}

/** Pixels in rows, three or four bytes each, of which the first are red, green and blue; `step` 2 counts a quarter of them. */
export interface PixelSample {
	pixels: Uint8Array;
	bands: 3 | 4;
	width: number;
	step: 1 | 2;
}

/** Colours are counted in cells of 8 × 4 × 8: of soft greys, every fourth. The tables are used again and again, for one picture at a time. */
const cellCount = 1 << 16;
/** Of each cell: how many pixels, and the sums of their red, green and blue, side by side in memory. */
const sums = new Uint32Array(cellCount * 4);
const usedCells = new Uint16Array(cellCount);

/** The eye sees green best. */
const weight = { red: 2, green: 4, blue: 3 };

/**
 * Finds at most `most` colours that stand for those of some pixels; `fixed` ones come first and stay as they are.
 * The cells in use are split where they differ most, at the mean of the axis on which they do, until there are enough parts.
 */
export function reduceColours(samples: readonly PixelSample[], most: number, fixed: readonly Colour[] = []): Reduced {
	const cells = countCells(samples);
	const places = new Int16Array(cellCount).fill(-1);
	for (const [index, colour] of fixed.entries())
		places[colourCell(colour >> 16, (colour >> 8) & 255, colour & 255)] = index;
	const free = cells.filter((cell) => places[cell] === -1);
	const colours = [...fixed];
	const wide = wideCells(free, (most - fixed.length) >> 3);
	const others = free.filter((cell) => !wide.has(cell));
	const own = Uint16Array.from(wide);
	const parts = [
		...own.keys().map((at) => ({ ...partOf(own, at, at + 1), of: own })),
		...split(others, most - fixed.length - own.length).map((part) => ({ ...part, of: others })),
	];
	for (const { of, from, to, red, green, blue } of parts) {
		for (let at = from; at < to; at++) places[of[at] as number] = colours.length;
		colours.push((Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue));
	}
	for (const cell of cells) sums.fill(0, cell * 4, cell * 4 + 4);
	return reducedTo(colours, places);
}

/** Colours that stand for any others; `places` says for which cells it is known already. */
export function reducedTo(colours: Colour[], places = new Int16Array(cellCount).fill(-1)): Reduced {
	const nearest = nearestColour(colours);
	return {
		colours,
		places,
		placeOf(cell) {
			if ((places[cell] as number) < 0)
				places[cell] = nearest(((cell >> 11) << 3) + 4, (((cell >> 5) & 63) << 2) + 2, ((cell & 31) << 3) + 4);
			return places[cell] as number;
		},
	};
}

/** The number of a colour's cell. */
export const colourCell = (red: number, green: number, blue: number): number =>
	((red >> 3) << 11) | ((green >> 2) << 5) | (blue >> 3);

function countCells(samples: readonly PixelSample[]): Uint16Array {
	let used = 0;
	for (const { pixels, bands, width, step } of samples) {
		const stride = width * bands;
		let [red, green, blue, run] = [0, 0, 0, 0];
		const add = () => {
			const cell = colourCell(red, green, blue);
			const at = cell << 2;
			if (sums[at] === 0) usedCells[used++] = cell;
			sums[at] = (sums[at] as number) + run;
			sums[at + 1] = (sums[at + 1] as number) + red * run;
			sums[at + 2] = (sums[at + 2] as number) + green * run;
			sums[at + 3] = (sums[at + 3] as number) + blue * run;
		};
		for (let row = 0, start = 0; start < pixels.length; row += step, start = row * stride) {
			const end = Math.min(start + stride, pixels.length);
			for (let i = start; i < end; i += bands * step) {
				// What is drawn has long runs of one colour.
				if (pixels[i] === red && pixels[i + 1] === green && pixels[i + 2] === blue) {
					run++;
					continue;
				}
				if (run > 0) add();
				red = pixels[i] as number;
				green = pixels[i + 1] as number;
				blue = pixels[i + 2] as number;
				run = 1;
			}
		}
		if (run > 0) add();
	}
	return usedCells.slice(0, used).sort();
}

/** How much of what is counted a cell holds to have a colour of its own. */
const wideShare = 1 / 150;

/** The cells of wide, soft grounds, such as a wall: what stands before them would take their shades. */
function wideCells(cells: Uint16Array, most: number): Set<number> {
	const countOf = (cell: number) => sums[cell * 4] as number;
	const least = cells.reduce((sum, cell) => sum + countOf(cell), 0) * wideShare;
	const wide = [...cells].filter((cell) => countOf(cell) >= least).sort((a, b) => countOf(b) - countOf(a) || a - b);
	return new Set(wide.slice(0, most));
}

/** Some cells, their mean colour, and how much they differ along the axis on which they differ most. */
interface Part {
	from: number;
	to: number;
	red: number;
	green: number;
	blue: number;
	spread: number;
	/** 1 red, 2 green, 3 blue. */
	axis: number;
	middle: number;
}

function split(cells: Uint16Array, most: number): Part[] {
	if (cells.length === 0 || most < 1) return [];
	const parts = [partOf(cells, 0, cells.length)];
	while (parts.length < most) {
		const widest = parts.reduce((best, part) => (part.spread > best.spread ? part : best));
		if (widest.spread <= 0) break;
		const border = partition(cells, widest);
		parts[parts.indexOf(widest)] = partOf(cells, widest.from, border);
		parts.push(partOf(cells, border, widest.to));
	}
	return parts;
}

/** Moves the cells below the middle of a part to its front; gives the place where the others begin. */
function partition(cells: Uint16Array, { from, to, axis, middle }: Part): number {
	let border = from;
	for (let at = from; at < to; at++) {
		const cell = cells[at] as number;
		if ((sums[cell * 4 + axis] as number) / (sums[cell * 4] as number) > middle) continue;
		cells[at] = cells[border] as number;
		cells[border++] = cell;
	}
	return border;
}

function partOf(cells: Uint16Array, from: number, to: number): Part {
	const total = { red: 0, green: 0, blue: 0, redSquared: 0, greenSquared: 0, blueSquared: 0, weight: 0 };
	for (let at = from; at < to; at++) {
		const cell = cells[at] as number;
		const count = sums[cell * 4] as number;
		// The root of the count: small things, such as the glint of an eye, keep a colour of their own.
		const share = Math.sqrt(count);
		const red = (sums[cell * 4 + 1] as number) / count;
		const green = (sums[cell * 4 + 2] as number) / count;
		const blue = (sums[cell * 4 + 3] as number) / count;
		total.weight += share;
		total.red += red * share;
		total.green += green * share;
		total.blue += blue * share;
		total.redSquared += red * red * share;
		total.greenSquared += green * green * share;
		total.blueSquared += blue * blue * share;
	}
	const red = total.red / total.weight;
	const green = total.green / total.weight;
	const blue = total.blue / total.weight;
	const spreads = [
		{ axis: 1, middle: red, spread: (total.redSquared - red * total.red) * weight.red },
		{ axis: 2, middle: green, spread: (total.greenSquared - green * total.green) * weight.green },
		{ axis: 3, middle: blue, spread: (total.blueSquared - blue * total.blue) * weight.blue },
	];
	const widest = spreads.reduce((best, one) => (one.spread > best.spread ? one : best));
	// One cell can't be split, whatever rounding says.
	return { from, to, red, green, blue, ...widest, spread: to - from < 2 ? 0 : widest.spread };
}

/** Finds the place of the nearest of some colours. */
export function nearestColour(colours: readonly Colour[]): (red: number, green: number, blue: number) => number {
	const red = Int16Array.from(colours, (colour) => colour >> 16);
	const green = Int16Array.from(colours, (colour) => (colour >> 8) & 255);
	const blue = Int16Array.from(colours, (colour) => colour & 255);
	return (r, g, b) => {
		let place = 0;
		let least = 1 << 30;
		for (let at = 0; at < red.length; at++) {
			const dr = r - (red[at] as number);
			const dg = g - (green[at] as number);
			const db = b - (blue[at] as number);
			const distance = weight.red * dr * dr + weight.green * dg * dg + weight.blue * db * db;
			if (distance >= least) continue;
			place = at;
			least = distance;
		}
		return place;
	};
}
