import { isMap, isSeq } from 'yaml';
import type { Entry } from '../../../hub/content/entries.ts';
import type { TextFile } from '../../../hub/content/files.ts';
import { isHidden } from '../../../hub/content/references.ts';
import { type Forget, stillTold } from '../../../hub/forget.ts';
import { recognitionDay, waiting } from '../../../hub/things.ts';
import { type Day, firstDay } from '../../../hub/time/days.ts';
import { type TopicOf, topicsOf } from '../../../hub/topics.ts';
import { itemKey, thingDigest } from '../../../site/digest.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { NoFields, withFields } from '../fields.ts';
import type { Named } from '../references.ts';
import { type Write, writeOf } from './change.ts';

/** Items of feeds that name somebody, or are a laurel, as readers may hold them; `feeds` say in which they stood. */
export function itemsAbout({ collection, id }: Named, known: ContentUnopened, today: Day): Forget[] {
	const person = collection === 'people' ? known.people.find((one) => one.id === id) : undefined;
	if (person?.data.draft) return [];
	const topicOf = topicsOf(known.people.filter((one) => !isHidden(one)).flatMap(({ data }) => data.tags));
	const laurels = known.recognitions.filter(
		(one) =>
			isOut(one, today) &&
			(collection === 'people' ? one.data.people.includes(id) || one.data.by === id : one.id === id),
	);
	return [
		...(person ? itemsOfProfile(person, laurels, known, topicOf, today) : []),
		...laurels.map((laurel) => {
			const { people, lists } = laurel.data;
			const named = known.people.filter((one) => people.includes(one.id));
			const item = itemKey(
				recognitionDay(laurel.id, laurel.data),
				'recognitions',
				firstIdOf(laurel),
				known.hub?.data.salt,
			);
			return { item, since: today, feeds: feedsOf(named, lists, known, topicOf, id) };
		}),
	];
}

/** A profile is an item until its first laurel. */
function itemsOfProfile(
	person: Entry<'people'>,
	laurels: readonly Entry<'recognitions'>[],
	known: ContentUnopened,
	topicOf: TopicOf,
	today: Day,
): Forget[] {
	const day = firstDay(person.data.since ?? '9999');
	if (day > today || laurels.some((laurel) => recognitionDay(laurel.id, laurel.data) <= day)) return [];
	return [
		{
			item: itemKey(day, 'people', firstIdOf(person), known.hub?.data.salt),
			since: today,
			feeds: feedsOf([person], [], known, topicOf, person.id),
		},
	];
}

/**
 * hub.md with items that its feeds shall tell readers to forget; those told long enough go. Other texts, and one whose
 * fields can't be changed, stay as they are.
 */
export function withForget(
	{ collection, id, text }: Pick<TextFile, 'collection' | 'id' | 'text'>,
	{ hub }: ContentUnopened,
	fresh: readonly Forget[],
	today: Day,
): string {
	if (collection !== 'hub' || id !== 'hub' || !hub || fresh.length === 0) return text;
	try {
		return withFields(text, (fields) => {
			const node = fields.createNode(stillTold([...hub.data.forget, ...fresh], today));
			// One line each.
			if (isSeq(node)) for (const row of node.items) if (isMap(row)) row.flow = true;
			fields.set('forget', node);
		});
	} catch (error) {
		if (error instanceof NoFields) return text;
		throw error;
	}
}

/** What changes in hub.md so that readers forget all that names somebody, or a laurel. */
export async function toForget(about: Named, known: ContentUnopened, today: Day): Promise<Write[]> {
	const hub = known.texts.find(({ collection, id }) => collection === 'hub' && id === 'hub');
	if (!hub) return [];
	const text = withForget(hub, known, itemsAbout(about, known, today), today);
	return text === hub.text ? [] : [await writeOf(hub, text)];
}

/** Whether these texts tell readers to forget all of that. */
export const isTold = (texts: readonly TextFile[], [first]: readonly Forget[]): boolean =>
	first === undefined || texts.some(({ collection, text }) => collection === 'hub' && text.includes(first.item));

/** Whether a laurel was public, unless somebody in it says no. */
const isOut = ({ id, data }: Entry<'recognitions'>, today: Day): boolean =>
	!data.draft && recognitionDay(id, data) <= today && waiting(data, today).length === 0;

const firstIdOf = ({ id, data }: Entry<'people' | 'lists' | 'recognitions'>): string => data.formerly[0] ?? id;

/** Whatever has a feed that holds what is about these people: lists, topics, and themselves but for who goes. */
const feedsOf = (
	people: readonly Entry<'people'>[],
	lists: readonly string[],
	known: ContentUnopened,
	topicOf: TopicOf,
	gone: string,
): string[] => {
	const named = new Set([...people.flatMap(({ data }) => data.lists), ...lists]);
	const salt = known.hub?.data.salt;
	return [
		...people.filter((person) => person.id !== gone).map((person) => thingDigest('people', firstIdOf(person), salt)),
		...known.lists.filter(({ id }) => named.has(id)).map((list) => thingDigest('lists', firstIdOf(list), salt)),
		...new Set(people.flatMap(({ data }) => data.tags.map((tag) => thingDigest('tags', topicOf(tag)?.id ?? '', salt)))),
	];
};
