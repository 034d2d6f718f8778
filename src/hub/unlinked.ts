import { full, paths, type Site, siteOf, things } from '../vocabulary/paths.ts';
import type { Hub } from './hub.ts';
import { safeAddress } from './markdown/markdown.ts';
import {
	addressOf,
	allIn,
	definedIn,
	type Markdown,
	type Node,
	type Patch,
	patched,
	replaced,
	sourceOf,
	withMarksAround,
} from './markdown/mdast.ts';
import { publicSubjects, subjectAt, subjectsIn } from './subjects.ts';
import type { Everything } from './things.ts';

/**
 * Everything that was read, without links to what is not in the public hub: their pages are not there, or not yet. A field
 * that is nothing but their address leads to the home page.
 */
export function unlinked(everything: Everything, hub: Hub): Everything {
	if (things.every((thing) => hub[thing].length === everything[thing].length)) return everything;
	const hidden = subjectsIn(everything).difference(publicSubjects(hub));
	const site = siteOf(everything.hub.data.url);
	const home = full(site, paths.home);
	return inTexts(everything, (text) => withoutLinksTo(text, hidden, site) || (URL.canParse(text) ? home : ''));
}

/** Few texts have links to a page of the site, or signs that may stand for letters of one, and only those are parsed. */
const mayLead = (text: string): boolean =>
	/\/(people|lists|tags|recognitions|works|cards|badges|photos)\//.test(text) ||
	(text.includes(']') && /[\\%&]/.test(text));

/**
 * A text without links to some subjects of a site. The words of a link stay; a picture from there, and an address that is
 * written as such, go.
 */
export function withoutLinksTo(text: Markdown, subjects: ReadonlySet<string>, site: Site): Markdown {
	if (!mayLead(text)) return text;
	const leads = (url: string) => subjects.has(subjectAt(safeAddress(url, 'href', '') ?? '', site) ?? '');
	return patched(text, (root) => {
		const nodes = allIn(root);
		const defined = definedIn(nodes);
		return nodes.flatMap((node): Patch[] => {
			const url = addressOf(node, defined);
			return url && leads(url) ? bare(node, text) : [];
		});
	});
}

/** The words of a link, without it; nothing of what has none. */
const bare = (node: Node, source: Markdown): Patch[] =>
	node.type !== 'definition' && sourceOf(node, source).startsWith('[')
		? withMarksAround(node, '', '')
		: replaced(node, '');

/** The same with every text in it changed, each with the name of its field; itself where none changes. */
export function inTexts<T>(value: T, change: (text: string, key: string) => string, within = ''): T {
	if (typeof value === 'string') return change(value, within) as T;
	if (typeof value !== 'object' || value === null) return value;
	let changed: T | undefined;
	for (const key of Object.keys(value) as (keyof T)[]) {
		const one = inTexts(value[key], change, String(key));
		if (one === value[key]) continue;
		changed ??= (Array.isArray(value) ? [...value] : { ...value }) as T;
		changed[key] = one;
	}
	return changed ?? value;
}
