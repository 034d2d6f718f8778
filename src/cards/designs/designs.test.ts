import { expect, test } from 'vitest';
import { combined, howMuch, someOf } from '../../combined.fixture.ts';
import { exampleHub } from '../../content.fixture.ts';
import { graphemes } from '../../graphemes.ts';
import { type CardFormat, formats } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import { allCards, type CardWords, type DesignId } from '../words.ts';
import { isWide, smallest } from './frame.ts';
import { designIds } from './index.ts';
import {
	bottom,
	drawings,
	expectWithin,
	type Hard,
	hardCards,
	isWord,
	type Laid,
	laidOut,
	linesOf,
	meet,
	type Piece,
	pieceInWords,
	roomOf,
	seenOf,
	wordsOf,
} from './laid-out.fixture.ts';

/** Words keep the margins and the strips that apps cover, and lie on nothing. */
function expectWordsInside({ pieces, portraits }: Laid, words: CardWords, format: CardFormat): void {
	const below = [
		...portraits.map(({ frame }) => frame),
		...pieces.filter((piece) => !isWord(piece) && piece.what !== 'veil'),
	];
	const ticks = pieces.filter(({ what }) => what === 'tick');
	expect(ticks.length, 'leaves between names').toBeLessThanOrEqual(words.names?.length ?? 0);
	for (const piece of pieces.filter(isWord)) {
		expectWithin(piece, roomOf(format), pieceInWords(piece));
		for (const other of below) expect(meet(piece, other), `${pieceInWords(piece)} lies on something`).toBe(false);
	}
}

/** Ornaments stay on the card, but for the leaves that are cut off, and the veil is behind what apps cover. */
function expectOrnamentsInside({ pieces }: Laid, format: CardFormat): void {
	const { width, height, bottom = 0 } = format;
	for (const piece of pieces) {
		if (piece.what === 'ornament') expectWithin(piece, seenOf(format), pieceInWords(piece));
		if (piece.what === 'leaf') expect(meet(piece, seenOf(format)), `${pieceInWords(piece)} can’t be seen`).toBe(true);
	}
	const veils = pieces
		.filter(({ what }) => what === 'veil')
		.map(({ x, y, width, height }) => ({ x, y, width, height }));
	expect(veils).toEqual(bottom ? [{ x: 0, y: height - bottom, width, height: bottom }] : []);
}

/** Portraits are whole, apart, large enough for a face, and as many as a branch has room for. */
function expectPortraitsWhole({ portraits, pieces }: Laid, words: CardWords, format: CardFormat): void {
	const leaves = pieces.filter(({ what }) => what === 'leaf');
	for (const [index, { frame }] of portraits.entries()) {
		const where = `the portrait at ${frame.x}, ${frame.y}, ${frame.width} × ${frame.height}`;
		expect(Object.values(frame).every(Number.isInteger), where).toBe(true);
		expectWithin(frame, { ...seenOf(format), width: format.width - 1, height: seenOf(format).height - 1 }, where);
		expect(frame.width, where).toBeGreaterThan(format.width / 12);
		for (const other of [...portraits.slice(index + 1).map(({ frame }) => frame), ...leaves])
			expect(meet(frame, other), `${where} lies on another leaf`).toBe(false);
	}
	expect(portraits.map(({ of }) => of)).toEqual(words.portraits.slice(0, portraits.length).map(({ of }) => of));
}

/** The smallest size of what stands in the colour of names: beside words, and below a leaf. */
const smallestNames: Record<DesignId, [beside: number, below: number]> = {
	profile: [54, 60],
	recognition: [46, 52],
	quote: [44, 54],
	milestone: [96, 64],
	welcome: [46, 52],
	recommendation: [46, 52],
	introduction: [44, 48],
	work: [44, 54],
	list: [46, 54],
	hub: [54, 60],
};

function expectReadable({ pieces }: Laid, design: DesignId, format: CardFormat): void {
	const { line, label } = smallest(format);
	const name = smallestNames[design][isWide(format) ? 0 : 1];
	for (const piece of pieces.filter(({ size }) => size !== undefined)) {
		const least = piece.colour === 'name' ? name : piece.isItalic ? line : label;
		expect(piece.size, pieceInWords(piece)).toBeGreaterThanOrEqual(least);
	}
}

