import {
	allIn,
	codeIn,
	lineAt,
	type Markdown,
	type Node,
	type Patch,
	type Rewritten,
	rewritten,
	type Span,
	spanOf,
	treeOf,
	writtenLine,
} from './mdast.ts';

/** A text without what its author wrote for themselves. `unclosed` is the line of a comment without an end, if there is one. */
export interface Uncommented extends Rewritten {
	unclosed?: number;
}

/** Only a text with one of these can hold a comment. */
const mayComment = /<!--|%%|\]:/;

/**
 * Leaves out comments: `<!-- … -->`, `%% … %%`, and `[//]: # (…)`, which defines a link that nothing uses. Code keeps what
 * looks like one. Nothing after a comment without an end is kept.
 */
export function withoutComments(text: Markdown, code?: string[]): Uncommented {
	if (!mayComment.test(text)) return { text, lines: [] };
	const tree = allIn(treeOf(text));
	const { comments, unclosed } = commentsIn(text, codeIn(tree, code));
	const cuts = joined(
		[...comments, ...unusedDefinitions(tree)].sort((a, b) => a.start - b.start),
		text,
	);
	if (cuts.length === 0) return { text, lines: [] };
	const bare = rewritten(
		{ text, lines: [] },
		cuts.map((cut) => ({ ...widened(cut, text), with: '' })),
	);
	const line = unclosed ?? leftIn(bare, code);
	const result = rewritten(bare, emptyBlocks(bare.text));
	return line === undefined ? result : { ...result, unclosed: line };
}

function commentsIn(text: string, code: readonly Span[]): { comments: Span[]; unclosed?: number } {
	const comments: Span[] = [];
	const opening = /<!--|%%/g;
	let nextCode = 0;
	for (let found = opening.exec(text); found; found = opening.exec(text)) {
		const start = found.index;
		const before = comments.at(-1)?.end ?? 0;
		// What begins within a comment is no code.
		while ((code[nextCode]?.end ?? text.length) <= start || (code[nextCode]?.start ?? start) < before) nextCode++;
		const isCode = (code[nextCode]?.start ?? text.length) <= start;
		if (isCode || isEscaped(text, start) || isPercentage(text, start)) continue;
		const end = found[0] === '%%' ? endOfPercent(text, start) : endOfHtml(text, start);
		comments.push({ start, end: end ?? text.length });
		if (end === undefined) return { comments, unclosed: lineAt(text, start) };
		opening.lastIndex = end;
	}
	return { comments };
}

const isEscaped = (text: string, at: number): boolean =>
	/(?<!\\)\\(?:\\\\)*$/.test(text.slice(Math.max(0, at - 20), at));

/** `100%% sure`: nobody who means a comment begins it so. */
const isPercentage = (text: string, at: number): boolean =>
	/^\p{N}%%(?=[\s.,;:!?)\]’”]|$)/u.test(text.slice(Math.max(0, at - 1), at + 3));

function endOfPercent(text: string, start: number): number | undefined {
	const end = text.indexOf('%%', start + 2);
	return end > 0 ? end + 2 : undefined;
}

/** Whoever comments out a text that holds a comment means all of it. */
function endOfHtml(text: string, start: number): number | undefined {
	const marks = /<!--|-->/g;
	marks.lastIndex = start;
	let depth = 0;
	for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
		depth += mark[0] === '-->' ? -1 : 1;
		if (depth === 0) return marks.lastIndex;
	}
	return undefined;
}

function unusedDefinitions(tree: readonly Node[]): Span[] {
	const used = new Set(
		tree.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [])),
	);
	// Of two definitions the first counts.
	return tree.filter((node) => node.type === 'definition' && !used.delete(node.identifier)).map(spanOf);
}

/** Comments with nothing but spaces between them are one. */
function joined(spans: readonly Span[], text: string): Span[] {
	const all: Span[] = [];
	for (const span of spans) {
		const last = all.at(-1);
		if (last && (span.start < last.end || /^[ \t]*$/.test(text.slice(last.end, span.start))))
			last.end = Math.max(last.end, span.end);
		else all.push({ ...span });
	}
	return all;
}

/** Lines of a comment go as a whole, and of the spaces around it one side. */
function widened({ start, end }: Span, text: string): Span {
	let [from, to] = [start, end];
	while (/[ \t]/.test(text[from - 1] ?? '')) from--;
	while (/[ \t]/.test(text[to] ?? '')) to++;
	const [isFirst, isLast] = [(text[from - 1] ?? '\n') === '\n', (text[to] ?? '\n') === '\n'];
	if (isFirst && isLast) return { start: from, end: to + 1 };
	if (isLast) return { start: from, end: to };
	return { start, end: from < start || isFirst ? to : end };
}

/** The line of what became a comment when others were left out. */
function leftIn(bare: Rewritten, code?: string[]): number | undefined {
	const { comments } = commentsIn(bare.text, codeIn(allIn(treeOf(bare.text)), code));
	return comments[0] && writtenLine(bare, lineAt(bare.text, comments[0].start));
}

/** Points, quotations and headings that held nothing but a comment. */
function emptyBlocks(text: Markdown): Patch[] {
	const empty = allIn(treeOf(text)).filter(isEmpty).map(spanOf);
	return joined(empty, text).map((span) => ({ ...widened(span, text), with: '' }));
}

const isEmpty = ({ type, children = [] }: Node): boolean =>
	['list', 'listItem', 'blockquote', 'heading'].includes(type) && children.every(isEmpty);
