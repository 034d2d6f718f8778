import { expect, test } from 'vitest';
import { combined, someOf, triesAll, usualAnd } from './combined.fixture.ts';

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.for([
	[7, 5, 2],
	[40, 7, 5],
	[4, 4, 4],
	[3, 2, 1],
] as const)('any two of %i, %i and %i things meet, at every turn', ([one, other, last]) => {
	for (const turn of counted(last)) {
		const rows = combined(counted(one), counted(other), counted(last), 1, turn);
		for (const [a, b, pairs] of [
			[0, 1, one * other],
			[0, 2, one * last],
			[1, 2, other * last],
		] as const)
			expect(new Set(rows.map((row) => `${row[a]} ${row[b]}`)).size).toBe(pairs);
	}
});

test.for([
	[40, 7, 5],
	[40, 7, 4],
	[7, 5, 3],
	[4, 3, 2],
	[6, 3, 3],
] as const)(
	'of %i, %i and %i things, each is in one of three, and each was with each in time',
	([one, other, last]) => {
		const tried = new Set<string>();
		for (const turn of counted(3 * last)) {
			const rows = combined(counted(one), counted(other), counted(last), 3, turn);
			expect([0, 1, 2].map((at) => new Set(rows.map((row) => row[at])).size)).toEqual([one, other, last]);
			if (!triesAll) expect(rows.length).toBeLessThan((one * other) / 2);
			for (const row of rows) tried.add(row.join());
		}
		expect(tried.size).toBe(one * other * last);
	},
);

test('of many, all have their turn, and the usual one has each', () => {
	for (const count of [1, 2, 5, 6, 7]) {
		const tried = counted(3).map((turn) => someOf(counted(count), 3, turn));
		expect(new Set(tried.flat()).size).toBe(count);
		if (!triesAll)
			for (const some of tried)
				expect([Math.max(1, Math.floor(count / 3)), Math.ceil(count / 3)]).toContain(some.length);
		for (const turn of counted(3)) expect(usualAnd([-1, ...counted(count)], 3, turn)[0]).toBe(-1);
	}
});
