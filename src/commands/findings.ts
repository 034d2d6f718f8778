import { styleText } from 'node:util';
import { explainedAt } from '../hub/mistakes/explained.ts';
import { describe, type Finding, inSum, type Severity, severityOf } from '../hub/mistakes/finding.ts';
import { many } from '../hub/text.ts';
import { annotation, writeSummary } from './github.ts';

/** Of one kind, so many stand for themselves; of more, the first stand for all. */
const mostOfKind = 5;
const first = 3;

const severities = ['mistake', 'doubt', 'advice'] as const satisfies Severity[];
const colours = { mistake: 'red', doubt: 'yellow', advice: 'blue' } as const satisfies Record<Severity, string>;

/**
 * Tells findings: lines for people, and annotations where continuous integration shows them. Mistakes come first, every
 * one of them, in the order of files and lines; of many doubts or much advice of one kind the first are told, unless `all`
 * are wanted. The last line says where the guide explains them.
 */
export function reportFindings(findings: readonly Finding[], all = false): void {
	const bySeverity = Map.groupBy(findings, severityOf);
	for (const severity of severities)
		if (all || severity === 'mistake') for (const one of bySeverity.get(severity) ?? []) tell(one);
		else
			for (const group of groupsOf(bySeverity.get(severity) ?? []))
				if (group.length <= mostOfKind) for (const one of group) tell(one);
				else tellFirst(group);
	const [mistakes, doubts] = [bySeverity.get('mistake')?.length ?? 0, bySeverity.get('doubt')?.length ?? 0];
	if (mistakes > 0)
		console.error(`\n${many(mistakes, 'mistake')}${doubts > 0 ? ` and ${many(doubts, 'doubt')}` : ''}.`);
	if (findings.length > 0) console.error(`In more words: ${explainedAt(findings)}`);
	writeSummary(findings);
}

/** Findings in their order; those of a kind that has many stand together, where its first does. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
	const byKind = Map.groupBy(findings, ({ kind }) => kind);
	return [
		...new Set(
			findings.map((finding) => {
				const group = byKind.get(finding.kind) ?? [];
				return group.length > mostOfKind ? group : [finding];
			}),
		),
	];
}

function tellFirst(group: readonly Finding[]): void {
	const [one] = group;
	if (!one) return;
	console.error(`${nameOf(one)} ${inSum(one.kind, group.length)}:`);
	for (const finding of group.slice(0, first)) tell(finding, '  ');
	console.error(`  and ${group.length - first} more: npm run check -- --all`);
}

const tell = (finding: Finding, indent = ''): void =>
	console.error(
		process.env['GITHUB_ACTIONS']
			? annotation(finding)
			: indent + (indent ? describe(finding) : `${nameOf(finding)} ${describe(finding)}`),
	);

const nameOf = (finding: Finding): string => styleText(colours[severityOf(finding)], severityOf(finding));
