import rss from '@astrojs/rss';
import type { Feed, FeedItem } from './feed.ts';

/** RSS 2.0, with the full text, the card, and ids that survive a rename. */
export const rssFile = 'rss.xml';

/** Writes a feed as RSS. */
export function writeRss(feed: Feed): Promise<Response> {
	const newest = feed.items[0]?.day;
	return rss({
		title: feed.title,
		description: feed.description,
		site: feed.home,
		xmlns: {
			atom: 'http://www.w3.org/2005/Atom',
			dc: 'http://purl.org/dc/elements/1.1/',
			media: 'http://search.yahoo.com/mrss/',
		},
		customData: [
			`<language>${escapeXml(feed.lang)}</language>`,
			`<atom:link href="${escapeXml(feed.base + rssFile)}" rel="self" type="application/rss+xml"/>`,
			newest ? `<lastBuildDate>${new Date(`${newest}T00:00:00Z`).toUTCString()}</lastBuildDate>` : '',
		].join(''),
		items: feed.items.map((item) => ({
			title: item.title,
			link: item.url,
			pubDate: new Date(`${item.day}T00:00:00Z`),
			description: item.summary,
			content: item.html,
			categories: item.categories,
			customData: itemData(item, feed.author),
		})),
	});
}

const itemData = ({ id, image }: FeedItem, author: string): string =>
	[
		`<guid isPermaLink="false">${escapeXml(id)}</guid>`,
		`<dc:creator>${escapeXml(author)}</dc:creator>`,
		`<media:content url="${escapeXml(image.url)}" medium="image" type="image/png" width="${image.width}" height="${image.height}"><media:description type="plain">${escapeXml(image.alt)}</media:description></media:content>`,
	].join('');

const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
