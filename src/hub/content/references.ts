import { type NetworkId, networkOf } from '../../networks/networks.ts';
import { type Thing, things } from '../../vocabulary/paths.ts';
import { awaitedAmong } from '../awaited.ts';
import { nameKeys } from '../identity/names.ts';
import { bareAddress, openRoom } from '../identity/same.ts';
import type { Finding } from '../mistakes/finding.ts';
import type { CollectionName, DataOf } from '../schema/index.ts';
import { nearest } from '../text.ts';
import { dayOf, isFullDay } from '../time/days.ts';
import { isTimed, nextTime } from '../time/repeats.ts';
import { topicAddress } from '../topics.ts';
import type { Entry } from './entries.ts';
import { dayAmong, idFault, idIn, idNear } from './ids.ts';

/** All checked entries of a content folder. */
export interface Entries {
	hub: Entry<'hub'> | undefined;
	people: Entry<'people'>[];
	lists: Entry<'lists'>[];
	recognitions: Entry<'recognitions'>[];
	works: Entry<'works'>[];
	pages: Entry<'pages'>[];
	/** What other languages say anew, each with what it leaves to the entry of its id. */
	translations: Entry[];
}

/** Kinds of files that others name. */
export type Referable = Thing;

/** Every entry, of whatever kind. */
export const allOf = ({ hub, people, lists, recognitions, works, pages, translations }: Entries): Entry[] =>
	[hub ?? [], people, lists, recognitions, works, pages, translations].flat() as Entry[];

/** Every field that names other files: one, a list, credits with a `person`, or keys. What is never shown, or waits for them, may name what is hidden. */
export const referenceFields: readonly {
	from: CollectionName;
	field: string;
	to: Referable;
	isShown?: boolean;
	waits?: boolean;
}[] = [
	{ from: 'hub', field: 'featured', to: 'people' },
	{ from: 'people', field: 'lists', to: 'lists' },
	{ from: 'people', field: 'notSame', to: 'people', isShown: false },
	{ from: 'lists', field: 'people', to: 'people' },
	{ from: 'recognitions', field: 'people', to: 'people' },
	{ from: 'recognitions', field: 'by', to: 'people', waits: true },
	{ from: 'recognitions', field: 'agreed', to: 'people' },
	{ from: 'recognitions', field: 'lists', to: 'lists' },
	{ from: 'recognitions', field: 'work', to: 'works' },
	{ from: 'works', field: 'people', to: 'people' },
];

const one = { people: 'person', lists: 'list', recognitions: 'recognition', works: 'work' } as const;

/** Whether an entry is kept out of the published site by its own words. */
export const isHidden = (entry: Entry): boolean => {
	const data = entry.data as { draft?: boolean; consent?: string };
	return data.draft === true || data.consent === 'declined';
};

/** What is wrong between files. `unread` names files that are there but have mistakes of their own. */
export function referenceFindings(entries: Entries, unread: ReadonlySet<string>): Finding[] {
	const refer = referrer(entries, unread);
	const voiceFindings = voicesIn(entries);
	const fields = Map.groupBy(referenceFields, ({ from }) => from);
	const referring = (from: Entry): Finding[] => (fields.get(from.collection) ?? []).flatMap((one) => refer(from, one));
	return [
		...(entries.hub ? referring(entries.hub) : []),
		...entries.people.flatMap((person) => [
			...referring(person),
			...personFindings(person, entries),
			...spokenFindings(person, langOf(entries)),
		]),
		...entries.lists.flatMap(referring),
		...entries.recognitions.flatMap((recognition) => [
			...referring(recognition),
			...recognitionFindings(recognition),
			...spokenFindings(recognition, langOf(entries)),
			...voiceFindings(recognition),
		]),
		...entries.works.flatMap((work) => [...referring(work), ...workFindings(work)]),
		...entries.translations.flatMap((entry) => spokenFindings(entry, entry.lang ?? langOf(entries))),
		...formerFindings(entries),
		...topicFindings(entries),
		...doubles(entries.people),
	];
}

