import type { Day } from '../hub/days.ts';
import type { CardImage } from '../site/card-image.ts';

/** A feed, whatever format it is written in. Addresses are full. */
export interface Feed {
	title: string;
	description: string;
	/** The page that it follows. */
	home: string;
	/** Its own address, without a file name: each format adds its own. */
	base: string;
	lang: string;
	author: string;
	icon: string;
	/** Newest first; at most `mostItems`. */
	items: FeedItem[];
}

export interface FeedItem {
	/** For ever the same, whatever is renamed. */
	id: string;
	url: string;
	title: string;
	day: Day;
	/** One or two sentences without HTML. */
	summary: string;
	/** Everything, as HTML with full addresses. */
	html: string;
	image: Omit<CardImage, 'path'> & { url: string };
	/** People and topics. */
	categories: string[];
}

/** How many items a feed holds. */
export const mostItems = 50;
