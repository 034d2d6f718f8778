import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
	bomb,
	type Contents,
	hubOf,
	hubWith,
	loadOf,
	page,
	photo,
	someFolder,
	someone,
} from '../../content.fixture.ts';
import { readPlan } from '../../desk/next/files/plan-file.ts';
import { letterFindings } from '../../publish/letters.ts';
import {
	type AdviceKind,
	adviceKinds,
	describe,
	doubtKinds,
	explain,
	type FaultKind,
	mistakeKinds,
	type PublishedKind,
	severityOf,
} from './finding.ts';

/** A content folder in which one thing is wrong, and where: `people/ada.md:3`. */
type Example = [files: Contents, ...places: string[]];

const ada = someone('Ada Lovelace');
const grace = someone('Grace Hopper');
const both = { 'people/ada.md': ada, 'people/grace.md': grace };
const profile = (fields: string): Contents => ({ 'people/ada.md': someone('Ada Lovelace', fields) });
const act = (fields: string, name = '2026-05-01-thanks'): Contents => ({
	...both,
	[`recognitions/${name}.md`]: page(fields),
});
const thanks = (more: string) => act(`kind: thanks\npeople: [ada]\nreason: for the tea\n${more}`);
const work = (fields: string): Contents => ({
	...both,
	'works/talk.md': page(`type: talk\ntitle: A talk\nurl: https://talk.test\npeople: [ada]\n${fields}`),
});
const consenting = someone('Ada Lovelace', 'consent: given');
const large = await photo();
const huge = await bomb();

/** What can be wrong in the private plan only: its fields, and the line. */
const ofPlan = { 'bad-cadence': ['cadence: often', 2] } as const satisfies Partial<
	Record<FaultKind, readonly [string, number]>
>;

/** What is no fault of a content folder alone. */
const elsewhere = ['tells-place', 'place-taken', 'tells-hidden', 'declined-named', 'since-ahead'] as const;

/** TypeScript asks for an example of every kind in the table; those of advice, of the published site, of `public/` and of who is named after a no are in the tests of these. */
const examples: Record<
	Exclude<FaultKind, keyof typeof ofPlan | AdviceKind | PublishedKind | (typeof elsewhere)[number]>,
	Example
