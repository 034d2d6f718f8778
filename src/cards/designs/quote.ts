import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { CardWords } from '../words.ts';
import { moreBlock, placeBlock } from './blocks.ts';
import { isWide, smallest } from './frame.ts';
import type { WordStack } from './settle.ts';
import { single } from './single.ts';

/** Somebody's own words. */
export const quote = single({
	shares: { wide: 0.72, square: 0.46, tall: 0.48, story: 0.48 },
	least: { wide: 0.64, square: 0.38, tall: 0.4, story: 0.4 },
	good: (format) => smallest(format).line * 1.6,
	beside: 'quotation',
	stack,
});

function stack({ line = '' }: CardWords, format: CardFormat): WordStack {
	const { line: least, label } = smallest(format);
	const wide = isWide(format);
	return {
		leading: [{ text: line, voice: 'cite' }],
		least,
		most: wide ? 108 : 140,
		yields: ['fewer', 'line', 'translation', 'label', 'name', 'names'],
		blocks: (words, size) => [
			{ text: words.line ?? '', voice: 'cite', size, colour: 'text' },
			{
				text: words.translation ?? '',
				voice: 'label',
				size: Math.round(Math.max(label, size * 0.42)),
				colour: 'dim',
				above: Math.round(size * 0.3),
			},
			{
				text: [words.name, ...(words.names ?? [])],
				voice: 'name',
				size: Math.round(Math.max(wide ? 44 : 54, Math.min(size * 0.64, 84))),
				colour: 'name',
				above: Math.round(size * 0.42),
			},
			moreBlock(words, format),
			placeBlock(words, 8, format),
		],
	};
}
