import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { convert } from 'fontverter';
import { type Face, faceFor, ownFaces, scriptsIn, type Voice } from './faces.ts';
import { type Slice, slicesOf } from './files.ts';

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

/** The fonts that the words of a site need: the Latin ones whole, all others cut to the letters that occur. */
export function webFonts(words: string): WebFont[] {
	const letters = [...new Set(words)].sort();
	return [...own(letters), ...others(words, letters)];
}

function own(letters: readonly string[]): WebFont[] {
	return Object.values(ownFaces).flatMap((face) =>
		slicesOf(face)
			.filter((slice) => !/ (math|symbols)$/.test(slice.name))
			.flatMap((slice) => {
				if (slice.name.endsWith(' latin')) return [whole(slice)];
				const used = letters.filter((letter) => codeOf(letter) > 0xff && slice.covers(codeOf(letter)));
				return used.length > 0 ? [cutTo(slice, used)] : [];
			}),
	);
}

function others(words: string, letters: readonly string[]): WebFont[] {
	const voices: Voice[] = ['name', 'cite'];
	return scriptsIn(words).flatMap((script) =>
		voices.flatMap((voice) =>
			slicesOf(faceFor(script, voice)).flatMap((slice) => {
				const used = letters.filter(
					(letter) => (script.letters.test(letter) || isMark(letter)) && slice.covers(codeOf(letter)),
				);
				return used.some((letter) => script.letters.test(letter)) ? [cutTo(slice, used)] : [];
			}),
		),
	);
}

const codeOf = (letter: string): number => letter.codePointAt(0) as number;
const whole = (slice: Slice): WebFont => ({
	name: fileName(slice),
	face: slice.face,
	unicodeRange: slice.range,
	slice,
});
const cutTo = (slice: Slice, letters: readonly string[]): WebFont => ({
	...whole(slice),
	unicodeRange: letters.map((letter) => `U+${codeOf(letter).toString(16)}`).join(','),
	letters: letters.join(''),
});

/** Marks and punctuation that several scripts share. */
const isMark = (letter: string): boolean =>
	/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter) && codeOf(letter) > 0x2ff;

const fileName = ({ name, face }: Slice): string =>
	`${name.toLowerCase().replaceAll(' ', '-')}-${face.weight}${face.italic ? '-italic' : ''}`;

/** The bytes of a font, as WOFF2. */
export async function webFontBytes({ slice, letters }: WebFont): Promise<Buffer> {
	if (!letters) return readFile(`${slice.path}.woff2`);
	const whole = await convert(await readFile(slice.path + (slice.only ?? '.woff')), 'sfnt');
	return subsetFont(whole, letters, { targetFormat: 'woff2' });
}

/** The style sheet that names the fonts. `href` gives a font's address. */
export function fontSheet(fonts: readonly WebFont[], href: (name: string) => string): string {
	return fonts
		.map(({ name, face, unicodeRange }) => {
			const style = face.italic ? 'italic' : 'normal';
			return `@font-face{font-family:'${face.family}';font-style:${style};font-weight:${face.weight};font-display:swap;src:url(${href(name)}) format('woff2');unicode-range:${unicodeRange}}`;
		})
		.join('\n');
}
