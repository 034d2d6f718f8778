import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { act, hubOf, page, photo, someone, who } from '../content.fixture.ts';
import type { Hub } from '../hub/hub.ts';
import { designs } from './designs/index.ts';
import type { DesignId } from './words.ts';
import { formats, formatOf, styleIds } from './formats.ts';
import { type Card, renderCard } from './render.ts';
import { allCards, personCard, recognitionCard } from './words.ts';

const accent = '#1c7a50';
let hub: Hub;
beforeAll(async () => {
	hub = await hubOf({
		'people/ada.md': someone('Ada Lovelace', 'headline: Opens maps, and doors\nlocation: London'),
		'people/bea.md': someone('Bea', 'consent: given\nphoto:\n  focus: 100% 100%'),
		'people/bea.jpg': await photo(900, 700),
		'people/reem.md': someone('ريم الخطيب', 'romanized: Reem Al-Khatib'),
		'recognitions/2026-01-02-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea and two hundred evenings'),
	});
});
const cardOf = (id: string, card: Partial<Card> & { design?: DesignId } = {}): Card => {
	const { design = 'profile', ...rest } = card;
	return { words: { ...personCard(who(hub, id), hub), design }, format: 'wide', style: 'paper', accent, ...rest };
};

const all = (Object.keys(designs) as DesignId[]).flatMap((design) =>
	formats.flatMap(({ id: format }) => styleIds.map((style) => ({ design, format, style }))),
);
test.for(all)('$design $format $style is a PNG of its size, small, and the same again', async (card) => {
	const { width, height } = formatOf(card.format);
	const bytes = await renderCard(cardOf('ada', card));
	const { format, ...size } = await sharp(bytes).metadata();
	expect([format, size.width, size.height, size.hasAlpha, size.exif]).toEqual(['png', width, height, false, undefined]);
	expect(bytes.length).toBeLessThan(120_000);
	const { channels } = await sharp(bytes).stats();
	expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
	await renderCard(cardOf('reem', card));
	expect((await renderCard(cardOf('ada', card))).equals(bytes)).toBe(true);
});

test('the same cards are the same bytes in another order and at once', async () => {
	const cards = allCards(hub).map((words): Card => ({ words, format: 'wide', style: 'ink', accent }));
	const one: Buffer[] = [];
	for (const card of cards) one.push(await renderCard(card));
	const backwards = await Promise.all([...cards].reverse().map(renderCard));
	expect(backwards.reverse().map((bytes, index) => bytes.equals(one[index] as Buffer))).toEqual(cards.map(() => true));
});

test('what a card says, its style and its accent can be seen on it', async () => {
	const [plain, ...others] = await Promise.all([
		renderCard(cardOf('ada')),
		renderCard(cardOf('ada', { style: 'ink' })),
		renderCard(cardOf('ada', { accent: 'crimson' })),
		renderCard({ ...cardOf('ada'), words: { ...cardOf('ada').words, line: 'Closes doors' } }),
		renderCard({ ...cardOf('ada'), words: recognitionCard(act(hub, '2026-01-02-tea'), hub) }),
	]);
	for (const other of others) expect(plain?.equals(other)).toBe(false);
});

test.for(formats)('a photo fills the leaf of $id, and no camera speaks from it', async ({ id }) => {
	const card = cardOf('bea', { format: id });
	const bytes = await renderCard(card);
	expect(bytes.toString('latin1')).not.toMatch(/Exif|xmpmeta/);
	const { width } = formatOf(id);
	const { dominant } = await sharp(
		await sharp(bytes)
			.extract({ left: width - 220, top: 60, width: 100, height: 200 })
			.toBuffer(),
	).stats();
	expect(Math.abs(dominant.r - dominant.g) + Math.abs(dominant.g - dominant.b)).toBeLessThan(60);
	expect(dominant.r).toBeGreaterThan(80);
	expect(dominant.r).toBeLessThan(170);
});

test('any accent that is allowed can be drawn', async () => {
	for (const colour of [
		'black',
		'white',
		'#fff',
		'oklch(0.5 0.1 160)',
		'rgb(1 2 3)',
		'hsl(200, 50%, 50%)',
		'transparent',
	])
		expect((await renderCard(cardOf('ada', { accent: colour }))).length, colour).toBeGreaterThan(1000);
});
