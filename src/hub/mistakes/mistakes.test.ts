import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Contents, hubWith, loadOf, page, someFolder, someone } from '../../content.fixture.ts';
import { readPlan } from '../../desk/next/files/plan-file.ts';
import { letterFindings } from '../../publish/letters.ts';
import {
	ada,
	both,
	consenting,
	examples,
	large,
	ofPlan,
	profileFile,
	recognitionFile,
	thanksFile,
	triedElsewhere,
	workFile,
} from './examples.fixture.ts';
import { adviceKinds, describe, doubtKinds, explain, type FaultKind, mistakeKinds, severityOf } from './finding.ts';

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
	const { findings: mistakes } = await readPlan(folder, await loadOf(both));
	expect(mistakes).toMatchObject([{ kind, file: 'private/plan.md', line }]);
	expect(mistakes.map(explain)).toEqual([
		{
			wrong: 'cadence - “often” does not say how often',
			write: 'Write “2 weeks”, “10 days”, “monthly” or “never”.',
		},
	]);
});

test.for(['2026-02-30', '2026-13-01', '2026-00-10'])('a day in the name of a file has to exist: %s', async (day) => {
	const { mistakes } = await loadOf(recognitionFile('kind: thanks\npeople: [ada]\nreason: for tea', `${day}-tea`));
	expect(mistakes.map(({ kind, line }) => [kind, line])).toEqual([['bad-full-day', 1]]);
});

