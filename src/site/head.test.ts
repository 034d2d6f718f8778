import { beforeAll, expect, test } from 'vitest';
import { personCard } from '../cards/words.ts';
import { hubOf, hubWith, page, recognitionById, someone, who } from '../content.fixture.ts';
import type { Hub, Recognition } from '../hub/hub.ts';
import { kinds } from '../hub/schema/recognition.ts';
import { workTypes } from '../hub/schema/work.ts';
import { jsonInScript } from '../hub/text.ts';
import { formats, styleIds } from '../vocabulary/card-formats.ts';
import { feedFormats } from '../vocabulary/feed-formats.ts';
import { paths } from '../vocabulary/paths.ts';
import { cardImage } from './card-image.ts';
import { type Head, headTags } from './head.ts';
import { peoplePage, personPage, recognitionPage, workPage } from './linked.ts';
import { previewOf, titleOf, whenSaid } from './titles.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };
let hub: Hub;
beforeAll(async () => {
	hub = await hubOf({
		'hub.md': hubWith('lang: pt').replace(
			'  name: Olu Owner',
			'  name: Olu Owner\n  handles: {mastodon: "@olu@fedi.test"}',
		),
		'people/زوي.md': someone('</script><script>alert(1)</script>', 'headline: "a < b & c > d"'),
		'people/ada.md': someone('Ada', 'handles: {x: ada}\nurl: https://ada.test\nromanized: Ada L\ntags: [Maps]'),
	});
});
const headOf = (id: string, more: Partial<Head> = {}): Head => {
	const person = who(hub, id);
	return {
		title: person.name,
		description: 'For tea',
		path: paths.person(id),
		image: cardImage(personCard(person, hub), hub),
		linked: [],
		...more,
	};
};
const tagsOf = (id: string, more: Partial<Head> = {}) => headTags(headOf(id, more), hub, site);
const contents = (tags: ReturnType<typeof tagsOf>, name: string) =>
	tags.flatMap(({ attributes }) =>
		[attributes['name'], attributes['property'], attributes['rel']].includes(name)
			? [attributes['content'] ?? attributes['href']]
			: [],
	);

test('a page says once what it is, and where', () => {
	const tags = tagsOf('ada');
	for (const name of [
		'canonical',
		'description',
		'og:title',
		'og:description',
		'og:url',
		'og:type',
		'og:locale',
		'twitter:card',
	])
		expect(contents(tags, name), name).toHaveLength(1);
	expect(tags.filter(({ tag }) => tag === 'title').map(({ text }) => text)).toEqual(['Ada · The Laurels']);
	expect(contents(tags, 'canonical')).toEqual(['https://hub.test/laurels/people/ada/']);
	expect(contents(tags, 'og:url')).toEqual(contents(tags, 'canonical'));
	expect(contents(tags, 'og:locale')).toEqual(['pt_BR']);
	expect(contents(tags, 'fediverse:creator')).toEqual(['@olu@fedi.test']);
	expect(tagsOf('ada', { title: hub.title })[0]?.text).toBe('The Laurels');
});

test('the preview picture is a card of its true size, with words for those who cannot see it', () => {
	const tags = tagsOf('ada');
	expect(contents(tags, 'og:image')[0]).toMatch(
		/^https:\/\/hub\.test\/laurels\/cards\/people\/ada-wide\.png\?v=[0-9a-f]{8}$/,
	);
	expect([...contents(tags, 'og:image:width'), ...contents(tags, 'og:image:height')]).toEqual([
		...['1200', '1080'],
		...['630', '1080'],
	]);
	expect(contents(tags, 'og:image:alt')[0]).toMatch(/^Louros para Ada \(Ada L\) for showing up\./);
});

