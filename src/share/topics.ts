import {
	gist,
	type Hub,
	isEvent,
	type List,
	otherVoiceFor,
	type Person,
	type Recognition,
	reasonFor,
	type Work,
	withoutDrafts,
} from '../hub/hub.ts';
import { type Markdown, paragraphsOf } from '../hub/markdown/mdast.ts';
import { sentenceCase, sentences } from '../hub/text.ts';
import { dayOf } from '../hub/time/days.ts';
import { nextTime } from '../hub/time/repeats.ts';
import { ruleInWords } from '../hub/time/rule-words.ts';
import { timeInWords } from '../hub/time/time-words.ts';
import { previewOf } from '../site/titles.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import type { Words } from '../words/words.ts';
import type { PostTopic } from './post.ts';

/** Who speaks in posts: the owner, or whoever finds them on the published page, and tells what the owner wrote. */
export type Poster = 'owner' | 'reader';

/** What posts about a recognition say. */
export function recognitionTopic(recognition: Recognition, hub: Hub, site: Site, speaker: Poster = 'owner'): PostTopic {
	const { id, people, kind, by, ask, post: own, hashtags, words: story } = recognition;
	const { notes } = hub.words;
	return {
		...common(id, paths.recognition(id), hashtags, hub, site),
		...storyIn(story, hub, speaker),
		...(!by.isOwner && { by: by.name, teller: by.name }),
		people,
		words: wordsFor(recognition, hub.words),
		core: gist(recognition),
		ask,
		title: previewOf(recognition, hub.words).preview,
		heard: by.isOwner ? notes.recognised[kind](hub.title) : notes.recognisedBy(by.name, hub.title),
		own,
	};
}

/** The words around the names of people, by what the recognition is. */
function wordsFor({ kind, quote }: Recognition, words: Words): PostTopic['words'] {
	const { post } = words;
	if (kind === 'introduction')
		return ([first = '', ...others], core) => post.introduction(first, others, stopped(core, words));
	if (quote)
		return (names, core) =>
			core ? post.quote(names, core, quote.translation, quote.source) : post.laurels(names, core);
	const say = kind === 'quote' ? post.laurels : post.praise[kind];
	return (names, core) => say(names, stopped(core, words));
}

/** A reason as the end of a sentence. */
const stopped = (core: string, { fullStop }: Words): string => sentences([core], fullStop);

/** What posts about a person say: the reason that stands for them, or what they do. */
export function personTopic(person: Person, hub: Hub, site: Site, speaker: Poster = 'owner'): PostTopic {
	const reason = reasonFor(person);
	const { post, praise, notes } = hub.words;
	const say = reason ? post.laurels : post.meet;
	return {
		...common(person.id, paths.person(person.id), [], hub, site),
		...storyIn(person.story, hub, speaker),
		people: [person],
		words: (names, core) => say(names, stopped(core, hub.words)),
		core: reason ?? person.headline ?? '',
		by: otherVoiceFor(person)?.name,
		title: reason ? praise.laurelsTo(person.name) : praise.meet(person.name),
		heard: notes.recognised.person(hub.title),
		own: {},
	};
}

/** What somebody may post themselves, to thank who gave the laurels. */
export const thanksTopic = (person: Person, hub: Hub, site: Site): PostTopic => ({
	...common(person.id, paths.person(person.id), [], hub, site),
	greeting: undefined,
	people: [hub.owner],
	words: hub.words.post.thanks,
	core: '',
	title: hub.words.praise.laurelsTo(person.name),
	own: {},
});

/** What posts about a work say; of an event that is still to come, when and where, and they lead to where one signs up. */
export function workTopic(work: Work, hub: Hub, site: Site, speaker: Poster = 'owner'): PostTopic {
	const { id, title, type, people, description = '', hashtags } = work;
	const { post, works, notes } = hub.words;
	const when = whenAndWhere(work, hub);
	return {
		...common(id, paths.work(id), hashtags, hub, site),
		// Visits to the sites of others are not counted.
		...(when && { url: work.url, leading: post.signUp, campaign: undefined }),
		...storyIn(work.worth, hub, speaker),
		people: people.map(({ person }) => person),
		words: (names, core) =>
			[post.work(title, works[type], names, stopped(core, hub.words)), when].filter(Boolean).join('\n\n'),
		core: description,
		title,
		heard: notes.recognised.work(hub.title, title),
		retold: [stopped(description, hub.words), when].filter(Boolean).join('\n\n'),
		own: {},
	};
}

/** People whom posts about many name. */
const mostNamesInPost = 5;

/** What posts about a list say: what joins its people, and who the first of them are. */
export function listTopic(list: List, hub: Hub, site: Site, speaker: Poster = 'owner'): PostTopic {
	const { id, title, description = '', people, opening } = list;
	return {
		...common(id, paths.list(id), [], hub, site),
		...storyIn(opening, hub, speaker),
		...some(people),
		words: (names, core) => hub.words.post.list(title, names, stopped(core, hub.words)),
		core: description,
		title,
		own: {},
	};
}

/** What posts about the whole hub say: what it is for, and who was recognised last. */
export function hubTopic(hub: Hub, site: Site, speaker: Poster = 'owner'): PostTopic {
	const { title, tagline = '', owner, people, featured, why } = hub;
	return {
		...common('hub', paths.home, [], hub, site),
		...storyIn(why, hub, speaker),
		...some([...new Set([...featured.toReversed(), ...people])]),
		words: (names, core) => hub.words.post.hub(title, owner.name, names, stopped(core, hub.words)),
		core: tagline,
		title,
		own: {},
	};
}

/** The first of many people, and how many there are besides. */
function some(all: readonly Person[]): Pick<PostTopic, 'people' | 'more'> {
	const people = withoutDrafts(all);
	return { people: people.slice(0, mostNamesInPost), more: Math.max(0, people.length - mostNamesInPost) };
}

function whenAndWhere(work: Work, hub: Hub): string | undefined {
	const next = isEvent(work) ? nextTime(work, hub.today) : undefined;
	if (!next || !work.start) return undefined;
	const { place, online, repeats, timezone } = work;
	const { time, language } = hub.words;
	const sentence = time.next(
		dayOf(next.start),
		timeInWords(next, hub.words, timezone, place),
		place && online ? time.placeAndOnline(place) : (place ?? (online ? time.online : '')),
		repeats ? ruleInWords(repeats, hub.words, timezone) : '',
		repeats !== undefined && dayOf(next.start) !== dayOf(work.start),
	);
	return sentenceCase(sentence, language);
}

const storyIn = (text: Markdown, { owner }: Hub, speaker: Poster) => ({
	story: paragraphsOf(text),
	teller: speaker === 'reader' ? owner.name : undefined,
});

const common = (campaign: string, path: string, hashtags: readonly string[], hub: Hub, site: Site) => ({
	phrases: hub.words,
	story: [],
	greeting: hub.words.post.toSomebody,
	page: full(site, path),
	url: full(site, path),
	campaign: hub.utm ? campaign : undefined,
	hashtags: [...new Set([...hashtags, ...hub.hashtags])],
});
