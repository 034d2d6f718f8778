import type { CardFormat } from '../../vocabulary/card-formats.ts';
import { wordsIn } from '../../words/words.ts';
import type { Block } from '../block.ts';
import type { CardWords } from '../words.ts';
import { smallest } from './frame.ts';

/** The name in Latin letters, below the name. */
export const latinBlock = ({ romanized = '' }: CardWords, size: number, format: CardFormat): Block => ({
	text: romanized,
	voice: 'label',
	size: Math.round(Math.max(size * 0.32, smallest(format).label + 2)),
	colour: 'dim',
	above: Math.round(size * 0.08),
});

/** Praise at `size`, within what can be read and what is `largest`; `above` is the room above it. */
export const praise = (
	{ line = '' }: CardWords,
	size: number,
	{ format, largest, above }: { format: CardFormat; largest: number; above: number },
): Block => ({
	text: line,
	voice: 'cite',
	size: Math.round(Math.max(smallest(format).line, Math.min(size, largest))),
	colour: 'text',
	above: Math.round(above),
});

/** A place, a source, or what kind of praise it is. */
export const placeBlock = ({ label = '' }: CardWords, above: number, format: CardFormat): Block => ({
	text: label,
	voice: 'label',
	size: smallest(format).label,
	colour: 'dim',
	above: Math.round(above),
});

/** How many there are that are not named. */
export const moreBlock = ({ lang, own, more }: CardWords, format: CardFormat): Block => ({
	text: more ? wordsIn(lang, own).andMore(more) : '',
	voice: 'label',
	size: smallest(format).label,
	colour: 'dim',
});

/** A name, and the names it is joined to: “meet”, then “and”. */
export function nameBlocks(
	words: CardWords,
	size: number,
	format: CardFormat,
	above: number,
	colour: Block['colour'] = 'name',
): Block[] {
	const { and } = wordsIn(words.lang, words.own).card;
	const { name, names = [], joiner = and } = words;
	const joining = Math.round(Math.max(size * 0.5, smallest(format).line));
	return [
		{ text: name, voice: 'name', size, colour, above },
		...names.flatMap((other, index): Block[] => [
			{ text: index === 0 ? joiner : and, voice: 'cite', size: joining, colour: 'dim', leading: 1.05 },
			{ text: other, voice: 'name', size, colour },
		]),
		moreBlock(words, format),
	];
}
