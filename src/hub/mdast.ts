import { type MdastNode, markdownToMdast } from 'satteri';
import type { Markdown } from './markdown.ts';
import { clean } from './text.ts';

/** The Markdown that authors write: with tables and strikethrough, without footnotes. */
export const dialect = { frontmatter: false, gfm: { footnotes: false }, smartPunctuation: false } as const;

/** A part of Markdown as it was parsed. */
export type Node = MdastNode & { children?: Node[] };

const treeOf = (text: Markdown): Node => markdownToMdast(text, { features: dialect }) as Node;

/** A node and all that it holds, in order. */
export const allIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(allIn)];

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

/** A picture in a text: its address as it is written, its line, and whether words say what it shows. */
export interface WrittenPicture extends WrittenLink {
	hasWords: boolean;
}

/** Every picture in a text. */
export function picturesIn(text: Markdown): WrittenPicture[] {
	if (!text.includes('![')) return [];
	return picturesBelow(treeOf(text)).map(({ node, url }) => ({
		url,
		line: node.position?.start.line ?? 1,
		hasWords: /\S/.test(node.alt ?? ''),
	}));
}

/** A text with other addresses for its pictures; without those for which `addressOf` gives none. */
export const withPictures = (text: Markdown, addressOf: (url: string) => string | undefined): Markdown =>
	patched(text, (root) =>
		picturesBelow(root).flatMap(({ node, url }) => {
			const address = addressOf(url);
			if (address === url) return [];
			return replaced(node, address ? `![${(node.alt ?? '').replace(/[\\[\]*_`<&~]/g, '\\$&')}](${address})` : '');
		}),
	);

type Picture = Extract<Node, { type: 'image' | 'imageReference' }>;

/** The pictures of a tree, also those whose address stands elsewhere in the text. */
function picturesBelow(root: Node): { node: Picture; url: string }[] {
	const nodes = allIn(root);
	const defined = new Map(
		nodes
			.filter((node) => node.type === 'definition')
			.toReversed()
			.map(({ identifier, url }) => [identifier, url]),
	);
	return nodes.flatMap((node): { node: Picture; url: string }[] => {
		if (node.type !== 'image' && node.type !== 'imageReference') return [];
		const url = node.type === 'image' ? node.url : defined.get(node.identifier);
		return url === undefined ? [] : [{ node, url: clean(url) }];
	});
}

/** A part of a text, by its first letter and the one after its last, and what stands in its place. */
export interface Patch {
	start: number;
	end: number;
	with: string;
}

/** Markdown with some parts of it written differently; all else stays as its author wrote it. */
export function patched(source: Markdown, patchesOf: (root: Node) => Patch[]): Markdown {
	let text = source;
	for (const { start, end, with: words } of patchesOf(treeOf(source)).sort(
		(a, b) => b.start - a.start || b.end - a.end,
	))
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
