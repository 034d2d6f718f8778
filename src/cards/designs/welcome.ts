import { byNumber } from './design.ts';
import { headed } from './headed.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const stack = headed({
	voice: 'name',
	most: [150, 190],
	least: [64, 76],
	name: 1,
	mostName: 190,
	colours: { heading: 'text', name: 'name' },
});

const one = single({
	shares: { wide: 1, square: 0.6, tall: 0.64, story: 0.6 },
	least: { wide: 0.85, square: 0.5, tall: 0.52, story: 0.48 },
	good: () => 84,
	edge: 'left',
	stack,
});

const many = together({ shares: { wide: 0.5, square: 0.42, tall: 0.46, story: 0.44 }, stack });

/** Somebody who is new, or several: “Welcome,” and their names, as large as it goes. */
export const welcome = byNumber(one, many);
