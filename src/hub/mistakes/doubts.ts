import { plain } from '../../words/sentence.ts';
import { wordsIn } from '../../words/words.ts';
import { correction, didYouMean, listedWords, type Near, type Written } from './correction.ts';

/** Letters of a script that lack a font, the packages that have it, and the files that need it. */
type Lacking = {
	how: 'lost' | 'borrowed';
	script: string | undefined;
	letters: string[];
	packages: string[];
	files: string[];
};

const listedLetters = (letters: readonly string[]) =>
	letters.length > 12 ? `${letters.slice(0, 12).join(' ')} …` : letters.join(' ');
const thisAnd = ({ length }: readonly string[]) =>
	length === 1 ? 'this needs' : length === 2 ? 'this and 1 other file need' : `this and ${length - 1} other files need`;

/** What signs of note-taking programs are, and what to write instead. */
const noteMarks = {
	block: ['the name of a block', 'Take it out.'],
	tag: ['a tag', 'Write topics in the field “tags”; a heading has a space after its #.'],
	field: ['a field of a note', 'Write it as a sentence, or as a field between the two lines of ---.'],
	reference: ['a reference to a block', 'Write the words themselves.'],
	embed: ['a template or an embedded block', 'Write the words themselves.'],
	footnote: ['a footnote', 'Write it in brackets, or as a link: [words](https://…).'],
	highlight: ['half of a highlight', 'Write ==words== without other marks in it, or **words**.'],
	query: ['a query', 'Write what it finds, or take it out.'],
} as const;

