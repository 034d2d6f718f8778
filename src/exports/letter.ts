import { recognitionCard } from '../cards/words.ts';
import { gist, type Hub, isPublicBy, monthOf, type Recognition, speakingOf, yearOf } from '../hub/hub.ts';
import type { Day } from '../hub/time/days.ts';
import { type CardImage, cardImage } from '../site/card-image.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import type { Sentence } from '../words/sentence.ts';

/** Words that lead to a full address. */
export interface LinkedWords {
	words: string;
	url: string;
}

/** A sentence of a letter, without its links. */
export const plainSentence = (sentence: Sentence<LinkedWords>): string =>
	sentence.map((part) => (typeof part === 'string' ? part : part.words)).join('');

/** A laurel in a letter: its card, and what is said of it. */
export interface LetterLaurel {
	url: string;
	card: Omit<CardImage, 'file' | 'path'> & { src: string };
	/** Whom, and for what: a sentence of their names. */
	sentence: Sentence<LinkedWords>;
	given: Sentence<LinkedWords>;
}

/** The laurels of a month as a letter to readers, whatever it is written in. Addresses are full. */
export interface Letter {
	subject: string;
	lang: string;
	dir: 'rtl' | 'ltr';
	/** Newest first. */
	laurels: LetterLaurel[];
	/** What leads on at its end: all others, the home page, how to subscribe. */
	ways: LinkedWords[];
	/** How people ask to be changed or taken off. */
	isThisYou: Sentence<LinkedWords>;
}

/** A mail that is too long is cut by who shows it. */
const mostLaurels = 12;

/** In its first days nobody has much to tell of a month: the one before is written about. */
const firstDays = 7;

/**
 * The letter of the latest month with a laurel; undefined where there is none. What only the owner sees is in none, also while
 * they write: it would be sent to everybody. Pure: no clock.
 */
export function letterOf(hub: Hub, site: Site): Letter | undefined {
	const told = hub.recognitions.filter((one) => isPublicBy(one, hub.today));
	const month = monthToTell(told, hub.today);
	if (!month) return undefined;
	const laurels = told.filter(({ date }) => date.startsWith(month));
	const { words, lang, contact, subscribe } = hub;
	const { archive, site: own, email } = words;
	const [year, inYear] = [yearOf(month), monthOf(month)];
	return {
		subject: own.within(archive.of(month), hub.title),
		lang,
		dir: words.dir,
		laurels: laurels.slice(0, mostLaurels).map((one) => laurelIn(one, hub, site)),
		ways: [
			{ words: archive.of(month), url: full(site, paths.month(year, inYear)) },
			{ words: hub.title, url: full(site, paths.home) },
			...(subscribe ? [{ words: email.subscribe, url: subscribe }] : []),
		],
		isThisYou: own.isThisYou<LinkedWords>({ words: contact.replace(/^(mailto:|https?:\/\/)/, ''), url: contact }),
	};
}

/** `2026-05`: the newest month with a laurel, unless it has only begun and there is another. */
function monthToTell(laurels: readonly Recognition[], today: Day): string | undefined {
	const months = [...new Set(laurels.map(({ date }) => inMonth(date)))];
	const [newest, before] = months;
	const isBegun = newest === inMonth(today) && Number(today.slice(8)) <= firstDays;
	return isBegun ? (before ?? newest) : newest;
}

const inMonth = (day: Day): string => day.slice(0, 7);

function laurelIn(recognition: Recognition, inHub: Hub, site: Site): LetterLaurel {
	const hub = speakingOf(recognition, inHub);
	const { id, people, kind, quote, by, date } = recognition;
	const { praise, list, feed, day } = hub.words;
	const url = full(site, paths.recognition(id));
	const names = people.map(({ id, name }): LinkedWords => ({ words: name, url: full(site, paths.person(id)) }));
	const [first, ...others] = names;
	const card = cardImage(recognitionCard(recognition, hub), hub);
	const sentence =
		kind === 'introduction' && first
			? praise.introducedFor<LinkedWords>(first, list(others), gist(recognition))
			: quote
				? [
						`${feed.quote(quote.text, quote.translation)} `,
						...(quote.source ? feed.source<LinkedWords>(list(names), quote.source) : list(names)),
					]
				: praise.whole<LinkedWords>(list(names), gist(recognition));
	const who: LinkedWords | string = by.isOwner
		? by.name
		: by.person
			? { words: by.name, url: full(site, paths.person(by.person.id)) }
			: by.url
				? { words: by.name, url: by.url }
				: by.name;
	return {
		url,
		card: { src: full(site, card.path), width: card.width, height: card.height, alt: card.alt },
		sentence,
		given: praise.given[kind]<LinkedWords>(who, { words: day(date), url }),
	};
}
