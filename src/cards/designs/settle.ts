import type { Voice } from '../../letters/faces.ts';
import type { Block, SetBlock, Typesetting } from '../block.ts';
import type { Frame } from '../elements.ts';
import { widestPiece } from '../fill.ts';
import { roomFor, setBlocks } from '../lines.ts';
import { largestThatFits, shorten } from '../shorten.ts';
import type { CardWords } from '../words.ts';

/** A stack of words that is as large as its room lets it be. */
export interface WordStack {
	/** The words from top to bottom at a size (pixels). What is beside the leading words may grow by a factor. */
	blocks: (words: CardWords, size: number, growth: number) => Block[];
	/** The words that lead: they must not be broken within a word. */
	leading: { text: string; voice: Voice }[];
	least: number;
	most: number;
	/** What is shortened, one after the other, when the smallest size is too large; `fewer` counts names instead of naming them. */
	yields: readonly ('fewer' | 'line' | 'translation' | 'label' | 'romanized' | 'name' | 'names' | 'heading')[];
}

/** Words that have found their size. */
export interface Settled {
	size: number;
	blocks: SetBlock[];
	height: number;
	/** Nothing was shortened, and no word cut. */
	whole: boolean;
	/** The largest size at which the leading words are not broken. */
	cap: number;
}

/** Finds the largest size at which a stack fits a frame. Only when the smallest is too large, words are left out. */
export function settle(words: CardWords, stack: WordStack, frame: Frame, { type, direction }: Typesetting): Settled {
	const reading = { type, direction };
	const comfortable = stack.least * 1.3;
	const most = frame.width / comfortable;
	const widest = Math.max(0.5, ...stack.leading.map(({ text, voice }) => widestPiece(text, voice, most, type)));
	const cap = Math.max(stack.least, Math.min(stack.most, Math.floor((frame.width - 4) / widest)));
	const room = (words: CardWords, size: number, growth = 1) =>
		roomFor(stack.blocks(words, size, growth), frame.width, reading);
	const isEnough = (words: CardWords) => room(words, stack.least).height <= frame.height;
	const shown = isEnough(words) ? words : shortened(words, stack, isEnough);
	// No word is cut that a smaller size leaves whole, and nothing is parted that belongs together but for letters that are small.
	const least = room(shown, stack.least);
	const parting = Math.max(least.parted, room(shown, Math.min(cap, comfortable)).parted);
	const fits = (size: number, growth?: number) => {
		const { height, cuts, parted } = room(shown, size, growth);
		return height <= frame.height && cuts <= least.cuts && parted <= parting;
	};
	const size = largestThatFits(stack.least, cap, (size) => fits(size));
	// A long word can keep the leading words small: the rest then grows into the room that is left.
	const growth = [1.6, 1.45, 1.3, 1.15].find((factor) => fits(size, factor)) ?? 1;
	const whole = shown === words && least.cuts === 0;
	return { size, cap, whole, ...setBlocks(stack.blocks(shown, size, growth), frame.width, reading) };
}

function shortened(words: CardWords, { yields }: WordStack, fits: (words: CardWords) => boolean): CardWords {
	let shown = words;
	for (const part of yields) {
		if (fits(shown)) break;
		const before = shown;
		if (part === 'fewer') shown = fewerNames(before, fits);
		else if (part === 'names') shown = shorterName(fewerNames(before, fits), fits);
		else if (before[part])
			shown = { ...before, [part]: shorten(before[part], (text) => fits({ ...before, [part]: text })) };
	}
	return shown;
}

/** The first of the names, as many as fit but one at least; the others are counted. */
function fewerNames(words: CardWords, fits: (words: CardWords) => boolean): CardWords {
	const { names = [], more = 0 } = words;
	const first = (count: number) => ({ ...words, names: names.slice(0, count), more: more + names.length - count });
	for (let count = names.length; count > 1; count--) if (fits(first(count))) return first(count);
	return first(Math.min(1, names.length));
}

/** The one name that is left, shortened if it must be. */
function shorterName(words: CardWords, fits: (words: CardWords) => boolean): CardWords {
	const [name] = words.names ?? [];
	if (!name || words.names?.length !== 1) return words;
	return { ...words, names: [shorten(name, (text) => fits({ ...words, names: [text] }))] };
}
