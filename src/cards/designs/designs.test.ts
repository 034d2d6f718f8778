import { beforeAll, expect, test } from 'vitest';
import { hubOf, someone, who } from '../../content.fixture.ts';
import { load } from '../../hub/load.ts';
import { publicHub } from '../../hub/public.ts';
import { typeFor, type Type } from '../../letters/type.ts';
import type { Element } from '../elements.ts';
import { formats, type Format } from '../formats.ts';
import { type Palette, paletteFor } from '../palette.ts';
import { allCards, type CardWords, personCard } from '../words.ts';
import { designs } from './index.ts';
import type { DesignId } from '../words.ts';

const reason = `for ${'answering every single first question with patience and '.repeat(5).slice(0, 274).trim()}.`;
const hard: [name: string, words: Partial<CardWords>][] = [
	['a short name', { name: 'Bo' }],
	['a name alone', { name: 'Bo', line: undefined }],
	['a word of 200 letters', { name: 'a'.repeat(200) }],
	['200 wide letters', { name: 'W'.repeat(200), romanized: 'W'.repeat(100) }],
	['100 letters in words', { name: 'Maximiliana Bartholomea '.repeat(4).trim() }],
	['34 letters in two words', { name: 'Wolfeschlegelstein Hausenbergerdorf' }],
	['34 letters in many words', { name: 'José María de la Cruz y los Ángeles' }],
	['Vietnamese', { name: 'Nguyễn Thị Ánh Tuyết', line: 'Người giữ vườn hạt giống' }],
	['Arabic', { name: 'ريم الخطيب', romanized: 'Reem Al-Khatib', line: 'لأنها تفتح كل الأبواب '.repeat(6) }],
	['Hebrew', { name: 'יעל ברקאי', line: 'על כל הדלתות שהיא פותחת '.repeat(6) }],
	['Devanagari', { name: 'आशा श्रेष्ठ', line: 'दो सौ शामों की मरम्मत के लिए '.repeat(6) }],
	['Khmer', { name: 'ចាន់ សុភា', line: 'អក្សរខ្មែរដែលច្បាស់នៅលើអេក្រង់តូច'.repeat(4) }],
	['Tamil', { name: 'மகாலட்சுமி', line: 'எல்லோருக்கும் கதவுகளைத் திறப்பவர் '.repeat(5) }],
	['Thai', { name: 'สมชาย ใจดี', line: 'สำหรับการตอบคำถามแรกของทุกคน'.repeat(5) }],
	['Chinese', { name: '林晓岚', line: '让人看得懂的，是最素朴的礼貌。'.repeat(4) }],
	['emoji', { name: 'Ada 👩🏽‍🚀', line: '👏'.repeat(140) }],
	['280 letters of praise', { name: 'Ada Lovelace', kicker: 'Laurels to', line: reason }],
	[
		'500 letters of a quote',
		{ name: 'Ada Lovelace', line: `“${'Tea helps a lot. '.repeat(29).trim()}”`, label: 'A talk' },
	],
	['a word of 280 letters in praise', { line: 'x'.repeat(280) }],
	['a label of 200 letters', { name: 'Friends', label: 'because something works now that did not before; '.repeat(4) }],
	['a title of 80 letters', { name: 'Ada', title: 'The Very Long Laurels of Everybody '.repeat(2) }],
	[
		'everything at its longest',
		{
			name: 'Maximiliana '.repeat(8),
			romanized: 'Maximiliana '.repeat(8),
			kicker: 'Laurels to',
			line: reason,
			label: 'far '.repeat(20),
			title: 'T '.repeat(40),
		},
	],
];

interface Line {
	text: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Every line of text in a tree, where it stands, and how wide HarfBuzz measures it. */
function linesIn(elements: readonly Element[], type: Type, at = { x: 0, y: 0, height: 0 }): Line[] {
	return elements.flatMap(({ props }): Line[] => {
		const style = (props['style'] ?? {}) as Record<string, number | string | undefined>;
		const here = {
			x: at.x + Number(style['left'] ?? 0),
			y: at.y + Number(style['top'] ?? 0),
			height: Number(style['height'] ?? at.height),
		};
		const { children } = props;
		if (typeof children === 'string') {
			const voice = style['fontWeight'] === 900 ? 'name' : style['fontWeight'] === 600 ? 'label' : 'cite';
			const tracking = Number(style['letterSpacing'] ?? 0) * [...children].length;
			return [{ text: children, ...here, width: type.width(children, voice) * Number(style['fontSize']) + tracking }];
		}
		const inner = (Array.isArray(children) ? children : [children]) as (Element | null | undefined)[];
		return linesIn(
			inner.filter((child) => child instanceof Object),
			type,
			here,
		);
	});
}

let base: CardWords;
let palette: Palette;
beforeAll(async () => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada', 'location: Oslo') });
	base = personCard(who(hub, 'ada'), hub);
	palette = await paletteFor('#1c7a50', 'paper');
});

async function laidOut(words: CardWords, design: DesignId, format: Format) {
	const { kicker, name, romanized, line, label, title } = words;
	const type = await typeFor([kicker, name, romanized, line, label, title].join(''));
	const subject = { words, format, type };
	return {
		leaf: designs[design].leaf(subject),
		lines: linesIn(designs[design].draw(subject, { palette, plate: undefined }), type),
	};
}

/** Nothing leaves the card, its margins or the strips that apps cover; nothing lies on the portrait or on other words. */
function expectInside(
	{ lines, leaf }: Awaited<ReturnType<typeof laidOut>>,
	{ width, height, margin, bottom = 0 }: Format,
): void {
	for (const one of lines) {
		const where = `“${one.text}” at ${one.x}, ${one.y}, ${Math.round(one.width)} wide`;
		expect(one.x, where).toBeGreaterThanOrEqual(margin);
		expect(one.x + one.width, where).toBeLessThanOrEqual(width - margin + 1);
		expect(one.y, where).toBeGreaterThanOrEqual(0);
		expect(one.y + one.height, where).toBeLessThanOrEqual(height - bottom);
		const onLeaf = one.x + one.width > leaf.x && one.y < leaf.y + leaf.height && one.x < leaf.x + leaf.width;
		expect(onLeaf, `${where} lies on the portrait`).toBe(false);
	}
	const down = [...lines].sort((a, b) => a.y - b.y);
	for (const [index, one] of down.entries())
		expect(down[index + 1]?.y ?? height, `below “${one.text}”`).toBeGreaterThanOrEqual(one.y + one.height - 1);
}

const cases = (Object.keys(designs) as DesignId[]).flatMap((design) =>
	formats.map((format) => ({ design, format, id: format.id })),
);
for (const [what, words] of hard)
	test.for(cases)(`${what}: all words stay inside, as $design $id`, async ({ design, format }) => {
		const laid = await laidOut({ ...base, ...words }, design, format);
		expectInside(laid, format);
		const said = laid.lines.map(({ text }) => text).join('');
		const [start] = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(words.name ?? base.name)];
		expect(said).toContain(start?.segment);
		expect(laid.leaf.width * laid.leaf.height).toBeGreaterThan(format.width * format.height * 0.12);
	});

test.for(cases)('every card of the example keeps its words inside, as $design $id', async ({ design, format }) => {
	const hub = publicHub(await load({ path: 'content', shown: 'content' }), '2026-11-22');
	for (const words of allCards(hub)) expectInside(await laidOut(words, design, format), format);
});
