import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { drawCard } from '../src/cards/designs/index.ts';
import { boxAt, type Element, element } from '../src/cards/elements.ts';
import { type Palette, paletteFor } from '../src/cards/palette.ts';
import type { PlacedPortrait } from '../src/cards/portrait.ts';
import { board, type Card } from '../src/cards/render.ts';
import { drawnWords, personCard } from '../src/cards/words.ts';
import { load } from '../src/hub/content/load.ts';
import type { Hub, Person, Photo } from '../src/hub/hub.ts';
import { publicHub } from '../src/hub/public.ts';
import { type CardFont, typeFor } from '../src/letters/type.ts';
import { root } from '../src/root.ts';
import { type CardFormat, formatIds, formatOf } from '../src/vocabulary/card-formats.ts';
import { satori, sharp } from './project.ts';

/** How many people there are: words and photos come round only after all of them. */
const count = 40;
const photoSize = { width: 800, height: 1000 };

/** Wide profile cards of made-up people: the words of the example's, mixed, and a photo for each in `folder`. */
export async function makeCards(folder: string): Promise<Card[]> {
	const hub = publicHub(await load({ path: path.join(root, 'content'), shown: 'content' }), '2026-06-15');
	const models = hub.people.filter(({ name, photo }) => photo && /^[\p{Script=Latin}\s-]+$/u.test(name));
	const cards: Card[] = [];
	for (let i = 0; i < count; i++) cards.push(await cardOf(i, models, hub, folder));
	return cards;
}

/** The same card in every format. */
export const setOf = (card: Card): Card[] => formatIds.map((format) => ({ ...card, format }));

/** The same card of somebody without a photo. */
export const withoutPhoto = (card: Card): Card => {
	const portraits = card.words.portraits.map(({ of, laurels }) => ({ of: { ...of, photo: undefined }, laurels }));
	return { ...card, words: { ...card.words, portraits } };
};

async function cardOf(i: number, models: Person[], hub: Hub, folder: string): Promise<Card> {
	const round = Math.floor(i / models.length);
	const model = (shift: number) => models[(i + shift * round) % models.length] as Person;
	const [first = ''] = model(0).name.split(' ');
	const photo = await makePhoto(model(0).photo as Photo, path.join(folder, `${i}.jpg`), i);
	const name = `${first} ${model(1).name.split(' ').slice(1).join(' ')}`;
	const person = {
		...model(0),
		id: `person-${i}`,
		name,
		headline: model(3).headline,
		location: model(7).location,
		photo,
	};
	return { words: personCard(person, hub), format: 'wide', style: 'paper', accent: hub.accent };
}

/** A drawn portrait cut a little differently each time and made grainy: photographs are what is hard to pack. */
async function makePhoto(photo: Photo, file: string, i: number): Promise<Photo> {
	const { width, height } = photoSize;
	const grain = sharp({
		create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 10 } },
	});
	const edge = { left: (i * 5) % 24, top: (i * 7) % 24, width: photo.width - 24, height: photo.height - 24 };
	const picture = await sharp(photo.path).extract(edge).resize(width, height).toBuffer();
	await sharp(picture)
		.composite([{ input: await grain.png().toBuffer(), blend: 'soft-light' }])
		.jpeg({ quality: 85 })
		.toFile(file);
	return { ...photo, ...photoSize, path: file, digest: String(i) };
}

/** A card laid out, for rivals to draw: lines, colours and fonts are the same for all. */
export interface Sheet {
	card: Card;
	format: CardFormat;
	palette: Palette;
	fonts: CardFont[];
	elements: Element[];
	portrait: PlacedPortrait;
	photo: Photo;
}

const sheets = new Map<string, Promise<Sheet>>();

/** Lays a card out, once. */
export function sheetOf(card: Card): Promise<Sheet> {
	const key = `${card.words.subject} ${card.format}`;
	const sheet = sheets.get(key) ?? layOut(card);
	sheets.set(key, sheet);
	return sheet;
}

export async function layOut(card: Card): Promise<Sheet> {
	const { words } = card;
	const format = formatOf(card.format);
	const palette = await paletteFor(card.accent, card.style);
	const type = await typeFor(drawnWords(words));
	const { portraits, elements } = drawCard({ words, format, type, palette });
	const portrait = portraits[0] as PlacedPortrait;
	return { card, format, palette, fonts: type.fonts, elements, portrait, photo: portrait.of.photo as Photo };
}

/** The whole card as one tree, the photo in its leaf included; `photo` is its address. */
export function treeOf({ format, palette, elements, portrait, photo: { focus } }: Sheet, photo: string): Element {
	const { width, height } = portrait.frame;
	const objectPosition = `${focus.x}% ${focus.y}%`;
	const cut = { borderRadius: '40% 0 40% 0 / 32% 0 32% 0', objectFit: 'cover', objectPosition };
	const picture = element('img', { width, height, ...cut }, undefined, { src: photo, width, height });
	return board(format, [...elements, boxAt(portrait.frame, {}, picture)], palette.ground);
}

export const photoUri = async ({ photo }: Sheet): Promise<string> =>
	`data:image/jpeg;base64,${(await readFile(photo.path)).toString('base64')}`;

/** The whole card as an SVG, by satori. */
export async function svgOf(sheet: Sheet): Promise<string> {
	const { width, height } = sheet.format;
	return satori(treeOf(sheet, await photoUri(sheet)) as never, { width, height, fonts: sheet.fonts });
}

export const cores = availableParallelism();
