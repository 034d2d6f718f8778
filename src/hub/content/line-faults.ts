import type { FilePosition } from './placed-fault.ts';

/** What is wrong, and what to write, in plain words. */
export type YamlFault = { because: string; cure?: string | undefined };

/** The signs with which lists begin in Markdown, in word processors, and where a hyphen was typed there. */
const bullets = '*•·●○◦▪‣–—−';
const bulleted = new RegExp(`^\\s*([${bullets}])\\s+(?=\\S)(.*)$`, 'u');

/** A field on a line of its own: what stands before its name, the name, and its value. */
const fieldLine = /^(\s*(?:- )?)([\p{L}\w-]+):(?:\s+(\S.*))?$/u;

/**
 * What lines show of why fields around line `at` can't be read: people write lists, bold words and hashtags as in Markdown or
 * a word processor, and begin a line too far in. Undefined where they show none of these.
 */
export function faultOfLines(lines: readonly string[], at: number): (YamlFault & FilePosition) | undefined {
	for (const line of [at, at - 1]) {
		const fault = bulletFault(lines[line - 1] ?? '') ?? boldFault(lines[line - 1] ?? '');
		if (fault) return { ...fault, line };
		const below = belowFault(lines, line);
		if (below) return below;
	}
	return hashFault(lines, at);
}

/** A line of a list that does not begin as lists do here. */
export function bulletFault(line: string): YamlFault | undefined {
	const [, sign, words] = bulleted.exec(line) ?? [];
	if (sign) return { because: `a line of a list begins with “${sign}”`, cure: asListed(words) };
	const [, close] = /^\s*-([^\s\d-].*)$/u.exec(line) ?? [];
	return close ? { because: 'no space stands behind the hyphen of a list', cure: asListed(close) } : undefined;
}

const asListed = (words = ''): string => `Begin it with a hyphen and a space: “- ${words.trim()}”.`;

function boldFault(line: string): YamlFault | undefined {
	const [, , name, value] = /^\s*(\*\*|__|\*|_)([\p{L}\w-]+?)(?::\1|\1:)\s*(.*)$/u.exec(line) ?? [];
	return name
		? { because: 'the name of a field is set in bold or italics', cure: `Write it without these signs: “${name}: ${value}”.` }
		: undefined;
}

/** A line that stands too far in for the one above it, or not far enough. */
function belowFault(lines: readonly string[], above: number): (YamlFault & FilePosition) | undefined {
	const [, room = '', name, value = ''] = fieldLine.exec(lines[above - 1] ?? '') ?? [];
	const rest = lines.slice(above).findIndex((line) => line.trim() !== '');
	const next = lines[above + rest] ?? '';
	if (!name || rest < 0 || /^---\s*$/.test(next)) return undefined;
	const isFurther = indentOf(next) > room.length;
	if (/^[|>][+-]?$/.test(value))
		return isFurther
			? undefined
			: {
					because: `the words of “${name}” do not stand further in than its name`,
					cure: 'Begin each of their lines with two spaces more.',
					line: above + rest + 1,
				};
	const isField = fieldLine.test(next) && !/^\s*- /.test(next);
	if (!value || /^["'[{|>&*!]/.test(value) || / #|: /.test(value) || !isFurther || !isField) return undefined;
	return {
		because: `it stands further in than “${name}” above it, which has a value of its own`,
		cure: `Begin it where that begins: “${next.trim()}”.`,
		line: above + rest + 1,
	};
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** `tags: [#maps]`: all from the # on is a comment, and the list never ends. */
function hashFault(lines: readonly string[], at: number): (YamlFault & FilePosition) | undefined {
	const line = lines.slice(0, at).findLastIndex((one) => /:\s*\[/.test(one)) + 1;
	const written = (lines[line - 1] ?? '').trim();
	if (!/[[,\s]#\S/.test(written.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
	return {
		because: 'in a list, what stands after a # is a comment',
		cure: `Leave each # out: “${written.replace(/([[,\s])#(?=\S)/g, '$1')}”.`,
		line,
	};
}
