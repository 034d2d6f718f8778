import { styleText } from 'node:util';
import { describe, type Finding, inOneLine, inWords, type Severity, severityOf } from '../src/hub/mistakes.ts';

/** Of advice of one kind, so many are told. */
const mostAdvice = 10;

const colours = { mistake: 'red', doubt: 'yellow', advice: 'blue' } as const satisfies Record<Severity, string>;

/** Tells findings in their order, advice in short: lines for people, and annotations where continuous integration shows them. */
export function reportFindings(findings: readonly Finding[]): void {
	for (const finding of briefly(findings))
		console.error(process.env['GITHUB_ACTIONS'] ? annotation(finding) : lineOf(finding));
	for (const [kind, all] of adviceIn(findings))
		if (all.length > mostAdvice)
			console.error(`${all.length - mostAdvice} more like this: ${kind}. npm run check -- --json tells all.`);
	const of = (severity: Severity) => findings.filter((finding) => severityOf(finding) === severity).length;
	const [mistakes, doubts] = [of('mistake'), of('doubt')];
	if (mistakes > 0)
		console.error(`\n${count(mistakes, 'mistake')}${doubts > 0 ? ` and ${count(doubts, 'doubt')}` : ''}.`);
}

const adviceIn = (findings: readonly Finding[]): Map<string, Finding[]> =>
	Map.groupBy(
		findings.filter((finding) => severityOf(finding) === 'advice'),
		({ kind }) => kind,
	);

/** All but the advice beyond the first of each kind. */
function briefly(findings: readonly Finding[]): Finding[] {
	const beyond = new Set([...adviceIn(findings).values()].flatMap((all) => all.slice(mostAdvice)));
	return findings.filter((finding) => !beyond.has(finding));
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const lineOf = (finding: Finding): string =>
	`${styleText(colours[severityOf(finding)], severityOf(finding))} ${describe(finding)}`;

const annotations = { mistake: 'error', doubt: 'warning', advice: 'notice' } as const satisfies Record<
	Severity,
	string
>;

function annotation(finding: Finding): string {
	const file = inOneLine(finding.file).replace(/[%:,]/g, encodeURIComponent);
	return `::${annotations[severityOf(finding)]} file=${file},line=${finding.line}::${inWords(finding).replaceAll('%', '%25')}`;
}
