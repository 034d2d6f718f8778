import { allIn, escapedInline, type Markdown, type Node, type Patch, patched, sourceOf, spanOf } from './mdast.ts';

/**
 * A text in which no sign is a mark against the will of its author: one tilde alone strikes nothing through, and a bare
 * address keeps the signs at its end, which are part of many.
 */
export const withPlainSigns = (text: Markdown): Markdown =>
	text.includes('~') || (/[_*]/.test(text) && /:\/\/|www\./i.test(text))
		? patched(text, (root) => allIn(root).flatMap((node) => patchesOf(node, text)))
		: text;

function patchesOf(node: Node, text: Markdown): Patch[] {
	const { start, end } = spanOf(node);
	if (node.type === 'delete' && !text.startsWith('~~', start))
		return [start, end - 1].map((at) => ({ start: at, end: at, with: '\\' }));
	return (node.children ?? []).flatMap((child, index) => wholeAddress(child, node.children?.[index + 1], text));
}

/** The signs that follow a bare address belong to it, unless words go on behind them. */
function wholeAddress(link: Node, next: Node | undefined, text: Markdown): Patch[] {
	if (link.type !== 'link' || next?.type !== 'text') return [];
	const { start, end } = spanOf(link);
	const written = sourceOf(link, text);
	const [signs] = /^[_*~]+(?![\p{L}\p{N}])/u.exec(text.slice(end, spanOf(next).end)) ?? [];
	if (!signs || !/^(?:https?:\/\/|www\.)/i.test(written)) return [];
	const address = written + signs;
	const whole = /^www/i.test(written) ? `[${escapedInline(address)}](http://${address})` : `<${address}>`;
	return [{ start, end: end + signs.length, with: whole }];
}
