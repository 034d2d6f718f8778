import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { hubOf, someone } from '../content.fixture.ts';
import { sitemaps } from './sitemap.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });

test('a sitemap that is too long is one of sitemaps, with the same pages', async () => {
	const people = Array.from({ length: 7 }, (_, index) => [`people/p${index}.md`, someone(`Bea ${index}`)]);
	const hub = await hubOf(Object.fromEntries(people));
	const read = async (size?: number) =>
		Promise.all(
			sitemaps([hub], site, size).map(async ({ path, write }) => ({ path, said: parser.parse(await write()) })),
		);
	const [whole, ...none] = await read();
	expect([whole?.path, none]).toEqual(['/sitemap.xml', []]);
	const pages = whole?.said.urlset.url;
	expect(pages).toContainEqual({ loc: 'https://hub.test/laurels/people/p3/' });
	const [index, ...parts] = await read(5);
	expect(index?.said.sitemapindex.sitemap).toEqual(
		parts.map(({ path }) => ({ loc: `https://hub.test/laurels${path}` })),
	);
	expect(parts.length).toBe(Math.ceil(pages.length / 5));
	expect(parts.flatMap(({ said }) => said.urlset.url)).toEqual(pages);
});
