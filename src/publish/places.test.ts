import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { examplePhoto, someFolder } from '../content.fixture.ts';
import { describe } from '../hub/mistakes/finding.ts';
import { placeFindings } from './places.ts';

const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } };
const xmp =
	'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.5N"/></rdf:RDF></x:xmpmeta>';

test('pictures of public/ that tell where they were taken are told, whatever their kind', async () => {
	const folder = await someFolder();
	await mkdir(path.join(folder, 'photos'));
	const picture = sharp(await examplePhoto());
	const files = {
		'a.jpg': picture.clone().withExif(place).jpeg(),
		'photos/b.webp': picture.clone().withExif(place).webp(),
		'c.png': picture.clone().withExif(place).png(),
		'd.avif': picture.clone().withExif(place).avif({ effort: 0 }),
		'e.JPG': picture.clone().withXmp(xmp).jpeg(),
		'none.jpg': picture
			.clone()
			.withExif({ IFD0: { Copyright: 'Olu' } })
			.jpeg(),
		'bare.png': picture.clone().png(),
	};
	for (const [name, made] of Object.entries(files)) await writeFile(path.join(folder, name), await made.toBuffer());
	await writeFile(path.join(folder, 'broken.jpg'), 'no picture');
	await writeFile(path.join(folder, 'robots.txt'), 'GPSLatitude');
	const found = await placeFindings(folder);
	expect(found.map(({ file }) => file).sort()).toEqual([
		'public/a.jpg',
		'public/c.png',
		'public/d.avif',
		'public/e.JPG',
		'public/photos/b.webp',
	]);
	expect(describe(found[0] as never)).toBe(
		'public/a.jpg:1 - “a.jpg” tells where it was taken, and pictures in public/ are published as they are. Put it beside the text that shows it, which takes that away, or export it again without its place.',
	);
	expect(await placeFindings(path.join(folder, 'nowhere'))).toEqual([]);
});
