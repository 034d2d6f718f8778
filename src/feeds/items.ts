import { personCard, recognitionCard } from '../cards/words.ts';
import { firstDay } from '../hub/days.ts';
import { compare, gist, type Hub, type List, type Person, type Recognition, reasonFor, type Tag } from '../hub/hub.ts';
import { kindLabels } from '../hub/labels.ts';
import { toHtml } from '../hub/markdown.ts';
import { escapeMarkup } from '../hub/text.ts';
import { type CardImage, cardImage } from '../site/card-image.ts';
import { full, paths, type Site, tagUri } from '../site/paths.ts';
import { titleOf } from '../site/titles.ts';
import { type Feed, type FeedItem, mostItems } from './feed.ts';

/** What a feed can follow: everything, one list, one topic or one person. */
export type Followed = { hub: true } | { list: List } | { tag: Tag } | { person: Person };

/** Everything in a hub that can be followed. */
export const allFollowed = (hub: Hub): Followed[] => [
	{ hub: true },
	...hub.lists.map((list) => ({ list })),
	...hub.tags.map((tag) => ({ tag })),
	...hub.people.map((person) => ({ person })),
];

/** The pages of every feed of a hub. */
export function allFeeds(hub: Hub, site: Site): FeedPage[] {
	const itemOf = itemMaker(hub, site);
	return allFollowed(hub).flatMap((followed) => feedOf(followed, hub, site, itemOf));
}

/** One page of a feed, and the path of the folder in which it stands. */
export interface FeedPage {
	path: string;
	feed: Feed;
}

/** The feed of what is followed, in pages of `mostItems`; the first has the newest. Pure: no clock, no files. */
export function feedOf(followed: Followed, hub: Hub, site: Site, itemOf = itemMaker(hub, site)): FeedPage[] {
	const { path, title, description, recognitions, people } = scopeOf(followed, hub);
	const profiles = people.filter(
		(person) => person.recognitions.length === 0 && person.since && firstDay(person.since) <= hub.today,
	);
	const items = [...recognitions, ...profiles].map(itemOf).sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id));
	const count = Math.max(1, Math.ceil(items.length / mostItems));
	const pathOf = (number: number) => (number === 0 ? path : paths.feedPage(path, number + 1));
	return Array.from({ length: count }, (_, number) => ({
		path: pathOf(number),
		feed: {
			id: full(site, path),
			title,
			description,
			home: full(site, path),
			base: full(site, pathOf(number)),
			next: number + 1 < count ? full(site, pathOf(number + 1)) : undefined,
			lang: hub.lang,
			author: { name: hub.owner.name, url: hub.owner.url ?? full(site, paths.home) },
			icon: full(site, paths.icon),
			websub: hub.websub,
			updated: items[0]?.day ?? hub.today,
			items: items.slice(number * mostItems, (number + 1) * mostItems),
		},
	}));
}

/** Makes the item of a recognition or of a profile: once, however many feeds hold it. */
function itemMaker(hub: Hub, site: Site): (of: Recognition | Person) => FeedItem {
	const made = new Map<Recognition | Person, FeedItem>();
	return (of) => {
		const item = made.get(of) ?? ('kind' in of ? recognitionItem(of, hub, site) : personItem(of, hub, site));
		made.set(of, item);
		return item;
	};
}

/** What a feed is called, and what belongs into it. */
interface Scope {
	path: string;
	title: string;
	description: string;
	recognitions: readonly Recognition[];
	people: readonly Person[];
}

function scopeOf(followed: Followed, hub: Hub): Scope {
	const by = `recognised by ${hub.owner.name}`;
	if ('list' in followed) {
		const { list } = followed;
		const { id, title, people } = list;
		return {
			path: paths.list(id),
			title: `${title} · ${hub.title}`,
			description: `${title}, ${by}`,
			recognitions: naming(people, hub, (recognition) => recognition.lists.includes(list)),
			people,
		};
	}
	if ('tag' in followed) {
		const { id, label, people } = followed.tag;
		return {
			path: paths.tag(id),
			title: `${label} · ${hub.title}`,
			description: `People of ${label}, ${by}`,
			recognitions: naming(people, hub),
			people,
		};
	}
	if ('person' in followed) {
		const { person } = followed;
		return {
			path: paths.person(person.id),
			title: `${person.name} · ${hub.title}`,
			description: `${person.name}, ${by}`,
			recognitions: person.recognitions,
			people: [person],
		};
	}
	return {
		path: paths.home,
		title: hub.title,
		description: hub.tagline ?? `People ${by}`,
		recognitions: hub.recognitions,
		people: hub.people,
	};
}

