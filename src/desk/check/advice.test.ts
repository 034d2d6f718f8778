import { expect, test } from 'vitest';
import { type Contents, hubWith, loadOf, page, someone } from '../../content.fixture.ts';
import { type AdviceKind, adviceKinds, severityOf, describe as told } from '../../hub/mistakes/finding.ts';
import { publicHubs } from '../../hub/public.ts';
import { languageIds } from '../../words/languages.ts';
import { adviceFor } from './advice.ts';
import { untranslatedIn } from './untranslated.ts';

/** Enough people to share topics, all of whom were recognised lately. */
const crowd = (more: Contents = {}): Contents => ({
	'hub.md': hubWith('timezone: Europe/Berlin'),
	...Object.fromEntries(
		Array.from({ length: 12 }, (_, at) => [`people/p${at}.md`, someone(`Person N${at}`, 'tags: [Open maps]')]),
	),
	'recognitions/2026-05-01-all.md': page(
		`kind: thanks\npeople: [${Array.from({ length: 12 }, (_, at) => `p${at}`).join(', ')}]\nreason: for tea`,
	),
	...more,
});
const thanks = (day: string, person: string): Contents => ({
	[`recognitions/${day}-x.md`]: page(`kind: thanks\npeople: [${person}]\nreason: for tea`),
});

async function advice(files: Contents): Promise<string[]> {
	const loaded = await loadOf(files);
	expect(loaded.mistakes).toEqual([]);
	const hubs = publicHubs(loaded, '2026-06-15');
	return [...adviceFor(hubs[0], loaded), ...untranslatedIn(hubs, loaded)].map((finding) => {
		expect(severityOf(finding)).toBe('advice');
		return told(finding);
	});
}

const file = 'content/people/ada.md';

/** What other tests try: links of others, the published site, and forms for issues. */
const elsewhere = ['dead-link', 'served-as', 'asked-elsewhere'] as const;

/** TypeScript asks for an example of every kind. */
const examples: Record<Exclude<AdviceKind, (typeof elsewhere)[number]>, [files: Contents, told: string]> = {
	'no-timezone': [
		{ 'hub.md': hubWith('lang: en') },
		'content/hub.md:1 - does not say where you are, so your days begin at midnight UTC. Add a line like “timezone: Europe/Berlin”.',
	],
	'no-words': [
		{ 'hub.md': hubWith('timezone: Europe/Warsaw\nlang: cy') },
		`content/hub.md:8 - lang - “cy” is a language in which nothing here is said yet, so English stands around your words, marked as English. Words are there in ${languageIds.map((id) => `${new Intl.DisplayNames(['en'], { type: 'language' }).of(id)} (${id})`).join(', ')}.`,
	],
	untranslated: [
		{
			'hub.md': hubWith('languages: [en, fr]\ntimezone: Europe/Berlin'),
			'hub.fr.md': page('title: Les lauriers'),
			'people/p0.md': someone('Person N0', 'headline: Maps'),
			'people/p0.fr.md': page('', 'Une histoire.'),
			...Object.fromEntries([2, 3, 4, 5].map((at) => [`people/p${at}.md`, page(`name: Person ${at}`)])),
			'people/p1.fr.md': page('# reason: pour tout'),
			'people/zed.md': someone('Zed', 'draft: true'),
			'recognitions/2026-05-01-all.fr.md': page('reason: pour le thé'),
		},
		'content/hub.md:7 - one of languages - 7 of 10 files are not said in French yet, and are shown as they are: people/p1, people/p6, people/p7 and 4 more. npm run new -- translation people/p1 fr',
	],
	'not-recognised': [
		{ 'people/ada.md': someone('Ada', 'since: 2026') },
		`${file}:1 - Ada has no dated laurel yet. npm run new -- recognition --person ada`,
	],
	'stale-profile': [
		{ 'people/ada.md': someone('Ada'), ...thanks('2024-06-01', 'ada') },
		`${file}:1 - the newest that is said of Ada is of 2024-06-01. Look whether it is still true, and say something new.`,
	],
	'empty-list': [
		{
			'lists/crew.md': page('title: Crew'),
			'people/zed.md': someone('Zed', 'lists: [crew]\ndraft: true'),
			'lists/all.md': page('title: All'),
			'people/p1.md': someone('Person N1', 'tags: [Open maps]\nlists: [all]'),
		},
		'content/lists/crew.md:1 - nobody who is public is on this list, so it has no page. Write “lists: [crew]” in the file of whoever belongs here.',
	],
	'topic-spelling': [
		{ 'people/ada.md': someone('Ada', 'tags: [open-maps]'), ...thanks('2026-06-01', 'ada') },
		`${file}:4 - tags - the topic “open-maps” is called “Open maps” by most, and is one with it. Write “Open maps”.`,
	],
	'topic-twin': [
		{ 'people/ada.md': someone('Ada', 'tags: [Open map]'), ...thanks('2026-06-01', 'ada') },
		`${file}:4 - tags - the topic “Open map” is another than “Open maps”: each has a page and a feed of its own. If it is the same, write “Open maps”.`,
	],
	'lonely-topic': [
		{ 'people/ada.md': someone('Ada', 'tags: [Opne maps]'), ...thanks('2026-06-01', 'ada') },
		`${file}:4 - tags - nobody else has the topic “Opne maps”. Did you mean “Open maps”?`,
	],
};

