import type { Entry } from '../../hub/content/entries.ts';
import type { CollectionName } from '../../hub/schema/index.ts';
import { fold, oneLine } from '../../hub/text.ts';
import type { Day } from '../../hub/time/days.ts';
import { dayCalled, dayFrom, partialDayFrom } from '../../hub/time/written-days.ts';
import { momentFrom } from '../../hub/time/written-times.ts';
import { zoneFrom } from '../../hub/time/zones.ts';
import { Refusal } from '../../refusal.ts';
import type { ContentUnopened } from '../content-unopened.ts';
import { profileFault, profileFrom } from './handles.ts';

/** What was said on the command line, or in answers. */
export interface EntryWords {
	id?: string | undefined;
	name?: string | undefined;
	reason?: string | undefined;
	headline?: string | undefined;
	url?: string | undefined;
	title?: string | undefined;
	kind?: string | undefined;
	/** Whose words it is: the id or the name of somebody, or their name and site. */
	by?: string | { name: string; url?: string } | undefined;
	quote?: string | undefined;
	source?: string | undefined;
	work?: string | undefined;
	type?: string | undefined;
	start?: string | undefined;
	end?: string | undefined;
	timezone?: string | undefined;
	repeats?: string | undefined;
	place?: string | undefined;
	online?: string | undefined;
	date?: string | undefined;
	list?: string[] | undefined;
	tag?: string[] | undefined;
	handle?: string[] | undefined;
	person?: string[] | undefined;
	draft?: boolean | undefined;
	anyway?: boolean | undefined;
}

export type NewCollection = Exclude<CollectionName, 'hub'>;

/** What each kind of file can't be without. */
export const needed = {
	people: ['name', 'reason'],
	recognitions: ['kind', 'person'],
	works: ['type', 'title', 'url', 'person'],
	lists: ['title'],
	pages: ['title'],
} as const satisfies Record<NewCollection, (keyof EntryWords)[]>;

/** What only happens on a day. */
export const happening: readonly string[] = ['event', 'workshop', 'chat'];

/** What has to be said besides. A draft needs no reason, and what is over only its day. */
export const lackingIn = (collection: NewCollection, given: EntryWords): (keyof EntryWords)[] => [
	...needed[collection].filter((name) => !given[name]?.length && !(name === 'reason' && given.draft)),
	...(collection === 'recognitions' && given.kind === 'quote' && !given.quote ? (['quote'] as const) : []),
	...(collection === 'works' && happening.includes(given.type ?? '') && !given.start && !given.date
		? (['start'] as const)
		: []),
];

/** What was said, as the fields of a file. Throws an Error with the cure for a profile that is not understood. */
export function fieldsOf(
	collection: NewCollection,
	given: EntryWords,
	known: ContentUnopened,
	today: Day,
): Record<string, unknown> {
	const lists = given.list?.map((written) => idOf(written, known.lists, ({ data }) => [data.title]));
	const people = given.person?.map((written) =>
		idOf(written, known.people, ({ data }) => [data.name, data.romanized ?? '', ...data.aliases]),
	);
	const called = (read: typeof dayFrom) => (written: string) => dayCalled(written, today) ?? read(written);
	const draft = given.draft ? true : undefined;
	if (collection === 'people') return { ...personFields(given), lists, tags: given.tag?.map(oneLine), draft };
	if (collection === 'lists') return onOneLine({ title: given.title });
	if (collection === 'pages') return { ...onOneLine({ title: given.title }), draft };
	if (collection === 'works')
		return {
			...onOneLine({
				type: given.type,
				title: given.title,
				url: given.url,
				date: readAs(called(partialDayFrom), given.date),
			}),
			...onOneLine({ start: readAs(readMoment, given.start), end: readAs(readMoment, given.end) }),
			...onOneLine({ timezone: readAs(zoneFrom, given.timezone), repeats: given.repeats }),
			...onOneLine({ place: given.place, online: given.online }),
			people,
			draft,
		};
	return {
		...onOneLine({
			date: readAs(called(dayFrom), given.date) ?? today,
			kind: given.kind,
			reason: given.reason,
			work: given.work,
		}),
		by: typeof given.by === 'string' ? voiceOf(given.by, known) : given.by,
		people,
		quote: given.quote ? onOneLine({ text: given.quote, source: given.source }) : undefined,
		lists,
		draft,
	};
}

/** Somebody who is here by their id, anybody else by their name. */
function voiceOf(written: string, { people }: ContentUnopened): string | { name: string } {
	const id = idOf(written, people, ({ data }) => [data.name, data.romanized ?? '', ...data.aliases]);
	return people.some((person) => person.id === id) ? id : { name: oneLine(written) };
}

function personFields({ name, reason, headline, url, handle = [] }: EntryWords): Record<string, unknown> {
	const handles: Record<string, string> = {};
	let own = url;
	for (const written of [...(url && profileFrom(url) ? [url] : []), ...handle]) {
		const profile = profileFrom(written);
		if (!profile) throw new Refusal(profileFault(written));
		// An address on a server that is nobody's network may be somebody's own site.
		if (written === url && profile.network === 'mastodon') continue;
		if (written === url) own = undefined;
		handles[profile.network] = profile.handle;
	}
	const profiles = Object.keys(handles).length > 0 ? handles : undefined;
	return { ...onOneLine({ name, reason, headline, url: own }), handles: profiles };
}

/** The id of what was named by its id or by its name. What is unknown stays as written: the check tells what is near. */
function idOf<E extends Entry>(written: string, entries: readonly E[], names: (entry: E) => string[]): string {
	const bare = written.trim().replace(/\.md$/i, '');
	if (entries.some(({ id }) => id === bare)) return bare;
	const named = entries.filter((entry) => names(entry).some((name) => name && fold(name) === fold(bare)));
	return named.length === 1 && named[0] ? named[0].id : bare;
}

/** What can be meant only in one way, as files have it; else as it was said, for the check to tell. */
const readAs = (read: (written: string) => string | undefined, written: string | undefined): string | undefined =>
	written && (read(written) ?? written);
const readMoment = (written: string) => momentFrom(written).moment;

const onOneLine = (fields: Record<string, string | undefined>): Record<string, string | undefined> =>
	Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value && oneLine(value)]));
