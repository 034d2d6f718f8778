import {
	gist,
	type Hub,
	isEvent,
	type List,
	langOfLine,
	laurelsOf,
	nextDay,
	otherVoiceFor,
	type Person,
	type Portrayed,
	personLine,
	type Recognition,
	reasonFor,
	type Speaker,
	speaking,
	speakingOf,
	type Work,
	withoutDrafts,
	yearOf,
} from '../hub/hub.ts';
import { numeralIn } from '../hub/numeral.ts';
import { sentences } from '../hub/text.ts';
import { dayOf } from '../hub/time/days.ts';
import { isTimed } from '../hub/time/repeats.ts';
import type { CardSubject } from '../vocabulary/paths.ts';
import type { OwnWords } from '../words/own.ts';
import { plain } from '../words/sentence.ts';
import { type Words, wordsIn } from '../words/words.ts';
import type { Portrait } from './portrait.ts';

/** The designs that words are for; `designs/` draws each. */
export type DesignId =
	| 'profile'
	| 'recognition'
	| 'quote'
	| 'milestone'
	| 'welcome'
	| 'recommendation'
	| 'introduction'
	| 'work'
	| 'list'
	| 'hub';

/** What stands on a card, and the text that describes it to those who can't see it. Everything but `name` may be missing. */
export interface CardWords {
	subject: CardSubject;
	design: DesignId;
	/** The language of what stands there besides, and what of it is said otherwise. */
	lang: string;
	own?: OwnWords | undefined;
	/** A line above the name: “Laurels to”. */
	kicker?: string | undefined;
	/** What stands larger than the name: the number of a milestone, “Welcome,”, the title of what is recommended. */
	heading?: string | undefined;
	/** The day of an event: “27 November”. */
	date?: string | undefined;
	/** The heaviest words: of a person, a work, a list, the hub. */
	name: string;
	/** The name in Latin letters. */
	romanized?: string | undefined;
	/** What leads from one name to the next: “meet”. */
	joiner?: string | undefined;
	/** Further names: who is introduced too, who is on a list. */
	names?: readonly string[] | undefined;
	/** How many more there are than those named. */
	more?: number | undefined;
	/** Praise, a quotation, or what somebody does. */
	line?: string | undefined;
	/** The quotation in the language of the hub. */
	translation?: string | undefined;
	/** What stands there where neither can be drawn. */
	otherLine?: string | undefined;
	/** A place, a source, or what kind of praise it is. */
	label?: string | undefined;
	/** Who is shown. */
	portraits: readonly Portrait[];
	/** The hub's title, in the corner; where words are not the owner's, whose they are. */
	title: string;
	/** The addresses of its page and of the hub, as they are read: for what no font draws. */
	page: string;
	site: string;
	alt: string;
}

/** Everything that may be drawn in letters: what stands there, and what takes its place. */
export const drawnWords = ({
	lang,
	own,
	kicker,
	heading,
	date,
	name,
	romanized,
	joiner,
	names = [],
	more,
	line,
	translation,
	otherLine,
	label,
	title,
	page,
	site,
	portraits,
}: CardWords): string =>
	[
		kicker,
		heading,
		date,
		name,
		romanized,
		joiner,
		...names,
		...houseWords(wordsIn(lang, own), more),
		line,
		translation,
		otherLine,
		label,
		title,
		page,
		site,
		...portraits.map(({ of }) => of.romanized),
	].join(' ');

/** What cards say of themselves, one text after the other in every language. */
export function houseWords({ card, work, works, people, andMore }: Words, more = 0): string[] {
	const types = (Object.keys(wordsIn('en').works) as Work['type'][]).map((type) => works[type]);
	return [...types, card.laurelsTo, card.welcome, card.meet, card.and, work.online, andMore(more), people(more)];
}

/** What cards of a language may say besides the words of their owner: for whoever asks which letters they need. */
export function lettersOfCards(lang: string): string {
	const words = wordsIn(lang);
	const { kinds, site, day } = words;
	const months = Array.from({ length: 12 }, (_, month) => day(`2026-${`${month + 1}`.padStart(2, '0')}-01`));
	return [...houseWords(words), ...Object.values(kinds), site.keptBy(''), ...months].join(' ');
}

/** Most people whose faces or names a card shows. */
const mostPortraits = 8;
/** Most whose faces a list shows. */
const mostOnList = 42;

