import type { Format } from '../formats.ts';
import type { CardWords } from '../words.ts';
import { moreOf } from '../words.ts';
import type { Design } from './design.ts';
import { isWide, smallest } from './frame.ts';
import type { Stack } from './settle.ts';
import { single } from './single.ts';
import { together } from './together.ts';

/** Something that somebody made or does, or several people; an event begins with its day. */
export const work: Design = (subject) => (subject.words.portraits.length > 1 ? many(subject) : one(subject));

const one = single({
	shares: { wide: 1, square: 0.48, tall: 0.54, story: 0.54 },
	good: (format) => smallest(format).line * 1.35,
	beside: 'sprig',
	stack,
});

const many = together({ shares: { wide: 0.5, square: 0.42, tall: 0.44, story: 0.44 }, stack });

function stack({ name }: CardWords, format: Format): Stack {
	const { line, label } = smallest(format);
	const wide = isWide(format);
	return {
		leading: [{ text: name, voice: 'cite' }],
		least: line + 4,
		most: wide ? 96 : 130,
		yields: ['name', 'names', 'label'],
		blocks: ({ date, kicker, name, names, more, label: where }, size) => [
			{
				text: date ? `${date.day} ${date.month}` : (kicker ?? ''),
				voice: date ? 'name' : 'label',
				size: Math.round(date ? Math.max(size * 0.86, wide ? 60 : 72) : label * 1.15),
				colour: date ? 'name' : 'mark',
			},
			{ text: name, voice: 'cite', size, colour: 'text', above: Math.round(size * 0.2) },
			{
				text: names ?? [],
				voice: 'name',
				size: Math.round(Math.max(wide ? 44 : 54, Math.min(size * 0.6, 80))),
				colour: 'name',
				above: Math.round(size * 0.36),
			},
			{ text: more ? moreOf(more) : '', voice: 'label', size: label, colour: 'dim' },
			{ text: where ?? '', voice: 'label', size: label, colour: 'dim', above: 8 },
		],
	};
}
