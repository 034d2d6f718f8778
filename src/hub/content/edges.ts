import type { PlacedFault } from './placed-fault.ts';

/** Signs of no width, which come along when text is copied. */
const unseen = /[\u200b-\u200d\u2060\ufeff]/g;

/** What is wrong with the two lines of --- around the fields of a file; undefined where both are there. */
export function edgeFault(lines: readonly string[]): PlacedFault | undefined {
	if (lines[0]?.trimEnd() === '---') return closingFault(lines);
	const first = lines.findIndex((line) => line.replace(unseen, '').trim() !== '');
	const opening = (lines[first] ?? '').replace(unseen, '').trim();
	const line = Math.max(first, 0) + 1;
	if (opening === '---') return { kind: 'late-front-matter', line };
	if (isOfAnother(opening)) return { kind: 'other-front-matter', written: opening.replace(/^\{.*/, '{'), line };
	return { kind: 'no-front-matter', isBare: /^["']?\w+["']?\s*[:：=]/.test(opening), line: 1 };
}

/** Whether a line begins the fields of other programs, or is what editors make of three hyphens: `+++`, `;;;`, `———`, `{`. */
const isOfAnother = (opening: string): boolean =>
	opening.startsWith('---') || /^(?:[-+;=*~`_–—―−. ]{2,}\w*|[–—―]|\{.*)$/.test(opening);

function closingFault(lines: readonly string[]): PlacedFault | undefined {
	const isEnd = (line: string) => line.trimEnd() === '---';
	const end = lines.findIndex((line, index) => index > 0 && isEnd(line));
	// Also three dots, by which YAML ends a document.
	const almost = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.\s*$)/.test(line));
	return end < 0 || almost < end ? { kind: 'unclosed-front-matter', line: Math.max(almost, 0) + 1 } : undefined;
}

/** The line of a body on which the fields of a further file begin, of which `fields` are some; undefined where none do. */
export function furtherFields(body: string, fields: readonly string[]): number | undefined {
	let isCode = false;
	let start = 0;
	let names = new Set<string>();
	for (const [at, line] of body.split('\n').entries()) {
		if (/^(```|~~~)/.test(line)) isCode = !isCode;
		const [, name = ''] = /^(\w{1,20}):(?:\s|$)/.exec(line) ?? [];
		if (fields.includes(name)) names.add(name);
		if (isCode || line.trimEnd() !== '---') continue;
		if (start > 0 && names.size > 1) return start;
		[start, names] = [at + 1, new Set()];
	}
	return undefined;
}
