import { type Hub, type Person, personLine } from '../hub/hub.ts';
import { instantOf } from '../hub/time/days.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { type Exporter, type HubExport, lastChange } from './export.ts';

/** The feeds of the people themselves (OPML 2.0), for feed readers. */
export const blogroll: Exporter<HubExport> = (hub, site) =>
	hub.people.some(({ feed }) => feed)
		? [
				{
					path: paths.blogroll,
					...hub.words.files.blogroll,
					type: 'text/x-opml',
					write: () => writeOpml(hub, site),
				},
			]
		: [];

/** The same file where readers look for it by convention. */
export const wellKnownBlogroll: Exporter = (hub, site) =>
	blogroll(hub, site).map(({ write }) => ({ path: paths.wellKnownBlogroll, write }));

async function writeOpml(hub: Hub, site: Site): Promise<string> {
	// It is large, and who only asks which files there are needs none of it.
	const { generateOpml } = await import('feedsmith');
	const changed = lastChange(hub);
	return generateOpml({
		head: {
			title: hub.words.files.peopleOf(hub.title),
			...(changed ? { dateCreated: instantOf(changed) } : {}),
			ownerName: hub.owner.name,
		},
		body: { outlines: outlines(hub, site) },
	});
}

/** By list, then those who are on none; without groups where nobody is on a list. */
function outlines(hub: Hub, site: Site) {
	const groups = [
		...hub.lists.map(({ title, people }) => ({ title, people })),
		{ title: hub.words.files.andMore, people: hub.people.filter(({ lists }) => lists.length === 0) },
	]
		.map(({ title, people }) => ({
			text: title,
			title,
			outlines: people.flatMap((person) => followedFeed(person, site)),
		}))
		.filter(({ outlines: feeds }) => feeds.length > 0);
	return groups.length === 1 && hub.lists.length === 0 ? (groups[0]?.outlines ?? []) : groups;
}

function followedFeed(person: Person, site: Site) {
	const { id, name, feed, url } = person;
	if (!feed) return [];
	const description = personLine(person);
	return [
		{
			type: 'rss',
			text: name,
			title: name,
			xmlUrl: feed,
			htmlUrl: url ?? full(site, paths.person(id)),
			...(description ? { description } : {}),
		},
	];
}
