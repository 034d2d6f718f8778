import type { Hub } from '../hub/hub.ts';
import { below, full, paths, type Site } from '../vocabulary/paths.ts';
import { alternatesOf } from './alternates.ts';
import type { SiteFile } from './files.ts';
import { allPages } from './pages.ts';

/** What crawlers look for at the root of a site: every page in every language. */
export const crawlerFiles = (hubs: readonly Hub[], site: Site): SiteFile[] => [
	{
		path: paths.robots,
		write: () => `User-agent: *\nAllow: /\n\nSitemap: ${full(site, paths.sitemap)}\n`,
	},
	{ path: paths.sitemap, write: () => sitemapText(hubs, site) },
];

function sitemapText(hubs: readonly Hub[], site: Site): string {
	const urls = hubs.flatMap((hub) =>
		allPages(hub)
			.filter(({ noindex }) => !noindex)
			.map(({ path }) => {
				const others = alternatesOf(path, hub.editions, site).map(
					({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
				);
				return `<url><loc>${escaped(full(below(site, hub.under), path))}</loc>${others.join('')}</url>`;
			}),
	);
	const links = hubs.length > 1 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${urls.join('\n')}\n</urlset>\n`;
}

const escaped = (address: string): string => address.replaceAll('&', '&amp;');
