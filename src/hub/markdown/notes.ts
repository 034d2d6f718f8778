import { inlineMarks, pictureSize } from './inline-marks.ts';
import type { TextFault } from './markdown.ts';
import {
	allIn,
	lineAt,
	type Markdown,
	type Node,
	type Patch,
	type Rewritten,
	rewritten,
	spanOf,
	treeOf,
} from './mdast.ts';

/** Signs that note-taking programs give a meaning, and the pages of a site do not: all that matches, or the part in brackets. */
const marks = {
	block: /(?<=^|\s)\^[a-z\d][a-z\d-]+(?=[ \t]*$)/gim,
	tag: /^[ \t>]*(#\p{L}[\p{L}\p{M}\p{N}_/-]*)/gmu,
	field: /(?:^[ \t>]*|[[(])([\p{L}\d][\p{L}\p{M}\d _-]{0,40}::)(?=\s|$)/gmu,
	reference: /\(\([\w-]{3,60}\)\)/g,
	embed: /\{\{[^{}\n]{1,200}\}\}/g,
	footnote: /(?<!\\)\[\^[^\]\s]{1,60}\]/g,
	highlight: /(?<![\w=\\])==(?=[^\s=])|(?<=[^\s=])==(?![\w=])/g,
} as const;

/** A sign of note-taking programs that is told; a query is a block of code that they run. */
export type NoteMark = keyof typeof marks | 'query';

const queries = /^(?:dataview|dataviewjs|query|tasks|ad-[\w-]+)$/;

/**
 * Reads what note-taking programs add to Markdown: a callout becomes a quotation under its title, a task a box with or
 * without a tick, and the size of a picture goes. What has no meaning here is told, the first of each kind with how many there are.
 */
export function fromNotes(text: Markdown): Rewritten & { faults: TextFault[] } {
	const nodes = allIn(treeOf(text));
	const changed = rewritten(
		{ text, lines: [] },
		nodes.flatMap((node) => patchesOf(node, text)),
	);
	return { ...changed, faults: toldIn(nodes, text) };
}

/** The box of a task at the beginning of a point: not done, done, or what programs mark besides. */
const taskMark = /(?<=^(?:[-*+]|\d+[.)])\s+)\[([ xX/><!?-])\](?=\s)/;

/** A task that is neither done nor given up is still to be done. */
const boxes: Record<string, string> = { x: '☑', '-': '☒' };

function patchesOf(node: Node, text: Markdown): Patch[] {
	const { start, end } = spanOf(node);
	if (node.type === 'listItem') {
		const task = taskMark.exec(text.slice(start, end));
		if (!task) return [];
		const from = start + task.index;
		return [{ start: from, end: from + 3, with: boxes[`${task[1]}`.toLowerCase()] ?? '☐' }];
	}
	if (node.type === 'image' || node.type === 'imageReference') {
		const [, words = ''] = /^!\[([^\]]*)\]/.exec(text.slice(start, end)) ?? [];
		const [size = ''] = pictureSize.exec(words) ?? [];
		const after = start + 2 + words.length;
		return size ? [{ start: after - size.length, end: after, with: '' }] : [];
	}
	const first = node.type === 'blockquote' ? node.children?.[0] : undefined;
	if (first?.type !== 'paragraph') return [];
	const from = spanOf(first).start;
	const [callout, kind = '', title = ''] =
		/^\[!([\p{L}\d -]{1,40})(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)/u.exec(text.slice(from, end)) ?? [];
	if (!callout) return [];
	const isAlone = spanOf(first).end <= from + callout.length;
	const words = (title.trim() || kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()).replace(/\*\*/g, '');
	return [{ start: from, end: from + callout.length, with: `**${words}**${isAlone ? '' : '\\'}` }];
}

function toldIn(nodes: readonly Node[], text: Markdown): TextFault[] {
	const found = new Map<NoteMark, { written: string; at: number; count: number }>();
	const tell = (mark: NoteMark, written: string, at: number) => {
		const { count = 0, ...first } = found.get(mark) ?? {};
		found.set(mark, { written, at, ...first, count: count + 1 });
	};
	for (const node of nodes) {
		if (node.type === 'code' && queries.test(node.lang ?? '')) tell('query', `\`\`\`${node.lang}`, spanOf(node).start);
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
		const words = wordsOf(node, text);
		for (const [mark, pattern] of Object.entries(marks))
			for (const { 0: found, 1: written = found, index } of words.matchAll(pattern))
				tell(mark as NoteMark, written, spanOf(node).start + index + found.length - written.length);
	}
	return [...found].map(([mark, { written, at, count }]) => ({
		kind: 'note-mark',
		mark,
		written,
		count,
		line: lineAt(text, at),
	}));
}

/** What an author wrote in a block, with spaces in the place of all that is understood. */
function wordsOf(block: Node, text: Markdown): string {
	const { start, end } = spanOf(block);
	const understood = allIn(block).filter(({ type }) => ['inlineCode', 'link', 'image', 'html'].includes(type));
	let [words, at] = ['', start];
	for (const span of understood.map(spanOf)) {
		if (span.end <= at) continue;
		words += text.slice(at, span.start) + ' '.repeat(span.end - Math.max(at, span.start));
		at = span.end;
	}
	return (words + text.slice(at, end)).replace(inlineMarks.highlighted, (all) => ' '.repeat(all.length));
}
