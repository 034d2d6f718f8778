import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { howMuch, someOf } from '../src/combined.fixture.ts';
import { page as file, hubWith, someone } from '../src/content.fixture.ts';
import { kinds } from '../src/hub/schema/recognition.ts';
import { aStillWindow, show } from './browser.ts';
import { pagesOf } from './build.ts';
import { serve } from './serve.ts';

const long =
	'for keeping acknowledgements and Rindfleischetikettierungsüberwachung in the open, for years, without anybody asking, in a cellar with one lamp, and for handing the key on to whoever came next, with a list of every mistake that was made before: all of it, ten thousand times over.';
const quotes = {
	short: 'text: Tea helps.',
	plain: 'text: A village station needs no bigger mast. It needs somebody who is still awake at nine., source: A talk',
	long: `text: "${`${long} ${long}`.slice(0, 480)}", translation: "${long}", source: A long talk`,
	arabic:
		'text: الصوت أرشيف لا يحترق، ومن يحفظ الأصوات يحفظ البيوت, lang: ar, translation: A voice lasts., source: A talk',
} as const;
const praised = {
	short: 'for tea',
	plain: 'for ten thousand loans and one missing spirit level, since returned, with cake.',
	long,
	arabic: 'لأنها تحفظ الأصوات منذ ٤٠ عامًا',
} as const;
const who = { short: 'ada', plain: 'zey', long: 'bart', arabic: 'reem' } as const;

/** Each kind, of somebody with a short name and a long one, in another direction, and of several together. */
const laurels = kinds.flatMap((kind, at) =>
	(['short', 'plain', 'long', 'arabic', 'three', 'five'] as const).map((form, day) => {
		const words = form === 'three' || form === 'five' ? 'long' : form;
		const together =
			kind === 'introduction' && form === 'short'
				? ['ada', 'reem']
				: ['bart', 'reem', 'ada', ...(form === 'five' ? ['zey', 'karl'] : [])];
		const people = form === 'three' || form === 'five' || kind === 'introduction' ? together : [who[words]];
		return {
			id: `2026-0${at + 1}-0${day + 1}-${kind}-${form}`,
			kind,
			form,
			matter: [
				`kind: ${kind}`,
				`people: [${people}]`,
				`reason: "${praised[words]}"`,
				`quote: {${quotes[words]}}`,
				`agreed: {${people.map((person) => `${person}: 2026-01-01`)}}`,
				...(kind === 'recommendation' && form !== 'short' ? ['work: book'] : []),
			].join('\n'),
		};
	}),
);

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	const folder = await pagesOf({
		'hub.md': hubWith('formats: [wide]'),
		'people/ada.md': someone('Ada'),
		'people/zey.md': someone('Zeynep Ağaoğlu'),
		'people/bart.md': someone('Bartholomew Featherstonehaugh-Cholmondeley'),
		'people/karl.md': someone('Karl-Theodor Maria Nikolaus Johann Jacob Philipp von und zu Guttenberg'),
		'people/reem.md': someone('ريم الخطيب', 'lang: ar\nromanized: Reem Al-Khatib'),
		'works/book.md': file('type: book\ntitle: Rindfleischetikettierung for all\nurl: https://w.test\npeople: [bart]'),
		...Object.fromEntries(laurels.map(({ id, matter }) => [`recognitions/${id}.md`, file(matter)])),
	});
	server = await serve(folder);
});
afterAll(async () => {
	await server?.close();
});

