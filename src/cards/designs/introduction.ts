import type { Format } from '../formats.ts';
import type { Block } from '../lines.ts';
import { type CardWords, moreOf } from '../words.ts';
import { isWide, smallest } from './frame.ts';
import { together } from './together.ts';

/** Two people or more who should meet, and why. */
export const introduction = together({
	shares: { wide: 0.56, square: 0.46, tall: 0.46, story: 0.46 },
	stack(words, format) {
		const { line } = smallest(format);
		const largest = isWide(format) ? 56 : 76;
		return {
			leading: [words.name, ...(words.names ?? [])].map((text) => ({ text, voice: 'name' })),
			least: isWide(format) ? 44 : 48,
			most: isWide(format) ? 96 : 132,
			yields: ['fewer', 'line', 'names', 'name'],
			blocks: (words, size, growth) => [
				...named(words, size, format, 0),
				{
					text: words.line ?? '',
					voice: 'cite',
					size: Math.round(Math.max(line, Math.min(size * 0.48 * growth, largest))),
					colour: 'text',
					above: Math.round(size * 0.28),
				},
			],
		};
	},
});

/** A name, and the names it is joined to: “meet”, then “and”. */
export function named(
	{ name, names = [], joiner = 'and', more }: CardWords,
	size: number,
	format: Format,
	above: number,
): Block[] {
	const { line, label } = smallest(format);
	const small = { voice: 'cite', size: Math.round(Math.max(size * 0.5, line)), colour: 'dim', leading: 1.05 } as const;
	return [
		{ text: name, voice: 'name', size, colour: 'name', above },
		...names.flatMap((other, index): Block[] => [
			{ ...small, text: index === 0 ? joiner : 'and' },
			{ text: other, voice: 'name', size, colour: 'name' },
		]),
		{ text: more ? moreOf(more) : '', voice: 'label', size: label, colour: 'dim' },
	];
}
