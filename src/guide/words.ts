import type { Catalogue } from '../words/en.ts';
import { type OwnKey, sayable } from '../words/own.ts';
import type { Place } from '../words/places.ts';
import { ownKeys, shownAt } from '../words/shown.ts';
import { codeInCell, inCell, table } from './page.ts';

type Group = {
	[Key in keyof Catalogue]: Catalogue[Key] extends string | ((...given: never[]) => unknown) ? never : Key;
}[keyof Catalogue];

/** Where readers meet the words of each group. */
const groups: Record<Group, string> = {
	kinds: 'Kinds of recognition, wherever one is named.',
	works: 'Types of work.',
	praise: 'What is said of a recognition, on pages and cards, in feeds and posts.',
	time: 'When an event is.',
	site: 'On every page: at the top, at the foot, in the titles of windows.',
	elsewhere: 'Where a page stands at another address than its own.',
	moved: 'Where something else stood.',
	notFound: 'The page for what is not here.',
	ribbon: 'What only you see, while you write.',
	home: 'The front page.',
	archive: 'All laurels, one after the other, by year and month.',
	citation: 'A laurel among others.',
	recognition: 'The page of a laurel.',
	introductions: 'The page of all introductions.',
	person: 'The page of a person.',
	directory: 'Everybody; a list; a topic.',
	lists: 'The page of all lists.',
	topics: 'The page of all topics.',
	search: 'Finding somebody.',
	wall: 'The faces of a list, to put elsewhere.',
	badge: 'The badge that somebody puts on their own site.',
	snippet: 'What to copy for that.',
	work: 'Works, and the page of one.',
	events: 'The page of what is coming.',
	follow: 'The page on how to follow along.',
	email: 'The laurels of a month as an e-mail, for who keeps the page.',
	kit: 'What is needed to pass something on.',
	post: 'Words ready to post.',
	notes: 'Messages to one person, each paragraph by itself.',
	card: 'On cards, and in the texts that describe them.',
	feed: 'In feeds.',
	calendar: 'In calendars.',
	files: 'Files for other programs, and what to do with them.',
	copies: 'Copies of pages as plain text.',
};

/** Every key of the catalogue, what English says there, and what is put into it: a table for each place where readers meet them. */
export const ownWordsTables = (): string =>
	[
		...wordSection(
			'Everywhere',
			'What sentences are made of.',
			ownKeys.filter((key) => !key.includes('.')),
		),
		...Object.entries(groups).flatMap(([group, where]) =>
			wordSection(
				group,
				where,
				ownKeys.filter((key) => key.startsWith(`${group}.`)),
			),
		),
	].join('\n\n');

const wordSection = (title: string, where: string, keys: readonly OwnKey[]): string[] => [
	`## ${title}`,
	where,
	table(
		['key', 'in English', 'places'],
		keys.map((key) => {
			const { one, other } = shownAt(key);
			return [
				codeInCell(key),
				`${wordsInCell(other)}${one ? `<br>_one:_ ${wordsInCell(one)}` : ''}`,
				sayable(key).map(asWritten).map(codeInCell).join(' '),
			];
		}),
	),
];

const wordsInCell = (text: string): string => inCell(text).replaceAll('\n', '<br>');

const asWritten = ({ name, kind, maybe }: Place): string =>
	kind === 'flag' ? `[{${name}}?]` : maybe ? `[{${name}}]` : `{${name}}`;
