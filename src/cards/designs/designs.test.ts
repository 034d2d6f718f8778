import satori from 'satori';
import { expect, test } from 'vitest';
import { combined, howMuch } from '../../combined.fixture.ts';
import { load } from '../../hub/content/load.ts';
import { publicHub } from '../../hub/public.ts';
import { type CardFont, type Type, typeFor } from '../../letters/type.ts';
import { type Format, formats } from '../../vocabulary/card-formats.ts';
import type { Frame } from '../elements.ts';
import { boxAt, type Element, element } from '../elements.ts';
import type { Palette } from '../palette.ts';
import { raster } from '../raster.ts';
import { allCards, type CardWords, type DesignId, drawnWords } from '../words.ts';
import type { Drawn } from './drawn.ts';
import { isWide, smallest } from './frame.ts';
import { designIds, drawCard } from './index.ts';

/** Words with as many people as names, unless `people` says otherwise. Where it matters, the design that they are for. */
interface Hard extends Partial<CardWords> {
	people?: number;
}

const long = (letters: number) => 'Maximiliana Bartholomea '.repeat(9).slice(0, letters).trim();
const reason = `for ${'answering every single first question with patience and '.repeat(5).slice(0, 274).trim()}.`;
const eight = (name: string) => Array.from({ length: 8 }, () => name);
const hard: Record<string, Hard> = {
	'a short name': { name: 'Bo' },
	'a name alone': { name: 'Bo', line: undefined, label: undefined },
	'a word of 200 letters': { name: 'a'.repeat(200) },
	'200 wide letters': { name: 'W'.repeat(200), romanized: 'W'.repeat(100) },
	'100 letters in words': { name: long(100) },
	'34 letters in two words': { design: 'hub', name: 'Wolfeschlegelstein Hausenbergerdorf' },
	'34 letters in many words': { name: 'José María de la Cruz y los Ángeles' },
	Vietnamese: { name: 'Nguyễn Thị Ánh Tuyết', line: 'Người giữ vườn hạt giống' },
	Arabic: {
		design: 'quote',
		name: 'ريم الخطيب',
		romanized: 'Reem Al-Khatib',
		line: 'لأنها تفتح كل الأبواب '.repeat(6),
	},
	Hebrew: { name: 'יעל ברקאי', line: 'על כל הדלתות שהיא פותחת '.repeat(6) },
	Devanagari: { name: 'आशा श्रेष्ठ', line: 'दो सौ शामों की मरम्मत के लिए '.repeat(6) },
	Khmer: { name: 'ចាន់ សុភា', line: 'អក្សរខ្មែរដែលច្បាស់នៅលើអេក្រង់តូច'.repeat(4) },
	Tamil: { name: 'மகாலட்சுமி', line: 'எல்லோருக்கும் கதவுகளைத் திறப்பவர் '.repeat(5) },
	Thai: { name: 'สมชาย ใจดี', line: 'สำหรับการตอบคำถามแรกของทุกคน'.repeat(5) },
	Burmese: { design: 'quote', name: 'အောင်ဆန်းစုကြည်', line: 'မေးခွန်းတိုင်းကို '.repeat(8) },
	Tibetan: { design: 'hub', name: 'བསྟན་འཛིན་རྒྱ་མཚོ', line: 'སློབ་གསོ་'.repeat(12) },
	Telugu: { design: 'recognition', name: 'త్యాగరాజు కాకర్ల', line: 'ప్రశ్నకు సమాధానం '.repeat(8) },
	Chinese: { name: '林晓岚', line: '让人看得懂的，是最素朴的礼貌。'.repeat(4) },
	emoji: { design: 'recognition', name: 'Ada 👩🏽‍🚀', line: '👏'.repeat(140) },
	'emoji everywhere': {
		design: 'introduction',
		kicker: '🎉🎉',
		name: '🎉 Bo',
		names: ['👩‍👩‍👧‍👦', 'Ada 🇳🇴'],
		line: 'for 🍵 and 🍪, 1️⃣ of each',
		label: '📍 Oslo',
		title: 'The 🌿',
	},
	'mixed directions': {
		design: 'recognition',
		name: 'Reem (ريم الخطيب) RK',
		names: ['ريم الخطيب (Reem)', 'יעל ברקאי 2'],
		line: 'Laurels to ريم الخطيب and יעל ברקאי, 12 (ועוד: 3) times!',
		label: 'حيفا, Haifa (חיפה)',
	},
	'280 letters of praise': { design: 'recognition', name: 'Ada Lovelace', kicker: 'Laurels to', line: reason },
	'500 letters of a quote': {
		design: 'quote',
		name: 'Ada Lovelace',
		line: `“${'Tea helps a lot. '.repeat(29).trim()}”`,
		label: 'A talk',
	},
	'500 letters of a quote, 500 of its translation, and 160 of its source': {
		design: 'quote',
		name: long(100),
		line: `“${'लोग चाय '.repeat(62).trim()}”`,
		translation: 'Tea helps a lot. '.repeat(29).trim(),
		label: long(160),
	},
	'a word of 280 letters in praise': { design: 'recognition', line: 'x'.repeat(280) },
	'a label of 200 letters': { name: 'Friends', label: 'because something works now that did not before; '.repeat(4) },
	'a title of 80 letters': { design: 'work', name: 'Ada', title: 'The Very Long Laurels of Everybody '.repeat(2) },
	'an introduction of two with long names': {
		design: 'introduction',
		joiner: 'meet',
		name: long(100),
		names: [long(90)],
		line: reason,
	},
	'an introduction of three with long names': {
		design: 'introduction',
		joiner: 'meet',
		name: long(100),
		names: [long(90), 'Bo'],
		line: reason,
	},
	'an introduction of eight with long names': {
		design: 'introduction',
		joiner: 'meet',
		name: long(100),
		names: eight(long(80)).slice(1),
		line: reason,
	},
	'a list of eight with names of 200 letters': {
		design: 'list',
		name: 'Friends',
		names: eight(long(200)),
		more: 9,
		people: 8,
	},
	'a list of eight with short names': { design: 'list', name: 'Friends', names: eight('Bo'), people: 8 },
	'a work of eight on a day': {
		design: 'work',
		kicker: 'Workshop',
		date: '27 November 2027',
		name: 'How '.repeat(40).trim(),
		names: eight(long(100)),
		more: 22,
		label: long(120),
		people: 8,
	},
	'everything at its longest': {
		design: 'recognition',
		name: long(100),
		romanized: long(100),
		kicker: 'Laurels to',
		line: reason,
		label: 'far '.repeat(20),
		title: 'T '.repeat(40),
	},
};

