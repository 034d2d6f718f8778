import type { CardFormat } from '../../vocabulary/card-formats.ts';
import { setBlocks } from '../lines.ts';
import type { CardWords } from '../words.ts';
import { latinBlock, nameBlocks, praise } from './blocks.ts';
import { byNumber, type Design } from './design.ts';
import { footOf, isWide, smallest, wholeColumn, wordsFrom } from './frame.ts';
import { headed } from './headed.ts';
import { settle, type WordStack } from './settle.ts';
import { single } from './single.ts';
import { together } from './together.ts';

const stack = headed({
	voice: 'name',
	most: [330, 330],
	least: [96, 110],
	name: 0.32,
	mostName: 96,
	leading: 0.8,
	colours: { heading: 'name', name: 'text' },
});

/** The number above the words, beside or below the leaf. */
const stacked = single({
	shares: { wide: 1, square: 0.52, tall: 0.56, story: 0.54 },
	least: { wide: 0.85, square: 0.48, tall: 0.52, story: 0.48 },
	good: (format) => (isWide(format) ? 150 : 300),
	stack,
});

/** The number across the card, and the words beside the leaf, as long as they have room there; a story has too little. */
const across: Design = (subject) => {
	const { words, format, type } = subject;
	const [portrait] = words.portraits;
	const { heading = '' } = words;
	const { width, margin, bottom } = format;
	if (!portrait || !heading || isWide(format) || bottom) return stacked(subject);
	const whole = wholeColumn(format);
	const size = Math.floor(Math.min(400, (whole.width - 4) / type.width(heading, 'name')));
	const blocks = [{ text: heading, voice: 'name', size, colour: 'name', leading: 0.8 }] as const;
	const number = setBlocks(blocks, whole.width, subject);
	const y = Math.round(margin * 0.7);
	const under = Math.round(y + number.height + margin * 0.5);
	const foot = footOf(subject, whole);
	const leafHeight = Math.round(foot.y - margin * 0.5 - under);
	const leafWidth = Math.round(Math.min(width * 0.52, leafHeight * 0.95));
	const leaf = { x: width - leafWidth, y: under, width: leafWidth, height: leafHeight };
	const frame = wordsFrom(format, under, foot, { x: margin, width: leaf.x - Math.round(margin * 1.5) });
	const settled = settle({ ...words, heading: undefined }, below(words, format), frame, subject);
	if (!settled.whole || settled.height > frame.height) return stacked(subject);
	return {
		portraits: [{ ...portrait, frame: leaf, side: 'b' }],
		shapes: foot.shapes,
		texts: [
			{ ...whole, y, blocks: number.blocks },
			{ ...frame, y: frame.y + frame.height - settled.height, blocks: settled.blocks },
			...foot.texts,
		],
	};
};

function below({ name }: CardWords, format: CardFormat): WordStack {
	return {
		leading: [{ text: name, voice: 'name' }],
		least: smallest(format).name,
		most: 110,
		yields: [],
		blocks: (words, size, growth) => [
			...nameBlocks(words, size, format, 0, 'text'),
			latinBlock(words, size, format),
			praise(words, size * 0.56 * growth, { format, largest: 70, above: size * 0.26 }),
		],
	};
}

const many = together({ shares: { wide: 0.5, square: 0.42, tall: 0.44, story: 0.44 }, stack });

/** A number that somebody reached, or several: it is what is seen from afar. */
export const milestone = byNumber(across, many);
