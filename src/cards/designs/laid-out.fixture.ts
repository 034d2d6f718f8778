/** Cards whose words are hard to set, laid out: every piece that is drawn, and where. */
import { expect } from 'vitest';
import { type Type, typeFor } from '../../letters/type.ts';
import { type CardFormat, formats } from '../../vocabulary/card-formats.ts';
import type { Element, Frame } from '../elements.ts';
import type { Palette } from '../palette.ts';
import { type CardWords, type DesignId, drawnWords } from '../words.ts';
import type { Drawn } from './drawn.ts';
import { isWide } from './frame.ts';
import { designIds, drawCard } from './index.ts';

/** Words with as many people as names, unless `people` says otherwise. Where it matters, the design that they are for. */
export interface Hard extends Partial<CardWords> {
	people?: number;
}

const long = (letters: number) => 'Maximiliana Bartholomea '.repeat(9).slice(0, letters).trim();
const reason = `for ${'answering every single first question with patience and '.repeat(5).slice(0, 274).trim()}.`;
export const eight = (name: string) => Array.from({ length: 8 }, () => name);
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

export const wordsOf = ({ people, ...words }: Hard): CardWords => ({
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
export interface Piece extends Frame {
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

export const isWord = ({ what }: Piece): boolean => ['text', 'outline', 'emoji', 'tick'].includes(what);

const types = new Map<CardWords, Promise<Type>>();
export function typeOf(words: CardWords): Promise<Type> {
	const type = types.get(words) ?? typeFor(drawnWords(words));
	types.set(words, type);
	return type;
}

export interface Laid extends Drawn {
	pieces: Piece[];
}

export async function laidOut(words: CardWords, design: DesignId, format: CardFormat): Promise<Laid> {
	const drawn = drawCard({ words: { ...words, design }, format, type: await typeOf(words), palette });
	return { ...drawn, pieces: drawn.elements.map(pieceOf) };
}

const right = ({ x, width }: Frame): number => x + width;
export const bottom = ({ y, height }: Frame): number => y + height;
export const meet = (a: Frame, b: Frame): boolean =>
	Math.min(right(a), right(b)) > Math.max(a.x, b.x) && Math.min(bottom(a), bottom(b)) > Math.max(a.y, b.y);
export const pieceInWords = ({ what, text, x, y, width, height }: Piece): string =>
	`${what} “${text}” at ${x}, ${y}, ${Math.round(width)} × ${Math.round(height)}`;

/** The room for words. The footer stands eight pixels lower where nothing is covered. */
export const roomOf = (format: CardFormat): Frame => ({
	x: format.margin,
	y: isWide(format) ? format.margin : (format.top ?? 0),
	width: format.width - 2 * format.margin,
	height: format.height - (isWide(format) ? format.margin : (format.top ?? 0)) - (format.bottom ?? format.margin - 8),
});

/** What can be seen of a card. */
export const seenOf = ({ width, height, bottom = 0 }: CardFormat): Frame => ({
	x: 0,
	y: 0,
	width,
	height: height - bottom,
});

export function expectWithin(piece: Frame, { x, y, width, height }: Frame, where: string): void {
	expect(piece.x, where).toBeGreaterThanOrEqual(x);
	expect(piece.y, where).toBeGreaterThanOrEqual(y);
	expect(right(piece), where).toBeLessThanOrEqual(x + width + 1);
	expect(bottom(piece), where).toBeLessThanOrEqual(y + height + 1);
}

/** Whether two pieces stand beside each other, and not one below the other. */
const areBeside = (one: Piece, other: Piece): boolean =>
	Math.min(bottom(one), bottom(other)) - Math.max(one.y, other.y) > 0.75 * Math.min(one.height, other.height);

/** The pieces of words by the lines on which they stand: names that are read from the right follow each other to the left. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
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

export const hardCards = Object.entries(hard).map(([what, given], index) => ({
	what,
	words: wordsOf(given),
	format: formats[index % formats.length] as CardFormat,
}));

/** Every design in every format. */
export const drawings = designIds.flatMap((design) => formats.map((format) => ({ design, format, id: format.id })));
