import { colourCell } from './colours.ts';

/** Where the tables below have a colour as it is. */
const unshifted = 2;

/** Shifts of a colour before it is reduced, over 4 × 4 pixels: from -2 to 2, half a cell of greys. */
const shifts = Int8Array.from([0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5], (value) =>
	Math.round((value - 7.5) / 3.75),
);

/** Light that changes by less from one pixel to the next is soft: there bands would be seen. What has a grain needs no other. */
const soft = 3;

/** All bits where light is soft, by how much it changes, and 255; no bits elsewhere. To branch at each pixel takes longer. */
const ifSoft = Int8Array.from({ length: 511 }, (_, at) => (Math.abs(at - 255) < soft ? -1 : 0));

/** What a shifted part of a colour has to say in the number of its cell, from -2 to 257: a table is faster than three limits a pixel. */
const partOfCell = (cellAt: (value: number) => number): Uint16Array =>
	Uint16Array.from({ length: 260 }, (_, at) => cellAt(Math.max(0, Math.min(255, at - unshifted))));
const reds = partOfCell((value) => colourCell(value, 0, 0));
const greens = partOfCell((value) => colourCell(0, value, 0));
const blues = partOfCell((value) => colourCell(0, 0, value));

/** The cells of the colours of a row of pixels, three bytes each, from `left` to `right`, dithered where the colours are soft. */
export function ditherRow(
	{ frame, pixels }: { frame: { width: number }; pixels: Uint8Array },
	y: number,
	left: number,
	right: number,
	cells: Uint16Array,
): void {
	const inRow = (y & 3) << 2;
	let before = 0;
	for (let x = left, from = (y * frame.width + left) * 3; x < right; x++, from += 3) {
		const light = pixels[from + 1] as number;
		const shift = unshifted + ((shifts[inRow | (x & 3)] as number) & (ifSoft[light - before + 255] as number));
		before = light;
		cells[x] =
			(reds[(pixels[from] as number) + shift] as number) |
			(greens[light + shift] as number) |
			(blues[(pixels[from + 2] as number) + shift] as number);
	}
}
