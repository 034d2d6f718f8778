import { directionOf } from '../hub/text.ts';
import { emojiPicture } from '../letters/emoji.ts';
import type { OpenFont } from '../letters/font.ts';
import { lettersOf } from '../letters/graphemes.ts';
import { emojiInk, type LinePart, outlineOf, type Run } from '../letters/line.ts';
import type { Type } from '../letters/type.ts';
import { boxAt, drawing, type Element, element, path } from './elements.ts';
import { apart, type SetBlock } from './lines.ts';
import type { Palette } from './palette.ts';

/** Set blocks as elements, from the top of a frame down. */
export function drawBlocks(
	blocks: readonly SetBlock[],
	frame: { x: number; y: number },
	type: Type,
	palette: Palette,
): Element[] {
	let y = frame.y;
	return blocks.flatMap((block, index) => {
		if (index > 0) y += block.above ?? 0;
		const { text, voice, size, lineHeight } = block;
		const lines = block.lines.map((line) =>
			line.map(({ text: words, leaf }) => ({
				leaf,
				width: (type.width(words, voice) + apart) * size,
				runs: type.line(words, voice, directionOf(typeof text === 'string' ? text : words)),
			})),
		);
		const base = baseOf(
			lines.flat().flatMap(({ runs }) => runs),
			block,
			type,
		);
		return lines.flatMap((line) => {
			let x = frame.x;
			const drawn = line.flatMap(({ leaf, width, runs }) => {
				const from = { x, y: y + base };
				x += width;
				return [
					...runs.flatMap((run) => drawRun(run, from, block, palette[block.colour])),
					...(leaf ? [tick({ x: x - apart * size, y: y + base }, size, palette.tick)] : []),
				];
			});
			y += lineHeight;
			return drawn;
		});
	});
}

/** The leaf after a name. */
function tick(at: { x: number; y: number }, size: number, fill: string): Element {
	const side = size * 0.34;
	const frame = { x: at.x + size * 0.2, y: at.y - size * 0.26 - side / 2, width: side, height: side };
	return drawing(frame, '0 0 1 1', [path('M0 0A1 1 0 0 1 1 1A1 1 0 0 1 0 0Z', { fill })]);
}

/** How far below the top of its lines a block's letters stand: as those of the voice's own face do, if it has any. */
function baseOf(runs: readonly Run[], { voice, size, lineHeight }: SetBlock, type: Type): number {
	const main = type.main(voice);
	const fonts = runs.flatMap(({ parts }) => parts.slice(0, 1)).map(({ font }) => font);
	const isOwn = fonts.length === 0 || fonts.some(({ slice }) => slice.face === main.slice.face);
	return Math.max(...(isOwn ? [main] : fonts).map((font) => satoriBase(font, size, lineHeight)));
}

/** One part of a line; `at` is where the line begins on its base line. */
function drawRun(run: Run, at: { x: number; y: number }, { size, lineHeight }: SetBlock, color: string): Element[] {
	const x = at.x + run.x * size;
	const [first] = run.parts;
	if (!first) return drawEmoji(run, { x, y: at.y }, size);
	if (run.own) return [drawOutline(run, { x, y: at.y }, size, color)];
	const y = at.y - satoriBase(first.font, size, lineHeight);
	// Some air on the right: satori must never think that the words do not fit.
	const frame = { x, y, width: (run.width + 0.2) * size, height: lineHeight };
	return [boxAt(frame, { ...styleOf(run, size, lineHeight), color }, run.text, langOf(run.text))];
}

/** How far below the top of a line satori sets the letters of a font. */
function satoriBase({ ascent, descent }: OpenFont, size: number, lineHeight: number): number {
	const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
	return above + Math.floor((lineHeight - above - below) / 2);
}

function styleOf({ parts, direction }: Run, size: number, lineHeight: number) {
	const { weight, italic, tracking = 0 } = (parts[0] as LinePart).font.slice.face;
	return {
		display: 'block',
		whiteSpace: 'nowrap',
		fontFamily: [...new Set(parts.map(({ font }) => `'${font.slice.name}'`))].join(', '),
		fontWeight: weight,
		fontStyle: italic ? 'italic' : 'normal',
		fontSize: size,
		lineHeight: `${lineHeight}px`,
		letterSpacing: tracking * size,
		...(direction === 'rtl' ? { direction, textAlign: 'left' } : {}),
	};
}

/** satori chooses forms of Han letters by language. */
const langOf = (text: string): { lang?: string } =>
	/\p{Script=Hangul}/u.test(text)
		? { lang: 'ko-KR' }
		: /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
			? { lang: 'ja-JP' }
			: /\p{Script=Han}/u.test(text)
				? { lang: 'zh-CN' }
				: {};

/** Words that satori would set otherwise, as the shapes that HarfBuzz makes of them. A test tells when it is right, and this can go. */
function drawOutline({ parts, direction }: Run, at: { x: number; y: number }, size: number, fill: string): Element {
	const { path: d, box, unitsPerEm } = outlineOf(parts, direction);
	const scale = size / unitsPerEm;
	const frame = {
		x: at.x + box.x * scale,
		y: at.y + box.y * scale,
		width: box.width * scale,
		height: box.height * scale,
	};
	return drawing(frame, `${box.x} ${box.y} ${box.width} ${box.height}`, [path(d, { fill })]);
}

/** Emoji as pictures, each in the middle of its place. */
function drawEmoji({ text, width }: Run, at: { x: number; y: number }, size: number): Element[] {
	const all = lettersOf(text);
	const step = (width * size) / all.length;
	return all.map((letter, index) => {
		const src = `data:image/svg+xml;base64,${Buffer.from(emojiPicture(letter) ?? '').toString('base64')}`;
		const frame = {
			x: at.x + step * index + (step - size) / 2,
			y: at.y - size * emojiInk.above,
			width: size,
			height: size,
		};
		return boxAt(
			frame,
			{},
			element('img', { width: size, height: size }, undefined, { src, width: size, height: size }),
		);
	});
}
