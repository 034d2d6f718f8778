import { lowered, safeAddress } from '../hub/markdown/markdown.ts';
import {
	escapedInline,
	type Markdown,
	type Node,
	type Patch,
	patched,
	replaced,
	sourceOf,
	spanOf,
	withMarksAround,
} from '../hub/markdown/mdast.ts';
import { clean } from '../hub/text.ts';
import { encodedAddress } from '../vocabulary/paths.ts';

export { escapedInline };

/** Plain words with which a block may begin. */
export const escapedBlock = (text: string): string =>
	escapedInline(text).replace(/^(\d*)([#+=-]|(?<=\d)[.)])/, '$1\\$2');

/** A link to a full address. */
export const markdownLink = (words: string, url: string): string => `[${escapedInline(words)}](${bracketed(url)})`;

const bracketed = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** A block as a quotation. */
export const blockquote = (block: string): string => block.replace(/^/gm, '> ').replace(/ +$/gm, '');

/**
 * What an author wrote in Markdown, as Markdown that stands alone: `root` before addresses of this site, HTML as text,
 * no address that a page would not have, headings below those of a copy.
 */
export function body(text: Markdown, root: string): Markdown {
	const source = clean(text).trim();
	return patched(source, (node) => patchesOf(node, root, source));
}

function patchesOf(node: Node, root: string, source: string): Patch[] {
	const inner = (node.children ?? []).flatMap((child) => patchesOf(child, root, source));
	// References to letters that must not be published are left out.
	if (node.type === 'text' && clean(node.value) !== node.value) return replaced(node, escapedBlock(clean(node.value)));
	if (node.type === 'html') return replaced(node, node.value.replace(/[<&]/g, '\\$&'));
	if (node.type === 'heading') return [...withMarksAround(node, `${'#'.repeat(lowered(node.depth))} `, ''), ...inner];
	if (node.type === 'image') {
		const address = safeAddress(node.url, 'src', root);
		return replaced(
			node,
			address
				? `!${markdownLink(clean(node.alt ?? ''), encodedAddress(address))}`
				: escapedBlock(clean(node.alt ?? '')),
		);
	}
	if (node.type !== 'link' && node.type !== 'definition') return inner;
	const address = safeAddress(node.url, 'href', root);
	const title = node.title ?? '';
	const written = sourceOf(node, source);
	if (address && node.type === 'link' && runsOn(node, source)) return replaced(node, markdownLink(written, address));
	if (address !== undefined && !node.url.startsWith('/') && clean(title) === title) return inner;
	if (node.type === 'definition')
		return replaced(node, address ? `[${node.label ?? node.identifier}]: ${target(address)}` : '');
	// An address that is written as such, in angle brackets or without.
	if (!written.startsWith('[')) return replaced(node, escapedBlock(written.replace(/^<|>$/g, '')));
	return address
		? [...withMarksAround(node, '[', `](${target(address)})`), ...inner]
		: [...withMarksAround(node, '', ''), ...inner];
}

/** Whether an address without brackets is followed by what would become a part of it, were that written differently. */
const runsOn = (node: Node, source: Markdown): boolean =>
	/^[^[<]/.test(sourceOf(node, source)) &&
	!/^[.,;:!?)'"*_~]*(?:\s|$)/.test(source.slice(spanOf(node).end, spanOf(node).end + 9));

const target = (address: string): string => bracketed(encodedAddress(address));
