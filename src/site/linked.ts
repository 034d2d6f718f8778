import type {
	CollectionPage,
	CreativeWork,
	Event,
	Organization,
	Person as PersonData,
	Thing,
	WebPage,
	WithContext,
} from 'schema-dts';
import {
	gist,
	type Hub,
	isEvent,
	otherNames,
	type Person,
	type Recognition,
	type Speaker,
	timeShown,
	type Work,
} from '../hub/hub.ts';
import type { Day } from '../hub/time/days.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { scheduleOf } from './schedule.ts';

const context = { '@context': 'https://schema.org' } as const;

/** schema.org data of a person: what the page shows, nothing more. */
function person(of: Person, site: Site): PersonData {
	const { name, headline, jobTitle, organization, location, url, handles, links, photo, tags } = of;
	return dropEmpty({
		'@type': 'Person',
		'@id': `${full(site, paths.person(of.id))}#person`,
		name,
		alternateName: otherNames(of),
		description: headline,
		jobTitle,
		worksFor: organization && dropEmpty({ '@type': 'Organization' as const, ...organization }),
		homeLocation: location && { '@type': 'Place' as const, name: location },
		url: url ?? full(site, paths.person(of.id)),
		sameAs: [...handles, ...links].map((place) => place.url),
		image: photo && full(site, paths.photo(of.id, photo, 960)),
		knowsAbout: tags.map(({ label }) => label),
	}) as PersonData;
}

const owner = (hub: Hub, site: Site): PersonData =>
	dropEmpty({
		'@type': 'Person',
		'@id': `${full(site, '/')}#owner`,
		name: hub.owner.name,
		url: hub.owner.url,
		sameAs: [...hub.owner.handles, ...hub.owner.links].map(({ url }) => url),
	}) as PersonData;

/** Whose words something is in. */
const author = (by: Speaker, hub: Hub, site: Site): PersonData =>
	by.isOwner
		? owner(hub, site)
		: (dropEmpty({
				'@type': 'Person',
				'@id': by.person && `${full(site, paths.person(by.person.id))}#person`,
				name: by.name,
				url: by.person ? (by.person.url ?? full(site, paths.person(by.person.id))) : by.url,
			}) as PersonData);

/** A hub with a logo is shown by it beside what it publishes. */
const publisher = ({ title, logo }: Hub, site: Site): Organization =>
	({
		'@type': 'Organization',
		name: title,
		url: full(site, paths.home),
		...(logo && { logo: full(site, paths.logo(logo.digest)) }),
	}) as Organization;

/** A page about somebody else is a page by the owner about them, not their profile. */
export const personPage = (of: Person, hub: Hub, site: Site): WithContext<WebPage>[] => [
	{
		...context,
		'@type': 'WebPage',
		url: full(site, paths.person(of.id)),
		name: of.name,
		author: owner(hub, site),
		about: person(of, site),
	},
];

/** A page that lists people. */
export const peoplePage = (
	name: string,
	path: string,
	people: readonly Person[],
	site: Site,
): WithContext<CollectionPage>[] => [
	{
		...context,
		'@type': 'CollectionPage',
		url: full(site, path),
		name,
		mainEntity: {
			'@type': 'ItemList',
			itemListElement: people.map(({ id, name }, index) => ({
				'@type': 'ListItem' as const,
				position: index + 1,
				url: full(site, paths.person(id)),
				name,
			})),
		},
	},
];

/** A recognition: an article about the people, by the owner, or published by them for who wrote it. */
export const recognitionPage = (
	recognition: Recognition,
	headline: string,
	hub: Hub,
	site: Site,
): WithContext<Thing>[] => [
	{
		...context,
		'@type': 'Article',
		url: full(site, paths.recognition(recognition.id)),
		headline,
		description: gist(recognition),
		datePublished: recognition.date,
		author: author(recognition.by, hub, site),
		...(hub.logo ? { publisher: publisher(hub, site) } : recognition.by.isOwner ? {} : { publisher: owner(hub, site) }),
		about: recognition.people.map((of) => person(of, site)),
	},
];

const schemaTypes = {
	book: 'Book',
	article: 'Article',
	episode: 'PodcastEpisode',
	video: 'VideoObject',
	course: 'Course',
} as const;

/** A work: an event, the next or last time of it, where it begins on a day, else the creative work that it is. */
export function workPage(work: Work, today: Day, site: Site): WithContext<Thing>[] {
	const people = work.people.map(({ person: of }) => ({
		'@type': 'Person' as const,
		name: of.name,
		url: full(site, paths.person(of.id)),
	}));
	const common = {
		name: work.title,
		description: work.description,
		url: full(site, paths.work(work.id)),
		sameAs: work.url,
		inLanguage: work.lang,
	};
	if (isEvent(work)) {
		const places = [
			work.place && { '@type': 'Place' as const, name: work.place, address: work.place },
			work.online && { '@type': 'VirtualLocation' as const, url: work.online },
		].filter(Boolean);
		const time = timeShown(work, today);
		const mode = work.place && work.online ? 'Mixed' : work.online ? 'Online' : 'Offline';
		const event = {
			...context,
			'@type': 'Event',
			...common,
			startDate: time.start,
			endDate: time.end,
			eventSchedule: scheduleOf(work),
			location: places,
			performer: people,
			eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
			eventStatus: 'https://schema.org/EventScheduled',
		};
		return [dropEmpty(event) as unknown as WithContext<Event>];
	}
	const type = schemaTypes[work.type as keyof typeof schemaTypes] ?? 'CreativeWork';
	return [
		dropEmpty({
			...context,
			'@type': type,
			...common,
			author: people,
			datePublished: work.date,
		}) as unknown as WithContext<CreativeWork>,
	];
}

const dropEmpty = <T extends object>(thing: T) =>
	Object.fromEntries(
		Object.entries(thing).filter(
			([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	);
