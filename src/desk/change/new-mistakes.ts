import type { TextFile } from '../../hub/content/files.ts';
import { describe, type Finding, findingInWords } from '../../hub/mistakes/finding.ts';
import type { ContentUnopened } from '../content-unopened.ts';

/** Mistakes that other texts would have, and these don't, wherever they move: line by line as they are told. */
export function freshMistakes(
	known: ContentUnopened,
	after: readonly TextFile[],
	movedTo: (file: string) => string = (file) => file,
): string[] {
	const lineOf = (finding: Finding): string => `${finding.file} ${findingInWords(finding)}`;
	const had = new Set(known.mistakes.map((finding) => lineOf({ ...finding, file: movedTo(finding.file) })));
	return known
		.mistakesIn(after)
		.filter((finding) => !had.has(lineOf(finding)))
		.map(describe);
}
