import { drawPlate } from '../drawings/plate.ts';
import { wordShapes, writable } from '../drawings/word-shapes.ts';
import { escapeMarkup } from '../hub/text.ts';
import type { OwnWords } from '../words/own.ts';
import { wordsIn } from '../words/words.ts';
import { ownLight } from './own-light.ts';
import { type Palette, paletteFor } from './palette.ts';
import { pagePhoto } from './photo.ts';
import { plateShapes } from './plate.ts';
import { leafPath, type Portrait } from './portrait.ts';

/** The faces of some people under a title. */
export interface Wall {
	title: string;
	people: readonly Portrait[];
	/** How many more there are than those shown. */
	more: number;
	/** The address of the hub, as it is read: for a title that no font draws. */
	site: string;
	/** Its language. */
	lang: string;
	own?: OwnWords | undefined;
	accent: string;
}

/** Most people on a wall: a picture that a page can load. */
export const mostOnWall = 48;

/** Pixels. */
const columns = 8;
const cell = { width: 104, height: 158 };
const face = { width: 84, height: 105 };
const top = 52;
/** What a face is drawn with on dense screens. */
const photoWidth = 168;

/** A wall as SVG that follows day and night, with photos and letters in it: it asks for nothing else. */
export async function drawWall({ title, people, more, site, lang, own, accent }: Wall): Promise<string> {
	const { wall, andMore } = wordsIn(lang, own);
	const palette = await paletteFor(accent, 'paper');
	const width = cell.width * Math.max(3, Math.min(columns, people.length));
	const [heading, rest, light, ...faces] = await Promise.all([
		writable(title, site).then((words = '') => wordShapes(words, 'name', 24, width - 20)),
		more > 0
			? writable(andMore(more), wordsIn('en').andMore(more)).then((words = '') => wordShapes(words, 'label', 16, width))
			: undefined,
		ownLight(accent),
		...people.map((portrait, at) => drawFace(portrait, at, palette)),
	]);
	const rows = Math.ceil(people.length / columns);
	const height = top + rows * cell.height + (rest ? 34 : 4);
	const label = escapeMarkup(
		wall.alt(
			title,
			people.map(({ of }) => of.name),
			more,
		),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><title>${label}</title>${light}`,
		`<rect class="ground" width="${width}" height="${height}" rx="3"/>`,
		`<clipPath id="a"><path d="${leafPath(face, 'a')}"/></clipPath><clipPath id="b"><path d="${leafPath(face, 'b')}"/></clipPath>`,
		`<g class="text" transform="translate(14 34)">${heading.paths}</g>`,
		...faces,
		rest ? `<g class="dim" transform="translate(14 ${height - 14})">${rest.paths}</g>` : '',
		'</svg>',
	].join('');
}

async function drawFace({ of, laurels }: Portrait, at: number, palette: Palette): Promise<string> {
	const x = (at % columns) * cell.width + (cell.width - face.width) / 2;
	const y = top + Math.floor(at / columns) * cell.height;
	const name = (await writable(of.name, of.romanized)) ?? '';
	const lines = await Promise.all(inTwo(name).map((line) => wordShapes(line, 'label', 14, cell.width - 8)));
	const names = lines.map(
		({ paths, width }, line) =>
			`<g class="text" transform="translate(${((face.width - width) / 2).toFixed(1)} ${face.height + 18 + line * 17})">${paths}</g>`,
	);
	const picture = of.photo
		? `<image width="${face.width}" height="${face.height}" href="data:image/webp;base64,${(await pagePhoto(of.photo, photoWidth)).toString('base64')}"/>`
		: `<g style="isolation:isolate" transform="scale(${face.width / 100})">${plateShapes(await drawPlate(of, laurels), palette)}</g>`;
	return `<g transform="translate(${x} ${y})"><g clip-path="url(#${at % 2 ? 'a' : 'b'})">${picture}</g>${names.join('')}</g>`;
}

/** A name on one or two lines, broken where the lines come out most alike. */
function inTwo(name: string): string[] {
	const words = name.split(/\s+/);
	if (name.length < 13 || words.length < 2) return [name];
	const breaks = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
	const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
	return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}
