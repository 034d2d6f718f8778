import { byNumber } from './design.ts';
import { headed } from './headed.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const stack = headed({
	voice: 'cite',
	most: [110, 150],
	least: [56, 70],
	name: 0.6,
	mostName: 80,
	colours: { heading: 'text', name: 'name' },
	kicker: true,
});

const one = single({
	shares: { wide: 1, square: 0.54, tall: 0.58, story: 0.56 },
	least: { wide: 0.85, square: 0.48, tall: 0.52, story: 0.48 },
	good: () => 72,
	stack,
});

const many = together({ shares: { wide: 0.5, square: 0.42, tall: 0.44, story: 0.44 }, stack });

/** A work that the owner recommends: its title first. */
export const recommendation = byNumber(one, many);
