import type { Day } from '../hub/time/days.ts';
import type { CardImage } from '../site/card-image.ts';

/** A feed, or one page of a long one, whatever format it is written in. Addresses are full. */
export interface Feed {
	/** For ever the same. */
	id: string;
	title: string;
	description: string;
	/** The page that it follows. */
	home: string;
	/** Where it stands, without a file name: each format adds its own. */
	base: string;
	/** Where its next page with older items stands; missing on the last. */
	next?: string | undefined;
	lang: string;
	author: Author;
	icon: string;
	/** The hub that tells readers of new items (WebSub). */
	websub?: string | undefined;
	/** The day of the newest item, or of the latest change. */
	updated: Day;
	/** Newest first; at most `mostItems`, and those that changed. */
	items: FeedItem[];
}

/** Who wrote something, and where they are found. */
export interface Author {
	name: string;
	url?: string;
}

export interface FeedItem {
	/** For ever the same, whatever is renamed. */
	id: string;
	/** Its language, where it is another than that of the feed. */
	lang?: string;
	url: string;
	title: string;
	day: Day;
	/** The day since which it says something else, where readers shall take that over. */
	changed?: Day;
	/** Whose words it is in. */
	author: Author;
	/** One or two sentences without HTML. */
	summary: string;
	/** Everything, as HTML with full addresses. */
	html: string;
	image: Omit<CardImage, 'file' | 'path'> & { url: string };
	/** People and topics. */
	categories: string[];
}

/** How many items a page of a feed holds. */
export const mostItems = 50;
