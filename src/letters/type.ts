import { emojiPicture, isEmoji, withoutEmoji } from './emoji.ts';
import { facesFor, lastFacesFor, ownFaces, scriptsIn, type Voice } from './faces.ts';
import { type Slice, slicesOf } from './files.ts';
import { type InkBox, type InkHeights, mostInk, type OpenFont, openFont } from './font.ts';
import { equalForms, twinOf } from './forms.ts';
import { isBlank, isEmptyLetter, lettersOf } from './graphemes.ts';
import { fontFor, inkBoxes, inkOf, type Outline, outlineOf, type Run, setLine, widthOf } from './line.ts';

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
	/**
	 * Words as they can be drawn, in every voice: a letter that no font has in an equal form, and no emoji without a picture.
	 * Nothing where a letter would be lost, or nothing is left.
	 */
	whole: (words: string | undefined) => string | undefined;
	/** The width of words on one line, in em. */
	width: (words: string, voice: Voice) => number;
	/** How far the ink of words reaches above and below their line, in em. */
	ink: (words: string, voice: Voice) => InkHeights;
	/** Where the ink of a line of words is, letter by letter, in em. */
	boxes: (words: string, voice: Voice, direction: 'ltr' | 'rtl') => readonly InkBox[];
	/** The font of a voice's Latin letters. */
	main: (voice: Voice) => OpenFont;
	/** A line of words, part by part from the left; `direction` is that of the text it is a line of. */
	line: (words: string, voice: Voice, direction: 'ltr' | 'rtl') => Run[];
	/** The shape of one letter. */
	outline: (letter: string, voice: Voice) => Outline;
}

const voices: Voice[] = ['name', 'label', 'cite'];

/** The last few, with all that was measured: the same words are set in every format and style, one after the other. */
const types = new Map<string, Promise<Type>>();

/** Opens exactly the fonts that the letters of `words` need. */
export function typeFor(words: string): Promise<Type> {
	const type = types.get(words) ?? openedType(words);
	if (types.size > 8) types.clear();
	types.set(words, type);
	return type;
}

async function openedType(words: string): Promise<Type> {
	const stacks = await stacksFor(`${words} …`);
	const all = [...stacks.values()];
	const opened = [...new Set(all.flatMap(({ fonts }) => fonts))];
	const stack = (voice: Voice) => stacks.get(voice)?.fonts ?? [];
	const widths = new Map<string, number>();
	const inks = new Map<string, InkHeights>();
	const boxes = new Map<string, InkBox[]>();
	const lines = new Map<string, Run[]>();
	const line: Type['line'] = (text, voice, direction) => {
		const key = `${voice} ${direction} ${text}`;
		const runs = lines.get(key) ?? setLine(text, stack(voice), direction);
		lines.set(key, runs);
		return runs;
	};
	return {
		fonts: opened.map(cardFont),
		stack: (voice) => stack(voice).map(cardFont),
		whole: (text = '') => wholeIn(text, all),
		width(text, voice) {
			const key = `${voice} ${text}`;
			const width = widths.get(key) ?? widthOf(text, stack(voice));
			widths.set(key, width);
			return width;
		},
		ink: function inkIn(text, voice): InkHeights {
			const key = `${voice} ${text}`;
			const known = inks.get(key);
			if (known) return known;
			const words = text.split(' ');
			const ink = words.length > 1 ? mostInk(words.map((word) => inkIn(word, voice))) : inkOf(text, stack(voice));
			inks.set(key, ink);
			return ink;
		},
		main: (voice) => stack(voice)[0] as OpenFont,
		boxes(text, voice, direction) {
			const key = `${voice} ${direction} ${text}`;
			const known = boxes.get(key) ?? inkBoxes(line(text, voice, direction));
			boxes.set(key, known);
			return known;
		},
		line,
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

/** The fonts of a voice, in the order in which they are tried. */
interface FontStack {
	fonts: OpenFont[];
	/** Those of its own faces and of the scripts: signs that look alike are rather taken from these than from the last ones. */
	near: OpenFont[];
}

function wholeIn(words: string, stacks: readonly FontStack[]): string | undefined {
	let whole = '';
	for (const letter of isPlain(words) ? [words] : lettersOf(words)) {
		const form = isPlain(letter) ? letter : formIn(letter, stacks);
		if (form === undefined) return undefined;
		whole += form;
	}
	return whole.trim() ? whole.normalize('NFC') : undefined;
}

/** Whether words hold nothing but what every face has. */
const isPlain = (words: string): boolean => /^[ -~]*$/.test(words);

const blank = (letter: string): string => (isEmptyLetter(letter) ? '' : letter.replace(/[\n\r\t]+/, ' '));
const emojiIn = (letter: string): string => (emojiPicture(letter) ? letter : '');

/** The first form of a letter that all voices can draw. */
function formIn(letter: string, stacks: readonly FontStack[]): string | undefined {
	if (isBlank(letter)) return blank(letter);
	if (isEmoji(letter)) return emojiIn(letter);
	const twin = twinOf(letter);
	const drawn = (form: string, fonts: 'near' | 'fonts') =>
		lettersOf(form).every((one) => stacks.every((stack) => fontFor(one, stack[fonts])));
	if (twin !== undefined && !drawn(letter, 'near') && drawn(twin, 'near')) return twin;
	return [letter, ...equalForms(letter)].find((form) => drawn(form, 'fonts'));
}

const stacksFor = async (words: string): Promise<Map<Voice, FontStack>> =>
	new Map(await Promise.all(voices.map(async (voice) => [voice, await stackFor(words, voice)] as const)));

/** The fonts of a voice that draw some words, in the order in which they are tried: own faces, those of the scripts, the last ones. */
async function stackFor(words: string, voice: Voice): Promise<FontStack> {
	const slices = nearSlices(words, voice);
	const first = await openCovering(words, slices);
	const forms = lacking(words, first).flatMap((word) => lettersOf(word).flatMap(equalForms));
	const near = forms.length > 0 ? await openCovering(words + forms.join(''), slices) : first;
	// A word that lacks a letter is drawn by a last face as a whole.
	const others = withoutEmoji(lacking(words, near).join(''));
	return { near, fonts: [...near, ...(await openCovering(others, lastFacesFor(voice).flatMap(slicesOf)))] };
}

const nearSlices = (words: string, voice: Voice): Slice[] => [
	...slicesOf(ownFaces[voice]),
	...scriptsIn(words)
		.flatMap((script) => [...facesFor(script, voice), ...script.name])
		.flatMap(slicesOf)
		.filter(({ name }) => !/ (latin|cyrillic|greek|vietnamese|symbols|math)/.test(name)),
];

/** The words in which fonts lack a letter, and its twin too. */
function lacking(words: string, fonts: readonly OpenFont[]): string[] {
	const isThere = (letter: string) => fonts.some((font) => font.fit(letter) === 'whole');
	const isLost = (letter: string) => !isThere(letter) && !lettersOf(twinOf(letter) ?? letter).every(isThere);
	return words.split(/\s+/).filter((word) => !isPlain(word) && lettersOf(word).some(isLost));
}

/** Opens the slices that cover some letter of the words. */
function openCovering(words: string, slices: readonly Slice[]): Promise<OpenFont[]> {
	const codes = [...new Set(words)].map((letter) => letter.codePointAt(0) as number);
	return Promise.all([...new Set(slices)].filter((slice) => codes.some(slice.covers)).map(openFont));
}
