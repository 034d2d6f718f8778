import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentOf, examplePhoto, hubWith, page, someone } from '../src/content.fixture.ts';
import { filesIn, published } from './build.ts';

const pump = await sharp(await examplePhoto(1600, 900))
	.jpeg()
	.withExif({ IFD0: { Copyright: 'CAMERAOWNERUM' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
	.toBuffer();

test('pictures beside texts are published without what the camera wrote, on pages, in feeds and in copies', async () => {
	const shown = '![A “pump” & more](the pump.jpg)'.replace('the pump.jpg', '<the pump.jpg>');
	const { path: content } = await contentOf({
		'hub.md': hubWith('formats: [wide]', shown),
		'the pump.jpg': pump,
		'people/ada.md': someone('Ada', 'since: 2026-05-01', '![A “pump” & more](photos/pump.jpg)'),
		'people/photos/pump.jpg': pump,
		'people/zed.md': someone('Zed', 'draft: true', '![Zed](zed-secret.jpg)'),
		'people/zed-secret.jpg': await examplePhoto(700, 800, '#102030'),
		'recognitions/2026-05-01-tea.md': page(
			'kind: thanks\npeople: [ada]\nreason: for tea',
			'![A “pump” & more](../people/photos/pump.jpg)',
		),
	});
	const site = await filesIn(await published({ content }));
	const pictures = [...site.keys()].filter((name) => name.startsWith('pictures/'));
	expect(pictures).toHaveLength(1);
	const [picture = ''] = pictures;
	const { width, height, exif, xmp, iptc } = await sharp(site.get(picture)).metadata();
	expect({ width, height, exif, xmp, iptc }).toEqual({ width: 1280, height: 720 });
	for (const name of ['index.html', 'people/ada/index.html', 'recognitions/2026-05-01-tea/index.html'])
		expect(site.get(name)?.toString(), name).toMatch(
			new RegExp(`<img src="/laurels/${picture}" alt="A “pump” &amp; more" width="1280" height="720" loading="lazy"`),
		);
	for (const name of [
		'rss.xml',
		'atom.xml',
		'feed.json',
		'people/ada/index.md',
		'recognitions/2026-05-01-tea/index.md',
	])
		expect(site.get(name)?.toString(), name).toContain(`https://hub.test/laurels/${picture}`);
	const leaks = [...site].filter(([name, bytes]) =>
		/CAMERAOWNERUM|the pump|zed-secret|photos\/pump/.test(name + bytes.toString('latin1')),
	);
	expect(leaks.map(([name]) => name)).toEqual([]);
});