const wordsOf = ({ people, ...words }: Hard): CardWords => ({
	subject: 'people/ada',
	lang: 'en',
	design: 'profile',
	name: 'Ada',
	line: 'for showing up',
	label: 'Oslo',
	title: 'The Laurels',
	page: 'hub.test/people/ada',
	site: 'hub.test',
	alt: '',
	portraits: Array.from({ length: people ?? 1 + (words.names?.length ?? 0) }, (_, index) => ({
		of: { id: `person-${index}`, name: 'Ada', dir: 'ltr' },
		laurels: index,
	})),
	...words,
});

/** Colours that tell what something is. */
const palette: Palette = {
	ground: 'ground',
	text: 'text',
	name: 'name',
	dim: 'dim',
	mark: 'mark',
	tick: 'tick',
	veil: 'veil',
	leaves: ['leaf'],
	plates: [],
};

/** Something drawn. How large the letters of an outline are, nobody knows. */
interface Piece extends Frame {
	what: 'text' | 'outline' | 'emoji' | 'tick' | 'leaf' | 'veil' | 'ornament';
	text: string;
	colour: string;
	fonts: string;
	isItalic: boolean;
	size?: number | undefined;
}

const styleOf = ({ props }: Element) => props['style'] as Record<string, number | string | undefined>;