/** The words of every card of a hub, each at its address. A renamed thing keeps its older addresses too. */
export function allCards(hub: Hub): CardWords[] {
	const everyone = [
		...hub.people.map((person) => ({ of: person, words: personCard(person, hub) })),
		...hub.recognitions.map((recognition) => ({ of: recognition, words: recognitionCard(recognition, hub) })),
		...hub.works.map((work) => ({ of: work, words: workCard(work, hub) })),
		...hub.lists.map((list) => ({ of: list, words: listCard(list, hub) })),
	];
	const former = everyone.flatMap(({ of, words }) =>
		of.formerly.map((id) => ({ ...words, subject: words.subject.replace(/[^/]+$/, id) as CardSubject })),
	);
	return [hubCard(hub), ...everyone.map(({ words }) => words), ...former];
}

export function hubCard(hub: Hub): CardWords {
	const { title: name, tagline: line, owner } = hub;
	const withPhotosFirst = [...hub.people].sort((a, b) => Number(Boolean(b.photo)) - Number(Boolean(a.photo)));
	const shown = withoutDrafts([...new Set([...hub.featured, ...withPhotosFirst])]).slice(0, mostPortraits);
	return {
		...described([name, line, owner.location], shown, hub),
		...at('hub', hub),
		design: 'hub',
		name,
		line,
		label: owner.location,
		title: hub.words.site.keptBy(owner.name),
	};
}

export function personCard(person: Person, inHub: Hub): CardWords {
	const hub = speaking(inHub, langOfLine(person));
	const { name, romanized, location: label } = person;
	const line = personLine(person);
	const isReason = line === reasonFor(person);
	const { praise, list } = hub.words;
	const who = inFull(person, hub);
	const said = line && isReason ? [plain(praise.whole(list([who]), line))] : [who, line];
	// What they do is said by nobody.
	const title = isReason ? footOf(otherVoiceFor(person), hub) : hub.title;
	return {
		...described([...said, label], [person], hub, title),
		...at(`people/${person.id}`, hub),
		design: 'profile',
		name,
		romanized,
		line,
		otherLine: reasonFor(person),
		label,
	};
}

export function recognitionCard(recognition: Recognition, inHub: Hub): CardWords {
	const hub = speakingOf(recognition, inHub);
	const { kind, quote, people, work } = recognition;
	const [person, ...others] = people;
	const line = gist(recognition);
	const names = others.slice(0, mostPortraits - 1).map(({ name }) => name);
	const title = footOf(recognition.by, hub);
	const card = {
		...at(`recognitions/${recognition.id}`, hub),
		name: person?.name ?? hub.owner.name,
		romanized: others.length === 0 ? person?.romanized : undefined,
		names,
		more: others.length - names.length,
		line,
		otherLine: (quote && recognition.reason) || (others.length === 0 ? person?.headline : undefined),
	};
	const { praise, list, kinds, works, card: own } = hub.words;
	const everybody = people.map((one) => inFull(one, hub));
	if (kind === 'introduction') {
		const [first = '', ...rest] = everybody;
		const parts = [plain(praise.introduced(first, list(rest))), line];
		return { ...described(parts, people, hub, title), ...card, design: 'introduction', joiner: own.meet };
	}
	if (quote) {
		const { translation, source: label } = quote;
		const parts = [hub.words.quotation(line), translation, hub.words.names(everybody), label];
		return { ...described(parts, people, hub, title), ...card, design: 'quote', translation, label };
	}
	const named = { ...card, joiner: own.and };
	if (kind === 'welcome') {
		const parts = [plain(praise.welcome(list(everybody))), line && praise.laurels(line)];
		return { ...described(parts, people, hub, title), ...named, design: 'welcome', heading: own.welcome };
	}
	if (kind === 'recommendation' && work) {
		const parts = [works[work.type], work.title, own.by(hub.words.names(everybody)), line && praise.laurels(line)];
		const recommended = { design: 'recommendation', kicker: works[work.type], heading: work.title } as const;
		return { ...described(parts, people, hub, title), ...named, ...recommended };
	}
	const numeral = kind === 'milestone' ? numeralIn(line, hub.words) : undefined;
	return {
		...described([plain(praise.whole(list(everybody), line)), kinds[kind]], people, hub, title),
		...named,
		...(numeral ? { design: 'milestone', heading: numeral } : { design: 'recognition', kicker: own.laurelsTo }),
	};
}

