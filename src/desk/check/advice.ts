import type { Entries } from '../../hub/content/references.ts';
import type { Hub, Person, Tag } from '../../hub/hub.ts';
import type { Fault, Finding } from '../../hub/mistakes/finding.ts';
import { addDays, type Day, dayOf, firstDay } from '../../hub/time/days.ts';
import { isSlipOf, spellingOf, twinsAmong } from '../../hub/topics.ts';
import { languageIds, nearestLanguage } from '../../words/languages.ts';

/** Two years without anything new. */
const staleAfter = 730;

/** With fewer people, everybody's topics are their own. */
const enoughPeople = 12;

/** What can be better in what is public: a hub that is nowhere, lists with nobody on them, people without recognition, profiles that grew old, topics that nobody shares. */
export function adviceFor(
	hub: Hub,
	{ people, lists, hub: settings }: Pick<Entries, 'hub' | 'people' | 'lists'>,
): Finding[] {
	const entries = new Map(people.map((entry) => [entry.id, entry]));
	const twins = twinsAmong(hub.tags);
	const ofPeople = hub.people.flatMap((person) => {
		const entry = entries.get(person.id);
		if (!entry) return [];
		const { name: whom, id, recognitions } = person;
		const newest = newestOf(person);
		const isStale = newest !== undefined && newest < addDays(hub.today, -staleAfter);
		return [
			...(recognitions.length === 0 ? [entry.finding({ kind: 'not-recognised', whom, id })] : []),
			...(isStale ? [entry.finding({ kind: 'stale-profile', whom, newest })] : []),
			...entry.data.tags
				.flatMap((spelling) => rareSpelling(spelling, person))
				.map((fault) => entry.finding(fault, ['tags'])),
			...person.tags.flatMap((topic) => topicFaults(topic, hub, twins)).map((fault) => entry.finding(fault, ['tags'])),
		];
	});
	const shown = new Set(hub.lists.map(({ id }) => id));
	const empty = lists.flatMap((list) => (shown.has(list.id) ? [] : list.finding({ kind: 'empty-list', id: list.id })));
	const isAnywhere = settings !== undefined && settings.data.timezone === undefined;
	return [
		...(isAnywhere ? [settings.finding({ kind: 'no-timezone' })] : []),
		...languageAdvice(settings),
		...empty,
		...ofPeople,
	];
}

/** Told where the house has no words in the language of a hub, with the languages that it has. */
function languageAdvice(settings: Entries['hub']): Finding[] {
	const written = settings?.data.lang;
	if (!settings || !written || nearestLanguage(written)) return [];
	const named = new Intl.DisplayNames(['en'], { type: 'language' });
	const known = languageIds.map((id) => `${named.of(id)} (${id})`);
	return [settings.finding({ kind: 'no-words', written, known }, ['lang'])];
}

/** The day of the newest of what is told of somebody; undefined where nothing has a day. */
function newestOf({ recognitions, works, since }: Person): Day | undefined {
	const days = [recognitions[0]?.date, ...works.map(({ start, date }) => start ?? date), since].flatMap((day) =>
		day ? firstDay(dayOf(day)) : [],
	);
	return days.sort().at(-1);
}

/** A topic that may be one with another, where who follows one hears nothing of the other; or that nobody else has. */
function topicFaults(topic: Tag, { tags, people }: Hub, twins: ReadonlyMap<string, Tag>): Fault[] {
	const [written, twin] = [spellingOf(topic), twins.get(topic.id)];
	if (twin) return [{ kind: 'topic-twin', written, twin: spellingOf(twin) }];
	if (people.length < enoughPeople || topic.people.length > 1) return [];
	const near = tags.find((other) => other !== topic && isSlipOf(topic, other));
	return [{ kind: 'lonely-topic', written, near: near && spellingOf(near) }];
}

/** A spelling of a topic that most write in another way: they are one topic, which nobody has to know. */
function rareSpelling(written: string, { tags }: Person) {
	const topic = tags.find(({ spellings }) => spellings.has(written));
	const usual = topic && spellingOf(topic);
	return usual === undefined || usual === written ? [] : [{ kind: 'topic-spelling' as const, written, label: usual }];
}
