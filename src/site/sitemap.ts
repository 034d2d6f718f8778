import type { Hub } from '../hub/hub.ts';
import { full, paths, type Site, siteBelow } from '../vocabulary/paths.ts';
import { alternatesOf } from './alternates.ts';
import type { SiteFile } from './files.ts';
import { allPages } from './pages.ts';

/** What crawlers look for at the root of a site: every page in every language. */
export const crawlerFiles = (hubs: readonly Hub[], site: Site): SiteFile[] => [
	{
		path: paths.robots,
		write: () => `User-agent: *\nAllow: /\n\nSitemap: ${full(site, paths.sitemap)}\n`,
	},
	...sitemaps(hubs, site),
];

/** Search engines take so many addresses in one sitemap, and 50 MB: each address names its page in all languages. */
const mostAddresses = 50_000;

/** The sitemap; where it would hold too much, one of sitemaps, of `size` pages each. */
export function sitemaps(hubs: readonly Hub[], site: Site, size = Math.floor(mostAddresses / hubs.length)): SiteFile[] {
	const pages = hubs.flatMap((hub) =>
		allPages(hub)
			.filter(({ noindex }) => !noindex)
			.map(({ path }) => ({ hub, path })),
	);
	if (pages.length <= size) return [{ path: paths.sitemap, write: () => textOf(pages, hubs, site) }];
	const parts = Array.from({ length: Math.ceil(pages.length / size) }, (_, index) => ({
		path: paths.sitemapPart(index + 1),
		write: () => textOf(pages.slice(index * size, (index + 1) * size), hubs, site),
	}));
	const all = parts.map(({ path }) => `<sitemap><loc>${escaped(full(site, path))}</loc></sitemap>`);
	return [{ path: paths.sitemap, write: () => xml('sitemapindex', '', all) }, ...parts];
}

function textOf(pages: readonly { hub: Hub; path: string }[], hubs: readonly Hub[], site: Site): string {
	const urls = pages.map(({ hub, path }) => {
		const others = alternatesOf(path, hub.editions, site).map(
			({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
		);
		return `<url><loc>${escaped(full(siteBelow(site, hub.under), path))}</loc>${others.join('')}</url>`;
	});
	return xml('urlset', hubs.length > 1 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '', urls);
}

const xml = (root: string, more: string, lines: readonly string[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>\n${lines.join('\n')}\n</${root}>\n`;

const escaped = (address: string): string => address.replaceAll('&', '&amp;');