/** Lines follow each other. Where fonts differ, only their boxes may overlap a little: see what ink does in `ink.test.ts`. */
function expectLinesApart({ pieces }: Laid): void {
	const texts = linesOf(pieces)
		.map((line) => line.filter(({ what }) => what === 'text'))
		.filter((line) => line.length > 0);
	for (const [index, line] of texts.entries()) {
		const next = texts[index + 1] ?? [];
		// Boxes of one font tell exactly how far lines are apart; those of two stand at heights of their own.
		const alike = (piece: Piece) => line.filter(({ fonts, size }) => fonts === piece.fonts && size === piece.size);
		const compared = next.some((piece) => alike(piece).length > 0)
			? next.filter((piece) => alike(piece).length > 0)
			: next;
		for (const piece of compared) {
			const kin = alike(piece);
			const end =
				kin.length > 0 ? Math.max(...kin.map(bottom)) : Math.max(...line.map(bottom)) - 0.25 * (line[0]?.size ?? 0);
			expect(piece.y, `${pieceInWords(piece)} on the line above`).toBeGreaterThanOrEqual(end);
		}
	}
}

function expectWell(laid: Laid, words: CardWords, design: DesignId, format: CardFormat): void {
	expectWordsInside(laid, words, format);
	expectOrnamentsInside(laid, format);
	expectPortraitsWhole(laid, words, format);
	expectReadable(laid, design, format);
	expectLinesApart(laid);
}

const example = exampleHub().then(allCards);

const cases = combined(hardCards, designIds, formats, 9).map(([{ what, words }, design, format]) => ({
	what,
	words,
	design,
	format,
	id: format.id,
}));
test.for(cases)(`$what is laid out well as $design $id, ${howMuch} of all`, async ({ words, design, format }) => {
	const laid = await laidOut(words, design, format);
	expectWell(laid, words, design, format);
	const [start] = [...graphemes().segment(words.name)];
	const texts = laid.pieces.filter(({ what }) => what === 'text').map(({ text }) => text);
	const isDrawn = laid.pieces.some(({ what }) => what === 'emoji' || what === 'outline');
	expect(isDrawn || texts.join(' ').includes(start?.segment ?? ''), 'the name is there').toBe(true);
});

test.for(formats)('the smallest letters are still read when a card is shown 300 pixels wide, $id', (format) => {
	const { label, line, name } = smallest(format);
	const shown = [label, line, name].map((size) => (size * 300) / format.width);
	for (const [index, least] of [isWide(format) ? 9 : 10, 10, 13].entries())
		expect(shown[index]).toBeGreaterThanOrEqual(least);
});

const everywhere = combined(designIds, formats, ['with a face', 'without']).map(([design, format, faces]) => ({
	design,
	format,
	id: format.id,
	faces,
}));
const withFaces = (faces: string, given: Hard): CardWords => ({
	...wordsOf(given),
	...(faces === 'without' ? { portraits: [] } : {}),
});

test.for(everywhere)(
	`the address of the hub stands at the foot, $faces, as $design $id, ${howMuch} of all`,
	async (one) => {
		const { design, format, faces } = one;
		for (const site of ['hub.test', 'somebody-with-a-name.github.io/laurels-of-theirs']) {
			const { pieces } = await laidOut(withFaces(faces, { design, site }), design, format);
			const foot = pieces.filter(({ text }) => text.length > 3 && site.includes(text));
			expect(foot.map(({ text }) => text).join('')).toBe(site);
			for (const { size } of foot) expect(size).toBeGreaterThanOrEqual(smallest(format).label * 0.7);
			const { y, height } = roomOf(format);
			expect(y + height - Math.max(...foot.map(bottom))).toBeLessThan(format.margin / 2);
		}
	},
);

test.for(formats.flatMap((format) => ['with a face', 'without'].map((faces) => ({ format, id: format.id, faces }))))(
	'a quotation mark stands with every quote, long or short, $faces, $id',
	async ({ format, faces }) => {
		for (const line of ['Tea helps.', 'Tea helps a lot. '.repeat(6).trim(), 'Tea helps a lot. '.repeat(29).trim()]) {
			const words = withFaces(faces, { design: 'quote', line, translation: 'Tee hilft.' });
			const { pieces } = await laidOut(words, 'quote', format);
			const [mark, ...others] = pieces.filter(({ what, colour }) => what === 'ornament' && colour === 'tick');
			expect(others).toEqual([]);
			expect((mark as Piece).height, line).toBeGreaterThanOrEqual(format.width / 14);
		}
	},
);

