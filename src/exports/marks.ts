import { type MdastNode, markdownToMdast } from 'satteri';
import { dialect, type Markdown, safeAddress } from '../hub/markdown.ts';
import { clean } from '../hub/text.ts';

/** Plain words within a line of Markdown: nothing in them is a mark. */
export const inline = (text: string): string =>
	text.replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&');

/** Plain words with which a block may begin. */
export const plain = (text: string): string => inline(text).replace(/^(\d*)([#+=-]|(?<=\d)[.)])/, '$1\\$2');

/** A link to a full address. */
export const link = (words: string, url: string): string => `[${inline(words)}](${bracketed(url)})`;

const bracketed = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** A block as a quotation. */
export const quoted = (block: string): string => block.replace(/^/gm, '> ').replace(/ +$/gm, '');

/** A part of a text, and what stands in its place. */
interface Patch {
	start: number;
	end: number;
	with: string;
}

type Node = MdastNode & { children?: Node[] };

/**
 * What an author wrote in Markdown, as Markdown that stands alone: `root` before addresses of this site, HTML as text,
 * no address that a page would not have, headings below those of a copy.
 */
export function body(text: Markdown, root: string): Markdown {
	const source = clean(text).trim();
	const patches = patchesOf(markdownToMdast(source, { features: dialect }) as Node, root, source);
	let written = source;
	for (const { start, end, with: words } of patches.sort((a, b) => b.start - a.start || b.end - a.end))
		written = written.slice(0, start) + words + written.slice(end);
	return written;
}

function patchesOf(node: Node, root: string, source: string): Patch[] {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? 0;
	const replaced = (words: string): Patch[] => [{ start, end, with: words }];
	const inner = (node.children ?? []).flatMap((child) => patchesOf(child, root, source));
	if (node.type === 'html') return replaced(node.value.replace(/[<&]/g, '\\$&'));
	if (node.type === 'heading')
		return [...around(node, `${'#'.repeat(Math.min(6, Math.max(3, node.depth + 1)))} `, ''), ...inner];
	if (node.type === 'image') {
		const address = safeAddress(node.url, 'src', root);
		return replaced(address ? `!${link(node.alt ?? '', encodeURI(decoded(address)))}` : plain(node.alt ?? ''));
	}
	if (node.type !== 'link' && node.type !== 'definition') return inner;
	const address = safeAddress(node.url, 'href', root);
	if (address !== undefined && !node.url.startsWith('/')) return inner;
	if (node.type === 'definition')
		return replaced(address ? `[${node.label ?? node.identifier}]: ${target(address)}` : '');
	// An address that is written as such, in angle brackets or without.
	if (source[start] !== '[') return replaced(plain(source.slice(start, end).replace(/^<|>$/g, '')));
	return address ? [...around(node, '[', `](${target(address)})`), ...inner] : [...around(node, '', ''), ...inner];
}

/** Other marks around what a node holds. */
function around(node: Node, before: string, after: string): Patch[] {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? 0;
	const from = node.children?.[0]?.position?.start.offset;
	const to = node.children?.at(-1)?.position?.end.offset;
	if (from === undefined || to === undefined) return [{ start, end, with: '' }];
	return [
		{ start, end: from, with: before },
		{ start: to, end, with: after },
	];
}

const target = (address: string): string => bracketed(encodeURI(decoded(address)));

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
