import sharp from 'sharp';
import { expect, test } from 'vitest';
import { examplePhoto, hubWith, loadOf } from '../../content.fixture.ts';
import { openLogo } from './logo.ts';

const svg = (fill: string, more = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20" width="40" height="20"><circle cx="10" cy="10" r="8" fill="${fill}"/>${more}</svg>`;
const logoOf = async (file: string, bytes: string | Uint8Array) =>
	loadOf({ 'hub.md': hubWith(`logo: ${file}`), [file]: bytes });

test.for([
	['#123', 'dark'],
	['#fff', 'light'],
	['#e60', 'any'],
] as const)('a drawing in %s is seen as %s, and drawn as large as it is shown', async ([fill, tone]) => {
	const { logo, mistakes, doubts } = await logoOf('logo.svg', svg(fill));
	expect([...mistakes, ...doubts]).toEqual([]);
	expect(logo).toMatchObject({ width: 336, height: 168, tone });
});

test('a logo with a ground of its own is seen anywhere', async () => {
	const { logo } = await logoOf('logo.png', await examplePhoto(400, 200));
	expect(logo).toMatchObject({ height: 168, tone: 'any' });
});

test('of a hostile drawing only pixels are kept: no script runs, and no file of this machine is shown', async () => {
	const hostile = svg(
		'#123',
		'<script>fetch("https://evil.test")</script><image xlink:href="file:///etc/passwd" width="9" height="9"/><image href="https://evil.test/a.png" width="9" height="9"/><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/></foreignObject>',
	);
	const { logo, mistakes } = await logoOf('logo.svg', hostile);
	expect(mistakes).toEqual([]);
	const [mine, plain] = await Promise.all([
		openLogo(logo?.path ?? '').then((one) => one.png().toBuffer()),
		logoOf('logo.svg', svg('#123'))
			.then((one) => openLogo(one.logo?.path ?? ''))
			.then((one) => one.png().toBuffer()),
	]);
	expect((await sharp(mine).metadata()).format).toBe('png');
	expect(mine.equals(plain)).toBe(true);
});

test('a logo that is not there, or is no picture, is told where it is named', async () => {
	const mistakesOf = async (files: Record<string, string>) =>
		(await loadOf({ 'hub.md': hubWith('logo: logo.svg'), ...files })).mistakes.map(({ kind, line }) => [kind, line]);
	expect(await mistakesOf({})).toEqual([['photo-missing', 7]]);
	expect(await mistakesOf({ 'logo.svg': 'no drawing' })).toEqual([['logo-broken', 7]]);
	expect(await mistakesOf({ 'hub.md': hubWith('logo: logo.gif'), 'logo.gif': 'GIF89a' })).toEqual([['photo-kind', 7]]);
});
