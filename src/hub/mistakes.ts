import { clean } from './text.ts';

/** What is wrong, and what to write instead. */
interface Told {
	wrong: string;
	write: string;
}

const told = (wrong: string, write: string): Told => ({ wrong, write });
const meant = (near: string | undefined, otherwise: string) => (near ? `Did you mean “${near}”?` : otherwise);
const few = (words: readonly string[]) => (words.length > 30 ? `${words.slice(0, 30).join(', ')} …` : words.join(', '));

type Written = { written: string };
type Near = { near?: string | undefined };
/** Whose address an id is, where it is not the one of a file. */
export type IdOf = 'topic' | 'former';
/** How an id that can't be is mended. */
const otherId = (of: IdOf | undefined, ofFile: string) =>
	of === 'topic'
		? 'Call the topic something else, in letters or digits, or add a word to it.'
		: of === 'former'
			? 'Write the file name that it had, or take it out: no file here had this one.'
			: ofFile;
/** Letters of a script that lack a font, the packages that have it, and the files that need it. */
type Lacking = {
	how: 'lost' | 'borrowed';
	script: string | undefined;
	letters: string[];
	packages: string[];
	files: string[];
};

const someOf = (letters: readonly string[]) =>
	letters.length > 12 ? `${letters.slice(0, 12).join(' ')} …` : letters.join(' ');
const thisAnd = ({ length }: readonly string[]) =>
	length === 1 ? 'this needs' : length === 2 ? 'this and 1 other file need' : `this and ${length - 1} other files need`;

/** What a field may have to be, how it is written, and how else. */
const shapes = {
	'one line of text': ['it on one line', ''],
	'a list': ['[one, two], or one a line, each after “- ”', ', or one a line, each after “- ”'],
	'a group of fields': [
		'its fields below it, each indented by two spaces',
		', or its fields below it, each indented by two spaces',
	],
} as const;