/** What people write instead, and what they are told to write. */
const cures: [files: Contents, cure: string][] = [
	[
		profileFile('handles: "@ada"'),
		'Write “handles: {x: ada, mastodon: "@ada@mastodon.social"}”, or its fields below it',
	],
	[profileFile('organization: Engines'), 'Write “organization: {name: Acme, url: https://example.org}”'],
	[profileFile('handles: {Twitter: ada}'), 'Write “x: ada”.'],
	[profileFile('company: Engines'), 'Write “organization: {name: Acme, url: https://example.org}”.'],
	[profileFile('website: https://a.test'), 'Write “url: https://example.org”.'],
	[profileFile('role: Poet'), 'Write “jobTitle: Cartographer”.'],
	[profileFile('bio: Poet'), 'Write it as text below the second line of ---.'],
	[profileFile('city: London'), 'Write “location: Lagos, Nigeria”.'],
	[
		profileFile('mastodon: "@ada@a.test"'),
		'Write it below “handles:”, indented by two spaces: “mastodon: "@ada@mastodon.social"”.',
	],
	[{ 'hub.md': hubWith('photo: me.jpg') }, 'Did you mean “owner:” and below it, indented, “photo:”?'],
	[thanksFile('person: ada'), 'Did you mean “people”?'],
	[recognitionFile('kind: thank-you\npeople: ada\nreason: x'), 'Did you mean “thanks”?'],
	[recognitionFile('kind: intro\npeople: ada\nreason: x'), 'Did you mean “introduction”?'],
	[recognitionFile('kind: Kudos\npeople: ada\nreason: x'), 'Did you mean “shout-out”?'],
	[
		{ ...workFile(''), 'works/a.md': page('type: podcast\ntitle: A\nurl: https://a.test\npeople: ada') },
		'Did you mean “episode”?',
	],
	[
		{ ...workFile(''), 'works/a.md': page('type: webinar\ntitle: A\nurl: https://a.test\npeople: ada') },
		'Did you mean “event”?',
	],
	[profileFile('lang: German'), 'Write de.'],
	[profileFile('lang: Français'), 'Write fr.'],
	[profileFile('lang: 日本語'), 'Write ja.'],
	[profileFile('lang: Elvish'), 'Write en, pt-BR or zh-Hans.'],
	[profileFile('consent: [given]'), 'Write “consent: given”.'],
	[profileFile('consent: {given: false}'), 'Write “consent: given or declined”.'],
	[profileFile('consent: []'), 'Write given or declined after it'],
	[profileFile('draft: [true]'), 'Write “draft: true”.'],
	[profileFile('draft: {}'), 'Write true or false after it'],
	[profileFile('headline: [Weaver, Poet]'), 'Write “headline: Weaver, Poet”.'],
	[profileFile('headline:\n  Talks: a lot'), 'Write “headline: "Talks: a lot"”.'],
	[profileFile('since: [2026]'), 'Write “since: 2026”.'],
	[profileFile('url: {href: https://a.test}'), 'Write “url: https://example.org”.'],
	[profileFile('location: {}'), 'Write something, or leave the line out.'],
	[profileFile('tags: {maps: tea}'), 'Write “tags: [maps]”, or one a line'],
	[profileFile('tags: [[maps, tea]]'), 'Write “tags: [maps, tea]”.'],
	[profileFile('tags:\n  - Maps: open'), 'Write “- "Maps: open"”.'],
	[profileFile('aliases: {}'), 'Write something, or leave the line out.'],
	[profileFile('handles: {x: [ada]}'), 'Write “x: ada”.'],
	[profileFile('handles:\n  - x: ada'), 'Write “handles: {x: ada, '],
	[profileFile('organization: {}'), 'Add a line like “name: Acme”.'],
	[profileFile('photo: [ada.jpg]'), 'Write “photo: {file: ada.jpg, '],
	[profileFile('links: [[a, b]]'), 'Write “links: [{label: Her garden, url: https://example.org}]”'],
	[{ ...both, 'hub.md': hubWith('formats: {}') }, 'Write wide or square or tall or story after it'],
	[{ ...both, 'hub.md': hubWith('formats: {wide: true}') }, 'Write “formats: [wide]”, or one a line'],
	[{ ...both, 'hub.md': hubWith('forget: [x]') }, 'Only npm run remove writes these lines.'],
	[{ ...both, 'hub.md': hubWith('forget: {since: 2026}') }, 'Only npm run remove writes these lines.'],
	[thanksFile('agreed: [ada]'), 'Write “agreed: {ada-lovelace: 2026-05-01}”'],
	[thanksFile('agreed: {[[ada]]: 2026-05-01}'), 'Did you mean “ada”?'],
	[thanksFile('agreed: {Ada: 2026-05-01}'), 'Did you mean “ada”?'],
	[{ 'people/ada.md': page('Name: Ada\nreason: for the tea') }, 'Did you mean “name”?'],
	[profileFile('cssclasses: wide'), 'Take the line out. The fields are: name,'],
	[profileFile('handles:\n  x: @ada'), 'Write it in straight quotes: x: "@ada"'],
	[profileFile('headline: Talks: a "lot"'), 'Write it in straight quotes: headline: "Talks: a \\"lot\\""'],
	[profileFile('headline: “Talks: a lot”'), 'Write it in straight quotes: headline: "Talks: a lot"'],
	[profileFile('headline:Talks'), 'Did you mean “headline: Talks”?'],
	[profileFile('headline：Talks'), 'Did you mean “headline: Talks”?'],
	[{ 'people/Ada Lovelace.TXT': ada }, 'Call it “ada-lovelace.md”.'],
	[recognitionFile('kind: thanks\npeople: [ada]\nreason: for tea', '2026-05-01 Thanks'), '“2026-05-01-thanks.md”'],
	[
		recognitionFile('kind: thanks\npeople: [ada]\nreason: for tea', '3-may-2026-thanks'),
		'Call the file “2026-05-03-thanks.md”, or add “date: 2026-05-03”.',
	],
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
		[...Object.keys(examples), ...Object.keys(ofPlan), ...triedElsewhere].sort(),
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

test.for(['ada-2.jpg', 'Ada (1).JPEG', 'ada-at-her-desk.png'])(
	'a picture that may be somebody’s photo is told by that name: %s',
	async (name) => {
		const { doubts } = await loadOf({ 'people/ada.md': consenting, [`people/${name}`]: large });
		expect(doubts.map((doubt) => explain(doubt).write)).toEqual([
			`Did you mean “ada${path.extname(name).toLowerCase()}”? Else move it out of content/.`,
		]);
	},
);

test.for(['adam.jpg', 'map.png'])('a picture of something else is nobody’s photo: %s', async (name) => {
	const { doubts } = await loadOf({ 'people/ada.md': consenting, [`people/${name}`]: large });
	expect(doubts.map((doubt) => explain(doubt).write)).toEqual([
		expect.stringMatching(/^If it is a photo of somebody, /),
	]);
});

test('a choice in capitals, as phones begin a line, is read and told', async () => {
	const { mistakes, doubts, recognitions } = await loadOf(
		recognitionFile('kind: Thanks\npeople: [ada]\nreason: for tea'),
	);
	expect(mistakes).toEqual([]);
	expect(recognitions[0]?.data.kind).toBe('thanks');
	expect(doubts.map(describe)).toEqual([
		'content/recognitions/2026-05-01-thanks.md:2 - kind - “Thanks” was read as thanks. Write thanks.',
	]);
});