test.for([
	['[wide, square, story]', ['wide', 'square']],
	['[story, wide]', ['wide']],
	['[square, story]', ['square']],
	['[story, tall]', ['story']],
] as const)('with cards %s, previews get %s, each with what is said of it', async ([formats, shown]) => {
	const hub = await hubOf({ 'hub.md': hubWith(`formats: ${formats}`), 'people/ada.md': someone('Ada') });
	const image = cardImage(personCard(who(hub, 'ada'), hub), hub);
	const tags = headTags({ title: 'Ada', description: 'For tea', path: paths.person('ada'), image }, hub, site)
		.map(({ attributes }) => [attributes['property'], attributes['content']])
		.filter(([property]) => property?.startsWith('og:image'));
	expect(tags.map(([property]) => property)).toEqual(
		shown.flatMap(() => ['', ':type', ':width', ':height', ':alt'].map((part) => `og:image${part}`)),
	);
	expect(tags.filter(([property]) => property === 'og:image').map(([, content]) => content)).toEqual(
		shown.map((format) => expect.stringContaining(`/cards/people/ada-${format}.png?v=`)),
	);
});

test('every address of a head is ASCII and full', () => {
	const tags = tagsOf('زوي', { feed: 'Zoë' });
	const addresses = tags
		.flatMap(({ attributes }) => Object.values(attributes))
		.filter((value) => /^(https?:|\/)/.test(value));
	expect(addresses).toHaveLength(4 + 1 + feedFormats.length);
	for (const address of addresses) expect(address).toMatch(/^https:\/\/hub\.test\/laurels\/[!-~]*$/);
});

test('search engines are kept away only where it is asked for', () => {
	expect(contents(tagsOf('ada'), 'robots')).toEqual([]);
	expect(contents(tagsOf('ada', { noindex: false }), 'robots')).toEqual([]);
	expect(contents(tagsOf('ada', { noindex: true }), 'robots')).toEqual(['noindex']);
});

test('a recognition says its day; the feed of a page stands before that of the hub', () => {
	const tags = tagsOf('ada', { published: '2026-05-01', feed: 'Ada' });
	expect(contents(tags, 'og:type')).toEqual(['article']);
	expect(contents(tags, 'article:published_time')).toEqual(['2026-05-01T10:00:00.000Z']);
	expect(contents(tagsOf('ada'), 'og:type')).toEqual(['website']);
	expect(contents(tags, 'alternate')).toEqual(
		['people/ada/rss.xml', ...feedFormats.map(({ file }) => file)].map((file) => `https://hub.test/laurels/${file}`),
	);
});

test('nothing in structured data can end its element, and nothing in it is lost', () => {
	const person = who(hub, 'زوي');
	const json = jsonInScript(personPage(person, hub, site));
	expect(json).not.toMatch(/<|\u2028/);
	expect(JSON.parse(json)).toMatchObject([{ about: { name: person.name, description: 'a < b & c > d' } }]);
});

test('structured data says what the page shows, with full addresses, and nothing empty', () => {
	expect(personPage(who(hub, 'ada'), hub, site)).toMatchObject([
		{
			'@type': 'WebPage',
			url: 'https://hub.test/laurels/people/ada/',
			about: { '@type': 'Person', url: 'https://ada.test', sameAs: ['https://x.com/ada'], knowsAbout: ['Maps'] },
		},
	]);
	const all = [...personPage(who(hub, 'ada'), hub, site), ...peoplePage('All', '/people/', hub.people, site)];
	expect(JSON.stringify(all)).not.toMatch(/:(""|\[\]|\{\}|null)/);
	expect(peoplePage('All', '/people/', hub.people, site)).toMatchObject([
		{ mainEntity: { itemListElement: [{ position: 1 }, { position: 2 }] } },
	]);
});

test.for(workTypes)('a work of type %s is described, and as an event when it begins on a day', async (type) => {
	const work = `type: ${type}\ntitle: T\nurl: https://w.test\npeople: [ada]`;
	const { works } = await hubOf({
		'people/ada.md': someone('Ada'),
		'works/a.md': page(work),
		'works/b.md': page(`${work}\nstart: 2026-09-01\nonline: https://o.test`),
	});
	const [event, plain] = works.map((one) => workPage(one, hub.today, site)[0]);
	expect(event).toMatchObject({
		'@type': 'Event',
		startDate: '2026-09-01',
		eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
	});
	expect(plain).toMatchObject({ name: 'T', sameAs: 'https://w.test', author: [{ name: 'Ada' }] });
});

