import type { CardFormat } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import type { Palette } from '../palette.ts';
import { leafPath, type PlacedPortrait, type Portrait, type Side } from '../portrait.ts';
import type { CardWords } from '../words.ts';
import type { Design, Layout, Shape } from './design.ts';
import { type Column, columnBefore, isWide, type Shares, wholeColumn } from './frame.ts';
import type { WordStack } from './settle.ts';
import { withoutFaces } from './without-faces.ts';
import { wordsAndFoot } from './words-and-foot.ts';

/** A card with leaves on one stem. */
export interface Together {
	/** How much of the height the leaves take, unless the words need more room. */
	shares: Shares;
	stack: (words: CardWords, format: CardFormat) => WordStack;
	/** Always a branch, even for two. */
	branch?: boolean;
}

/** Leaves on one stem, and where they leave room for words: beside them, or from a line down. */
interface LeavesOnStem extends Omit<Layout, 'texts'> {
	column: Column;
	top: number;
}

/** Several people on one stem: two as a pair, more as a branch. The leaves give way before the words do. */
export const together =
	({ shares, stack, branch = false }: Together): Design =>
	(subject) => {
		const { words, format, palette } = subject;
		if (words.portraits.length === 0) return withoutFaces(subject, stack(words, format));
		const arrange = branch || words.portraits.length !== 2 ? onBranch : asPair;
		const attempt = (share: number) => {
			const leaves = arrange(words.portraits, format, share, palette);
			return { leaves, ...wordsAndFoot(subject, stack(words, format), leaves.column, leaves.top) };
		};
		const share = shares[format.id as keyof Shares];
		let laid = attempt(share);
		// A branch beside the words is as high as the card, whatever they say.
		for (let tries = 1; tries < 6 && !laid.settled.whole && !(arrange === onBranch && isWide(format)); tries++)
			laid = attempt(share * 0.9 ** tries);
		const { leaves, words: laidWords } = laid;
		return { portraits: leaves.portraits, shapes: [...leaves.shapes, ...laidWords.shapes], texts: laidWords.texts };
	};

const stemWidth = 7;

/** Two leaves either side of a stem: beside the words one hangs above the other, above them they stand side by side. */
function asPair(people: readonly Portrait[], format: CardFormat, share: number, { mark }: Palette): LeavesOnStem {
	const { width, height, margin, top = 0, bottom = 0 } = format;
	const wide = isWide(format);
	const one = wide
		? Math.round(width * 0.5 * Math.min(1, share / 0.5) * 0.5)
		: Math.round(Math.min((height - bottom) * share * 0.8, width / 2));
	const leafHeight = wide ? Math.round(height * 0.7) : Math.round(one / 0.8);
	const x = wide ? width - 2 * one : Math.round(width / 2) - one;
	const y = wide ? 0 : Math.round(top ? top * 0.72 : one * 2 > width * 0.9 ? 0 : margin * 0.6);
	const from = wide ? 0 : Math.round(y + leafHeight * 0.6);
	const end = wide ? height : Math.round(y + leafHeight * 1.09);
	const sides: Side[] = ['a', 'b'];
	return {
		portraits: people.map((person, index) => ({
			...person,
			frame: {
				x: x + index * one,
				y: wide && index === 1 ? height - leafHeight : y,
				width: one,
				height: leafHeight,
			},
			side: sides[index] as Side,
		})),
		shapes: [{ frame: { x: x + one - stemWidth / 2, y: from, width: stemWidth, height: end - from }, fill: mark }],
		column: wide ? columnBefore(x, format) : wholeColumn(format),
		top: wide ? margin : Math.round(y + leafHeight * 1.13),
	};
}

/** A place for a leaf on a branch; `seen` is how much of it the card shows. */
interface Slot {
	frame: Frame;
	side: Side;
	seen: number;
}

/** A branch, and where it leaves room for words. */
interface Slots extends Pick<LeavesOnStem, 'column' | 'top'> {
	stem: Frame;
	slots: Slot[];
}

