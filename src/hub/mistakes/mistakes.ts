import { many, slug } from '../text.ts';
import { correction, didYouMean, listedWords, type Near, type Written } from './correction.ts';

/** Whose address an id is, where it is not the one of a file. */
export type IdOf = 'topic' | 'former';
/** How an id that can't be is mended. */
const otherId = (of: IdOf | undefined, ofFile: string) =>
	of === 'topic'
		? 'Call the topic something else, in letters or digits, or add a word to it.'
		: of === 'former'
			? 'Write the file name that it had, or take it out: no file here had this one.'
			: ofFile;
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

/** Everything that stops a build: id to sentence. A new kind is a line here, an example in examples.fixture.ts and a heading in explained.ts. */
export const mistakes = {
	// files
	'no-hub': () =>
		correction(
			'there is no hub.md, so there is nothing to publish',
			'Write one with `npm run new -- hub`, or set LAURELS_CONTENT to the folder that holds yours.',
		),
	'wrong-place': (f: Written) =>
		correction(
			`“${f.written}” is in no folder that is read`,
			'Move it into people/, lists/, recognitions/, works/ or pages/.',
		),
	'wrong-folder': (f: Written & Near & { count: number }) =>
		correction(
			`“${f.written}/” is no folder that is read, and holds this and ${many(f.count - 1, 'other text')}`,
			f.near
				? `Call it “${f.near}”.`
				: 'Move what belongs here into people/, lists/, recognitions/, works/ or pages/, and the rest out of content/.',
		),
	'wrong-ending': (f: Written & Near) =>
		correction(
			`“${f.written}” is not read, because of its ending`,
			f.near
				? `Call it “${f.near}.md”.${/\.md\.\w+$/i.test(f.written) ? ' Windows shows all of a name after View, Show, File name extensions.' : ''}`
				: 'End its name in .md (lower case).',
		),
	'not-a-file': (f: Written) =>
		correction(`“${f.written}” is a link or a special file, which is not followed`, 'Put the file itself here.'),
	unreadable: (f: { because: string }) => correction(`it can't be read: ${f.because}`, 'Check that it may be read.'),
	'half-done': (f: { command: string }) =>
		correction(
			`“${f.command}” was ended before it was done`,
			'Run it again: it takes back what it had begun, and does all of it.',
		),
	'too-large': (f: { size: number }) =>
		correction(`it is ${Math.round(f.size / 1024)} kB large; a text has at most 256 kB`, 'Shorten it.'),
	'not-utf-8': () =>
		correction(
			'it is not saved as UTF-8, so letters would be lost',
			'In your editor, choose “Save with encoding: UTF-8”.',
		),
	'bad-id': (f: Written & Near & { of?: IdOf | undefined }) =>
		correction(
			`“${f.written}” can't be part of an address`,
			otherId(f.of, `Name the file with lower-case letters, digits and hyphens${f.near ? `: “${f.near}.md”` : ''}.`),
		),
	'reserved-id': (f: Written & { of?: IdOf | undefined }) =>
		correction(
			`“${f.written}” is kept for ${/^(con|prn|aux|nul|(com|lpt).)$/.test(f.written) ? 'a device by Windows, which can’t open such a file' : 'pages of the site'}`,
			otherId(f.of, 'Give the file another name.'),
		),
	'id-too-long': (f: Written & { most: number; of?: IdOf | undefined }) =>
		correction(
			`“${f.written.slice(0, 40)}…” is too long for an address`,
			otherId(f.of, `Use at most ${f.most} letters.`),
		),
	'id-taken': (f: Written & { id: string; other: string }) =>
		f.written === f.id
			? correction(`“${f.written}” has the same id as ${f.other}`, 'Rename one of the two files.')
			: correction(
					`“${f.written}” differs from ${f.other} only by ${differenceOf(f.written, f.id)}, so people would take one address for the other`,
					`Rename one of the two with a word that tells them apart: “${slug(f.written)}-paris.md”.`,
				),
	// languages
	'language-twice': (f: Written) => correction(`“${f.written}” stands here twice`, 'Name every language once.'),
	'not-main-language': (f: Written & { lang: string; languages: readonly string[] }) =>
		correction(
			`begins with “${f.written}”, and your texts are in “${f.lang}”, as “lang” says`,
			`Write “languages: [${f.languages.join(', ')}]”, or “lang: ${f.written}” where they are in that.`,
		),
	'said-in-main': (f: Written & { lang: string; of: string }) =>
		correction(
			`“${f.written}” would be in the language of ${f.of} itself, which is “${f.lang}”`,
			`Put its words into ${f.of}, and delete this file.`,
		),
	'unlisted-language': (f: Written & { lang: string; language: string; languages: readonly string[]; near: string }) =>
		correction(
			`“${f.written}” would be in ${f.language} (${f.lang}), and hub.md does not publish that`,
			`Write “languages: [${f.languages.join(', ')}]” in hub.md; or, where the file is something else, call it “${f.near}.md”.`,
		),
	'no-original': (f: Near & { of: string; language: string }) =>
		correction(
			`there is no ${f.of} that this would say in ${f.language}`,
			didYouMean(f.near, `Write ${f.of} first, or give this file the name of what it says.`),
		),
	'nothing-to-say': (f: Written & { of: string; language: string }) =>
		correction(
			`${f.of} has no “${f.written}” that this would say in ${f.language}`,
			'Write it there first, with all that it needs; or take it out here.',
		),
	'decided-elsewhere': (f: { of: string; fields: readonly string[] }) =>
		correction(
			`decides something, which ${f.of} does for all languages`,
			`Take it out here. What another language can say is: ${listedWords(f.fields)}, and the text below.`,
		),
	// front matter
	'no-front-matter': (f: { isBare: boolean }) =>
		correction(
			'it does not begin with a block between two lines of ---',
			f.isBare
				? 'Put a line --- above the fields, and another below the last of them.'
				: 'Begin the file with a line ---, then fields, one a line, such as “name: Ada Lovelace”, then a line ---. What you have to tell stands below.',
		),
	'late-front-matter': () =>
		correction('something stands before the first line of ---, if only a space', 'Begin the file with that line.'),
	'unclosed-front-matter': () =>
		correction('the block that begins with --- is never closed', 'End it with a line that is exactly ---.'),
	'other-front-matter': (f: Written) =>
		correction(
			`the fields begin with “${f.written}”, and not with three hyphens`,
			'Write --- on a line of its own above them and below them, and each field as “name: Ada Lovelace”.',
		),
	'not-fields': (f: Near) =>
		correction(
			'the block between the --- lines holds no fields',
			didYouMean(f.near, 'Write one field a line: “name: Ada Lovelace”, with a space after the colon.'),
		),
	'bad-yaml': (f: { because: string; cure?: string | undefined }) =>
		correction(f.because, f.cure ?? 'Put the value in double quotes if it holds a colon or begins with a sign.'),
	'lost-comment': (f: Written) =>
		correction(
			`what stands after the # is a comment and would be lost: “${f.written}”`,
			'Leave the # out, or put the value in quotes.',
		),
	// fields
	'unknown-field': (f: { cure?: string | undefined; fields: readonly string[] }) =>
		correction('is not a field here', f.cure ?? `Take the line out. The fields are: ${listedWords(f.fields)}.`),
	'missing-field': (f: { example?: string | undefined }) =>
		correction('is missing', f.example ? `Add a line like “${f.example}”.` : 'Add it.'),
	'wrong-shape': (f: { wanted: keyof typeof shapes; example?: string | undefined }) => {
		const [otherwise, more] = shapes[f.wanted];
		return correction(`should be ${f.wanted}`, f.example ? `Write “${f.example}”${more}.` : `Write ${otherwise}.`);
	},
	'too-many': (f: { max: number }) => correction(`holds more than ${f.max}`, 'Leave some out.'),
	'one-or-several': (f: Written) =>
		correction(
			`“${f.written}” may be one name or several`,
			'Write each on a line of its own, after “- ”, or one with a comma as ["Lovelace, Ada"].',
		),
	blank: () => correction('is empty', 'Write something, or leave the line out.'),
	'half-said': (f: { choices: readonly string[] }) =>
		correction('is empty', `Write ${f.choices.join(' or ')} after it, or take the line away.`),
	'too-long': (f: { length: number; max: number }) =>
		correction(`is ${f.length} characters long; at most ${f.max} fit`, 'Shorten it.'),
	'bad-choice': (f: Written & Near & { choices: readonly string[] }) =>
		correction(`“${f.written}” can't be chosen here`, didYouMean(f.near, `Write one of: ${listedWords(f.choices)}.`)),
	'bad-flag': (f: Written) => correction(`“${f.written}” is neither true nor false`, 'Write true or false.'),
	'bad-number': (f: Written) => correction(`“${f.written}” is not a whole number`, 'Write digits only.'),
	'bad-cadence': (f: Written) =>
		correction(`“${f.written}” does not say how often`, 'Write “2 weeks”, “10 days”, “monthly” or “never”.'),
	'bad-day': (f: Written) => correction(`“${f.written}” is not a day`, 'Write 2026, 2026-05 or 2026-05-01.'),
	'bad-full-day': (f: Written) => correction(`“${f.written}” is not a day`, 'Write year, month and day: 2026-05-01.'),
	'two-days': (f: Written & { one: string; other: string }) =>
		correction(`“${f.written}” can be two days`, `Write ${f.one} or ${f.other}.`),
	'bad-moment': (f: Written) =>
		correction(
			`“${f.written}” is not a time`,
			'Write 2026-05-01T18:00, or 2026-05-01. A time zone has a line of its own: “timezone: Europe/Berlin”.',
		),
	'bad-zone': (f: Written & Near) =>
		correction(
			`“${f.written}” is not the name of a time zone`,
			didYouMean(f.near, 'Write the city that keeps its time, such as Europe/Berlin or America/New_York, or UTC.'),
		),
	'bad-address': (f: Written) =>
		correction(`“${f.written}” is not an address that can be published`, 'Write it in full: https://example.org/page'),
	'bad-site-address': (f: Written & { unfit: string }) =>
		correction(
			`“${f.written}” has “${f.unfit}” in it, where no site can stand`,
			'Write letters, digits and hyphens, as in https://example.org/laurels',
		),
	'bad-colour': (f: Written) =>
		correction(`“${f.written}” is not a colour`, 'Write a CSS colour: #1c7a50, teal or oklch(0.5 0.1 160)'),
	'clear-colour': (f: Written & Near) =>
		correction(
			`“${f.written}” lets shine through what is below it, so that words could not be read`,
			`Write a full colour${f.near ? `: ${f.near}` : ', such as #1c7a50 or teal.'}`,
		),
	'bad-language': (f: Written & Near) =>
		correction(`“${f.written}” is not a language tag`, f.near ? `Write ${f.near}.` : 'Write en, pt-BR or zh-Hans.'),
	'bad-hashtag': (f: Written) =>
		correction(`“${f.written}” can't be a hashtag`, 'Use letters and digits without spaces: OpenMaps'),
	'bad-focus': (f: Written) =>
		correction(`“${f.written}” says no place in a photo`, 'Write “50% 30%”: from the left and from the top.'),
	'bad-rule': (f: Written) =>
		correction(
			`“${f.written}” does not say how it repeats, or says it in more than one way`,
			'Write weekly, every 2 weeks on Thursday, first Tuesday of the month, or FREQ=MONTHLY;BYDAY=1TU.',
		),
	'bad-item': (f: Written) =>
		correction(`“${f.written}” is no item of a feed`, 'Only npm run remove writes these lines. Take this one out.'),
	'bad-handle': (f: Written & { example: string; foreign?: string | undefined }) =>
		correction(
			f.foreign
				? `“${f.written}” has letters that only look Latin: ${f.foreign}`
				: `“${f.written}” is not a handle or profile address of that network`,
			`Write “${f.example}”, or paste the address of the profile.`,
		),
	'address-as-name': (f: Written) =>
		correction(
			`“${f.written}” is an address, and no name`,
			'Write what they are called; the address goes after “url:”, or below “handles:”.',
		),
	'mail-address': (f: Written) =>
		correction(
			`“${f.written}” is an e-mail address; those of people are never published`,
			'Leave it out; link their own site instead.',
		),
	// words of one's own
	'unknown-place': (f: Written & Near & { places: readonly string[] }) =>
		correction(
			`has a place “{${f.written}}”, and nothing is put there`,
			didYouMean(
				f.near && `{${f.near}}`,
				f.places.length > 0
					? `Places here are: ${f.places.map((place) => `{${place}}`).join(', ')}.`
					: 'Nothing is put into this one: write it without braces.',
			),
		),
	'missing-place': (f: Written & { english: string }) =>
		correction(`lacks {${f.written}}`, `Put it where it belongs. In English it is “${f.english}”.`),
	'loose-place': (f: Written & { english: string }) =>
		correction(
			`says {${f.written}}, which is not always there`,
			`Put it in square brackets, with the words that go with it: “[ … {${f.written}}]”. In English all of it is “${f.english}”.`,
		),
	'unknown-form': (f: Written & { language: string; forms: readonly string[] }) =>
		correction(`“${f.written}” is no form that ${f.language} has for numbers`, `Its forms are: ${f.forms.join(', ')}.`),
	'missing-form': (f: Written & { language: string }) =>
		correction(
			`lacks the form “${f.written}”, which ${f.language} has for numbers`,
			`Add “${f.written}: …”, or write one sentence for all numbers.`,
		),
	'english-noun': (f: Written & { language: string }) =>
		correction(
			`${f.language} says it in more forms than two`,
			'Write whole sentences instead, by their keys: docs/words.md has them.',
		),
	// texts
	'long-text': (f: { length: number; max: number }) =>
		correction(
			`the text below the fields is ${f.length} characters long; at most ${f.max} fit`,
			'Shorten it, or link to where the rest can be read.',
		),
	'too-deep': () => correction('twenty marks like > and - stand one in another', 'Write it with fewer levels.'),
	'unclosed-comment': () =>
		correction(
			'a comment begins here and is never closed, so all after it would be left out',
			'End it with --> where it begins with <!--, and with %% where it begins with %%. Two percent signs that begin no comment are \\%%.',
		),
	'bad-link': (f: Written) =>
		correction(
			`“${f.written}” is not an address that can be linked`,
			'Use https://… or an address of this site that begins with /.',
		),
	'bad-picture': (f: Written) =>
		correction(
			`the picture “${f.written}” is not on this site`,
			'Put it beside this file and write its name: ![words](picture.jpg)',
		),
	'picture-missing': (f: Written & Near) =>
		correction(
			`there is no picture “${f.written}” from here`,
			didYouMean(f.near, 'Put it beside this file, or correct its name.'),
		),
	'picture-outside': (f: Written) =>
		correction(
			`the picture “${f.written}” lies outside of your content`,
			'Put it beside this file and write its name.',
		),
	'leads-nowhere': (f: Written & Near) =>
		correction(
			`“${f.written}” leads to nothing that is here`,
			didYouMean(f.near, 'Correct the address, or take the link away.'),
		),
	// public/
	'place-taken': (f: Written) =>
		correction(`the site has something of its own at ${f.written}`, 'Give this file another name, or take it away.'),
	'tells-hidden': (f: Written) =>
		correction(
			`it tells “${f.written}”, which is not public, and is published as it is`,
			'Take these words out of it.',
		),
	// photos
	'photo-missing': (f: Written & Near) =>
		/^https?:/i.test(f.written)
			? correction(`“${f.written}” is an address`, 'Save the picture beside this file, and write its name.')
			: correction(
					`there is no file “${f.written}” beside this one`,
					didYouMean(f.near, 'Put it there, or correct the name.'),
				),
	'photo-kind': (f: Written & { what: string }) =>
		correction(`“${f.written}” holds ${f.what}`, 'Export it as JPEG, PNG, WebP or AVIF.'),
	'photo-large': (f: Written & { width: number; height: number }) =>
		correction(
			`“${f.written}” has ${f.width} × ${f.height} pixels, which is more than is opened`,
			'Make it smaller: 2,000 pixels are enough on each side.',
		),
	'photo-broken': (f: Written & { because: string }) =>
		correction(`“${f.written}” can't be opened: ${f.because}`, 'Export it again as JPEG.'),
	'logo-broken': (f: Written & { because: string }) =>
		correction(`“${f.written}” can't be drawn: ${f.because}`, 'Export it again as SVG or PNG.'),
	'two-photos': (f: { written: string; other: string }) =>
		correction(`there are two photos: ${f.written} and ${f.other}`, 'Remove one, or name the right one with `photo:`.'),
	// style.css
	'bad-style': (f: { because: string }) =>
		correction(`browsers can't read it from here: ${f.because}`, 'Look for a bracket or a mark that is missing.'),
	'style-elsewhere': (f: Written) =>
		correction(
			`“${f.written}” is on another site, which would learn who reads your pages, so browsers do not load it`,
			'Put the file into public/, and write its name: url(pattern.png)',
		),
	// references
	'unknown-reference': (f: Written & Near & { one: string }) =>
		correction(
			`there is no ${f.one} “${f.written}”`,
			didYouMean(
				f.near,
				f.one === 'topic'
					? 'Write it as somebody’s profile has it.'
					: `Write the file name of a ${f.one}, without .md.`,
			),
		),
	'names-draft': (f: Written) =>
		correction(`“${f.written}” is a draft, and this is public`, 'Publish them first, or add “draft: true” here.'),
	'no-reason': (f: { whom: string }) =>
		correction(
			`says nothing that completes “Laurels to ${f.whom}”`,
			'Add “reason: for …”, or write a recognition that names them.',
		),
	'needs-reason': () => correction('is missing', 'Add “reason: for …”.'),
	'needs-quote': () => correction('is missing, and this is a quote', 'Add “quote:” and below it, indented, “text: …”.'),
	'needs-date': (f: Near & { day?: string | undefined }) =>
		correction(
			'is missing',
			f.day
				? `Call the file “${f.near}.md”, or add “date: ${f.day}”.`
				: 'Begin the file name with the day (2026-05-01-…), or add “date: 2026-05-01”.',
		),
	'date-differs': (f: Written & { name: string }) =>
		correction(
			`“${f.written}” differs from the day in the file name, ${f.name}`,
			'Leave the field out, or rename the file.',
		),
	'by-themselves': (f: Written) =>
		correction(
			`“${f.written}” is one of those whom it names`,
			'Nobody gives themselves a laurel: write who gives it, or take the line away.',
		),
	'needs-two': () =>
		correction('names fewer than two people, and this is an introduction', 'Name those who should meet.'),
	'named-twice': (f: Written) => correction(`“${f.written}” stands here twice`, 'Name everybody once.'),
	'agreed-stranger': (f: Written & Near) =>
		correction(
			`“${f.written}” is not one of the people of this introduction`,
			didYouMean(f.near, 'Write the file name of one of them.'),
		),
	'ends-before-start': () => correction('is before the start', 'Correct one of the two.'),
	'never-happens': (f: Written) =>
		correction(`“${f.written}” comes on no day after the start`, 'Correct the rule, its end, or the start.'),
	'former-taken': (f: { written: string; other: string }) =>
		correction(`“${f.written}” is in use by ${f.other}`, 'Leave it out here, or rename the other file.'),
};
