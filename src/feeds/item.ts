import { hubCard, personCard, recognitionCard } from '../cards/words.ts';
import { hostRead } from '../hub/addresses.ts';
import {
	gist,
	type Hub,
	langOfPraise,
	langOfReason,
	type Person,
	type Recognition,
	reasonFor,
	type Speaker,
	speaking,
} from '../hub/hub.ts';
import { toHtml } from '../hub/markdown/markdown.ts';
import { escapeMarkup } from '../hub/text.ts';
import { firstDay } from '../hub/time/days.ts';
import { type CardImage, cardImage } from '../site/card-image.ts';
import { itemKey, tagUri } from '../site/digest.ts';
import { titleOf } from '../site/titles.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { plain, type Sentence } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Author, FeedItem } from './feed.ts';

/** What stands in a feed of a recognition, or of somebody whose profile is one. */
export function itemFor(of: Recognition | Person, hub: Hub, site: Site): FeedItem {
	const lang = 'kind' in of ? langOfPraise(of) : langOfReason(of);
	const hubSpeaking = speaking(hub, lang);
	const item = 'kind' in of ? recognitionItem(of, hubSpeaking, site) : personItem(of, hubSpeaking, site);
	return lang ? { ...item, lang, html: `<div lang="${escapeMarkup(lang)}">${item.html}</div>` } : item;
}

/** The id of an item: for ever the same, whatever is renamed. */
export const itemIdOf = (of: Recognition | Person, { salt, under }: Hub, site: Site): string =>
	tagUri(
		site,
		('kind' in of
			? itemKey(of.date, 'recognitions', of.firstId, salt)
			: itemKey(firstDay(of.since ?? ''), 'people', of.firstId, salt)) + under,
	);

/** The owner, as feeds name who wrote them. */
export const ownerOf = ({ owner }: Hub, site: Site): Author => ({
	name: owner.name,
	url: owner.url ?? full(site, paths.home),
});

/** Whose words an item is in. */
function authorOf(by: Speaker, hub: Hub, site: Site): Author {
	if (by.isOwner) return ownerOf(hub, site);
	const url = placeOf(by, site);
	return { name: by.name, ...(url ? { url } : {}) };
}

/** Where somebody is found: on their page here, or on their own site. */
const placeOf = ({ person, url }: Speaker, site: Site): string | undefined =>
	person ? full(site, paths.person(person.id)) : url;

/** What takes the place of an item in readers that keep it: nothing of what it said. */
export function emptyItem(hub: Hub, site: Site): Omit<FeedItem, 'id' | 'day'> {
	const { takenDown: title, tookDown: summary } = hub.words.feed;
	const image = imageOf(cardImage(hubCard(hub), hub), site);
	const url = full(site, paths.home);
	return { url, title, author: ownerOf(hub, site), summary, html: paragraph([summary]), image, categories: [] };
}

/** A recognition as an item. */
function recognitionItem(recognition: Recognition, hub: Hub, site: Site): FeedItem {
	const { id, date, people } = recognition;
	return {
		id: itemIdOf(recognition, hub, site),
		url: full(site, paths.recognition(id)),
		title: titleOf(recognition, hub.words),
		day: date,
		author: authorOf(recognition.by, hub, site),
		summary: summaryOf(recognition, hub.words),
		html: recognitionHtml(recognition, hub, site),
		image: imageOf(cardImage(recognitionCard(recognition, hub), hub), site),
		categories: [
			...new Set([
				hub.words.kinds[recognition.kind],
				...people.map(({ name }) => name),
				...people.flatMap(({ tags }) => tags.map(({ label }) => label)),
			]),
		],
	};
}

/** A profile that gives its reason itself. */
function personItem(person: Person, hub: Hub, site: Site): FeedItem {
	const day = firstDay(person.since ?? '');
	const image = imageOf(cardImage(personCard(person, hub), hub), site);
	const reason = reasonFor(person) ?? '';
	const { praise } = hub.words;
	return {
		id: itemIdOf(person, hub, site),
		url: full(site, paths.person(person.id)),
		title: praise.laurelsTo(person.name),
		day,
		author: ownerOf(hub, site),
		summary: reason,
		html: `${picture(image)}${paragraph(praise.whole([link(full(site, paths.person(person.id)), person.name)], reason))}${toHtml(person.story, site.origin + site.base)}`,
		image,
		categories: [person.name, ...person.tags.map(({ label }) => label)],
	};
}

const imageOf = ({ path, width, height, alt }: CardImage, site: Site): FeedItem['image'] => ({
	width,
	height,
	alt,
	url: full(site, path),
});

function summaryOf(recognition: Recognition, { feed, praise, list }: Words): string {
	const { quote, people, kind } = recognition;
	if (quote) return feed.quote(quote.text, quote.translation);
	if (kind === 'introduction') return gist(recognition);
	return plain(praise.whole(list(people.map(({ name }) => name)), gist(recognition)));
}

/** The whole recognition: names, praise, the card, the words, what it is for. */
function recognitionHtml(recognition: Recognition, hub: Hub, site: Site): string {
	const { people, quote, reason = '', words, proof, work, replyTo, ask, kind, by, date } = recognition;
	const { praise, list, feed, day } = hub.words;
	const names = people.map(({ id, name }) => link(full(site, paths.person(id)), name));
	const [first = '', ...others] = names;
	const image = imageOf(cardImage(recognitionCard(recognition, hub), hub), site);
	const introduces = kind === 'introduction';
	const parts = [
		picture(image),
		introduces && paragraph(praise.introducedFor(first, list(others), reason)),
		quote &&
			`<blockquote${quote.lang ? ` lang="${escapeMarkup(quote.lang)}"` : ''} dir="${quote.dir}"><p>${escapeMarkup(quote.text)}</p></blockquote>`,
		quote?.translation && `<blockquote>${paragraph([quote.translation])}</blockquote>`,
		quote &&
			paragraph(
				quote.source ? feed.source(list(names), quote.url ? link(quote.url, quote.source) : quote.source) : list(names),
			),
		reason && !introduces && paragraph(praise.whole(list(names), reason)),
		!by.isOwner && paragraph(praise.given[kind](voice(by, site), day(date))),
		toHtml(words, site.origin + site.base),
		work && paragraph([link(full(site, paths.work(work.id)), work.title)]),
		proof && paragraph([link(proof.url, proof.title)]),
		replyTo && paragraph(praise.inAnswer(link(replyTo, hostRead(replyTo)))),
		ask && paragraph([ask]),
	];
	return parts.filter(Boolean).join('\n');
}

/** A part of a sentence that is markup already; the others are text. */
interface HtmlPart {
	html: string;
}

const paragraph = (sentence: Sentence<HtmlPart>): string =>
	`<p>${sentence.map((part) => (typeof part === 'string' ? escapeMarkup(part) : part.html)).join('')}</p>`;
const picture = ({ url, width, height, alt }: FeedItem['image']): string =>
	`<p><img src="${escapeMarkup(url)}" width="${width}" height="${height}" alt="${escapeMarkup(alt)}"></p>`;
const link = (href: string, words: string): HtmlPart => ({
	html: `<a href="${escapeMarkup(href)}">${escapeMarkup(words)}</a>`,
});
function voice(by: Speaker, site: Site): HtmlPart | string {
	const place = placeOf(by, site);
	return place ? link(place, by.name) : by.name;
}
