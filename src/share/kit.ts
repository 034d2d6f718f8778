import { type CardWords, hubCard, listCard, personCard, recognitionCard, workCard } from '../cards/words.ts';
import {
	type Hub,
	type List,
	langOfReason,
	type Person,
	type Recognition,
	speaking,
	speakingOf,
	type Work,
} from '../hub/hub.ts';
import { cardImages } from '../site/card-image.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { introductionAsk, type Message, type Note, passedOn, recognisedNote } from './notes.ts';
import { type Post, type PostTopic, postOn } from './post.ts';
import { hubTopic, listTopic, type Poster, personTopic, recognitionTopic, workTopic } from './topics.ts';

/** Everything needed to post about a person, a recognition, a work, a list or the whole hub. */
export interface Kit {
	/** The page on which it stands. */
	path: string;
	title: string;
	/** The language of all of it, where it is another than that of the hub. */
	lang?: string;
	/** One for each network of the hub, in its order; none while somebody has not agreed. */
	posts: Post[];
	cards: ReturnType<typeof cardImages>;
	/** What stands on every card, and what it shows to those who cannot see it. */
	card: CardWords;
	/** How the people like to be named and tagged. */
	wishes: { of: Person; words: string }[];
	/** For any reader to send to the people; missing while somebody has not agreed, and about many at once. */
	message?: Message;
	/** To be sent by the owner to each of the people, or to each who has not agreed; none about many: each has a kit of their own. */
	notes: Note[];
}

export function personKit(person: Person, inHub: Hub, site: Site, speaker?: Poster): Kit {
	const hub = speaking(inHub, langOfReason(person) ?? person.foreign?.headline);
	const topic = personTopic(person, hub, site, speaker);
	return kitOf(paths.personShare(person.id), topic, [person], personCard(person, hub), hub, site);
}

export function recognitionKit(recognition: Recognition, inHub: Hub, site: Site, speaker?: Poster): Kit {
	const hub = speakingOf(recognition, inHub);
	const topic = recognitionTopic(recognition, hub, site, speaker);
	const card = recognitionCard(recognition, hub);
	const { waitsFor } = recognition;
	// Nothing is posted, and no address told, before all have agreed.
	if (waitsFor.length > 0)
		return {
			...{ path: paths.recognition(recognition.id), title: topic.title, posts: [], cards: [], card, wishes: [] },
			...toldIn(hub),
			notes: waitsFor.map((person) => introductionAsk(person, recognition, hub)),
		};
	return kitOf(paths.recognition(recognition.id), topic, recognition.people, card, hub, site);
}

export function workKit(work: Work, inHub: Hub, site: Site, speaker?: Poster): Kit {
	const hub = speaking(inHub, work.foreign?.title);
	const people = work.people.map(({ person }) => person);
	return kitOf(paths.work(work.id), workTopic(work, hub, site, speaker), people, workCard(work, hub), hub, site);
}

export function listKit(list: List, inHub: Hub, site: Site, speaker?: Poster): Kit {
	const hub = speaking(inHub, list.foreign?.title);
	return ofMany(paths.list(list.id), listTopic(list, hub, site, speaker), listCard(list, hub), hub);
}

export const hubKit = (hub: Hub, site: Site, speaker?: Poster): Kit =>
	ofMany(paths.share, hubTopic(hub, site, speaker), hubCard(hub), hub);

function kitOf(path: string, topic: PostTopic, people: readonly Person[], card: CardWords, hub: Hub, site: Site): Kit {
	return {
		...ofMany(path, topic, card, hub),
		wishes: people.flatMap((of) => (of.wishes ? [{ of, words: of.wishes }] : [])),
		message: passedOn(topic),
		notes: people.map((person) => recognisedNote(person, topic, full(site, paths.personShare(person.id)), hub)),
	};
}

function ofMany(path: string, topic: PostTopic, card: CardWords, hub: Hub): Kit {
	return {
		path,
		title: topic.title,
		...toldIn(hub),
		posts: hub.networks.map((network) => postOn(network, topic)),
		cards: cardImages(card, hub),
		card,
		wishes: [],
		notes: [],
	};
}

/** A hub that speaks in the first of its languages on pages of another. */
const toldIn = ({ main, lang }: Hub): Pick<Kit, 'lang'> => (main?.lang === lang ? { lang } : {});

/** Every kit of a hub. */
export const allKits = (hub: Hub, site: Site, speaker?: Poster): Kit[] => [
	...hub.people.map((person) => personKit(person, hub, site, speaker)),
	...hub.recognitions.map((recognition) => recognitionKit(recognition, hub, site, speaker)),
	...hub.works.map((work) => workKit(work, hub, site, speaker)),
	...hub.lists.map((list) => listKit(list, hub, site, speaker)),
	hubKit(hub, site, speaker),
];

/** A kit's words as text files, by name. */
export const textsOf = ({ posts, cards, card, notes }: Kit): Record<string, string> => ({
	...(posts.length > 0 && {
		'posts.txt': posts.map(({ label, text }) => `${label}\n${'='.repeat(label.length)}\n\n${text}\n`).join('\n\n'),
	}),
	...(cards.length > 0 && { 'alt.txt': `${card.alt}\n` }),
	...(notes.length > 0 && {
		'note.txt': notes.map(({ subject, text }) => `${subject}\n\n${text}\n`).join(`\n${'-'.repeat(40)}\n\n`),
	}),
});
