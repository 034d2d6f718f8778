import type { NetworkId } from '../networks/networks.ts';
import type { Handle } from '../networks/profiles.ts';
import type { OwnWords } from '../words/own.ts';
import type { Words } from '../words/words.ts';
import type { Markdown } from './markdown/mdast.ts';
import type { LogoFile } from './pictures/logo.ts';
import type { CollectionName, DataOf } from './schema/index.ts';
import { fold } from './text.ts';
import { addDays, type Day, dayOf, lastDay, roundWithin } from './time/days.ts';
import { lastTime, nextTime, type Time } from './time/repeats.ts';
import type { Topic } from './topics.ts';

/** A picture that may be published, and where its bytes are. */
export interface Photo {
	path: string;
	digest: string;
	/** Pixels of the upright original. */
	width: number;
	height: number;
	alt?: string | undefined;
	credit?: string | undefined;
	/** Where the face is, in per cent from the left and from the top. */
	focus: { x: number; y: number };
}

/** A picture in a text, and its address. */
export interface TextPicture {
	address: string;
	photo: Photo;
}

/** What a portrait shows: of a person, or of the owner. */
export interface Portrayed {
	id: string;
	name: string;
	romanized?: string | undefined;
	initials?: string | undefined;
	lang?: string | undefined;
	dir: 'rtl' | 'ltr';
	/** Only with consent. */
	photo?: Photo | undefined;
}

/** A place on the web for which there is no network: what is there, and its address. */
export interface Link {
	label: string;
	url: string;
}

export interface Owner extends Portrayed {
	headline?: string | undefined;
	location?: string | undefined;
	url?: string | undefined;
	handles: Handle[];
	links: Link[];
}

/** What has an address. */
export interface Addressed {
	id: string;
	/** The id that it had first, by which feeds and calendars know it whatever it is called now. */
	firstId: string;
	/** Other ids that it had: their addresses lead here. */
	formerly: string[];
}

/** Words that are not in the language of the hub, because nobody said them in it yet: by their fields, the language in which they are. The text below the fields is its `body`. */
export type Foreign = Readonly<
	Partial<Record<'body' | { [C in CollectionName]: keyof DataOf<C> }[CollectionName], string>>
>;

/** What may hold words in another language. */
export interface MaybeForeign {
	/** Missing where all is in the language of the hub. */
	foreign?: Foreign | undefined;
}

/** A language in which a hub is published, and where its pages stand below the address of the site. */
export interface Edition {
	lang: string;
	/** Empty for the language of the texts themselves, else `/de`. */
	under: string;
}

/** Fields that pages show as they were written; the others become links, or stay private. */
type ShownFields<C extends CollectionName, Other extends keyof DataOf<C>> = Omit<DataOf<C>, Other>;

export interface Person
	extends
		Portrayed,
		Addressed,
		MaybeForeign,
		ShownFields<
			'people',
			'formerly' | 'photo' | 'handles' | 'links' | 'lists' | 'tags' | 'consent' | 'draft' | 'sortName' | 'notSame'
		> {
	/** The name in letters that readers of the hub know: where they don't, and it is there, in Latin ones. */
	readable: string;
	sortName: string;
	handles: Handle[];
	links: Link[];
	isDraft: boolean;
	story: Markdown;
	lists: List[];
	tags: Tag[];
	/** Newest first. */
	recognitions: Recognition[];
	/** Laurels in their words, to others; newest first. */
	gave: Recognition[];
	works: Work[];
}

export interface List extends Addressed, MaybeForeign {
	title: string;
	/** For buttons. */
	short: string;
	description?: string | undefined;
	opening: Markdown;
	people: Person[];
}

export interface Tag extends Topic {
	/** The language of its label, where it is another than that of the hub. */
	lang?: string | undefined;
	people: Person[];
}

/** Whose words something is in: the owner's, those of somebody who has a page here, or of somebody else. */
export interface Speaker {
	name: string;
	lang?: string | undefined;
	isOwner: boolean;
	/** Whoever has a page here. */
	person?: Person | undefined;
	/** The own site of who has none. */
	url?: string | undefined;
}

export interface Recognition
	extends
		Addressed,
		MaybeForeign,
		ShownFields<
			'recognitions',
			'formerly' | 'date' | 'by' | 'people' | 'quote' | 'work' | 'post' | 'agreed' | 'lists' | 'draft'
		> {
	date: Day;
	by: Speaker;
	people: Person[];
	quote?: (NonNullable<DataOf<'recognitions'>['quote']> & { dir: 'rtl' | 'ltr' }) | undefined;
	work?: Work | undefined;
	post: Partial<Record<NetworkId, string>>;
	lists: List[];
	isDraft: boolean;
	/** The day before which only its owner sees it; missing in what is published. */
	waitsUntil?: Day | undefined;
	/** Who has not agreed to an introduction yet: nobody in what is published. */
	waitsFor: Person[];
	words: Markdown;
}

