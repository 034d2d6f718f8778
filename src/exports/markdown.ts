import { namesOf } from '../cards/words.ts';
import { hostRead } from '../hub/addresses.ts';
import { longDay } from '../hub/days.ts';
import {
	areFindable,
	creditedOn,
	findable,
	type Hub,
	isOver,
	type List,
	laurelsOf,
	lineOf,
	nextDay,
	type Person,
	type Recognition,
	reasonFor,
	type Work,
} from '../hub/hub.ts';
import { kindLabels, workLabels } from '../hub/labels.ts';
import type { Markdown } from '../hub/markdown.ts';
import { full, paths, type Site } from '../site/paths.ts';
import { titleOf, whenSaid } from '../site/titles.ts';
import type { Exporter } from './export.ts';
import { body, inline, link, plain, quoted } from './marks.ts';

/** Pages as Markdown: people, recognitions, works and lists. None names anybody whom search engines shall not find. */
export const markdownCopies: Exporter = (hub, site) => [
	...findable(hub).map((person) => copy(paths.person(person.id), () => personBlocks(person, hub, site), hub, site)),
	...namingFindable(hub.recognitions).map((one) =>
		copy(paths.recognition(one.id), () => recognitionCopy(one, hub, site), hub, site),
	),
	...worksOfFindable(hub.works).map((work) => copy(paths.work(work.id), () => workCopy(work, hub, site), hub, site)),
	...hub.lists.map((list) => copy(paths.list(list.id), () => listCopy(list, site), hub, site)),
];

/** The page of a person as Markdown, also of those who have no public copy. */
export const personText = (person: Person, hub: Hub, site: Site): Markdown =>
	personBlocks(person, hub, site).filter(Boolean).join('\n\n');

/** Recognitions that name nobody whom search engines shall not find. */
export const namingFindable = (recognitions: readonly Recognition[]): Recognition[] =>
	recognitions.filter(({ people }) => areFindable(people));

/** Works of nobody whom search engines shall not find. */
export const worksOfFindable = (works: readonly Work[]): Work[] =>
	works.filter((work) => areFindable(creditedOn(work)));

type Block = string | false | undefined;

const copy = (page: string, blocks: () => Block[], hub: Hub, site: Site) => ({
	path: paths.markdown(page),
	write: () => {
		const from = `From ${link(hub.title, full(site, paths.home))} by ${plain(hub.owner.name)}: ${link('this page', full(site, page))}`;
		return `${[...blocks(), '---', from].filter(Boolean).join('\n\n')}\n`;
	},
});

const section = (title: string, ...blocks: Block[]): Block => {
	const said = blocks.filter(Boolean);
	return said.length > 0 && [`## ${plain(title)}`, ...said].join('\n\n');
};
const items = (lines: Block[]): string =>
	lines
		.filter(Boolean)
		.map((line) => `- ${line}`)
		.join('\n');
const fact = (label: string, said: Block): Block => said && `${label}: ${said}`;
const author = (text: Markdown, site: Site): Markdown => body(text, site.origin + site.base);

const personLink = ({ id, name }: Person, site: Site): string => link(name, full(site, paths.person(id)));
const workLink = ({ id, title }: Work, site: Site): string => link(title, full(site, paths.work(id)));
const recognitionLink = (recognition: Recognition, site: Site): string =>
	`${longDay(recognition.date)}: ${link(titleOf(recognition), full(site, paths.recognition(recognition.id)))}`;
const allOf = (people: readonly Person[], site: Site): string =>
	people.map((person) => personLink(person, site)).join(' and ');

function personBlocks(person: Person, hub: Hub, site: Site): Block[] {
	const reason = reasonFor(person);
	const { name, romanized, headline, story } = person;
	const recognitions = namingFindable(person.recognitions);
	const works = worksOfFindable(person.works);
	return [
		`# ${plain(name)}`,
		romanized && plain(romanized),
		headline && plain(headline),
		items(factsOf(person, hub, site)),
		reason && `Laurels to ${plain(name)} ${plain(reason)}`,
		section('The story', author(story, site)),
		section('Words worth keeping', ...recognitions.map(({ quote }) => quote && quoteOf(quote))),
		section('Works', items(works.map((work) => workLine(work, site)))),
		section(`Find ${name}`, items(placesOf(person))),
		section('Laurels', items(recognitions.map((recognition) => recognitionLink(recognition, site)))),
	];
}

