import type { Likeness } from '../../hub/same.ts';
import { cut } from '../../hub/text.ts';
import type { Decision } from './decide.ts';
import type { PrivateKind } from './found.ts';

/** What an import would do. Lists hold the first ones; counts count all. */
export interface Summary {
	/** What a row is called. */
	rows: string;
	fresh: number;
	same: number;
	removed: number;
	perhaps: { count: number; first: string[] };
	doubts: { count: number; first: string[] };
	leftOut: PrivateKind[];
}

/** So many are named; the rest is counted. */
const named = 20;

/** The summary of nothing yet; `rows` says what is counted where a file has no lines. */
export const noSummary = (rows = 'line'): Summary => ({
	rows,
	fresh: 0,
	same: 0,
	removed: 0,
	perhaps: { count: 0, first: [] },
	doubts: { count: 0, first: [] },
	leftOut: [],
});

/** Adds a decision. A row is doubted once, however many of its values are. */
export function count(summary: Summary, decision: Decision): void {
	if (decision.kind === 'private') summary.leftOut.push(decision.seen);
	else if (decision.kind === 'removed') summary.removed++;
	else if (decision.kind === 'fault')
		note(summary.doubts, `${summary.rows} ${decision.row}: ${decision.wrong} Nobody is made of it.`);
	else {
		if (decision.kind === 'new') summary.fresh++;
		if (decision.kind === 'same') summary.same++;
		const { found, doubts } = decision;
		const who = cut(found.name.replace(/\s+/g, ' ').trim(), 60);
		if (decision.kind === 'perhaps')
			note(summary.perhaps, `${summary.rows} ${found.row}: ${who} (${likenessOf(decision)})`);
		if (doubts.length > 0 && decision.kind !== 'same')
			note(summary.doubts, `${summary.rows} ${found.row}: ${who}: ${doubts.join('; ')}`);
	}
}

const likenessOf = ({ likeness: { other, because } }: { likeness: Likeness }): string => `${other.file}: ${because}`;

function note(list: { count: number; first: string[] }, line: string): void {
	list.count++;
	if (list.first.length < named) list.first.push(line);
}

/** The summary as lines for people. */
export function summaryLines(summary: Summary): string[] {
	const { fresh, same, removed, perhaps, doubts, leftOut } = summary;
	return [
		`${fresh} new`,
		`${same} already there`,
		...(removed > 0 ? [`${removed} asked not to be here, and stay out`] : []),
		...(perhaps.count > 0
			? [
					`${perhaps.count} perhaps the same as somebody here, and left out (--perhaps takes them):`,
					...indented(perhaps),
				]
			: []),
		...(doubts.count > 0
			? [`${doubts.count} ${doubts.count === 1 ? 'row' : 'rows'} with doubts:`, ...indented(doubts)]
			: []),
		...(leftOut.length > 0 ? [leftOutLine(leftOut)] : []),
	];
}

const indented = ({ count, first }: { count: number; first: string[] }): string[] => [
	...first.map((line) => `  ${line}`),
	...(count > first.length ? [`  … and ${count - first.length} more`] : []),
];

const leftOutLine = (kinds: readonly PrivateKind[]): string =>
	`Not taken over, because they are others’ own: ${[...new Set(kinds)].join(', ')}.${
		kinds.includes('labels') ? ' (--labels makes labels tags.)' : ''
	}`;
