import { expect, test } from 'vitest';
import type { Voice } from '../letters/faces.ts';
import { outlineOf } from '../letters/line.ts';
import { type Type, typeFor } from '../letters/type.ts';
import { scriptWords } from '../letters/words.fixture.ts';
import { type Block, roomFor, setBlocks, type Words } from './lines.ts';

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
				expect(roomFor([blockOf(shown, voice)], width, type).height).toBeGreaterThanOrEqual(height);
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

/** Texts, and the parts between which a line may end. */
const broken: [text: string, parts: string[]][] = [
	['Ada | Bo · Cleo / Dora', ['Ada |', 'Bo ·', 'Cleo /', 'Dora']],
	['Weaving,Dyeing,Spinning', ['Weaving,', 'Dyeing,', 'Spinning']],
	['Design|Code·Talks;Maps', ['Design|', 'Code·', 'Talks;', 'Maps']],
	['1,911 seeds', ['1,911', 'seeds']],
	['at -5 °C', ['at', '-5', '°C']],
	['( so ) “ it ” is', ['( so )', '“ it ”', 'is']],
	['« oui » non !', ['« oui »', 'non !']],
	['»Ja« und „Nein“', ['»Ja«', 'und', '„Nein“']],
	['this – that — then', ['this –', 'that —', 'then']],
	['Ada & Bo', ['Ada', '& Bo']],
	['¿ Qué ? ¡Sí!', ['¿ Qué ?', '¡Sí!']],
	['「静か」（東京）ビール', ['「静か」', '（東京）', 'ビール']],
	['说“好”的人们，都来', ['说', '“好”', '的', '人们，', '都', '来']],
	['ต่างๆ กัน', ['ต่างๆ', 'กัน']],
];
/** Where each part begins, counted in letters that can be seen. */
function startsOf(parts: readonly string[]): Set<number> {
	const starts = new Set<number>();
	let seen = 0;
	for (const part of parts) {
		starts.add(seen);
		seen += part.replaceAll(' ', '').length;
	}
	return starts;
}

test.for(broken)('lines of “%s” end where people would end them: %j', async ([text, parts]) => {
	const type = await typeFor(text);
	const widths = [...parts, text].map((part) => (type.width(part, 'cite') + 0.001) * size);
	const least = Math.max(...widths.slice(0, -1));
	const found = new Set<number>();
	for (const width of widths.filter((width) => width >= least)) {
		const [block] = setBlocks([blockOf(text, 'cite')], width, type).blocks;
		expect(block?.cuts).toBe(0);
		for (const start of startsOf((block?.lines ?? []).map(([words]) => words?.text ?? ''))) found.add(start);
	}
	expect([...found].filter((start) => !startsOf(parts).has(start))).toEqual([]);
	expect(found.size).toBeGreaterThan(1);
});
