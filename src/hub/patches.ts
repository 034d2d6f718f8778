import { type MdastNode, markdownToMdast } from 'satteri';
import { dialect, type Markdown } from './markdown.ts';

/** A part of Markdown as it was parsed. */
export type Node = MdastNode & { children?: Node[] };

/** A part of a text, by its first letter and the one after its last, and what stands in its place. */
export interface Patch {
	start: number;
	end: number;
	with: string;
}

/** Markdown with some parts of it written differently; all else stays as its author wrote it. */
export function patched(source: Markdown, patchesOf: (root: Node) => Patch[]): Markdown {
	const patches = patchesOf(markdownToMdast(source, { features: dialect }) as Node);
	let text = source;
	for (const { start, end, with: words } of patches.sort((a, b) => b.start - a.start || b.end - a.end))
		text = text.slice(0, start) + words + text.slice(end);
	return text;
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

const spanOf = ({ position }: Node): Omit<Patch, 'with'> => ({
	start: position?.start.offset ?? 0,
	end: position?.end.offset ?? 0,
});
