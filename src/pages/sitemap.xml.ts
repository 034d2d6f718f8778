import { getHub } from '../hub/read.ts';
import { absolute } from '../site/here.ts';
import { allPages } from '../site/pages.ts';

export async function GET() {
	const pages = allPages(await getHub()).filter(({ noindex }) => !noindex);
	const urls = pages.map(({ path }) => `<url><loc>${absolute(path).replaceAll('&', '&amp;')}</loc></url>`).join('\n');
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
	);
}
