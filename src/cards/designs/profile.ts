import { latinBlock, placeBlock, praise } from './blocks.ts';
import { isWide, smallest } from './frame.ts';
import { single } from './single.ts';

/** Somebody: their name, what they do, and where. */
export const profile = single({
	shares: { wide: 1, square: 0.64, tall: 0.66, story: 0.62 },
	least: { wide: 0.85, square: 0.52, tall: 0.55, story: 0.5 },
	good: (format) => (isWide(format) ? 76 : 104),
	beside: 'sprig',
	stack({ name }, format) {
		const { name: least } = smallest(format);
		const largest = isWide(format) ? 60 : 84;
		return {
			leading: [{ text: name, voice: 'name' }],
			least,
			most: isWide(format) ? 168 : 200,
			yields: ['line', 'label', 'romanized', 'name'],
			blocks: (words, size, growth) => [
				{ text: words.name, voice: 'name', size, colour: 'name' },
				latinBlock(words, size, format),
				praise(words, size * 0.44 * growth, { format, largest, above: size * 0.26 }),
				placeBlock(words, size * 0.24, format),
			],
		};
	},
});
