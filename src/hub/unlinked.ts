import type { Hub } from './hub.ts';
import type { Everything } from './things.ts';

const collections = ['people', 'lists', 'recognitions', 'works'] as const;

/** A link to a page of this site: its words, and what it leads to. Bounded, so that no text takes long. */
const link = new RegExp(
	`\\[((?:[^[\\]]|\\[[^[\\]]*\\]){0,999})\\]\\(<?/(${collections.join('|')})/([^/)#?\\s>]+)[^)]{0,999}\\)`,
	'gu',
);

/** Everything that was read, with links to what is not in the public hub as mere words: their pages are not there, or not yet. */
export function unlinked(everything: Everything, hub: Hub): Everything {
	const hidden = new Set(
		collections.flatMap((collection) => {
			const shown = new Set(hub[collection].flatMap(({ id, formerly }) => [id, ...formerly]));
			const ids = everything[collection].flatMap(({ id, data }) => [id, ...data.formerly]);
			return ids.filter((id) => !shown.has(id)).map((id) => `${collection}/${id}`);
		}),
	);
	if (hidden.size === 0) return everything;
	return inTexts(everything, (text) =>
		text.replace(link, (whole, words: string, collection: string, id: string) =>
			hidden.has(`${collection}/${decoded(id)}`) ? words : whole,
		),
	);
}

/** An id in an address, which may be percent-encoded. */
function decoded(id: string): string {
	try {
		return decodeURIComponent(id).normalize('NFC');
	} catch {
		return id;
	}
}

/** The same with every text in it changed; itself where none changes. */
function inTexts<T>(value: T, change: (text: string) => string): T {
	if (typeof value === 'string') return change(value) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	const changed = entries.map(([key, one]) => [key, inTexts(one, change)] as const);
	if (changed.every(([, one], index) => one === entries[index]?.[1])) return value;
	return (Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed)) as T;
}
