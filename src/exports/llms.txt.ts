import { findable, type Hub, speakingOf } from '../hub/hub.ts';
import { titleOf } from '../site/titles.ts';
import { feedFormats } from '../vocabulary/feed-formats.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import type { Exporter, HubExport } from './export.ts';
import { lineFor, linesOfList, namingFindable, worksOfFindable } from './markdown.ts';
import { escapedBlock, markdownLink } from './marks.ts';

const mostPeople = 200;
const mostRecognitions = 50;

/** Where language models and other readers of plain text begin (https://llmstxt.org). */
export const llmsText: Exporter<HubExport> = (hub, site) => [
	{
		path: paths.llms,
		...hub.words.files.text,
		type: 'text/plain',
		write: () => writeLlms(hub, site),
	},
];

function writeLlms(hub: Hub, site: Site): string {
	const {
		copies,
		site: { people: everybody, works: made },
		works,
		day,
	} = hub.words;
	const by = copies.peopleBy(escapedBlock(hub.owner.name));
	const blocks = [
		`# ${escapedBlock(hub.title)}`,
		`> ${hub.tagline ? `${escapedBlock(hub.tagline)} ` : ''}${by}`,
		linkSection(
			copies.lists,
			hub.lists.map((list) =>
				entry(list.title, paths.markdown(paths.list(list.id)), site, linesOfList(list, hub.words)),
			),
		),
		linkSection(everybody, people(hub, site)),
		linkSection(
			copies.latest,
			namingFindable(hub.recognitions)
				.slice(0, mostRecognitions)
				.map((one) =>
					entry(
						titleOf(one, speakingOf(one, hub).words),
						paths.markdown(paths.recognition(one.id)),
						site,
						day(one.date),
					),
				),
		),
		linkSection(
			made,
			worksOfFindable(hub.works).map(({ id, title, type, description }) =>
				entry(title, paths.markdown(paths.work(id)), site, description ? escapedBlock(description) : works[type]),
			),
		),
		linkSection(
			copies.feeds,
			feedFormats.map(({ label, file }) => entry(label, paths.feed(paths.home, file), site, copies.eachNew)),
		),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function people(hub: Hub, site: Site): string[] {
	const { copies, more: andMore } = hub.words;
	const all = findable(hub);
	const shown = all
		.slice(0, mostPeople)
		.map((person) => entry(person.name, paths.markdown(paths.person(person.id)), site, lineFor(person)));
	const more = all.length - shown.length;
	return more > 0 ? [...shown, entry(andMore(more), paths.directory(), site, copies.asJson)] : shown;
}

const linkSection = (title: string, entries: string[]): string | undefined =>
	entries.length > 0 ? `## ${title}\n\n${entries.join('\n')}` : undefined;
const entry = (title: string, path: string, site: Site, about?: string): string =>
	`- ${markdownLink(title, full(site, path))}${about ? `: ${about}` : ''}`;
