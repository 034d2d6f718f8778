import { clean } from '../text.ts';
import { advice } from './advice.ts';
import type { Correction } from './correction.ts';
import { doubts } from './doubts.ts';
import { mistakes } from './mistakes.ts';
import { published } from './published.ts';

const allKinds = { ...mistakes, ...published, ...doubts, ...advice };
type Table = typeof allKinds;

/** The id of a kind of mistake, doubt or advice. */
export type FaultKind = keyof Table;

/** What went wrong, before it is known where. */
export type Fault = {
	[K in FaultKind]: { kind: K } & (Parameters<Table[K]> extends [infer P] ? P : unknown);
}[FaultKind];

/** A fault and its place. `line` and `column` count from 1; `field` is the path in the front matter. */
export type Finding = Fault & { file: string; line: number; column?: number | undefined; field?: string | undefined };

export const mistakeKinds = Object.keys(mistakes) as FaultKind[];
/** The id of a kind of fault of the published site. */
export type PublishedKind = keyof typeof published;
export const publishedKinds = Object.keys(published) as PublishedKind[];
export const doubtKinds = Object.keys(doubts) as FaultKind[];
/** The id of a kind of advice. */
export type AdviceKind = keyof typeof advice;
export const adviceKinds = Object.keys(advice) as AdviceKind[];

/** Mistakes stop a build, or whoever waits for a good site; doubts and advice stop nothing. */
export type Severity = 'mistake' | 'doubt' | 'advice';
export const severityOf = ({ kind }: Fault): Severity =>
	kind in mistakes || kind in published ? 'mistake' : kind in doubts ? 'doubt' : 'advice';

/** What somebody wrote, so that it neither steers a terminal nor becomes a line of its own. */
export const inOneLine = (words: string): string => clean(words.replace(/\s+/g, ' '));

/** The sentences of a finding, each in one line, for any reporter. */
export function explain(finding: Finding): Correction {
	const say = allKinds[finding.kind] as (fault: Fault) => Correction;
	const { wrong, write } = say(finding);
	// The line says which of several.
	const field = finding.field?.replace(/^(.+)\.\d+$/, 'one of $1').replace(/\.\d+(?=\.)/g, '');
	return {
		wrong: inOneLine(field ? `${field} ${needsColon(wrong) ? '- ' : ''}${wrong}` : wrong),
		write: inOneLine(write),
	};
}

/** One line for people: `content/people/ada.md:3 - headline is empty. Write something.` */
export function describe(finding: Finding): string {
	return `${inOneLine(finding.file)}:${finding.line} - ${findingInWords(finding)}`;
}

/** What is wrong and what to write, where everybody sees the place. */
export function findingInWords(finding: Finding): string {
	const { wrong, write } = explain(finding);
	return `${wrong}. ${write}`;
}

/** What many of one kind have in common, where that can be said in short. */
const sums: { [kind in FaultKind]?: string } = {
	'here-twice': 'people may be here twice',
	'photo-small': 'photos will look soft',
	'photo-waits': 'photos are not shown, because consent is not noted',
	'picture-without-words': 'pictures say nothing to those who can’t see them',
	'left-over': 'files are not used by anything',
	'read-as': 'values were read in another way than they are written',
	'reason-begins': 'reasons do not complete “Laurels to …”',
	'dead-link': 'addresses can’t be reached',
	'served-as': 'things are served in another way than they should be',
	untranslated: 'languages have something to be said in',
	'not-recognised': 'people have no dated laurel yet',
	'stale-profile': 'profiles say nothing new',
	'empty-list': 'lists have nobody on them',
	'topic-spelling': 'topics are spelled as few do',
	'topic-twin': 'topics are nearly another',
	'lonely-topic': 'topics are shared by nobody',
};

/** Many of one kind in short: `281 photos will look soft`. */
export const inSum = (kind: FaultKind, count: number): string =>
	`${count.toLocaleString('en')} ${sums[kind] ?? 'of one kind'}`;

/** By file, then line: the order in which everybody is told. */
export const byPlace = (findings: readonly Finding[]): Finding[] =>
	[...findings].sort((a, b) =>
		a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.kind < b.kind ? -1 : 1),
	);

const needsColon = (wrong: string): boolean => !/^(is|are|begins|says|should|holds|names|reads)\b/.test(wrong);
