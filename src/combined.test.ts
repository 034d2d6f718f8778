import { expect, test } from 'vitest';
import { combined } from './combined.fixture.ts';

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.for([
	[7, 5, 2],
	[40, 7, 5],
	[4, 4, 4],
	[3, 2, 1],
] as const)('any two of %i, %i and %i things meet', ([one, other, last]) => {
	const rows = combined(counted(one), counted(other), counted(last));
	for (const [a, b, pairs] of [
		[0, 1, one * other],
		[0, 2, one * last],
		[1, 2, other * last],
	] as const)
		expect(new Set(rows.map((row) => `${row[a]} ${row[b]}`)).size).toBe(pairs);
});
