import { type CsvRow, csvTable } from '../../../csv/read.ts';
import type { Hub } from '../../../hub/hub.ts';
import { type WhatId, whatIds } from '../events.ts';
import type { LogRow } from '../log.ts';
import { networkOfUrl } from '../network-of.ts';
import { type Columns, columnsOf, mappedRow, meanings } from './columns.ts';
import type { FoundFigure } from './difference.ts';
import { dayIn, dayOrderIn, figureIn, isAmbiguous } from './figures.ts';
import type { OutcomeSubject, Subjects } from './subjects.ts';

/** What the figures of a network say, and how many of its posts are about nobody here. */
export interface Figures {
	found: FoundFigure[];
	posts: number;
	strangers: number;
	/** What could not be read, with the line. */
	doubts: { line: number; wrong: string }[];
}

export interface Knowledge {
	hub: Hub;
	subjects: Subjects;
	/** Posts of the log are known by their address. */
	rows: readonly LogRow[];
	network: string | undefined;
	map: readonly string[];
}

/** Reads a network's table of posts as outcomes of recognitions. A sentence says what is missing. */
export function figuresIn(text: string, given: Knowledge): Figures | string {
	const map = mappedRow(given.map);
	if (!map) return `--map is “column=name”, such as --map "like=Hearts". Columns: ${meanings.join(', ')}.`;
	const rows = csvTable(text.replace(/^\ufeff/, ''), (table) => columnsOf(table, map) !== undefined);
	const table = rows.map(({ cells = [] }) => cells);
	const columns = columnsOf(table, map);
	if (!columns) return noColumns(table);
	const posts = rows.slice(columns.header + 1);
	const days = posts.map(({ cells }) => cells?.[columns.at.date ?? -1] ?? '');
	const order = columns.order ?? dayOrderIn(days);
	const unclear = order ? undefined : days.find(isAmbiguous);
	if (unclear)
		return `“${unclear}” may be two days. Say which: --map "date=${table[columns.header]?.[columns.at.date ?? -1]}:dmy", or :mdy.`;
	return gathered(
		posts.filter(({ cells }) => !cells || cells.some((cell) => cell.trim())),
		{ ...columns, order },
		given,
	);
}

const noColumns = (table: readonly (readonly string[])[]): string =>
	`No line names a day and a figure${table[0] ? ` (the first says: ${table[0].slice(0, 12).join(', ')})` : ''}. Say which columns they are: --map "date=Posted on" --map "like=Hearts".`;

function gathered(posts: CsvRow[], columns: Columns, given: Knowledge): Figures {
	const figures: Figures = { found: [], posts: posts.length, strangers: 0, doubts: [] };
	const posted = new Map(
		given.rows.filter(({ what, url }) => what === 'posted' && url).map((row) => [bare(row.url), row]),
	);
	const doubt = (line: number, wrong: string) => void figures.doubts.push({ line, wrong });
	for (const { cells, line, fault } of posts) {
		if (!cells) {
			doubt(line, fault);
			continue;
		}
		const cell = (meaning: keyof Columns['at']) => cells[columns.at[meaning] ?? -1]?.trim() ?? '';
		const url = cell('url');
		const logged = posted.get(bare(url));
		const about: (OutcomeSubject & { network: string }) | undefined = given.subjects.within(cells.join('\n')) ?? logged;
		const date = dayIn(cell('date'), columns.order);
		if (!date) doubt(line, `“${cell('date')}” is no day.`);
		else if (!about) figures.strangers++;
		else {
			const network = given.network ?? networkOfUrl(url, given.hub) ?? (about.network || undefined);
			if (!network) doubt(line, 'nothing says on which network it is: add --network.');
			else
				for (const [what, count] of countsIn(cell, columns, (wrong) => doubt(line, wrong)))
					figures.found.push({
						date,
						person: about.person,
						what,
						network,
						url,
						recognition: about.recognition,
						count,
						note: '',
						origin: 'figures',
					});
		}
	}
	return figures;
}

function countsIn(
	cell: (meaning: WhatId) => string,
	{ at }: Columns,
	doubt: (wrong: string) => void,
): [WhatId, number][] {
	return whatIds
		.filter((what) => at[what] !== undefined)
		.flatMap((what): [WhatId, number][] => {
			const count = figureIn(cell(what));
			if (count === undefined) doubt(`“${cell(what)}” is no number.`);
			return count ? [[what, count]] : [];
		});
}

const bare = (url: string): string =>
	url
		.replace(/^https?:\/\/(www\.)?/, '')
		.replace(/[?#].*$/, '')
		.replace(/\/$/, '');
