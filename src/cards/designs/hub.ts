import { placeBlock, praise } from './blocks.ts';
import { isWide, smallest } from './frame.ts';
import { together } from './together.ts';

/** The hub: its title, and the people it is about on a branch. */
export const hub = together({
	shares: { wide: 1, square: 0.5, tall: 0.54, story: 0.52 },
	branch: true,
	stack({ name }, format) {
		const { label, name: least } = smallest(format);
		const wide = isWide(format);
		return {
			leading: [{ text: name, voice: 'name' }],
			least,
			most: wide ? 120 : 168,
			yields: ['line', 'label', 'name'],
			blocks: (words, size, growth) => [
				{ text: words.name, voice: 'name', size, colour: 'name' },
				praise(words, size * 0.46 * growth, { format, largest: wide ? 56 : 76, above: size * 0.26 }),
				placeBlock(words, label * 0.8, format),
			],
		};
	},
});
