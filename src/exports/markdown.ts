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
import { body, inline, link, plainBlock, quoted } from './marks.ts';

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
		...hub.lists.map((list) => copy(paths.list(list.id), () => listCopy(list, site), hub, site)),
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

type Block = string | false | undefined;

const copy = (page: string, blocks: () => Block[], hub: Hub, site: Site) => ({
	path: paths.markdown(page),
	write: () => {
		const { copies } = hub.words;
		const [home, here] = [link(hub.title, full(site, paths.home)), link(copies.thisPage, full(site, page))];
		const from = copies.from(home, plainBlock(hub.owner.name), here);
		return `${[...blocks(), '---', from].filter(Boolean).join('\n\n')}\n`;
	},
});

const section = (title: string, ...blocks: Block[]): Block => {
	const said = blocks.filter(Boolean);
	return said.length > 0 && [`## ${plainBlock(title)}`, ...said].join('\n\n');
};
const items = (lines: Block[]): string =>
	lines
		.filter(Boolean)
		.map((line) => `- ${line}`)
		.join('\n');
const fact = (label: string, said: Block): Block => said && `${label}: ${said}`;
const author = (text: Markdown, site: Site): Markdown => body(text, site.origin + site.base);

const personLink = ({ id, name }: Person, site: Site): string => link(name, full(site, paths.person(id)));
const voice = ({ name, person, url }: Speaker, site: Site): string =>
	person ? personLink(person, site) : url ? link(name, url) : plainBlock(name);
const workLink = ({ id, title }: Work, site: Site): string => link(title, full(site, paths.work(id)));
const recognitionLink = (recognition: Recognition, hub: Hub, site: Site): string =>
	fact(
		hub.words.day(recognition.date),
		link(titleOf(recognition, speakingOf(recognition, hub).words), full(site, paths.recognition(recognition.id))),
	) as string;

function personBlocks(person: Person, hub: Hub, site: Site): Block[] {
	const reason = reasonFor(person);
	const { name, romanized, headline, story } = person;
	const { person: words, site: headings } = hub.words;
	const recognitions = namingFindable(person.recognitions);
	const works = worksOfFindable(person.works);
	return [
		`# ${plainBlock(name)}`,
		romanized && plainBlock(romanized),
		headline && plainBlock(headline),
		items(factsOf(person, hub, site)),
		reason && joined(speaking(hub, langOfReason(person)).words.praise.whole([plainBlock(name)], plainBlock(reason))),
		section(words.story, author(story, site)),
		section(words.words, ...recognitions.map(({ quote }) => quote && quoteOf(quote, hub.words))),
		section(headings.works, items(works.map((work) => workLine(work, hub.words, site)))),
		section(words.find(name), items(placesOf(person, hub.words))),
		section(headings.laurels, items(recognitions.map((recognition) => recognitionLink(recognition, hub, site)))),
		section(
			words.gave(name),
			items(namingFindable(person.gave).map((recognition) => recognitionLink(recognition, hub, site))),
		),
	];
}

function factsOf(person: Person, hub: Hub, site: Site): Block[] {
	const { pronunciation, pronouns, aliases, location, jobTitle, organization, lists, tags } = person;
	const { person: words, topics, site: headings, series } = hub.words;
	const row = (said: readonly string[]) => joined(series(said));
	const at =
		organization && (organization.url ? link(organization.name, organization.url) : plainBlock(organization.name));
	return [
		fact(words.sayIt, pronunciation?.split('**').map(inline).join('**')),
		fact(words.pronouns, pronouns && plainBlock(pronouns)),
		fact(words.also, row(aliases.map(plainBlock))),
		fact(words.livesIn, location && plainBlock(location)),
		fact(words.worksAs, row([jobTitle && plainBlock(jobTitle), at].filter((one) => one !== undefined))),
		fact(words.lists, row(lists.map(({ id, title }) => link(title, full(site, paths.list(id)))))),
		fact(topics.title, row(tags.map(({ id, label }) => link(label, full(site, paths.tag(id)))))),
		fact(headings.laurels, hub.sprig && hub.words.number(laurelsOf(person))),
	];
}