/** What an eye would stumble over at the head of a laurel. */
const stumbles = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { clientWidth, clientHeight, scrollWidth } = document.documentElement;
		const all = (selector: string) => [...document.querySelectorAll(selector)];
		const parts = all('.laurel h1 > span, .laurel h1 > a, .laurel .p-summary, .laurel .translation, .laurel .said-by');
		const boxes = parts.map((part) => ({
			says: part.textContent?.trim().slice(0, 30),
			...part.getBoundingClientRect().toJSON(),
		}));
		const touching = boxes.flatMap((one, at) =>
			boxes
				.slice(at + 1)
				.flatMap((other) =>
					other.top < one.bottom - 1 && other.bottom > one.top + 1 ? [`“${one.says}” runs into “${other.says}”`] : [],
				),
		);
		const faces = all('.laurel .portrait').map((face) => face.getBoundingClientRect());
		const covered = boxes.filter((box) =>
			faces.some(
				(face) =>
					!parts.some((part) => part.querySelector('.portrait')) &&
					box.right > face.left + 1 &&
					box.left < face.right - 1 &&
					box.bottom > face.top + 1 &&
					box.top < face.bottom - 1,
			),
		);
		const actions = all('.actions > *').map((one) => ({
			says: one.textContent?.trim(),
			...one.getBoundingClientRect().toJSON(),
		}));
		const rows = new Set(actions.map(({ top, bottom }) => Math.round((top + bottom) / 2)));
		const outside = all('.laurel .fitted > span, .laurel .btn, .laurel p').filter((one) => {
			const { left, right, width } = one.getBoundingClientRect();
			return width > 0 && (right > clientWidth + 1 || left < -1);
		});
		return [
			...(scrollWidth > clientWidth ? [`${scrollWidth} pixels wide`] : []),
			...touching,
			...covered.map(({ says }) => `“${says}” lies on a face`),
			...outside.map((one) => `“${one.textContent?.trim()}” stands out of the window`),
			...(actions.length === 3 && rows.size === 1 ? [] : ['what to do is not one row']),
			...actions.flatMap(({ says, top, bottom, height }) =>
				top < 0 || bottom > clientHeight || height < 44 ? [`“${says}” is not in the first screen`] : [],
			),
			...(faces.some(({ top, height }) => height > 40 && top + height / 2 < clientHeight)
				? []
				: ['no face in the first screen']),
		];
	});

const screens = [
	[320, 640],
	[390, 844],
	[768, 1024],
	[1280, 800],
	[1920, 1080],
] as const;

it.each([...screens.entries()].map(([turn, [width, height]]) => ({ turn, width, height })))(
	`At $width x $height laurels (${howMuch}) are composed: words, face and what to do in the first screen, and nothing touches`,
	async ({ turn, width, height }) => {
		const page = await aStillWindow({ viewport: { width, height } });
		const found: string[] = [];
		for (const { id } of someOf(laurels, 10, turn)) {
			await show(page, `${server.origin}/recognitions/${id}/`);
			found.push(...(await stumbles(page)).map((what) => `${id}: ${what}`));
		}
		expect(found).toEqual([]);
	},
);

it(`A laurel of plain words (${howMuch}) is whole in the first screen: who, for what, from whom and when`, async () => {
	const page = await aStillWindow();
	for (const [width, height] of [
		[390, 844],
		[1280, 800],
	] as const) {
		await page.setViewportSize({ width, height });
		const plain = laurels.filter(({ form }) => form !== 'three' && form !== 'five');
		for (const { id, form, kind } of someOf(plain, 8, width === 390 ? 0 : 4)) {
			// A quotation of 500 letters and its translation fill more than a phone.
			if (form === 'long' && width < 1280 && ['quote', 'introduction', 'recommendation'].includes(kind)) continue;
			await show(page, `${server.origin}/recognitions/${id}/`);
			const [actions, given] = await page
				.locator('.actions, .given')
				.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()).sort((a, b) => b.top - a.top));
			expect(given.bottom, `${id} at ${width}`).toBeLessThanOrEqual(actions.top + 1);
		}
	}
});

it.each(['A4', 'Letter'])(
	`A laurel (${howMuch}) is one page of %s, with its words, its face and where it comes from`,
	async (format) => {
		// What is within the margins of the paper.
		const [width, height] = format === 'A4' ? [680, 1009] : [702, 942];
		for (const { id } of someOf(laurels, 14, format === 'A4' ? 0 : 7)) {
			const page = await aStillWindow({ viewport: { width: 1280, height: 800 } });
			await show(page, `${server.origin}/recognitions/${id}/`);
			const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			await page.setViewportSize({ width, height });
			const boxes = await page
				.locator('.laurel :is(h1, .portrait, .given, .imprint)')
				.evaluateAll((all) => all.map((one) => ({ name: one.className, ...one.getBoundingClientRect().toJSON() })));
			expect(boxes.length).toBeGreaterThanOrEqual(4);
			for (const { name, top, bottom, left, right } of boxes)
				expect(top >= -1 && bottom <= height + 1 && left >= -1 && right <= 703, `${id}: ${name} ${top} ${bottom}`).toBe(
					true,
				);
			const faces = boxes.filter(({ name }) => name.includes('portrait'));
			const words = boxes.find(({ name }) => name.includes('p-name'));
			if (!id.includes('quote')) for (const face of faces) expect(face.bottom, id).toBeLessThanOrEqual(words.top + 1);
			const shown = await page
				.locator('.kit, .masthead, .colophon, .actions, .neighbours')
				.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
			expect(shown).toBe(0);
			expect(await page.locator('.laurel').evaluate((one) => getComputedStyle(one).color)).toMatch(/0\.2/);
		}
	},
);

