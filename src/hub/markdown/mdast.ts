import { type Features, type MdastNode, markdownToMdast } from 'satteri';
import { clean } from '../text.ts';

/** Markdown as an author wrote it. It becomes HTML only through `toHtml`. */
export type Markdown = string;

/** The Markdown that authors write: with tables and strikethrough, without footnotes. */
export const dialect = { frontmatter: false, gfm: { footnotes: false }, smartPunctuation: false } as const;

/** A part of Markdown as it was parsed. */
export type Node = MdastNode & { children?: Node[] };

/** A text as it is parsed. Among letters, references to none stand for as many signs of nothing. */
export function treeOf(text: Markdown, features: Features = dialect): Node {
	// Several ask about one text in a row.
	if (last?.text !== text || last.features !== features)
		last = { text, features, tree: markdownToMdast(text.replace(reference, blanked), { features }) as Node };
	return last.tree;
}

let last: { text: Markdown; features: Features; tree: Node } | undefined;

const reference = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/** The parser takes long over many references to what is no letter. */
const blanked = (written: string, hexadecimal?: string, decimal?: string): string =>
	namesLetter(hexadecimal, decimal) ? written : '\ufffd'.repeat(written.length);

function namesLetter(hexadecimal: string | undefined, decimal: string | undefined): boolean {
	const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
	return code <= 0x10ffff && !/[\p{Cs}\p{Cn}]|(?![\t\n\f\r])\p{Cc}/u.test(String.fromCodePoint(code));
}

/** A text without references to what is no letter. In code they are words. */
export function withoutNothing(text: Markdown): Markdown {
	const none = [...text.matchAll(reference)].filter(([, hexadecimal, decimal]) => !namesLetter(hexadecimal, decimal));
	if (none.length === 0) return text;
	const code = codeIn(allIn(treeOf(text)));
	const patches = none.flatMap(({ 0: written, index: start }): Patch[] => {
		while ((code[0]?.end ?? start + 1) <= start) code.shift();
		return code[0] && code[0].start <= start ? [] : [{ start, end: start + written.length, with: '' }];
	});
	return rewritten({ text, lines: [] }, patches).text;
}

/** Where code stands, in which nothing has a meaning. */
export const codeIn = (nodes: readonly Node[], types = ['code', 'inlineCode']): Span[] =>
	nodes.filter(({ type }) => types.includes(type)).map(spanOf);

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
export const unmarkedWords = (text: Markdown): string =>
	allIn(treeOf(text))
		.map((node) => (within.test(node.type) ? '' : ' ') + ('value' in node ? node.value : ''))
		.join('')
		.trim();

/** The paragraphs of a text as plain words, those of its lists among them; without headings, tables, pictures and code blocks. */
export function paragraphsOf(text: Markdown): string[] {
	const found: string[] = [];
	const look = (node: Node, mark: string): void => {
		if (node.type === 'paragraph') {
			const words = clean(spoken(node)).replace(/\s+/g, ' ').trim();
			if (words) found.push(mark + words);
		}
		// Of one item, only its first paragraph has the mark.
		else
			for (const [at, child] of (node.children ?? []).entries())
				look(child, node.type === 'listItem' && at === 0 ? '– ' : '');
	};
	look(treeOf(text), '');
	return found;
}

/** Words within a paragraph. */
const spoken = (node: Node): string =>
	'value' in node && node.type !== 'html'
		? node.value
		: node.type === 'break'
			? ' '
			: (node.children ?? []).map(spoken).join('');

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
export const withPictureAddresses = (text: Markdown, addressOf: (url: string) => string | undefined): Markdown =>
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
	const defined = definedIn(nodes);
	return nodes.flatMap((node): { node: Picture; url: string }[] => {
		if (node.type !== 'image' && node.type !== 'imageReference') return [];
		const url = addressOf(node, defined);
		return url === undefined ? [] : [{ node, url: clean(url) }];
	});
}

/** A part of a text, by its first letter and the one after its last. */
export interface Span {
	start: number;
	end: number;
}

/** What stands in the place of a part of a text. */
export interface Patch extends Span {
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
	const words: string[] = [];
	let [at, line, isStart] = [0, 1, true];
	const add = (part: string, isNew: boolean) => {
		if (part) isStart = part.endsWith('\n');
		words.push(part);
		for (const _ of part.matchAll(/\n/g)) lines.push(isNew ? line : ++line);
	};
	for (const patch of patches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		add(text.slice(at, patch.start), false);
		add(patch.with, true);
		line += text.slice(patch.start, patch.end).split('\n').length - 1;
		at = patch.end;
		if (isStart) lines[lines.length - 1] = line;
	}
	add(text.slice(at), false);
	return { text: words.join(''), lines: lines.map((one) => writtenLine(before, one)) };
}

/** Other words in the place of a node. */
export const replaced = (node: Node, words: string): Patch[] => [{ ...spanOf(node), with: words }];

/** Other marks around what a node holds. */
export function withMarksAround(node: Node, before: string, after: string): Patch[] {
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

/** The line of a place in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Plain words within a line of Markdown: nothing in them is a mark. */
export const escapedInline = (text: string): string =>
	text
		.replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
		// A backslash would belong to what is read as an address, and HTML begin after it.
		.replace(/[^ \t-\r]+/g, (word) => (/:\/\/|www\./i.test(word) ? word.replaceAll('\\<', '&lt;') : word));

/** Where a node stands in its text. */
export const spanOf = ({ position }: Node): Span => ({
	start: position?.start.offset ?? 0,
	end: position?.end.offset ?? 0,
});
