import type { ProfileId } from '../networks/networks.ts';
import { type Handle, handleOn } from '../networks/profiles.ts';
import { pictureAddress, type Thing } from '../vocabulary/paths.ts';
import { hostInLetters, hostRead } from './addresses.ts';
import { dayInName } from './content/references.ts';
import type { StyleFile } from './content/style.ts';
import type {
	Addressed,
	Foreign,
	Link,
	List,
	Owner,
	OwnPage,
	Person,
	Photo,
	Recognition,
	Speaker,
	TextPicture,
	Work,
} from './hub.ts';
import type { Markdown } from './markdown/mdast.ts';
import type { LogoFile } from './pictures/logo.ts';
import type { PhotoFile } from './pictures/pictures.ts';
import type { CollectionName, DataOf } from './schema/index.ts';
import { directionOf } from './text.ts';
import type { Day } from './time/days.ts';

/** Things as they were read, public or not. */
export type ThingsRead = { [T in Thing]: readonly { id: string; data: DataOf<T> }[] };

/** An entry as the gate sees it: what was read, wherever it was kept in between. */
export interface ReadEntry<C extends CollectionName> {
	id: string;
	data: DataOf<C>;
	body: Markdown;
	photo?: PhotoFile | undefined;
	/** What of it is in another language than the hub. */
	foreign?: Foreign | undefined;
}

/** Everything that was read, public or not. */
export interface Everything {
	hub: ReadEntry<'hub'>;
	people: ReadEntry<'people'>[];
	lists: ReadEntry<'lists'>[];
	recognitions: ReadEntry<'recognitions'>[];
	works: ReadEntry<'works'>[];
	pages: ReadEntry<'pages'>[];
	/** Pictures in texts by their address on the site. */
	inTexts: ReadonlyMap<string, PhotoFile>;
	style?: StyleFile | undefined;
	logo?: LogoFile | undefined;
}

/** The day of a recognition: its field, else the day in its file name; undefined where it has neither. */
export const dayWritten = (id: string, data: DataOf<'recognitions'>): Day | undefined => data.date ?? dayInName(id);

/** The day of a recognition; one that has none is never published. */
export const recognitionDay = (id: string, data: DataOf<'recognitions'>): Day => dayWritten(id, data) ?? '9999-12-31';

/** What the owner said of the hub, and of themselves. */
export function settingsOf({ data, body, photo, foreign }: ReadEntry<'hub'>) {
	const {
		url: published,
		owner: about,
		featured: _,
		logo: __,
		footer,
		words: own,
		languages: ___,
		topics: ____,
		...shown
	} = data;
	const { name, headline, location, url } = about;
	const dir = directionOf(name);
	const owner: Owner = {
		id: 'owner',
		name,
		dir,
		headline,
		location,
		url,
		handles: handlesOf(about.handles),
		links: linksOf(about.links),
		photo: photoOf(photo, about.photo),
	};
	const address = published.replace(/^https?:\/\/|\/+$/g, '');
	return { ...shown, ...withForeign(foreign), address, owner, own, footer: linksOf(footer), why: body };
}

/** Only where something is in another language. */
export const withForeign = (foreign: Foreign | undefined) => (foreign ? { foreign } : {});

/** The ids of something, each once. */
export const addressed = (id: string, { formerly }: { formerly: readonly string[] }): Addressed => ({
	id,
	firstId: formerly[0] ?? id,
	formerly: formerly.filter((other) => other !== id),
});

/** The letters of writings, by the script of a language. */
const ownLetters: Record<string, RegExp> = {
	Arab: /\p{Script=Arabic}/u,
	Beng: /\p{Script=Bengali}/u,
	Cyrl: /\p{Script=Cyrillic}/u,
	Deva: /\p{Script=Devanagari}/u,
	Hans: /\p{Script=Han}/u,
	Hant: /\p{Script=Han}/u,
	Hebr: /\p{Script=Hebrew}/u,
	Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
	Kore: /\p{Script=Hangul}/u,
};

const scriptOf = (lang: string): string => new Intl.Locale(lang).maximize().script ?? '';

/** A person, not yet linked to anything, as the readers of a language look for them. */
export function personOf({ id, data, body, photo, foreign }: ReadEntry<'people'>, lang: string): Person {
	const { photo: words, handles, links, lists: _, tags: __, consent, draft, sortName, notSame: ___, ...shown } = data;
	const inLatin = shown.romanized ?? shown.name;
	const script = scriptOf(lang);
	const readable = ownLetters[script]?.test(shown.name) ? shown.name : inLatin;
	return {
		...shown,
		...withForeign(foreign),
		...addressed(id, data),
		dir: directionOf(shown.name),
		readable,
		// How Japanese names are read, by which they are sorted, their letters don't tell.
		sortName: sortName ?? (script === 'Jpan' ? inLatin : readable),
		handles: handlesOf(handles),
		links: linksOf(links),
		photo: consent === 'given' ? photoOf(photo, words) : undefined,
		isDraft: draft,
		story: body,
		lists: [],
		tags: [],
		recognitions: [],
		gave: [],
		works: [],
	};
}

