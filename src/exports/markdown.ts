import { hostRead } from '../hub/addresses.ts';
import {
	areFindable,
	creditedOn,
	findable,
	type Hub,
	type List,
	langOfReason,
	laurelsOf,
	namedIn,
	nextDay,
	type Person,
	personLine,
	type Recognition,
	reasonFor,
	type Speaker,
	speaking,
	speakingOf,
	type Work,
} from '../hub/hub.ts';
import type { Markdown } from '../hub/markdown/mdast.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import { goSaid, titleOf, whenSaid } from '../site/titles.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';
import { plain as joined } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Exporter } from './export.ts';
import { blockquote, body, escapedBlock, escapedInline, markdownLink } from './marks.ts';

/** Pages as Markdown: people, recognitions, works and lists. None names anybody whom search engines shall not find. */
export const markdownCopies: Exporter = (hub, site) => {
	const keys = cacheKeysOf(hub);
	return [
		...findable(hub).map((person) => ({
			...copy(paths.person(person.id), () => personBlocks(person, hub, site), hub, site),
			cacheKey: () => keys.person(person),
		})),
		...namingFindable(hub.recognitions).map((one) => ({
			...copy(paths.recognition(one.id), () => recognitionCopy(one, hub, site), hub, site),
			cacheKey: () => keys.recognition(one),
		})),
		...worksOfFindable(hub.works).map((work) => ({
			...copy(paths.work(work.id), () => workCopy(work, hub, site), hub, site),
			cacheKey: () => keys.work(work),
		})),
		...hub.lists.map((list) => ({
			...copy(paths.list(list.id), () => listCopy(list, site), hub, site),
			cacheKey: () => keys.some([list, ...list.people]),
		})),
	];
};

/** The page of a person as Markdown, also of those who have no public copy. */
export const personText = (person: Person, hub: Hub, site: Site): Markdown =>
	personBlocks(person, hub, site).filter(Boolean).join('\n\n');

/** Recognitions that name nobody whom search engines shall not find. */
export const namingFindable = (recognitions: readonly Recognition[]): Recognition[] =>
	recognitions.filter((recognition) => areFindable(namedIn(recognition)));

/** Works of nobody whom search engines shall not find. */
export const worksOfFindable = (works: readonly Work[]): Work[] =>
	works.filter((work) => areFindable(creditedOn(work)));

type OptionalBlock = string | false | undefined;

const copy = (page: string, blocks: () => OptionalBlock[], hub: Hub, site: Site) => ({
	path: paths.markdown(page),
	write: () => {
		const { copies } = hub.words;
		const [home, here] = [
			markdownLink(hub.title, full(site, paths.home)),
			markdownLink(copies.thisPage, full(site, page)),
		];
		const from = copies.from(home, escapedBlock(hub.owner.name), here);
		return `${[...blocks(), '---', from].filter(Boolean).join('\n\n')}\n`;
	},
});

const section = (title: string, ...blocks: OptionalBlock[]): OptionalBlock => {
	const filled = blocks.filter(Boolean);
	return filled.length > 0 && [`## ${escapedBlock(title)}`, ...filled].join('\n\n');
};
const items = (lines: OptionalBlock[]): string =>
	lines
		.filter(Boolean)
		.map((line) => `- ${line}`)
		.join('\n');
const fact = (label: string, value: OptionalBlock): OptionalBlock => value && `${label}: ${value}`;
const author = (text: Markdown, site: Site): Markdown => body(text, site.origin + site.base);

const personLink = ({ id, name }: Person, site: Site): string => markdownLink(name, full(site, paths.person(id)));
const voice = ({ name, person, url }: Speaker, site: Site): string =>
	person ? personLink(person, site) : url ? markdownLink(name, url) : escapedBlock(name);
const workLink = ({ id, title }: Work, site: Site): string => markdownLink(title, full(site, paths.work(id)));
const recognitionLink = (recognition: Recognition, hub: Hub, site: Site): string =>
	fact(
		hub.words.day(recognition.date),
		markdownLink(
			titleOf(recognition, speakingOf(recognition, hub).words),
			full(site, paths.recognition(recognition.id)),
		),
	) as string;

function personBlocks(person: Person, hub: Hub, site: Site): OptionalBlock[] {
	const reason = reasonFor(person);
	const { name, romanized, headline, story } = person;
	const { person: words, site: headings } = hub.words;
	const recognitions = namingFindable(person.recognitions);
	const works = worksOfFindable(person.works);
	return [
		`# ${escapedBlock(name)}`,
		romanized && escapedBlock(romanized),
		headline && escapedBlock(headline),
		items(factRows(person, hub, site)),
		reason &&
			joined(speaking(hub, langOfReason(person)).words.praise.whole([escapedBlock(name)], escapedBlock(reason))),
		section(words.story, author(story, site)),
		section(words.words, ...recognitions.map(({ quote }) => quote && quoteOf(quote, hub.words))),
		section(headings.works, items(works.map((work) => workLine(work, hub.words, site)))),
		section(words.find(name), items(profileLinks(person, hub.words))),
		section(headings.laurels, items(recognitions.map((recognition) => recognitionLink(recognition, hub, site)))),
		section(
			words.gave(name),
			items(namingFindable(person.gave).map((recognition) => recognitionLink(recognition, hub, site))),
		),
	];
}