function factsOf(person: Person, hub: Hub, site: Site): Block[] {
	const { pronunciation, pronouns, aliases, location, jobTitle, organization, lists, tags } = person;
	const at = organization && (organization.url ? link(organization.name, organization.url) : plain(organization.name));
	return [
		fact('Say it', pronunciation?.split('**').map(inline).join('**')),
		fact('Pronouns', pronouns && plain(pronouns)),
		fact('Also', aliases.map(plain).join(', ')),
		fact('Lives in', location && plain(location)),
		fact('Works as', [jobTitle && plain(jobTitle), at].filter(Boolean).join(', ')),
		fact('On', lists.map(({ id, title }) => link(title, full(site, paths.list(id)))).join(', ')),
		fact('Topics', tags.map(({ id, label }) => link(label, full(site, paths.tag(id)))).join(', ')),
		fact('Laurels', hub.sprig && String(laurelsOf(person))),
	];
}

const placesOf = ({ url, handles, links, feed }: Person): Block[] => [
	url && link('Site', url),
	...handles.map(({ label, mention, url: address }) => `${label}: ${link(mention, address)}`),
	...links.map(({ label, url: address }) => link(label, address)),
	feed && link('Feed', feed),
];

function quoteOf({ text, translation, source, url }: NonNullable<Recognition['quote']>): string {
	const from = source && (url ? link(source, url) : plain(source));
	return [quoted(plain(text)), translation && `“${plain(translation)}”`, from].filter(Boolean).join('\n\n');
}

function workLine(work: Work, site: Site): string {
	const roles = work.people.map(({ person, role }) => (role ? `${person.name}, ${role}` : person.name));
	return `${workLink(work, site)}: ${workLabels[work.type]} (${plain(roles.join('; '))})`;
}

function recognitionCopy(recognition: Recognition, hub: Hub, site: Site): Block[] {
	const { people, quote, reason, kind, date, words, work, proof, replyTo, ask } = recognition;
	return [
		`# ${plain(titleOf(recognition))}`,
		quote && quoteOf(quote),
		kind === 'introduction'
			? reason && `${introduced(people, site)}. ${plain(reason)}`
			: reason
				? `Laurels to ${allOf(people, site)} ${plain(reason)}`
				: allOf(people, site),
		`${kindLabels[kind]} from ${plain(hub.owner.name)}, ${longDay(date)}.`,
		author(words, site),
		section(
			'See for yourself',
			items([
				work && areFindable(creditedOn(work)) && workLink(work, site),
				proof && link(proof.title, proof.url),
				replyTo && `In answer to ${link(hostRead(replyTo), replyTo)}`,
				ask && plain(ask),
			]),
		),
	];
}

const introduced = ([first, ...others]: readonly Person[], site: Site): string =>
	first ? `${personLink(first, site)}, meet ${allOf(others, site)}` : '';

function workCopy(work: Work, hub: Hub, site: Site): Block[] {
	const { type, title, url, description, people, date, place, online, publisher, worth } = work;
	const praise = namingFindable(hub.recognitions).filter((recognition) => recognition.work === work);
	return [
		`# ${plain(title)}`,
		`${workLabels[type]} by ${people
			.map(({ person, role }) => personLink(person, site) + (role ? ` (${plain(role)})` : ''))
			.join(', ')}`,
		description && plain(description),
		items([
			link(isOver(work, hub.today) ? 'See what it was' : 'Go there', url),
			whenOf(work, hub),
			fact('Out', !work.start && date && longDay(date)),
			fact('Where', place && plain(place)),
			fact('Online', online && link(hostRead(online), online)),
			fact('From', publisher && plain(publisher)),
		]),
		section('Why it is worth your time', author(worth, site)),
		section('Laurels for it', items(praise.map((recognition) => recognitionLink(recognition, site)))),
	];
}

function whenOf(work: Work, hub: Hub): Block {
	return fact(nextDay(work, hub.today) ? 'When' : 'It was on', whenSaid(work, hub.today));
}

function listCopy({ title, description, opening, people }: List, site: Site): Block[] {
	return [
		`# ${plain(title)}`,
		description && plain(description),
		author(opening, site),
		items(
			people
				.filter(({ noindex }) => !noindex)
				.map((person) => [personLink(person, site), lineFor(person)].filter(Boolean).join(': ')),
		),
	];
}

/** What a person does, or why they are here: for a line after their name. */
export function lineFor(person: Person): string | undefined {
	const line = lineOf(person);
	return line && plain(line);
}

/** What a list holds, in one line. */
export function linesOfList({ description, people }: List): string {
	const shown = people.filter(({ noindex }) => !noindex);
	return plain(description ?? namesOf(shown.slice(0, 3), Math.max(0, shown.length - 3)));
}
