import { expect, test } from 'vitest';
import { type Contents, contentOf, hubWith, page, someone } from '../content.fixture.ts';
import { load } from '../hub/content/load.ts';
import { publicHubs } from '../hub/public.ts';
import { findingsFor } from '../publish/findings.ts';
import { type Desk, deskAt, type Matter } from './desk.ts';

const today = '2026-06-01';

async function desk(address: string, files: Contents): Promise<Desk> {
	const folder = await contentOf({ 'people/ada.md': someone('Ada'), 'people/bea.md': someone('Bea'), ...files });
	const loaded = await load(folder);
	const hubs = publicHubs(loaded, today, { drafts: true, ahead: true });
	const hub = hubs.find(({ under }) => under && address.startsWith(`${under}/`)) ?? hubs[0];
	const site = { origin: 'https://hub.test', base: '/laurels' };
	return deskAt(address, { loaded, hub, findings: await findingsFor(loaded, today) }, folder, site);
}

const form = (place: string) => `/laurels/admin/#/collections/${place}`;

test.for<[string, string, string]>([
	['/', '_singletons/entries/hub', 'hub.md'],
	['/people/', '_singletons/entries/hub', 'hub.md'],
	['/people/ada/', 'people/entries/ada', 'people/ada.md'],
	['/people/ada/share/', 'people/entries/ada', 'people/ada.md'],
	['/people/bea/', 'people/entries/more%2Fbea', 'people/more/bea.md'],
	['/about/', 'pages/entries/about', 'pages/about.md'],
	['/recognitions/2026-01-01-tea/', 'recognitions/entries/2026-01-01-tea', 'recognitions/2026-01-01-tea.md'],
])('%s is changed in the form of %s, and in %s', async ([address, place, file]) => {
	const { edit, file: opened } = await desk(address, {
		'people/bea.md': '',
		'people/more/bea.md': someone('Bea'),
		'pages/about.md': page('title: About', 'Words.'),
		'recognitions/2026-01-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
	});
	expect(edit).toBe(form(place));
	expect(decodeURIComponent(opened)).toMatch(new RegExp(`^/laurels/__open-in-editor/\\?file=.*/${file}:1:1$`));
});

test.for<[string, string, string]>([
	['/de/', '_singletons/entries/hub', 'hub.de.md'],
	['/de/people/ada/', 'people/entries/ada', 'people/ada.de.md'],
	['/de/people/bea/', 'people/entries/bea', 'people/bea.md'],
	['/people/ada/', 'people/entries/ada', 'people/ada.md'],
])('%s is changed in the form of %s, and what it says in its language in %s', async ([address, place, file]) => {
	const {
		edit,
		file: opened,
		groups,
	} = await desk(address, {
		'hub.md': hubWith('languages: [en, de]'),
		'hub.de.md': page('title: Lorbeeren'),
		'people/ada.de.md': page('headline: Karten'),
		'people/zed.md': someone('Zed', 'draft: true'),
		'people/zed.de.md': page('headline: Tee'),
	});
	expect(edit).toBe(form(place));
	expect(decodeURIComponent(opened)).toMatch(new RegExp(`/${file}:1:1$`));
	const under = address.startsWith('/de/') ? '/de' : '';
	expect(groups.flatMap(({ matters }) => matters.map(({ page }) => page))).toEqual([`/laurels${under}/people/zed/`]);
});

test('a hub with nothing to do is quiet', async () => {
	expect(await desk('/', {})).toMatchObject({ sum: '', groups: [], stops: false });
});

test('drafts, what waits and why, and doubts are told, each with its page, form and file', async () => {
	const { sum, groups, laurel } = await desk('/people/ada/', {
		'people/zed.md': someone('Zed', 'draft: true'),
		'recognitions/2026-06-02-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-01-01-meet.md': page(
			'kind: introduction\npeople: [ada, bea]\nreason: both sew\nagreed: {ada: 2026-01-01}',
		),
		'recognitions/2026-01-02-said.md': page('kind: thanks\npeople: [ada]\nreason: for tea\nby: zed'),
		'people/bea.md': someone('Bea', '', '[[nobody at all]]'),
	});
	expect(sum).toBe('1 draft, 3 wait, 1 doubt');
	expect(laurel).toBe(form('recognitions/new?people=ada'));
	const shown = groups.map(({ title, matters }) => [
		title,
		matters.map(({ words, why, place }: Matter) => [words, why, place.replace(/^.*content\//, '')]),
	]);
	expect(shown).toEqual([
		['Drafts', [['Zed', undefined, 'people/zed.md:1']]],
		[
			'Waits',
			[
				['both sew', 'Waits until Bea agreed.', 'recognitions/2026-01-01-meet.md:1'],
				['for tea', 'Waits until 2 June 2026.', 'recognitions/2026-06-02-tea.md:1'],
				[expect.stringContaining('is a draft'), undefined, 'recognitions/2026-01-02-said.md:5'],
			],
		],
		['Doubts, which stop nothing', [[expect.stringContaining('names nothing'), undefined, 'people/bea.md:6']]],
	]);
	expect(groups[0]?.matters[0]).toMatchObject({ page: '/laurels/people/zed/', form: form('people/entries/zed') });
});

test('what would stop a build is told first, though pages can be shown', async () => {
	const { stops, groups } = await desk('/', { 'people/bea.md': someone('Bea', '', '[here](/nowhere/)') });
	expect([stops, groups[0]?.title]).toEqual([true, 'To mend, before anything is published']);
});
