import { expect, test } from 'vitest';
import { hubOf, page, someone } from '../content.fixture.ts';
import type { Photo } from '../hub/hub.ts';
import { withFormer } from '../site/former.ts';
import { allPages } from '../site/pages.ts';
import { formatIds } from './card-formats.ts';
import { full, local, paths, siteOf, subjectOf, unfitIn } from './paths.ts';

const sites: [url: string, environment: Record<string, string>, site: string][] = [
	['https://hub.test', {}, 'https://hub.test'],
	['https://hub.test/', {}, 'https://hub.test'],
	['https://hub.test/laurels', {}, 'https://hub.test/laurels'],
	['https://hub.test/laurels/', {}, 'https://hub.test/laurels'],
	['https://hub.test/a/b/', {}, 'https://hub.test/a/b'],
	['https://hub.test:8443/laurels', {}, 'https://hub.test:8443/laurels'],
	['https://hub.test/laurels', { SITE: 'https://preview.test' }, 'https://preview.test'],
	['https://hub.test/laurels', { SITE: 'https://preview.test/pr/7' }, 'https://preview.test/pr/7'],
	['https://hub.test/laurels', { SITE: 'https://preview.test', BASE: '/pr-7/' }, 'https://preview.test/pr-7'],
	['https://hub.test/laurels', { BASE: '/' }, 'https://hub.test'],
	['https://hub.test/laurels', { BASE: '' }, 'https://hub.test'],
	['https://hub.test/laurels', { BASE: 'new' }, 'https://hub.test/new'],
	['https://hub.test/laurels', { SITE: '' }, 'https://hub.test/laurels'],
];
test.for(sites)('%s with %j is published at %s', ([url, environment, expected]) => {
	const site = siteOf(url, environment);
	expect(site.origin + site.base).toBe(expected);
	expect(full(site, paths.home)).toBe(`${expected}/`);
	expect(full(site, paths.person('ada'))).toBe(`${expected}/people/ada/`);
	expect(local(site, paths.person('ada'))).toBe(new URL(full(site, paths.person('ada'))).pathname);
});

test('letters of all scripts are written into addresses once', () => {
	expect(siteOf('https://hub.test/%zz').base).toBe('/%zz');
	const site = siteOf('https://hub.test/lorbär');
	expect(full(site, paths.person('zoë'))).toBe('https://hub.test/lorb%C3%A4r/people/zo%C3%AB/');
	expect(decodeURI(local(site, paths.tag('地図')))).toBe('/lorbär/tags/地図/');
});

test('every address ends in a slash or in the ending of its file, and begins at the root', () => {
	const photo = { path: '', digest: 'abcdef0123', width: 1, height: 1, focus: { x: 0, y: 0 } };
	const besidePages = ['feed', 'archive', 'page', 'markdown'];
	const all = Object.entries(paths).map(([name, path]) =>
		typeof path === 'string'
			? path
			: name === 'photo'
				? paths.photo('ada', photo, 120)
				: (path as (...parts: string[]) => string)(besidePages.includes(name) ? paths.home : 'a', 'b.xml', 'ink'),
	);
	expect(all.length).toBeGreaterThan(20);
	for (const path of all) expect(path).toMatch(/^\/(?:[\w.-]+\/)*(?:[\w.-]+\.[a-z0-9]+)?$/);
});

const about: [address: string, subject: string | undefined][] = [
	[paths.person('ada'), 'people/ada'],
	['/people/ada', 'people/ada'],
	[paths.personShare('ada'), 'people/ada'],
	[paths.vcard('ada'), 'people/ada'],
	[paths.badge('ada'), 'people/ada'],
	[paths.feed(paths.person('ada'), 'rss.xml'), 'people/ada'],
	[encodeURI(paths.person('zoë')), 'people/zoë'],
	[`${paths.person('ada').normalize('NFD')}?a=/b/#c`, 'people/ada'],
	...formatIds.map((format) => [paths.card('people/a-wide', format), 'people/a-wide'] as [string, string]),
	[paths.card('recognitions/2026-05-01-a', 'tall', 'ink'), 'recognitions/2026-05-01-a'],
	[paths.photo('ada', { digest: 'abcdef0123' } as Photo, 640), 'people/ada'],
	[paths.list('l'), 'lists/l'],
	[paths.wallPicture('l'), 'lists/l'],
	[paths.tag('tea'), 'tags/tea'],
	[paths.work('w'), 'works/w'],
	[paths.workCalendar('w'), 'works/w'],
	[paths.recognition('2026-05-01-a'), 'recognitions/2026-05-01-a'],
	[paths.year('2026'), 'recognitions/2026'],
	[paths.month('2026', '05'), 'recognitions/2026/05'],
	[paths.recognitions, undefined],
	[paths.people(2), undefined],
	[paths.card('hub', 'wide'), undefined],
	[paths.home, undefined],
	['/%E0%A4%A/people/ada/', undefined],
];
test.for(about)('%s is about %s', ([address, subject]) => expect(subjectOf(address)).toBe(subject));