const placesOf = ({ url, handles, links, feed }: Person, { person, site }: Words): Block[] => [
	url && link(site.site, url),
	...handles.map(({ label, mention, url: address }) => `${label}: ${link(mention, address)}`),
	...links.map(({ label, url: address }) => link(label, address)),
	feed && link(person.feed, feed),
];

function quoteOf({ text, translation, source, url }: NonNullable<Recognition['quote']>, words: Words): string {
	const from = source && (url ? link(source, url) : plainBlock(source));
	return [quoted(plainBlock(text)), translation && words.quotation(plainBlock(translation)), from]
		.filter(Boolean)
		.join('\n\n');
}

function workLine(work: Work, { copies, works }: Words, site: Site): string {
	const credits = work.people.map(({ person, role }) => copies.credit(person.name, role));
	return copies.work(workLink(work, site), works[work.type], plainBlock(credits.join('; ')));
}

function recognitionCopy(recognition: Recognition, inHub: Hub, site: Site): Block[] {
	const hub = speakingOf(recognition, inHub);
	const { people, quote, reason, kind, date, by, words, work, proof, replyTo, ask } = recognition;
	const { praise, list, day, recognition: own } = hub.words;
	const names = people.map((person) => personLink(person, site));
	const [first = '', ...others] = names;
	const introduces = kind === 'introduction';
	return [
		`# ${plainBlock(titleOf(recognition, hub.words))}`,
		quote && quoteOf(quote, hub.words),
		introduces && reason && joined(praise.introducedFor(first, list(others), plainBlock(reason))),
		!introduces && joined(reason ? praise.whole(list(names), plainBlock(reason)) : list(names)),
		joined(praise.given[kind](voice(by, site), day(date))),
		author(words, site),
		section(
			own.see,
			items([
				work && areFindable(creditedOn(work)) && workLink(work, site),
				proof && link(proof.title, proof.url),
				replyTo && joined(praise.inAnswer(link(hostRead(replyTo), replyTo))),
				ask && plainBlock(ask),
			]),
		),
	];
}

function workCopy(work: Work, hub: Hub, site: Site): Block[] {
	const { type, title, url, description, people, date, place, online, publisher, worth } = work;
	const praise = namingFindable(hub.recognitions).filter((recognition) => recognition.work === work);
	const { work: words, works, day, calendar, series } = hub.words;
	const credits = people.map(({ person, role }) => calendar.credit(personLink(person, site), role && plainBlock(role)));
	return [
		`# ${plainBlock(title)}`,
		words.typeBy(works[type], joined(series(credits))),
		description && plainBlock(description),
		items([
			link(goSaid(work, hub.today, hub.words), url),
			fact(nextDay(work, hub.today) ? words.when : words.wasOn, whenSaid(work, hub.today, hub.words)),
			fact(words.out, !work.start && date && day(date)),
			fact(words.where, place && plainBlock(place)),
			fact(words.online, online && link(hostRead(online), online)),
			fact(words.from, publisher && plainBlock(publisher)),
		]),
		section(words.worth, author(worth, site)),
		section(words.laurels, items(praise.map((recognition) => recognitionLink(recognition, hub, site)))),
	];
}

function listCopy({ title, description, opening, people }: List, site: Site): Block[] {
	return [
		`# ${plainBlock(title)}`,
		description && plainBlock(description),
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
	return line && plainBlock(line);
}

/** What a list holds, in one line. */
export function linesOfList({ description, people }: List, { namesAnd }: Words): string {
	const shown = people.filter(({ noindex }) => !noindex);
	const names = shown.slice(0, 3).map(({ name }) => name);
	return plainBlock(description ?? namesAnd(names, shown.length - names.length));
}
