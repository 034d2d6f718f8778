import { idsIn } from '../hub/content/references.ts';
import { fold, nearest } from '../hub/text.ts';
import { topicAddress } from '../hub/topics.ts';
import { Refusal } from '../refusal.ts';
import type { ContentUnopened } from './content-unopened.ts';

/**
 * The ids of everybody in a work or a laurel, or on a list, which is named by its id or its title; without those who
 * declined. Throws where nothing is called so.
 */
export function everybodyOf(written: string, { works, recognitions, lists, people }: ContentUnopened): string[] {
	const onList = (list: string) => people.filter(({ data }) => data.lists.includes(list)).map(({ id }) => id);
	const all = [
		...works.map(({ id, data }) => ({ id, title: data.title, who: () => idsIn(data.people) })),
		...recognitions.map(({ id, data }) => ({ id, title: id, who: () => idsIn(data.people) })),
		...lists.map(({ id, data }) => ({ id, title: data.title, who: () => onList(id) })),
	];
	const found = all.find(({ id }) => id === written) ?? all.find(({ title }) => fold(title) === fold(written));
	if (!found) {
		const near = nearest(
			written,
			all.flatMap(({ id, title }) => [id, title]),
		);
		throw new Refusal(`No work, laurel or list is called “${written}”.${near ? ` Did you mean “${near}”?` : ''}`);
	}
	const ids = new Set(found.who());
	return people.filter(({ id, data }) => data.consent !== 'declined' && ids.has(id)).map(({ id }) => id);
}

/** The ids of everybody with a topic, however it is spelled. Throws where nobody has it. */
export function everybodyWith(topic: string, { people }: ContentUnopened): string[] {
	const address = topicAddress(topic);
	const found = people.filter(
		({ data }) => data.consent !== 'declined' && data.tags.some((tag) => topicAddress(tag) === address),
	);
	if (found.length > 0) return found.map(({ id }) => id);
	const near = nearest(
		topic,
		people.flatMap(({ data }) => data.tags),
	);
	throw new Refusal(`Nobody has the topic “${topic}”.${near ? ` Did you mean “${near}”?` : ''}`);
}
