import { describe, expect, test } from 'vitest';
import { type Contents, contentOf, examplePhoto, hubWith, loadOf, page, recognitionById, someone, who } from '../../content.fixture.ts';
import { describe as told } from '../mistakes/finding.ts';
import { publicHub, publicHubs } from '../public.ts';
import { collectionNames, collections } from '../schema/index.ts';
import { spokenFields, spokenPaths, translationSchema } from '../schema/translation.ts';
import { load } from './load.ts';

const inGerman = hubWith('languages: [en, de]\ntagline: People\nwords: {laurel: kudos, laurels: kudos}');
const files: Contents = {
	'hub.md': inGerman,
	'people/ada.md': someone('Ada', 'headline: Maps\nlocation: London\ntags: [Maps]', 'One **street**.'),
	'people/bea.md': someone('Bea', 'consent: declined'),
	'people/cyd.md': someone('Cyd', 'draft: true'),
	'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
};

const mistakesIn = async (more: Contents): Promise<string[]> =>
	(await loadOf({ ...files, ...more })).mistakes.map(told);

/** The hub of these files in German. Mistakes in them fail the test. */
async function german(more: Contents = {}) {
	const loaded = await loadOf({ ...files, ...more });
	expect(loaded.mistakes.map(told)).toEqual([]);
	const [, hub] = publicHubs(loaded, '2026-06-15');
	if (!hub) throw new Error('there is no German hub');
	return hub;
}

