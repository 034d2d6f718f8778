import Papa from 'papaparse';
import type { Hub } from '../hub/hub.ts';
import type { LogFault, LogRow } from './log.ts';
import { aboutCampaign, dayIn } from './visits.ts';
import type { WhatId } from './whats.ts';

type NewRow = Omit<LogRow, 'line'>;

/** What networks call a column, in order of preference. */
const synonyms = {
	date: ['date', 'day', 'created', 'created at', 'published', 'posted', 'time', 'post publish date', 'publish time'],
	words: [
		'url',
		'link',
		'permalink',
		'post link',
		'post permalink',
		'post url',
		'text',
		'post text',
		'post',
		'description',
		'title',
		'post title',
	],
	repost: ['reposts', 'shares', 'retweets', 'boosts', 'reblogs', 'quotes'],
	reply: ['replies', 'comments', 'responses'],
	click: ['clicks', 'url clicks', 'link clicks'],
	follow: ['follows', 'new follows', 'new followers', 'followers gained'],
} as const;
const counted = ['repost', 'reply', 'click', 'follow'] as const satisfies WhatId[];

/**
 * A network's analytics as rows: reposts, replies, clicks and follows of posts that name a page of the hub, by its
 * address or by utm_campaign. Likes are no outcome and stay out. Lines that name none are told, and left out.
 */
export function readAnalytics(text: string, hub: Hub, network: string): { rows: NewRow[]; faults: LogFault[] } {
	const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').trim(), { skipEmptyLines: true });
	const [header = [], ...lines] = data;
	const names = header.map((cell) => cell.trim().toLowerCase());
	const columnsOf = (kind: keyof typeof synonyms) =>
		names.flatMap((name, index) => ((synonyms[kind] as readonly string[]).includes(name) ? [index] : []));
	const dates = columnsOf('date');
	if (dates.length === 0)
		return {
			rows: [],
			faults: [{ line: 1, wrong: `There is no column with the day. Name one: ${synonyms.date.join(', ')}.` }],
		};
	const faults: LogFault[] = [];
	const rows = lines.flatMap((cells, index) => {
		const line = index + 2;
		const date = dayIn(dates.map((at) => cells[at] ?? '').find(Boolean) ?? '');
		const campaign = campaignIn(
			columnsOf('words')
				.map((at) => cells[at] ?? '')
				.join(' '),
		);
		const about = aboutCampaign(campaign ?? '', hub);
		if (!date) faults.push({ line, wrong: 'The day can’t be read. Write it as 2026-05-01.' });
		else if (!about.person) faults.push({ line, wrong: 'It names no page of your hub, so it is about nobody.' });
		else
			return counted.flatMap((what): NewRow[] => {
				const count = columnsOf(what).reduce((sum, at) => sum + (Number(cells[at]?.replace(/[\s,]/g, '')) || 0), 0);
				return count > 0 ? [{ date, what, network, url: '', count, note: '', ...about }] : [];
			});
		return [];
	});
	return { rows, faults };
}

/** The id that an address in some words names. */
function campaignIn(words: string): string | undefined {
	const campaign =
		/utm_campaign=([^&\s#"]+)/.exec(words)?.[1] ?? /\/(?:recognitions|people)\/([^/?\s#"]+)\//.exec(words)?.[1];
	return campaign && safeDecode(campaign);
}

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
