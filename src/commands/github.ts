import { appendFileSync } from 'node:fs';
import { explanationOf } from '../hub/mistakes/explained.ts';
import {
	describe,
	type Finding,
	findingInWords,
	inOneLine,
	type Severity,
	severityOf,
} from '../hub/mistakes/finding.ts';

const annotations = { mistake: 'error', doubt: 'warning', advice: 'notice' } as const satisfies Record<
	Severity,
	string
>;

/** A finding as GitHub shows it beside its line. The log of a run shows the words alone, so they begin with the file. */
export function annotation(finding: Finding): string {
	const file = inOneLine(finding.file).replace(/[%:,]/g, encodeURIComponent);
	return `::${annotations[severityOf(finding)]} file=${file},line=${finding.line}::${describe(finding).replaceAll('%', '%25')}`;
}

/** GitHub shows a summary of one megabyte at most. */
const mostSummed = 1000;

/**
 * Writes mistakes and doubts into the summary of a run, for those who have no terminal: below each file, whose name leads
 * to where GitHub edits and renames it, what is wrong there and what to write. An annotation is lost where a run has more
 * than ten; here is each.
 */
export function writeSummary(findings: readonly Finding[]): void {
	const { GITHUB_STEP_SUMMARY: summary, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME: branch } = process.env;
	const shown = findings.filter((finding) => severityOf(finding) !== 'advice').slice(0, mostSummed);
	if (!summary || !branch || shown.length === 0) return;
	const address = (way: string, file: string) =>
		`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/${way}/${branch}/${file.split('/').map(encodeURIComponent).join('/')}`;
	const lines = (finding: Finding) => {
		const [page = '', heading] = explanationOf(finding).split('#');
		return `  - ${severityOf(finding)} in line ${finding.line}: ${plain(findingInWords(finding))} [?](${address('blob', page)}#${heading})`;
	};
	const files = [...Map.groupBy(shown, ({ file }) => file)].flatMap(([file, ofFile]) => [
		`- [${plain(file)}](${address('edit', file)})`,
		...ofFile.map(lines),
	]);
	appendFileSync(summary, ['## What to mend', '', ...files, '', ''].join('\n'));
}

/** Words in which Markdown sees no marks. */
const plain = (words: string): string => inOneLine(words).replace(/[\\`*_{}[\]<>#|~&!@]/g, '\\$&');
