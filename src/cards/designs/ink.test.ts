import satori from 'satori';
import { expect, test } from 'vitest';
import { howMuch, someOf } from '../../combined.fixture.ts';
import type { CardFont } from '../../letters/type.ts';
import { type CardFormat, formats } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import { boxAt, type Element, element } from '../elements.ts';
import { raster } from '../raster.ts';
import { type CardWords, drawnWords } from '../words.ts';
import {
	drawings,
	eight,
	expectWithin,
	type Hard,
	hardCards,
	laidOut,
	linesOf,
	type Piece,
	pieceInWords,
	roomOf,
	typeOf,
	wordsOf,
} from './laid-out.fixture.ts';

/** How far letters lean out of their line. Pixels. */
const overhang = 24;
const grown = ({ x, y, width, height }: Frame, by: number): Frame => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by,
});

/** The canvas is larger than the card on every side. */
const air = 200;

/** Where elements leave ink, 0 to 255, on a canvas larger than the card. */
async function inkOf(elements: Element[], { width, height }: CardFormat, fonts: CardFont[]): Promise<Uint8Array> {
	const canvas = { width: width + 2 * air, height: height + 2 * air };
	const card = boxAt({ x: air, y: air, width, height }, {}, elements);
	const style = { display: 'flex', position: 'relative', ...canvas, fontVariantNumeric: 'lining-nums' };
	const pixels = await raster(await satori(element('div', style, card) as never, { ...canvas, fonts }));
	const ink = new Uint8Array(pixels.length / 4);
	for (let at = 0; at < ink.length; at++) ink[at] = pixels[at * 4 + 3] as number;
	return ink;
}

/** Less is the soft edge of a letter. */
const isInk = (amount: number | undefined): boolean => (amount ?? 0) > 96;

/** The box around all ink, as the card counts its pixels. */
function boundsOfInk(ink: Uint8Array, { width }: CardFormat): Frame {
	const stride = width + 2 * air;
	let [left, top, last, lowest] = [stride, ink.length / stride, 0, 0];
	for (let at = 0; at < ink.length; at++) {
		if (!isInk(ink[at])) continue;
		const [x, y] = [at % stride, Math.floor(at / stride)];
		[left, top, last, lowest] = [Math.min(left, x), Math.min(top, y), Math.max(last, x), Math.max(lowest, y)];
	}
	return { x: left - air, y: top - air, width: last - left + 1, height: lowest - top + 1 };
}

/** How many pixels of a frame have ink. */
function amountIn(
	ink: Uint8Array,
	{ x = 0, y = 0, width, height }: Pick<Frame, 'width' | 'height'> & Partial<Frame>,
	format: CardFormat,
): number {
	const stride = format.width + 2 * air;
	let amount = 0;
	for (let row = y + air; row < y + air + height; row++)
		for (let at = row * stride + x + air; at < row * stride + x + air + width; at++) if (isInk(ink[at])) amount++;
	return amount;
}

/** Marks high above letters and deep below them, in every line of a design. */
const marked: Record<string, Hard> = {
	'a profile of marks': { name: 'Fogg Ẹ̀ Ŋ̈g', romanized: 'Ậ́gg Ṩ̌ẹ̀niọ́lá', line: 'Ậ́gg Ṩ̌ẹ̀', label: 'Ṩ̌ẹ̀gọ' },
	'a recognition of marks': {
		design: 'recognition',
		kicker: 'Laurels to gg',
		name: 'Ậ́gg Ṩ̌ẹ̀niọ́lá Ĝy',
		names: ['Ấp Žjg', 'Ŋ̈gọ Ḃríd Fogg'],
		line: 'Ậ́gg Ṩ̌ẹ̀niọ́lá Ĝy '.repeat(6),
		label: 'Ǻ̧ Çǧ',
	},
	'an introduction of marks': { design: 'introduction', name: 'Ậ́gọ Ậ́gọ', names: ['Ậ́gọ Ấp'], line: 'Ậ́gọ '.repeat(9) },
	'a work of marks': {
		design: 'work',
		kicker: 'gọ',
		date: '27 Ậ́gọ',
		name: 'Ậ́gọ Ậ́gọ',
		names: ['Ậ́gọ', 'Ậ́g'],
	},
	'a list of marks': { design: 'list', name: 'Ậ́gọ', names: eight('Ậ́gọ Ấp'), more: 4 },
	'a hub of marks': { design: 'hub', name: 'Ậ́gọ Ậ́gọ', line: 'Ậ́gọ Ậ́gọ' },
	'a quote of marks': {
		design: 'quote',
		line: 'Ậ́gọ '.repeat(20),
		translation: 'Ậ́gọ '.repeat(9),
		name: 'Ậ́gọ',
		names: ['Ậ́gọ'],
		label: 'Ấgọ',
	},
};
const markedCards = Object.entries(marked).flatMap(([what, given]) =>
	formats.map((format) => ({ what: `${what}, ${format.id},`, words: wordsOf(given), format })),
);

