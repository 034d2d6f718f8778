import { Refusal } from '../refusal.ts';
import { type FormatId, formatIds, type StyleId, styleIds } from './card-formats.ts';

/** A page of something long, counted from 1. */
const pageOf = (of: string, number: number): string => (number === 1 ? of : `${of}page/${number}/`);

/** Every address of the site, once. Paths begin with `/` and have no base path; `Site` adds it. */
export const paths = {
	home: '/',
	/** Everything needed to post about the hub. */
	share: '/share/',
	/** The laurels of a month, ready to be sent: a page to copy them from, and the mail itself. */
	email: '/email/',
	emailHtml: '/email/email.html',
	emailText: '/email/email.txt',
	people: (page = 1) => pageOf('/people/', page),
	person: (id: string) => `/people/${id}/`,
	/** Everything needed to post about a person. */
	personShare: (id: string) => `/people/${id}/share/`,
	vcard: (id: string) => `/people/${id}.vcf`,
	lists: '/lists/',
	list: (id: string) => `/lists/${id}/`,
	/** The faces of a list, to be embedded: as a page, and as a picture. */
	wall: (id: string) => `/lists/${id}/wall/`,
	wallPicture: (id: string) => `/lists/${id}/wall.svg`,
	badge: (id: string) => `/badges/${id}.svg`,
	tags: '/tags/',
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
	/** A page of the owner's own. */
	own: (id: string) => `/${id}/`,
	calendar: '/events.ics',
	follow: '/follow/',
	blogroll: '/blogroll.opml',
	/** Where readers look for a blogroll by convention: https://opml.org/blogroll.opml */
	wellKnownBlogroll: '/.well-known/recommendations.opml',
	mastodonFollows: '/follow/mastodon.csv',
	handles: (network: string) => `/follow/${network}.txt`,
	/** Everybody as data; what is too long goes on in the next, counted from 1. */
	directory: (page = 1) => (page === 1 ? '/people.json' : `/people-${page}.json`),
	directorySchema: '/people.schema.json',
	llms: '/llms.txt',
	/** What fonts and emoji of others ask for. */
	licences: '/licences.txt',
	sitemap: '/sitemap.xml',
	/** A part of one that is too long, counted from 1. */
	sitemapPart: (number: number) => `/sitemap-${number}.xml`,
	robots: '/robots.txt',
	/** What this site is: made by which Laurels, for which address, on which day, of which content. */
	marker: '/laurels.json',
	/** Ours, drawn in the accent. `favicon.*` is the owner's, in public/. */
	leaf: '/leaf.svg',
	logo: (digest: string) => `/logo-${digest.slice(0, 8)}.png`,
	icon: '/icon.png',
	/** What browsers load when somebody searches: names first, the parts of an index of all other words in which those stand that are looked for, counted from 1, and people who are not on the page, as the directory shows them. */
	search: '/search/',
	searchNames: '/search/names.json',
	searchWords: '/search/words/',
	searchWordsPart: (number: number) => `/search/words/${number}.txt`,
	/** Where content is written in the browser. */
	editor: '/admin/',
	fontSheet: '/fonts.css',
	/** The owner's own look. It stands beside what is in public/. */
	ownStyle: (digest: string) => `/style-${digest.slice(0, 8)}.css`,
	font: (name: string) => `/fonts/${name}.woff2`,
	/** A feed beside the page that it follows. */
	feed: (of: string, file: string) => `${of}${file}`,
	/** Where a page of a feed stands whose items are older, counted from 1, the oldest; without a number, the feed. */
	archive: (of: string, number?: number) => (number ? `${of}archive/${number}/` : of),
	/** A page as Markdown. */
	markdown: (of: string) => `${of}index.md`,
	page: pageOf,
	/** A card: guessable, so that an address written by hand works. A further style has its name at the end. */
	card: (of: CardSubject, format: FormatId, style?: StyleId) => `/cards/${of}-${format}${style ? `-${style}` : ''}.png`,
	/** A photo at one width. Its address holds its digest, so that a changed photo is never stale. */
	photo: (id: string, photo: { digest: string }, width: number) =>
		`/photos/${id}-${photo.digest.slice(0, 8)}-${width}.webp`,
	/** A picture in a text, by its digest: its own name is the owner's. The address says its size in pixels. */
	picture: (digest: string, width: number, height: number) =>
		`/pictures/${digest.slice(0, 16)}-${width}x${height}.webp`,
} as const;

/** Addresses of pictures in texts, with their sizes. */
export const pictureAddress = /\/pictures\/[\da-f]{16}-(\d+)x(\d+)\.webp/g;

/** The photos of a work stand beside those of people, under a name of their own. */
export const workPhotoId = (id: string): string => `work-${id}`;

/** Names at the top of the site, which no page of the owner's can have. */
export const topPlaces: ReadonlySet<string> = new Set([
	...[
		'share',
		'email',
		'people',
		'badges',
		'lists',
		'tags',
		'recognitions',
		'introductions',
		'works',
		'events',
		'follow',
	],
	...['search', 'fonts', 'cards', 'photos', 'pictures', 'admin', '404'],
]);

