import { expect, test } from 'vitest';
import type { Portrayed } from '../hub/hub.ts';
import { initials } from './initials.ts';
import { mostLeaves, sprig, wreath } from './leaf.ts';
import { drawPlate, plateCount, sheetPlate } from './plate.ts';

const ada: Portrayed = { id: 'ada-lovelace', name: 'Ada Lovelace', dir: 'ltr' };

test('a plate is for life: it comes from the id, not from the name or the count', async () => {
	const { number } = await drawPlate(ada, 1);
	expect((await drawPlate({ ...ada, name: 'Ada King' }, 9, 100)).number).toBe(number);
	expect(await drawPlate(ada, 3)).toEqual(await drawPlate({ ...ada }, 3));
	// Known by heart: were these to change, portraits that people shared would change with them.
	const known = await Promise.all(['ada-lovelace', 'grace-hopper', 'ريم'].map((id) => drawPlate({ ...ada, id }, 1)));
	expect(known.map((plate) => plate.number)).toEqual([4, 5, 10]);
	expect((await drawPlate({ ...ada, id: 'zoe\u0308' }, 1)).number).toBe(
		(await drawPlate({ ...ada, id: 'zoë' }, 1)).number,
	);
});

test('all plates are used, none much more than others', async () => {
	const numbers = await Promise.all(
		Array.from({ length: 500 }, (_, index) => drawPlate({ ...ada, id: `person-${index}` }, 1)),
	);
	const counts = Map.groupBy(numbers, ({ number }) => number);
	expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: plateCount }, (_, index) => index + 1));
	for (const [number, { length }] of counts) expect(length, `plate ${number}`).toBeGreaterThan(20);
});

test('letters are drawn for every script of the example, without broken numbers', async () => {
	for (const name of ['Ada Lovelace', 'Ada', 'ريم الخطيب', 'आशा श्रेष्ठ', 'ចាន់ សុភា', '林晓岚', 'ብርቱካን ሀብተወልድ', '🎉'])
		for (const height of [100, 125]) {
			const plate = await drawPlate({ ...ada, name }, 5, height);
			expect(plate.letters, name).toHaveLength(initials(name).length);
			expect(JSON.stringify(plate), name).not.toMatch(/NaN|Infinity|null|undefined/);
			if (name !== '🎉') for (const { path } of plate.letters) expect(path, name).toMatch(/^M[-\d ]+.*Z$/s);
			expect(plate.height).toBe(height);
		}
});

const leavesIn = (path: string) => path.match(/M/g)?.length;
test('a sprig has a leaf for each laurel, at least one and at most 13', () => {
	const shape = { a: [0, 0], b: [10, 20], c: [30, 40] } as const;
	for (const count of [-1, 0, 1, 2, 7, mostLeaves, mostLeaves + 1, 100_000])
		expect(leavesIn(sprig(count, shape).leaves), `${count}`).toBe(Math.min(13, Math.max(1, count)));
	expect(sprig(1000, shape)).toEqual(sprig(mostLeaves, shape));
	expect(sprig(7, shape).leaves + sprig(7, shape).stem).not.toMatch(/NaN|undefined/);
	expect(leavesIn(wreath(4))).toBe(8);
});

test('a sheet for words has the plate of its person, unless that shows letters too faintly', async () => {
	const ids = Array.from({ length: 60 }, (_, at) => `person-${at}`);
	const sheets = new Map<number, Set<number>>();
	for (const id of ids) {
		const { number } = await drawPlate({ id, name: 'Ada', dir: 'ltr' }, 1);
		sheets.set(number, (sheets.get(number) ?? new Set()).add(sheetPlate(id)));
	}
	expect(sheets.size).toBe(plateCount);
	for (const [number, [sheet, ...others]] of sheets) {
		expect(others).toEqual([]);
		expect(sheet).toBe(number === 3 ? 7 : number === 9 ? 6 : number);
	}
});
