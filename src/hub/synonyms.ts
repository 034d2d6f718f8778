import { fold, nearest } from './text.ts';

/** Other words for fields, as people know them from elsewhere; the first that a file has is meant. */
const fields: Record<string, readonly string[]> = {
	about: ['headline', 'description', 'reason'],
	author: ['people', 'owner'],
	avatar: ['photo', 'image'],
	bio: ['headline', 'description'],
	blog: ['url'],
	blogroll: ['feed'],
	city: ['location', 'place'],
	company: ['organization', 'publisher'],
	country: ['location', 'place'],
	employer: ['organization'],
	ends: ['end'],
	event: ['work'],
	homepage: ['url'],
	host: ['people'],
	image: ['photo'],
	job: ['jobTitle'],
	keywords: ['tags', 'hashtags'],
	language: ['lang'],
	link: ['url', 'proof'],
	members: ['people'],
	nickname: ['aliases'],
	org: ['organization'],
	person: ['people'],
	picture: ['photo', 'image'],
	position: ['jobTitle'],
	role: ['jobTitle'],
	rss: ['feed'],
	site: ['url'],
	social: ['handles'],
	socials: ['handles'],
	speaker: ['people'],
	starts: ['start'],
	summary: ['headline', 'description', 'reason'],
	text: ['reason', 'description', 'headline'],
	title: ['jobTitle', 'name', 'reason'],
	topics: ['tags', 'hashtags'],
	twitter: ['x', 'handles'],
	venue: ['place'],
	website: ['url'],
	when: ['date', 'start', 'since'],
	where: ['place', 'location'],
	who: ['people', 'name'],
	why: ['reason', 'description'],
};

/** Other words for what can be chosen. */
const choices: Record<string, string> = {
	anniversary: 'milestone',
	app: 'project',
	award: 'milestone',
	blog: 'article',
	blogpost: 'article',
	charity: 'cause',
	class: 'course',
	conference: 'event',
	congratulations: 'milestone',
	endorsement: 'recommendation',
	essay: 'article',
	hello: 'welcome',
	intro: 'introduction',
	keynote: 'talk',
	kudos: 'shout-out',
	library: 'project',
	livestream: 'event',
	meetup: 'event',
	nonprofit: 'cause',
	paper: 'article',
	podcast: 'episode',
	post: 'article',
	praise: 'shout-out',
	presentation: 'talk',
	repository: 'project',
	software: 'project',
	testimonial: 'recommendation',
	thankyou: 'thanks',
	tool: 'project',
	training: 'course',
	tweetchat: 'chat',
	webinar: 'event',
	yes: 'given',
	no: 'declined',
};

/** The field that is meant by a name that is none here: by another word for it, by a slip, or in another place. */
export function fieldNear(written: string, known: readonly string[]): string | undefined {
	const meant = fields[fold(written)]?.find((field) => known.includes(field));
	return meant ?? nearest(written, known);
}

/** The choice that is meant by another word for it, or by a slip. */
export function choiceNear(written: string, known: readonly string[]): string | undefined {
	const meant = choices[fold(written)];
	return meant && known.includes(meant) ? meant : nearest(written, known);
}

/** The tag of a language by its name, in English or in itself. */
export function languageNear(written: string): string | undefined {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const english = namesIn('en');
	const tags = letters.flatMap((a) => letters.map((b) => a + b)).filter((tag) => english.of(tag));
	const isCalled = (name: string | undefined) => fold(name ?? '') === fold(written);
	return tags.find((tag) => isCalled(english.of(tag))) ?? tags.find((tag) => isCalled(namesIn(tag).of(tag)));
}

const namesIn = (lang: string) => new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