test('a further style has a card of its own name; pages of people are numbered from the second', () => {
	expect(paths.card('people/ada', 'wide')).toBe('/cards/people/ada-wide.png');
	expect(paths.card('hub', 'square', 'ink')).toBe('/cards/hub-square-ink.png');
	expect([paths.people(), paths.people(1), paths.people(2)]).toEqual(['/people/', '/people/', '/people/page/2/']);
});

test('things stand at their address and at those that they had before', () => {
	const [ada, bea] = [
		{ id: 'ada', formerly: ['a', 'b'] },
		{ id: 'bea', formerly: [] },
	];
	expect(withFormer([ada, bea])).toEqual([
		{ id: 'ada', of: ada, moved: false },
		{ id: 'a', of: ada, moved: true },
		{ id: 'b', of: ada, moved: true },
		{ id: 'bea', of: bea, moved: false },
	]);
});

test('all pages are listed once, and who wishes it is kept from search engines', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'lists: [l]\ntags: [Maps]\nnoindex: true'),
		'people/bea.md': someone('Bea'),
		'people/zed.md': someone('Zed', 'draft: true'),
		'lists/l.md': page('title: L'),
		'works/w.md': page('type: talk\ntitle: T\nurl: https://w.test\npeople: [ada]'),
		'recognitions/2026-01-02-x.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-01-03-y.md': page('kind: thanks\npeople: [bea]\nreason: for tea'),
	});
	const pages = allPages(hub);
	const found = pages.map(({ path }) => path);
	expect(new Set(found).size).toBe(found.length);
	for (const path of [
		'/',
		'/people/',
		'/people/ada/',
		'/people/bea/',
		'/lists/l/',
		'/tags/maps/',
		'/works/w/',
		'/recognitions/2026/',
		'/recognitions/2026/01/',
		'/recognitions/2026-01-02-x/',
	])
		expect(found).toContain(path);
	expect(found).not.toContain('/people/zed/');
	expect(pages.filter(({ noindex }) => noindex).map(({ path }) => path)).toEqual([
		'/lists/l/',
		'/tags/maps/',
		'/recognitions/2026-01-02-x/',
		'/works/w/',
		'/people/ada/',
		'/share/',
		'/email/',
		'/people/ada/share/',
		'/people/bea/share/',
		'/lists/l/wall/',
	]);
});

test.for(['foo', 'hub.test', '//hub.test'])('SITE that is no address is told with what to write: %s', (SITE) => {
	expect(() => siteOf('https://hub.test', { SITE })).toThrow(`SITE says “${SITE}”. Write an address in full`);
});

/** Found by building a site at each: servers, browsers and Astro read them in different ways, or not at all. */
const unfit: [address: string, part: string][] = [
	['https://hub.test/%zz', '%zz'],
	['https://hub.test/a/%C3', '%C3'],
	['https://hub.test/%0a', '%0a'],
	['https://hub.test/a%2Fb', 'a%2Fb'],
	['https://hub.test/100%25', '100%25'],
	['https://hub.test/[x]', '[x]'],
	['https://hub.test/%5B', '%5B'],
	['https://hub.test/a?x=1', '?x=1'],
	['https://hub.test/a#b', '#b'],
];
test.for(unfit)('no site stands at %s', ([address, part]) => {
	expect(unfitIn(address)).toBe(part);
	expect(() => siteOf('https://hub.test', { SITE: address })).toThrow(`SITE says “${address}”`);
});
test('a site stands at letters of all scripts, and in a folder that the environment names', () => {
	for (const path of ['', 'laurels', 'lorbär', 'lorb%C3%A4r', 'a b', 'a%20b', "~kim/(x)/a.b;c,d=e'f", '地図', 'a//b'])
		expect(unfitIn(`https://hub.test/${path}`), path).toBeUndefined();
	expect(() => siteOf('https://hub.test', { BASE: '/%zz' })).toThrow('BASE says “/%zz”');
});
