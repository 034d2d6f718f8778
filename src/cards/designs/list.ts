import { others } from './blocks.ts';
import { isWide, smallest } from './frame.ts';
import { together } from './together.ts';

/** A list: faces on a branch, names in rows. */
export const list = together({
	shares: { wide: 1, square: 0.5, tall: 0.53, story: 0.5 },
	branch: true,
	stack(words, format) {
		const { line, label } = smallest(format);
		const wide = isWide(format);
		return {
			leading: [{ text: words.name, voice: 'cite' }],
			least: wide ? 46 : 54,
			most: wide ? 72 : 100,
			yields: ['names', 'name'],
			blocks: (words, size) => [
				{
					text: words.name,
					voice: 'cite',
					size: Math.round(Math.max(line + 4, Math.min(size * 0.95, wide ? 56 : 80))),
					colour: 'text',
				},
				{ text: words.names ?? [], voice: 'name', size, colour: 'name', above: Math.round(size * 0.4), leading: 1.22 },
				{
					...others(words, format),
					size: Math.round(Math.max(label, size * 0.6)),
					above: Math.round(size * 0.1),
				},
			],
		};
	},
});
