/** What people are found by: as files say it, and as it is compared. */
import { handleWords, labels, prose } from './words.ts';

/** So many people stand in one file, as the directory shows them. */
export const peopleInPart = 16;

/** The number of the file in which somebody stands. */
export const searchPartOf = ({ at }: Pick<Sought, 'at'>): number => Math.floor(at / peopleInPart) + 1;

/** What a person is found by first, as it is written. */
export interface CalledBy {
	id: string;
	/** In every script, and other names. */
	names: string[];
	/** As people write them on their networks, with the server where one is named. */
	handles: string[];
	/** In every spelling. */
	topics: string[];
	/** Ids of lists and topics, and a place, by which people are narrowed down. */
	lists: string[];
	tags: string[];
	place?: string | undefined;
}

/** What is said of a person, as it is written. */
export interface SaidOf {
	headline?: string | undefined;
	job?: string | undefined;
	organisation?: string | undefined;
	location?: string | undefined;
	reason?: string | undefined;
	story?: string | undefined;
}

/** A person as they are looked for: every text as words.ts gives it. */
export type Sought = Pick<CalledBy, 'id' | 'lists' | 'tags' | 'place'> & {
	/** Their place among all, counted from 0. */
	at: number;
	names: string;
	handles: string;
	topics: string;
} & SaidOf;

export const soughtAs = (
	{ id, names, handles: written, topics, lists, tags, place }: CalledBy,
	at: number,
): Sought => ({
	id,
	at,
	names: labels(...names),
	handles: handleWords(...written.flatMap(spellingsOfHandle)),
	topics: labels(...topics),
	lists,
	tags,
	place,
});

export const soughtFor = ({ headline, job, organisation, location, reason, story }: SaidOf): SaidOf => ({
	headline: prose(headline),
	job: labels(job),
	organisation: labels(organisation),
	location: labels(location),
	reason: prose(reason),
	story: prose(story),
});

/** A handle as people type it: with its server, and without. */
function spellingsOfHandle(mention: string): string[] {
	const handle = mention.replace(/^@|^.*\//g, '');
	return [handle, handle.replace(/@.*$|\.bsky\.social$/, '')];
}
