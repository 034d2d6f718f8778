import { nameBlocks, praise } from './blocks.ts';
import { isWide } from './frame.ts';
import { together } from './together.ts';

/** Two people or more who should meet, and why. */
export const introduction = together({
	shares: { wide: 0.56, square: 0.46, tall: 0.46, story: 0.46 },
	stack(words, format) {
		const largest = isWide(format) ? 56 : 76;
		return {
			leading: [words.name, ...(words.names ?? [])].map((text) => ({ text, voice: 'name' })),
			least: isWide(format) ? 44 : 48,
			most: isWide(format) ? 96 : 132,
			yields: ['fewer', 'line', 'names', 'name'],
			blocks: (words, size, growth) => [
				...nameBlocks(words, size, format, 0),
				praise(words, size * 0.48 * growth, { format, largest, above: size * 0.28 }),
			],
		};
	},
});