/** Somebody for each topic, all recognised. */
const oneEach = (...topics: string[]): Contents => ({
	'hub.md': hubWith('timezone: Europe/Berlin\ntopics: { Maps: Karten }'),
	...Object.fromEntries(
		topics.map((topic, at) => [`people/p${at}.md`, someone(`Person N${at}`, `tags: ["${topic}"]`)]),
	),
	...Object.fromEntries(
		topics.map((_, at) => [
			`recognitions/2026-05-01-${at}.md`,
			page(`kind: thanks\npeople: [p${at}]\nreason: for tea`),
		]),
	),
});
const others = Array.from({ length: 12 }, () => 'Tea');

test('topics that are nearly one are told however few have them, and those that signs tell apart are not', async () => {
	const lines = await advice(
		oneEach('Maps', 'Map', 'Café', 'Cafe', 'Städte', 'Staedte', 'C', 'C++', 'C#', 'AWS', 'AW'),
	);
	expect(lines.map((line) => /“[^”]+” is another than “[^”]+”/.exec(line)?.[0])).toEqual([
		'“Maps” is another than “Map”',
		'“Café” is another than “Cafe”',
		'“Städte” is another than “Staedte”',
	]);
});

test('a topic of one is led to another of one, and never over a sign', async () => {
	const lines = await advice(oneEach(...others, 'Kubernetes', 'Kubernets', 'C', 'C#', 'maps', 'Maps', 'Maps'));
	expect(lines.map((line) => line.replace(/^.*?tags - /, ''))).toEqual([
		'nobody else has the topic “Kubernetes”. Did you mean “Kubernets”?',
		'nobody else has the topic “Kubernets”. Did you mean “Kubernetes”?',
		'nobody else has the topic “C”. Choose one that others have, too, or leave it.',
		'nobody else has the topic “C#”. Choose one that others have, too, or leave it.',
		'the topic “maps” is called “Maps” by most, and is one with it. Write “Maps”.',
	]);
});

test.for(Object.entries(examples))('%s is told where it is, and nothing else is', async ([, [files, wanted]]) => {
	expect(await advice(crowd(files))).toEqual([wanted]);
});

test('every kind has an example', () => {
	expect([...Object.keys(examples), ...elsewhere].sort()).toEqual([...adviceKinds].sort());
});

test.for<[what: string, files: Contents]>([
	[
		'whose newest work or recognition is of the last two years',
		{ 'people/ada.md': someone('Ada'), ...thanks('2024-06-16', 'ada') },
	],
	[
		'whose work is new',
		{
			'people/ada.md': someone('Ada'),
			...thanks('2023-01-01', 'ada'),
			'works/t.md': page('type: talk\ntitle: T\nurl: https://t.test\nstart: 2025-01-01T18:00Z\npeople: [ada]'),
		},
	],
	['who is not public', { 'people/ada.md': someone('Ada', 'draft: true\ntags: [Alone]') }],
])('there is no advice about somebody %s', async ([, files]) => {
	expect(await advice(crowd(files))).toEqual([]);
});

test('with few people everybody’s topics are their own', async () => {
	const few = { 'people/ada.md': someone('Ada', 'tags: [Alone]'), ...thanks('2026-06-01', 'ada') };
	expect(await advice({ 'hub.md': hubWith('timezone: UTC'), ...few })).toEqual([]);
});