/** What should be looked at and stops nothing. */
export const doubts = {
	'read-as': (f: Written & { read: string }) => correction(`“${f.written}” was read as ${f.read}`, `Write ${f.read}.`),
	'since-ahead': (f: Written) =>
		correction(
			`“${f.written}” is still to come`,
			'Write the day on which you first recognised them, or take the line away.',
		),
	'no-zone': (f: { taken: string }) =>
		correction(
			`says no time zone, so it keeps to ${f.taken} in summer and in winter`,
			'Add a line like “timezone: Europe/Berlin” here or to hub.md.',
		),
	'time-skipped': (f: Written & { taken: string }) =>
		correction(
			`“${f.written}” is left out by clocks that go forward; it was read as ${f.taken}`,
			'Write another time.',
		),
	'time-twice': (f: Written & { taken: string }) =>
		correction(
			`“${f.written}” comes twice, because clocks go back; it was read as ${f.taken}`,
			'Write it with its offset if that is not meant.',
		),
	'starts-later': (f: { first: string }) =>
		correction(`is no day of its rule, by which it happens first on ${f.first}`, 'Correct one of the two.'),
	'example-address': (f: Written) =>
		correction(`“${f.written}” is the address of the example`, 'Write your own before you publish.'),
	'repository-address': (f: Written & { site: string; label: string }) =>
		correction(
			`“${f.written}” is where the files lie, and not where people find the site`,
			`Write the address of the site; at ${f.label} it is “url: ${f.site}”.`,
		),
	'folder-at-host': (f: Written & { label: string; top: string }) =>
		correction(
			`“${f.written}” ends in a folder, and ${f.label} serves a site at the top of its address`,
			`Write ${f.top}`,
		),
	'left-over': (f: Written & LeftOver) =>
		correction(`“${f.written}” is not used by anything`, useOf(f) ?? 'Remove it, or move it out of content/.'),
	unfinished: (f: { count: number }) =>
		correction(
			`${f.count === 1 ? 'this file is' : `this and ${f.count === 2 ? 'another hidden file' : `${f.count - 1} other hidden files`} are`} left of a command that was ended`,
			'It may hold what you took away: delete every .writing file.',
		),
	'names-declined': (f: Written) =>
		correction(
			`“${f.written}” has declined, and is left out here`,
			`Take them out of your files, too: npm run remove -- ${f.written}`,
		),
	'voice-here': (f: Written & { other: string; id: string }) =>
		correction(
			`“${f.written}” is in ${f.other}, too`,
			`If it is the same person, write “by: ${f.id}”; if not, add their “url”.`,
		),
	'voice-waits': (f: Written & { because: 'draft' | 'declined' }) =>
		f.because === 'draft'
			? correction(
					`“${f.written}” is a draft, so these words of theirs wait, too`,
					'Publish them, or add “draft: true” here.',
				)
			: correction(
					`“${f.written}” has declined, so these words of theirs are not published`,
					`Take both out of your files: npm run remove -- ${f.written}`,
				),
	'declined-named': (f: { whom: string; places: readonly string[] }) =>
		correction(
			`${f.whom} has declined, and your own words, which are published, still name them: ${listedWords(f.places)}`,
			'Put these differently.',
		),
	'person-waits': (f: { whom: string }) =>
		correction(
			`no laurel that names ${f.whom} is public yet, so neither is ${f.whom}, nor a laurel in their words`,
			'Write “reason: for …” if they shall be public now.',
		),
	'photo-waits': (f: { whom: string }) =>
		correction(
			`the photo of ${f.whom} is not shown, because their consent is not noted`,
			'Ask, then add “consent: given”.',
		),
	'picture-waits': (f: Written) =>
		correction(
			`“${f.written}” is the photo of somebody who has not agreed to it, or is hidden, and is left out here`,
			'Ask them, or show another picture.',
		),
	'picture-without-words': (f: Written) =>
		correction(
			`the picture “${f.written}” says nothing to those who can't see it`,
			'Write between the brackets what it shows: ![A pump in a yard](pump.jpg)',
		),
	'tells-place': (f: Written) =>
		correction(
			`“${f.written}” tells where it was taken, and pictures in public/ are published as they are`,
			'Put it beside the text that shows it, which takes that away, or export it again without its place.',
		),
	'photo-small': (f: Written & { width: number; height: number; least: string }) =>
		correction(
			`“${f.written}” has only ${f.width} × ${f.height} pixels and will look soft`,
			`Use one with at least ${f.least}.`,
		),
	'post-too-long': (f: { label: string; count: number; limit: number }) =>
		correction(
			`has ${f.count} characters; ${f.label} takes ${f.limit}`,
			'Shorten it, or it has to be shortened when it is posted.',
		),
	'id-looks-like': (f: Written & { other: string; foreign: readonly string[] }) =>
		correction(
			`“${f.written}” looks like ${f.other}, and is another address${f.foreign.length > 0 ? `: its letters ${f.foreign.join(' ')} are not Latin` : ''}`,
			'Rename one of the two, if that is not meant.',
		),
	'here-twice': (f: { whom: string; other: string; id: string; because: string }) =>
		correction(
			`${f.whom} may be in ${f.other}, too: ${f.because}`,
			`If it is the same person, join the two files; if not, write “notSame: [${f.id}]” here.`,
		),
	'reason-begins': (f: { whom: string; reason: string; lang: string }) => {
		const { praise } = wordsIn(f.lang);
		const reason = f.reason.length > 40 ? `${f.reason.slice(0, 40)}…` : f.reason;
		return correction(
			`reads “${plain(praise.whole([f.whom], reason))}”`,
			`Write it as the rest of that sentence: “${praise.begin}”.`,
		);
	},
	'names-nothing': (f: Written & Near) =>
		correction(
			`[[${f.written}]] names nothing that is here, so it stands as plain words`,
			f.near ? `Did you mean “[[${f.near}]]”?` : 'Write the name of a person, list or work, or of its file.',
		),
	'names-hidden': (f: Written) =>
		correction(
			`[[${f.written}]] names what is not public, so “…” stands in its place`,
			`Write words of your own for it: [[${f.written}|a friend]].`,
		),
	'note-mark': (f: Written & { mark: keyof typeof noteMarks; count: number }) => {
		const [what, cure] = noteMarks[f.mark];
		const more = f.count > 1 ? ` (and ${f.count - 1} more)` : '';
		return correction(
			`“${f.written}”${more} is ${what}, which only note-taking programs know, and is shown as it is`,
			cure,
		);
	},
	'further-fields': () =>
		correction(
			'fields of a further file begin here, and are shown as text',
			'Put them into a file of their own: one file is one person, list, recognition or work.',
		),
	'html-is-text': (f: Written) => correction(`HTML is shown as text: “${f.written}”`, 'Write Markdown instead.'),
	'unknown-token': (f: Written & Near) =>
		correction(
			`nothing is called “${f.written}”, so it changes nothing`,
			didYouMean(f.near, 'Choose one of those in docs/look.md.'),
		),
	'accent-in-style': (f: Written) =>
		correction('pages and cards have their accent from hub.md', `Write there: accent: "${f.written}"`),
	'faint-words': (f: { words: string; ground: string; time: 'day' | 'night'; contrast: number }) =>
		correction(
			`${f.words} on ${f.ground} has a contrast of ${f.contrast} by ${f.time}, and below 4.5 many can't read it`,
			f.time === 'night'
				? 'Give both colours, for day and for night: light-dark(#fff, #111)'
				: 'Make one of them darker, or the other lighter.',
		),
	'letter-missing': ({ how, script, letters, packages, files }: Lacking) => {
		const needs = thisAnd(files);
		const install = packages.length > 0 ? `Add it with: npm install ${packages.join(' ')}.` : '';
		if (how === 'borrowed')
			return correction(`${needs} a font for praise in ${script}, which is drawn in that of names`, install);
		return correction(
			install
				? `${needs} a font for ${script} (${listedLetters(letters)})`
				: `${needs} letters that no font has: ${listedLetters(letters)}`,
			`${install ? `${install} Until then cards` : 'Cards'} show “romanized” or the address of the page for a name, and leave out other lines with such letters.`,
		);
	},
};

/** What a file that nothing uses may be: one that is called much like it should be, words of a word processor, a photo beside profiles. */
type LeftOver = Near & { asText?: string | undefined; among?: string | undefined };

function useOf({ near, asText, among }: LeftOver): string | undefined {
	if (near) return `Did you mean “${near}”? Else move it out of content/.`;
	if (asText)
		return `If these are words of yours, save them as plain text, called “${asText}.md”; else move it out of content/.`;
	if (!among) return undefined;
	return `If it is a photo of somebody, give it the name of their file, as “${among}” has that of ${among.replace(/\.\w+$/, '.md')}; else move it out of content/.`;
}
