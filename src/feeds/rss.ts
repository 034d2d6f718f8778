import { getRssString } from '@astrojs/rss';
import { escapeMarkup } from '../hub/text.ts';
import { instantOf } from '../hub/time/days.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Writes a feed as RSS 2.0 with the full text, the card, and ids that survive a rename. `self` and `next` are full addresses. */
export function writeRss(feed: Feed, self: string, next: string | undefined): Promise<string> {
	return getRssString({
		title: feed.title,
		description: feed.description,
		site: feed.home,
		xmlns: {
			atom: 'http://www.w3.org/2005/Atom',
			dc: 'http://purl.org/dc/elements/1.1/',
			media: 'http://search.yahoo.com/mrss/',
		},
		customData: [
			`<language>${escapeMarkup(feed.lang)}</language>`,
			link(self, 'self'),
			next ? link(next, 'next') : '',
			feed.websub ? `<atom:link href="${escapeMarkup(feed.websub)}" rel="hub"/>` : '',
			`<lastBuildDate>${instantOf(feed.updated).toUTCString()}</lastBuildDate>`,
		].join(''),
		items: feed.items.map((item) => ({
			title: item.title,
			link: item.url,
			pubDate: instantOf(item.day),
			description: asHtml(item.summary),
			content: item.html,
			categories: item.categories,
			customData: itemData(item),
		})),
	});
}

/** Words in the place of HTML, which readers take them for. An ampersand that begins no entity is one there, too. */
const asHtml = (words: string): string => words.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;');

const link = (href: string, rel: string): string =>
	`<atom:link href="${escapeMarkup(href)}" rel="${rel}" type="application/rss+xml"/>`;

const itemData = ({ id, changed, image, author }: FeedItem): string =>
	[
		`<guid isPermaLink="false">${escapeMarkup(id)}</guid>`,
		changed ? `<atom:updated>${instantOf(changed).toISOString()}</atom:updated>` : '',
		`<dc:creator>${escapeMarkup(author.name)}</dc:creator>`,
		`<media:content url="${escapeMarkup(image.url)}" medium="image" type="image/png" width="${image.width}" height="${image.height}"><media:description type="plain">${escapeMarkup(image.alt)}</media:description></media:content>`,
	].join('');
