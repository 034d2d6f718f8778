import { dayOf, longDay } from '../hub/days.ts';
import {
	gist,
	type Hub,
	isEvent,
	laurelsOf,
	type List,
	nextDay,
	type Person,
	type Portrayed,
	reasonFor,
	type Recognition,
	type Work,
} from '../hub/hub.ts';
import { workLabels } from '../hub/labels.ts';
import type { CardSubject } from '../site/paths.ts';

/** The designs that words are for; `designs/` draws each. */
export type DesignId = 'profile';

/** What stands on a card, and the text that describes it to those who can't see it. Everything but `name` may be missing. */
export interface CardWords {
	subject: CardSubject;
	design: DesignId;
	/** A line above the name: “Laurels to”. */
	kicker?: string | undefined;
	name: string;
	/** The name in Latin letters. */
	romanized?: string | undefined;
	/** Praise, or what somebody does. */
	line?: string | undefined;
	/** A place or a count. */
	label?: string | undefined;
	/** Whose portrait fills the leaf. */
	portrait: Portrayed;
	laurels: number;
	/** The hub's title, in the corner. */
	title: string;
	alt: string;
}

/** The words of every card of a hub, each at its address. A renamed thing keeps its older addresses too. */
export function allCards(hub: Hub): CardWords[] {
	const everyone = [
		...hub.people.map((person) => ({ of: person, words: personCard(person, hub) })),
		...hub.recognitions.map((recognition) => ({ of: recognition, words: recognitionCard(recognition, hub) })),
		...hub.works.map((work) => ({ of: work, words: workCard(work, hub) })),
	];
	const former = everyone.flatMap(({ of, words }) =>
		of.formerly.map((id) => ({ ...words, subject: words.subject.replace(/[^/]+$/, id) as CardSubject })),
	);
	return [
		hubCard(hub),
		...everyone.map(({ words }) => words),
		...former,
		...hub.lists.map((list) => listCard(list, hub)),
	];
}

export function hubCard(hub: Hub): CardWords {
	const { owner } = hub;
	const label = owner.location;
	return finish({
		subject: 'hub',
		design: 'profile',
		name: hub.title,
		line: hub.tagline,
		label,
		portrait: owner,
		laurels: hub.sprig ? hub.recognitions.length : 1,
		title: `kept by ${owner.name}`,
	});
}

export function personCard(person: Person, hub: Hub): CardWords {
	const { name, romanized, location: label } = person;
	return finish({
		...about(person, hub),
		subject: `people/${person.id}`,
		name,
		romanized,
		line: person.headline ?? reasonFor(person),
		label,
	});
}

export function recognitionCard(recognition: Recognition, hub: Hub): CardWords {
	const [person = hub.owner as Person, ...others] = recognition.people;
	const { name, romanized } = person;
	const line =
		recognition.kind === 'introduction'
			? `meet ${namesOf(others)}. ${gist(recognition)}`
			: recognition.quote
				? `“${gist(recognition)}”`
				: withOthers(others, gist(recognition));
	const kicker = recognition.kind === 'introduction' ? undefined : recognition.quote ? undefined : 'Laurels to';
	const label = recognition.quote?.source;
	return finish({
		...about(person, hub),
		subject: `recognitions/${recognition.id}`,
		kicker,
		name,
		romanized,
		line,
		label,
	});
}

export function workCard(work: Work, hub: Hub): CardWords {
	const [credit] = work.people;
	const kicker = isEvent(work) ? `${longDay(nextDay(work, hub.today) ?? dayOf(work.start))}` : workLabels[work.type];
	const label = work.place ?? (work.online ? 'Online' : work.publisher);
	return finish({
		...about(credit?.person, hub),
		subject: `works/${work.id}`,
		kicker,
		name: work.title,
		line: namesOf(work.people.map(({ person }) => person)),
		label,
	});
}

export function listCard(list: List, hub: Hub): CardWords {
	const [first] = list.people;
	const line = namesOf(list.people.slice(0, 4), list.people.length - 4);
	return finish({ ...about(first, hub), subject: `lists/${list.id}`, name: list.title, line, label: list.description });
}

/** Names in a row: `A, B and C`, or `A, B and 9 more`. */
export function namesOf(people: readonly { name: string }[], more = 0): string {
	const names = [...people.map(({ name }) => name), ...(more > 0 ? [`${more} more`] : [])];
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const withOthers = (others: readonly Person[], reason: string): string =>
	others.length > 0 ? `with ${namesOf(others)}, ${reason}` : reason;

const about = (person: Person | undefined, hub: Hub) => ({
	design: 'profile' as const,
	portrait: person ?? hub.owner,
	laurels: person && hub.sprig ? laurelsOf(person) : 1,
	title: hub.title,
});

function finish(words: Omit<CardWords, 'alt'>): CardWords {
	const { kicker, name, romanized, line, label, portrait, title } = words;
	const shown = [[kicker, name].filter(Boolean).join(' ') + (romanized ? ` (${romanized})` : ''), line, label]
		.filter(Boolean)
		.join('. ');
	const face = portrait.photo
		? `a portrait of ${portrait.name}${portrait.photo.alt ? `: ${portrait.photo.alt.replace(/\.$/, '')}` : ''}`
		: `the initials of ${portrait.name}`;
	const drawn = {
		kicker,
		name: withoutEmoji(name) || name,
		romanized,
		line: withoutEmoji(line),
		label: withoutEmoji(label),
		title: withoutEmoji(title) || title,
	};
	return { ...words, ...drawn, alt: `${shown.replace(/([^.!?”])$/, '$1.')} Beside the words, ${face}. ${title}.` };
}

/** No font here draws emoji, and a card never shows a box instead: its words go on without them. */
function withoutEmoji(text: string): string;
function withoutEmoji(text: string | undefined): string | undefined;
function withoutEmoji(text: string | undefined): string | undefined {
	return text?.replace(emoji, (found) => (/^[©®™]/.test(found) ? found : '')).trim();
}

/** Emoji with what joins, colours and varies them. Joiners between letters, which scripts need, are none of it. */
const emoji =
	/(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}][\p{Emoji_Modifier}\u{e0020}-\u{e007f}\ufe0f\u20e3\u200d]*)+\s?/gu;
