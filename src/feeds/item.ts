import { hubCard, personCard, recognitionCard } from '../cards/words.ts';
import { hostRead } from '../hub/addresses.ts';
import { firstDay } from '../hub/days.ts';
import { gist, type Hub, type Person, type Recognition, reasonFor } from '../hub/hub.ts';
import { kindLabels } from '../hub/labels.ts';
import { toHtml } from '../hub/markdown.ts';
import { escapeMarkup } from '../hub/text.ts';
import { type CardImage, cardImage } from '../site/card-image.ts';
import { itemKey, tagUri } from '../site/digest.ts';
import { full, paths, type Site } from '../site/paths.ts';
import { titleOf } from '../site/titles.ts';
import type { FeedItem } from './feed.ts';

/** What stands in a feed of a recognition, or of somebody whose profile is one. */
export const itemFor = (of: Recognition | Person, hub: Hub, site: Site): FeedItem =>
	'kind' in of ? recognitionItem(of, hub, site) : personItem(of, hub, site);

/** The id of an item: for ever the same, whatever is renamed. */
export const itemIdOf = (of: Recognition | Person, { salt }: Hub, site: Site): string =>
	tagUri(
		site,
		'kind' in of
			? itemKey(of.date, 'recognitions', of.firstId, salt)
			: itemKey(firstDay(of.since ?? ''), 'people', of.firstId, salt),
	);

/** What takes the place of an item in readers that keep it: nothing of what it said. */
export function emptyItem(hub: Hub, site: Site): Omit<FeedItem, 'id' | 'day'> {
	const words = 'What stood here was taken down.';
	const image = imageOf(cardImage(hubCard(hub), hub), site);
	const url = full(site, paths.home);
	return { url, title: 'Taken down', summary: words, html: `<p>${words}</p>`, image, categories: [] };
}

/** A recognition as an item. */
function recognitionItem(recognition: Recognition, hub: Hub, site: Site): FeedItem {
	const { id, date, people } = recognition;
	return {
		id: itemIdOf(recognition, hub, site),
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

/** A profile that gives its reason itself. */
function personItem(person: Person, hub: Hub, site: Site): FeedItem {
	const day = firstDay(person.since ?? '');
	const image = imageOf(cardImage(personCard(person, hub), hub), site);
	const reason = reasonFor(person) ?? '';
	return {
		id: itemIdOf(person, hub, site),
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
		replyTo && `<p>In answer to ${link(replyTo, hostRead(replyTo))}</p>`,
		ask && `<p>${escapeMarkup(ask)}</p>`,
	];
	return parts.filter(Boolean).join('\n');
}

const picture = ({ url, width, height, alt }: FeedItem['image']): string =>
	`<p><img src="${escapeMarkup(url)}" width="${width}" height="${height}" alt="${escapeMarkup(alt)}"></p>`;
const link = (href: string, words: string): string => `<a href="${escapeMarkup(href)}">${escapeMarkup(words)}</a>`;
