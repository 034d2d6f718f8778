import { describe, expect, test } from 'vitest';
import { exampleHub, examplePhoto, hubOf, hubWith, page, someone } from '../content.fixture.ts';
import { allFiles } from '../publish/files.ts';
import { allPictures } from '../publish/pictures.ts';
import { allPages } from '../site/pages.ts';
import { paths } from '../vocabulary/paths.ts';
import { exportFiles, hubExports } from './index.ts';
import { inZone, site, withWork, writtenExports } from './written.fixture.ts';

test('what a hub offers is told in one plain line each, and written', async () => {
	const hub = await exampleHub();
	const listed = hubExports(hub, site);
	expect(listed.map(({ path }) => path)).toEqual(
		expect.arrayContaining([paths.blogroll, paths.calendar, paths.mastodonFollows, paths.directory(), paths.llms]),
	);
	for (const { label, note, type, path } of listed) {
		expect(label, path).toMatch(/^\p{Lu}.{0,39}$/u);
		expect(note, path).toMatch(/^\p{Lu}[^\n]{20,140}\.$/u);
		expect(type, path).toMatch(/^(text|application)\/[\w-]+$/);
	}
	expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
});

test('a hub of one name offers only what has something in it', async () => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada') });
	expect(hubExports(hub, site).map(({ path }) => path)).toEqual([paths.directory(), paths.llms]);
	const empty = await hubOf({});
	expect(exportFiles(empty, site).map(({ path }) => path)).toEqual([paths.llms]);
});

test('a calendar is offered when there is an event', async () => {
	const at = async (fields: string) => hubExports(await withWork(fields), site).filter(({ subscribed }) => subscribed);
	expect(await at('start: 2026-07-01')).toMatchObject([{ path: paths.calendar }]);
	expect(await at('date: 2026-07-01')).toEqual([]);
});

test('a contact and an event stay where they were before a rename, as they are now', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'formerly: [a]'),
		'works/tea.md': page(
			'type: event\ntitle: Tea\nurl: https://tea.test/\nstart: 2026-07-01\npeople: [ada]\nformerly: [t]',
		),
	});
	const files = await writtenExports(hub);
	for (const [now, before] of [
		[paths.vcard('ada'), paths.vcard('a')],
		[paths.workCalendar('tea'), paths.workCalendar('t')],
	] as const) {
		expect(files.get(now)).toMatch(/^BEGIN:V/);
		expect(files.get(before)).toBe(files.get(now));
	}
});

test('nothing that is not public is in any file', async () => {
	const event = 'type: event\nurl: https://tea.test/\nstart: 2026-07-01';
	const hub = await hubOf({
		'hub.md': hubWith('', 'Why.').replace('olu@hub.test', 'secret-mail@hub.test'),
		'lists/b.md': page('title: Bees'),
		'people/ada.md': someone('Ada', 'lists: [b]\nfeed: https://ada.test/feed\nhandles: {mastodon: "@ada@fedi.test"}'),
		'people/ada.jpg': await examplePhoto(),
		'people/draft.md': someone(
			'Secret Draft',
			'draft: true\nlists: [b]\nfeed: https://secret.test/\nhandles: {x: secretx}',
		),
		'people/gone.md': someone(
			'Secret Gone',
			'consent: declined\nlists: [b]\nfeed: https://secret.test/\nhandles: {x: secretx}',
		),
		'works/tea.md': page(`${event}\ntitle: Tea\npeople: [ada]`),
		'works/draft.md': page(`${event}\ntitle: Secret Work\npeople: [ada]\ndraft: true`),
		'recognitions/2026-02-03-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea'),
		'recognitions/2026-02-04-tea.md': page('kind: thanks\npeople: [ada]\nreason: for secret-draft\ndraft: true'),
		'recognitions/2026-09-04-tea.md': page('kind: thanks\npeople: [ada]\nreason: for secret-future'),
	});
	const files = await writtenExports(hub);
	expect(files.size).toBeGreaterThan(10);
	// Whoever gets the letter may ask to be taken off, as on every page.
	const contact = /(mailto:)?secret-mail@hub\.test/g;
	for (const [path, text] of files)
		expect(path + (path.startsWith('/email/') ? text.replace(contact, '') : text)).not.toMatch(
			/secret|\/photos\/|mailto:/i,
		);
});

test('the only words that look like e-mail are names on Mastodon and of events', async () => {
	const hub = await exampleHub();
	const known = hub.people.flatMap(({ handles }) => handles.map(({ mention }) => mention.replace(/^@/, '')));
	let found = 0;
	for (const [path, text] of await writtenExports(hub))
		for (const [mail] of text.replace(/^UID:.*/gm, '').matchAll(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g)) {
			expect(known, path).toContain(mail);
			found++;
		}
	expect(found).toBeGreaterThan(5);
});

describe('The example', () => {
	test('has only addresses that are there', async () => {
		const hub = await exampleHub();
		const there = new Set(
			[...allPages(hub), ...allFiles(hub, site), ...allPictures(hub)].map(({ path }) => path.split('?')[0]),
		);
		let followed = 0;
		for (const [path, text] of await writtenExports(hub)) {
			// Calendars and contacts fold long lines; the name of a contact is an address that may lead on.
			const flat = text.replaceAll('\r\n ', '').replace(/^UID:.*/gm, '');
			for (const [address] of flat.matchAll(/https:\/\/hub\.test[^\s"<>()\\,]*/g)) {
				expect(address, path).toMatch(/^https:\/\/hub\.test\/laurels\/[!-~]*$/);
				const target = decodeURI(new URL(address).pathname.slice(site.base.length));
				expect(there.has(target), `${path}: ${target}`).toBe(true);
				followed++;
			}
		}
		expect(followed).toBeGreaterThan(500);
	});

	test('is the same bytes in any zone', async () => {
		const hub = await exampleHub();
		const first = await inZone('UTC', () => writtenExports(hub));
		for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles'])
			expect(await inZone(zone, () => writtenExports(hub)), zone).toEqual(first);
	});

	test('has no file at the address of a page or of another', async () => {
		const hub = await exampleHub();
		const files = allFiles(hub, site).map(({ path }) => path);
		expect(new Set(files).size).toBe(files.length);
		const pages = new Set(allPages(hub).map(({ path }) => `${path}index.html`));
		expect(files.filter((path) => pages.has(path) || path.endsWith('/'))).toEqual([]);
	});
});
