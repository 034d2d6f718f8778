interface AboutFormat {
	id: string;
	label: string;
	/** The name of the file beside the page that it follows. */
	file: string;
	type: string;
}

/** Every format of feed, the most widely read first. */
export const feedFormats = [
	{ id: 'rss', label: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
	{ id: 'atom', label: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
	{ id: 'json', label: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
] as const satisfies readonly AboutFormat[];

/** A file format in which feeds are written. */
export type FeedFormat = (typeof feedFormats)[number];
export type FeedFormatId = FeedFormat['id'];

export const feedFormatIds = feedFormats.map(({ id }) => id);
