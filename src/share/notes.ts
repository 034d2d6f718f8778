import { namesOf } from '../cards/words.ts';
import { gist, type Hub, type Person, type Recognition, reasonFor } from '../hub/hub.ts';
import type { Topic } from './post.ts';

/** Words to send to one person, by mail or as a message. */
export interface Note {
	to: Person;
	subject: string;
	text: string;
}

/** Tells somebody that they are recognised, where their kit is, and how to change or remove it. `kit` is a full address. */
export function recognisedNote(to: Person, { title, people, words, core, url }: Topic, kit: string, hub: Hub): Note {
	const names = people.map(({ name }) => name);
	return {
		to,
		subject: title,
		text: letter(
			to,
			[
				`You are recognised on ${hub.title}:`,
				words(names, core),
				url,
				`If you would like to share it, cards and words are ready for you here:\n${kit}`,
				`Nothing is expected of you. If anything should be put differently, or you would rather not be there, tell me, and I will change or remove it: ${contactOf(hub)}`,
			],
			hub,
		),
	};
}

/** Asks one of the people of an introduction whether they agree: nothing is public, or told to the others, before all have. */
export function introductionAsk(to: Person, introduction: Recognition, hub: Hub): Note {
	const others = introduction.people.filter((person) => person !== to);
	const who = others.map(
		({ name, headline, url, handles }) =>
			`${[name, headline].filter(Boolean).join(': ')}${where(url ?? handles[0]?.url)}`,
	);
	return {
		to,
		subject: `May I introduce you to ${namesOf(others)}?`,
		text: letter(
			to,
			[
				`I would like to introduce you to ${namesOf(others)}.`,
				...who,
				gist(introduction),
				`May I? A short yes is enough; I ask ${namesOf(others)} the same. The introduction is published on ${hub.title} once everybody agrees, and not before. If you would rather not, nobody else will know.`,
			],
			hub,
		),
	};
}

/** Asks somebody whether they may be recognised in public, with their photo if there is one. */
export function consentAsk(to: Person, hub: Hub): Note {
	const reason = reasonFor(to);
	return {
		to,
		subject: `May I recognise you on ${hub.title}?`,
		text: letter(
			to,
			[
				`On ${hub.title} I recognise people whose work I value, in public. I would like you to be among them${reason ? `, ${reason.replace(/[.]$/, '')}` : ''}.`,
				`Attached you see the page and the card as they would be${to.photo ? ', with your photo' : ''}. Tell me what should be put differently.`,
				`May I? A short yes is enough${to.photo ? '; without it, your photo is not shown' : ''}. If you would rather not be there, tell me, and nothing of you is published: ${contactOf(hub)}`,
			],
			hub,
		),
	};
}

const where = (url: string | undefined): string => (url ? `\n${url}` : '');

const letter = (to: Person, paragraphs: readonly string[], hub: Hub): string =>
	[`Dear ${to.name},`, ...paragraphs.filter(Boolean), `With thanks,\n${hub.owner.name}`].join('\n\n');

const contactOf = ({ contact }: Hub): string => contact.replace(/^mailto:/, '');
