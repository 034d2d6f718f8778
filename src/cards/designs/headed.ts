import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { Block } from '../block.ts';
import type { CardWords } from '../words.ts';
import { latinBlock, nameBlocks, praise } from './blocks.ts';
import { isWide, smallest } from './frame.ts';
import type { WordStack } from './settle.ts';

/** Words under a heading that leads them: how it is set, and how much of its size the names take. */
export interface Headed {
	voice: Block['voice'];
	/** In pixels, beside a leaf and below it. */
	most: readonly [beside: number, below: number];
	least: readonly [beside: number, below: number];
	/** Names as a share of the heading's size, and the largest that they become. */
	name: number;
	mostName: number;
	colours: { heading: Block['colour']; name: Block['colour'] };
	/** Height of its lines, in em. */
	leading?: number;
	/** Whether a small line stands above it. */
	kicker?: boolean;
}

/** A heading, whom it is about, and praise. */
export const headed =
	({ voice, most, least, name: share, mostName, colours, leading, kicker }: Headed) =>
	(words: CardWords, format: CardFormat): WordStack => {
		const at = isWide(format) ? 0 : 1;
		const { label, name: leastName } = smallest(format);
		const many = (words.names?.length ?? 0) > 0;
		return {
			leading: [{ text: words.heading ?? '', voice }],
			least: least[at],
			most: most[at],
			yields: ['fewer', 'line', 'names', 'romanized', 'name', 'heading'],
			blocks: (words, size, growth) => {
				const name = Math.round(Math.max(leastName - (many ? 8 : 0), Math.min(size * share, mostName)));
				return [
					{ text: (kicker && words.kicker) || '', voice: 'label', size: label, colour: 'dim' },
					{
						text: words.heading ?? '',
						voice,
						size,
						colour: colours.heading,
						...(leading ? { leading } : {}),
						above: kicker ? Math.round(size * 0.1) : 0,
					},
					...nameBlocks(words, name, format, Math.round(size * 0.12), colours.name),
					latinBlock(words, name, format),
					praise(words, name * 0.62 * growth, { format, largest: isWide(format) ? 54 : 72, above: name * 0.3 }),
				];
			},
		};
	};
