import { styleText } from 'node:util';
import type { Loaded } from '../src/hub/load.ts';
import { describe, explain, type Finding, isDoubt } from '../src/hub/mistakes.ts';

/** Tells all mistakes and doubts: lines for people, and annotations where continuous integration shows them. */
export function reportFindings({ mistakes, doubts }: Pick<Loaded, 'mistakes' | 'doubts'>): void {
	for (const finding of [...mistakes, ...doubts])
		console.error(process.env['GITHUB_ACTIONS'] ? annotation(finding) : lineOf(finding));
	if (mistakes.length > 0)
		console.error(
			`\n${count(mistakes.length, 'mistake')}${doubts.length > 0 ? ` and ${count(doubts.length, 'doubt')}` : ''}.`,
		);
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const lineOf = (finding: Finding): string =>
	`${styleText(isDoubt(finding) ? 'yellow' : 'red', isDoubt(finding) ? 'doubt' : 'mistake')} ${describe(finding)}`;

function annotation(finding: Finding): string {
	const { wrong, write } = explain(finding);
	const escaped = `${wrong}. ${write}`.replaceAll('%', '%25').replaceAll('\n', '%0A');
	return `::${isDoubt(finding) ? 'warning' : 'error'} file=${finding.file},line=${finding.line}::${escaped}`;
}
