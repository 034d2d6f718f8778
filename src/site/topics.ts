import { compare, type Hub, type Tag } from '../hub/hub.ts';

/** All topics as a reader of the hub's language looks for them. */
export function topicsByName({ tags, lang }: Hub): Tag[] {
	const { compare: byName } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
	return tags.toSorted((a, b) => byName(a.label, b.label) || compare(a.id, b.id));
}