test.for(kinds)('a recognition of kind %s has a title and is an article about its people', async (kind) => {
	const fields = `kind: ${kind}\npeople: [ada, bea]\nreason: for tea\nquote: {text: Tea helps}\nagreed: {ada: 2026-01-01, bea: 2026-01-01}`;
	const one = await hubOf({
		'people/ada.md': someone('Ada'),
		'people/bea.md': someone('Bea'),
		'recognitions/2026-01-02-x.md': page(fields),
	});
	const recognition = recognitionById(one, '2026-01-02-x');
	expect(titleOf(recognition, one.words)).toMatch(/^(Laurels to )?Ada(, meet| and) Bea( for tea|: “Tea helps”)?$/);
	expect(recognitionPage(recognition, titleOf(recognition, one.words), one, site)).toMatchObject([
		{ '@type': 'Article', datePublished: '2026-01-02', about: [{ name: 'Ada' }, { name: 'Bea' }] },
	]);
});

test.for(formats)('the preview of a hub that has only $id cards is such a card', async ({ id, width, height }) => {
	for (const style of styleIds) {
		const only = await hubOf({
			'hub.md': hubWith(`formats: [${id}]\nstyles: [${style}]`),
			'people/ada.md': someone('Ada'),
		});
		const image = cardImage(personCard(who(only, 'ada'), only), only);
		expect(image).toMatchObject({ width, height, path: expect.stringContaining(`/cards/people/ada-${id}.png?v=`) });
	}
});

test('a page says where its copy as Markdown is, and where the blogs of all are, if there are any', async () => {
	expect(contents(tagsOf('ada', { markdown: true }), 'alternate')).toContain(
		'https://hub.test/laurels/people/ada/index.md',
	);
	expect(contents(tagsOf('ada'), 'alternate').filter((address) => address?.endsWith('.md'))).toEqual([]);
	expect(contents(tagsOf('ada'), 'blogroll')).toEqual([]);
	const one = await hubOf({ 'people/ada.md': someone('Ada', 'feed: https://ada.test/feed') });
	expect(contents(headTags(headOf('ada'), one, site), 'blogroll')).toEqual(['https://hub.test/laurels/blogroll.opml']);
});

test('an event that repeats begins at its next time, with the offset of that day, and says how it repeats', async () => {
	const fields = 'type: event\ntitle: T\nurl: https://w.test\npeople: [ada]\ntimezone: ';
	const described = async (more: string, today: string, zone = 'Europe/Berlin') => {
		const { works, words } = await hubOf(
			{ 'people/ada.md': someone('Ada'), 'works/a.md': page(`${fields}${zone}\n${more}`) },
			today,
		);
		return works.map((one) =>
			Object.assign({}, workPage(one, today, site)[0], { said: whenSaid(one, today, words) }),
		)[0];
	};
	const weekly = 'start: 2026-09-01T19:00\nend: 2026-09-01T21:00\nrepeats: every Tuesday until 2026-12-01';
	expect(await described(weekly, '2026-10-24')).toMatchObject({
		startDate: '2026-10-27T19:00+01:00',
		endDate: '2026-10-27T21:00+01:00',
		eventSchedule: {
			'@type': 'Schedule',
			repeatFrequency: 'P1W',
			byDay: ['https://schema.org/Tuesday'],
			startDate: '2026-09-01',
			endDate: '2026-12-01',
			startTime: '19:00:00',
			endTime: '21:00:00',
			scheduleTimezone: 'Europe/Berlin',
		},
		said: 'Tuesday 27 October 2026, 19:00 to 21:00, Berlin time (UTC+1), and every Tuesday until 1 December 2026',
	});
	expect(await described(weekly, '2026-10-24', 'America/New_York')).toMatchObject({
		eventSchedule: { endDate: '2026-12-01' },
		said: expect.stringMatching(/ until 1 December 2026$/),
	});
	expect(await described(weekly, '2027-01-01')).toMatchObject({
		startDate: '2026-12-01T19:00+01:00',
		said: 'Tuesday 1 December 2026, 19:00 to 21:00, Berlin time (UTC+1)',
	});
	expect(await described('start: 2026-09-01T19:00\nrepeats: first Tuesday', '2026-09-02')).toMatchObject({
		startDate: '2026-10-06T19:00+02:00',
		eventSchedule: { repeatFrequency: 'P1M', byDay: ['1TU'] },
		said: 'Tuesday 6 October 2026, 19:00, Berlin time (UTC+2), and every first Tuesday of the month',
	});
});