/** Checks references of one entry into one collection. */
function referrer(entries: Entries, unread: ReadonlySet<string>) {
	const known = Object.fromEntries(
		Object.entries(one).map(([collection]) => [
			collection,
			new Map(entries[collection as Referable].map((entry) => [entry.id, entry as Entry])),
		]),
	) as Record<Referable, Map<string, Entry>>;
	return (from: Entry, { to, field, isShown = from.collection !== 'lists', waits }: (typeof referenceFields)[number]): Finding[] => {
		const value = (from.data as Record<string, unknown>)[field];
		const ids = idsIn(value);
		return ids.flatMap((id, index) => {
			const at = Array.isArray(value) ? [field, index] : [field];
			const target = known[to].get(id);
			if (ids.indexOf(id) !== index) return [from.finding({ kind: 'named-twice', written: id }, at)];
			if (!target) {
				if (unread.has(`${to}/${id}`)) return [];
				const near = nearest(id, known[to].keys()) ?? (to === 'people' ? calledLike(id, entries.people) : undefined);
				return [from.finding({ kind: 'unknown-reference', written: id, one: one[to], near }, at)];
			}
			if (!isShown || waits) return [];
			if (isDeclined(target)) return [from.finding({ kind: 'names-declined', written: id }, at)];
			return isHidden(target) && !isHidden(from) ? [from.finding({ kind: 'names-draft', written: id }, at)] : [];
		});
	};
}

/** The id of somebody whose name is nearest to what was written. */
function calledLike(written: string, people: readonly Entry<'people'>[]): string | undefined {
	const ids = new Map(
		people.flatMap(({ id, data }) =>
			[data.name, data.romanized, ...data.aliases].flatMap((name) => (name ? [[name, id] as const] : [])),
		),
	);
	return ids.get(nearest(written, ids.keys()) ?? '');
}

/** The ids in a field. Keys are among the ids of another field, and checked there. */
export function idsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (!Array.isArray(value)) return [];
	return value.map((item: string | { person: string }) => (typeof item === 'string' ? item : item.person));
}

/** Whether this is somebody who does not want to be here. */
export const isDeclined = (entry: Entry): boolean => (entry.data as { consent?: string }).consent === 'declined';