> = {
	'no-hub': [{ 'hub.md': '', ...both }, 'hub.md:1'],
	'wrong-place': [{ 'notes/ada.md': ada }, 'notes/ada.md:1'],
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
	'no-front-matter': [{ 'people/ada.md': 'Ada was kind.\n' }, 'people/ada.md:1'],
	'late-front-matter': [{ 'people/ada.md': `\n${ada}` }, 'people/ada.md:2'],
	'unclosed-front-matter': [{ 'people/ada.md': '---\nname: Ada\n' }, 'people/ada.md:1'],
	'other-front-matter': [{ 'people/ada.md': '---json\n{"name": "Ada"}\n---\n' }, 'people/ada.md:1'],
	'not-fields': [{ 'people/ada.md': page('name：Ada') }, 'people/ada.md:2'],
	'bad-yaml': [profile('headline: Talks: a lot'), 'people/ada.md:4'],
	'lost-comment': [profile('tags: #maps'), 'people/ada.md:4'],
	'unknown-field': [profile('headlin: Talks'), 'people/ada.md:4'],
	'missing-field': [{ 'people/ada.md': page('reason: for the tea') }, 'people/ada.md:1'],
	'wrong-shape': [profile('headline: [one, two]'), 'people/ada.md:4'],
	'too-many': [{ 'hub.md': hubWith('hashtags: [a, b, c, d, e, f, g, h, i, j, k]') }, 'hub.md:7'],
	'one-or-several': [profile('aliases: Ada King, Countess of Lovelace'), 'people/ada.md:4'],
	blank: [profile('headline: "  "'), 'people/ada.md:4'],
	'half-said': [profile('draft:'), 'people/ada.md:4'],
	'too-long': [profile(`location: ${'far '.repeat(40)}`), 'people/ada.md:4'],
	'bad-choice': [profile('consent: yes'), 'people/ada.md:4'],
	'bad-flag': [profile('draft: perhaps'), 'people/ada.md:4'],
	'bad-number': [{ 'lists/follow.md': page('title: They follow\norder: first') }, 'lists/follow.md:3'],
	'bad-day': [profile('since: 2026-02-30'), 'people/ada.md:4'],
	'bad-full-day': [thanks('date: 2026-05'), 'recognitions/2026-05-01-thanks.md:5'],
	'two-days': [profile('since: 03/04/2026'), 'people/ada.md:4'],
	'bad-moment': [work('start: 2026-05-01 at six'), 'works/talk.md:6'],
	'bad-zone': [{ 'hub.md': hubWith('timezone: "+02:00"') }, 'hub.md:7'],
	'bad-address': [profile('url: javascript:alert(1)'), 'people/ada.md:4'],
	'bad-colour': [{ 'hub.md': hubWith('accent: greenish') }, 'hub.md:7'],
	'clear-colour': [{ 'hub.md': hubWith('accent: "#2457c580"') }, 'hub.md:7'],
	'bad-language': [profile('lang: English, mostly'), 'people/ada.md:4'],
	'bad-hashtag': [thanks('hashtags: ["open maps"]'), 'recognitions/2026-05-01-thanks.md:5'],
	'bad-focus': [profile('photo:\n  focus: middle'), 'people/ada.md:5'],
	'bad-rule': [work('repeats: when it rains'), 'works/talk.md:6'],
	'bad-item': [{ 'hub.md': hubWith('forget: {item: ada, since: 2026-05-01}') }, 'hub.md:7'],
	'bad-handle': [profile('handles:\n  x: no one'), 'people/ada.md:5'],
	'mail-address': [profile('headline: Write to ada@mail.test'), 'people/ada.md:4'],
	'long-text': [{ 'people/ada.md': someone('Ada', '', 'tea '.repeat(25_001)) }, 'people/ada.md:5'],
	'too-deep': [{ 'people/ada.md': someone('Ada', '', `Yes.\n\n${'> '.repeat(20)}deep`) }, 'people/ada.md:8'],
	'unclosed-comment': [{ 'people/ada.md': someone('Ada', '', 'Yes.\n\nSo <!-- not\n\nyet') }, 'people/ada.md:8'],
	'bad-link': [{ 'people/ada.md': someone('Ada', '', 'See [this](data:text/html,x).') }, 'people/ada.md:6'],
	'bad-picture': [{ 'people/ada.md': someone('Ada', '', 'Yes.\n\n![x](https://t.test/x.png)') }, 'people/ada.md:8'],
	'leads-nowhere': [{ 'people/ada.md': someone('Ada', '', 'So [a](/people/adda/).') }, 'people/ada.md:6'],
	'photo-missing': [profile('photo: me.jpg'), 'people/ada.md:4'],
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
	'unknown-reference': [profile('lists:\n  - folow'), 'people/ada.md:5'],
	'names-draft': [
		{ ...thanks(''), 'people/ada.md': someone('Ada Lovelace', 'draft: true') },
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
		{ ...thanks(''), 'people/ada.md': someone('Ada Lovelace', 'consent: declined') },
		'recognitions/2026-05-01-thanks.md:3',
	],
	'voice-here': [thanks('by: {name: grace hopper}'), 'recognitions/2026-05-01-thanks.md:5'],
	'voice-waits': [
		{ ...thanks('by: bo'), 'people/bo.md': someone('Bo', 'draft: true') },
		'recognitions/2026-05-01-thanks.md:5',
	],
	'no-reason': [{ 'people/ada.md': page('name: Ada') }, 'people/ada.md:1'],
	'needs-reason': [act('kind: thanks\npeople: [ada]'), 'recognitions/2026-05-01-thanks.md:1'],
	'needs-quote': [act('kind: quote\npeople: [ada]'), 'recognitions/2026-05-01-thanks.md:1'],
	'needs-date': [act('kind: thanks\npeople: [ada]\nreason: for tea', 'thanks'), 'recognitions/thanks.md:1'],
	'date-differs': [thanks('date: 2026-05-02'), 'recognitions/2026-05-01-thanks.md:5'],
	'by-themselves': [thanks('by: ada'), 'recognitions/2026-05-01-thanks.md:5'],
	'needs-two': [act('kind: introduction\npeople: [ada]\nreason: tea'), 'recognitions/2026-05-01-thanks.md:3'],
	'named-twice': [act('kind: thanks\npeople:\n  - ada\n  - ada\nreason: x'), 'recognitions/2026-05-01-thanks.md:5'],
	'agreed-stranger': [
		act('kind: introduction\npeople: [ada, grace]\nreason: tea\nagreed:\n  ada: 2026-05-01\n  alan: 2026-05-01'),
		'recognitions/2026-05-01-thanks.md:7',
	],
	'ends-before-start': [work('start: 2026-05-01T18:00Z\nend: 2026-05-01T17:00Z'), 'works/talk.md:7'],
	'never-happens': [work('start: 2026-01-01\nrepeats: FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'), 'works/talk.md:7'],
	'no-zone': [work('start: 2026-05-01T18:00'), 'works/talk.md:6'],
	'time-skipped': [work('start: 2026-03-29T02:30\ntimezone: Europe/Berlin'), 'works/talk.md:6'],
	'time-twice': [work('start: 2026-10-25T02:30\ntimezone: Europe/Berlin'), 'works/talk.md:6'],
	'starts-later': [work('start: 2026-09-15\nrepeats: first Tuesday'), 'works/talk.md:6'],
	'former-taken': [{ ...both, 'people/ada.md': someone('Ada Lovelace', 'formerly: [grace]') }, 'people/ada.md:4'],
	'example-address': [
		{ 'hub.md': page('title: T\nurl: https://example.org\nowner:\n  name: O\ncontact: o@hub.test') },
		'hub.md:3',
	],
	'read-as': [{ ...both, 'hub.md': hubWith('timezone: berlin') }, 'hub.md:7'],
	'left-over': [{ 'people/notes.pdf': 'PDF' }, 'people/notes.pdf:1'],
	'photo-waits': [{ 'people/ada.md': ada, 'people/ada.jpg': large }, 'people/ada.md:1'],
	'photo-small': [{ 'people/ada.md': consenting, 'people/ada.jpg': await photo(300, 300) }, 'people/ada.md:1'],
	'post-too-long': [thanks(`post:\n  x: ${'far '.repeat(80)}`), 'recognitions/2026-05-01-thanks.md:6'],
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

test.for(Object.entries(examples))(
	'%s is found where it is, and nothing else is',
	async ([kind, [files, ...places]]) => {
		const loaded = await loadOf(files);
		const findings = [...loaded.mistakes, ...loaded.doubts, ...(await letterFindings(loaded))];
		expect(findings.map((finding) => `${finding.kind} ${finding.file}:${finding.line}`)).toEqual(
			places.map((place) => `${kind} content/${place}`),
		);
		const isListed = doubtKinds.includes(kind as FaultKind);
		for (const finding of findings) {
			const { wrong, write } = explain(finding);
			expect(write).toMatch(/^\S.{5,}$/);
			expect(wrong).not.toMatch(/undefined|\[object/);
			expect(describe(finding)).toBe(`${finding.file}:${finding.line} - ${wrong}. ${write}`);
			expect(severityOf(finding)).toBe(isListed ? 'doubt' : 'mistake');
		}
		expect(loaded.mistakes.length > 0).toBe(!isListed);
	},
);

test.for(Object.entries(ofPlan))('%s is found in the plan', async ([kind, [fields, line]]) => {
	const folder = { path: await someFolder(), shown: 'private' };
	await writeFile(path.join(folder.path, 'plan.md'), page(fields));
	const { findings: mistakes } = await readPlan(folder, await hubOf(both));
	expect(mistakes).toMatchObject([{ kind, file: 'private/plan.md', line }]);
	expect(mistakes.map(explain)).toEqual([
		{
			wrong: 'cadence - “often” does not say how often',
			write: 'Write “2 weeks”, “10 days”, “monthly” or “never”.',
		},
	]);
});

test.for(['2026-02-30', '2026-13-01', '2026-00-10'])('a day in the name of a file has to exist: %s', async (day) => {
	const { mistakes } = await loadOf(act('kind: thanks\npeople: [ada]\nreason: for tea', `${day}-tea`));
	expect(mistakes.map(({ kind, line }) => [kind, line])).toEqual([['bad-full-day', 1]]);
});

/** What people write instead, and what they are told to write. */
const cures: [files: Contents, cure: string][] = [
	[profile('handles: "@ada"'), 'Write “handles: {x: ada, mastodon: "@ada@mastodon.social"}”, or its fields below it'],
	[profile('organization: Engines'), 'Write “organization: {name: Acme, url: https://example.org}”'],
	[profile('handles: {Twitter: ada}'), 'Write “x: ada”.'],
	[profile('company: Engines'), 'Write “organization: {name: Acme, url: https://example.org}”.'],
	[profile('website: https://a.test'), 'Write “url: https://example.org”.'],
	[profile('role: Poet'), 'Write “jobTitle: Cartographer”.'],
	[profile('bio: Poet'), 'Write it as text below the second line of ---.'],
	[profile('city: London'), 'Write “location: Lagos, Nigeria”.'],
	[
		profile('mastodon: "@ada@a.test"'),
		'Write it below “handles:”, indented by two spaces: “mastodon: "@ada@mastodon.social"”.',
	],
	[{ 'hub.md': hubWith('photo: me.jpg') }, 'Did you mean “owner:” and below it, indented, “photo:”?'],
	[thanks('person: ada'), 'Did you mean “people”?'],
	[act('kind: thank-you\npeople: ada\nreason: x'), 'Did you mean “thanks”?'],
	[act('kind: intro\npeople: ada\nreason: x'), 'Did you mean “introduction”?'],
	[act('kind: Kudos\npeople: ada\nreason: x'), 'Did you mean “shout-out”?'],
	[
		{ ...work(''), 'works/a.md': page('type: podcast\ntitle: A\nurl: https://a.test\npeople: ada') },
		'Did you mean “episode”?',
	],
	[
		{ ...work(''), 'works/a.md': page('type: webinar\ntitle: A\nurl: https://a.test\npeople: ada') },
		'Did you mean “event”?',
	],
	[profile('lang: German'), 'Write de.'],
	[profile('lang: Français'), 'Write fr.'],
	[profile('lang: 日本語'), 'Write ja.'],
	[profile('lang: Elvish'), 'Write en, pt-BR or zh-Hans.'],
	[profile('headline: “Talks: a lot”'), 'Write straight ones: "Talks: a lot"'],
	[profile('consent: [given]'), 'Write “consent: given”.'],
	[profile('consent: {given: false}'), 'Write “consent: given or declined”.'],
	[profile('consent: []'), 'Write given or declined after it'],
	[profile('draft: [true]'), 'Write “draft: true”.'],
	[profile('draft: {}'), 'Write true or false after it'],
	[profile('headline: [Weaver, Poet]'), 'Write “headline: Weaver, Poet”.'],
	[profile('headline:\n  Talks: a lot'), 'Write “headline: "Talks: a lot"”.'],
	[profile('since: [2026]'), 'Write “since: 2026”.'],
	[profile('url: {href: https://a.test}'), 'Write “url: https://example.org”.'],
	[profile('location: {}'), 'Write something, or leave the line out.'],
	[profile('tags: {maps: tea}'), 'Write “tags: [maps]”, or one a line'],
	[profile('tags: [[maps, tea]]'), 'Write “tags: [maps, tea]”.'],
	[profile('tags:\n  - Maps: open'), 'Write “- "Maps: open"”.'],
	[profile('aliases: {}'), 'Write something, or leave the line out.'],
	[profile('handles: {x: [ada]}'), 'Write “x: ada”.'],
	[profile('handles:\n  - x: ada'), 'Write “handles: {x: ada, '],
	[profile('organization: {}'), 'Add a line like “name: Acme”.'],
	[profile('photo: [ada.jpg]'), 'Write “photo: {file: ada.jpg, '],
	[profile('links: [[a, b]]'), 'Write “links: [{label: Her garden, url: https://example.org}]”'],
	[{ ...both, 'hub.md': hubWith('formats: {}') }, 'Write wide or square or tall or story after it'],
	[{ ...both, 'hub.md': hubWith('formats: {wide: true}') }, 'Write “formats: [wide]”, or one a line'],
	[{ ...both, 'hub.md': hubWith('forget: [x]') }, 'Only npm run remove writes these lines.'],
	[{ ...both, 'hub.md': hubWith('forget: {since: 2026}') }, 'Only npm run remove writes these lines.'],
	[thanks('agreed: [ada]'), 'Write “agreed: {ada-lovelace: 2026-05-01}”'],
	[thanks('agreed: {[[ada]]: 2026-05-01}'), 'Did you mean “ada”?'],
	[thanks('agreed: {Ada: 2026-05-01}'), 'Did you mean “ada”?'],
];
test.for(cures)('%j is told to write %s', async ([files, cure]) => {
	const { mistakes } = await loadOf(files);
	expect(mistakes.map((mistake) => explain(mistake).write).join('\n')).toContain(cure);
	expect(mistakes).toHaveLength(1);
});

test.for(['~$kit.md', '~$ada.jpg', '.~lock.ada.md#'])(
	'what an editor keeps beside an open file stops nothing: %s',
	async (name) => {
		const { mistakes, doubts } = await loadOf({ 'people/ada.md': ada, [`people/${name}`]: 'x' });
		expect(mistakes).toEqual([]);
		expect(doubts.map(({ kind }) => kind)).toEqual(['left-over']);
	},
);

test.for(['ada.jfif', 'ada.jpe', 'Ada.JPG', 'ADA.png'])(
	'a photo is found by its name, however it is written: %s',
	async (name) => {
		const { photos, mistakes, doubts } = await loadOf({ 'people/ada.md': consenting, [`people/${name}`]: large });
		expect([mistakes, doubts, photos.size]).toEqual([[], [], 1]);
	},
);

test('a kind is a mistake, a doubt or advice, and nothing else', () => {
	const all = [...mistakeKinds, ...doubtKinds, ...adviceKinds];
	expect(new Set(all).size).toBe(all.length);
	expect([...mistakeKinds, ...doubtKinds].sort()).toEqual(
		[...Object.keys(examples), ...Object.keys(ofPlan), ...elsewhere].sort(),
	);
});

test('all mistakes of a folder come at once, by file and line, and the same again', async () => {
	const files = {
		'people/grace.md': someone('Grace', 'url: nowhere\nsince: never\nconsent: yes\nheadlin: x'),
		'people/ada.md': page('nam: Ada\nurl: javascript:x'),
		'recognitions/thanks.md': page('kind: thank\npeople: [alan]'),
		'works/talk.md': '---\nbroken',
		'people/zoë.md': Buffer.from(someone('Zoë'), 'latin1'),
		'people/old.txt': 'x',
	};
	const first = (await loadOf(files)).mistakes.map(describe);
	expect(first).toEqual((await loadOf(files)).mistakes.map(describe));
	expect(first.map((line) => line.split(' - ')[0])).toEqual([
		'content/people/ada.md:1',
		'content/people/ada.md:2',
		'content/people/ada.md:3',
		'content/people/grace.md:4',
		'content/people/grace.md:5',
		'content/people/grace.md:6',
		'content/people/grace.md:7',
		'content/people/old.txt:1',
		'content/people/zoë.md:1',
		'content/recognitions/thanks.md:2',
		'content/works/talk.md:1',
	]);
});
