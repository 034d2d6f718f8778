import { type MdastNode, markdownToMdast } from 'satteri';
import type { Markdown } from './markdown.ts';

/** The Markdown that authors write: with tables and strikethrough, without footnotes. */
export const dialect = { frontmatter: false, gfm: { footnotes: false }, smartPunctuation: false } as const;

/** A part of Markdown as it was parsed. */
export type Node = MdastNode & { children?: Node[] };

/** A text as it is parsed. */
export const treeOf = (text: Markdown): Node => markdownToMdast(text, { features: dialect }) as Node;

/** A node and all that it holds, in order, however deep. */
export function allIn(node: Node): Node[] {
	const all: Node[] = [];
	const left = [node];
	for (let next = left.pop(); next; next = left.pop()) {
		all.push(next);
		for (const child of next.children?.toReversed() ?? []) left.push(child);
	}
	return all;
}

/** What stands within words: it belongs to the words around. */
const within = /^(?:text|inlineCode|emphasis|strong|delete|link|linkReference)$/;

/** The words of a text, without its marks. */
export const wordsOf = (text: Markdown): string =>
	allIn(treeOf(text))
		.map((node) => (within.test(node.type) ? '' : ' ') + ('value' in node ? node.value : ''))
		.join('')
		.trim();

/** Addresses that a text gives names to. Of two definitions the first counts. */
export const definedIn = (nodes: readonly Node[]): Map<string, string> =>
	new Map(
		nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])).toReversed(),
	);

/** Where a node leads, be it by a definition; undefined where it leads nowhere. */
export const addressOf = (node: Node, defined: ReadonlyMap<string, string>): string | undefined =>
	'identifier' in node ? defined.get(node.identifier) : 'url' in node ? node.url : undefined;

/** An address in a text, and its line. */
export interface WrittenLink {
	url: string;
	line: number;
}

/** Whatever links or shows pictures. */
const mayLink = /[\]<]|:\/\/|www\./;

/** The addresses that a text links to, and those of pictures of this site, as they are written; lines count from its own first. */
export function addressesIn(text: Markdown): WrittenLink[] {
	if (!mayLink.test(text)) return [];
	return allIn(treeOf(text)).flatMap((node) => {
		const url = 'url' in node ? node.url : '';
		return url && (node.type !== 'image' || url.startsWith('/')) ? [{ url, line: node.position?.start.line ?? 1 }] : [];
	});
}

/** A part of a text, by its first letter and the one after its last, and what stands in its place. */
export interface Patch {
	start: number;
	end: number;
	with: string;
}

/** Markdown with some parts of it written differently; all else stays as its author wrote it. */
export const patched = (source: Markdown, patchesOf: (root: Node) => Patch[]): Markdown =>
	rewritten({ text: source, lines: [] }, patchesOf(treeOf(source))).text;

/** A text that was written differently, and the line on which each of its lines stood; no lines where all are the same. */
export interface Rewritten {
	text: Markdown;
	lines: number[];
}

/** The line of the author's text from which one of a rewritten text is. */
export const writtenLine = ({ lines }: Rewritten, line: number): number => lines[line - 1] ?? line;

/** A text with patches, none of which lies within another. */
export function rewritten(before: Rewritten, patches: readonly Patch[]): Rewritten {
	if (patches.length === 0) return before;
	const { text } = before;
	const lines = [1];
	let [result, at, line] = ['', 0, 1];
	const add = (words: string, isNew: boolean) => {
		result += words;
		for (const _ of words.matchAll(/\n/g)) lines.push(isNew ? line : ++line);
	};
	for (const patch of patches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		add(text.slice(at, patch.start), false);
		add(patch.with, true);
		line += text.slice(patch.start, patch.end).split('\n').length - 1;
		at = patch.end;
		if (result === '' || result.endsWith('\n')) lines[lines.length - 1] = line;
	}
	add(text.slice(at), false);
	return { text: result, lines: lines.map((one) => writtenLine(before, one)) };
}

/** Other words in the place of a node. */
export const replaced = (node: Node, words: string): Patch[] => [{ ...spanOf(node), with: words }];

/** Other marks around what a node holds. */
export function around(node: Node, before: string, after: string): Patch[] {
	const { start, end } = spanOf(node);
	const from = node.children?.[0]?.position?.start.offset;
	const to = node.children?.at(-1)?.position?.end.offset;
	if (from === undefined || to === undefined) return replaced(node, '');
	return [
		{ start, end: from, with: before },
		{ start: to, end, with: after },
	];
}

/** What an author wrote for a node. */
export function sourceOf(node: Node, source: Markdown): string {
	const { start, end } = spanOf(node);
	return source.slice(start, end);
}

/** Where a node stands in its text. */
export const spanOf = ({ position }: Node): Omit<Patch, 'with'> => ({
	start: position?.start.offset ?? 0,
	end: position?.end.offset ?? 0,
});