/** A branch: upright beside the words, or lying above them. People take the whole leaves; those that are cut off stand for everyone else. */
function onBranch(people: readonly Portrait[], format: CardFormat, share: number, palette: Palette): LeavesOnStem {
	const { stem, slots, ...words } = isWide(format) ? upright(format) : lying(format, share);
	const whole = slots.filter(({ seen }) => seen > 0.97);
	// From the middle outwards, and then in the order of the branch.
	const middle = format.width / 2;
	const away = ({ frame }: Slot) => Math.abs(frame.x + frame.width / 2 - middle);
	const chosen = isWide(format) ? whole : [...whole].sort((a, b) => away(a) - away(b));
	const taken = new Set(chosen.slice(0, people.length));
	const portraits: PlacedPortrait[] = slots
		.filter((slot) => taken.has(slot))
		.map(({ frame, side }, index) => ({ ...(people[index] as Portrait), frame, side }));
	const others = slots.filter((slot) => !taken.has(slot));
	return {
		portraits,
		shapes: [
			{ frame: stem, fill: palette.mark },
			...others.map(({ frame, side }, index) =>
				blankLeaf(frame, side, palette.leaves[index % palette.leaves.length] as string),
			),
		],
		...words,
	};
}

export const blankLeaf = (frame: Frame, side: Side, fill: string): Shape => ({
	frame,
	view: [0, 0, frame.width, frame.height],
	paths: [{ d: leafPath(frame, side), fill }],
});

/** Three leaves on the left, and on the right two and two halves. */
function upright(format: CardFormat): Slots {
	const { width, height, margin } = format;
	const gap = Math.round(height * 0.012);
	const leafHeight = Math.floor((height - 4 * gap) / 3);
	const leafWidth = Math.round(leafHeight * 0.96);
	const x = width - leafWidth;
	const at = (step: number, side: Side): Slot => ({
		frame: {
			x: side === 'a' ? x - leafWidth : x,
			y: Math.round(gap + step * (leafHeight + gap)),
			width: leafWidth,
			height: leafHeight,
		},
		side,
		seen: step < 0 || step > 2 ? 0.5 : 1,
	});
	return {
		stem: { x: x - Math.floor(stemWidth / 2), y: 0, width: stemWidth, height },
		slots: [at(0, 'a'), at(0.5, 'b'), at(1, 'a'), at(1.5, 'b'), at(2, 'a'), at(-0.5, 'b'), at(2.5, 'b')],
		column: columnBefore(x - leafWidth, format),
		top: margin,
	};
}

/** Two rows of leaves, above and below the stem. */
function lying(format: CardFormat, share: number): Slots {
	const { width, height, margin, top = 0, bottom = 0 } = format;
	const y = Math.round(top * 0.72);
	const whole = Math.round((height - bottom) * share);
	const gap = Math.round(width * 0.008);
	const leafHeight = Math.floor(whole / 2) - gap;
	const leafWidth = Math.round(leafHeight * 0.8);
	const middle = y + Math.round(whole / 2);
	const step = leafWidth + gap;
	const shift = ((width % step) - step) / 2;
	const slots: Slot[] = [];
	for (let index = -1; index * step < width + step; index++)
		for (const up of [true, false]) {
			const x = Math.round(index * step + (up ? 0 : step / 2) + shift);
			const seen = (Math.min(x + leafWidth, width) - Math.max(x, 0)) / leafWidth;
			if (seen > 0.2)
				slots.push({
					frame: { x, y: up ? middle - leafHeight : middle, width: leafWidth, height: leafHeight },
					side: up ? 'b' : 'a',
					seen,
				});
		}
	return {
		stem: { x: 0, y: middle - Math.floor(stemWidth / 2), width, height: stemWidth },
		slots,
		column: wholeColumn(format),
		top: y + whole + margin * 0.6,
	};
}
