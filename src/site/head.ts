import type { Thing, WithContext } from 'schema-dts';
import { hubCard } from '../cards/words.ts';
import type { Hub } from '../hub/hub.ts';
import { cut } from '../hub/text.ts';
import { instantOf } from '../hub/time/days.ts';
import { above, full, paths, type Site } from '../vocabulary/paths.ts';
import { alternatesOf } from './alternates.ts';
import { type CardImage, cardImage, type PreviewImage } from './card-image.ts';
import { formatsAt } from './followed.ts';

/** What a page says of itself. */
export interface Head {
	title: string;
	/** What previews call it, beside its description; its title where this is missing. */
	preview?: string;
	description: string;
	path: string;
	/** The paths of the pages before and after it, of something that has several. */
	previous?: string | undefined;
	next?: string | undefined;
	/** The hub's own, where the page has none. */
	image?: PreviewImage;
	/** Full day of a recognition. */
	published?: string;
	noindex?: boolean;
	/** What this page's feeds are called, where it has some; the hub's own are added. */
	feed?: string;
	/** The path of the page whose feeds they are, where it is another. */
	feedOf?: string;
	/** Whether a copy of this page as Markdown stands beside it. */
	markdown?: boolean;
	linked?: WithContext<Thing>[];
}

/** One element of a page's head: its name, attributes and text. */
export interface HeadTag {
	tag: 'meta' | 'link' | 'title';
	attributes: Record<string, string>;
	text?: string;
}

const meta = (name: string, content: string): HeadTag => ({
	tag: 'meta',
	attributes: { [/^(og|article):/.test(name) ? 'property' : 'name']: name, content },
});

const alternate = (type: string, title: string, href: string): HeadTag => ({
	tag: 'link',
	attributes: { rel: 'alternate', type, title, href },
});

/** A picture of previews; what is said of it follows its address. */
const imageTags = ({ path, width, height, alt }: CardImage, site: Site): HeadTag[] => [
	meta('og:image', full(site, path)),
	meta('og:image:type', 'image/png'),
	meta('og:image:width', String(width)),
	meta('og:image:height', String(height)),
	meta('og:image:alt', alt),
];

/** Every tag of a page's head besides styles: name, previews, discovery of feeds. As data, so that it can be tested. */
export function headTags(head: Head, hub: Hub, site: Site): HeadTag[] {
	const address = full(site, head.path);
	const alternates = head.noindex ? [] : alternatesOf(head.path, hub.editions, above(site, hub.under));
	const image = head.image ?? cardImage(hubCard(hub), hub);
	const description = cut(head.description, 200);
	const feeds = [
		...(head.feed ? [{ title: head.feed, of: head.feedOf ?? head.path }] : []),
		{ title: hub.title, of: paths.home },
	];
	return [
		{
			tag: 'title',
			attributes: {},
			text: head.title === hub.title ? head.title : hub.words.site.within(head.title, hub.title),
		},
		meta('description', description),
		{ tag: 'link', attributes: { rel: 'canonical', href: address } },
		...alternates.map(({ hreflang, href }) => ({
			tag: 'link' as const,
			attributes: { rel: 'alternate', hreflang, href },
		})),
		...(head.previous ? [{ tag: 'link' as const, attributes: { rel: 'prev', href: full(site, head.previous) } }] : []),
		...(head.next ? [{ tag: 'link' as const, attributes: { rel: 'next', href: full(site, head.next) } }] : []),
		...(head.noindex ? [meta('robots', 'noindex')] : []),
		meta('og:type', head.published ? 'article' : 'website'),
		meta('og:site_name', hub.title),
		meta('og:title', head.preview ?? head.title),
		meta('og:description', description),
		meta('og:url', address),
		meta(
			'og:locale',
			new Intl.Locale(hub.lang)
				.maximize()
				.toString()
				.replace(/-[A-Z][a-z]{3}-/, '_'),
		),
		...imageTags(image, site),
		...(image.square ? imageTags(image.square, site) : []),
		...(head.published ? [meta('article:published_time', instantOf(head.published).toISOString())] : []),
		meta('twitter:card', 'summary_large_image'),
		meta('twitter:image:alt', cut(image.alt, 420)),
		...hub.owner.handles
			.filter(({ network }) => network === 'mastodon')
			.map(({ mention }) => meta('fediverse:creator', mention)),
		...feeds.flatMap(({ title, of }) =>
			formatsAt(of, hub).map(({ file, type }) => alternate(type, title, full(site, paths.feed(of, file)))),
		),
		...(head.markdown
			? [alternate('text/markdown', hub.words.site.asMarkdown, full(site, paths.markdown(head.path)))]
			: []),
		...(hub.people.some(({ feed }) => feed)
			? [{ tag: 'link' as const, attributes: { rel: 'blogroll', type: 'text/xml', href: full(site, paths.blogroll) } }]
			: []),
	];
}