function pieceOf(drawn: Element): Piece {
	const { left, top, width, height, background, color, fontSize, fontStyle, fontFamily } = styleOf(drawn);
	const frame = { x: Number(left), y: Number(top), width: Number(width), height: Number(height) };
	const piece = { ...frame, text: '', fonts: '', isItalic: false };
	const { children } = drawn.props;
	if (typeof children === 'string') {
		const size = Number(fontSize);
		return {
			...piece,
			what: 'text',
			width: frame.width - spare * size,
			text: children,
			colour: String(color),
			fonts: String(fontFamily),
			isItalic: fontStyle === 'italic',
			size,
		};
	}
	const child = children as Element | undefined;
	if (!child) return { ...piece, what: 'ornament', colour: String(background) };
	if (child.type === 'img') return { ...piece, what: 'emoji', colour: '', size: frame.width };
	const { fill, stroke } = styleOf((child.props.children as Element[])[0] as Element);
	const colour = String(stroke ?? fill);
	return { ...piece, what: shapeOf(colour, String(child.props['viewBox'])), colour };
}

function shapeOf(colour: string, viewBox: string): Piece['what'] {
	if (colour === 'leaf' || colour === 'veil') return colour;
	if (colour === 'tick') return viewBox === '0 0 1 1' ? 'tick' : 'ornament';
	return colour === 'mark' ? 'ornament' : 'outline';
}

/** How much wider than its text a box is, in em, so that satori never breaks it: told by a text that is known. */
const spare = await (async () => {
	const words = wordsOf({ label: 'Oslo' });
	const type = await typeFor(drawnWords(words));
	const { elements } = drawCard({ words, format: formats[0], type, palette });
	const known = elements.find(({ props }) => props.children === 'Oslo') as Element;
	return Number(styleOf(known)['width']) / Number(styleOf(known)['fontSize']) - type.width('Oslo', 'label');
})();

const isWord = ({ what }: Piece): boolean => ['text', 'outline', 'emoji', 'tick'].includes(what);

const types = new Map<CardWords, Promise<Type>>();
function typeOf(words: CardWords): Promise<Type> {
	const type = types.get(words) ?? typeFor(drawnWords(words));
	types.set(words, type);
	return type;
}

interface Laid extends Drawn {
	pieces: Piece[];
}

async function laidOut(words: CardWords, design: DesignId, format: Format): Promise<Laid> {
	const drawn = drawCard({ words: { ...words, design }, format, type: await typeOf(words), palette });
	return { ...drawn, pieces: drawn.elements.map(pieceOf) };
}

const right = ({ x, width }: Frame): number => x + width;
const bottom = ({ y, height }: Frame): number => y + height;
const meet = (a: Frame, b: Frame): boolean =>
	Math.min(right(a), right(b)) > Math.max(a.x, b.x) && Math.min(bottom(a), bottom(b)) > Math.max(a.y, b.y);
const told = ({ what, text, x, y, width, height }: Piece): string =>
	`${what} “${text}” at ${x}, ${y}, ${Math.round(width)} × ${Math.round(height)}`;

/** The room for words. The footer stands eight pixels lower where nothing is covered. */
const roomOf = (format: Format): Frame => ({
	x: format.margin,
	y: isWide(format) ? format.margin : (format.top ?? 0),
	width: format.width - 2 * format.margin,
	height: format.height - (isWide(format) ? format.margin : (format.top ?? 0)) - (format.bottom ?? format.margin - 8),
});

/** What can be seen of a card. */
const seenOf = ({ width, height, bottom = 0 }: Format): Frame => ({ x: 0, y: 0, width, height: height - bottom });

