import { expect, test } from 'vitest';
import { wholeNumberIn } from './whole-number.ts';

test.for([
	['1204', 1204],
	[' 1204 ', 1204],
	['0', 0],
	['1,204', 1204],
	['1.204', 1204],
	['1 204', 1204],
	['1\u00a0204', 1204],
	['1\u202f204', 1204],
	['1’204', 1204],
	['1.234.567', 1234567],
	['12,34,567', 1234567],
	['1,204.00', 1204],
	['1.204,00', 1204],
	['1204.0', 1204],
	['1204.000', 1204],
	['１２０４', 1204],
	['1204.500', undefined],
	['0.125', undefined],
	['1.5', undefined],
	['1,20', undefined],
	['1,204.567', undefined],
	['-3', undefined],
	['12%', undefined],
	['1e3', undefined],
	['', undefined],
	['99999999999999999', undefined],
] as const)('“%s” is %s', ([written, number]) => {
	expect(wholeNumberIn(written)).toBe(number);
});
