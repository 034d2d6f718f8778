import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { CardWords } from '../words.ts';
import { placeBlock, praise } from './blocks.ts';
import { byNumber } from './design.ts';
import { isWide, smallest } from './frame.ts';
import type { WordStack } from './settle.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const one = single({
	shares: { wide: 1, square: 0.58, tall: 0.62, story: 0.58 },
	least: { wide: 0.85, square: 0.5, tall: 0.54, story: 0.48 },
	good: (format) => (isWide(format) ? 76 : 104),
	stack,
});

const several = together({ shares: { wide: 1, square: 0.5, tall: 0.54, story: 0.52 }, branch: true, stack });

function stack({ name }: CardWords, format: CardFormat): WordStack {
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
}

/** The hub: its title, and the people it is about on a branch; who is there alone has the card alone. */
export const hub = byNumber(one, several);
