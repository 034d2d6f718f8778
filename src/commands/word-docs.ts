import type { Catalogue } from '../words/en.ts';
import { nouns, type OwnKey, sayable } from '../words/own.ts';
import { ownKeys, shownAt } from '../words/shown.ts';

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
	kit: 'What is needed to pass something on.',
	post: 'Words ready to post.',
	notes: 'Messages to one person, each paragraph by itself.',
	card: 'On cards, and in the texts that describe them.',
	feed: 'In feeds.',
	calendar: 'In calendars.',
	files: 'Files for other programs, and what to do with them.',
	copies: 'Copies of pages as plain text.',
};

/** `docs/words.md`: every key of the catalogue, what English says there, and what can be put into it. */
export function wordsGuide(): string {
	const plain = ownKeys.filter((key) => !key.includes('.'));
	return [
		'# Every word, by its key',
		'What your page says can be said otherwise, in any language. Write what differs into `content/hub.md`:',
		'```yaml\nwords:\n  laurel: kudos\n  laurels: kudos\n  site.follow: Stay in touch\n  praise.welcome: "{names}, how good that you are here."\n  home.meetAll: { one: Meet the first, other: "Meet all {count} of us" }\n```',
		`- In English, \`${nouns.join('` and `')}\` rename the thing itself, wherever it is named: “All 12 kudos”, “Kudos to Ada Lovelace”. Other languages bend their words; write the sentences there.`,
		'- `{names}` is a place: what stands in braces is put in. A value that begins with a brace or a bracket needs quotation marks.',
		'- A place in square brackets may have nothing to say. Write it so, too in square brackets, with the words that go with it: `"{name}[ ({romanized})]"`. With a question mark it says nothing itself; the bracket is said where it is so.',
		'- A sentence about a number may have the forms that your language has for numbers: `{one: …, other: …}`; in Polish `one`, `few`, `many` and `other`.',
		'- `npm run check` tells keys and places that are not there, and forms that your language lacks.',
		...section('Everywhere', 'What sentences are made of.', plain),
		...Object.entries(groups).flatMap(([group, where]) =>
			section(
				group,
				where,
				ownKeys.filter((key) => key.startsWith(`${group}.`)),
			),
		),
	].join('\n\n');
}

function section(title: string, where: string, keys: readonly OwnKey[]): string[] {
	const rows = keys.map((key) => {
		const { one, other } = shownAt(key);
		const placed = sayable(key).map(({ name, kind, maybe }) =>
			kind === 'flag' ? `[{${name}}?]` : maybe ? `[{${name}}]` : `{${name}}`,
		);
		return `| \`${key}\` | ${inCell(other)}${one ? `<br>_one:_ ${inCell(one)}` : ''} | ${placed.map((place) => `\`${place}\``).join(' ')} |`;
	});
	return [`## ${title}`, where, ['| key | in English | places |', '| --- | --- | --- |', ...rows].join('\n')];
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>').replace(/[*_<]/g, '\\$&');
