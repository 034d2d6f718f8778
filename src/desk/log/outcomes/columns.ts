import { fold } from '../../../hub/text.ts';
import { isWhat, type WhatId, whatIds } from '../events.ts';

/** What a column of a network's figures says: a field of a post, or something that is logged. */
export type Meaning = 'date' | 'url' | 'text' | WhatId;

/** Names under which networks and schedulers export it, compared without case, spaces and signs. */
const names: Partial<Record<Meaning, readonly string[]>> = {
	date: ['date', 'created date', 'created at', 'created', 'posted at', 'posted date', 'published', 'published at', 'publish time', 'indexed at', 'time', 'sent at', 'date (utc)', 'datum'],
	url: ['url', 'uri', 'link', 'post link', 'post url', 'permalink', 'tweet permalink', 'status url', 'update url'],
	text: ['text', 'post text', 'tweet text', 'post', 'post title', 'content', 'caption', 'message', 'description', 'update', 'status'],
	view: ['impressions', 'views', 'reach'],
	like: ['likes', 'like', 'like count', 'favourites', 'favorites', 'favourites count', 'favorites count', 'reactions'],
	repost: ['reposts', 'repost count', 'retweets', 'reblogs', 'reblogs count', 'boosts', 'shares'],
	reply: ['replies', 'reply count', 'replies count', 'comments'],
	click: ['clicks', 'url clicks', 'link clicks'],
	follow: ['follows', 'new follows', 'new followers', 'followers gained'],
}; // prettier-ignore

const meaningOf = new Map(
	Object.entries(names).flatMap(([meaning, known]) => known.map((name) => [fold(name), meaning as Meaning] as const)),
);

/** Where each meaning stands in a table, and the line of its names. */
export interface Columns {
	header: number;
	at: Partial<Record<Meaning, number>>;
	/** The order of day and month, where the owner said it. */
	order?: 'dmy' | 'mdy' | undefined;
}

/** What was mapped by hand: `date=Posted on:dmy`, `like=Hearts`. Undefined where it can't be read. */
export function mappedRow(
	words: readonly string[],
): { meaning: Meaning; column: string; order: 'dmy' | 'mdy' | undefined }[] | undefined {
	const all = words.flatMap((word): { meaning: Meaning; column: string; order: 'dmy' | 'mdy' | undefined }[] => {
		const [, meaning = '', column = '', order] = /^\s*([\w-]+)\s*=\s*(.+?)(?::(dmy|mdy|ymd))?\s*$/i.exec(word) ?? [];
		if (!isMeaning(meaning)) return [];
		return [{ meaning, column, order: order === 'dmy' || order === 'mdy' ? order : undefined }];
	});
	return all.length === words.length ? all : undefined;
}

/** Finds the columns of a table: exports begin with lines about themselves. Undefined where no line names a day and a figure. */
export function columnsOf(
	table: readonly (readonly string[])[],
	map: NonNullable<ReturnType<typeof mappedRow>>,
): Columns | undefined {
	for (const [header, cells] of table.slice(0, 30).entries()) {
		const at: Columns['at'] = {};
		for (const [index, cell] of cells.entries()) {
			const meaning = meaningOf.get(fold(cell));
			if (meaning && at[meaning] === undefined) at[meaning] = index;
		}
		for (const { meaning, column } of map) {
			const index = cells.findIndex((cell) => fold(cell) === fold(column));
			if (index >= 0) at[meaning] = index;
		}
		if (at.date !== undefined && whatIds.some((what) => at[what] !== undefined))
			return { header, at, order: map.find(({ order }) => order)?.order };
	}
	return undefined;
}

/** What may be mapped. */
export const meanings: readonly string[] = ['date', 'url', 'text', ...whatIds];
const isMeaning = (word: string): word is Meaning =>
	word === 'date' || word === 'url' || word === 'text' || isWhat(word);
