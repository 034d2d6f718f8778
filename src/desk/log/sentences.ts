import type { Hub } from '../../hub/hub.ts';
import { many } from '../../hub/text.ts';
import { longDay } from '../../hub/time/days.ts';
import { type Network, networks } from '../../networks/networks.ts';
import { whatOf } from './events.ts';
import type { NewRow } from './log.ts';
import type { JournalRow } from './lost-lines.ts';

/** The name of a network for people; what is none of the registry as the owner calls it. */
export const networkLabel = (id: string): string =>
	(networks as readonly Network[]).find((network) => network.id === id)?.label ?? id;

/** A row as a sentence: “Ada replied on Mastodon, 1 May 2026”. */
export function sentenceOf({ date, person, what, network, count }: NewRow, names: ReadonlyMap<string, string>): string {
	const nobody = whatOf(what).isFigure ? 'Your hub' : 'Somebody';
	const who = person === '' ? nobody : (names.get(person) ?? person);
	const many = count === 1 ? '' : ` (${count.toLocaleString('en-GB')})`;
	return `${who} ${whatOf(what).label}${many}${network ? ` on ${networkLabel(network)}` : ''}, ${longDay(date)}`;
}

/** What to do after some things that were logged; nothing after most. `fileOf` says where a profile or recognition stands. */
export function nextSteps({ person: id, what, date }: NewRow, hub: Hub, fileOf: (id: string) => string): string[] {
	if (what === 'asked') return [`When they answer: npm run log -- ${id} agreed, or declined.`];
	if (what === 'declined')
		return [`Write “consent: declined” into ${fileOf(id)}: with the next build nothing of them is published.`];
	if (what !== 'agreed') return [];
	const waiting = hub.recognitions.filter(({ waitsFor }) => waitsFor.some((person) => person.id === id));
	return [
		`If they agreed to their photo, write “consent: given” into ${fileOf(id)}.`,
		...waiting.map((one) => `If to the introduction, write “${id}: ${date}” under “agreed:” in ${fileOf(one.id)}.`),
	];
}

/** What is told when rows are no longer in the log. */
export function lostWords(lost: readonly JournalRow[]): string {
	const days = [...new Set(lost.map(({ written }) => written))].filter(Boolean).sort();
	const [first = '', last = first] = [days[0], days.at(-1)];
	const when = !first ? '' : first === last ? ` on ${longDay(first)}` : ` from ${longDay(first)} to ${longDay(last)}`;
	const [rows, are, them] = lost.length === 1 ? ['row', 'is', 'it'] : ['rows', 'are', 'them'];
	return `${lost.length} ${rows} written${when} ${are} no longer in log.csv: an editor may have saved over ${them}.\n\`npm run log -- --restore\` puts ${them} back, \`--forget\` agrees.`;
}

export const rowsAre = (count: number): string => many(count, 'row is', 'rows are');

export const lockedWords =
	'log.csv is held by another program; nothing is lost. Close it there, then run npm run log -- --restore.';
