import { isWide, smallest } from './frame.ts';
import { single } from './single.ts';

/** Somebody: their name, what they do, and where. */
export const profile = single({
	shares: { wide: 1, square: 0.58, tall: 0.62, story: 0.6 },
	good: (format) => (isWide(format) ? 76 : 112),
	beside: 'sprig',
	stack({ name }, format) {
		const { line, label, name: least } = smallest(format);
		const largest = isWide(format) ? 60 : 84;
		return {
			leading: [{ text: name, voice: 'name' }],
			least,
			most: isWide(format) ? 168 : 200,
			yields: ['line', 'label', 'romanized', 'name'],
			blocks: (words, size, growth) => [
				{ text: words.name, voice: 'name', size, colour: 'name' },
				{
					text: words.romanized ?? '',
					voice: 'label',
					size: Math.round(Math.max(size * 0.32, label + 2)),
					colour: 'dim',
					above: Math.round(size * 0.08),
				},
				{
					text: words.line ?? '',
					voice: 'cite',
					size: Math.round(Math.max(line, Math.min(size * 0.44 * growth, largest))),
					colour: 'text',
					above: Math.round(size * 0.26),
				},
				{ text: words.label ?? '', voice: 'label', size: label, colour: 'dim', above: Math.round(size * 0.24) },
			],
		};
	},
});
