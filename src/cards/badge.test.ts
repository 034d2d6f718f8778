import { wcagContrast } from 'culori';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { examplePhoto, hubOf, someone } from '../content.fixture.ts';
import { writable } from '../drawings/word-shapes.ts';
import { directionOf } from '../hub/text.ts';
import { typeFor } from '../letters/type.ts';
import { scriptWords } from '../letters/words.fixture.ts';
import { draw } from '../publish/draw.ts';
import { allPictures } from '../publish/pictures.ts';
import { xmlFault } from '../publish/xml.ts';
import { drawBadge } from './badge.ts';
import { drawWall } from './wall.ts';

/** A drawing that an <img> shows anywhere: well-formed, and nothing is asked for or run. */
function expectAlone(svg: string): void {
	expect(xmlFault(svg)).toBeUndefined();
	expect(svg).not.toMatch(/<script|<foreignObject|\bon\w+=|<text|href="(?!data:image\/webp)|url\((?!#[ab]\))|@import/);
}

const badge = (name: string, from = 'Olu Owner', accent = '#1c7a50') =>
	drawBadge({ name, from, page: 'hub.test/people/ada', site: 'hub.test', lang: 'en', accent });
const widthOf = (svg: string): number => Number(/ width="(\d+)"/.exec(svg)?.[1]);

test.for(Object.entries(scriptWords).flatMap(([script, names]) => names.map((name) => [script, name] as const)))(
	'a badge has names in %s: %s',
	async ([, name]) => {
		const svg = await badge(name);
		expectAlone(svg);
		expect(svg.length).toBeLessThan(20_000);
		const shapes = [...svg.matchAll(/<path transform[^>]* d="([^"]*)"/g)].map(([, path]) => path);
		expect(shapes.length).toBeGreaterThan(1);
		for (const path of shapes) expect(path?.length).toBeGreaterThan(20);
		const type = await typeFor(name);
		for (const { parts, direction } of type.line(name, 'name', directionOf(name)))
			for (const { text, font } of parts) expect(font.shape(text, direction).map(({ id }) => id)).not.toContain(0);
	},
);

test.for(['བསྟན་འཛིན་རྒྱ་མཚོ', 'အောင်ဆန်းစုကြည်', 'ÅǺ Ấ'])(
	'a tall name touches neither the line above nor the edge: %s',
	async (name) => {
		const pixels = async (svg: string) =>
			await sharp(Buffer.from(svg)).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
		const { data, info } = await pixels((await badge(name, 'Ao')).replaceAll(/<g class="dim".*?<\/g>/g, ''));
		const dark = (y: number) =>
			[...data.subarray(y * info.width + 66, (y + 1) * info.width - 6)].some((value) => value < 128);
		const rows = Array.from({ length: 58 }, (_, y) => y + 3).filter(dark);
		expect(rows.length).toBeGreaterThan(8);
		expect(Math.min(...rows)).toBeGreaterThanOrEqual(27);
		expect(Math.max(...rows)).toBeLessThanOrEqual(60);
	},
);

test('a name that no font draws is written in Latin letters, where it is known in them', async () => {
	expect(await writable('𒀀𒀁', 'Enheduanna')).toBe('Enheduanna');
	expect(await writable('𒀀𒀁', undefined, 'hub.test/people/en')).toBe('hub.test/people/en');
	expect(await writable('𒀀𒀁')).toBe(undefined);
	expect(await writable('Ada 🎉', 'A')).toBe('Ada ');
	expect(
		await drawBadge({
			name: '𒀀𒀁',
			romanized: 'Enheduanna',
			from: 'Olu',
			page: '',
			site: '',
			lang: 'en',
			accent: '#1c7a50',
		}),
	).toContain('to 𒀀𒀁<');
});

test('a badge is as wide as its words, and long names are fitted', async () => {
	const [short, usual, long] = await Promise.all([
		badge('Jo'),
		badge('Ada Lovelace Byron'),
		badge('Maximiliana '.repeat(12)),
	]);
	expect(widthOf(short)).toBeLessThan(widthOf(usual));
	expect(widthOf(long)).toBeLessThan(430);
});

test('signs in names stay signs', async () => {
	const nasty = "\"><script>alert(1)</script> & 'Ada'";
	const svg = await badge(nasty, nasty);
	expectAlone(svg);
	expect(svg).toContain('&lt;script&gt;');
});

test('a name that nothing can draw still gives a badge', async () => {
	expectAlone(await badge('🎉🎉'));
	expectAlone(await badge('𒀀𒀁'));
});

test.for(['#000', '#fff', '#ffff00', '#1c7a50', 'rebeccapurple'])(
	'words are readable by day and by night in %s',
	async (accent) => {
		const svg = await badge('Ada', 'Olu', accent);
		const [day = '', night = ''] = svg.split('@media');
		const colour = (rules: string, name: string) => new RegExp(`\\.${name}\\{fill:([^}]+)\\}`).exec(rules)?.[1] ?? '';
		for (const rules of [day, night])
			for (const name of ['text', 'dim'])
				expect(wcagContrast(colour(rules, name), colour(rules, 'ground')), name).toBeGreaterThan(4.5);
	},
);

const listed = (more = '') => someone('Ada', `lists: [l]${more}`);
const list = { 'lists/l.md': '---\ntitle: Friends\n---\n' };

test('a wall shows photos with consent only, and plates for all others', async () => {
	const files = { ...list, 'people/ada.md': listed(), 'people/ada.jpg': await examplePhoto() };
	const wall = async (contents: typeof files) => {
		const hub = await hubOf(contents);
		const picture = allPictures(hub).find(({ path }) => path === '/lists/l/wall.svg');
		return Buffer.from(await draw(picture?.drawing ?? { kind: 'icon', accent: '' })).toString();
	};
	const without = await wall(files);
	expectAlone(without);
	expect(without).not.toContain('<image');
	const given = await wall({ ...files, 'people/ada.md': listed('\nconsent: given') });
	expectAlone(given);
	expect(given.match(/<image/g)).toHaveLength(1);
});

test('a wall of very many shows some, and says how many more there are', async () => {
	const people = Array.from({ length: 48 }, (_, at) => ({
		of: { id: `p${at}`, name: `Person Number ${at}`, dir: 'ltr' as const },
		laurels: 1,
	}));
	const svg = await drawWall({ title: 'Friends', people, more: 900, site: 'hub.test', lang: 'en', accent: '#1c7a50' });
	expectAlone(svg);
	expect(svg).toMatch(/<title>Friends: Person Number 0, .+ and 900 more<\/title>/);
	expect(svg.length).toBeLessThan(600_000);
});

test('everybody has a badge at each of their addresses, every list a wall, and nobody hidden has one', async () => {
	const hub = await hubOf({
		...list,
		'people/ada.md': listed('\nformerly: [ada-b]'),
		'people/bea.md': someone('Bea', 'consent: declined'),
		'people/cyd.md': someone('Cyd', 'draft: true'),
	});
	expect(
		allPictures(hub)
			.map(({ path }) => path)
			.filter((path) => path.endsWith('.svg')),
	).toEqual(['/badges/ada.svg', '/badges/ada-b.svg', '/lists/l/wall.svg']);
});
