import { lazily } from '../../lazily.ts';
import { fold, nearest } from '../text.ts';

/** Other words for fields, as people know them from elsewhere; the first that a file has is meant. */
const fields: Record<string, readonly string[]> = {
	about: ['headline', 'description', 'reason'],
	accounts: ['handles'],
	address: ['location', 'place'],
	affiliation: ['organization'],
	alias: ['aliases'],
	alsoknownas: ['aliases'],
	atom: ['feed'],
	author: ['by', 'people', 'owner'],
	avatar: ['photo', 'image'],
	based: ['location'],
	basedin: ['location'],
	because: ['reason'],
	bio: ['headline', 'description'],
	blog: ['url'],
	blogroll: ['feed'],
	city: ['location', 'place'],
	company: ['organization', 'publisher'],
	country: ['location', 'place'],
	employer: ['organization'],
	ends: ['end'],
	event: ['work'],
	firm: ['organization'],
	from: ['by'],
	giver: ['by'],
	headshot: ['photo'],
	homepage: ['url'],
	host: ['people'],
	image: ['photo'],
	img: ['photo', 'image'],
	interests: ['tags'],
	job: ['jobTitle'],
	keywords: ['tags', 'hashtags'],
	language: ['lang'],
	link: ['url', 'proof'],
	lives: ['location'],
	members: ['people'],
	networks: ['handles'],
	nickname: ['aliases'],
	nicknames: ['aliases'],
	occupation: ['jobTitle'],
	nominatedby: ['by'],
	nominator: ['by'],
	org: ['organization'],
	organisation: ['organization'],
	person: ['people', 'name'],
	picture: ['photo', 'image'],
	portrait: ['photo'],
	position: ['jobTitle'],
	profession: ['jobTitle'],
	profiles: ['handles'],
	role: ['jobTitle'],
	rss: ['feed'],
	rssfeed: ['feed'],
	site: ['url'],
	sites: ['links'],
	skills: ['tags'],
	social: ['handles'],
	socialmedia: ['handles'],
	socials: ['handles'],
	speaker: ['people'],
	starts: ['start'],
	summary: ['headline', 'description', 'reason'],
	text: ['reason', 'description', 'headline'],
	title: ['jobTitle', 'name', 'reason'],
	topics: ['tags', 'hashtags'],
	town: ['location', 'place'],
	twitter: ['x', 'handles'],
	urls: ['links'],
	venue: ['place'],
	web: ['url'],
	webpage: ['url'],
	website: ['url'],
	websites: ['links'],
	when: ['date', 'start', 'since'],
	where: ['place', 'location'],
	who: ['people', 'name'],
	why: ['reason', 'description'],
	worksfor: ['organization'],
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

/** What a table has under a name, which may be one that every object has. */
export const ownOf = <T>(table: Record<string, T>, name: string): T | undefined =>
	Object.hasOwn(table, name) ? table[name] : undefined;

/** The field that is meant by another word for it. */
export const fieldCalled = (written: string, known: readonly string[]): string | undefined =>
	ownOf(fields, fold(written))?.find((field) => known.includes(field));

/** The choice that is meant by another word for it, or by a slip. */
export function choiceNear(written: string, known: readonly string[]): string | undefined {
	const meant = ownOf(choices, fold(written));
	return meant && known.includes(meant) ? meant : nearest(written, known);
}

/** The tag of a language by its name, in English or in itself. */
export const languageNear = (written: string): string | undefined => languageNames().get(fold(written));

/** Tags of two letters by what their languages are called, folded; names in English before a language's own. Nobody asks who makes no slip. */
const languageNames = lazily(namedLanguages);

function namedLanguages(): Map<string, string> {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	const english = namesIn('en');
	const tags = letters.flatMap((a) => letters.map((b) => a + b)).filter((tag) => english.of(tag));
	const names = new Map<string, string>();
	for (const called of [(tag: string) => english.of(tag), (tag: string) => namesIn(tag).of(tag)])
		for (const tag of tags) {
			const name = fold(called(tag) ?? '');
			if (name && !names.has(name)) names.set(name, tag);
		}
	return names;
}

const namesIn = (lang: string) => new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
