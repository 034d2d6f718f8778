import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hubOf, someFolder, someone } from '../content.fixture.ts';
import { inspect } from './inspect.ts';
import { netOf } from './net.ts';

/** What is told of one file. */
async function refusalOf(file: string, text: string | Buffer, name = 'Ada'): Promise<string> {
	const folder = await someFolder();
	await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
	await writeFile(path.join(folder, file), text);
	const hub = await hubOf({ 'people/ada.md': someone(name) });
	const secrets = { net: netOf(['Bo', 'AB'], []), subjects: new Set(['people/zed']) };
	const site = { origin: 'https://hub.test', base: '' };
	// What the site lacks is told, too.
	const files = new Map([[file, [text.length, 0, ''] as const]]);
	const faults = await inspect({ folder, files, hubs: [hub], site, wanted: [], secrets }).catch(
		(error: Error) => error.message,
	);
	return `${faults}`
		.split('\n')
		.filter((line) => line.trim().startsWith(file))
		.join('\n');
}

const alone = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>Ada</title>${inside}</svg>`;

test('the bytes of a picture within a picture are no words', async () => {
	const bytes = alone('<image href="data:image/webp;base64,AA+Bo/AA="/>');
	expect(await refusalOf('lists/l/wall.svg', bytes)).toBe('');
	expect(await refusalOf('lists/l/wall.svg', alone('<title>Bo</title>'))).toContain('“Bo” is not public');
});

test('letters of addresses are no words, but what they stand for is', async () => {
	const link = (letters: string) => `<h1>a</h1><a href="https://a.test/${letters}">a</a>`;
	expect(await refusalOf('a.html', link('%C3%AB'))).toBe('');
	expect(await refusalOf('a.html', link('%20%42o%20'))).toContain('“Bo” is not public');
});

test('the words of the editor are about nobody', async () => {
	const form = '<h1>a</h1><p>What you call them: “Dear Bo”.</p>';
	expect(await refusalOf('a/index.html', form)).toContain('“Bo” is not public');
	expect(await refusalOf('admin/index.html', form)).toBe('');
	expect(await refusalOf('search/words/1.txt', 'Bo 1')).toBe('');
	expect(await refusalOf('admin.html', form)).toContain('“Bo” is not public');
});

test.for([
	'people/zed/index.html',
	'people/zed.vcf',
	'cards/people/zed-wide.png',
	'badges/zed.svg',
	'feeds/Bo/rss.xml',
])('no file is about who is hidden: %s', async (file) => {
	expect(await refusalOf(file, '<h1>a</h1>')).toContain('is about what is not public');
	expect(await refusalOf(file.replace('zed', 'zed-fox').replace('Bo', 'Bog'), '<h1>a</h1>')).not.toContain(
		'not public',
	);
});

test.for([
	'<script>1</script>',
	'<image href="https://evil.test/a.png"/>',
	'<path onclick="a"/>',
	'<style>a{fill:url(https://a.test)}</style>',
])('a badge with %s is not published', async (inside) => {
	expect(await refusalOf('badges/ada.svg', alone(inside))).toContain('stands alone');
	expect(await refusalOf('badges/ada.svg', alone('<clipPath id="a"/><g clip-path="url(#a)"/>'))).toBe('');
});

test('a file of XML that readers would refuse is not published', async () => {
	const feed = (words: string) => `<?xml version="1.0"?><rss xmlns:a="b"><title a:c="d">${words}</title></rss>`;
	for (const good of ['Ada', 'Ada &amp; Bo&#233;', '<![CDATA[<b>]]>', '\u{1f469}'])
		expect(await refusalOf('rss.xml', feed(good.replace('Bo', 'Bea')))).toBe('');
	for (const bad of ['\f', '&#12;', '\uffff', '&nbsp;', '&', '<b>', '<x:b/>', ']]>', '<b a=c/>']) {
		expect(await refusalOf('people/ada/atom.xml', feed(bad)), bad).toContain('no XML that readers take');
		expect(await refusalOf('blogroll.opml', feed(bad)), bad).toContain('no XML that readers take');
	}
	expect(await refusalOf('badges/ada.svg', alone('<g>'))).toContain('no XML that readers take');
});

test.for(['<script>', '<style>', 'onclick="x"', ' href="/x"', 'url(x)', '<style>@import'])(
	'words in a badge are words, whatever they look like: %s',
	async (words) => {
		const text = words.replaceAll('<', '&lt;');
		const label = text.replaceAll('"', '&quot;');
		expect(await refusalOf('badges/ada.svg', alone(`<text aria-label="${label}">${text}</text>`))).toBe('');
	},
);

test.for(['null', 'NaN', 'undefined', '[object Object]', '[object Promise]', '__ASTRO_'])(
	'%s is a sign of a failed template, but where it is the words of the owner',
	async (words) => {
		const page = `<h1>${words}</h1>`;
		expect(await refusalOf('a.html', page)).toContain(`a.html: a sign of a failed template (`);
		expect(await refusalOf('a.html', page, `Ada "${words}" Byron`)).toBe('');
		expect(await refusalOf('a.html', '<h1>a</h1><p>It is null and void</p>')).toBe('');
	},
);

test('an address leads somewhere as hosts understand it', async () => {
	const link = (address: string) => refusalOf('a/index.html', `<h1>a</h1><a href="${address}">a</a>`);
	for (const good of ['/a/', '/a', '/a/index.html', '/a/?b#c', '/b/../a/', '/./a', '/%61/', '/a/#%zz'])
		expect(await link(good), good).toBe('');
	for (const [file, address] of [
		["kim's.html", '/kim&#x27;s.html'],
		['a&b.html', '/a&amp;b.html'],
		['a#b.html', '/a%23b.html'],
	] as const)
		expect(await refusalOf(file, `<h1>a</h1><a href="${address}">a</a>`), address).toBe('');
	for (const bad of ['/b/', '/a/b', '/%zz/', '/a.html', '/A/', '/a/index'])
		expect(await link(bad), bad).toContain(`${bad} leads nowhere`);
});

test.for(['png', 'webp'] as const)(
	'no picture tells where it was taken, and none is suspected by chance: %s',
	async (format) => {
		const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
		const photo = () => sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise } });
		const told = (picture: Buffer) => refusalOf(`photos/ada.${format}`, picture);
		const bare = await photo()[format]().toBuffer();
		expect(await told(bare)).toBe('');
		const place = { IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } };
		expect(await told(await photo().withExif(place)[format]().toBuffer())).toContain('metadata of the camera');
		const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';
		expect(await told(await photo().withXmp(xmp)[format]().toBuffer())).toContain('metadata of the camera');
		// What is packed may hold any four letters.
		bare.write('Exif', 200, 'latin1');
		expect(await told(bare)).toBe('');
	},
);
