import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { pictureAddress } from '../../vocabulary/paths.ts';
import type { Fault } from '../mistakes/finding.ts';
import { clean, cleanMarkup } from '../text.ts';
import { inlineMarks } from './inline-marks.ts';
import { addressOf, allIn, definedIn, dialect, type Markdown, type Node, treeOf, withoutNothing } from './mdast.ts';

/** What is wrong with a text, and on which of its lines. */
export type TextFault = Fault & { line: number };

/** What in a text will not be published as it was written, with lines counted from its own first. */
export function textFaults(text: Markdown): TextFault[] {
	const tree = allIn(treeOf(text));
	const defined = definedIn(tree);
	return tree.flatMap((node): TextFault[] => {
		const line = node.position?.start.line ?? 1;
		if (node.type === 'html') return [{ kind: 'html-is-text', written: node.value.trim().slice(0, 60), line }];
		const key = /^link/.test(node.type) ? 'href' : /^image/.test(node.type) ? 'src' : undefined;
		const written = addressOf(node, defined);
		if (!key || written === undefined || safeAddress(written, key, '') !== undefined) return [];
		// Pictures beside the text are looked for by whoever reads the folder.
		if (key === 'src' ? liesInContent(written) : isMailByItself(node)) return [];
		return [{ kind: key === 'href' ? 'bad-link' : 'bad-picture', written, line }];
	});
}

/** What looks like an address of mail, as handles and clone addresses do, is no link that somebody wrote. */
function isMailByItself(node: Node): boolean {
	const [words] = node.children ?? [];
	return node.type === 'link' && words?.type === 'text' && node.url === `mailto:${words.value}`;
}

const rawHtmlIsText = defineMdastPlugin({
	name: 'raw-html-is-text',
	html: (node, ctx) => ctx.replaceNode(node, { type: 'text', value: node.value }),
});

/** Headings of a text stand below the page's own name and section titles. */
const lowerHeadings = (highest: number) =>
	defineMdastPlugin({
		name: 'lower-headings',
		heading: (node, ctx) => ctx.setProperty(node, 'depth', lowered(node.depth, highest)),
	});

/** `==x==`, as note-taking programs write what they mark. */
const highlights = defineMdastPlugin({
	name: 'highlights',
	text(node, ctx) {
		const parts = node.value.split(inlineMarks.highlighted);
		if (parts.length > 1)
			ctx.replaceNode(
				node,
				parts.map((value, index) => (index % 2 ? marked(value) : text(value))),
			);
	},
});

const text = (value: string) => ({ type: 'text' as const, value });
const marked = (value: string) => ({ type: 'emphasis' as const, data: { hName: 'mark' }, children: [text(value)] });

/** The level of a heading on a page whose own headings leave those from `highest` on. */
export const lowered = (depth: number, highest = 3) =>
	Math.min(6, Math.max(highest, depth + highest - 2)) as 2 | 3 | 4 | 5 | 6;

const safeElements = (root: string) =>
	defineHastPlugin({
		name: 'safe-elements',
		element: {
			filter: ['a', 'img'],
			visit(node, ctx) {
				const key = node.tagName === 'a' ? 'href' : 'src';
				const written = String(node.properties?.[key] ?? '');
				const [words] = node.children;
				if (words?.type === 'text' && written === `mailto:${words.value}`) return void ctx.replaceNode(node, words);
				const address = safeAddress(written, key, root);
				ctx.setProperty(node, key, address ?? null);
				const [, width, height] = (key === 'src' && ownPicture.exec(address ?? '')) || [];
				if (width && height)
					for (const [name, value] of Object.entries({ width, height, loading: 'lazy' }))
						ctx.setProperty(node, name, value);
				if (key === 'href' && /^https?:/.test(written)) ctx.setProperty(node, 'rel', 'noopener');
			},
		},
	});

/**
 * Markdown as HTML that cannot run anything: HTML in it becomes text, addresses are https, http or of this site.
 * `root` stands before addresses that begin with `/`: the base path on pages, the full address in feeds. Headings are at most
 * of the level `highest`.
 */
export function toHtml(text: Markdown, root: string, highest = 3): string {
	if (!text.trim()) return '';
	const { html } = markdownToHtml(withoutNothing(clean(text)), {
		features: dialect,
		mdastPlugins: [rawHtmlIsText, lowerHeadings(highest), highlights],
		hastPlugins: [safeElements(root)],
	});
	// References are letters by now.
	return cleanMarkup(html);
}

/** Whether a picture lies beside its text: neither on this site already, nor elsewhere. */
export const liesInContent = (url: string): boolean => !/^\s*([/#]|$|[a-z][a-z\d+.-]*:)/i.test(url);

const ownPicture = new RegExp(`${pictureAddress.source}$`);

/** Letters that browsers skip inside an address, and that would hide its scheme. */
const skipped = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g;

/** An address of mail and nothing else. Whose must not be published is another question: `mails.ts` has it. */
const mail = /^mailto:[^@?&#%/\\<>"'`]+@[^@?&#%/\\<>"'`]+\.[^@?&#%/\\<>"'`]+$/i;

/** Where an address that an author wrote leads, with `root` before those of this site; undefined where it is not safe. */
export function safeAddress(written: string, key: 'href' | 'src', root: string): string | undefined {
	const bare = written.replace(skipped, '');
	if (bare.startsWith('/') && !/^\/[/\\]/.test(bare)) return root + bare;
	if (key === 'src') return undefined;
	if (bare.startsWith('#') || mail.test(bare)) return bare;
	const url = /^https?:\/\//i.test(bare) ? URL.parse(bare) : null;
	return url?.hostname && !url.username && !url.password ? url.href : undefined;
}