it.each(kinds)('%s has a face of its own', async (kind) => {
	const page = await aStillWindow({ viewport: { width: 1280, height: 800 } });
	const at = async (form: string) => {
		const laurel = laurels.find((one) => one.kind === kind && one.form === form);
		await show(page, `${server.origin}/recognitions/${laurel?.id}/`);
		return page.locator('.laurel');
	};
	const size = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
	const laurel = await at(kind === 'milestone' || kind === 'recommendation' ? 'long' : 'short');
	const words = (await laurel.locator('h1').textContent())?.replace(/\s+/g, ' ').trim();
	const given = await laurel.locator('.given').textContent();
	if (kind === 'quote') {
		expect(words).toBe('Tea helps.');
		expect(given).toMatch(/Kept by\s+Olu Owner/);
		const box = await laurel.boundingBox();
		expect([box?.x, box?.width]).toEqual([0, 1280]);
		expect(await laurel.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
	}
	if (kind === 'milestone') {
		expect(await laurel.locator('.numeral').textContent()).toBe('10,000');
		expect(await size('.numeral > span')).toBeGreaterThan(2 * (await size('.names > span')));
	}
	if (kind === 'welcome') expect(words).toBe('Welcome, Ada. Laurels for tea');
	if (kind === 'recommendation') {
		expect(words).toMatch(
			/^Book Rindfleischetikettierung for all by Bartholomew Featherstonehaugh-Cholmondeley for keeping/,
		);
		expect(given).toMatch(/^\s*Recommended by/);
	}
	if (kind === 'introduction') expect(await laurel.locator('.pair .portrait').count()).toBe(2);
	if (kind === 'thanks') expect(await size('.reason > span')).toBeGreaterThanOrEqual(await size('.names > span'));
	if (kind === 'shout-out') expect(await size('.names > span')).toBeGreaterThan(await size('.reason > span'));
});

it('Words on a sheet are read on every plate, with any accent', async () => {
	const page = await aStillWindow({ reducedMotion: 'reduce' });
	const { id } = laurels.find(({ kind, form }) => kind === 'quote' && form === 'arabic') as (typeof laurels)[number];
	await show(page, `${server.origin}/recognitions/${id}/`);
	for (const accent of ['#1c7a50', '#ffe100', '#000000', '#ffffff', '#b3261e', '#1f4fd8'])
		for (const plate of [1, 2, 4, 5, 6, 7, 8, 10]) {
			const ratios = await page.locator('.laurel').evaluate(
				(sheet, [accent, plate]) => {
					document.documentElement.style.setProperty('--accent', String(accent));
					(sheet as HTMLElement).dataset['plate'] = String(plate);
					const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
					const light = (colour: string) => {
						if (!canvas) return 0;
						canvas.fillStyle = colour;
						canvas.fillRect(0, 0, 1, 1);
						const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
							part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
						);
						return 0.2126 * r + 0.7152 * g + 0.0722 * b;
					};
					return [sheet, ...sheet.querySelectorAll('.said q, .translation, .meta, .name, .btn')].map((one) => {
						const { color, backgroundColor } = getComputedStyle(one);
						const ground = /, 0\)$|\/ 0\)$/.test(backgroundColor)
							? getComputedStyle(sheet).backgroundColor
							: backgroundColor;
						const [a, b] = [light(color), light(ground)].sort((x, y) => x - y) as [number, number];
						return (b + 0.05) / (a + 0.05);
					});
				},
				[accent, plate] as const,
			);
			expect(Math.min(...ratios), `${accent} on plate ${plate}`).toBeGreaterThanOrEqual(4.5);
		}
});
