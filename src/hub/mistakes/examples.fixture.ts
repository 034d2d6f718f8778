import { bomb, type Contents, examplePhoto, hubWith, page, someone } from '../../content.fixture.ts';
import type { AdviceKind, FaultKind, PublishedKind } from './finding.ts';

/** A content folder in which one thing is wrong, and where: `people/ada.md:3`. */
type Example = [files: Contents, ...places: string[]];

export const ada = someone('Ada Lovelace');
export const grace = someone('Grace Hopper');
export const both = { 'people/ada.md': ada, 'people/grace.md': grace };
export const profileFile = (fields: string): Contents => ({ 'people/ada.md': someone('Ada Lovelace', fields) });
export const recognitionFile = (fields: string, name = '2026-05-01-thanks'): Contents => ({
	...both,
	[`recognitions/${name}.md`]: page(fields),
});
export const thanksFile = (more: string) =>
	recognitionFile(`kind: thanks\npeople: [ada]\nreason: for the tea\n${more}`);
export const workFile = (fields: string): Contents => ({
	...both,
	'works/talk.md': page(`type: talk\ntitle: A talk\nurl: https://talk.test\npeople: [ada]\n${fields}`),
});
export const withGerman: Contents = { 'hub.md': hubWith('languages: [en, de]'), ...both };
export const consenting = someone('Ada Lovelace', 'consent: given');
export const large = await examplePhoto();
const huge = await bomb();

/** What can be wrong in the private plan only: its fields, and the line. */
export const ofPlan = { 'bad-cadence': ['cadence: often', 2] } as const satisfies Partial<
	Record<FaultKind, readonly [string, number]>
>;

/** What is no fault of a content folder alone: the tests of `public/`, of who is named after a no, of days, and of who waits try these. */
export const triedElsewhere = [
	'tells-place',
	'place-taken',
	'tells-hidden',
	'declined-named',
	'since-ahead',
	'person-waits',
] as const;

/** TypeScript asks for an example of every kind in the table; `npm run docs` shows them in docs/troubleshooting.md. */
export const examples: Record<
	Exclude<FaultKind, keyof typeof ofPlan | AdviceKind | PublishedKind | (typeof triedElsewhere)[number]>,
	Example