function expectWithin(piece: Frame, { x, y, width, height }: Frame, where: string): void {
	expect(piece.x, where).toBeGreaterThanOrEqual(x);
	expect(piece.y, where).toBeGreaterThanOrEqual(y);
	expect(right(piece), where).toBeLessThanOrEqual(x + width + 1);
	expect(bottom(piece), where).toBeLessThanOrEqual(y + height + 1);
}

/** Words keep the margins and the strips that apps cover, and lie on nothing. */
function expectWordsInside({ pieces, portraits }: Laid, words: CardWords, format: Format): void {
	const below = [
		...portraits.map(({ frame }) => frame),
		...pieces.filter((piece) => !isWord(piece) && piece.what !== 'veil'),
	];
	const ticks = pieces.filter(({ what }) => what === 'tick');
	expect(ticks.length, 'leaves between names').toBeLessThanOrEqual(words.names?.length ?? 0);
	for (const piece of pieces.filter(isWord)) {
		expectWithin(piece, roomOf(format), told(piece));
		for (const other of below) expect(meet(piece, other), `${told(piece)} lies on something`).toBe(false);
	}
}

/** Ornaments stay on the card, but for the leaves that are cut off, and the veil is behind what apps cover. */
function expectOrnamentsInside({ pieces }: Laid, format: Format): void {
	const { width, height, bottom = 0 } = format;
	for (const piece of pieces) {
		if (piece.what === 'ornament') expectWithin(piece, seenOf(format), told(piece));
		if (piece.what === 'leaf') expect(meet(piece, seenOf(format)), `${told(piece)} can’t be seen`).toBe(true);
	}
	const veils = pieces
		.filter(({ what }) => what === 'veil')
		.map(({ x, y, width, height }) => ({ x, y, width, height }));
	expect(veils).toEqual(bottom ? [{ x: 0, y: height - bottom, width, height: bottom }] : []);
}

/** Portraits are whole, apart, large enough for a face, and as many as a branch has room for. */
function expectPortraitsWhole({ portraits, pieces }: Laid, words: CardWords, format: Format): void {
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

function expectReadable({ pieces }: Laid, design: DesignId, format: Format): void {
	const { line, label } = smallest(format);
	const name = smallestNames[design][isWide(format) ? 0 : 1];
	for (const piece of pieces.filter(({ size }) => size !== undefined)) {
		const least = piece.colour === 'name' ? name : piece.isItalic ? line : label;
		expect(piece.size, told(piece)).toBeGreaterThanOrEqual(least);
	}
}

/** Whether two pieces stand beside each other, and not one below the other. */
const areBeside = (one: Piece, other: Piece): boolean =>
	Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y) > 0.75 * Math.min(one.height, other.height);

