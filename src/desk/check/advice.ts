import type { Entries } from '../../hub/content/references.ts';
import { languageName } from '../../hub/content/translations.ts';
import type { Hub, Hubs, Person, Told } from '../../hub/hub.ts';
import type { Finding } from '../../hub/mistakes/finding.ts';
import { collectionNames } from '../../hub/schema/names.ts';
import { isNearly } from '../../hub/text.ts';
import { addDays, type Day, dayOf, firstDay } from '../../hub/time/days.ts';
import { languageIds, nearestLanguage } from '../../words/languages.ts';

/** Two years without anything new. */
const staleAfter = 730;

/** With fewer people, everybody's topics are their own. */
const enoughPeople = 12;

/** What can be better in what is public: a hub that is nowhere, people without recognition, profiles that grew old, topics that nobody shares, languages in which little is said. */
export function adviceFor(hubs: Hubs, loaded: Pick<Entries, 'hub' | 'people' | 'translations'>): Finding[] {
	const [hub, ...others] = hubs;
	return [...adviceForOne(hub, loaded), ...others.flatMap((other) => untranslatedIn(other, loaded))];
}

/** How much of what is public says nothing in a further language, in one line. */
function untranslatedIn(
	{ lang, ...hub }: Hub,
	{ hub: settings, translations }: Pick<Entries, 'hub' | 'translations'>,
): Finding[] {
	const there = new Set(
		translations
			.filter((one) => one.lang === lang && (one.body || Object.keys(one.said ?? {}).length > 0))
			.map(({ collection, id }) => `${collection}/${id}`),
	);
	const all = collectionNames.flatMap((name) => {
		const entries: (Told & { id: string })[] = name === 'hub' ? [{ ...hub, id: 'hub' }] : hub[name];
		return entries.map(({ id, foreign }) => ({ id: `${name}/${id}`, isForeign: foreign !== undefined }));
	});
	const said = all.filter(({ id, isForeign }) => isForeign || there.has(id));
	const files = said.filter(({ id }) => !there.has(id)).map(({ id }) => id.replace('hub/', ''));
	if (!settings || files.length === 0) return [];
	const language = languageName(lang);
	const at = settings.data.languages?.indexOf(lang) ?? 0;
	return [settings.finding({ kind: 'untranslated', language, lang, files, of: said.length }, ['languages', at])];
}

function adviceForOne(hub: Hub, { people, hub: settings }: Pick<Entries, 'hub' | 'people'>): Finding[] {
	const entries = new Map(people.map((entry) => [entry.id, entry]));
	const shared = hub.tags.filter((tag) => tag.people.length > 1).map(({ label }) => label);
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
			...(hub.people.length < enoughPeople ? [] : lonelyTopics(person, shared)).map((fault) =>
				entry.finding(fault, ['tags']),
			),
		];
	});
	const isAnywhere = settings !== undefined && settings.data.timezone === undefined;
	return [...(isAnywhere ? [settings.finding({ kind: 'no-timezone' })] : []), ...languageOf(settings), ...ofPeople];
}

/** Told where the house has no words in the language of a hub, with the languages that it has. */
function languageOf(settings: Entries['hub']): Finding[] {
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

/** Topics that nobody else has, each with one of others that is nearly the same. */
const lonelyTopics = ({ tags }: Person, shared: readonly string[]) =>
	tags
		.filter(({ people }) => people.length === 1)
		.map(({ label }) => {
			const near = shared.find((other) => isNearly(label, other));
			return { kind: 'lonely-topic' as const, written: label, near };
		});

/** A spelling of a topic that most write in another way: they are one topic, which nobody has to know. */
function rareSpelling(written: string, { tags }: Person) {
	const topic = tags.find(({ spellings }) => spellings.has(written));
	if (!topic || topic.label === written) return [];
	return [{ kind: 'topic-spelling' as const, written, label: topic.label }];
}
