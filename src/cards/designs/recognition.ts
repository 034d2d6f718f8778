import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { CardWords } from '../words.ts';
import { latinBlock, nameBlocks, praise } from './blocks.ts';
import { byNumber } from './design.ts';
import { isWide, smallest } from './frame.ts';
import type { WordStack } from './settle.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const one = single({
	shares: { wide: 1, square: 0.62, tall: 0.64, story: 0.6 },
	least: { wide: 0.85, square: 0.52, tall: 0.55, story: 0.5 },
	good: (format) => (isWide(format) ? 62 : 90),
	beside: 'sprig',
	stack,
});

const many = together({ shares: { wide: 0.5, square: 0.42, tall: 0.46, story: 0.44 }, stack });

function stack(words: CardWords, format: CardFormat): WordStack {
	const { line, name: least } = smallest(format);
	const largest = isWide(format) ? 60 : 78;
	return {
		leading: [words.name, ...(words.names ?? [])].map((text) => ({ text, voice: 'name' })),
		least: words.names?.length ? least - 8 : least,
		most: isWide(format) ? 140 : 180,
		yields: ['fewer', 'line', 'names', 'romanized', 'name'],
		blocks: (words, size, growth) => [
			{ text: words.kicker ?? '', voice: 'cite', size: Math.max(line, Math.round(size * 0.4)), colour: 'dim' },
			...nameBlocks(words, size, format, words.kicker ? Math.round(size * 0.1) : 0),
			latinBlock(words, size, format),
			praise(words, size * 0.46 * growth, { format, largest, above: size * 0.24 }),
		],
	};
}

/** Praise of one person, or of several. */
export const recognition = byNumber(one, many);