export function workCard(work: Work, inHub: Hub): CardWords {
	const hub = speaking(inHub, work.foreign?.title);
	const people = work.people.map(({ person }) => person);
	const names = people.slice(0, mostPortraits).map(({ name }) => name);
	const day = isEvent(work) ? (nextDay(work, hub.today) ?? dayOf(work.start)) : undefined;
	const { card, works, day: dayIn, names: row } = hub.words;
	const kicker = works[work.type];
	const label = whereAndWhen(work, hub) ?? work.publisher;
	const parts = [kicker, day && dayIn(day), work.title, card.by(row(people.map(({ name }) => name))), label];
	return {
		...described(parts, people, hub),
		...at(`works/${work.id}`, hub),
		design: 'work',
		kicker,
		date: day && card.day(day, yearOf(day) !== yearOf(hub.today)),
		name: work.title,
		names,
		more: people.length - names.length,
		label,
	};
}

/** Where an event is, and at what time. */
function whereAndWhen({ place, online, start = '' }: Work, { words }: Hub): string | undefined {
	const where =
		place && online ? words.time.placeAndOnline(place) : (place ?? (online ? words.work.online : undefined));
	const clock = isTimed(start) ? words.inDigits(start.slice(11, 16)) : undefined;
	return plain(words.series([where, clock].filter((part) => part !== undefined))) || undefined;
}

export function listCard(list: List, inHub: Hub): CardWords {
	const hub = speaking(inHub, list.foreign?.title);
	const people = withoutDrafts(list.people);
	const isCrowd = people.length > mostPortraits;
	const { names, people: inNumber } = hub.words;
	const everybody = people.map(({ name }) => name);
	return {
		...described(
			[list.title, isCrowd ? inNumber(people.length) : names(everybody)],
			people,
			hub,
			hub.title,
			mostOnList,
		),
		...at(`lists/${list.id}`, hub),
		design: 'list',
		name: list.title,
		names: isCrowd ? [] : everybody,
		label: isCrowd ? inNumber(people.length) : undefined,
	};
}

/** What a card is about, and the addresses of its page and of the hub. */
const at = (subject: CardSubject, { address: site, lang, own }: Hub) => ({
	subject,
	lang,
	own,
	page: subject === 'hub' ? site : `${site}/${subject}`,
	site,
});

/** What stands in the corner. */
const footOf = (by: Speaker | undefined, { title, words }: Hub): string =>
	by && !by.isOwner ? words.card.from(by.name) : title;

const inFull = ({ name, romanized }: Person, { words }: Hub): string => words.card.inFull(name, romanized);

/** The faces of a card, and its words as a sentence each. The owner's face stands in for nobody. */
function described(
	parts: readonly (string | undefined)[],
	people: readonly Person[],
	hub: Hub,
	title = hub.title,
	mostShown = mostPortraits,
) {
	const portraits: Portrait[] = people.slice(0, mostShown).map((person) => portraitOf(person, hub));
	if (portraits.length === 0) portraits.push({ of: portrayed(hub.owner), laurels: 1 });
	const faces = hub.words.card.beside(facesOf(portraits, hub));
	const alt = sentences([...new Set([...parts, faces, title, hub.title])], hub.words.fullStop);
	return { portraits, title, alt };
}

/** Somebody as a portrait shows them. */
export const portraitOf = (person: Person, { sprig }: Hub): Portrait => ({
	of: portrayed(person),
	laurels: sprig ? laurelsOf(person) : 1,
});

/** Only what a portrait needs: the words of a card are plain data. */
const portrayed = ({ id, name, romanized, initials, lang, dir, photo }: Portrayed): Portrayed => ({
	id,
	name,
	romanized,
	initials,
	lang,
	dir,
	photo,
});

function facesOf(portraits: readonly Portrait[], { words: { card, namesAnd } }: Hub): string {
	if (portraits.length > 2) {
		const shown = portraits.map(({ of }) => of.name);
		return card.faces(namesAnd(shown.slice(0, mostPortraits), Math.max(0, shown.length - mostPortraits)));
	}
	const faces = portraits.map(({ of: { name, photo } }) =>
		photo ? card.portrait(name, photo.alt?.replace(/\.$/, '')) : card.initials(name),
	);
	return card.both(faces);
}