/** A work with the people who may be shown. */
export function workOf(
	{ id, data, body, photo, foreign }: ReadEntry<'works'>,
	people: ReadonlyMap<string, Person>,
): Work {
	const { people: named, image: _, draft, ...shown } = data;
	const credits = named.flatMap(({ person, role }) => {
		const credited = people.get(person);
		return credited ? [{ person: credited, role }] : [];
	});
	return {
		...shown,
		...withForeign(foreign),
		...addressed(id, data),
		dir: directionOf(shown.title),
		people: credits,
		image: photoOf(photo, undefined),
		isDraft: draft,
		worth: body,
	};
}

/** Who of an introduction has not agreed to it by a day; of other recognitions nobody has to. */
export const waiting = ({ kind, people, agreed }: DataOf<'recognitions'>, day: Day): string[] =>
	kind === 'introduction' ? people.filter((who) => !(agreed?.[who] && agreed[who] <= day)) : [];

/** Whose words a recognition is in; undefined where they may not be named. */
export function speakerOf(
	by: DataOf<'recognitions'>['by'],
	owner: { name: string },
	people: ReadonlyMap<string, Person>,
): Speaker | undefined {
	if (by === undefined) return { name: owner.name, isOwner: true };
	if (typeof by !== 'string') return { ...by, isOwner: false };
	const person = people.get(by);
	return person && { name: person.name, lang: person.lang, isOwner: false, person };
}

/** A recognition in somebody's words, with the people, lists and work that may be shown. */
export function recognitionOf(
	{ id, data, body, foreign }: ReadEntry<'recognitions'>,
	by: Speaker,
	people: ReadonlyMap<string, Person>,
	lists: ReadonlyMap<string, List>,
	works: ReadonlyMap<string, Work>,
	today: Day,
): Recognition {
	const { date: _, by: ___, people: named, quote, work, post, agreed: __, lists: listed, draft, ...shown } = data;
	const posts = Object.entries(post ?? {}).filter(([, words]) => words !== undefined);
	return {
		...shown,
		...withForeign(foreign),
		...addressed(id, data),
		date: recognitionDay(id, data),
		by,
		waitsUntil: recognitionDay(id, data) > today ? recognitionDay(id, data) : undefined,
		quote: shown.kind === 'quote' && quote ? { ...quote, dir: directionOf(quote.text) } : undefined,
		people: named.flatMap((who) => people.get(who) ?? []),
		waitsFor: waiting(data, today).flatMap((who) => people.get(who) ?? []),
		work: work ? works.get(work) : undefined,
		lists: listed.flatMap((list) => lists.get(list) ?? []),
		post: Object.fromEntries(posts) as Recognition['post'],
		isDraft: draft || by.person?.isDraft === true,
		words: body,
	};
}

/** A page of the owner's own. */
export const ownPageOf = ({ id, data, body, foreign }: ReadEntry<'pages'>): OwnPage => {
	const { draft: isDraft, order: _, ...shown } = data;
	return { ...shown, ...withForeign(foreign), id, isDraft, text: body };
};

/** The pictures that some texts show. */
export function picturesOf(texts: readonly Markdown[], inTexts: Everything['inTexts']): TextPicture[] {
	const addresses = new Set(texts.flatMap((text) => text.match(pictureAddress) ?? []));
	return [...addresses].flatMap((address) => {
		const photo = photoOf(inTexts.get(address), undefined);
		return photo ? [{ address, photo }] : [];
	});
}

function photoOf(file: ReadEntry<'people'>['photo'], words: DataOf<'people'>['photo']): Photo | undefined {
	if (!file) return undefined;
	return { ...file, alt: words?.alt, credit: words?.credit, focus: words?.focus ?? { x: 50, y: 25 } };
}

const handlesOf = (handles: DataOf<'people'>['handles']): Handle[] =>
	Object.entries(handles ?? {}).flatMap(([network, account]) => {
		if (!account) return [];
		const handle = handleOn(network as ProfileId, account);
		return [{ ...handle, mention: handle.mention.replace(/[^@]+$/, hostInLetters) }];
	});

const linksOf = (links: DataOf<'people'>['links']): Link[] =>
	links.map(({ label, url }) => ({ label: label ?? hostRead(url), url }));
