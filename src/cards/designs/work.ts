import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { Block } from '../block.ts';
import type { CardWords } from '../words.ts';
import { moreBlock, placeBlock } from './blocks.ts';
import { byNumber } from './design.ts';
import { isWide, smallest } from './frame.ts';
import type { WordStack } from './settle.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const one = single({
	shares: { wide: 1, square: 0.52, tall: 0.56, story: 0.54 },
	least: { wide: 0.85, square: 0.48, tall: 0.52, story: 0.48 },
	good: (format) => smallest(format).line * 1.5,
	stack,
});

const many = together({ shares: { wide: 0.5, square: 0.42, tall: 0.44, story: 0.44 }, stack });

function stack({ name }: CardWords, format: CardFormat): WordStack {
	const { line } = smallest(format);
	const wide = isWide(format);
	return {
		leading: [{ text: name, voice: 'cite' }],
		least: line + 4,
		most: wide ? 96 : 130,
		yields: ['name', 'names', 'label'],
		blocks: (words, size) => [
			heading(words, size, format),
			{ text: words.name, voice: 'cite', size, colour: 'text', above: Math.round(size * 0.2) },
			{
				text: words.names ?? [],
				voice: 'name',
				size: Math.round(Math.max(wide ? 44 : 54, Math.min(size * 0.6, 80))),
				colour: 'name',
				above: Math.round(size * 0.36),
			},
			moreBlock(words, format),
			placeBlock(words, 8, format),
		],
	};
}

/** The day of an event, as heavy as a name; else what it is. */
function heading({ date, kicker = '' }: CardWords, size: number, format: CardFormat): Block {
	if (!date) return { text: kicker, voice: 'label', size: smallest(format).label, colour: 'dim' };
	const least = isWide(format) ? 60 : 72;
	return {
		text: date,
		voice: 'name',
		size: Math.round(Math.max(size * 0.86, least)),
		colour: 'name',
	};
}

/** Something that somebody made or does, or several people; an event begins with its day. */
export const work = byNumber(one, many);
