import { handleOn, type NetworkId } from '../share/networks.ts';
import type { Day } from './days.ts';
import {
	compare,
	type Hub,
	laurelsOf,
	type List,
	type Owner,
	type Person,
	type Photo,
	type Recognition,
	type Tag,
	type Work,
} from './hub.ts';
import type { Markdown } from './markdown.ts';
import { dayInName } from './references.ts';
import type { CollectionName, DataOf } from './schema/index.ts';
import { directionOf, slug } from './text.ts';

/** An entry as the gate sees it: what was read, wherever it was kept in between. */
export interface Read<C extends CollectionName> {
	id: string;
	data: DataOf<C>;
	body: Markdown;
	photo?: { path: string; digest: string; width: number; height: number } | undefined;
}

/** Everything that was read, public or not. */
export interface Everything {
	hub: Read<'hub'>;
	people: Read<'people'>[];
	lists: Read<'lists'>[];
	recognitions: Read<'recognitions'>[];
	works: Read<'works'>[];
}

/** The day, and whether the owner looks at drafts (only while writing, never in a published site). */
export interface Seen {
	today: Day;
	drafts: boolean;
}

/**
 * What may be public, linked. Kept out: drafts, who declined, recognitions after today, introductions that not all agreed to,
 * photos of people without their consent, and whatever names only them.
 */
export function gate(everything: Everything, { today, drafts }: Seen): Hub {
	const shown = (data: { draft: boolean }) => drafts || !data.draft;
	const people = new Map(
		everything.people
			.filter(({ data }) => shown(data) && data.consent !== 'declined')
			.map((read) => [read.id, personOf(read)]),
	);
	const lists = listsOf(everything, people);
	const works = new Map(
		everything.works.filter(({ data }) => shown(data)).map((read) => [read.id, workOf(read, people)]),
	);
	const recognitions = everything.recognitions
		.filter(
			({ id, data }) =>
				shown(data) &&
				dateOf(id, data) <= today &&
				(data.kind !== 'introduction' || data.people.every((who) => data.agreed?.[who] && data.agreed[who] <= today)),
		)
		.map((read) => recognitionOf(read, people, lists, works))
		.filter((recognition) => recognition.people.length > 0)
		.sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
	for (const recognition of recognitions)
		for (const person of recognition.people) person.recognitions.push(recognition);
	const published = [...works.values()]
		.filter((work) => work.people.length > 0)
		.sort((a, b) => compare(b.start ?? b.date, a.start ?? a.date) || compare(a.id, b.id));
	for (const work of published)
		for (const { person } of work.people) if (!person.works.includes(work)) person.works.push(work);
	const tags = tagsOf(everything, people);
	const sorted = byName([...people.values()]);
	sortLists(everything, lists);
	return {
		...settingsOf(everything.hub),
		today,
		people: sorted,
		lists: [...lists.values()].filter((list) => list.people.length > 0),
		tags,
		recognitions,
		works: published,
		featured: featured(everything.hub.data.featured, people, recognitions, sorted),
	};
}

const dateOf = (id: string, data: DataOf<'recognitions'>): Day => data.date ?? dayInName(id) ?? '9999-12-31';

function settingsOf({ data, body, photo }: Read<'hub'>) {
	const { title, contact, tagline, rhythm, lang, accent, styles, formats, networks, hashtags, utm, sprig, websub } =
		data;
	const owner: Owner = {
		id: 'owner',
		name: data.owner.name,
		dir: directionOf(data.owner.name),
		headline: data.owner.headline,
		location: data.owner.location,
		url: data.owner.url,
		handles: handlesOf(data.owner.handles),
		photo: photoOf(photo, data.owner.photo),
	};
	return {
		title,
		owner,
		contact,
		tagline,
		rhythm,
		lang,
		accent,
		styles,
		formats,
		networks,
		hashtags,
		utm,
		sprig,
		websub,
		why: body,
	};
}

function personOf({ id, data, body, photo }: Read<'people'>): Person {
	const {
		name,
		reason,
		headline,
		romanized,
		pronunciation,
		pronouns,
		initials,
		jobTitle,
		organization,
		location,
		lang,
		url,
		feed,
		wishes,
		since,
		aliases,
		formerly,
		noindex,
	} = data;
	return {
		...{
			id,
			name,
			reason,
			headline,
			romanized,
			pronunciation,
			pronouns,
			initials,
			jobTitle,
			organization,
			location,
			lang,
			url,
			feed,
			wishes,
			since,
			aliases,
			formerly,
			noindex,
		},
		dir: directionOf(name),
		sortName: data.sortName ?? romanized ?? name,
		handles: handlesOf(data.handles),
		photo: data.consent === 'given' ? photoOf(photo, data.photo) : undefined,
		isDraft: data.draft,
		story: body,
		lists: [],
		tags: [],
		recognitions: [],
		works: [],
	};
}

function photoOf(file: Read<'people'>['photo'], words: DataOf<'people'>['photo']): Photo | undefined {
	if (!file) return undefined;
	return { ...file, alt: words?.alt, credit: words?.credit, focus: words?.focus ?? { x: 50, y: 25 } };
}

