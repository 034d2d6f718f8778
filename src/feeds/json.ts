import { generateJsonFeed } from 'feedsmith';
import { instantOf } from '../hub/time/days.ts';
import type { Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). `self` and `next` are full addresses. */
export function writeJson(feed: Feed, self: string, next: string | undefined): string {
	const json = generateJsonFeed({
		title: feed.title,
		description: feed.description,
		home_page_url: feed.home,
		feed_url: self,
		...(next ? { next_url: next } : {}),
		icon: feed.icon,
		language: feed.lang,
		authors: [feed.author],
		...(feed.websub ? { hubs: [{ type: 'WebSub', url: feed.websub }] } : {}),
		items: feed.items.map(({ id, lang, url, title, author, summary, html, image, day, changed, categories }) => ({
			id,
			url,
			title,
			...(lang ? { language: lang } : {}),
			authors: [author],
			summary,
			content_html: html,
			image: image.url,
			date_published: instantOf(day),
			...(changed ? { date_modified: instantOf(changed) } : {}),
			tags: categories,
		})),
	});
	return `${JSON.stringify(json, null, '\t')}\n`;
}
