import satori from 'satori';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { combined, howMuch } from '../combined.fixture.ts';
import { exampleHub } from '../content.fixture.ts';
import { typeFor } from '../letters/type.ts';
import { type CardFormat, formatIds, formatOf, styleIds } from '../vocabulary/card-formats.ts';
import { designIds, drawCard } from './designs/index.ts';
import { boxAt, type Element, element } from './elements.ts';
import { type Palette, paletteFor } from './palette.ts';
import type { Printed } from './plate.ts';
import { type Photographed, type PlacedPortrait, portraitPixels, type Side } from './portrait.ts';
import { type Card, renderCard, wordsInStyle } from './render.ts';
import { samplesFor } from './samples.ts';
import { type CardWords, drawnWords } from './words.ts';

/**
 * Cards are drawn in layers, cut to what is drawn and reduced to 256 colours. Here they are held against the plain way: satori
 * draws everything at once, portraits included, and sharp makes pixels of it. Whether a plate is right is asked beside it.
 */
async function plainly({ words: asked, format: formatId, style, accent }: Card): Promise<Buffer> {
	const format = formatOf(formatId);
	const palette = await paletteFor(accent, style, asked.portraits[0]?.of);
	const type = await typeFor(drawnWords(asked));
	const words = wordsInStyle(style, asked);
	const { portraits, elements } = drawCard({ words, format, type, palette });
	const pictures = await Promise.all(portraits.map((portrait) => leafOf(portrait, palette, format)));
	const { width, height } = format;
	const board = { display: 'flex', position: 'relative', width, height, fontVariantNumeric: 'lining-nums' };
	const tree = element('div', { ...board, background: palette.ground }, [...elements, ...pictures]);
	return Buffer.from(await satori(tree as never, { width, height, fonts: type.fonts }));
}

/** What fills a portrait, three bytes a pixel. */
function pixelsIn(filled: Photographed | Printed): Uint8Array {
	if ('pixels' in filled) return filled.pixels;
	const { places, colours } = filled;
	const pixels = Buffer.alloc(places.length * 3);
	for (const [at, place] of places.entries()) pixels.writeUIntBE(colours[place] as number, at * 3, 3);
	return pixels;
}

const round: Record<Side, string> = { a: '0 40% 0 40% / 0 32% 0 32%', b: '40% 0 40% 0 / 32% 0 32% 0' };

async function leafOf(portrait: PlacedPortrait, palette: Palette, format: CardFormat): Promise<Element> {
	const { width, height } = portrait.frame;
	const filled = await portraitPixels(portrait, palette, format);
	const png = await sharp(pixelsIn(filled), { raw: { width, height, channels: 3 } })
		.png({ compressionLevel: 1 })
		.toBuffer();
	const src = `data:image/png;base64,${png.toString('base64')}`;
	const style = { width, height, borderRadius: round[portrait.side] };
	return boxAt(portrait.frame, {}, element('img', style, undefined, { src, width, height }));
}

const pixelsOf = (picture: Buffer): Promise<Buffer> => sharp(picture).flatten().removeAlpha().raw().toBuffer();

/** How near two pictures are, in dB: at 40 nobody tells them apart. */
function likeness(one: Buffer, other: Buffer): number {
	expect(one.length).toBe(other.length);
	let off = 0;
	for (let at = 0; at < one.length; at++) off += ((one[at] as number) - (other[at] as number)) ** 2;
	return 10 * Math.log10(255 ** 2 / (off / one.length));
}

const hub = await exampleHub();
const samplesOf = (id: string) =>
	hub.people.filter((person) => person.id === id).flatMap((person) => samplesFor(person, hub));
// Somebody with a photo and a script that runs to the left, and somebody without a photo.
const [photographed, drawn] = [samplesOf('reem-al-khatib'), samplesOf('thordis-hallgrimsdottir')];
const cases = combined(designIds, formatIds, styleIds, 11).map(([design, format, style]) => {
	const people = [photographed, drawn][((formatIds.indexOf(format) >> 1) + styleIds.indexOf(style)) % 2];
	const words = people?.find((words) => words.design === design) as CardWords;
	return { design, subject: words.subject, card: { words, format, style, accent: hub.accent } };
});

test.for(cases)(
	`$design $card.format $card.style of $subject is what the plain way draws, ${howMuch} of all`,
	async ({ card }) => {
		const near = likeness(await pixelsOf(await renderCard(card)), await pixelsOf(await plainly(card)));
		// Seven photos and more that fill a card share what one has for itself; on a list there may be dozens.
		const photos = card.words.portraits.filter(({ of }) => of.photo).length;
		expect(near, `${near.toFixed(1)} dB`).toBeGreaterThanOrEqual(photos < 7 ? 40 : 38.5);
	},
);