test.for(formats)('a face is as large as half of its card, $id', async (format) => {
	const least = { wide: 0.37, square: 0.48, tall: 0.55, story: 0.5 }[format.id];
	for (const design of ['profile', 'recognition', 'welcome', 'recommendation'] as const) {
		const words = wordsOf({ design, name: 'Adaeze Okonkwo-Bright', kicker: 'Laurels to', heading: 'Welcome,' });
		const { portraits } = await laidOut({ ...words, line: 'for answering every first question' }, design, format);
		expect((portraits[0]?.frame.width ?? 0) / format.width, design).toBeGreaterThanOrEqual(least);
	}
});

test.for(formats)('what a kind is about is the largest on its card, $id', async (format) => {
	for (const [design, heading, least] of [
		['milestone', '10,000', 0.1],
		['milestone', '40', 0.11],
		['welcome', 'Welcome,', 0.06],
		['recommendation', 'Tea for Two', 0.06],
	] as const) {
		const words = wordsOf({ design, heading, name: 'Zeynep Ağaoğlu', line: 'for ten thousand loans and one level' });
		const { pieces } = await laidOut(words, design, format);
		const size = pieces.find(({ text }) => text === heading)?.size ?? 0;
		expect(size, heading).toBe(Math.max(...pieces.map(({ size = 0 }) => size)));
		expect(size / format.width, `${heading} of ${design}`).toBeGreaterThanOrEqual(least);
	}
});

test.for(formats.flatMap((format) => [1, 2, 3, 5, 8, 13, 40].map((count) => ({ format, id: format.id, count }))))(
	'a list of $count shows their faces as large as there is room, $id',
	async ({ format, count }) => {
		const { portraits, pieces } = await laidOut(
			wordsOf({ design: 'list', name: 'Friends', people: count }),
			'list',
			format,
		);
		expect(portraits.length).toBeGreaterThanOrEqual(Math.min(count, Math.ceil(count * 0.85)));
		expect(pieces.filter(({ what }) => what === 'leaf').length).toBeLessThanOrEqual(count > 2 ? count / 3 : 0);
		const seen = seenOf(format);
		const room = seen.width * seen.height * (isWide(format) ? 0.48 : 0.5);
		const taken = portraits.reduce((sum, { frame }) => sum + frame.width * frame.height, 0);
		expect(taken / room).toBeGreaterThan(0.55);
		// Above and below a column there is no room for one more.
		const quilt = [...portraits.map(({ frame }) => frame), ...pieces.filter(({ what }) => what === 'leaf')];
		for (const { x, height } of isWide(format) ? quilt : []) {
			const column = quilt.filter((leaf) => leaf.x === x);
			expect(format.height - column.length * height, `beside the leaves at ${x}`).toBeLessThan(height);
		}
	},
);

const several = ['Adaeze Okonkwo-Bright', 'Jean-Baptiste Ouédraogo', 'Perpetua Lindqvist-Marr', 'Ximena Curiqueo'];
const praised = combined([2, 3, 4, 8], formats, ['recognition', 'introduction', 'quote'] as const).map(
	([count, format, design]) => ({ design, format, id: format.id, count }),
);
test.for(praised)(
	`the words for $count people are not given up for their names, as $design $id, ${howMuch} of all`,
	async (one) => {
		const { design, format, count } = one;
		const [name, ...names] = [...several, ...several].slice(0, count);
		const words = wordsOf({
			kicker: 'Laurels to',
			name: name as string,
			names,
			line: 'for a roof in Surulere and every evening before it',
			label: 'because it matters',
		});
		const { pieces } = await laidOut(words, design, format);
		const texts = pieces.filter(({ isItalic, colour }) => isItalic && colour === 'text').map(({ text }) => text);
		expect(texts.join(' ')).toMatch(/^for a roof/);
		expect(pieces.filter(({ colour }) => colour === 'name').length).toBeGreaterThan(0);
	},
);

const crowds = (['recognition', 'introduction', 'quote', 'work', 'list'] as const).flatMap((design) =>
	formats.map((format) => ({ design, format, id: format.id })),
);
test.for(crowds)('who is not named is counted, as $design $id', async ({ design, format }) => {
	const { pieces } = await laidOut(wordsOf({ design, name: 'Ada', names: several, more: 3 }), design, format);
	const counted = pieces.map(({ text }) => /^and (\d+) more$/.exec(text)?.[1] ?? '').join('');
	const named = several.filter((name) => pieces.some(({ text }) => text.includes(name.split(' ')[0] as string)));
	expect(Number(counted)).toBe(3 + several.length - named.length);
});

