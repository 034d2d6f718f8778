import { gist, type Hub, type Person, type Recognition, reasonFor } from '../hub/hub.ts';
import { posting } from '../networks/posting.ts';
import { type PostTopic, topicWords } from './post.ts';

/** Words to send, by mail or otherwise. */
export interface Message {
	subject: string;
	text: string;
}

/** Words to send to one person. */
export interface Note extends Message {
	to: Person;
}

/** Opens a mail with a message in it; to whom is left to who sends it. */
export const mailOf = ({ subject, text }: Message): string => posting.email.open({ text, title: subject, url: '' });

/** What any reader may send to the people whom something is about. */
export function passedOn(topic: PostTopic): Message {
	const { title, people, core, page, phrases } = topic;
	const { notes, names } = phrases;
	const all = people.map(({ name }) => name);
	return {
		subject: title,
		text: [notes.dear(names(all)), notes.seen, topicWords(topic, all, core), page].join('\n\n'),
	};
}

/** Tells somebody that they are recognised, where everything is to pass it on, and how to change or remove it. `kit` is a full address. */
export function recognisedNote(
	to: Person,
	{ title, people, words, core, page, heard = '', retold }: PostTopic,
	kit: string,
	hub: Hub,
): Note {
	const names = people.map(({ name }) => name);
	const { notes } = hub.words;
	const praise = retold ?? words(names, core);
	return {
		to,
		subject: title,
		text: letter(to, [heard, praise, page, notes.kit(kit), notes.nothingExpected(contactOf(hub))], hub),
	};
}

/** Asks one of the people of an introduction whether they agree: nothing is public, or told to the others, before all have. */
export function introductionAsk(to: Person, introduction: Recognition, hub: Hub): Note {
	const others = introduction.people.filter((person) => person !== to);
	const names = others.map(({ name }) => name);
	const { notes } = hub.words;
	const { by } = introduction;
	const who = others.map(({ name, headline, url, handles }) =>
		[notes.who(name, headline), url ?? handles[0]?.url].filter(Boolean).join('\n'),
	);
	return {
		to,
		subject: notes.mayIIntroduce(names),
		text: letter(
			to,
			[
				by.isOwner ? notes.introduce(names) : notes.introduces(by.name, names),
				...who,
				gist(introduction),
				notes.mayI(names, hub.title),
			],
			hub,
		),
	};
}

/** Asks somebody whether they may be recognised in public, with their photo if there is one. */
export function consentAsk(to: Person, hub: Hub): Note {
	const { notes } = hub.words;
	const hasPhoto = to.photo !== undefined;
	return {
		to,
		subject: notes.mayIRecognise(hub.title),
		text: letter(
			to,
			[
				notes.amongThem(hub.title, reasonFor(to)?.replace(/[.]$/, '')),
				notes.attached(hasPhoto),
				notes.mayIPublish(hasPhoto, contactOf(hub)),
			],
			hub,
		),
	};
}

const letter = (to: Person, paragraphs: readonly string[], { owner, words: { notes } }: Hub): string =>
	[notes.dear(to.called ?? to.name), ...paragraphs.filter(Boolean), notes.thanks(owner.name)].join('\n\n');

const contactOf = ({ contact }: Hub): string => contact.replace(/^mailto:/, '');
