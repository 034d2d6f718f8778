import { directionOf } from '../hub/text.ts';
import { emojiPicture } from '../letters/emoji.ts';
import { lettersOf } from '../letters/graphemes.ts';
import { emojiInk, type LinePart, outlineOf, type Run } from '../letters/line.ts';
import type { Type } from '../letters/type.ts';
import { apart, type Phrase, phrasePositions, type SetBlock } from './block.ts';
import { boxAt, drawing, type Element, element, path } from './elements.ts';
import { baseOf, satoriBase } from './leading.ts';
import type { Palette } from './palette.ts';

/** Set blocks as elements, from the top of a frame down. */
export function drawBlocks(
	blocks: readonly SetBlock[],
	frame: { x: number; y: number },
	type: Type,
	palette: Palette,
): Element[] {
	let y = frame.y;
	return blocks.flatMap((block) => {
		y += block.above ?? 0;
		const base = baseOf(block, type);
		return block.lines.flatMap((line, index) => {
			const at = { x: frame.x, y: y + base };
			y += block.lineHeight;
			return drawLine(line, at, block, block.indents[index] as number, type, palette);
		});
	});
}

function drawLine(
	line: readonly Phrase[],
	{ x: left, y }: { x: number; y: number },
	block: SetBlock,
	indent: number,
	type: Type,
	palette: Palette,
): Element[] {
	const { text: whole, voice, size, turned } = block;
	return phrasePositions(line, indent, block, type).flatMap(({ text, leaf, x, width }) => {
		const direction = directionOf(typeof whole === 'string' ? whole : text);
		const after = left + (turned ? x - apart * size : x + width);
		return [
			...type
				.line(text, voice, direction)
				.flatMap((run) => drawRun(run, { x: left + x, y }, block, palette[block.colour])),
			...(leaf ? [tick({ x: after, y }, size, palette.tick)] : []),
		];
	});
}

/** The leaf after a name. */
function tick(at: { x: number; y: number }, size: number, fill: string): Element {
	const side = size * 0.34;
	const frame = { x: at.x + size * 0.2, y: at.y - size * 0.26 - side / 2, width: side, height: side };
	return drawing(frame, '0 0 1 1', [path('M0 0A1 1 0 0 1 1 1A1 1 0 0 1 0 0Z', { fill })]);
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