/** Recognitions that name one of these people, or are chosen otherwise. */
function naming(
	people: readonly Person[],
	hub: Hub,
	chosen: (recognition: Recognition) => boolean = () => false,
): Recognition[] {
	const named = new Set(people);
	return hub.recognitions.filter(
		(recognition) => recognition.people.some((person) => named.has(person)) || chosen(recognition),
	);
}

function recognitionItem(recognition: Recognition, hub: Hub, site: Site): FeedItem {
	const { id, date, people, firstId } = recognition;
	return {
		id: tagUri(site, date, `recognitions/${firstId}`),
		url: full(site, paths.recognition(id)),
		title: titleOf(recognition),
		day: date,
		summary: summaryOf(recognition),
		html: recognitionHtml(recognition, hub, site),
		image: imageOf(cardImage(recognitionCard(recognition, hub), hub), site),
		categories: [
			...new Set([
				kindLabels[recognition.kind],
				...people.map(({ name }) => name),
				...people.flatMap(({ tags }) => tags.map(({ label }) => label)),
			]),
		],
	};
}

function personItem(person: Person, hub: Hub, site: Site): FeedItem {
	const day = firstDay(person.since ?? '');
	const image = imageOf(cardImage(personCard(person, hub), hub), site);
	const reason = reasonFor(person) ?? '';
	return {
		id: tagUri(site, day, `people/${person.firstId}`),
		url: full(site, paths.person(person.id)),
		title: `Laurels to ${person.name}`,
		day,
		summary: reason,
		html: `${picture(image)}<p>Laurels to ${link(full(site, paths.person(person.id)), person.name)} ${escapeMarkup(reason)}</p>${toHtml(person.story, site.origin + site.base)}`,
		image,
		categories: [person.name, ...person.tags.map(({ label }) => label)],
	};
}

const imageOf = ({ file: _, path, ...image }: CardImage, site: Site): FeedItem['image'] => ({
	...image,
	url: full(site, path),
});

function summaryOf(recognition: Recognition): string {
	const { quote, people } = recognition;
	if (quote) return `“${quote.text}”${quote.translation ? ` (“${quote.translation}”)` : ''}`;
	return recognition.kind === 'introduction'
		? gist(recognition)
		: `Laurels to ${people.map(({ name }) => name).join(' and ')} ${gist(recognition)}`;
}

/** The whole recognition: names, praise, the card, the words, what it is for. */
function recognitionHtml(recognition: Recognition, hub: Hub, site: Site): string {
	const { people, quote, reason, words, proof, work, replyTo, ask, kind } = recognition;
	const names = people.map(({ id, name }) => link(full(site, paths.person(id)), name));
	const image = imageOf(cardImage(recognitionCard(recognition, hub), hub), site);
	const parts = [
		picture(image),
		kind === 'introduction'
			? `<p>${names[0] ?? ''}, meet ${names.slice(1).join(' and ')}. ${escapeMarkup(reason ?? '')}</p>`
			: undefined,
		quote &&
			`<blockquote${quote.lang ? ` lang="${escapeMarkup(quote.lang)}"` : ''} dir="${quote.dir}"><p>${escapeMarkup(quote.text)}</p></blockquote>`,
		quote?.translation && `<blockquote><p>${escapeMarkup(quote.translation)}</p></blockquote>`,
		quote &&
			`<p>${names.join(' and ')}${quote.source ? `, ${quote.url ? link(quote.url, quote.source) : escapeMarkup(quote.source)}` : ''}</p>`,
		reason && kind !== 'introduction' && `<p>Laurels to ${names.join(' and ')} ${escapeMarkup(reason)}</p>`,
		toHtml(words, site.origin + site.base),
		work && `<p>${link(full(site, paths.work(work.id)), work.title)}</p>`,
		proof && `<p>${link(proof.url, proof.title)}</p>`,
		replyTo && `<p>In answer to ${link(replyTo, new URL(replyTo).hostname)}</p>`,
		ask && `<p>${escapeMarkup(ask)}</p>`,
	];
	return parts.filter(Boolean).join('\n');
}

const picture = ({ url, width, height, alt }: FeedItem['image']): string =>
	`<p><img src="${escapeMarkup(url)}" width="${width}" height="${height}" alt="${escapeMarkup(alt)}"></p>`;
const link = (href: string, words: string): string => `<a href="${escapeMarkup(href)}">${escapeMarkup(words)}</a>`;
