/** What people are found by: as files hold it, as it is written, and as it is compared, in the form of words.ts. */
import { handleWords, labels } from './words.ts';

/** So many people stand in one file, as the directory shows them. */
export const peopleInPart = 16;

/** The number of the file in which somebody stands. */
export const searchPartOf = ({ at }: Pick<Sought, 'at'>): number => Math.floor(at / peopleInPart) + 1;

/** What a person is called, does, and where, as it is written. */
export interface CalledBy {
	id: string;
	/** In every script, and other names. */
	names: string[];
	/** As people write them on their networks, with the server where one is named. */
	handles: string[];
	/** Ids of lists. */
	lists: string[];
	/** Topics, in every spelling. */
	tags: { id: string; spellings: string[] }[];
	/** Where they live, and the place by which people are narrowed down. */
	location?: string | undefined;
	place?: string | undefined;
	job?: string | undefined;
	organisation?: string | undefined;
}

/**
 * Everybody as browsers get them: every text as it is written, since somebody hidden may be called as a public text is
 * compared. What several people have stands once, and is meant by its number.
 */
export interface NamesFile {
	lists: string[];
	tags: [id: string, spellings: string[]][];
	locations: [location: string, place: string | undefined][];
	/** With which word each file of what is said begins. */
	words: string[];
	/** In the order of the directory. What is empty at the end of one is left out; a location that is empty is -1. */
	people: PersonRow[];
}
type PersonRow = [
	id: string,
	names: string[],
	lists?: number[],
	tags?: number[],
	location?: number,
	handles?: string[],
	job?: string,
	organisation?: string,
];

/** A person as they are looked for. */
export interface Sought {
	id: string;
	/** Their place among all, counted from 0. */
	at: number;
	lists: readonly string[];
	tags: readonly string[];
	place: string | undefined;
	names: string;
	handles: string;
	topics: string;
	job: string;
	organisation: string;
	location: string;
	/** All of these words as one text: whoever has nothing of a word here has it nowhere. */
	all: string;
}

/** Writes everybody as browsers get them. */
export function namesFileOf(people: readonly CalledBy[], words: string[]): NamesFile {
	const lists = numbered<NamesFile['lists'][number]>();
	const tags = numbered<NamesFile['tags'][number]>();
	const locations = numbered<NamesFile['locations'][number]>();
	const rows = people.map(
		({ id, names, handles, location, place, job = '', organisation = '', ...person }): PersonRow => {
			const row: PersonRow = [
				id,
				names,
				person.lists.map((list) => lists.numberOf(list, list)),
				person.tags.map(({ id, spellings }) => tags.numberOf(id, [id, spellings])),
				location ? locations.numberOf(location, [location, place]) : -1,
				handles,
				job,
				organisation,
			];
			const filled = row.findLastIndex(
				(value) => value !== -1 && value !== '' && !(Array.isArray(value) && value.length === 0),
			);
			return row.slice(0, filled + 1) as PersonRow;
		},
	);
	return { lists: lists.all, tags: tags.all, locations: locations.all, words, people: rows };
}

/** Things by number, each once. */
function numbered<Thing>() {
	const all: Thing[] = [];
	const numbers = new Map<string, number>();
	return {
		all,
		numberOf(key: string, thing: Thing): number {
			const number = numbers.get(key) ?? all.push(thing) - 1;
			numbers.set(key, number);
			return number;
		},
	};
}

/** Everybody, as they are looked for. */
export function soughtIn({ lists, tags, locations, people }: NamesFile): Sought[] {
	const topicsOf = tags.map(([, spellings]) => labels(...spellings));
	const locationsOf = locations.map(([location]) => labels(location));
	/** Many have the same. */
	const known = new Map<string, string>();
	const compared = (text: string): string => {
		const form = known.get(text) ?? labels(text);
		known.set(text, form);
		return form;
	};
	return people.map(([id, called, ofLists = [], ofTags = [], where = -1, written = [], does = '', of = ''], at) => {
		const names = labels(...called);
		const handles = handleWords(...written.flatMap(spellingsOfHandle));
		const topics = ofTags.map((number) => topicsOf[number] ?? '').join('|');
		const [job, organisation, location] = [compared(does), compared(of), locationsOf[where] ?? ''];
		return {
			id,
			at,
			lists: ofLists.map((number) => lists[number] ?? ''),
			tags: ofTags.map((number) => tags[number]?.[0] ?? ''),
			place: locations[where]?.[1],
			names,
			handles,
			topics,
			job,
			organisation,
			location,
			all: `${names}|${handles}|${topics}|${job}|${organisation}|${location}`,
		};
	});
}

/** A handle as people type it: with its server, and without. */
function spellingsOfHandle(mention: string): string[] {
	const handle = mention.replace(/^@|^.*\//g, '');
	return [handle, handle.replace(/@.*$|\.bsky\.social$/, '')];
}
