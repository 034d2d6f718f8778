import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';
import { faceFor, ownFaces, type Script, scripts, scriptsIn, type Voice } from './faces.ts';
import { type Slice, slicesOf } from './files.ts';

/** A font as satori takes it. */
export interface CardFont {
	name: string;
	data: Buffer;
	weight: 400 | 500 | 600 | 700 | 800 | 900;
	style: 'normal' | 'italic';
}

/** An outline in font units: y points down, (0, 0) is the left end of the base line. */
export interface Outline {
	path: string;
	box: { x: number; y: number; width: number; height: number };
}

/** The fonts that some words need, opened. The same words always give the same fonts in the same order. */
export interface Type {
	fonts: CardFont[];
	/** The CSS font families of a voice. */
	stack: (voice: Voice) => string;
	/** The width of words on one line, in em, as HarfBuzz sets them. */
	width: (words: string, voice: Voice) => number;
	/** The shape of one letter. */
	outline: (letter: string, voice: Voice) => Outline;
}

interface Opened {
	slice: Slice;
	font: CardFont;
	shaper: hb.Font;
	unitsPerEm: number;
	letters: Set<number>;
}

const voices: Voice[] = ['name', 'label', 'cite'];
const open = new Map<string, Promise<Opened>>();

/** Opens exactly the slices that the letters of `words` need. */
export async function typeFor(words: string): Promise<Type> {
	const codes = [...new Set(`${words}…`)].map((letter) => letter.codePointAt(0) as number);
	const needed = slicesFor(words).filter((slice) => codes.some(slice.covers));
	const opened = await Promise.all(needed.map(openSlice));
	const of = (voice: Voice) =>
		voiceSlices(words, voice).flatMap((slice) => opened.find((one) => one.slice === slice) ?? []);
	const stacks = new Map(voices.map((voice) => [voice, of(voice)]));
	const widths = new Map<string, number>();
	return {
		fonts: opened.map(({ font }) => font),
		stack: (voice) => (stacks.get(voice) ?? []).map(({ slice }) => `'${slice.name}'`).join(', '),
		width(text, voice) {
			const key = `${voice} ${text}`;
			const width =
				widths.get(key) ??
				runs(text, stacks.get(voice) ?? []).reduce((sum, { text: run, font }) => sum + advance(run, font), 0);
			widths.set(key, width);
			return width;
		},
		outline: (letter, voice) => outlineOf(letter, stacks.get(voice) ?? []),
	};
}

/** Letters that no font here can draw, and the package that could. */
export async function missingLetters(words: string): Promise<{ letters: string[]; font: string | undefined }> {
	const opened = await Promise.all(slicesFor(words).map(openSlice));
	const drawn = (code: number) => code < 0x20 || isJoiner(code) || opened.some(({ letters }) => letters.has(code));
	const letters = [...new Set(words)].filter(
		(letter) =>
			!drawn(letter.codePointAt(0) as number) &&
			!/[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\u20e3]/u.test(letter),
	);
	const lacking = scripts.find((script) => letters.some((letter) => script.letters.test(letter)));
	return { letters, font: lacking && `@fontsource/${lacking.name.package}` };
}

const isJoiner = (code: number): boolean =>
	(code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x2060;

/** The slices of all voices, own faces first, that cover some letter of the words. */
function slicesFor(words: string): Slice[] {
	const codes = [...new Set(words)].map((letter) => letter.codePointAt(0) as number);
	const all = new Set(voices.flatMap((voice) => voiceSlices(words, voice)));
	return [...all].filter((slice) => codes.some(slice.covers));
}

function voiceSlices(words: string, voice: Voice): Slice[] {
	const others = scriptsIn(words).flatMap((script: Script) => {
		const chosen = slicesOf(faceFor(script, voice));
		return (chosen.length > 0 ? chosen : slicesOf(script.name)).filter(
			({ name }) => !/ (latin|cyrillic|greek|vietnamese|symbols|math)/.test(name),
		);
	});
	return [...slicesOf(ownFaces[voice]), ...others];
}

function openSlice(slice: Slice): Promise<Opened> {
	let opened = open.get(slice.name + slice.face.weight + slice.face.italic);
	if (!opened) {
		opened = openFile(slice);
		open.set(slice.name + slice.face.weight + slice.face.italic, opened);
	}
	return opened;
}

async function openFile(slice: Slice): Promise<Opened> {
	const data = await convert(await readFile(slice.path + (slice.only ?? '.woff')), 'sfnt');
	const face = new hb.Face(new hb.Blob(new Uint8Array(data)));
	const style = slice.face.italic ? 'italic' : 'normal';
	return {
		slice,
		font: { name: slice.name, data, weight: slice.face.weight as CardFont['weight'], style },
		shaper: new hb.Font(face),
		unitsPerEm: face.upem,
		letters: new Set(face.collectUnicodes()),
	};
}

interface Run {
	text: string;
	font: Opened;
}

/** Words cut into runs of one font: the first in the stack that has the letter. Marks stay with their letter. */
function runs(text: string, stack: readonly Opened[]): Run[] {
	const found: Run[] = [];
	for (const letter of text) {
		const last = found.at(-1);
		const code = letter.codePointAt(0) as number;
		const font =
			(last && (isJoiner(code) || /\p{M}/u.test(letter))
				? last.font
				: stack.find(({ letters }) => letters.has(code))) ??
			last?.font ??
			stack[0];
		if (!font) continue;
		if (last && last.font === font) last.text += letter;
		else found.push({ text: letter, font });
	}
	return found;
}

function shape(text: string, font: Opened) {
	const buffer = new hb.Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	hb.shape(font.shaper, buffer);
	const infos = buffer.getGlyphInfos();
	const positions = buffer.getGlyphPositions();
	return infos.map((info, index) => ({ glyph: info.codepoint, position: positions[index] as hb.GlyphPosition }));
}

const advance = (text: string, font: Opened): number =>
	shape(text, font).reduce((sum, { position }) => sum + position.xAdvance, 0) / font.unitsPerEm;

function outlineOf(letter: string, stack: readonly Opened[]): Outline {
	let path = '';
	let x = 0;
	const [run] = runs(letter, stack);
	for (const { glyph, position } of run ? shape(run.text, run.font) : []) {
		path += moved(run?.font.shaper.glyphToPath(glyph) ?? '', x + position.xOffset, position.yOffset);
		x += position.xAdvance;
	}
	return { path, box: boxOf(path) };
}

/** Path data moved and turned upside down: fonts count y upwards, SVG downwards. */
function moved(path: string, dx: number, dy: number): string {
	return path.replace(/([MLQC])([^A-Z]*)/gi, (_, command: string, numbers: string) => {
		const points = numbers.match(/-?\d+(\.\d+)?/g) ?? [];
		return (
			command +
			points.map((value, index) => Math.round(index % 2 ? -(Number(value) + dy) : Number(value) + dx)).join(' ')
		);
	});
}

function boxOf(path: string): Outline['box'] {
	const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	const [x, y] = [Math.min(...xs, Number.POSITIVE_INFINITY), Math.min(...ys, Number.POSITIVE_INFINITY)];
	if (xs.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
