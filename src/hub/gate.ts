import { wordsIn } from '../words/words.ts';
import { awaitedAmong } from './awaited.ts';
import { featured, listsOf, sortedByName, sortLike, sortLists, tagsOf } from './groups.ts';
import { compare, type Hub, nextDay, type Work } from './hub.ts';
import {
	type Everything,
	ownPageOf,
	personOf,
	picturesOf,
	recognitionDay,
	recognitionOf,
	settingsOf,
	speakerOf,
	waiting,
	workOf,
} from './things.ts';
import type { Day } from './time/days.ts';
import { unlinked } from './unlinked.ts';
import { withoutWikilinks } from './wikilink-targets.ts';

/** The day, and what the owner sees besides, never in a published site: drafts, and laurels that wait for their day. */
export interface Seen {
	today: Day;
	drafts: boolean;
	ahead?: boolean;
}

/** The language that is published, among others. */
export type InEditions = Pick<Hub, 'editions' | 'under' | 'main'>;

/**
 * What may be public, linked. Kept out: drafts, who declined, recognitions after today, introductions that not all agreed to,
 * people of whom nothing else is said, photos of people without their consent, whatever names only them, and links to any of
 * these.
 */
export function gate(everything: Everything, seen: Seen, edition: InEditions = { under: '' }): Hub {
	const hub = gated(everything, seen, edition);
	const bare = unlinked(withoutWikilinks(everything, hub), hub);
	return bare === everything ? hub : gated(bare, seen, edition);
}

function gated(everything: Everything, seen: Seen, edition: InEditions, without: ReadonlySet<string> = new Set()): Hub {
	const { today, drafts, ahead = false } = seen;
	const shown = (data: { draft: boolean }) => drafts || !data.draft;
	const people = new Map(
		everything.people
			.filter(({ id, data }) => shown(data) && data.consent !== 'declined' && !without.has(id))
			.map((read) => [read.id, personOf(read, everything.hub.data.lang)]),
	);
	const sorted = sortedByName(people.values(), everything.hub.data.lang);
	const byName = sortLike(sorted);
	const lists = listsOf(everything, people);
	const works = new Map(
		everything.works
			.filter(({ data }) => shown(data))
			.map((read) => workOf(read, people))
			.filter((work) => work.people.length > 0)
			.map((work) => [work.id, work]),
	);
	const awaited = awaitedAmong(everything.people);
	const recognitions = everything.recognitions
		.filter(
			({ id, data }) =>
				shown(data) && (ahead || recognitionDay(id, data) <= today) && (drafts || waiting(data, today).length === 0),
		)
		.flatMap((read) => {
			const by =
				awaited(read.data.by)?.because === 'declined'
					? undefined
					: speakerOf(read.data.by, everything.hub.data.owner, people);
			return by ? [recognitionOf(read, by, people, lists, works, today)] : [];
		})
		.filter(({ kind, people }) => people.length >= (kind === 'introduction' ? 2 : 1))
		.sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
	for (const recognition of recognitions)
		for (const person of recognition.people) person.recognitions.push(recognition);
	const silent = drafts ? [] : sorted.filter(({ reason, recognitions }) => !reason && recognitions.length === 0);
	if (silent.length > 0) return gated(everything, seen, edition, without.union(new Set(silent.map(({ id }) => id))));
	for (const recognition of recognitions) recognition.by.person?.gave.push(recognition);
	// What comes again is as new as its next time.
	const lastDayOf = (work: Work) => nextDay(work, today) ?? work.start ?? work.date;
	const published = [...works.values()].sort((a, b) => compare(lastDayOf(b), lastDayOf(a)) || compare(a.id, b.id));
	for (const work of published) for (const { person } of work.people) person.works.push(work);
	const tags = tagsOf(everything, people, byName, edition.main?.lang);
	sortLists(everything, lists, byName);
	const shownLists = [...lists.values()].filter((list) => list.people.length > 0);
	const pages = everything.pages
		.filter(({ data }) => shown(data))
		.sort((a, b) => orderOf(a) - orderOf(b) || compare(a.data.title, b.data.title) || compare(a.id, b.id))
		.map(ownPageOf);
	const texts = [
		everything.hub.body,
		...sorted.map(({ story }) => story),
		...shownLists.map(({ opening }) => opening),
		...recognitions.map(({ words }) => words),
		...published.map(({ worth }) => worth),
		...pages.map(({ text }) => text),
	];
	const settings = settingsOf(everything.hub);
	return {
		...settings,
		...edition,
		address: settings.address + edition.under,
		words: wordsIn(everything.hub.data.lang, everything.hub.data.words),
		today,
		people: sorted,
		lists: shownLists,
		tags,
		recognitions,
		works: published,
		pages,
		pictures: picturesOf(texts, everything.inTexts),
		style: everything.style,
		logo: everything.logo && { ...everything.logo, saysTitle: everything.hub.data.logo?.saysTitle ?? false },
		featured: featured(everything.hub.data.featured, people, recognitions, today),
	};
}

/** Pages without a number stand last. */
const orderOf = ({ data: { order } }: Everything['pages'][number]): number => order ?? Number.MAX_SAFE_INTEGER;
