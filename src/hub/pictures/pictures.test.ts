import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
	type Contents,
	contentOf,
	examplePhoto,
	hubOf,
	hubWith,
	loadOf,
	page,
	someone,
	who,
} from '../../content.fixture.ts';
import { effortOf } from '../../effort.fixture.ts';
import { load } from '../content/load.ts';
import { toHtml } from '../markdown/markdown.ts';
import { describe as told } from '../mistakes/finding.ts';

/** Of one colour, which is soon opened. */
const pump = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#205080' } })
	.jpeg()
	.toBuffer();
const address = /^\/pictures\/[\da-f]{16}-1280x720\.webp$/;
const withStory = (story: string, more: Contents = {}): Contents => ({
	'people/ada.md': someone('Ada', '', story),
	...more,
});
const faults = async (files: Contents): Promise<string[]> => {
	const { mistakes, doubts } = await loadOf(files);
	return [...mistakes, ...doubts].map(told);
};

describe('pictures in texts', () => {
	test.for([
		['![A pump](pump.jpg)', 'people/pump.jpg'],
		['![A pump](./pump.jpg "In May")', 'people/pump.jpg'],
		['![A pump](photos/2026/pump.jpg)', 'people/photos/2026/pump.jpg'],
		['![A pump](../pictures/pump.jpg)', 'pictures/pump.jpg'],
		['![A pump](<the old pump.jpg>)', 'people/the old pump.jpg'],
		['![A pump](the%20old%20pump.jpg)', 'people/the old pump.jpg'],
		['![A pump](<größe (1).jpg>)', 'people/größe (1).jpg'],
		['![A pump](gr\u00f6\u00dfe.jpg)', 'people/gro\u0308\u00dfe.jpg'],
		['![A pump](gro\u0308\u00dfe.jpg)', 'people/gr\u00f6\u00dfe.jpg'],
		['![A pump](gr%C3%B6%C3%9Fe.jpg)', 'people/gr\u00f6\u00dfe.jpg'],
		['![A pump](photos\\\\pump.jpg)', 'people/photos/pump.jpg'],
		['![A pump][p]\n\n[p]: pump.jpg', 'people/pump.jpg'],
		['- In *May*:\n\n  > ![A pump](pump.jpg)', 'people/pump.jpg'],
		['![A pump](50%25.jpg)', 'people/50%.jpg'],
		['![A pump](pump.jpg#here)', 'people/pump.jpg'],
		['![A pump](喷泉.jpg)', 'people/喷泉.jpg'],
	] as const)('%s is %s', async ([story, file]) => {
		const files = withStory(story, { [file]: pump });
		expect(await faults(files)).toEqual([]);
		const hub = await hubOf(files);
		const [picture] = hub.pictures;
		expect(picture?.address).toMatch(address);
		expect(toHtml(who(hub, 'ada').story, '/base')).toContain(
			`<img src="/base${picture?.address}" alt="A pump" width="1280" height="720" loading="lazy">`,
		);
	});

	test('every kind of file may show them', async () => {
		const shown = '![A pump](pump.jpg)';
		const hub = await hubOf({
			'hub.md': hubWith('', '![A pump](why.jpg)'),
			'why.jpg': await examplePhoto(300, 400),
			...withStory(shown, { 'people/pump.jpg': pump }),
			'lists/l.md': page('title: L\npeople: [ada]', shown),
			'lists/pump.jpg': await examplePhoto(500, 400),
			'recognitions/2026-01-01-x.md': page('kind: thanks\npeople: [ada]\nreason: for tea', shown),
			'recognitions/pump.jpg': await examplePhoto(501, 400),
			'works/w.md': page('type: talk\ntitle: W\nurl: https://w.test\npeople: [ada]', shown),
			'works/pump.jpg': await examplePhoto(502, 400),
		});
		expect(hub.pictures.map(({ photo }) => photo.width).toSorted()).toEqual([1600, 300, 501, 502]);
	});

	test('those of hidden entries are not in the hub', async () => {
		const hidden = { 'people/zed.md': someone('Zed', 'draft: true', '![A pump](pump.jpg)'), 'people/pump.jpg': pump };
		expect((await hubOf({ ...withStory('Hello.'), ...hidden })).pictures).toEqual([]);
	});

	test.for(['', 'consent: declined', 'consent: given\ndraft: true'])(
		'nobody’s photo comes into a text where it may not be shown: %j',
		async (consent) => {
			const files = {
				'people/bea.md': someone('Bea', consent),
				'people/bea.jpg': await examplePhoto(),
				...withStory('Met ![Bea](bea.jpg) in May.'),
			};
			const hub = await hubOf(files, '2026-06-15');
			expect(hub.pictures).toEqual([]);
			expect(who(hub, 'ada').story).toBe('Met  in May.');
			expect((await faults(files)).join()).toContain('people/ada.md:6 - “bea.jpg” is the photo of somebody');
		},
	);

	test('what is not there, lies elsewhere, says nothing or is not used is told with its line', async () => {
		const story = 'One.\n\n![](pump.jpg) and ![a](photo/pum.jpg)\n![b](../../etc/x.jpg) ![c](PUMP.JPG)';
		expect(
			await faults(withStory(story, { 'people/pump.jpg': pump, 'people/photo/pump.jpg': pump, 'x.png': pump })),
		).toEqual([
			'content/people/ada.md:8 - there is no picture “photo/pum.jpg” from here. Did you mean “photo/pump.jpg”?',
			'content/people/ada.md:9 - there is no picture “PUMP.JPG” from here. Did you mean “pump.jpg”?',
			'content/people/ada.md:9 - the picture “../../etc/x.jpg” lies outside of your content. Put it beside this file and write its name.',
			"content/people/ada.md:8 - the picture “pump.jpg” says nothing to those who can't see it. Write between the brackets what it shows: ![A pump in a yard](pump.jpg)",
			'content/people/photo/pump.jpg:1 - “pump.jpg” is not used by anything. Remove it, or move it out of content/.',
			'content/x.png:1 - “x.png” is not used by anything. Remove it, or move it out of content/.',
		]);
	});
});

