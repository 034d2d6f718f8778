import { expect, test } from 'vitest';
import { combined, howMuch, sample, someOf } from '../combined.fixture.ts';
import { directionOf } from '../hub/text.ts';
import type { Voice } from '../letters/faces.ts';
import { outlineOf } from '../letters/line.ts';
import { type Type, typeFor } from '../letters/type.ts';
import { scriptWords } from '../letters/words.fixture.ts';
import { type Block, phrasePositions, type SetBlock, type Typesetting } from './block.ts';
import { baseOf } from './leading.ts';
import { roomFor, setBlocks } from './lines.ts';
import { raster } from './raster.ts';

const voices: Voice[] = ['name', 'label', 'cite'];
const size = 100;
const fromLeft = (type: Type): Typesetting => ({ type, direction: 'ltr' });
const blockOf = (text: Block['text'], voice: Voice): Block => ({ text, voice, size, colour: 'text' });

/** The outlines of a line, moved to their places; `y` is its base line. */
function drawnLine(block: SetBlock, index: number, y: number, type: Type): string {
	const line = block.lines[index] ?? [];
	return phrasePositions(line, block.indents[index] ?? 0, block, type)
		.flatMap(({ text, x }) =>
			type
				.line(text, block.voice, directionOf(text))
				.filter(({ parts }) => parts.length > 0)
				.map(({ parts, direction, x: from }) => {
					const { path, unitsPerEm } = outlineOf(parts, direction);
					const scale = block.size / unitsPerEm;
					return `<path transform="translate(${x + from * block.size} ${y}) scale(${scale})" d="${path}"/>`;
				}),
		)
		.join('');
}

/** How many pixels have ink of two lines. */
async function touching(blocks: readonly SetBlock[], width: number, height: number, type: Type): Promise<number> {
	let y = size;
	let count = 0;
	const drawn = ['', ''];
	for (const block of blocks) {
		y += block.above ?? 0;
		for (const index of block.lines.keys()) {
			drawn[count++ % 2] += drawnLine(block, index, y + baseOf(block, type), type);
			y += block.lineHeight;
		}
	}
	const [odd, even] = await Promise.all(
		drawn.map((paths) =>
			raster(
				`<svg xmlns="http://www.w3.org/2000/svg" width="${width + size}" height="${height + 2 * size}">${paths}</svg>`,
			),
		),
	);
	let twice = 0;
	for (let at = 3; at < (odd?.length ?? 0); at += 4) if ((odd?.[at] ?? 0) > 96 && (even?.[at] ?? 0) > 96) twice++;
	return twice;
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

test.for([...texts.filter((text) => text.trim()).entries()])(
	`lines of “$1” never touch, in ${howMuch} of widths and voices`,
	async ([turn, text]) => {
		const type = await typeFor(text);
		for (const [width, voice, shown] of combined(
			[250, 420, 700, 1000],
			voices,
			[text, text.split(' ')],
			5,
			sample + turn,
		)) {
			const { blocks, height } = setBlocks([blockOf(shown, voice)], width, fromLeft(type));
			expect(
				await touching(blocks, width, height, type),
				`${voice} at ${width}: ${JSON.stringify(blocks[0]?.lines)}`,
			).toBe(0);
			const [{ lines, lineHeight, above = 0 }] = blocks as [SetBlock];
			expect(height).toBe(above + lines.length * lineHeight);
			expect(roomFor([blockOf(shown, voice)], width, fromLeft(type)).height).toBeGreaterThanOrEqual(height);
		}
	},
);

test('lines that touch nothing are as high as their voice asks for', async () => {
	const heights = async (text: string, width: number) => {
		const type = await typeFor(text);
		return voices.map((voice) => setBlocks([blockOf(text, voice)], width, fromLeft(type)).blocks[0]?.lineHeight);
	};
	expect(await heights('Ada Bea Cleo', 250)).toEqual([100, 120, 116]);
	// What is below the last line, and above the first, is in nobody's way; nor is what stands beside.
	expect(await heights('Ágnes Bea', 1000)).toEqual([100, 120, 116]);
	expect(await heights('Áda Bogy', 250)).toEqual([100, 120, 116]);
	expect(await heights('Bogy Áse', 250)).toEqual([100, 120, 116]);
	expect((await heights('yogB Áda', 250))[0]).toBeGreaterThan(105);
});

const aboveOther: [name: string, below: string][] = [
	['Gygg', 'Ấgjy'],
	['Ậ́gg', 'Ṩ̌ẹ̀niọ́lá'],
	['ญู่ ฏุ', 'Ågjy'],
	['ज्ञानेन्द्र', 'Ǻsa'],
	['ريم جج', 'Ẫgnes'],
	['བསྟན་འཛིན', 'Åse'],
];
test.for([...aboveOther.entries()])(
	`“%s” never touches “%s” in the block below it, in ${howMuch} of voices`,
	async ([turn, [name, below]]) => {
		const type = await typeFor(`${name} ${below}`);
		for (const other of voices)
			for (const share of someOf([0.3, 0.6, 1], 3, turn + voices.indexOf(other))) {
				const label = { ...blockOf(below, other), size: size * share, above: 0 };
				const { blocks, height } = setBlocks([blockOf(name, 'name'), label], 900, fromLeft(type));
				expect(await touching(blocks, 900, height, type), `${other} of ${share}`).toBe(0);
				expect(roomFor([blockOf(name, 'name'), label], 900, fromLeft(type)).height).toBe(height);
			}
	},
);

test('what is read from the right is flush there', async () => {
	const arabic = 'لأنها تفتح كل الأبواب في عام';
	const type = await typeFor(`${arabic} Reem`);
	const ends = ({ lines, indents }: SetBlock) =>
		lines.map((line, at) => Math.round((indents[at] ?? 0) + type.width(line[0]?.text ?? '', 'cite') * size));
	const both = [blockOf(arabic, 'cite'), blockOf('Reem Reem Reem Reem Reem', 'cite')];
	const turned: Typesetting = { type, direction: 'rtl' };
	for (const block of setBlocks(both, 500, turned).blocks) expect(ends(block)).toEqual(block.lines.map(() => 500));
	// On a card that is read from the left, only with the other lines of their text.
	const [among, ownSide] = setBlocks(both, 500, fromLeft(type)).blocks;
	expect(new Set(ends(among as SetBlock)).size).toBe(1);
	expect(Math.min(...(among as SetBlock).indents)).toBe(0);
	expect(new Set(ownSide?.indents)).toEqual(new Set([0]));
	// Names follow each other as the card is read, in whatever letters they are.
	for (const { type, direction } of [turned, fromLeft(turned.type)]) {
		const [row] = setBlocks([blockOf(['ريم', 'Reem'], 'name')], 900, { type, direction }).blocks as [SetBlock];
		const [first, second] = phrasePositions(row.lines[0] ?? [], row.indents[0] ?? 0, row, type);
		expect(Math.sign((second?.x ?? 0) - (first?.x ?? 0))).toBe(direction === 'rtl' ? -1 : 1);
	}
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
		const [block] = setBlocks([blockOf(text, 'cite')], width, fromLeft(type)).blocks;
		expect(block?.cuts).toBe(0);
		for (const start of startsOf((block?.lines ?? []).map(([words]) => words?.text ?? ''))) found.add(start);
	}
	expect([...found].filter((start) => !startsOf(parts).has(start))).toEqual([]);
	expect(found.size).toBeGreaterThan(1);
});
