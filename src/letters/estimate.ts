/** Where a line may end: at a space, after a hyphen, after a Chinese, Japanese or Korean letter. */
const ends = /\s+|(?<=[-\u2010\u2012-\u2014\u2e80-\u9fff\uac00-\ud7af])/u;

/**
 * The width of the longest part of a text that no line may end within, in em, roughly: lets a style sheet fit it to its column.
 * `parts` are given where it is not broken as browsers do.
 */
export const widthInEm = (text: string, parts: readonly string[] = text.split(ends)): string =>
	Math.max(...parts.map((part) => lengthOf(part.trimEnd()))).toFixed(2);

/** The same where no line may end after a hyphen either. */
export const wholeInEm = (text: string, parts?: readonly string[]): string =>
	widthInEm(text, parts ?? text.split(/\s+|(?<=[\u2e80-\u9fff\uac00-\ud7af])/u));

/** The width of a text on one line, in em, roughly: lets a style sheet fit it to an area. */
export const lengthInEm = (text: string): string => Math.max(1, lengthOf(text)).toFixed(1);

const lengthOf = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

const widths: [letters: RegExp, em: number][] = [
	[/\p{M}/u, 0],
	[/[\u2e80-\u9fff\uac00-\ud7af]/, 1],
	[/\p{Script=Tamil}/u, 1],
	[/[\p{Script=Ethiopic}\p{Script=Georgian}]/u, 0.72],
	[/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.6],
	[/[\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Thai}]/u, 0.66],
	[/[MWmwЖШЩМ]/, 0.86],
	[/[ilIjtfr'’‘.-]/, 0.36],
	[/\p{Lu}/u, 0.66],
];

const letterWidth = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;
