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

/** The fonts that the words of a site need: own faces as they are made, other scripts cut to the letters that occur. */
export function webFonts(words: string): WebFont[] {
	const letters = [...new Set(words)].sort();
	return [...own(letters), ...others(words, letters)];
}

function own(letters: readonly string[]): WebFont[] {
	return Object.values(ownFaces).flatMap((face) =>
		slicesOf(face)
			.filter(
				(slice) =>
					slice.name.endsWith(' latin') ||
					letters.some(
						(letter) => (letter.codePointAt(0) as number) > 0xff && slice.covers(letter.codePointAt(0) as number),
					),
			)
			.filter((slice) => !/ (math|symbols)$/.test(slice.name))
			.map((slice) => ({ name: fileName(slice), face, unicodeRange: slice.range, slice })),
	);
}

function others(words: string, letters: readonly string[]): WebFont[] {
	const voices: Voice[] = ['name', 'cite'];
	return scriptsIn(words).flatMap((script) =>
		voices.flatMap((voice) => {
			const face = faceFor(script, voice);
			return slicesOf(face).flatMap((slice) => {
				const used = letters
					.filter((letter) => script.letters.test(letter) || isMark(letter))
					.filter((letter) => slice.covers(letter.codePointAt(0) as number));
				if (!used.some((letter) => script.letters.test(letter))) return [];
				const unicodeRange = used.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');
				return [{ name: fileName(slice), face, unicodeRange, letters: used.join(''), slice }];
			});
		}),
	);
}

/** Marks and punctuation that several scripts share. */
const isMark = (letter: string): boolean =>
	/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter) && (letter.codePointAt(0) as number) > 0x2ff;

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
