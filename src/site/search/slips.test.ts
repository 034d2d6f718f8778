import { expect, test } from 'vitest';
import { slips } from './slips.ts';

test.each([
	['muler', 'muller', 1],
	['mullre', 'muller', 1],
	['mullers', 'muller', 1],
	['mallar', 'muller', Infinity],
	['uller', 'muller', Infinity],
	['fuller', 'muller', Infinity],
	['ana', 'ann', Infinity],
	['adaa', 'ada', Infinity],
	['john', 'jhon', 1],
	['johannson', 'johansson', 1],
	['johannson', 'johansen', 2],
	['zurawksy', 'zurawski', 2],
	['kubernetse', 'kubernetes', 1],
	['kbrnetes', 'kubernetes', 2],
	['web30', 'web31', Infinity],
	['.nett', '.netz', Infinity],
	['한서윤님이', '한서운님이', Infinity],
	['muller', 'muller', 0],
])('%s is %s with so many slips', (one, other, count) => {
	expect(slips(one, other)).toBe(count);
	expect(slips(other, one)).toBe(count);
});
