/** Where people read feeds, and the address that subscribes to one there. */
export interface Reader {
	label: string;
	subscribe: (feed: string) => string;
}

/** Readers on the web that take the address of a feed in a link. */
export const readers: readonly Reader[] = [
	{ label: 'Feedly', subscribe: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}` },
	{ label: 'Inoreader', subscribe: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
	{ label: 'NewsBlur', subscribe: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
	{ label: 'Feedbin', subscribe: (feed) => `https://feedbin.com/?subscribe=${encodeURIComponent(feed)}` },
];

/** Opens a feed in the reader that is installed on a device. */
export const inApp = (feed: string): string => `feed:${feed}`;