> = {
	'no-hub': [{ 'hub.md': '', ...both }, 'hub.md:1'],
	'wrong-place': [{ 'notes/ada.md': ada }, 'notes/ada.md:1'],
	'wrong-folder': [Object.fromEntries([...'abcdef'].map((letter) => [`notes/${letter}.txt`, letter])), 'notes/a.txt:1'],
	'wrong-ending': [{ 'people/ada.markdown': ada }, 'people/ada.markdown:1'],
	'not-a-file': [{ 'people/ada.md': { linkTo: '/etc/hostname' } }, 'people/ada.md:1'],
	unreadable: [{ 'people/ada.md': { empty: 3 * 1024 ** 3 } }, 'people/ada.md:1'],
	'half-done': [{ '.laurels-change.json': '{"command": "npm run remove -- ada"}', ...both }, '.laurels-change.json:1'],
	'too-large': [{ 'people/ada.md': someone('Ada', '', 'tea '.repeat(270_000)) }, 'people/ada.md:1'],
	'not-utf-8': [{ 'people/ada.md': Buffer.from(someone('José'), 'latin1') }, 'people/ada.md:1'],
	'bad-id': [{ 'people/Ada Lovelace.md': ada }, 'people/Ada Lovelace.md:1'],
	'reserved-id': [{ 'people/index.md': ada }, 'people/index.md:1'],
	'id-too-long': [{ [`people/${'a'.repeat(81)}.md`]: ada }, `people/${'a'.repeat(81)}.md:1`],
	'id-taken': [{ 'people/a-da.md': ada, 'people/nice/ada.md': grace }, 'people/a-da.md:1', 'people/nice/ada.md:1'],
	'language-twice': [{ 'hub.md': hubWith('languages: [en, de, de]') }, 'hub.md:7'],
	'not-main-language': [{ 'hub.md': hubWith('languages: [de, en]') }, 'hub.md:7'],
	'said-in-main': [{ ...withGerman, 'people/ada.en.md': page('headline: Counts') }, 'people/ada.en.md:1'],
	'unlisted-language': [{ ...withGerman, 'people/ada.fr.md': page('headline: Compte') }, 'people/ada.fr.md:1'],
	'no-original': [{ ...withGerman, 'people/adda.de.md': page('headline: Zählt') }, 'people/adda.de.md:1'],
	'nothing-to-say': [{ ...withGerman, 'people/ada.de.md': page('organization: {name: Stadt}') }, 'people/ada.de.md:2'],
	'decided-elsewhere': [{ ...withGerman, 'people/ada.de.md': page('consent: given') }, 'people/ada.de.md:2'],
	'no-front-matter': [{ 'people/ada.md': 'Ada was kind.\n' }, 'people/ada.md:1'],
	'late-front-matter': [{ 'people/ada.md': `\n${ada}` }, 'people/ada.md:2'],
	'unclosed-front-matter': [{ 'people/ada.md': '---\nname: Ada\n' }, 'people/ada.md:1'],
	'other-front-matter': [{ 'people/ada.md': '---json\n{"name": "Ada"}\n---\n' }, 'people/ada.md:1'],
	'not-fields': [{ 'people/ada.md': page('name：Ada') }, 'people/ada.md:2'],
	'bad-yaml': [profileFile('headline: Talks: a lot'), 'people/ada.md:4'],
	'lost-comment': [profileFile('tags: #maps'), 'people/ada.md:4'],
	'unknown-field': [profileFile('headlin: Talks'), 'people/ada.md:4'],
	'missing-field': [{ 'people/ada.md': page('reason: for the tea') }, 'people/ada.md:1'],
	'wrong-shape': [profileFile('headline: [one, two]'), 'people/ada.md:4'],
	'too-many': [{ 'hub.md': hubWith('hashtags: [a, b, c, d, e, f, g, h, i, j, k]') }, 'hub.md:7'],
	'one-or-several': [profileFile('aliases: Ada King, Countess of Lovelace'), 'people/ada.md:4'],
	blank: [profileFile('headline: "  "'), 'people/ada.md:4'],
	'half-said': [profileFile('draft:'), 'people/ada.md:4'],
	'too-long': [profileFile(`location: ${'far '.repeat(40)}`), 'people/ada.md:4'],
	'bad-choice': [profileFile('consent: yes'), 'people/ada.md:4'],
	'bad-flag': [profileFile('draft: perhaps'), 'people/ada.md:4'],
	'bad-number': [{ 'lists/follow.md': page('title: They follow\norder: first') }, 'lists/follow.md:3'],
	'bad-day': [profileFile('since: 2026-02-30'), 'people/ada.md:4'],
	'bad-full-day': [thanksFile('date: 2026-05'), 'recognitions/2026-05-01-thanks.md:5'],
	'two-days': [profileFile('since: 03/04/2026'), 'people/ada.md:4'],
	'bad-moment': [workFile('start: 2026-05-01 at six'), 'works/talk.md:6'],
	'bad-zone': [{ 'hub.md': hubWith('timezone: "+02:00"') }, 'hub.md:7'],
	'bad-site-address': [{ 'hub.md': hubWith('').replace('hub.test/laurels', 'hub.test/100%25') }, 'hub.md:3'],
	'bad-address': [profileFile('url: javascript:alert(1)'), 'people/ada.md:4'],
	'bad-colour': [{ 'hub.md': hubWith('accent: greenish') }, 'hub.md:7'],
	'clear-colour': [{ 'hub.md': hubWith('accent: "#2457c580"') }, 'hub.md:7'],
	'bad-language': [profileFile('lang: English, mostly'), 'people/ada.md:4'],
	'bad-hashtag': [thanksFile('hashtags: ["open maps"]'), 'recognitions/2026-05-01-thanks.md:5'],
	'bad-focus': [profileFile('photo:\n  focus: middle'), 'people/ada.md:5'],
	'bad-rule': [workFile('repeats: when it rains'), 'works/talk.md:6'],
	'bad-item': [{ 'hub.md': hubWith('forget: {item: ada, since: 2026-05-01}') }, 'hub.md:7'],
	'bad-handle': [profileFile('handles:\n  x: no one'), 'people/ada.md:5'],
	'address-as-name': [{ 'people/ada.md': page('name: https://ada.test\nreason: for tea') }, 'people/ada.md:2'],
	'mail-address': [profileFile('headline: Write to ada@mail.test'), 'people/ada.md:4'],
	'unknown-place': [{ 'hub.md': hubWith('words:\n  praise.meet: "{name}, meet {them}"') }, 'hub.md:8'],
	'missing-place': [{ 'hub.md': hubWith('words:\n  praise.meet: Meet them') }, 'hub.md:8'],
	'loose-place': [{ 'hub.md': hubWith('words:\n  notes.who: "{name}: {headline}"') }, 'hub.md:8'],
	'unknown-form': [
		{ 'hub.md': hubWith('words:\n  people:\n    few: "{count} of us"\n    one: One\n    other: Us') },
		'hub.md:9',
	],
	'missing-form': [{ 'hub.md': hubWith('words:\n  people:\n    one: One') }, 'hub.md:9'],
	'english-noun': [{ 'hub.md': hubWith('lang: de\nwords:\n  laurels: Kränze') }, 'hub.md:9'],
	'long-text': [{ 'people/ada.md': someone('Ada', '', 'tea '.repeat(25_001)) }, 'people/ada.md:5'],
	'too-deep': [{ 'people/ada.md': someone('Ada', '', `Yes.\n\n${'> '.repeat(20)}deep`) }, 'people/ada.md:8'],
	'unclosed-comment': [{ 'people/ada.md': someone('Ada', '', 'Yes.\n\nSo <!-- not\n\nyet') }, 'people/ada.md:8'],
	'bad-link': [{ 'people/ada.md': someone('Ada', '', 'See [this](data:text/html,x).') }, 'people/ada.md:6'],
	'bad-picture': [{ 'people/ada.md': someone('Ada', '', 'Yes.\n\n![x](https://t.test/x.png)') }, 'people/ada.md:8'],
	'leads-nowhere': [{ 'people/ada.md': someone('Ada', '', 'So [a](/people/adda/).') }, 'people/ada.md:6'],
	'photo-missing': [profileFile('photo: me.jpg'), 'people/ada.md:4'],
	'picture-missing': [{ 'people/ada.md': someone('Ada', '', '![A pump](pump.jpg)') }, 'people/ada.md:6'],
	'picture-outside': [{ 'people/ada.md': someone('Ada', '', '![A pump](../../pump.jpg)') }, 'people/ada.md:6'],
	'picture-waits': [
		{
			'people/ada.md': someone('Ada', 'consent: declined'),
			'people/ada.jpg': large,
			'people/bea.md': someone('Bea', '', '![Ada](ada.jpg)'),
		},
		'people/bea.md:6',
	],
	'picture-without-words': [
		{ 'people/ada.md': someone('Ada', '', '![](pump.jpg)'), 'people/pump.jpg': large },
		'people/ada.md:6',
	],
	'photo-kind': [{ 'people/ada.md': consenting, 'people/ada.jpg': 'no picture' }, 'people/ada.md:1'],
	'photo-large': [{ 'people/ada.md': consenting, 'people/ada.png': huge }, 'people/ada.md:1'],
	'photo-broken': [{ 'people/ada.md': consenting, 'people/ada.jpg': large.subarray(0, 9000) }, 'people/ada.md:1'],
	'two-photos': [{ 'people/ada.md': consenting, 'people/ada.jpg': large, 'people/ada.jpeg': large }, 'people/ada.md:1'],
	'unknown-reference': [profileFile('lists:\n  - folow'), 'people/ada.md:5'],
	'names-draft': [
		{ ...thanksFile(''), 'people/ada.md': someone('Ada Lovelace', 'draft: true') },
		'recognitions/2026-05-01-thanks.md:3',
	],
	unfinished: [
		{
			...both,
			'people/.0198f6a2-1c3b-4a55-9f6e-000000000001.writing': ada,
			'works/.0198f6a2-1c3b-4a55-9f6e-000000000002.writing': ada,
		},
		'people/.0198f6a2-1c3b-4a55-9f6e-000000000001.writing:1',
	],
	'names-declined': [
		{ ...thanksFile(''), 'people/ada.md': someone('Ada Lovelace', 'consent: declined') },
		'recognitions/2026-05-01-thanks.md:3',
	],
	'voice-here': [thanksFile('by: {name: grace hopper}'), 'recognitions/2026-05-01-thanks.md:5'],
	'voice-waits': [
		{ ...thanksFile('by: bo'), 'people/bo.md': someone('Bo', 'draft: true') },
		'recognitions/2026-05-01-thanks.md:5',
	],
	'no-reason': [{ 'people/ada.md': page('name: Ada') }, 'people/ada.md:1'],
	'needs-reason': [recognitionFile('kind: thanks\npeople: [ada]'), 'recognitions/2026-05-01-thanks.md:1'],
	'needs-quote': [recognitionFile('kind: quote\npeople: [ada]'), 'recognitions/2026-05-01-thanks.md:1'],
	'needs-date': [recognitionFile('kind: thanks\npeople: [ada]\nreason: for tea', 'thanks'), 'recognitions/thanks.md:1'],
	'date-differs': [thanksFile('date: 2026-05-02'), 'recognitions/2026-05-01-thanks.md:5'],
	'by-themselves': [thanksFile('by: ada'), 'recognitions/2026-05-01-thanks.md:5'],
	'needs-two': [
		recognitionFile('kind: introduction\npeople: [ada]\nreason: tea'),
		'recognitions/2026-05-01-thanks.md:3',
	],
	'named-twice': [
		recognitionFile('kind: thanks\npeople:\n  - ada\n  - ada\nreason: x'),
		'recognitions/2026-05-01-thanks.md:5',
	],
	'agreed-stranger': [
		recognitionFile(
			'kind: introduction\npeople: [ada, grace]\nreason: tea\nagreed:\n  ada: 2026-05-01\n  alan: 2026-05-01',
		),
		'recognitions/2026-05-01-thanks.md:7',
	],
	'ends-before-start': [workFile('start: 2026-05-01T18:00Z\nend: 2026-05-01T17:00Z'), 'works/talk.md:7'],
	'never-happens': [workFile('start: 2026-01-01\nrepeats: FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'), 'works/talk.md:7'],
	'no-zone': [workFile('start: 2026-05-01T18:00'), 'works/talk.md:6'],
	'time-skipped': [workFile('start: 2026-03-29T02:30\ntimezone: Europe/Berlin'), 'works/talk.md:6'],
	'time-twice': [workFile('start: 2026-10-25T02:30\ntimezone: Europe/Berlin'), 'works/talk.md:6'],
	'starts-later': [workFile('start: 2026-09-15\nrepeats: first Tuesday'), 'works/talk.md:6'],
	'former-taken': [{ ...both, 'people/ada.md': someone('Ada Lovelace', 'formerly: [grace]') }, 'people/ada.md:4'],
	'example-address': [
		{ 'hub.md': page('title: T\nurl: https://example.org\nowner:\n  name: O\ncontact: o@hub.test') },
		'hub.md:3',
	],
	'repository-address': [
		{ 'hub.md': hubWith('host: github').replace('https://hub.test', 'https://github.com/kim/laurels') },
		'hub.md:3',
	],
	'folder-at-host': [
		{ 'hub.md': hubWith('host: netlify').replace('https://hub.test', 'https://hub.test/laurels') },
		'hub.md:3',
	],
	'read-as': [{ ...both, 'hub.md': hubWith('timezone: berlin') }, 'hub.md:7'],
	'logo-broken': [{ 'hub.md': hubWith('logo: logo.svg'), 'logo.svg': '<svg>' }, 'hub.md:7'],
	'bad-style': [{ 'style.css': ':root {\n\t--ink: #111;\n' }, 'style.css:1'],
	'style-elsewhere': [
		{
			'style.css':
				'@import url(https://fonts.test/a.css);\n.brand {\n\tbackground: url(mine.png), url("//cdn.test/a.png");\n\tcontent: "https://a.test";\n}',
		},
		'style.css:1',
		'style.css:3',
	],
	'unknown-token': [
		{
			'style.css':
				':root {\n\t--inck: #111;\n\t--mine: 1px;\n\t--r-control: var(--mine);\n\t--wide: var(--theirs);\n\t--gutter: var(--x, 1px);\n}',
		},
		'style.css:2',
		'style.css:5',
	],
	'accent-in-style': [{ 'style.css': ':root {\n\t--accent: teal;\n}' }, 'style.css:2'],
	'faint-words': [
		{
			'style.css':
				':root {\n\t--paper: #fff;\n\t--soft: light-dark(#999, oklch(0.9 0 0));\n}\n.prose {\n\t--ink: #ddd;\n}\n@media print {\n\t:root {\n\t\t--ink: #eee;\n\t}\n}',
		},
		'style.css:2',
		'style.css:2',
		'style.css:3',
		'style.css:3',
	],
	'left-over': [{ 'people/notes.pdf': 'PDF' }, 'people/notes.pdf:1'],
	'photo-waits': [{ 'people/ada.md': ada, 'people/ada.jpg': large }, 'people/ada.md:1'],
	'photo-small': [{ 'people/ada.md': consenting, 'people/ada.jpg': await examplePhoto(300, 300) }, 'people/ada.md:1'],
	'post-too-long': [thanksFile(`post:\n  x: ${'far '.repeat(80)}`), 'recognitions/2026-05-01-thanks.md:6'],
	'id-looks-like': [{ 'people/аda.md': grace, 'people/ada.md': ada }, 'people/ada.md:1', 'people/аda.md:1'],
	'here-twice': [{ 'people/ada.md': ada, 'people/ada-l.md': someone('Âda  lovelace') }, 'people/ada.md:2'],
	'reason-begins': [{ 'people/ada.md': page('name: Ada\nreason: She is amazing!') }, 'people/ada.md:3'],
	'names-nothing': [{ 'people/ada.md': someone('Ada', '', 'So\n\n[[adda|her]]') }, 'people/ada.md:8'],
	'names-hidden': [
		{ 'people/ada.md': someone('Ada', '', 'So\n\n[[bo]]'), 'people/bo.md': someone('Bo', 'draft: true') },
		'people/ada.md:8',
	],
	'note-mark': [{ 'people/ada.md': someone('Ada', '', 'So.\n\nstatus:: done') }, 'people/ada.md:8'],
	'further-fields': [
		{ 'people/ada.md': someone('Ada', '', 'So.\n\n---\nname: Bea\nreason: for tea\n---') },
		'people/ada.md:8',
	],
	'html-is-text': [{ 'people/ada.md': someone('Ada', '', 'So\n\n<p>bold</p>') }, 'people/ada.md:8'],
	'letter-missing': [{ 'people/ada.md': someone('𒀭𒂗') }, 'people/ada.md:1'],
};