/** The pieces of words by the lines on which they stand: names that are read from the right follow each other to the left. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
	const lines: Piece[][] = [];
	let last: Piece | undefined;
	for (const piece of pieces) {
		if (isWord(piece)) {
			if (last && isWord(last) && (last.x < piece.x || areBeside(last, piece))) lines.at(-1)?.push(piece);
			else lines.push([piece]);
		}
		last = piece;
	}
	return lines;
}

/** Lines follow each other. Where fonts differ, only their boxes may overlap a little: see what ink does below. */
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
			expect(piece.y, `${told(piece)} on the line above`).toBeGreaterThanOrEqual(end);
		}
	}
}

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
async function inkOf(elements: Element[], { width, height }: Format, fonts: CardFont[]): Promise<Uint8Array> {
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
function boundsOfInk(ink: Uint8Array, { width }: Format): Frame {
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
	format: Format,
): number {
	const stride = format.width + 2 * air;
	let amount = 0;
	for (let row = y + air; row < y + air + height; row++)
		for (let at = row * stride + x + air; at < row * stride + x + air + width; at++) if (isInk(ink[at])) amount++;
	return amount;
}

function expectWell(laid: Laid, words: CardWords, design: DesignId, format: Format): void {
	expectWordsInside(laid, words, format);
	expectOrnamentsInside(laid, format);
	expectPortraitsWhole(laid, words, format);
	expectReadable(laid, design, format);
	expectLinesApart(laid);
}

const example = load({ path: 'content', shown: 'content' }).then((loaded) => allCards(publicHub(loaded, '2026-11-22')));
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const hardCards = Object.entries(hard).map(([what, given], index) => ({
	what,
	words: wordsOf(given),
	format: formats[index % formats.length] as Format,
}));
const cases = combined(hardCards, designIds, formats, 3).map(([{ what, words }, design, format]) => ({
	what,
	words,
	design,
	format,
	id: format.id,
}));
const drawings = designIds.flatMap((design) => formats.map((format) => ({ design, format, id: format.id })));
test.for(cases)(`$what is laid out well as $design $id, ${howMuch} of all`, async ({ words, design, format }) => {
	const laid = await laidOut(words, design, format);
	expectWell(laid, words, design, format);
	const [start] = [...graphemes.segment(words.name)];
	const said = laid.pieces.filter(({ what }) => what === 'text').map(({ text }) => text);
	const isDrawn = laid.pieces.some(({ what }) => what === 'emoji' || what === 'outline');
	expect(isDrawn || said.join(' ').includes(start?.segment ?? ''), 'the name is there').toBe(true);
});

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
test.for([...inky, ...markedCards])('$what leaves no ink where none belongs', async ({ words, format }) => {
	const { elements, pieces, portraits } = await laidOut(words, words.design, format);
	const lines = linesOf(pieces);
	const everySecond = (first: number) =>
		elements.filter((_, at) => lines.some((line, index) => index % 2 === first && line.includes(pieces[at] as Piece)));
	const { fonts } = await typeOf(words);
	const [odd, even] = [await inkOf(everySecond(0), format, fonts), await inkOf(everySecond(1), format, fonts)];
	const ink = odd.map((amount, at) => Math.max(amount, even[at] as number));
	const bounds = boundsOfInk(ink, format);
	expectWithin(bounds, grown(roomOf(format), overhang), 'ink in the margins');
	for (const { frame } of portraits) expect(amountIn(ink, frame, format), 'ink on a portrait').toBe(0);
	const twice = odd.map((amount, at) => Math.min(amount, even[at] as number));
	expect(amountIn(twice, format, format), 'ink on the ink of another line').toBe(0);
});

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
test.for(drawings)('words are as wide as they are measured, as $design $id', async ({ design, format }) => {
	const words = wordsOf({ design, ...joined });
	const { elements, pieces } = await laidOut(words, design, format);
	const { fonts } = await typeOf(words);
	for (const [index, piece] of pieces.entries())
		if (piece.what === 'text') {
			const apart = Math.abs((await drawnWidth(elements[index] as Element, fonts)) - piece.width);
			expect(apart, told(piece)).toBeLessThan(1);
		}
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
		expect(taken / room).toBeGreaterThan(count === 3 ? 0.45 : 0.55);
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
		const said = pieces.filter(({ isItalic, colour }) => isItalic && colour === 'text').map(({ text }) => text);
		expect(said.join(' ')).toMatch(/^for a roof/);
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
test.for(drawings)('no word is cut that a smaller size leaves whole, as $design $id', async ({ design, format }) => {
	const words = wordsOf({ design, name: uncut, line: `${uncut} ${uncut} a`, names: ['Bo', uncut] });
	const { pieces } = await laidOut(words, design, format);
	const lines = pieces.filter(({ text }) => /[a-z]{3}/.test(text)).map(({ text }) => text);
	for (const line of lines.filter((line) => /weav|dye|spin|knit|croch/i.test(line)))
		expect(line).toMatch(/^(Weavingdyeingspinning,|Knittingcrocheting|a| )+…?$/);
});

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
		const said = {
			kicker: name,
			name,
			romanized: name,
			names,
			joiner: name,
			heading: name,
			translation: name,
			title: name,
		};
		const words = wordsOf({ design, people: count, line: undefined, ...said });
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
