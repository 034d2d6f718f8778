import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { pictureAddress } from '../site/paths.ts';
import { dialect } from './mdast.ts';
import type { Fault } from './mistakes.ts';
import { clean } from './text.ts';

/** Markdown as an author wrote it. It becomes HTML only through `toHtml`. */
export type Markdown = string;

interface Rendered {
	html: string;
	faults: (Fault & { line: number })[];
}

/**
 * Markdown as HTML that cannot run anything: HTML in it becomes text, addresses are https, http or of this site.
 * `root` stands before addresses that begin with `/`: the base path on pages, the full address in feeds.
 */
export const toHtml = (text: Markdown, root: string): string => render(text, root).html;

/** What in a text will not be published as it was written, with lines counted from its own first line. */
export const textFaults = (text: Markdown): Rendered['faults'] => render(text, '').faults;

/** Headings of a text stand below the page's own name and section titles. */
const headings: Record<string, string> = { h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6' };

function render(text: Markdown, root: string): Rendered {
	if (!text.trim()) return { html: '', faults: [] };
	const faults: Rendered['faults'] = [];
	const lineOf = (written: string) => text.slice(0, Math.max(0, text.indexOf(written))).split('\n').length;
	const rawHtmlIsText = defineMdastPlugin({
		name: 'raw-html-is-text',
		html(node, ctx) {
			faults.push({
				kind: 'html-is-text',
				written: node.value.trim().slice(0, 60),
				line: lineOf(node.value),
			});
			ctx.replaceNode(node, { type: 'text', value: node.value });
		},
	});
	const safeElements = defineHastPlugin({
		name: 'safe-elements',
		element: {
			filter: ['a', 'img', ...Object.keys(headings)],
			visit(node, ctx) {
				const heading = headings[node.tagName];
				if (heading) return void ctx.replaceNode(node, { ...node, tagName: heading });
				const key = node.tagName === 'a' ? 'href' : 'src';
				const written = String(node.properties?.[key] ?? '');
				// What looks like an address of mail, as handles and clone addresses do, is no link that somebody wrote.
				const [words] = node.children;
				if (words?.type === 'text' && written === `mailto:${words.value}`) return void ctx.replaceNode(node, words);
				const address = safeAddress(written, key, root);
				// Pictures beside the text are looked for by whoever reads the folder.
				if (address === undefined && !(key === 'src' && liesInContent(written)))
					faults.push({
						kind: key === 'href' ? 'bad-link' : 'bad-picture',
						written,
						line: lineOf(written),
					});
				ctx.setProperty(node, key, address ?? null);
				const [, width, height] = (key === 'src' && ownPicture.exec(address ?? '')) || [];
				if (width && height)
					for (const [name, value] of Object.entries({ width, height, loading: 'lazy' }))
						ctx.setProperty(node, name, value);
				if (key === 'href' && /^https?:/.test(written)) ctx.setProperty(node, 'rel', 'noopener');
			},
		},
	});
	const { html } = markdownToHtml(clean(text), {
		features: dialect,
		mdastPlugins: [rawHtmlIsText],
		hastPlugins: [safeElements],
	});
	return { html, faults };
}

/** Whether a picture lies beside its text: neither on this site already, nor elsewhere. */
export const liesInContent = (url: string): boolean => !/^\s*([/#]|$|[a-z][a-z\d+.-]*:)/i.test(url);

const ownPicture = new RegExp(`${pictureAddress.source}$`);

/** Letters that browsers skip inside an address, and that would hide its scheme. */
const skipped = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g;

/** Where an address that an author wrote leads, with `root` before those of this site; undefined where it is not safe. */
export function safeAddress(written: string, key: 'href' | 'src', root: string): string | undefined {
	const bare = written.replace(skipped, '');
	if (bare.startsWith('/') && !/^\/[/\\]/.test(bare)) return root + bare;
	if (key === 'src') return undefined;
	if (bare.startsWith('#')) return bare;
	const url = /^https?:\/\//i.test(bare) ? URL.parse(bare) : null;
	return url?.hostname && !url.username && !url.password ? url.href : undefined;
}
