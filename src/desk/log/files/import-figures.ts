import type { Hub } from '../../../hub/hub.ts';
import { many } from '../../../hub/text.ts';
import { Refusal } from '../../../refusal.ts';
import type { PrivateFolder } from '../../files/private.ts';
import type { LogRow, NewRow } from '../log.ts';
import { networkNamed } from '../network-of.ts';
import { newSince } from '../outcomes/difference.ts';
import { subjectsOf } from '../outcomes/subjects.ts';
import { lockedWords, networkLabel, rowsAre } from '../sentences.ts';
import { appendRows, shownLog } from './log-file.ts';
import { readOutcomes } from './outcome-file.ts';

export interface FiguresRequest {
	file: string;
	folder: PrivateFolder;
	hub: Hub;
	/** Where the site is published. */
	url: string;
	rows: readonly LogRow[];
	network: string | undefined;
	map: readonly string[];
	isTrial: boolean;
}

/** Of lines that can't be read, so many are told. */
const mostDoubtsTold = 20;

/** Takes figures over into the log: nothing twice, and what is about nobody here is told. */
export async function importOutcomes({
	file,
	folder,
	hub,
	url,
	rows,
	network,
	map,
	isTrial,
}: FiguresRequest): Promise<void> {
	const known = network && (networkNamed(network) ?? network);
	const read = await readOutcomes(file, { hub, subjects: subjectsOf(hub, url), rows, network: known, map });
	if (typeof read === 'string') throw new Refusal(read);
	for (const { line, wrong } of read.doubts.slice(0, mostDoubtsTold)) console.error(`${file}:${line} - ${wrong}`);
	if (read.doubts.length > mostDoubtsTold)
		console.error(`${many(read.doubts.length - mostDoubtsTold, 'more line')} of it can’t be read.`);
	const fresh = newSince(read.found, rows);
	const { isLocked } = isTrial ? { isLocked: false } : await appendRows(folder, fresh, hub.today);
	for (const line of summary(fresh)) console.log(line);
	if (read.strangers > 0)
		console.log(`${many(read.strangers, 'post or visit is', 'posts or visits are')} about nothing here, and left out.`);
	console.log(`${rowsAre(fresh.length)} ${isTrial ? 'to be written' : 'written'} into ${shownLog(folder)}.`);
	if (isLocked) throw new Refusal(lockedWords);
}

/** One line a network: `Mastodon: 12 clicks, 3 replies`. */
const summary = (rows: readonly NewRow[]): string[] =>
	[...Map.groupBy(rows, ({ network }) => network)].map(([network, of]) => {
		const sums = [...Map.groupBy(of, ({ what }) => what)].map(([what, all]) => `${what} ${sum(all)}`);
		return `${networkLabel(network) || 'Unknown network'}: ${sums.join(', ')}`;
	});

const sum = (rows: readonly NewRow[]): number => rows.reduce((total, { count }) => total + count, 0);