/** Kinds of things that have pages and cards of their own. */
export const things = ['people', 'lists', 'recognitions', 'works'] as const;
export type Thing = (typeof things)[number];

/** What a card shows, as its address says it: `hub` or `people/ada`. */
export type CardSubject = 'hub' | `${Thing}/${string}`;

/** What follows an id in the address of a card, and of a photo, as patterns. */
const cardEnding = `-(?:${formatIds.join('|')})(?:-(?:${styleIds.join('|')}))?\\.png`;

const photoEnding = '-[\\da-f]{8}-\\d+\\.webp';

const subjects: readonly [pattern: RegExp, under: string][] = [
	[/^\/(recognitions\/\d{4}(?:\/\d{2})?)(?:\/|$)/, ''],
	[/^\/((?:people|lists|tags|recognitions|works)\/(?!page\/)[^/.]+)(?:\.(?:vcf|ics)$|\/|$)/, ''],
	[new RegExp(`^/cards/(\\w+/[^/]+)${cardEnding}$`), ''],
	[/^\/badges\/([^/]+)\.svg$/, 'people/'],
	[new RegExp(`^/photos/([^/]+)${photoEnding}$`), 'people/'],
];

/** What an address of the site is about: `people/ada`, `tags/tea`, `recognitions/2026/05`. Nothing where it is about all. */
export function subjectOf(address: string): string | undefined {
	const path = decodedAddress(address.replace(/[?#].*/su, '')).normalize('NFC');
	for (const [pattern, under] of subjects) {
		const [, subject] = pattern.exec(path) ?? [];
		if (subject) return under + subject;
	}
	return undefined;
}

/** Finds ids of a collection in addresses within a text: `ids` and what stands before a path are patterns. */
export const idsInAddresses = (collection: Thing, ids: string, before: string): RegExp => {
	const places = `(?:cards/)?${collection}${collection === 'people' ? '|badges|photos' : ''}`;
	const endings = `${cardEnding}|${photoEnding}|(?![\\p{L}\\p{M}\\p{N}-])`;
	return new RegExp(`(?<=(?:${before})/(?:${places})/)(?:${ids})(?=${endings})`, 'gmu');
};

const decodedBy =
	(decode: (text: string) => string) =>
	(text: string): string => {
		try {
			return decode(text);
		} catch {
			return text;
		}
	};

/** An address as people read it; as it is, where it can't be decoded. */
export const decodedAddress = decodedBy(decodeURI);

/** An address with all in codes that has to be, and nothing twice. */
export const encodedAddress = (address: string): string => encodeURI(address).replace(/%25(?=[\da-f]{2})/gi, '%');

/** The file for which a host looks where a browser asks for a path: `/a%23b.pdf` is `/a#b.pdf`. */
export const fileAsked = decodedBy(decodeURIComponent);

/** Where the site is published. */
export interface Site {
	/** `https://example.org`, without a path. */
	origin: string;
	/** The base path without its last slash: `` or `/laurels`. */
	base: string;
}

/** The site of the hub's address (of the example where it can't be read), unless `SITE` or `BASE` say otherwise (for previews). */
export function siteOf(url = 'https://example.org', environment: Record<string, string | undefined> = {}): Site {
	const address = URL.parse(environment['SITE'] || url);
	if (!address) throw new Refusal(`SITE says “${environment['SITE']}”. Write an address in full: https://example.org`);
	const says = (['SITE', 'BASE'] as const).find(
		(name) => environment[name] && unfitIn(name === 'SITE' ? address.href : `${address.origin}/${environment[name]}`),
	);
	if (says)
		throw new Refusal(`${says} says “${environment[says]}”. In a folder’s name write letters, digits and hyphens.`);
	const base =
		environment['BASE'] ?? (environment['SITE'] && address.pathname === '/' ? '' : decodedAddress(address.pathname));
	return { origin: address.origin, base: `/${base}`.replace(/\/+/g, '/').replace(/\/$/, '') };
}

/** The part of an address at which no site can stand: what is asked of a page, and letters that servers read in other ways than browsers. */
export function unfitIn(address: string): string | undefined {
	const { pathname, search, hash } = new URL(address);
	const folders = pathname.split('/');
	return (
		search || hash || folders.find((name) => !/^[\p{L}\p{M}\p{N} .~!$&'()*+,;=:@_-]*$/u.test(decodedAddress(name)))
	);
}

/** Where the pages of a further language stand, below the address of the site: `/pt-br`. */
export const prefixOf = (lang: string): string => `/${lang.toLowerCase()}`;

/** The site of one language, and that of all. */
export const siteBelow = ({ origin, base }: Site, under: string): Site => ({ origin, base: base + under });
export const above = ({ origin, base }: Site, under: string): Site => ({
	origin,
	base: base.slice(0, base.length - under.length),
});

/** A path from where the pages of its language begin. */
export const withinLanguage = (path: string, under: string): string => path.slice(under.length);

/** An address for links within the site. */
export const local = (site: Site, path: string): string => encodeURI(site.base + path);

/** A full address, for feeds, previews and canonical links. */
export const full = (site: Site, path: string): string => site.origin + encodeURI(site.base + path);