const wrong: [name: string, files: Contents, said: string | RegExp][] = [
	['a translation with a consent of its own', { 'people/bea.de.md': page('consent: given') }, /^content\/people\/bea\.de\.md:2 - consent - decides something, which bea\.md does/],
	['one that is a draft', { 'people/ada.de.md': page('draft: true') }, /ada\.de\.md:2 - draft - decides/],
	['one that names people', { 'recognitions/2026-02-03-tea.de.md': page('people: [bea]') }, /tea\.de\.md:2 - people - decides/],
	['one with an address in a group', { 'people/ada.de.md': page('organization: {name: A, url: https://a.test}') }, /organization\.url - decides/],
	['one with a part of what the first has not', { 'recognitions/2026-02-03-tea.de.md': page('proof: {title: Brief}') }, /tea\.de\.md:2 - proof - 2026-02-03-tea\.md has no “proof” that this would say in German/],
	['one that makes a quote of thanks', { 'recognitions/2026-02-03-tea.de.md': page('quote: {text: Ja.}') }, /no “quote” that/],
	['a field that is none anywhere', { 'people/ada.de.md': page('headlin: Karten') }, /Did you mean “headline”\?/],
	['a person whose id has a dot', { 'people/node.js.md': someone('Node') }, /“node\.js” can't be part of an address/],
	['a person whose id ends like a language', { 'people/socket.io.md': someone('Socket') }, /“socket\.io” can't be part of an address.*“socket-io\.md”/],
	['the same beside another', { 'people/socket.io.md': someone('S'), 'people/socket.md': someone('T') }, /would be in Ido \(io\).*call it “socket-io\.md”/],
	['two of one language', { 'people/ada.de.md': page('headline: A'), 'people/a/ada.de.md': page('headline: B') }, /“ada\.de” has the same id as/],
	['the same in capitals', { 'people/ada.DE.md': page('headline: A'), 'people/ada.de.md': page('headline: B') }, /has the same id as/],
	['one without what it says', { 'people/adda.de.md': page('headline: A') }, /adda\.de\.md:1 - there is no adda\.md.*“ada\.de\.md”/],
	['one in the language of all', { 'people/ada.en.md': page('headline: A') }, /in the language of ada\.md itself/],
	['one in another language', { 'people/ada.fr.md': page('headline: A') }, /Write “languages: \[en, de, fr\]” in hub\.md/],
	['a hub in another language', { 'hub.fr.md': page('title: A') }, /hub\.fr\.md:1 - .*French/],
	['a hub that is none', { 'hub.old-one.md': page('title: A') }, /“hub\.old-one\.md” is in no folder that is read/],
	['a language twice', { 'hub.md': hubWith('languages: [en, en]') }, /hub\.md:7 - .*“en” stands here twice/],
	['another first', { 'hub.md': hubWith('languages: [de]\nlang: en') }, 'content/hub.md:7 - languages begins with “de”, and your texts are in “en”, as “lang” says. Write “languages: [en, de]”, or “lang: de” where they are in that.'],
	['what is no language', { 'hub.md': hubWith('languages: [en, klingonish]') }, /“klingonish” is not a language tag/],
	['a page where a language begins', { 'pages/de.md': page('title: Of Delaware') }, /pages\/de\.md:1 - “de” is kept/],
	['a topic that nobody has', { 'hub.de.md': page('topics: {mapps: Karten}') }, /hub\.de\.md:2 - .*no topic “mapps”.*“Maps”/],
	['nouns of English', { 'hub.de.md': page('words: {laurel: Dank}') }, /German says it in more forms/],
];
test.for(wrong)('%s is told', async ([, more, mistake]) => {
	const mistakes = await mistakesIn(more);
	expect(mistakes.some((one) => (typeof mistake === 'string' ? one === mistake : mistake.test(one))), mistakes.join('\n')).toBe(true);
});

test.for<[string, Contents]>([
	['somebody called like a language', { 'people/de.md': someone('De') }],
	['a site at the address of a language', { 'hub.md': inGerman.replace('hub.test/laurels', 'hub.test/de') }],
	['a language that the house does not speak', { 'hub.md': hubWith('languages: [en, tlh]') }],
	['a language with its land in any case', { 'hub.md': hubWith('languages: [en, pt-br]'), 'people/ada.pt-BR.md': page('headline: A') }],
])('%s is nothing wrong', async ([, more]) => {
	expect(await mistakesIn(more)).toEqual([]);
});

test('where hub.md can’t be read, no translation is told of', async () => {
	const mistakes = await mistakesIn({ 'hub.md': hubWith('lang: ?\nlanguages: [en, de]'), 'people/ada.de.md': page('headline: A') });
	expect(mistakes.filter((one) => !one.includes('hub.md'))).toEqual([]);
});

describe('a list whose things have words', () => {
	const work = (more: string) => page(`type: talk\ntitle: Maps\nurl: https://t.test\n${more}`);
	const credited: Contents = {
		'people/ada.md': someone('Ada', 'links: [{label: Diary, url: https://a.test/}, https://b.test]'),
		'people/kit.md': someone('Kit'),
		'works/talk.md': work('people: [{person: ada, role: speaker}, kit]'),
	};

	test('says them anew for each thing, by what it is known by, and nothing else', async () => {
		const { works, people } = await german({
			...credited,
			'people/ada.de.md': page('links: [{label: Tagebuch, url: https://a.test/}]'),
			'works/talk.de.md': page('people: [{person: kit, role: Gastgeber}, {person: ada, role: Rednerin}]'),
		});
		expect(works[0]?.people.map(({ person, role }) => [person.id, role])).toEqual([
			['ada', 'Rednerin'],
			['kit', 'Gastgeber'],
		]);
		expect(people.find(({ id }) => id === 'ada')?.links).toEqual([
			{ label: 'Tagebuch', url: 'https://a.test/' },
			{ label: 'b.test', url: 'https://b.test' },
		]);
		expect([works[0]?.foreign?.people, people.find(({ id }) => id === 'ada')?.foreign?.links]).toEqual([undefined, undefined]);
	});

	test('is marked as what it is where nobody has said it anew, if it has words', async () => {
		const { works, people } = await german(credited);
		expect(works[0]?.foreign?.people).toBe('en');
		expect(people.map(({ foreign }) => foreign?.links)).toEqual(['en', undefined]);
	});

	test('takes nothing in that is not there', async () => {
		for (const [file, text, place] of [
			['works/talk.de.md', 'people: [{person: ada, role: Rednerin}, {person: bea, role: Gast}]', 'people.1.person'],
			['people/ada.de.md', 'links: [{label: Da, url: https://c.test}]', 'links.0.url'],
		] as const) {
			const { mistakes, translations } = await loadOf({ ...files, ...credited, [file]: page(text) });
			expect(mistakes.map(({ kind, field }) => [kind, field])).toEqual([['decided-elsewhere', place]]);
			expect(JSON.stringify(translations.map(({ data }) => data))).not.toMatch(/bea|c\.test/);
		}
	});
});

test('what is doubted of words is doubted in every language', async () => {
	const { doubts } = await loadOf({
		...files,
		'people/ada.de.md': page('reason: Sie hilft'),
		'recognitions/2026-02-03-tea.de.md': page(`reason: Sie half\npost: {x: ${'Tee '.repeat(90)}}`),
	});
	expect(doubts.map((one) => [one.kind, one.file.replace(/^.*\//, '')])).toEqual([
		['reason-begins', 'ada.de.md'],
		['reason-begins', '2026-02-03-tea.de.md'],
		['post-too-long', '2026-02-03-tea.de.md'],
	]);
	expect(doubts.map(told)[0]).toContain('“Lorbeeren an Ada Sie hilft”. Write it as the rest of that sentence: “für …”');
});

describe('an entry in another language', () => {
	const translations: Contents = {
		'hub.de.md': page('title: Lorbeeren\ntopics: {maps: Karten}', 'Warum.'),
		'people/ada.de.md': page('headline: Karten', 'Eine **Straße**.'),
		'recognitions/2026-02-03-tea.de.md': page('reason: für Tee'),
	};

	test('says anew what stands there, and the rest as it was, known to be in its own language', async () => {
		const hub = await german(translations);
		expect(who(hub, 'ada')).toMatchObject({
			...{ name: 'Ada', lang: 'en', headline: 'Karten', location: 'London', story: 'Eine **Straße**.' },
			foreign: { reason: 'en', location: 'en' },
			tags: [{ id: 'maps', label: 'Karten' }],
		});
		expect(who(hub, 'ada').tags[0]?.lang).toBeUndefined();
		expect(hub).toMatchObject({ title: 'Lorbeeren', tagline: 'People', why: 'Warum.', lang: 'de', under: '/de' });
		expect(hub.foreign).toMatchObject({ tagline: 'en' });
		// What the owner calls things in English is not what they are called in German.
		expect(hub.words.site.laurels).toBe('Lorbeeren');
		expect(recognitionById(hub, '2026-02-03-tea')).toMatchObject({ reason: 'für Tee' });
		expect(recognitionById(hub, '2026-02-03-tea').foreign).toBeUndefined();
	});

	test('of somebody who is not public is in no hub', async () => {
		const hub = await german({ 'people/bea.de.md': page('headline: Geheim'), 'people/cyd.de.md': page('headline: Geheim') });
		expect(hub.people.map(({ id }) => id)).toEqual(['ada']);
		expect(JSON.stringify(hub.people.map(({ headline }) => headline))).not.toContain('Geheim');
	});

	test('has the first hub as it is without others', async () => {
		const alone = publicHub(await loadOf({ ...files, 'hub.md': inGerman.replace('languages: [en, de]\n', '') }), '2026-06-15');
		const { editions, ...first } = publicHub(await loadOf({ ...files, ...translations }), '2026-06-15');
		expect(editions).toEqual([
			{ lang: 'en', under: '' },
			{ lang: 'de', under: '/de' },
		]);
		expect({ ...first, words: undefined }).toEqual({ ...alone, words: undefined });
	});

	test('sorts as its language does, and shows pictures of its text', async () => {
		const folder = await contentOf({
			...files,
			'people/zoe.md': someone('Ärmel'),
			'people/map.png': await examplePhoto(),
			'people/ada.de.md': page('headline: Karten', '![Karte](map.png)'),
			'hub.md': hubWith('languages: [sv, de]\nlang: sv'),
		});
		const loaded = await load(folder);
		expect(loaded.mistakes.map(told)).toEqual([]);
		const [swedish, second] = publicHubs(loaded, '2026-06-15');
		expect(swedish.people.map(({ name }) => name)).toEqual(['Ada', 'Ärmel']);
		expect(second?.people.map(({ story }) => story)).toContainEqual(expect.stringMatching(/!\[Karte\]\(\/pictures\//));
		expect(second?.pictures).toHaveLength(1);
	});

	test('a quotation in the language of readers needs no translation', async () => {
		const quote = 'kind: quote\npeople: [ada]\nquote: {text: Tee hilft, lang: de, translation: Tea helps}';
		const hub = await german({ 'recognitions/2026-02-04-q.md': page(quote) });
		expect(recognitionById(hub, '2026-02-04-q').quote).toMatchObject({ text: 'Tee hilft', lang: 'de', translation: undefined });
	});
});

test.for(collectionNames)('what another language may say of %s decides nothing', (collection) => {
	const decides = /^(consent|draft|noindex|people|handles|date|start|end|url|formerly|lists|tags|kind|type|lang|by|agreed|work|id|featured|salt|forget|contact|host|editor|counting)$/;
	const fields = spokenFields(collection);
	expect([...spokenPaths(collection)].filter((field) => decides.test(field))).toEqual([]);
	expect(fields).not.toEqual([]);
	expect(translationSchema(collection, 'de').safeParse({}).success).toBe(true);
	expect(Object.keys(collections[collection].schema.shape)).toEqual(expect.arrayContaining(fields));
});
