import { emojiPicture, isEmoji, withoutEmoji } from './emoji.ts';
import { facesFor, lastFacesFor, ownFaces, scripts, scriptsIn, type Voice } from './faces.ts';
import { type Slice, slicesOf } from './files.ts';
import { type OpenFont, openFont } from './font.ts';
import { lettersOf } from './graphemes.ts';
import { draws, type Outline, outlineOf, type Run, setLine, widthOf } from './line.ts';

/** A font as satori takes it. */
export interface CardFont {
	name: string;
	data: Buffer;
	weight: 400 | 500 | 600 | 700 | 800 | 900;
	style: 'normal' | 'italic';
}

/** The fonts that some words need, opened. The same words always give the same fonts in the same order. */
export interface Type {
	fonts: CardFont[];
	/** Those of a voice, in the order in which they are tried. */
	stack: (voice: Voice) => CardFont[];
	/** The words without the letters that no font draws. */
	drawable: (words: string) => string;
	/** The width of words on one line, in em. */
	width: (words: string, voice: Voice) => number;
	/** The font of a voice's Latin letters. */
	main: (voice: Voice) => OpenFont;
	/** A line of words, part by part from the left; `direction` is that of the text it is a line of. */
	line: (words: string, voice: Voice, direction: 'ltr' | 'rtl') => Run[];
	/** The shape of one letter. */
	outline: (letter: string, voice: Voice) => Outline;
}

const voices: Voice[] = ['name', 'label', 'cite'];

/** Opens exactly the fonts that the letters of `words` need. */
export async function typeFor(words: string): Promise<Type> {
	const stacks = await stacksFor(`${words}…`);
	const opened = [...new Set([...stacks.values()].flat())];
	const stack = (voice: Voice) => stacks.get(voice) ?? [];
	const widths = new Map<string, number>();
	return {
		fonts: opened.map(cardFont),
		stack: (voice) => stack(voice).map(cardFont),
		drawable: (text) => drawable(text, opened),
		width(text, voice) {
			const key = `${voice} ${text}`;
			const width = widths.get(key) ?? widthOf(text, stack(voice));
			widths.set(key, width);
			return width;
		},
		main: (voice) => stack(voice)[0] as OpenFont,
		line: (text, voice, direction) => setLine(text, stack(voice), direction),
		outline(letter, voice) {
			const [run] = setLine(letter, stack(voice), 'ltr');
			return outlineOf(run?.parts ?? [], run?.direction ?? 'ltr');
		},
	};
}

const cardFont = ({ slice: { name, face }, data }: OpenFont): CardFont => ({
	name,
	data,
	weight: face.weight as CardFont['weight'],
	style: face.italic ? 'italic' : 'normal',
});

const drawable = (words: string, fonts: readonly OpenFont[]): string =>
	lettersOf(words)
		.filter((one) =>
			isEmoji(one) ? emojiPicture(one) : fonts.some((font) => draws(font, one.slice(0, baseLength(one)))),
		)
		.join('');

/** A letter without its marks: these are left out where they can't be drawn, and the letter is not. */
const baseLength = (grapheme: string): number => ([...grapheme][0] ?? '').length;

/** Letters that no font here can draw, and the package that could. */
export async function missingLetters(words: string): Promise<{ letters: string[]; font: string | undefined }> {
	const opened = [...(await stacksFor(words)).values()].flat();
	const letters = [...new Set(withoutEmoji(words))].filter(
		(letter) => letter >= ' ' && !opened.some((font) => draws(font, letter)),
	);
	const lacking = scripts.find((script) => letters.some((letter) => script.letters.test(letter)));
	return { letters, font: lacking && `@fontsource/${lacking.name[0].package}` };
}

const stacksFor = async (words: string): Promise<Map<Voice, OpenFont[]>> =>
	new Map(await Promise.all(voices.map(async (voice) => [voice, await stackFor(words, voice)] as const)));

/** The fonts of a voice that draw some words, in the order in which they are tried: own faces, those of the scripts, the last ones. */
async function stackFor(words: string, voice: Voice): Promise<OpenFont[]> {
	const ofScripts = scriptsIn(words)
		.flatMap((script) => [...facesFor(script, voice), ...script.name])
		.flatMap(slicesOf)
		.filter(({ name }) => !/ (latin|cyrillic|greek|vietnamese|symbols|math)/.test(name));
	const fonts = await openCovering(words, [...slicesOf(ownFaces[voice]), ...ofScripts]);
	// A word that lacks a letter is drawn by a last face as a whole.
	const lacking = words
		.split(/\s+/)
		.filter((word) => [...word].some((letter) => !fonts.some((font) => draws(font, letter))));
	return [...fonts, ...(await openCovering(withoutEmoji(lacking.join('')), lastFacesFor(voice).flatMap(slicesOf)))];
}

/** Opens the slices that cover some letter of the words. */
function openCovering(words: string, slices: readonly Slice[]): Promise<OpenFont[]> {
	const codes = [...new Set(words)].map((letter) => letter.codePointAt(0) as number);
	return Promise.all([...new Set(slices)].filter((slice) => codes.some(slice.covers)).map(openFont));
}
