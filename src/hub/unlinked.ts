import { decoded, type Site, siteOf, subjectOf } from '../site/paths.ts';
import type { Day } from './days.ts';
import { type Hub, monthOf, yearOf } from './hub.ts';
import { type Markdown, safeAddress } from './markdown.ts';
import { around, type Node, type Patch, patched, replaced, sourceOf } from './patches.ts';
import { slug } from './text.ts';
import { dateOf, type Everything } from './things.ts';

/**
 * Everything that was read, without links to what is not in the public hub: their pages are not there, or not yet. Words
 * of a link stay; a picture from there, and an address that is written as such, go.
 */
export function unlinked(everything: Everything, hub: Hub): Everything {
	const hidden = new Set(hiddenSubjects(everything, hub));
	if (hidden.size === 0) return everything;
	const site = siteOf(everything.hub.data.url);
	const isHidden = (address: string) => hidden.has(subjectOf(pathIn(site, address)) ?? '');
	return inTexts(everything, (text) => (mayLead.test(text) ? withoutLinks(text, isHidden) : text));
}

const collections = ['people', 'lists', 'recognitions', 'works'] as const;

/** What has no page: things by their ids, topics of nobody who is shown, times of nothing that is shown. */
function hiddenSubjects(everything: Everything, hub: Hub): string[] {
	const hidden = collections.flatMap((name) => {
		const shown = new Set(hub[name].flatMap(({ id, formerly }) => [id, ...formerly]));
		const ids = everything[name].flatMap(({ id, data }) => [id, ...data.formerly]);
		return ids.filter((id) => !shown.has(id)).map((id) => `${name}/${id}`);
	});
	if (hidden.length === 0) return [];
	const tags = new Set(hub.tags.map(({ id }) => id));
	const periods = new Set(hub.recognitions.flatMap(({ date }) => periodsOf(date)));
	return [
		...hidden,
		...everything.people
			.flatMap(({ data }) => data.tags.map(slug))
			.filter((tag) => !tags.has(tag))
			.map((tag) => `tags/${tag}`),
		...everything.recognitions
			.flatMap(({ id, data }) => periodsOf(dateOf(id, data)))
			.filter((period) => !periods.has(period))
			.map((period) => `recognitions/${period}`),
	];
}

const periodsOf = (day: Day): string[] => [yearOf(day), `${yearOf(day)}/${monthOf(day)}`];

/** The path within a site of an address that leads there, with or without the name of the host. */
function pathIn({ origin, base }: Site, address: string): string {
	if (address.startsWith('/')) return address;
	const [url, own] = [URL.parse(address), new URL(origin)];
	const path = decoded(url?.pathname ?? '');
	return url?.host === own.host && path.startsWith(`${base}/`) ? path.slice(base.length) : '';
}

/** Few texts have links to a page of the site, and only those are parsed. */
const mayLead = /\/(people|lists|tags|recognitions|works|cards|badges|photos)\//;

function withoutLinks(text: Markdown, isHidden: (address: string) => boolean): Markdown {
	const leads = (url: string | undefined) => isHidden(safeAddress(url ?? '', 'href', '') ?? '');
	return patched(text, (root) => {
		const nodes = allIn(root);
		const definitions = nodes.filter((node) => node.type === 'definition');
		// Of two definitions the first counts.
		const defined = new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]));
		return nodes.flatMap((node): Patch[] => {
			const url = 'identifier' in node ? defined.get(node.identifier) : 'url' in node ? node.url : undefined;
			return leads(url) ? bare(node, text) : [];
		});
	});
}

const allIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(allIn)];

/** The words of a link, without it; nothing of what has none. */
const bare = (node: Node, source: Markdown): Patch[] =>
	node.type !== 'definition' && sourceOf(node, source).startsWith('[') ? around(node, '', '') : replaced(node, '');

/** The same with every text in it changed; itself where none changes. */
function inTexts<T>(value: T, change: (text: string) => string): T {
	if (typeof value === 'string') return change(value) as T;
	if (typeof value !== 'object' || value === null) return value;
	let changed: T | undefined;
	for (const key of Object.keys(value) as (keyof T)[]) {
		const one = inTexts(value[key], change);
		if (one === value[key]) continue;
		changed ??= (Array.isArray(value) ? [...value] : { ...value }) as T;
		changed[key] = one;
	}
	return changed ?? value;
}