/** Whether a reason begins a sentence of its own: “Laurels to Ada She is kind”. */
const isSentence = (reason: string): boolean => /^\p{Lu}(?:\p{Ll}|['’\s])/u.test(reason);

/** The language in which reasons are written. */
const langOf = ({ hub }: Entries): string => hub?.data.lang ?? 'en';

function personFindings(person: Entry<'people'>, entries: Entries): Finding[] {
	if (person.data.reason || isHidden(person)) return [];
	const named = entries.recognitions.some(
		(recognition) => !isHidden(recognition) && recognition.data.people.includes(person.id),
	);
	return named ? [] : [person.finding({ kind: 'no-reason', whom: person.data.name })];
}

/** What can be said of days alone; two times are compared once their zone is known. */
function workFindings({ data: { start, end, repeats }, finding }: Entry<'works'>): Finding[] {
	if (!start) return [];
	const areTimes = end !== undefined && isTimed(start) && isTimed(end);
	const isBefore = end !== undefined && !areTimes && dayOf(end) < dayOf(start);
	return [
		...(isBefore ? [finding({ kind: 'ends-before-start' }, ['end'])] : []),
		...(repeats ? ruleFindings(dayOf(start), repeats, finding) : []),
	];
}

function ruleFindings(start: string, repeats: string, finding: Entry['finding']): Finding[] {
	const first = firstDayOf(start, repeats);
	if (!first) return [finding({ kind: 'never-happens', written: repeats }, ['repeats'])];
	return first === start ? [] : [finding({ kind: 'starts-later', first }, ['start'])];
}

function firstDayOf(start: string, repeats: string): string | undefined {
	try {
		return nextTime({ start, repeats }, start)?.start;
	} catch {
		// It gave up looking: no month has a 31st of February.
		return undefined;
	}
}

/** The day that a recognition's file name begins with. */
export const dayInName = (id: string): string | undefined => /^(\d{4}-\d{2}-\d{2})(?:-|$)/.exec(id)?.[1];

function recognitionFindings({ id, data, finding }: Entry<'recognitions'>): Finding[] {
	const findings: Finding[] = [];
	const named = dayInName(id);
	if (!named && !data.date) findings.push(...undatedFindings(id, finding));
	if (named && data.date && data.date !== named)
		findings.push(finding({ kind: 'date-differs', written: data.date, name: named }, ['date']));
	if (named && !isFullDay(named)) findings.push(finding({ kind: 'bad-full-day', written: named }));
	if (data.kind === 'quote' && !data.quote) findings.push(finding({ kind: 'needs-quote' }, ['quote']));
	if (data.kind !== 'quote' && !data.reason) findings.push(finding({ kind: 'needs-reason' }, ['reason']));
	if (data.kind === 'introduction' && data.people.length < 2) findings.push(finding({ kind: 'needs-two' }, ['people']));
	if (data.people.length === 0)
		findings.push(finding({ kind: 'missing-field', example: 'people: [ada-lovelace]' }, ['people']));
	for (const who of Object.keys(data.agreed ?? {})) {
		if (!data.people.includes(who))
			findings.push(
				finding({ kind: 'agreed-stranger', written: who, near: nearest(idIn(who), data.people) }, ['agreed', who], 'key'),
			);
	}
	return findings;
}

/** What to write for a laurel without a day: one may stand in its name in another manner. A name that can't be is told with it. */
function undatedFindings(id: string, finding: Entry['finding']): Finding[] {
	const [day] = dayAmong(id) ?? [];
	return day && idFault(id) ? [] : [finding({ kind: 'needs-date', day, near: idNear(id, 'recognitions') }, ['date'])];
}

/** What is wrong with words that every language says for itself. */
function spokenFindings({ collection, data, anew = data, finding }: Entry, lang: string): Finding[] {
	if (collection !== 'people' && collection !== 'recognitions') return [];
	const { name, kind, people = [] } = data as Partial<DataOf<'people'> & DataOf<'recognitions'>>;
	const { reason, post = {} } = anew as Partial<DataOf<'recognitions'>>;
	const begins = reason !== undefined && kind !== 'introduction' && isSentence(reason);
	return [
		...(begins ? [finding({ kind: 'reason-begins', whom: name ?? people[0] ?? '…', reason, lang }, ['reason'])] : []),
		...Object.entries(post).flatMap(([network, words]) => {
			const { label, posts } = networkOf(network as NetworkId);
			const count = posts?.counting.count(words ?? '') ?? 0;
			if (!posts || count <= posts.counting.limit) return [];
			return [finding({ kind: 'post-too-long', label, count, limit: posts.counting.limit }, ['post', network])];
		}),
	];
}

/** What is wrong with whose words something is: their own praise, somebody who is not public, or who has a page of their own here. */
function voicesIn({ people }: Entries): (recognition: Entry<'recognitions'>) => Finding[] {
	const awaited = awaitedAmong(people);
	const named = Map.groupBy(
		people.flatMap((person) => nameKeys(person.data.name).map((key) => ({ key, person }))),
		({ key }) => key,
	);
	return (recognition) => {
		const { data, finding } = recognition;
		const { by } = data;
		if (by === undefined) return [];
		const wait = awaited(by);
		if (wait)
			return wait.because === 'draft' && isHidden(recognition)
				? []
				: [finding({ kind: 'voice-waits', written: wait.id, because: wait.because }, ['by'])];
		if (typeof by === 'string')
			return data.people.includes(by) ? [finding({ kind: 'by-themselves', written: by }, ['by'])] : [];
		const here = nameKeys(by.name)
			.flatMap((key) => named.get(key) ?? [])
			.map(({ person }) => person)
			.find(({ data: { url } }) => !url || !by.url || bareAddress(url) === bareAddress(by.url));
		return here ? [finding({ kind: 'voice-here', written: by.name, other: here.file, id: here.id }, ['by', 'name'])] : [];
	};
}

/** Topics that hub.md calls something, and that nobody has. */
function topicFindings({ hub, people, translations }: Entries): Finding[] {
	const spellings = new Map(people.flatMap(({ data }) => data.tags.map((tag) => [topicAddress(tag), tag] as const)));
	const named = [...(hub ? [hub] : []), ...translations.filter(({ collection }) => collection === 'hub')];
	return named.flatMap(({ data, anew = data, finding }) =>
		Object.keys((anew as Entry<'hub'>['data']).topics ?? {})
			.filter((topic) => !spellings.has(topicAddress(topic)))
			.map((written) => {
				const near = nearest(written, spellings.values());
				return finding({ kind: 'unknown-reference', written, one: 'topic', near }, ['topics', written], 'key');
			}),
	);
}

function formerFindings(entries: Entries): Finding[] {
	return things.flatMap((collection) => {
		const taken = new Map<string, string>(entries[collection].map(({ id, file }) => [id, file]));
		return entries[collection].flatMap((entry) =>
			entry.data.formerly.flatMap((former, index) => {
				// Whatever was renamed back has its first id again.
				if (former === entry.id && entry.data.formerly.indexOf(former) === index) return [];
				const wrong = idFault(former, 'former');
				if (wrong) return [entry.finding(wrong, ['formerly', index])];
				const other = taken.get(former);
				if (other) return [entry.finding({ kind: 'former-taken', written: former, other }, ['formerly', index])];
				taken.set(former, entry.file);
				return [];
			}),
		);
	});
}

/** Whoever seems to be here twice, told at the second file. */
function doubles(people: readonly Entry<'people'>[]): Finding[] {
	const room = openRoom();
	return people.flatMap((person) => {
		const { id, data, finding } = person;
		const likeness = room.likest(data, id);
		room.add(person);
		if (!likeness) return [];
		const { other, because } = likeness;
		return [finding({ kind: 'here-twice', whom: data.name, other: other.file, id: other.id, because }, ['name'])];
	});
}
