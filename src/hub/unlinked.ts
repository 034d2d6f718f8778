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
	const shown = new Set(publicSubjects(hub));
	const hidden = new Set(allSubjects(everything).filter((subject) => !shown.has(subject)));
	if (hidden.size === 0) return everything;
	const site = siteOf(everything.hub.data.url);
	const isHidden = (address: string) => hidden.has(subjectOf(pathIn(site, address)) ?? '');
	return inTexts(everything, (text) => (mayLead.test(text) ? withoutLinks(text, isHidden) : text));
}

const collections = ['people', 'lists', 'recognitions', 'works'] as const;

function publicSubjects(hub: Hub): string[] {
	return [
		...collections.flatMap((name) => hub[name].flatMap(({ id, formerly }) => subjectsNamed(name, [id, ...formerly]))),
		...subjectsNamed(
			'tags',
			hub.tags.map(({ id }) => id),
		),
		...hub.recognitions.flatMap(({ date }) => periodsOf(date)),
	];
}

function allSubjects(everything: Everything): string[] {
	return [
		...collections.flatMap((name) =>
			everything[name].flatMap(({ id, data }) => subjectsNamed(name, [id, ...data.formerly])),
		),
		...everything.people.flatMap(({ data }) => subjectsNamed('tags', data.tags.map(slug))),
		...everything.recognitions.flatMap(({ id, data }) => periodsOf(dateOf(id, data))),
	];
}

const subjectsNamed = (place: string, ids: readonly string[]): string[] => ids.map((id) => `${place}/${id}`);

const periodsOf = (day: Day): string[] =>
	subjectsNamed('recognitions', [yearOf(day), `${yearOf(day)}/${monthOf(day)}`]);

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
	const entries = Object.entries(value);
	const changed = entries.map(([key, one]) => [key, inTexts(one, change)] as const);
	if (changed.every(([, one], index) => one === entries[index]?.[1])) return value;
	return (Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed)) as T;
}
