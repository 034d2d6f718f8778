import { cut, many } from '../../hub/text.ts';
import type { Decision } from './decide.ts';
import type { PrivateKind } from './found.ts';

/** Rows of one outcome: how many, and the first of them in words. */
interface Rows {
	count: number;
	first: string[];
}

/** What an import would do. */
export interface Summary {
	/** What a row is called. */
	rows: string;
	fresh: Rows;
	same: Rows;
	/** The ids of those who are there. */
	here: string[];
	removed: number;
	perhaps: Rows;
	doubts: Rows;
	leftOut: PrivateKind[];
	/** So many rows of each outcome are kept in words; the rest is counted. */
	most: number;
}

/** The summary of nothing yet; `rows` says what is counted where a file has no lines. */
export const noSummary = (rows = 'line', most = 20): Summary => ({
	...{
		rows,
		fresh: noRows(),
		same: noRows(),
		here: [],
		removed: 0,
		perhaps: noRows(),
		doubts: noRows(),
		leftOut: [],
		most,
	},
});

const noRows = (): Rows => ({ count: 0, first: [] });

/** Adds a decision. A row is doubted once, however many of its values are. */
export function addDecision(summary: Summary, decision: Decision): void {
	const note = (to: Rows, row: number, words: string): void => {
		to.count++;
		if (to.first.length < summary.most) to.first.push(`${summary.rows} ${row}: ${words}`);
	};
	if (decision.kind === 'private') summary.leftOut.push(decision.seen);
	else if (decision.kind === 'removed') summary.removed++;
	else if (decision.kind === 'fault') note(summary.doubts, decision.row, `${decision.wrong} Nobody is made of it.`);
	else {
		const { found, doubts } = decision;
		const who = cut(found.name.replace(/\s+/g, ' ').trim(), 60);
		if (decision.kind === 'new') note(summary.fresh, found.row, `${decision.checked.name} (${decision.file})`);
		else {
			const { other, because } = decision.likeness;
			if (decision.kind === 'same') summary.here.push(other.id);
			note(summary[decision.kind], found.row, `${who} (${other.file}: ${because})`);
		}
		if (doubts.length > 0 && decision.kind !== 'same') note(summary.doubts, found.row, `${who}: ${doubts.join('; ')}`);
	}
}

/** The summary as lines for people. Who is left out is named; who is new, where `all` shall be. */
export function summaryLines({ fresh, same, removed, perhaps, doubts, leftOut }: Summary, all = false): string[] {
	return [
		`${fresh.count} new`,
		...(all ? indented(fresh) : []),
		`${same.count} already there`,
		...indented(same),
		...(removed > 0 ? [`${removed} asked not to be here, and stay out`] : []),
		...(perhaps.count > 0
			? [
					`${perhaps.count} perhaps the same as somebody here, and left out (--perhaps takes them):`,
					...indented(perhaps),
				]
			: []),
		...(doubts.count > 0 ? [`${many(doubts.count, 'row')} with doubts:`, ...indented(doubts)] : []),
		...(leftOut.length > 0 ? [leftOutLine(leftOut)] : []),
	];
}

const indented = ({ count, first }: Rows): string[] => [
	...first.map((line) => `  ${line}`),
	...(count > first.length ? [`  … and ${count - first.length} more: --dry-run names all`] : []),
];

const leftOutLine = (kinds: readonly PrivateKind[]): string =>
	`Not taken over, because they are others’ own: ${[...new Set(kinds)].join(', ')}.${
		kinds.includes('labels') ? ' (--labels makes labels tags.)' : ''
	}`;