const text = (words: string) => Buffer.from(words);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><image href="zed.jpg"/></svg>';
const box = (brand: string, ...more: string[]) => text(`\0\0\0\x20ftyp${brand}\0\0\0\0${more.join('')}`);

/** What a file may hold behind the name of a photo, and how it is told. */
const disguised: [name: string, bytes: Buffer, what: string][] = [
	['a drawing', text(svg), 'a drawing (SVG)'],
	['a drawing after other lines', text(`<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg>\n${svg}`), 'a drawing (SVG)'],
	['a drawing with a mark before it', text(`\ufeff \n${svg}`), 'a drawing (SVG)'],
	['a drawing in UTF-16', Buffer.from(`\ufeff${svg}`, 'utf16le'), 'a drawing (SVG)'],
	['a packed drawing', deflateSync(svg), 'no picture'],
	['a page', text('<!doctype html><p>Zed'), 'a web page'],
	['a page with a drawing', text(`<html><body>${svg}`), 'a drawing (SVG)'],
	['a document', text('%PDF-1.7 zed'), 'a PDF'],
	['a HEIC', box('heic', 'mif1'), 'a HEIC picture'],
	['another HEIC', box('mif1', 'mif1', 'heic'), 'a HEIC picture'],
	['a film', box('isom', 'mp42'), 'a film'],
	['a GIF', await sharp(pump).resize(99).gif().toBuffer(), 'a GIF'],
	['a TIFF', await sharp(pump).resize(99).tiff().toBuffer(), 'a TIFF or a raw picture of a camera'],
	['a text', text('Zed'), 'no picture'],
	['nothing', text(''), 'nothing'],
];

/** What may stand behind any name. */
const pictures: [kind: string, bytes: Buffer][] = [
	['JPEG', await sharp(pump).jpeg().toBuffer()],
	['a JPEG of four inks', await sharp(pump).toColourspace('cmyk').jpeg().toBuffer()],
	['PNG', await sharp(pump).png().toBuffer()],
	['a PNG of 16 bits', await sharp(pump).toColourspace('rgb16').png().toBuffer()],
	['WebP', await sharp(pump).webp().toBuffer()],
	['AVIF', await sharp(pump).avif({ effort: 0 }).toBuffer()],
];

describe('what a file is called says nothing of what it holds', () => {
	test.for(disguised)('%s', async ([, bytes, what]) => {
		for (const ending of ['jpg', 'png', 'webp', 'avif']) {
			const name = `ada.${ending}`;
			// An empty file.
			const file = bytes.length > 0 ? bytes : { empty: 0 };
			const { mistakes, photos } = await loadOf({
				'people/ada.md': someone('Ada', 'consent: given'),
				[`people/${name}`]: file,
			});
			expect(mistakes.map(told)).toEqual([
				`content/people/ada.md:1 - photo - “${name}” holds ${what}. Export it as JPEG, PNG, WebP or AVIF.`,
			]);
			expect(photos.size).toBe(0);
		}
	});

	test.for(pictures)('%s is opened under any name', async ([, bytes]) => {
		for (const ending of ['jpg', 'png', 'heic'])
			expect(
				await faults({ 'people/ada.md': someone('Ada', 'consent: given'), [`people/ada.${ending}`]: bytes }),
			).toEqual([]);
	});
});

test('photos of many are found in no time', async () => {
	const people = Array.from({ length: 3000 }, (_, index) => `p${index}`);
	const files = Object.fromEntries(
		people.flatMap((id) => [
			[`people/${id}.md`, someone(`P ${id}`)],
			[`people/${id}.jpg`, 'x'],
		]),
	);
	const content = await contentOf(files);
	const effort = await effortOf(async () => {
		expect((await load(content)).mistakes).toHaveLength(3000);
	});
	expect(effort).toBeLessThan(15_000);
});
