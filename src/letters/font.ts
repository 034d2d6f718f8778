import { readFile } from 'node:fs/promises';
import * as hb from 'harfbuzzjs';
import type { Slice } from './files.ts';
import { isBlank } from './graphemes.ts';

/** A font file, opened for measuring. Lengths are in em. */
export interface OpenFont {
	slice: Slice;
	/** The file's bytes, uncompressed. */
	data: Buffer;
	letters: ReadonlySet<number>;
	/** How it sets a letter with its marks, as HarfBuzz shapes it. */
	fit: (letter: string) => Fit;
	/** From the base line to the top and to the bottom of a line, as `hhea` says. */
	ascent: number;
	descent: number;
	shape: (text: string, direction: 'ltr' | 'rtl') => Glyph[];
	/** Where a glyph's ink is, from its own place on the base line, in font units; nothing of a blank one. */
	ink: (glyph: number) => InkBox | undefined;
	/** The outline of a glyph as path data in font units, y upwards. */
	path: (glyph: number) => string;
	unitsPerEm: number;
}

/** `whole`: every mark at its place; `loose`: with a mark that stands where it happens to; `none`: something is missing. */
export type Fit = 'whole' | 'loose' | 'none';

/** How far ink reaches above a base line and below it. */
export interface InkHeights {
	above: number;
	below: number;
}

/** Ink with its place: from the left end of the line. */
export interface InkBox extends InkHeights {
	left: number;
	right: number;
}

/** How far any of some ink reaches. */
export const mostInk = (inks: readonly InkHeights[]): InkHeights => ({
	above: Math.max(0, ...inks.map(({ above }) => above)),
	below: Math.max(0, ...inks.map(({ below }) => below)),
});

/** A shaped glyph. Font units; `up` lifts it off the base line. */
export interface Glyph {
	id: number;
	/** To the next glyph, with the air that its face adds to a letter. */
	advance: number;
	right: number;
	up: number;
	/** Where its letters begin in the text. */
	at: number;
}

const opened = new Map<string, Promise<OpenFont>>();

/** Opens the font of a slice, once. */
export function openFont(slice: Slice): Promise<OpenFont> {
	const font = opened.get(slice.path) ?? readFont(slice);
	opened.set(slice.path, font);
	return font;
}

declare global {
	/** The last font of this thread whose bytes are read. Pages are bundled with a copy of this module, which waits, too. */
	var laurelsFontRead: Promise<unknown> | undefined;
}

/** Its bytes, uncompressed. What does that for WOFF2 hands out memory that the next font overwrites: one waits for the other. */
function bytesOf(slice: Slice): Promise<Buffer> {
	const bytes = Promise.resolve(globalThis.laurelsFontRead).then(async () => {
		// Late, since most commands open no font.
		const { convert } = await import('fontverter');
		return convert(await readFile(slice.path + (slice.only ?? '.woff')), 'sfnt');
	});
	globalThis.laurelsFontRead = bytes.catch(() => undefined);
	return bytes;
}

async function readFont(slice: Slice): Promise<OpenFont> {
	const data = await bytesOf(slice);
	const face = new hb.Face(new hb.Blob(new Uint8Array(data)));
	const font = new hb.Font(face);
	const metrics = Buffer.from(face.referenceTable('hhea') ?? new Uint8Array(8));
	const letters = new Set(face.collectUnicodes());
	const fits = new Map<string, Fit>();
	const inks = new Map<number, InkBox | undefined>();
	const tracking = (slice.face.tracking ?? 0) * face.upem;
	return {
		slice,
		data,
		letters,
		fit(letter) {
			const known = fits.get(letter) ?? fitOf(letter, letters, font);
			fits.set(letter, known);
			return known;
		},
		ascent: metrics.readInt16BE(4) / face.upem,
		descent: -metrics.readInt16BE(6) / face.upem,
		unitsPerEm: face.upem,
		path: (glyph) => font.glyphToPath(glyph),
		shape: (text, direction) => spaced(shape(font, text, direction, tracking ? unjoined : figures), tracking),
		ink(glyph) {
			if (!inks.has(glyph)) inks.set(glyph, inkOf(font, glyph));
			return inks.get(glyph);
		},
	};
}

function inkOf(font: hb.Font, glyph: number): InkBox | undefined {
	const { xBearing = 0, width = 0, yBearing = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
	if (height === 0) return undefined;
	return { left: xBearing, right: xBearing + width, above: yBearing, below: -yBearing - height };
}

/** Glyphs with air after each letter, marks and all. */
function spaced(glyphs: Glyph[], tracking: number): Glyph[] {
	if (tracking !== 0)
		for (const [index, glyph] of glyphs.entries()) if (glyphs[index + 1]?.at !== glyph.at) glyph.advance += tracking;
	return glyphs;
}

/** Marks that fonts move to the letter before them; those through it, or from it to the next, stand where they are drawn. */
const movedMark = /[\u0300-\u0333\u0339-\u035b\u0363-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]/;

function fitOf(letter: string, letters: ReadonlySet<number>, font: hb.Font): Fit {
	const [base = '', ...marks] = letter;
	if (isBlank(letter)) return shape(font, letter).every(({ id }) => id > 0) ? 'whole' : 'loose';
	if (!letters.has(base.codePointAt(0) as number)) return 'none';
	if (marks.length === 0) return 'whole';
	const glyphs = shape(font, letter);
	if (glyphs.some(({ id }) => id === 0)) return 'none';
	const others = glyphs.slice(1);
	const isMoved = others.every(({ advance, right, up }) => advance > 0 || right !== 0 || up !== 0);
	return isMoved || !movedMark.test(letter) ? 'whole' : 'loose';
}

/** Figures as high as capitals. */
const figures = [new hb.Feature('lnum', 1)];

/** Letters with air between them are not joined: that of “fi” would be lost, and satori does not join them either. */
const unjoined = [...figures, new hb.Feature('liga', 0), new hb.Feature('clig', 0)];

/** One for all: like every object of HarfBuzz, it would be freed only when the event loop turns, and texts are measured in long loops. */
const buffer = new hb.Buffer();

function shape(font: hb.Font, text: string, direction?: 'ltr' | 'rtl', features = figures): Glyph[] {
	buffer.clearContents();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	if (direction) buffer.setDirection(direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
	hb.shape(font, buffer, features);
	const positions = buffer.getGlyphPositions();
	return buffer.getGlyphInfos().map(({ codepoint: id, cluster: at }, index) => {
		const { xAdvance: advance, xOffset: right, yOffset: up } = positions[index] as hb.GlyphPosition;
		return { id, advance, right, up, at };
	});
}
