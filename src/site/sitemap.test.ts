import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../content.fixture.ts';
import { sitemaps } from './sitemap.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

test('a sitemap that is too long is one of sitemaps, with the same pages', async () => {
	const people = Array.from({ length: 7 }, (_, index) => [`people/p${index}.md`, someone(`Bea ${index}`)]);
	const hub = await hubOf(Object.fromEntries(people));
	const read = async (size?: number) =>
		Promise.all(
			sitemaps([hub], site, size).map(async ({ path, write }) => ({ path, xml: parser.parse(await write()) })),
		);
	const [whole, ...none] = await read();
	expect([whole?.path, none]).toEqual(['/sitemap.xml', []]);
	const pages = whole?.xml.urlset.url;
	expect(pages).toContainEqual({ loc: 'https://hub.test/laurels/people/p3/' });
	const [index, ...parts] = await read(5);
	expect(index?.xml.sitemapindex.sitemap).toEqual(
		parts.map(({ path }) => ({ loc: `https://hub.test/laurels${path}` })),
	);
	expect(parts.length).toBe(Math.ceil(pages.length / 5));
	expect(parts.flatMap(({ xml }) => xml.urlset.url)).toEqual(pages);
});

test('whoever asked not to be found is in no sitemap, nor is what names only them', async () => {
	const hub = await hubOf({
		'people/bea.md': someone('Bea'),
		'people/zed.md': someone('Zed', 'noindex: true\ntags: [Zedtea]\nlists: [zedlist]'),
		'lists/zedlist.md': page('title: Zed'),
		'recognitions/2026-01-01-zed.md': page('kind: thanks\npeople: [zed]\nreason: for tea'),
		'works/zedwork.md': page('type: talk\ntitle: T\nurl: https://t.test\npeople: [zed]'),
		'pages/zedpage.md': page('title: Own\nnoindex: true'),
	});
	const written = (await Promise.all(sitemaps([hub], site).map(({ write }) => write()))).join('');
	expect(written).toContain('/people/bea/');
	expect(written).not.toMatch(/zed|share/);
});