const uncut = 'Weavingdyeingspinning,Knittingcrocheting';
test.for(someOf(drawings, 6, 1))(
	`no word is cut that a smaller size leaves whole, as $design $id, ${howMuch} of all`,
	async ({ design, format }) => {
		const words = wordsOf({ design, name: uncut, line: `${uncut} ${uncut} a`, names: ['Bo', uncut] });
		const { pieces } = await laidOut(words, design, format);
		const lines = pieces.filter(({ text }) => /[a-z]{3}/.test(text)).map(({ text }) => text);
		for (const line of lines.filter((line) => /weav|dye|spin|knit|croch/i.test(line)))
			expect(line).toMatch(/^(Weavingdyeingspinning,|Knittingcrocheting|a| )+…?$/);
	},
);

test.for(formats)(
	'leaves stand between the names of a list, even of two who are called the same, $id',
	async (format) => {
		const names = ['Bo', 'Bo', 'Al', 'Bo'];
		const { pieces } = await laidOut(wordsOf({ design: 'list', name: 'Friends', names }), 'list', format);
		const row = pieces.filter(({ what, text }) => what === 'tick' || names.includes(text));
		expect(row.map(({ text }) => text)).toEqual(['Bo', '', 'Bo', '', 'Al', '', 'Bo']);
	},
);

test.for(formats)('every card of the example is laid out well, $id', async (format) => {
	for (const words of await example)
		expectWell(await laidOut(words, words.design, format), words, words.design, format);
});

/** The same words on a card that is read from the left and on one that is read from the right. */
const eitherWay = combined(designIds, formats, [0, 1, 2, 5]).map(([design, format, count]) => ({
	design,
	format,
	id: format.id,
	count,
}));
test.for(eitherWay)(
	`a card that is read from the right is mirrored, as $design $id with $count, ${howMuch} of all`,
	async (one) => {
		const { design, format, count } = one;
		const name = 'שלום';
		const names = Array.from({ length: Math.max(0, count - 1) }, () => name);
		const inHebrew = {
			kicker: name,
			name,
			romanized: name,
			names,
			joiner: name,
			heading: name,
			translation: name,
			title: name,
		};
		const words = wordsOf({ design, people: count, line: undefined, ...inHebrew });
		const own: CardWords['own'] = { 'card.and': name };
		const [left, right] = (await Promise.all(
			['en', 'he'].map((lang) => laidOut({ ...words, lang, own }, design, format)),
		)) as [Laid, Laid];
		const across = (frame: Frame) => format.width - frame.x - frame.width;
		expect(
			right.portraits.map(({ frame, side }) => ({ ...frame, x: across(frame), side: side === 'a' ? 'b' : 'a' })),
		).toEqual(left.portraits.map(({ frame, side }) => ({ ...frame, side })));
		const shapes = ({ pieces }: Laid) => pieces.filter((piece) => !isWord(piece));
		expect(shapes(right).map((shape) => ({ ...shape, x: across(shape) }))).toEqual(shapes(left));
		// Where words begin, from the side from which they are read.
		const starts = ({ pieces }: Laid, start: (piece: Piece) => number) =>
			[
				...Map.groupBy(
					pieces.filter(({ text }) => text === name),
					({ y }) => y,
				),
			]
				.sort(([a], [b]) => a - b)
				.map(([, line]) => Math.round(Math.min(...line.map(start))));
		expect(starts(left, ({ x }) => x).length).toBeGreaterThan(1);
		expect(starts(right, across)).toEqual(starts(left, ({ x }) => x));
	},
);

test('a card is read from where its sentence is read, in whatever language its hub is', async () => {
	const faceOf = async (lang: string, line: string | undefined) => {
		const { portraits } = await laidOut({ ...wordsOf({ design: 'quote' }), lang, line }, 'quote', formats[0]);
		return (portraits[0]?.frame.x ?? 0) === 0 ? 'left' : 'right';
	};
	expect(await faceOf('en', 'Tea helps.')).toBe('right');
	expect(await faceOf('en', 'שלום')).toBe('left');
	expect(await faceOf('ar', 'Tea helps.')).toBe('right');
	expect(await faceOf('fa', undefined)).toBe('left');
});
