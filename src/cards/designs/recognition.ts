import type { Format } from '../../vocabulary/card-formats.ts';
import type { CardWords } from '../words.ts';
import { latin, named, placeBlock, praise } from './blocks.ts';
import { byNumber } from './design.ts';
import { isWide, smallest } from './frame.ts';
import type { Stack } from './settle.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const one = single({
	shares: { wide: 1, square: 0.5, tall: 0.56, story: 0.56 },
	good: (format) => (isWide(format) ? 62 : 96),
	beside: 'sprig',
	stack,
});

const many = together({
	shares: { wide: 0.5, square: 0.4, tall: 0.42, story: 0.42 },
	stack,
});

function stack(words: CardWords, format: Format): Stack {
	const { line, label, name: least } = smallest(format);
	const largest = isWide(format) ? 60 : 78;
	return {
		leading: [words.name, ...(words.names ?? [])].map((text) => ({ text, voice: 'name' })),
		least: words.names?.length ? least - 8 : least,
		most: isWide(format) ? 140 : 180,
		yields: ['fewer', 'line', 'names', 'romanized', 'name', 'label'],
		blocks: (words, size, growth) => [
			{ text: words.kicker ?? '', voice: 'cite', size: Math.max(line, Math.round(size * 0.4)), colour: 'dim' },
			...named(words, size, format, Math.round(size * 0.1)),
			latin(words, size, format),
			praise(words, size * 0.46 * growth, { format, largest, above: size * 0.24 }),
			placeBlock(words, label * 0.8, format),
		],
	};
}

/** Praise of one person, or of several. */
export const recognition = byNumber(one, many);
