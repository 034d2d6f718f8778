import { expect, test } from 'vitest';
import { howMuch, someOf } from '../combined.fixture.ts';
import { drawPlate, type Plate, plateCount } from '../drawings/plate.ts';
import { type Palette, paletteFor } from './palette.ts';
import { plateShapes, printPlate } from './plate.ts';
import { raster } from './raster.ts';

const someone = (id: string, name: string) => ({ id, name, dir: 'ltr' as const });
const names = ['Ada Lovelace', 'Ada', 'ريم الخطيب', 'आशा श्रेष्ठ', '林晓岚', 'ብርቱካን ሀብተወልድ', 'Qi Øy', '🎉'];
const sizes = [
	{ width: 392, height: 490 },
	{ width: 265, height: 315 },
	{ width: 91, height: 88 },
];

/** A plate as resvg blends its shapes, three bytes a pixel: the mean of four by four, since it counts what edges cover in few steps. */
async function blended(plate: Plate, palette: Palette, width: number, height: number): Promise<Float64Array> {
	const size = `width="${width * 4}" height="${height * 4}" viewBox="0 0 100 ${plate.height}" preserveAspectRatio="none"`;
	const fine = await raster(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${plateShapes(plate, palette)}</svg>`);
	const means = new Float64Array(width * height * 3);
	for (let at = 0; at < width * height * 16; at++) {
		const [x, y] = [at % (width * 4), Math.floor(at / (width * 4))];
		const to = ((y >> 2) * width + (x >> 2)) * 3;
		for (let band = 0; band < 3; band++)
			means[to + band] = (means[to + band] as number) + (fine[at * 4 + band] as number) / 16;
	}
	return means;
}

/** Somebody for each colouring of plates. */
async function people() {
	const found = new Map<number, ReturnType<typeof someone>>();
	for (let at = 0; found.size < plateCount; at++) {
		const person = someone(`person-${at}`, names[found.size % names.length] as string);
		const { number } = await drawPlate(person, 1);
		if (!found.has(number)) found.set(number, person);
	}
	return [...found].map(([number, person], index) => ({ number, person, laurels: [1, 4, 13][index % 3] as number }));
}

test.for(someOf(await people(), 3))(
	`plate $number, of $person.name with $laurels, is printed as resvg blends its shapes, in every size, ${howMuch} of all`,
	async ({ person, laurels }) => {
		const palette = await paletteFor('#00673e', 'paper');
		for (const { width, height } of sizes) {
			const plate = await drawPlate(person, laurels, Math.round((100 * height) / width));
			const { places, colours } = printPlate(plate, palette, { width, height });
			const fine = await blended(plate, palette, width, height);
			let [off, worst] = [0, 0];
			for (const [at, place] of places.entries())
				for (const [band, shift] of [16, 8, 0].entries()) {
					const apart = Math.abs((((colours[place] as number) >> shift) & 255) - (fine[at * 3 + band] as number));
					off += apart ** 2;
					worst = Math.max(worst, apart);
				}
			const near = 10 * Math.log10(255 ** 2 / (off / places.length / 3));
			expect(near, `${width} × ${height}: ${near.toFixed(1)} dB, at most ${worst} apart`).toBeGreaterThan(43);
		}
	},
);
