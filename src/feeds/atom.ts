import { generateAtomFeed } from 'feedsmith';
import { instantOf } from '../hub/time/days.ts';
import type { Author, Feed, FeedItem } from './feed.ts';

/** Writes a feed as Atom 1.0 (RFC 4287), its pages linked as in RFC 5005. `self` and `next` are full addresses. */
export function writeAtom(feed: Feed, self: string, next: string | undefined): string {
	const type = 'application/atom+xml';
	const xml = generateAtomFeed({
		xml: { lang: feed.lang },
		id: feed.id,
		title: { value: feed.title },
		subtitle: { value: feed.description },
		updated: instantOf(feed.updated),
		icon: feed.icon,
		authors: [authorOf(feed.author)],
		links: [
			{ href: feed.home, rel: 'alternate', type: 'text/html' },
			{ href: self, rel: 'self', type },
			...(next ? [{ href: next, rel: 'next', type }] : []),
			...(feed.websub ? [{ href: feed.websub, rel: 'hub' }] : []),
		],
		entries: feed.items.map(entry),
	});
	return withoutIndents(xml);
}

/** The library begins a new line before and after what holds a sign of markup: that is no part of an id or address (RFC 4287, 3.2.2, 4.2.6). */
const withoutIndents = (xml: string): string =>
	xml.replace(/\n *(?=<!\[CDATA\[)/g, '').replace(/(?<=\]\]>)\n *(?=<\/)/g, '');

const authorOf = ({ name, url }: Author) => ({ name, ...(url ? { uri: url } : {}) });

const entry = ({ id, lang, url, title, day, changed = day, author, summary, html, image, categories }: FeedItem) => ({
	id,
	...(lang ? { xml: { lang } } : {}),
	title: { value: title },
	published: instantOf(day),
	updated: instantOf(changed),
	authors: [authorOf(author)],
	links: [{ href: url, rel: 'alternate', type: 'text/html' }],
	summary: { value: summary },
	content: { type: 'html', value: html },
	categories: categories.map((term) => ({ term })),
	media: {
		contents: [
			{
				url: image.url,
				medium: 'image',
				type: 'image/png',
				width: image.width,
				height: image.height,
				description: { type: 'plain', value: image.alt },
			},
		],
	},
});
