import type { Hub, Recognition } from '../../hub/hub.ts';
import { longDay } from '../../hub/time/days.ts';
import { wordsIn } from '../../words/words.ts';
import { networkLabel } from '../log/sentences.ts';
import { html, type Markup } from './html.ts';
import type { CountedFrom } from './numbers/counted.ts';

/** How things are called on the report. */
export interface ReportNames {
	person: (id: string) => string;
	/** A recognition by its day and whom it names; a person by name. */
	thing: (id: string) => string;
	list: (id: string) => string;
	network: (id: string) => string;
	kind: (id: string) => string;
}

export function reportNames(hub: Hub): ReportNames {
	const people = new Map(hub.people.map(({ id, name }) => [id, name]));
	const recognitions = new Map(hub.recognitions.map((recognition) => [recognition.id, recognition]));
	const lists = new Map(hub.lists.map(({ id, title }) => [id, title]));
	return {
		person: (id) => people.get(id) ?? id,
		thing: (id) => {
			const recognition = recognitions.get(id);
			return recognition ? thingOf(recognition) : (people.get(id) ?? (id || 'Not said'));
		},
		list: (id) => lists.get(id) ?? id,
		network: (id) => networkLabel(id) || 'Not said',
		kind: (id) => (wordsIn('en').kinds as Record<string, string>)[id] ?? id,
	};
}

const thingOf = ({ date, people }: Recognition): string =>
	`${shortDay(date)}, ${people.map(({ name }) => isolated(name)).join(', ')}`;

/** A name in whatever direction, which changes none of what stands around it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** `17 Nov 2026`. */
const shortDay = (day: string): string => longDay(day).replace(/(\p{L}{3})\p{L}+/u, '$1');

/** So many places are named; npm run report -- --json names all. */
const mostPlaces = 24;

/** Where a number was counted from: `log.csv: 2–4, 9`, and ids. */
export function traceOf({ lines, ids }: Pick<CountedFrom, 'lines' | 'ids'>): Markup {
	const parts = rangesOf(lines);
	const more = (length: number) =>
		length > mostPlaces ? ` and ${(length - mostPlaces).toLocaleString('en-GB')} more` : '';
	return html`${lines.length > 0 && html`<span>log.csv: ${parts.slice(0, mostPlaces).join(', ')}${more(parts.length)}</span>`}${
		ids.length > 0 && html` <span>${ids.slice(0, mostPlaces).join(', ')}${more(ids.length)}</span>`
	}${lines.length + ids.length === 0 && 'nothing yet'}`;
}

/** Lines that follow each other as one: `2–4, 9`. */
export function rangesOf(lines: readonly number[]): string[] {
	const ranges: [number, number][] = [];
	for (const line of lines) {
		const last = ranges.at(-1);
		if (last && line === last[1] + 1) last[1] = line;
		else ranges.push([line, line]);
	}
	return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
