import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { type Face, facesFor, ownFaces, type Script, scripts, scriptsIn, type Voice } from './faces.ts';
import { type Slice, slicesOf } from './files.ts';
import { openFont } from './font.ts';
import { isEmptyLetter } from './graphemes.ts';
import { lettersSaid } from './said.ts';
import { standInRules, standInsFor } from './stand-ins.ts';

/** One font file of the site. */
export interface WebFont {
	/** Its file name without `.woff2`. */
	name: string;
	face: Face;
	unicodeRange: string;
	/** The letters to which it is cut; a whole slice where this is missing. */
	letters?: string;
	slice: Slice;
}

/** The fonts that a site in a language needs for its words: the Latin ones whole, all others cut to the letters that occur. */
export function webFonts(written: string, lang: string): Promise<WebFont[]> {
	const words = written + lettersSaid(lang);
	// Several pages ask about one site.
	if (last?.words !== words) last = { words, fonts: fontsFor(words) };
	return last.fonts;
}

let last: { words: string; fonts: Promise<WebFont[]> } | undefined;

async function fontsFor(words: string): Promise<WebFont[]> {
	const letters = [...new Set(words)].filter((letter) => !isEmptyLetter(letter)).sort();
	const fonts = [...own(letters), ...fontsElsewhere(letters)];
	const draw = await Promise.all(fonts.map(drawsSomething));
	return fonts.filter((_, at) => draw[at]);
}

/** Whether any letter has ink: a range names letters that a font may lack, and browsers take no font of nothing. */
async function drawsSomething({ slice, letters }: WebFont): Promise<boolean> {
	if (letters === undefined) return true;
	const font = await openFont(slice);
	return [...letters].some((letter) => font.shape(letter, 'ltr').some(({ id }) => id > 0 && font.ink(id)));
}

function own(letters: readonly string[]): WebFont[] {
	return Object.values(ownFaces).flatMap((face) =>
		slicesOf(face)
			.filter((slice) => !/ (math|symbols)$/.test(slice.name))
			.flatMap((slice) => {
				if (slice.name.endsWith(' latin')) return [whole(slice)];
				const used = letters.filter((letter) => codePoint(letter) > 0xff && slice.covers(codePoint(letter)));
				return used.length > 0 ? [fontCutTo(slice, used)] : [];
			}),
	);
}

function fontsElsewhere(letters: readonly string[]): WebFont[] {
	const fonts = new Map<string, WebFont>();
	// Each is asked once: a text is as long as all that is written.
	const found = scriptsIn(letters.join(''));
	for (const voice of ['name', 'cite'] as const)
		for (const script of found) {
			let waiting = letters.filter((letter) => isOf(script, letter));
			for (const slice of facesFor(script, voice).flatMap(slicesOf)) {
				// Those cut for the example draw all, or nothing: a few letters among others of another face stick out.
				if (slice.isCut && !waiting.every((letter) => slice.covers(codePoint(letter)))) continue;
				if (!waiting.some((letter) => slice.covers(codePoint(letter)))) continue;
				const used = letters.filter(
					(letter) => slice.covers(codePoint(letter)) && (isOf(script, letter) || isShared(letter)),
				);
				waiting = waiting.filter((letter) => !used.includes(letter));
				fonts.set(fileName(slice), fontCutTo(slice, used));
			}
		}
	return [...fonts.values()];
}

const isOf = ({ letters, also }: Script, letter: string): boolean =>
	letters.test(letter) || also?.test(letter) === true;

/** Marks and punctuation that several scripts share. */
const isShared = (letter: string): boolean =>
	/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter) && codePoint(letter) > 0x2ff;

const codePoint = (letter: string): number => letter.codePointAt(0) as number;
const whole = (slice: Slice): WebFont => ({
	name: fileName(slice),
	face: slice.face,
	unicodeRange: slice.range,
	slice,
});
const fontCutTo = (slice: Slice, letters: readonly string[]): WebFont => ({
	...whole(slice),
	unicodeRange: letters.map((letter) => `U+${codePoint(letter).toString(16)}`).join(','),
	letters: letters.join(''),
});

const fileName = ({ name, face }: Slice): string =>
	`${name.toLowerCase().replaceAll(' ', '-')}-${face.weight}${face.italic ? '-italic' : ''}`;

/** The bytes of a font, as WOFF2. */
export async function webFontBytes({ slice, letters }: WebFont): Promise<Buffer> {
	if (!letters) return readFile(`${slice.path}.woff2`);
	return subsetFont((await openFont(slice)).data, letters, { targetFormat: 'woff2' });
}

/** The style sheet that names the fonts, and the order in which they are tried. `href` gives a font's address. */
export async function fontSheet(fonts: readonly WebFont[], href: (name: string) => string): Promise<string> {
	const weights = new Map(fonts.map(({ face }) => [face.family, new Set<number>()]));
	for (const { face } of fonts) weights.get(face.family)?.add(face.weight);
	const rules = fonts.map(({ name, face, unicodeRange }) => {
		const style = face.italic ? 'italic' : 'normal';
		// A family of one weight is drawn in it whatever is asked: browsers would smear it to look bold.
		const weight = weights.get(face.family)?.size === 1 ? '1 1000' : face.weight;
		return `@font-face{font-family:'${face.family}';font-style:${style};font-weight:${weight};font-display:swap;src:url(${href(name)}) format('woff2');unicode-range:${unicodeRange}}`;
	});
	const families = (voice: Voice, generic: string) => {
		const wanted = [ownFaces[voice], ...scripts.flatMap((script) => facesFor(script, voice))].map(
			({ family }) => family,
		);
		const listed = [...new Set(wanted)].filter((family) => weights.has(family));
		// After all of ours: they are Latin, and would draw what a font of another script is there for.
		return [...[...listed, ...standInsFor(ownFaces[voice].family)].map((family) => `'${family}'`), generic].join(',');
	};
	return `:root{--display:${families('name', 'ui-sans-serif,system-ui,sans-serif')};--text:${families('text', 'ui-serif,Georgia,serif')}}\n${[...rules, ...(await standInRules())].join('\n')}`;
}
