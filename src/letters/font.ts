import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';
import type { Slice } from './files.ts';

/** A font file, opened for measuring. Lengths are in em. */
export interface OpenFont {
	slice: Slice;
	/** The file's bytes, uncompressed. */
	data: Buffer;
	letters: ReadonlySet<number>;
	/** From the base line to the top and to the bottom of a line, as `hhea` says. */
	ascent: number;
	descent: number;
	shape: (text: string, direction: 'ltr' | 'rtl') => Glyph[];
	/** The outline of a glyph as path data in font units, y upwards. */
	path: (glyph: number) => string;
	unitsPerEm: number;
}

/** A shaped glyph. Font units; `up` lifts it off the base line. */
export interface Glyph {
	id: number;
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

async function readFont(slice: Slice): Promise<OpenFont> {
	const data = await convert(await readFile(slice.path + (slice.only ?? '.woff')), 'sfnt');
	const face = new hb.Face(new hb.Blob(new Uint8Array(data)));
	const font = new hb.Font(face);
	const metrics = Buffer.from(face.referenceTable('hhea') ?? new Uint8Array(8));
	return {
		slice,
		data,
		letters: new Set(face.collectUnicodes()),
		ascent: metrics.readInt16BE(4) / face.upem,
		descent: -metrics.readInt16BE(6) / face.upem,
		unitsPerEm: face.upem,
		path: (glyph) => font.glyphToPath(glyph),
		shape: (text, direction) => shape(font, text, direction),
	};
}

/** Figures as high as capitals. */
const lining = [new hb.Feature('lnum', 1)];

/** One for all: like every object of HarfBuzz, it would be freed only when the event loop turns, and texts are measured in long loops. */
const buffer = new hb.Buffer();

function shape(font: hb.Font, text: string, direction: 'ltr' | 'rtl'): Glyph[] {
	buffer.clearContents();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	buffer.setDirection(direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
	hb.shape(font, buffer, lining);
	const positions = buffer.getGlyphPositions();
	return buffer.getGlyphInfos().map(({ codepoint: id, cluster: at }, index) => {
		const { xAdvance: advance, xOffset: right, yOffset: up } = positions[index] as hb.GlyphPosition;
		return { id, advance, right, up, at };
	});
}