const handlesOf = (handles: DataOf<'people'>['handles']) =>
	Object.entries(handles ?? {}).flatMap(([network, handle]) =>
		handle ? [handleOn(network as NetworkId, handle)] : [],
	);

/** Lists as the profiles fill them; those of `order` first. */
function listsOf(everything: Everything, people: ReadonlyMap<string, Person>): Map<string, List> {
	const order = ({ data }: Read<'lists'>) => data.order ?? Number.MAX_SAFE_INTEGER;
	const sorted = [...everything.lists].sort((a, b) => order(a) - order(b) || compare(a.id, b.id));
	const lists = new Map<string, List>(
		sorted.map(({ id, data, body }) => [
			id,
			{
				id,
				title: data.title,
				short: data.short ?? data.title,
				description: data.description,
				opening: body,
				people: [],
			},
		]),
	);
	for (const { id, data } of everything.people) {
		const person = people.get(id);
		if (!person) continue;
		for (const [listId, list] of lists) {
			if (!data.lists.includes(listId)) continue;
			list.people.push(person);
			person.lists.push(list);
		}
	}
	return lists;
}

function sortLists(everything: Everything, lists: ReadonlyMap<string, List>): void {
	for (const { id, data } of everything.lists) {
		const list = lists.get(id);
		if (!list) continue;
		const rank = ({ id: who }: Person) => (data.people.includes(who) ? data.people.indexOf(who) : data.people.length);
		const named = byName(list.people);
		if (data.sort === 'manual') named.sort((a, b) => rank(a) - rank(b));
		if (data.sort === 'recent') named.sort((a, b) => compare(b.recognitions[0]?.date, a.recognitions[0]?.date));
		list.people = named;
	}
}

/** Spellings of a topic that differ only in case and punctuation are one. */
function tagsOf(everything: Everything, people: ReadonlyMap<string, Person>): Tag[] {
	const tags = new Map<string, Tag>();
	for (const { id, data } of everything.people) {
		const person = people.get(id);
		if (!person) continue;
		for (const label of data.tags) {
			const key = slug(label);
			const tag = tags.get(key) ?? { id: key, label, people: [] };
			tags.set(key, tag);
			if (tag.people.includes(person)) continue;
			tag.people.push(person);
			person.tags.push(tag);
		}
	}
	for (const tag of tags.values()) tag.people = byName(tag.people);
	return [...tags.values()].sort((a, b) => b.people.length - a.people.length || compare(a.id, b.id));
}

function workOf({ id, data, body, photo }: Read<'works'>, people: ReadonlyMap<string, Person>): Work {
	const {
		type,
		title,
		url,
		date,
		start,
		end,
		repeats,
		place,
		online,
		publisher,
		description,
		hashtags,
		lang,
		formerly,
	} = data;
	const credits = data.people.flatMap(({ person, role }) => {
		const credited = people.get(person);
		return credited ? [{ person: credited, role }] : [];
	});
	return {
		...{
			id,
			type,
			title,
			url,
			date,
			start,
			end,
			repeats,
			place,
			online,
			publisher,
			description,
			hashtags,
			lang,
			formerly,
		},
		dir: directionOf(title),
		people: credits,
		image: photoOf(photo, undefined),
		isDraft: data.draft,
		worth: body,
	};
}

function recognitionOf(
	{ id, data, body }: Read<'recognitions'>,
	people: ReadonlyMap<string, Person>,
	lists: ReadonlyMap<string, List>,
	works: ReadonlyMap<string, Work>,
): Recognition {
	const { kind, reason, quote, proof, replyTo, ask, hashtags, formerly } = data;
	return {
		...{ id, kind, reason, proof, replyTo, ask, hashtags, formerly },
		date: dateOf(id, data),
		quote: kind === 'quote' && quote ? { ...quote, dir: directionOf(quote.text) } : undefined,
		people: data.people.flatMap((who) => people.get(who) ?? []),
		work: data.work ? works.get(data.work) : undefined,
		lists: data.lists.flatMap((list) => lists.get(list) ?? []),
		post: Object.fromEntries(
			Object.entries(data.post ?? {}).filter(([, words]) => words !== undefined),
		) as Recognition['post'],
		isDraft: data.draft,
		words: body,
	};
}

/** Who stands on the branch: those named, else who was recognised last, else who has most laurels. */
function featured(
	named: readonly string[],
	people: ReadonlyMap<string, Person>,
	recognitions: readonly Recognition[],
	sorted: readonly Person[],
): Person[] {
	const chosen = named.flatMap((id) => people.get(id) ?? []);
	if (chosen.length > 0) return chosen;
	const latest = [...new Set(recognitions.flatMap((recognition) => recognition.people))];
	const rest = [...sorted].sort((a, b) => laurelsOf(b) - laurelsOf(a));
	return [...new Set([...latest, ...rest])].slice(0, 6).reverse();
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byName = (people: readonly Person[]): Person[] =>
	[...people].sort((a, b) => collator.compare(a.sortName, b.sortName) || compare(a.id, b.id));