function factRows(person: Person, hub: Hub, site: Site): OptionalBlock[] {
	const { pronunciation, pronouns, aliases, location, jobTitle, organization, lists, tags } = person;
	const { person: words, topics, site: headings, series } = hub.words;
	const row = (parts: readonly string[]) => joined(series(parts));
	const at =
		organization &&
		(organization.url ? markdownLink(organization.name, organization.url) : escapedBlock(organization.name));
	return [
		fact(words.sayIt, pronunciation?.split('**').map(escapedInline).join('**')),
		fact(words.pronouns, pronouns && escapedBlock(pronouns)),
		fact(words.also, row(aliases.map(escapedBlock))),
		fact(words.livesIn, location && escapedBlock(location)),
		fact(words.worksAs, row([jobTitle && escapedBlock(jobTitle), at].filter((one) => one !== undefined))),
		fact(words.lists, row(lists.map(({ id, title }) => markdownLink(title, full(site, paths.list(id)))))),
		fact(topics.title, row(tags.map(({ id, label }) => markdownLink(label, full(site, paths.tag(id)))))),
		fact(headings.laurels, hub.sprig && hub.words.number(laurelsOf(person))),
	];
}

const profileLinks = ({ url, handles, links, feed }: Person, { person, site }: Words): OptionalBlock[] => [
	url && markdownLink(site.site, url),
	...handles.map(({ label, mention, url: address }) => `${label}: ${markdownLink(mention, address)}`),
	...links.map(({ label, url: address }) => markdownLink(label, address)),
	feed && markdownLink(person.feed, feed),
];

function quoteOf({ text, translation, source, url }: NonNullable<Recognition['quote']>, words: Words): string {
	const from = source && (url ? markdownLink(source, url) : escapedBlock(source));
	return [blockquote(escapedBlock(text)), translation && words.quotation(escapedBlock(translation)), from]
		.filter(Boolean)
		.join('\n\n');
}

function workLine(work: Work, { copies, works }: Words, site: Site): string {
	const credits = work.people.map(({ person, role }) => copies.credit(person.name, role));
	return copies.work(workLink(work, site), works[work.type], escapedBlock(credits.join('; ')));
}

function recognitionCopy(recognition: Recognition, inHub: Hub, site: Site): OptionalBlock[] {
	const hub = speakingOf(recognition, inHub);
	const { people, quote, reason, kind, date, by, words, work, proof, replyTo, ask } = recognition;
	const { praise, list, day, recognition: own } = hub.words;
	const names = people.map((person) => personLink(person, site));
	const [first = '', ...others] = names;
	const introduces = kind === 'introduction';
	return [
		`# ${escapedBlock(titleOf(recognition, hub.words))}`,
		quote && quoteOf(quote, hub.words),
		introduces && reason && joined(praise.introducedFor(first, list(others), escapedBlock(reason))),
		!introduces && joined(reason ? praise.whole(list(names), escapedBlock(reason)) : list(names)),
		joined(praise.given[kind](voice(by, site), day(date))),
		author(words, site),
		section(
			own.see,
			items([
				work && areFindable(creditedOn(work)) && workLink(work, site),
				proof && markdownLink(proof.title, proof.url),
				replyTo && joined(praise.inAnswer(markdownLink(hostRead(replyTo), replyTo))),
				ask && escapedBlock(ask),
			]),
		),
	];
}

function workCopy(work: Work, hub: Hub, site: Site): OptionalBlock[] {
	const { type, title, url, description, people, date, place, online, publisher, worth } = work;
	const praise = namingFindable(hub.recognitions).filter((recognition) => recognition.work === work);
	const { work: words, works, day, calendar, series } = hub.words;
	const credits = people.map(({ person, role }) =>
		calendar.credit(personLink(person, site), role && escapedBlock(role)),
	);
	return [
		`# ${escapedBlock(title)}`,
		words.typeBy(works[type], joined(series(credits))),
		description && escapedBlock(description),
		items([
			markdownLink(goSaid(work, hub.today, hub.words), url),
			fact(nextDay(work, hub.today) ? words.when : words.wasOn, whenSaid(work, hub.today, hub.words)),
			fact(words.out, !work.start && date && day(date)),
			fact(words.where, place && escapedBlock(place)),
			fact(words.online, online && markdownLink(hostRead(online), online)),
			fact(words.from, publisher && escapedBlock(publisher)),
		]),
		section(words.worth, author(worth, site)),
		section(words.laurels, items(praise.map((recognition) => recognitionLink(recognition, hub, site)))),
	];
}

function listCopy({ title, description, opening, people }: List, site: Site): OptionalBlock[] {
	return [
		`# ${escapedBlock(title)}`,
		description && escapedBlock(description),
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
	const line = personLine(person);
	return line && escapedBlock(line);
}

/** What a list holds, in one line. */
export function linesOfList({ description, people }: List, { namesAnd }: Words): string {
	const shown = people.filter(({ noindex }) => !noindex);
	const names = shown.slice(0, 3).map(({ name }) => name);
	return escapedBlock(description ?? namesAnd(names, shown.length - names.length));
}