test.for([
	['place: Oslo', 'Offline', ['Place']],
	['online: https://o.test', 'Online', ['VirtualLocation']],
	['place: Oslo\nonline: https://o.test', 'Mixed', ['Place', 'VirtualLocation']],
] as const)('an event with %j is attended %s', async ([fields, mode, places]) => {
	const event = `type: event\ntitle: T\nurl: https://w.test\npeople: [ada]\nstart: 2026-09-01`;
	const { works } = await hubOf({ 'people/ada.md': someone('Ada'), 'works/a.md': page(`${event}\n${fields}`) });
	expect(works.map((work) => workPage(work, '2026-01-01', site)[0])).toMatchObject([
		{
			eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
			location: places.map((type) => ({ '@type': type })),
		},
	]);
});

test('what a card shows is told in as many letters as X takes, and in full elsewhere', () => {
	const image = cardImage(personCard(who(hub, 'ada'), hub), hub);
	for (const [length, kept] of [
		[420, 420],
		[421, 420],
		[2000, 420],
	] as const) {
		const alt = 'a'.repeat(length);
		const tags = headTags(headOf('ada', { image: { ...image, alt } }), hub, site);
		expect(contents(tags, 'twitter:image:alt')[0]).toHaveLength(kept);
		expect(contents(tags, 'og:image:alt')[0]).toBe(alt);
	}
});

test('a preview says whom it is about, uncut, and beside it for what and from whom: no words twice', async () => {
	const long =
		'for a reason that goes on and on, until nobody who reads its title would still know how it began, or when';
	const own = await hubOf({
		...Object.fromEntries(
			['ada', 'bea', 'cy', 'di', 'eve'].map((id) => [`people/${id}.md`, someone(id.toUpperCase())]),
		),
		...Object.fromEntries(
			kinds.map((kind, at) => [
				`recognitions/2026-01-0${at + 1}-${kind}.md`,
				page(
					`kind: ${kind}\npeople: [ada, bea]\nreason: ${long}\nquote: {text: Tee hilft, translation: Tea helps}\nagreed: {ada: 2026-01-01, bea: 2026-01-01}`,
				),
			]),
		),
		'recognitions/2026-02-01-all.md': page('kind: thanks\npeople: [ada, bea, cy, di, eve]\nreason: for tea'),
	});
	const previewIn = (kind: string) =>
		previewOf(own.recognitions.find((one) => one.kind === kind) as Recognition, own.words);
	for (const recognition of own.recognitions) {
		const { preview, description } = previewOf(recognition, own.words);
		expect(preview).not.toMatch(/…|for /);
		expect(description).toContain('Olu Owner');
		expect(description.toLowerCase()).not.toContain(preview.toLowerCase());
	}
	expect(previewIn('quote')).toEqual({
		preview: 'Words of ADA and BEA',
		description: '“Tee hilft” “Tea helps” Kept by Olu Owner, 4 January 2026.',
	});
	expect(previewIn('introduction').preview).toBe('ADA, meet BEA');
	expect(previewIn('thanks')).toEqual({
		preview: 'Laurels to ADA, BEA, CY and 2 more',
		description: 'For tea. A thank-you from Olu Owner, 1 February 2026.',
	});
	const tags = tagsOf('ada', { preview: 'Short' });
	expect([contents(tags, 'og:title'), tags[0]?.text]).toEqual([['Short'], 'Ada · The Laurels']);
});
