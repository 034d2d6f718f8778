import { allIn, codeIn, type Markdown, patched, spanOf } from './mdast.ts';

/**
 * What Markdown takes for words, because a space ends an address: a picture of that name, and a link of that address. Nobody
 * calls anything by more letters than these, and without a limit a long line of brackets takes minutes.
 */
const forms = [
	/!\[[^\]\n]{0,500}\]\(((?:[^()<>"\n]|\([^()<>"\n]{0,99}\)){0,500}\.(?:jpe?g|png|webp|avif|gif|svg|bmp|heic|tiff?))[ \t]*(?:"[^"\n]{0,500}")?\)/gi,
	/(?<!!)\[[^[\]\n]{1,500}\]\([ \t]*((?:https?:\/\/|www\.)(?:[^()<>"'\n]|\([^()<>"'\n]{0,99}\)){0,2000})\)/gi,
];

/** A text in which a picture is one whatever its file is called, and a link one whose address was copied with spaces: `![Kim](Kim (1).jpg)`. */
export const withSpacedAddresses = (text: Markdown): Markdown =>
	/\]\([^)\n]{0,500}[^\s(][ \t]+[^\s)]/.test(text)
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
