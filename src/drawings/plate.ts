import type { Portrayed } from '../hub/hub.ts';
import { steadyNumber } from '../hub/turns.ts';
import type { Outline } from '../letters/line.ts';
import { typeFor } from '../letters/type.ts';
import { initials } from './initials.ts';
import { sprig } from './leaf.ts';

/** How many colourings of plates there are; `plates.css` has a rule for each. */
export const plateCount = 10;

/** The portrait of somebody without a photo, as shapes in a frame 100 wide and `height` high. */
export interface Plate {
	/** 1 to 10: stable for life, as it comes from the id. */
	number: number;
	height: number;
	letters: PlateLetter[];
	leaves: string;
	stem: string;
}

/** A letter in units of its font, and where it stands on its plate. */
export interface PlateLetter {
	path: string;
	x: number;
	y: number;
	scale: number;
}

/** Where a letter stands, as SVG says it. */
export const transformOf = ({ x, y, scale }: PlateLetter): string => `translate(${x} ${y}) scale(${scale})`;

const drawn = new WeakMap<Portrayed, Map<string, Promise<Plate>>>();

/** The plate of a person with one leaf for each of `laurels`. `height` 125 on pages, 100 for a square. Drawn once. */
export function drawPlate(person: Portrayed, laurels: number, height = 125): Promise<Plate> {
	const plates = drawn.get(person) ?? new Map<string, Promise<Plate>>();
	drawn.set(person, plates);
	const key = `${laurels} ${height}`;
	const plate = plates.get(key) ?? draw(person, laurels, height);
	plates.set(key, plate);
	return plate;
}

/** The number of somebody's plate: as stable as their id. */
const plateOf = (id: string): number => (steadyNumber(id) % plateCount) + 1;

/** Plates on which running words can be read, in an order in which neighbours differ. */
export const sheetPlates: readonly number[] = [2, 5, 4, 8, 6, 1, 7, 10];

/** The plate as a sheet for running words: two that show letters too faintly give way to their paler neighbours. */
export function sheetPlate(id: string): number {
	const number = plateOf(id);
	return number === 3 ? 7 : number === 9 ? 6 : number;
}

async function draw(person: Portrayed, laurels: number, height: number): Promise<Plate> {
	const { letters, type } = await drawableInitials(person);
	const outlines = letters.map((letter) => type.outline(letter, 'name'));
	const fromRight = person.dir === 'rtl';
	const steady = steadyNumber(person.id);
	const y = (value: number) => (value * height) / 125;
	return {
		number: plateOf(person.id),
		height,
		letters: placeLetters(outlines, fromRight, y),
		...sprigBeside(letters.length, laurels, steady, fromRight, y),
	};
}

/** The initials of a name, or of its Latin form where no font draws them; else those of them that can be drawn. */
async function drawableInitials({ name, initials: given, romanized = '' }: Portrayed) {
	const [own, latin] = [initials(name, given), initials(romanized)];
	const type = await typeFor([...own, ...latin].join(' '));
	const drawable = (letters: string[]) => letters.map(type.whole).filter((letter) => letter !== undefined);
	const isWhole = (letters: string[]) => drawable(letters).length === letters.length;
	const letters = isWhole(own) || !romanized || !isWhole(latin) ? own : latin;
	return { letters: drawable(letters), type };
}

function placeLetters(
	outlines: readonly Outline[],
	fromRight: boolean,
	y: (value: number) => number,
): Plate['letters'] {
	const [first, second] = outlines;
	if (!first) return [];
	if (!second) return [place(first, { x: 12, y: y(14), width: 76, height: y(97), right: 0.5, down: 0.5 })];
	return [
		place(first, { x: fromRight ? 18 : 12, y: y(13), width: 70, height: y(58), right: fromRight ? 1 : 0, down: 0 }),
		place(second, { x: fromRight ? 12 : 18, y: y(54), width: 70, height: y(58), right: fromRight ? 0 : 1, down: 1 }),
	];
}

function sprigBeside(
	count: number,
	laurels: number,
	steady: number,
	fromRight: boolean,
	y: (value: number) => number,
): Pick<Plate, 'leaves' | 'stem'> {
	const x = (value: number) => (fromRight ? 100 - value : value);
	if (count < 2) return sprig(laurels, { a: [8, y(118)], b: [60, y(108)], c: [90, y(22)], length: 26 });
	if ((steady >>> 5) % 2)
		return sprig(laurels, { a: [x(91), y(72)], b: [x(90), y(30)], c: [x(50), y(17)], length: 23 });
	return sprig(laurels, { a: [x(52), y(112)], b: [x(12), y(106)], c: [x(14), y(60)], length: 23 });
}

interface LetterCell {
	x: number;
	y: number;
	width: number;
	height: number;
	/** Where in the cell the letter is pinned: 0 start, 1 end. */
	right: number;
	down: number;
}

function place({ path, box }: Outline, cell: LetterCell): PlateLetter {
	const scale = Math.min(cell.width / box.width, cell.height / box.height);
	const x = cell.x + (cell.width - box.width * scale) * cell.right - box.x * scale;
	const y = cell.y + (cell.height - box.height * scale) * cell.down - box.y * scale;
	return { path, x: Number(x.toFixed(1)), y: Number(y.toFixed(1)), scale: Number(scale.toFixed(4)) };
}