export interface Work extends Addressed, MaybeForeign, ShownFields<'works', 'formerly' | 'people' | 'image' | 'draft'> {
	dir: 'rtl' | 'ltr';
	people: Credit[];
	image?: Photo | undefined;
	isDraft: boolean;
	worth: Markdown;
}

export interface Credit {
	person: Person;
	role?: string | undefined;
}

/** A page of the owner's own: an imprint, say. */
export interface OwnPage extends MaybeForeign, ShownFields<'pages', 'order' | 'draft'> {
	id: string;
	isDraft: boolean;
	text: Markdown;
}

/** The logo of a hub, and whether its title stands in it. */
export interface Logo extends LogoFile {
	saysTitle: boolean;
}

/** What a hub says itself around the words of its entries. */
export type Speech = Pick<Hub, 'lang' | 'words' | 'own' | 'title' | 'owner' | 'hashtags'>;

/** Everything that is public, linked. Pages, cards, feeds and kits get this and nothing else. */
export interface Hub
	extends
		MaybeForeign,
		ShownFields<'hub', 'url' | 'owner' | 'featured' | 'logo' | 'footer' | 'words' | 'languages' | 'topics'> {
	/** All languages in which it is published, that of its texts first; missing where there is one. */
	editions?: readonly Edition[] | undefined;
	/** Where the pages of this language stand: empty, or `/de`. */
	under: string;
	/** Of a further language: how the hub speaks in the first, for what nobody has said in this one. */
	main?: Speech | undefined;
	/** What pages, cards, feeds and kits say themselves, in the language of the hub. */
	words: Words;
	/** What of them its owner says in words of their own. */
	own?: OwnWords | undefined;
	/** Where hub.md says that it is published, as it is read: `example.org/laurels`. Links are made by `Site`. */
	address: string;
	owner: Owner;
	why: Markdown;
	today: Day;
	/** Sorted by name. */
	people: Person[];
	lists: List[];
	tags: Tag[];
	/** Newest first. */
	recognitions: Recognition[];
	/** Newest first. */
	works: Work[];
	/** Pages of the owner's own, in the order in which they stand at the foot. */
	pages: OwnPage[];
	/** Pictures in texts. */
	pictures: TextPicture[];
	/** Links at the foot. */
	footer: Link[];
	/** Drawn, whatever its file was. */
	logo?: Logo | undefined;
	/** The owner's own look. */
	style?: { text: string; digest: string } | undefined;
	/** On the branch of the home page, from the lowest leaf up; six at most. */
	featured: Person[];
}

/** A hub in every language in which it is published, that of its texts first. */
export type Hubs = readonly [Hub, ...Hub[]];

/** A hub as it speaks around words of a language: praise that nobody has said in another stands in sentences of its own. */
export const speaking = (hub: Hub, lang: string | undefined): Hub =>
	lang && lang === hub.main?.lang ? { ...hub, ...hub.main } : hub;

/** The year of a recognition. */
export const yearOf = (day: Day): string => day.slice(0, 4);
export const monthOf = (day: Day): string => day.slice(5, 7);

/** What a recognition says of a person: their own words for a quote, else the reason. */
export const gist = (recognition: Recognition): string => recognition.quote?.text ?? recognition.reason ?? '';

/** The first day on which somebody was recognised here, as exactly as it is known. */
export function firstRecognised(person: Person): Day | undefined {
	const first = person.recognitions.at(-1)?.date;
	if (!first || !person.since) return first ?? person.since;
	return lastDay(person.since) < first ? person.since : first;
}

/** How often somebody was recognised: a profile that gives a reason is a recognition too. */
export const laurelsOf = (person: Person): number => Math.max(1, person.recognitions.length);

/** The reason that stands for a person: that of their profile, else their newest praise. */
export const reasonFor = (person: Person): string | undefined => person.reason ?? newestPraise(person)?.reason;

/** The language of the reason of a recognition, where it is another than that of the hub. A quotation says its own. */
export const langOfPraise = ({ quote, foreign }: Recognition): string | undefined =>
	quote ? undefined : foreign?.reason;

/** The same of the reason that stands for a person, and of their one line. */
export const langOfReason = (person: Person): string | undefined =>
	(person.reason ? person : newestPraise(person))?.foreign?.reason;
export const langOfLine = (person: Person): string | undefined =>
	person.headline ? person.foreign?.headline : langOfReason(person);

/** A hub as it speaks around a recognition. */
export const speakingOf = (recognition: Recognition, hub: Hub): Hub => speaking(hub, langOfPraise(recognition));

/** The praise that gives the reason which stands for a person; undefined where their profile does. */
export function praiseFor(person: Person): Recognition | undefined {
	const newest = newestPraise(person);
	return newest?.reason === reasonFor(person) ? newest : undefined;
}

/** What stands for a person wherever there is one line: what they do, else why they are here. */
export const personLine = (person: Person): string | undefined => person.headline ?? reasonFor(person);