/** In what two ids may differ that are one when they are compared, and how each is taken away. */
const differences: [name: string, without: (id: string) => string][] = [
	['capitals', (id) => id.toLowerCase()],
	['hyphens', (id) => id.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')],
	['accents', (id) => id.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1')],
	['letters that are joined or raised', (id) => id.normalize('NFKC')],
];

/** By what two ids differ: by whatever still tells them apart when all else is taken away. */
function differenceOf(one: string, other: string): string {
	const found = differences.filter(([name]) => {
		const [a, b] = [one, other].map((id) =>
			differences.reduce((text, [other, without]) => (other === name ? text : without(text)), id).normalize('NFC'),
		);
		return a !== b;
	});
	const names = found.map(([name]) =>
		name === 'hyphens' && one.length === other.length ? 'where its hyphens stand' : name,
	);
	return names.join(' and ') || 'how its letters are kept';
}

/** Everything that stops a build: id to sentence. A new kind is a line here and an example in tests/mistakes. */
const mistakes = {
	// files
	'no-hub': () =>
		told(
			'there is no hub.md, so there is nothing to publish',
			'Write one with `npm run new -- hub`, or set LAURELS_CONTENT to the folder that holds yours.',
		),
	'wrong-place': (f: Written) =>
		told(
			`“${f.written}” is in no folder that is read`,
			'Move it into people/, lists/, recognitions/, works/ or pages/.',
		),
	'wrong-ending': (f: Written) =>
		told(`“${f.written}” is not read, because of its ending`, 'End its name in .md (lower case).'),
	'not-a-file': (f: Written) =>
		told(`“${f.written}” is a link or a special file, which is not followed`, 'Put the file itself here.'),
	unreadable: (f: { because: string }) => told(`it can't be read: ${f.because}`, 'Check that it may be read.'),
	'half-done': (f: { command: string }) =>
		told(
			`“${f.command}” was ended before it was done`,
			'Run it again: it takes back what it had begun, and does all of it.',
		),
	'too-large': (f: { size: number }) =>
		told(`it is ${Math.round(f.size / 1024)} kB large; a text has at most 256 kB`, 'Shorten it.'),
	'not-utf-8': () =>
		told('it is not saved as UTF-8, so letters would be lost', 'In your editor, choose “Save with encoding: UTF-8”.'),
	'bad-id': (f: Written & Near & { of?: IdOf | undefined }) =>
		told(
			`“${f.written}” can't be part of an address`,
			otherId(f.of, `Name the file with lower-case letters, digits and hyphens${f.near ? `: “${f.near}.md”` : ''}.`),
		),
	'reserved-id': (f: Written & { of?: IdOf | undefined }) =>
		told(`“${f.written}” is kept for pages of the site`, otherId(f.of, 'Give the file another name.')),
	'id-too-long': (f: Written & { most: number; of?: IdOf | undefined }) =>
		told(`“${f.written.slice(0, 40)}…” is too long for an address`, otherId(f.of, `Use at most ${f.most} letters.`)),
	'id-taken': (f: Written & { id: string; other: string }) =>
		f.written === f.id
			? told(`“${f.written}” has the same id as ${f.other}`, 'Rename one of the two files.')
			: told(
					`“${f.written}” differs from ${f.other} only by ${differenceOf(f.written, f.id)}, so people would take one address for the other`,
					`Rename one of the two with a word that tells them apart: “${f.written}-paris.md”.`,
				),
	// front matter
	'no-front-matter': (f: { isBare: boolean }) =>
		told(
			'it does not begin with a block between two lines of ---',
			f.isBare
				? 'Put a line --- above the fields, and another below the last of them.'
				: 'Begin the file with a line ---, then the fields, then a line ---.',
		),
	'late-front-matter': () =>
		told('something stands before the first line of ---, if only a space', 'Begin the file with that line.'),
	'unclosed-front-matter': () =>
		told('the block that begins with --- is never closed', 'End it with a line that is exactly ---.'),
	'other-front-matter': (f: Written) =>
		told(
			`the fields begin with “${f.written}”, and not with three hyphens`,
			'Write --- on a line of its own above them and below them, and each field as “name: Ada Lovelace”.',
		),
	'not-fields': (f: Near) =>
		told(
			'the block between the --- lines holds no fields',
			meant(f.near, 'Write one field a line: “name: Ada Lovelace”, with a space after the colon.'),
		),
	'bad-yaml': (f: { because: string; cure?: string | undefined }) =>
		told(f.because, f.cure ?? 'Put the value in double quotes if it holds a colon or begins with a sign.'),
	'lost-comment': (f: Written) =>
		told(
			`what stands after the # is a comment and would be lost: “${f.written}”`,
			'Leave the # out, or put the value in quotes.',
		),
	// fields
	'unknown-field': (f: { cure?: string | undefined; fields: readonly string[] }) =>
		told('is not a field here', f.cure ?? `The fields are: ${few(f.fields)}.`),
	'missing-field': (f: { example?: string | undefined }) =>
		told('is missing', f.example ? `Add a line like “${f.example}”.` : 'Add it.'),
	'wrong-shape': (f: { wanted: keyof typeof shapes; example?: string | undefined }) => {
		const [otherwise, more] = shapes[f.wanted];
		return told(`should be ${f.wanted}`, f.example ? `Write “${f.example}”${more}.` : `Write ${otherwise}.`);
	},
	'too-many': (f: { max: number }) => told(`holds more than ${f.max}`, 'Leave some out.'),
	'one-or-several': (f: Written) =>
		told(
			`“${f.written}” may be one name or several`,
			'Write each on a line of its own, after “- ”, or one with a comma as ["Lovelace, Ada"].',
		),
	blank: () => told('is empty', 'Write something, or leave the line out.'),
	'half-said': (f: { choices: readonly string[] }) =>
		told('is empty', `Write ${f.choices.join(' or ')} after it, or take the line away.`),
	'too-long': (f: { length: number; max: number }) =>
		told(`is ${f.length} characters long; at most ${f.max} fit`, 'Shorten it.'),
	'bad-choice': (f: Written & Near & { choices: readonly string[] }) =>
		told(`“${f.written}” can't be chosen here`, meant(f.near, `Write one of: ${few(f.choices)}.`)),
	'bad-flag': (f: Written) => told(`“${f.written}” is neither true nor false`, 'Write true or false.'),
	'bad-number': (f: Written) => told(`“${f.written}” is not a whole number`, 'Write digits only.'),
	'bad-cadence': (f: Written) =>
		told(`“${f.written}” does not say how often`, 'Write “2 weeks”, “10 days”, “monthly” or “never”.'),
	'bad-day': (f: Written) => told(`“${f.written}” is not a day`, 'Write 2026, 2026-05 or 2026-05-01.'),
	'bad-full-day': (f: Written) => told(`“${f.written}” is not a day`, 'Write year, month and day: 2026-05-01.'),
	'two-days': (f: Written & { one: string; other: string }) =>
		told(`“${f.written}” can be two days`, `Write ${f.one} or ${f.other}.`),
	'bad-moment': (f: Written) =>
		told(
			`“${f.written}” is not a time`,
			'Write 2026-05-01T18:00, or 2026-05-01. A time zone has a line of its own: “timezone: Europe/Berlin”.',
		),
	'bad-zone': (f: Written & Near) =>
		told(
			`“${f.written}” is not the name of a time zone`,
			meant(f.near, 'Write the city that keeps its time, such as Europe/Berlin or America/New_York, or UTC.'),
		),
	'bad-address': (f: Written) =>
		told(`“${f.written}” is not an address that can be published`, 'Write it in full: https://example.org/page'),
	'bad-colour': (f: Written) =>
		told(`“${f.written}” is not a colour`, 'Write a CSS colour: #1c7a50, teal or oklch(0.5 0.1 160)'),
	'clear-colour': (f: Written & Near) =>
		told(
			`“${f.written}” lets shine through what is below it, so that words could not be read`,
			`Write a full colour${f.near ? `: ${f.near}` : ', such as #1c7a50 or teal.'}`,
		),
	'bad-language': (f: Written & Near) =>
		told(`“${f.written}” is not a language tag`, f.near ? `Write ${f.near}.` : 'Write en, pt-BR or zh-Hans.'),
	'bad-hashtag': (f: Written) =>
		told(`“${f.written}” can't be a hashtag`, 'Use letters and digits without spaces: OpenMaps'),
	'bad-focus': (f: Written) =>
		told(`“${f.written}” says no place in a photo`, 'Write “50% 30%”: from the left and from the top.'),
	'bad-rule': (f: Written) =>
		told(
			`“${f.written}” does not say how it repeats, or says it in more than one way`,
			'Write weekly, every 2 weeks on Thursday, first Tuesday of the month, or FREQ=MONTHLY;BYDAY=1TU.',
		),
	'bad-item': (f: Written) =>
		told(`“${f.written}” is no item of a feed`, 'Only npm run remove writes these lines. Take this one out.'),
	'bad-handle': (f: Written & { example: string; foreign?: string | undefined }) =>
		told(
			f.foreign
				? `“${f.written}” has letters that only look Latin: ${f.foreign}`
				: `“${f.written}” is not a handle or profile address of that network`,
			`Write “${f.example}”, or paste the address of the profile.`,
		),
	'mail-address': (f: Written) =>
		told(
			`“${f.written}” is an e-mail address; those of people are never published`,
			'Leave it out; link their own site instead.',
		),
	// texts
	'long-text': (f: { length: number; max: number }) =>
		told(
			`the text below the fields is ${f.length} characters long; at most ${f.max} fit`,
			'Shorten it, or link to where the rest can be read.',
		),
	'too-deep': () => told('twenty marks like > and - stand one in another', 'Write it with fewer levels.'),
	'unclosed-comment': () =>
		told(
			'a comment begins here and is never closed, so all after it would be left out',
			'End it with --> where it begins with <!--, and with %% where it begins with %%. Two percent signs that begin no comment are \\%%.',
		),
	'bad-link': (f: Written) =>
		told(
			`“${f.written}” is not an address that can be linked`,
			'Use https://… or an address of this site that begins with /.',
		),
	'bad-picture': (f: Written) =>
		told(
			`the picture “${f.written}” is not on this site`,
			'Put it beside this file and write its name: ![words](picture.jpg)',
		),
	'picture-missing': (f: Written & Near) =>
		told(
			`there is no picture “${f.written}” from here`,
			meant(f.near, 'Put it beside this file, or correct its name.'),
		),
	'picture-outside': (f: Written) =>
		told(`the picture “${f.written}” lies outside of your content`, 'Put it beside this file and write its name.'),
	'leads-nowhere': (f: Written & Near) =>
		told(`“${f.written}” leads to nothing that is here`, meant(f.near, 'Correct the address, or take the link away.')),
	// public/
	'place-taken': (f: Written) =>
		told(`the site has something of its own at ${f.written}`, 'Give this file another name, or take it away.'),
	'tells-hidden': (f: Written) =>
		told(`it tells “${f.written}”, which is not public, and is published as it is`, 'Take these words out of it.'),
	// photos
	'photo-missing': (f: Written) =>
		told(`there is no file “${f.written}” beside this one`, 'Put the photo there, or correct the name.'),
	'photo-kind': (f: Written & { what: string }) =>
		told(`“${f.written}” holds ${f.what}`, 'Export it as JPEG, PNG, WebP or AVIF.'),
	'photo-large': (f: Written & { width: number; height: number }) =>
		told(
			`“${f.written}” has ${f.width} × ${f.height} pixels, which is more than is opened`,
			'Make it smaller: 2,000 pixels are enough on each side.',
		),
	'photo-broken': (f: Written & { because: string }) =>
		told(`“${f.written}” can't be opened: ${f.because}`, 'Export it again as JPEG.'),
	'two-photos': (f: { written: string; other: string }) =>
		told(`there are two photos: ${f.written} and ${f.other}`, 'Remove one, or name the right one with `photo:`.'),
	// references
	'unknown-reference': (f: Written & Near & { one: string }) =>
		told(`there is no ${f.one} “${f.written}”`, meant(f.near, `Write the file name of a ${f.one}, without .md.`)),
	'names-draft': (f: Written) =>
		told(`“${f.written}” is a draft, and this is public`, 'Publish them first, or add “draft: true” here.'),
	'no-reason': (f: { whom: string }) =>
		told(
			`says nothing that completes “Laurels to ${f.whom}”`,
			'Add “reason: for …”, or write a recognition that names them.',
		),
	'needs-reason': () => told('is missing', 'Add “reason: for …”.'),
	'needs-quote': () => told('is missing, and this is a quote', 'Add “quote:” and below it, indented, “text: …”.'),
	'needs-date': () => told('is missing', 'Begin the file name with the day (2026-05-01-…), or add “date: 2026-05-01”.'),
	'date-differs': (f: Written & { name: string }) =>
		told(`“${f.written}” differs from the day in the file name, ${f.name}`, 'Leave the field out, or rename the file.'),
	'needs-two': () => told('names fewer than two people, and this is an introduction', 'Name those who should meet.'),
	'named-twice': (f: Written) => told(`“${f.written}” stands here twice`, 'Name everybody once.'),
	'agreed-stranger': (f: Written & Near) =>
		told(
			`“${f.written}” is not one of the people of this introduction`,
			meant(f.near, 'Write the file name of one of them.'),
		),
	'ends-before-start': () => told('is before the start', 'Correct one of the two.'),
	'never-happens': (f: Written) =>
		told(`“${f.written}” comes on no day after the start`, 'Correct the rule, its end, or the start.'),
	'former-taken': (f: { written: string; other: string }) =>
		told(`“${f.written}” is in use by ${f.other}`, 'Leave it out here, or rename the other file.'),
};

/** What can be wrong with the published site, and how its host is put right: only those who ask for it are told. */
const published = {
	'site-unreachable': (f: Written & { because: string; cure: string }) =>
		told(`nobody can read ${f.written}: ${f.because}`, f.cure),
	'site-not-ours': (f: Written & { cure: string }) =>
		told(`at ${f.written} is something that this Laurels did not make`, f.cure),
	'site-leads-on': (f: Written & { to: string }) =>
		told(`${f.written} leads on to ${f.to}`, `Write “url: ${f.to}”, and publish again.`),
	'site-of-other': (f: Written & { address: string }) =>
		told(
			`the site at ${f.written} was made for ${f.address}, so its looks, previews and feeds lead there`,
			`Write the address at which people find it, and publish again.`,
		),
	'site-older': (f: { day: string; because: string; cure: string }) =>
		told(`the site is of ${f.day}, and ${f.because}`, f.cure),
	'not-encrypted': (f: Written & { cure: string }) =>
		told(`${f.written} is not encrypted, and browsers warn of it`, f.cure),
	'not-served': (f: Written & { because: string; cure: string }) => told(`${f.written} ${f.because}`, f.cure),
};

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
const doubts = {
	'read-as': (f: Written & { read: string }) => told(`“${f.written}” was read as ${f.read}`, `Write ${f.read}.`),
	'since-ahead': (f: Written) =>
		told(`“${f.written}” is still to come`, 'Write the day on which you first recognised them, or take the line away.'),
	'no-zone': (f: { taken: string }) =>
		told(
			`says no time zone, so it keeps to ${f.taken} in summer and in winter`,
			'Add a line like “timezone: Europe/Berlin” here or to hub.md.',
		),
	'time-skipped': (f: Written & { taken: string }) =>
		told(`“${f.written}” is left out by clocks that go forward; it was read as ${f.taken}`, 'Write another time.'),
	'time-twice': (f: Written & { taken: string }) =>
		told(
			`“${f.written}” comes twice, because clocks go back; it was read as ${f.taken}`,
			'Write it with its offset if that is not meant.',
		),
	'starts-later': (f: { first: string }) =>
		told(`is no day of its rule, by which it happens first on ${f.first}`, 'Correct one of the two.'),
	'example-address': (f: Written) =>
		told(`“${f.written}” is the address of the example`, 'Write your own before you publish.'),
	'left-over': (f: Written) => told(`“${f.written}” is not used by anything`, 'Remove it, or move it out of content/.'),
	unfinished: (f: { count: number }) =>
		told(
			`${f.count === 1 ? 'this file is' : `this and ${f.count - 1} other hidden files are`} left of a command that was ended`,
			'It may hold what you took away: delete every .writing file.',
		),
	'names-declined': (f: Written) =>
		told(
			`“${f.written}” has declined, and is left out here`,
			`Take them out of your files, too: npm run remove -- ${f.written}`,
		),
	'declined-named': (f: { whom: string; places: readonly string[] }) =>
		told(
			`${f.whom} has declined, and your own words, which are published, still name them: ${few(f.places)}`,
			'Put these differently.',
		),
	'photo-waits': (f: { whom: string }) =>
		told(`the photo of ${f.whom} is not shown, because their consent is not noted`, 'Ask, then add “consent: given”.'),
	'picture-waits': (f: Written) =>
		told(
			`“${f.written}” is the photo of somebody who has not agreed to it, or is hidden, and is left out here`,
			'Ask them, or show another picture.',
		),
	'picture-without-words': (f: Written) =>
		told(
			`the picture “${f.written}” says nothing to those who can't see it`,
			'Write between the brackets what it shows: ![A pump in a yard](pump.jpg)',
		),
	'tells-place': (f: Written) =>
		told(
			`“${f.written}” tells where it was taken, and pictures in public/ are published as they are`,
			'Put it beside the text that shows it, which takes that away, or export it again without its place.',
		),
	'photo-small': (f: Written & { width: number; height: number; least: string }) =>
		told(
			`“${f.written}” has only ${f.width} × ${f.height} pixels and will look soft`,
			`Use one with at least ${f.least}.`,
		),
	'post-too-long': (f: { label: string; count: number; limit: number }) =>
		told(
			`has ${f.count} characters; ${f.label} takes ${f.limit}`,
			'Shorten it, or it has to be shortened when it is posted.',
		),
	'id-looks-like': (f: Written & { other: string; foreign: readonly string[] }) =>
		told(
			`“${f.written}” looks like ${f.other}, and is another address${f.foreign.length > 0 ? `: its letters ${f.foreign.join(' ')} are not Latin` : ''}`,
			'Rename one of the two, if that is not meant.',
		),
	'here-twice': (f: { whom: string; other: string; id: string; because: string }) =>
		told(
			`${f.whom} may be in ${f.other}, too: ${f.because}`,
			`If it is the same person, join the two files; if not, write “notSame: [${f.id}]” here.`,
		),
	'reason-begins': (f: { whom: string; reason: string }) =>
		told(
			`reads “Laurels to ${f.whom} ${f.reason.length > 40 ? `${f.reason.slice(0, 40)}…` : f.reason}”`,
			'Begin it as the rest of that sentence: “for …”.',
		),
	'names-nothing': (f: Written & Near) =>
		told(
			`[[${f.written}]] names nothing that is here, so it stands as plain words`,
			f.near ? `Did you mean “[[${f.near}]]”?` : 'Write the name of a person, list or work, or of its file.',
		),
	'names-hidden': (f: Written) =>
		told(
			`[[${f.written}]] names what is not public, so “…” stands in its place`,
			`Write words of your own for it: [[${f.written}|a friend]].`,
		),
	'note-mark': (f: Written & { mark: keyof typeof noteMarks; count: number }) => {
		const [what, cure] = noteMarks[f.mark];
		const more = f.count > 1 ? ` (and ${f.count - 1} more)` : '';
		return told(`“${f.written}”${more} is ${what}, which only note-taking programs know, and is shown as it is`, cure);
	},
	'further-fields': () =>
		told(
			'fields of a further file begin here, and are shown as text',
			'Put them into a file of their own: one file is one person, list, recognition or work.',
		),
	'html-is-text': (f: Written) => told(`HTML is shown as text: “${f.written}”`, 'Write Markdown instead.'),
	'letter-missing': ({ how, script, letters, packages, files }: Lacking) => {
		const needs = thisAnd(files);
		const install = packages.length > 0 ? `Add it with: npm install ${packages.join(' ')}.` : '';
		if (how === 'borrowed')
			return told(`${needs} a font for praise in ${script}, which is drawn in that of names`, install);
		return told(
			install
				? `${needs} a font for ${script} (${someOf(letters)})`
				: `${needs} letters that no font has: ${someOf(letters)}`,
			`${install ? `${install} Until then cards` : 'Cards'} show “romanized” or the address of the page for a name, and leave out other lines with such letters.`,
		);
	},
};

/** What only `npm run check` tells, in short: the site is right, and could be better. */
const advice = {
	'served-as': (f: Written & { because: string; cure: string }) => told(`${f.written} ${f.because}`, f.cure),
	'dead-link': (f: Written & { because: string; worked: string | undefined }) =>
		told(
			`${f.written} can't be reached: ${f.because}${f.worked ? `; it worked last on ${f.worked}` : ''}`,
			'Write its new address, or take it out.',
		),
	'no-timezone': () =>
		told(
			'does not say where you are, so your days begin at midnight UTC',
			'Add a line like “timezone: Europe/Berlin”.',
		),
	'not-recognised': (f: { whom: string; id: string }) =>
		told(`${f.whom} has no dated laurel yet`, `npm run new -- recognition --person ${f.id}`),
	'stale-profile': (f: { whom: string; newest: string }) =>
		told(
			`the newest that is said of ${f.whom} is of ${f.newest}`,
			'Look whether it is still true, and say something new.',
		),
	'topic-spelling': (f: Written & { label: string }) =>
		told(`the topic “${f.written}” is called “${f.label}” by most, and is one with it`, `Write “${f.label}”.`),
	'lonely-topic': (f: Written & Near) =>
		told(`nobody else has the topic “${f.written}”`, meant(f.near, 'Choose one that others have, too, or leave it.')),
};

const table = { ...mistakes, ...published, ...doubts, ...advice };
type Table = typeof table;

/** The id of a kind of mistake, doubt or advice. */
export type FaultKind = keyof Table;

/** What went wrong, before it is known where. */
export type Fault = {
	[K in FaultKind]: { kind: K } & (Parameters<Table[K]> extends [infer P] ? P : unknown);
}[FaultKind];

/** A fault that a field's own check can find. */
export type FieldFault = Fault;

/** A fault and its place. `line` and `column` count from 1; `field` is the path in the front matter. */
export type Finding = Fault & { file: string; line: number; column?: number | undefined; field?: string | undefined };

export const mistakeKinds = Object.keys(mistakes) as FaultKind[];
/** The id of a kind of fault of the published site. */
export type PublishedKind = keyof typeof published;
export const publishedKinds = Object.keys(published) as PublishedKind[];
export const doubtKinds = Object.keys(doubts) as FaultKind[];
/** The id of a kind of advice. */
export type AdviceKind = keyof typeof advice;
export const adviceKinds = Object.keys(advice) as AdviceKind[];

/** Mistakes stop a build, or whoever waits for a good site; doubts and advice stop nothing. */
export type Severity = 'mistake' | 'doubt' | 'advice';
export const severityOf = ({ kind }: Fault): Severity =>
	kind in mistakes || kind in published ? 'mistake' : kind in doubts ? 'doubt' : 'advice';

/** What somebody wrote, so that it neither steers a terminal nor becomes a line of its own. */
export const inOneLine = (words: string): string => clean(words.replace(/\s+/g, ' '));

/** The sentences of a finding, each in one line, for any reporter. */
export function explain(finding: Finding): Told {
	const say = table[finding.kind] as (fault: Fault) => Told;
	const { wrong, write } = say(finding);
	// The line says which of several.
	const field = finding.field?.replace(/^(.+)\.\d+$/, 'one of $1').replace(/\.\d+(?=\.)/g, '');
	return {
		wrong: inOneLine(field ? `${field} ${needsColon(wrong) ? '- ' : ''}${wrong}` : wrong),
		write: inOneLine(write),
	};
}

/** One line for people: `content/people/ada.md:3 - headline is empty. Write something.` */
export function describe(finding: Finding): string {
	return `${inOneLine(finding.file)}:${finding.line} - ${inWords(finding)}`;
}

/** What is wrong and what to write, where everybody sees the place. */
export function inWords(finding: Finding): string {
	const { wrong, write } = explain(finding);
	return `${wrong}. ${write}`;
}

/** What many of one kind have in common, where that can be said in short. */
const sums: { [kind in FaultKind]?: string } = {
	'here-twice': 'people may be here twice',
	'photo-small': 'photos will look soft',
	'photo-waits': 'photos are not shown, because consent is not noted',
	'picture-without-words': 'pictures say nothing to those who can’t see them',
	'left-over': 'files are not used by anything',
	'read-as': 'values were read in another way than they are written',
	'reason-begins': 'reasons do not complete “Laurels to …”',
	'dead-link': 'addresses can’t be reached',
	'served-as': 'things are served in another way than they should be',
	'not-recognised': 'people have no dated laurel yet',
	'stale-profile': 'profiles say nothing new',
	'topic-spelling': 'topics are spelled as few do',
	'lonely-topic': 'topics are shared by nobody',
};

/** Many of one kind in short: `281 photos will look soft`. */
export const inSum = (kind: FaultKind, count: number): string =>
	`${count.toLocaleString('en')} ${sums[kind] ?? 'of one kind'}`;

/** By file, then line: the order in which everybody is told. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
	[...findings].sort((a, b) =>
		a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.kind < b.kind ? -1 : 1),
	);

const needsColon = (wrong: string): boolean => !/^(is|are|says|should|holds|names|reads)\b/.test(wrong);
