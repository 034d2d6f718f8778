import type { FormatId, StyleId } from '../cards/formats.ts';
import type { Day } from '../hub/days.ts';
import type { Photo } from '../hub/hub.ts';

/** Every address of the site, once. Paths begin with `/` and have no base path; `Site` adds it. */
export const paths = {
	home: '/',
	people: (page = 1) => (page === 1 ? '/people/' : `/people/page/${page}/`),
	person: (id: string) => `/people/${id}/`,
	/** Everything needed to post about a person. */
	personShare: (id: string) => `/people/${id}/share/`,
	vcard: (id: string) => `/people/${id}.vcf`,
	list: (id: string) => `/lists/${id}/`,
	/** The faces of a list, to be embedded: as a page, and as a picture. */
	wall: (id: string) => `/lists/${id}/wall/`,
	wallPicture: (id: string) => `/lists/${id}/wall.svg`,
	badge: (id: string) => `/badges/${id}.svg`,
	tag: (id: string) => `/tags/${id}/`,
	recognitions: '/recognitions/',
	year: (year: string) => `/recognitions/${year}/`,
	month: (year: string, month: string) => `/recognitions/${year}/${month}/`,
	recognition: (id: string) => `/recognitions/${id}/`,
	introductions: '/introductions/',
	works: '/works/',
	work: (id: string) => `/works/${id}/`,
	workCalendar: (id: string) => `/works/${id}.ics`,
	events: '/events/',
	calendar: '/events.ics',
	follow: '/follow/',
	blogroll: '/blogroll.opml',
	/** Where readers look for a blogroll by convention: https://opml.org/blogroll.opml */
	wellKnownBlogroll: '/.well-known/recommendations.opml',
	mastodonFollows: '/follow/mastodon.csv',
	handles: (network: string) => `/follow/${network}.txt`,
	directory: '/people.json',
	directorySchema: '/people.schema.json',
	llms: '/llms.txt',
	sitemap: '/sitemap.xml',
	favicon: '/favicon.svg',
	icon: '/icon.png',
	/** What the browser needs to search a directory of several pages. */
	search: '/pagefind/',
	fontSheet: '/fonts.css',
	font: (name: string) => `/fonts/${name}.woff2`,
	/** A feed beside the page that it follows. */
	feed: (of: string, file: string) => `${of}${file}`,
	/** The share kit of a page as one file. */
	kit: (of: string) => `${of}kit.zip`,
	/** A page as Markdown. */
	markdown: (of: string) => `${of}index.md`,
	/** Where a further page of a feed stands. */
	feedPage: (of: string, page: number) => `${of}page/${page}/`,
	/** A card: guessable, so that an address written by hand works. A further style has its name at the end. */
	card: (of: CardSubject, format: FormatId, style?: StyleId) => `/cards/${of}-${format}${style ? `-${style}` : ''}.png`,
	/** A photo at one width. Its address holds its digest, so that a changed photo is never stale. */
	photo: (id: string, photo: Photo, width: number) => `/photos/${id}-${photo.digest.slice(0, 8)}-${width}.webp`,
} as const;

/** The photos of a work stand beside those of people, under a name of their own. */
export const workPhotoId = (id: string): string => `work-${id}`;

/** What a card shows, as its address says it: `hub` or `people/ada`. */
export type CardSubject = 'hub' | `${'people' | 'recognitions' | 'works' | 'lists'}/${string}`;

/** Where the site is published. */
export interface Site {
	/** `https://example.org`, without a path. */
	origin: string;
	/** The base path without its last slash: `` or `/laurels`. */
	base: string;
}

/** The site of the hub's address, unless `SITE` or `BASE` say otherwise (for previews). */
export function siteOf(url: string, environment: Record<string, string | undefined> = {}): Site {
	const address = new URL(environment['SITE'] || url);
	const base =
		environment['BASE'] ?? (environment['SITE'] && address.pathname === '/' ? '' : decodeURI(address.pathname));
	return { origin: address.origin, base: `/${base}`.replace(/\/+/g, '/').replace(/\/$/, '') };
}

/** An address for links within the site. */
export const local = (site: Site, path: string): string => encodeURI(site.base + path);

/** A full address, for feeds, previews and canonical links. */
export const full = (site: Site, path: string): string => site.origin + encodeURI(site.base + path);

/** `tag:` address of a thing: survives a rename, because it is made of its first id and its day. */
export const tagUri = (site: Site, day: Day, firstId: string): string =>
	`tag:${new URL(site.origin).hostname},${day}:${encodeURI(firstId)}`;