/** Other names of a person than the one in their own script. */
export const otherNames = ({ romanized, aliases }: Person): string[] => [...(romanized ? [romanized] : []), ...aliases];

/** Everybody who did not ask to be kept from search engines. */
export const findable = ({ people }: Hub): Person[] => people.filter(({ noindex }) => !noindex);

/** Whether nobody of these people asked to be kept from search engines: copies for machines may name them. */
export const areFindable = (people: readonly Person[]): boolean => people.every(({ noindex }) => !noindex);

/** Whether all of these people asked to be kept from search engines: what is about them alone is, too. */
export const areKept = (people: readonly Person[]): boolean =>
	people.length > 0 && people.every(({ noindex }) => noindex);

/** Those who are no drafts: what is about many is passed on by their owner, and names nobody who is one. */
export const withoutDrafts = (people: readonly Person[]): Person[] => people.filter(({ isDraft }) => !isDraft);

/** The people of a work. */
export const creditedOn = (work: Work): Person[] => work.people.map(({ person }) => person);

/** The newest recognition of a person that is praise of them: no quote, no introduction; of others only where there is none of the owner's. */
function newestPraise({ recognitions }: Person): Recognition | undefined {
	const isPraise = ({ kind, reason }: Recognition) => reason && kind !== 'introduction' && kind !== 'quote';
	return recognitions.find((one) => one.by.isOwner && isPraise(one)) ?? recognitions.find(isPraise);
}

/** Whose words the reason is in that stands for a person, where they are not the owner's. */
export function otherVoiceFor(person: Person): Speaker | undefined {
	const by = praiseFor(person)?.by;
	return by?.isOwner ? undefined : by;
}

/** Everybody whom a recognition names who has a page here: whom it is for, and whose words it is. */
export const namedIn = ({ people, by }: Recognition): Person[] => [...people, ...(by.person ? [by.person] : [])];

export const isEvent = (work: Work): work is Work & { start: string } => work.start !== undefined;

/** The day on which an event happens next, from `today` on; undefined when it is over. */
export function nextDay(work: Work, today: Day): Day | undefined {
	const next = isEvent(work) ? nextTime(work, today) : undefined;
	return next && dayOf(next.start);
}

/** Whether it was an event, and is no more: nobody is bidden to come. */
export const isOver = (work: Work, today: Day): boolean => isEvent(work) && nextTime(work, today) === undefined;

/** When an event happens next, from `today` on; when it did last, where it is over. */
export const timeShown = (work: Work & { start: string }, today: Day): Time =>
	nextTime(work, today) ?? lastTime(work) ?? { start: work.start, end: work.end };

/** Events ahead, soonest first. */
export const upcoming = (works: readonly Work[], today: Day): (Work & { start: string })[] =>
	works
		.filter(isEvent)
		.flatMap((work) => {
			const next = nextTime(work, today);
			return next ? [{ work, start: next.start }] : [];
		})
		.sort(
			(a, b) =>
				compare(dayOf(a.start), dayOf(b.start)) ||
				Date.parse(a.start) - Date.parse(b.start) ||
				compare(a.work.id, b.work.id),
		)
		.map(({ work }) => work);

/** What all of some people share: topics, lists, works that they are all part of, and a place that all give alike. */
export function inCommon(people: readonly Person[]): {
	tags: Tag[];
	lists: List[];
	works: Work[];
	place?: string | undefined;
} {
	const [first, ...others] = people;
	if (!first || others.length === 0) return { tags: [], lists: [], works: [] };
	const place = first.location;
	return {
		tags: first.tags.filter((tag) => others.every((other) => other.tags.includes(tag))),
		lists: first.lists.filter((list) => others.every((other) => other.lists.includes(list))),
		works: first.works.filter((work) => others.every((other) => other.works.includes(work))),
		place: others.every((other) => place && fold(other.location ?? '') === fold(place)) ? place : undefined,
	};
}

/** Whether a recognition is public by a day: neither a draft, nor to come, nor waiting for somebody to agree. */
export const isPublicBy = ({ isDraft, waitsFor, date }: Recognition, today: Day): boolean =>
	!isDraft && waitsFor.length === 0 && date <= today;

/** Whether a recognition is public by a day, and in the owner's own words: these are what they keep up. */
export const isGivenBy = (recognition: Recognition, today: Day): boolean =>
	recognition.by.isOwner && isPublicBy(recognition, today);

/** Whether a recognition is of the last seven days. */
export const isThisWeek = (recognition: Recognition, today: Day): boolean => recognition.date > addDays(today, -7);

/** Recognitions of earlier years whose day comes round in the week up to `today`, newest first. */
export function anniversaries(recognitions: readonly Recognition[], today: Day): Recognition[] {
	const start = addDays(today, -6);
	return recognitions.filter(({ date }) => roundWithin(date, start, today) !== undefined);
}

/** Plain order of text, the same on every machine. */
export const compare = (a: string | undefined, b: string | undefined): number =>
	(a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