/** Where ink may be elsewhere than boxes say: letters with much above and below them, and crowds. */
const inky = hardCards.filter(({ words }) => words.names || /[^\u0000-\u00ff“”…]/.test(drawnWords(words)));
test.for(someOf([...inky, ...markedCards], 13))(
	`$what leaves no ink where none belongs, ${howMuch} of all`,
	async ({ words, format }) => {
		const { elements, pieces, portraits } = await laidOut(words, words.design, format);
		const lines = linesOf(pieces);
		const everySecond = (first: number) =>
			elements.filter((_, at) =>
				lines.some((line, index) => index % 2 === first && line.includes(pieces[at] as Piece)),
			);
		const { fonts } = await typeOf(words);
		const [odd, even] = [await inkOf(everySecond(0), format, fonts), await inkOf(everySecond(1), format, fonts)];
		const ink = odd.map((amount, at) => Math.max(amount, even[at] as number));
		const bounds = boundsOfInk(ink, format);
		expectWithin(bounds, grown(roomOf(format), overhang), 'ink in the margins');
		for (const { frame } of portraits) expect(amountIn(ink, frame, format), 'ink on a portrait').toBe(0);
		const twice = odd.map((amount, at) => Math.min(amount, even[at] as number));
		expect(amountIn(twice, format, format), 'ink on the ink of another line').toBe(0);
	},
);

/** How wide satori draws the words of an element: where it sets what stands beside them. */
async function drawnWidth({ props }: Element, fonts: CardFont[]): Promise<number> {
	const { color, fontFamily, fontWeight, fontStyle, fontSize, letterSpacing } = props['style'] as Record<
		string,
		string
	>;
	const style = { whiteSpace: 'nowrap', color, fontFamily, fontWeight, fontStyle, fontSize, letterSpacing };
	const words = element('div', { display: 'block', ...style }, props.children, { lang: props['lang'] });
	const beside = element('div', { width: 1, height: 1, background: 'red' });
	const row = element('div', { display: 'flex', fontVariantNumeric: 'lining-nums' }, [words, beside]);
	const svg = await satori(row as never, { width: 9000, height: 200, fonts });
	return Number(/<rect x="([\d.]+)"[^>]*fill="(?:red|rgb\(255, ?0, ?0\)|#ff0000)"/.exec(svg)?.[1]);
}

const joined: Partial<CardWords> = {
	kicker: 'The office of fjords',
	name: 'Fifi Griffith 晓 Jeffrey',
	names: ['Effie Wolff', 'Ƒiffi Hoffman ريم Duff'],
	line: 'for “fixing” 1,911 fluffy ﬁles, först, and the 晓 office',
	label: 'Offaly आशा Fife, +1 (2) AVATAR To',
	title: 'Official Ŋ affairs',
};
test.for(someOf(drawings, 13))(
	`words are as wide as they are measured, as $design $id, ${howMuch} of all`,
	async ({ design, format }) => {
		const words = wordsOf({ design, ...joined });
		const { elements, pieces } = await laidOut(words, design, format);
		const { fonts } = await typeOf(words);
		for (const [index, piece] of pieces.entries())
			if (piece.what === 'text') {
				const apart = Math.abs((await drawnWidth(elements[index] as Element, fonts)) - piece.width);
				expect(apart, pieceInWords(piece)).toBeLessThan(1);
			}
	},
);
