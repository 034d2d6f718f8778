import { handleOn, type NetworkId } from '../share/networks.ts';
import type { Day } from './days.ts';
import type { List, Owner, Person, Photo, Recognition, Work } from './hub.ts';
import type { Markdown } from './markdown.ts';
import { dayInName } from './references.ts';
import type { CollectionName, DataOf } from './schema/index.ts';
import { directionOf } from './text.ts';

/** An entry as the gate sees it: what was read, wherever it was kept in between. */
export interface Read<C extends CollectionName> {
	id: string;
	data: DataOf<C>;
	body: Markdown;
	photo?: { path: string; digest: string; width: number; height: number } | undefined;
}

/** The day of a recognition: its field, else the day in its file name. */
export const dateOf = (id: string, data: DataOf<'recognitions'>): Day => data.date ?? dayInName(id) ?? '9999-12-31';

/** What the owner said of the hub, and of themselves. */
export function settingsOf({ data, body, photo }: Read<'hub'>) {
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

/** A person, not yet linked to anything. */
export function personOf({ id, data, body, photo }: Read<'people'>): Person {
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

/** A work with the people who may be shown. */
export function workOf({ id, data, body, photo }: Read<'works'>, people: ReadonlyMap<string, Person>): Work {
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

/** A recognition with the people, lists and work that may be shown. */
export function recognitionOf(
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

function photoOf(file: Read<'people'>['photo'], words: DataOf<'people'>['photo']): Photo | undefined {
	if (!file) return undefined;
	return { ...file, alt: words?.alt, credit: words?.credit, focus: words?.focus ?? { x: 50, y: 25 } };
}

const handlesOf = (handles: DataOf<'people'>['handles']) =>
	Object.entries(handles ?? {}).flatMap(([network, handle]) =>
		handle ? [handleOn(network as NetworkId, handle)] : [],
	);
