import { expect, test } from 'vitest';
import type { Voice } from '../letters/faces.ts';
import { outlineOf } from '../letters/line.ts';
import { type Type, typeFor } from '../letters/type.ts';
import { scriptWords } from '../letters/words.fixture.ts';
import { type Block, heightOf, setBlocks, type Words } from './lines.ts';

const voices: Voice[] = ['name', 'label', 'cite'];
const size = 100;
const blockOf = (text: Block['text'], voice: Voice): Block => ({ text, voice, size, colour: 'text' });

/** How far the outlines of a line reach above and below its base line. Pixels. */
function reach(line: readonly Words[], voice: Voice, type: Type): { above: number; below: number } {
	const boxes = line
		.flatMap(({ text }) => type.line(text, voice, 'ltr'))
		.filter(({ parts }) => parts.length > 0)
		.map(({ parts, direction }) => outlineOf(parts, direction))
		.map(({ box, unitsPerEm }) => ({ top: box.y / unitsPerEm, bottom: (box.y + box.height) / unitsPerEm }));
	return {
		above: -size * Math.min(0, ...boxes.map(({ top }) => top)),
		below: size * Math.max(0, ...boxes.map(({ bottom }) => bottom)),
	};
}

/** Letters with marks above those of the next line and below those of the last. */
const marked = [
	'Fogg Ḃríd Ĝyges',
	'Maggy Žižka Jeppe Ångström',
	'Ẹ̀niọlá Ạ́yọ̀ Ẹniọlá',
	'Ŋ̈gg Ŋ̈jj Çǧ',
	'Nguyễn Ấp Thị Ẩn Ngự',
	'Giọng Ở Ậu Ễ',
	'Ģirts Ķēniņš Ļģ Ōļģa',
	'Q̃jy Ĵåq Ǻ̧ Ṩ̌',
	'Ѓу Ёщѓ Ӑрџ Ӂ',
	'ᾌρῃ ᾯγῳ Ἄρχων',
	'Ṱ̈ǵ̣ Ậ́p̣ Ẫ̦',
	'👏 gj 👏 ÅÅ',
	'林 gj Åö 晓岚',
	'ญู่ ปั้ ฏุ Åg ฎู้',
];
const texts = [...marked, ...Object.values(scriptWords).map((words) => `${words.join(' ')} ${words.join(' ')}`)];

test.for(texts.filter((text) => text.trim()))('lines of “%s” never touch', async (text) => {
	const type = await typeFor(text);
	for (const voice of voices)
		for (const shown of [text, text.split(' ')])
			for (const width of [250, 420, 700, 1000]) {
				const { blocks, height } = setBlocks([blockOf(shown, voice)], width, type);
				const [{ lines, lineHeight }] = blocks as [(typeof blocks)[number]];
				const reaches = lines.map((line) => reach(line, voice, type));
				for (const [index, next] of reaches.slice(1).entries())
					expect(
						(reaches[index]?.below ?? 0) + next.above,
						`${voice} at ${width}: ${JSON.stringify(lines[index])} above ${JSON.stringify(lines[index + 1])}`,
					).toBeLessThan(lineHeight - 1);
				expect(height).toBe(lines.length * lineHeight);
				expect(heightOf([blockOf(shown, voice)], width, type)).toBeGreaterThanOrEqual(height);
			}
});

test('lines that touch nothing are as high as their voice asks for', async () => {
	const heights = async (text: string, width: number) => {
		const type = await typeFor(text);
		return voices.map((voice) => setBlocks([blockOf(text, voice)], width, type).blocks[0]?.lineHeight);
	};
	expect(await heights('Ada Bea Cleo', 250)).toEqual([100, 120, 116]);
	// What is below the last line, and above the first, is in nobody's way.
	expect(await heights('Ágnes Bea', 1000)).toEqual([100, 120, 116]);
	expect(await heights('Áda Bogy', 250)).toEqual([100, 120, 116]);
	expect((await heights('Bogy Áda', 250))[0]).toBeGreaterThan(110);
});
