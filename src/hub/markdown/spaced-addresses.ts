import { allIn, codeIn, type Markdown, patched, spanOf } from './mdast.ts';

/** What Markdown takes for words, because a space ends an address: a picture of that name, and a link of that address. */
const forms = [
	/!\[[^\]\n]*\]\([ \t]*((?:[^()<>"\n]|\([^()<>"\n]*\))*\.(?:jpe?g|png|webp|avif|gif|svg|bmp|heic|tiff?))[ \t]*(?:"[^"\n]*")?\)/gi,
	/(?<!!)\[[^[\]\n]+\]\([ \t]*((?:https?:\/\/|www\.)(?:[^()<>"'\n]|\([^()<>"'\n]*\))*)\)/gi,
];

/** A text in which a picture is one whatever its file is called, and a link one whose address was copied with spaces: `![Kim](Kim (1).jpg)`. */
export const withSpacedAddresses = (text: Markdown): Markdown =>
	/\]\([^)\n]*[^\s(][ \t]+[^\s)]/.test(text)
		? patched(text, (root) => {
				const nodes = allIn(root);
				const understood = codeIn(nodes, ['code', 'inlineCode', 'html', 'image']);
				const links = new Set(nodes.flatMap((node) => (node.type === 'link' ? [spanOf(node).start] : [])));
				return forms.flatMap((form) =>
					[...text.matchAll(form)].flatMap(({ 0: written, 1: inside = '', index }) => {
						const address = inside.trim();
						const isWords = !links.has(index) && !understood.some(({ start, end }) => start <= index && index < end);
						if (!/\s/.test(address) || !isWords || text[index - 1] === '\\') return [];
						const start = index + written.indexOf('](') + 2;
						const from = start + text.slice(start).search(/\S/);
						return [{ start: from, end: from + address.length, with: `<${address}>` }];
					}),
				);
			})
		: text;
