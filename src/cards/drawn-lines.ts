import { emojiPicture } from '../letters/emoji.ts';
import type { OpenFont } from '../letters/font.ts';
import { outlineOf, type Part, type Run } from '../letters/line.ts';
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
		return block.lines.flatMap((line) => {
			let x = frame.x;
			const drawn = line.flatMap((words) => {
				const at = { x, y };
				x += (type.width(words, block.voice) + apart) * block.size;
				return [
					...drawLine(block, words, at, type, palette[block.colour]),
					...(typeof block.text === 'string' || words === block.text.at(-1)
						? []
						: [tick(x - apart * block.size, y, block, palette.tick)]),
				];
			});
			y += block.lineHeight;
			return drawn;
		});
	});
}

/** The leaf after a name. */
function tick(x: number, y: number, { size, lineHeight }: SetBlock, fill: string): Element {
	const side = size * 0.34;
	const frame = { x: x + size * 0.2, y: y + (lineHeight - side) / 2, width: side, height: side };
	return drawing(frame, '0 0 1 1', [path('M0 0A1 1 0 0 1 1 1A1 1 0 0 1 0 0Z', { fill })]);
}

/** One line, its parts on one base line. */
function drawLine(
	{ text, voice, size, lineHeight }: SetBlock,
	line: string,
	at: { x: number; y: number },
	type: Type,
	color: string,
): Element[] {
	const runs = type.line(line, voice, typeof text === 'string' ? text : line);
	const bases = runs.map(({ parts }) => baseOf(parts[0]?.font ?? type.main(voice), size, lineHeight));
	const base = Math.max(...bases);
	return runs.flatMap((run, index) => {
		const x = at.x + run.x * size;
		if (run.parts.length === 0) return drawEmoji(run, { x, y: at.y + base }, size);
		if (run.lifted) return [drawOutline(run, { x, y: at.y + base }, size, color)];
		const frame = { x, y: at.y + base - (bases[index] as number), width: run.width * size + size, height: lineHeight };
		return [boxAt(frame, {}, element('div', { ...styleOf(run, size, lineHeight), color }, run.text, langOf(run.text)))];
	});
}

/** How far below the top of its line satori sets letters. */
function baseOf({ ascent, descent }: OpenFont, size: number, lineHeight: number): number {
	const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
	return above + Math.floor((lineHeight - above - below) / 2);
}

function styleOf({ parts, direction }: Run, size: number, lineHeight: number) {
	const { weight, italic, tracking = 0 } = (parts[0] as Part).font.slice.face;
	return {
		display: 'block',
		whiteSpace: 'nowrap',
		fontFamily: [...new Set(parts.map(({ font }) => `'${font.slice.name}'`))].join(', '),
		fontWeight: weight,
		fontStyle: italic ? 'italic' : 'normal',
		fontSize: size,
		lineHeight: `${lineHeight}px`,
		letterSpacing: tracking * size,
		...(direction === 'rtl' ? { direction } : {}),
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

/**
 * Words as outlines. satori sets marks that stand above or below their letter on the wrong side of it
 * (https://github.com/vercel/satori/issues/735): such words are given to it as the shapes that HarfBuzz makes of them.
 * A test tells when satori is right, and this can go.
 */
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
	const all = [...graphemes.segment(text)];
	const step = (width * size) / all.length;
	return all.map(({ segment }, index) => {
		const src = `data:image/svg+xml;base64,${Buffer.from(emojiPicture(segment) ?? '').toString('base64')}`;
		const frame = { x: at.x + step * index + (step - size) / 2, y: at.y - size * 0.86, width: size, height: size };
		return boxAt(
			frame,
			{},
			element('img', { width: size, height: size }, undefined, { src, width: size, height: size }),
		);
	});
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
