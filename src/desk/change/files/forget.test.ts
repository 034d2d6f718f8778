import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Contents, contentOf, hubWith, page, someFolder, someone } from '../../../content.fixture.ts';
import type { FeedItem } from '../../../feeds/feed.ts';
import { mostItems } from '../../../feeds/feed.ts';
import { allFeeds } from '../../../feeds/items.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { load } from '../../../hub/content/load.ts';
import { describe as told } from '../../../hub/mistakes/finding.ts';
import { publicHub } from '../../../hub/public.ts';
import { addDays } from '../../../hub/time/days.ts';
import { thingDigest } from '../../../site/digest.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import { type Change, carryOut } from './change.ts';
import { planConsent, planMeeting } from './consent.ts';
import { planRemoval } from './remove.ts';
import { planRename } from './rename.ts';

const today = '2026-06-15';
const site = { origin: 'https://hub.test', base: '/laurels' };

const thanks = (people: string, more = '') =>
	page(`kind: thanks\npeople: [${people}]\nreason: for tea${more && `\n${more}`}`);
/** Laurels to Bea alone, so many that what is older stands on a further page. */
const many = Object.fromEntries(
	Array.from({ length: mostItems + 5 }, (_, index) => [
		`recognitions/${addDays('2026-03-01', index)}-bea.md`,
		thanks('bea'),
	]),
);
const files: Contents = {
	...many,
	'hub.md': hubWith('accent: "#123456" # ours'),
	'people/zoe-older.md': someone(
		'Zoë Tremaine',
		'since: 2020-05\nlists: [inner]\ntags: [Hedges, Tea]\nformerly: [zoe-oldest]',
	),
	'people/bea.md': someone('Bea', 'tags: [Tea]'),
	'lists/inner.md': page('title: Inner'),
	'lists/other.md': page('title: Other'),
	'people/cyd.md': someone('Cyd', 'lists: [inner, other]'),
	'recognitions/2021-01-01-alone.md': thanks('zoe-older', 'lists: [other]'),
	'recognitions/2021-01-02-both.md': thanks('zoe-older, bea'),
	'recognitions/2021-01-03-draft.md': thanks('zoe-older', 'draft: true'),
	'recognitions/2026-12-24-later.md': thanks('zoe-older'),
	'recognitions/2021-01-04-meet.md': page(
		'kind: introduction\npeople: [zoe-older, cyd]\nreason: Tea.\nagreed: {zoe-older: 2021-01-04, cyd: 2021-01-04}',
	),
	'recognitions/2021-01-05-not-yet.md': page(
		'kind: introduction\npeople: [zoe-older, cyd]\nreason: Tea.\nagreed: {cyd: 2021-01-04}',
	),
};

/** What readers of every feed hold: all pages, or only the first, which they fetch again and again. */
async function held(content: ContentFolder, day: string, { all }: { all: boolean }): Promise<Map<string, FeedItem[]>> {
	const loaded = await load(content);
	expect(loaded.mistakes.map(told)).toEqual([]);
	const items = new Map<string, FeedItem[]>();
	for (const { path, feed } of allFeeds(publicHub(loaded, day), site)) {
		const [of = ''] = path.split('archive/');
		if (all || of === path) items.set(of, [...(items.get(of) ?? []), ...feed.items]);
	}
	return items;
}

const saysName = (item: FeedItem): boolean => /zo[eë]/i.test(JSON.stringify(item));

type Plan = (content: ContentFolder) => Promise<Change>;
const folder = async () => ({ path: await someFolder(), shown: 'private' });
const ways: [way: string, plan: Plan][] = [
	[
		'remove',
		async (content) => (await planRemoval(readContentUnopened(content), await folder(), 'zoe-older', today)).change,
	],
	[
		'a no',
		(content) => {
			const known = readContentUnopened(content);
			const profile = known.texts.find(({ id }) => id === 'zoe-older');
			return profile ? planConsent(profile, 'declined', known, today) : expect.unreachable();
		},
	],
];

describe.for(ways)('after %s', ([, plan]) => {
	test('readers of every feed take over anew what named somebody, and nothing else', async () => {
		const content = await contentOf(files);
		const before = await held(content, today, { all: true });
		await carryOut(await plan(content));
		const after = await held(content, today, { all: false });
		let count = 0;
		for (const [path, items] of before) {
			const fresh = after.get(path);
			if (!fresh) continue;
			const named = items.filter(saysName).map(({ id }) => id);
			count += named.length;
			expect(fresh.filter(saysName), path).toEqual([]);
			expect(new Set(fresh.map(({ id }) => id)).isSupersetOf(new Set(named)), path).toBe(true);
			const kept = items.filter((item) => !saysName(item)).slice(0, mostItems - named.length);
			for (const item of kept) expect(fresh.find(({ id }) => id === item.id)).toEqual(item);
			const known = new Set(items.map(({ id }) => id));
			// A profile that was an item before its first laurel may still be held.
			expect(fresh.filter(({ id, title }) => !known.has(id) && title !== 'Taken down')).toEqual([]);
		}
		expect(count).toBeGreaterThan(8);
	});

	test('the feed of somebody who is gone is told by no digest either', async () => {
		const content = await contentOf(files);
		await carryOut(await plan(content));
		const feeds = new Set(readContentUnopened(content).hub?.data.forget.flatMap((one) => one.feeds));
		for (const id of ['zoe-older', 'zoe-oldest']) expect(feeds).not.toContain(thingDigest('people', id));
		for (const id of ['bea', 'cyd']) expect(feeds).toContain(thingDigest('people', id));
	});

	test('what is empty says so, in its place and with the day on which it changed', async () => {
		const content = await contentOf(files);
		await carryOut(await plan(content));
		const fresh = (await held(content, today, { all: false })).get('/') ?? [];
		expect(fresh.filter(({ changed }) => changed)).toMatchObject([
			{ title: 'Taken down', day: '2021-01-04', changed: today, url: 'https://hub.test/laurels/', categories: [] },
			{ title: 'Laurels to Bea for tea', day: '2021-01-02', changed: today },
			{ title: 'Taken down', day: '2021-01-01', changed: today },
			{ title: 'Taken down', day: '2020-05-01', changed: today },
		]);
	});

	test('only feeds that held it tell it', async () => {
		const content = await contentOf(files);
		await carryOut(await plan(content));
		const after = await held(content, today, { all: false });
		const changed = (path: string) => after.get(path)?.flatMap(({ changed, day }) => (changed ? [day] : []));
		expect(changed('/lists/other/')).toEqual(['2021-01-04', '2021-01-01']);
		expect(changed('/lists/inner/')).toEqual(['2021-01-04', '2021-01-02', '2021-01-01', '2020-05-01']);
		expect(changed('/tags/tea/')).toEqual(['2021-01-04', '2021-01-02', '2021-01-01', '2020-05-01']);
		expect(changed('/people/bea/')).toEqual(['2021-01-02']);
		expect(changed('/people/cyd/')).toEqual(['2021-01-04']);
	});

	test('it is told for ninety days, and the file says no name and keeps the rest', async () => {
		const content = await contentOf(files);
		await carryOut(await plan(content));
		const count = async (day: string) =>
			(await held(content, day, { all: false })).get('/')?.filter(({ changed }) => changed).length;
		expect([await count(addDays(today, 89)), await count(addDays(today, 90))]).toEqual([4, 0]);
		const { texts } = readContentUnopened(content);
		const text = texts.find(({ collection }) => collection === 'hub')?.text ?? '';
		expect(text).toContain('accent: "#123456" # ours\n');
		expect(text).not.toMatch(/zo[eë]|tremaine|bea\b/i);
	});

	test('what was told long enough goes with the next, and the rest stays', async () => {
		const old = 'item: "2020-01-01:0123456789abcdef", feeds: []';
		const content = await contentOf({
			...files,
			'hub.md': hubWith(
				`forget:\n  - {${old}, since: 2026-01-01}\n  - {${old.replace('2020', '2021')}, since: 2026-05-01}`,
			),
		});
		await carryOut(await plan(content));
		expect(readContentUnopened(content).hub?.data.forget.map(({ item, since }) => [item.slice(0, 10), since])).toEqual([
			['2020-05-01', today],
			['2021-01-01', today],
			['2021-01-02', today],
			['2021-01-04', today],
			['2021-01-01', '2026-05-01'],
		]);
	});
});

/** All that public feeds say, and what hub.md tells them to forget. */
const saidAfter = async (content: ContentFolder): Promise<string> =>
	JSON.stringify([
		...(await held(content, today, { all: true })).values(),
		readContentUnopened(content).hub?.data.forget,
	]);

describe('whoever guesses a name', () => {
	const guesses = ['people/zoe-oldest', 'recognitions/2021-01-01-alone', 'lists/inner', 'tags/tea'];
	const confirmed = (text: string) => guesses.filter((guess) => text.includes(hash('sha256', guess).slice(0, 16)));
	const salt = '5b1f0c9ad2e84736';

	test.for(ways)('learns nothing where the hub has a salt, after %s', async ([, plan]) => {
		const content = await contentOf({ ...files, 'hub.md': hubWith(`salt: ${salt}`) });
		await carryOut(await plan(content));
		const feeds = await saidAfter(content);
		expect(confirmed(feeds)).toEqual([]);
		expect(feeds).not.toContain(salt);
		expect(feeds.match(/Taken down/g)?.length).toBeGreaterThan(8);
	});

	test('with another salt, the same is known by another digest', async () => {
		const digests = await Promise.all(
			['', 'salt: aaaaaaaaaaaaaaaa', `salt: ${salt}`].map(async (field) => {
				const content = await contentOf({ ...files, 'hub.md': hubWith(field) });
				await carryOut((await planRemoval(readContentUnopened(content), await folder(), 'zoe-older', today)).change);
				return (
					readContentUnopened(content).hub?.data.forget.flatMap(({ item, feeds }) => [item.slice(11), ...feeds]) ?? []
				);
			}),
		);
		expect(new Set(digests.flat()).size).toBe(digests.reduce((sum, all) => sum + new Set(all).size, 0));
	});
});

test('what was told before the hub had a salt is still told, in every feed', async () => {
	const content = await contentOf(files);
	await carryOut((await planRemoval(readContentUnopened(content), await folder(), 'zoe-older', today)).change);
	const takenDown = async () =>
		[...(await held(content, today, { all: false }))].flatMap(([path, items]) =>
			items.filter(({ title }) => title === 'Taken down').map(({ id }) => `${path} ${id}`),
		);
	const before = await takenDown();
	const hub = path.join(content.path, 'hub.md');
	await writeFile(hub, (await readFile(hub, 'utf8')).replace('---\n', '---\nsalt: 5b1f0c9ad2e84736\n'));
	expect(new Set(await takenDown()).isSupersetOf(new Set(before))).toBe(true);
	expect(before.length).toBeGreaterThan(8);
});

test('somebody whose profile was a draft was in no feed', async () => {
	const content = await contentOf({ 'people/zoe.md': someone('Zoë', 'draft: true\nsince: 2020') });
	const { change, forgotten } = await planRemoval(readContentUnopened(content), await folder(), 'zoe', today);
	expect([forgotten, change.writes.map(({ shown }) => shown)]).toEqual([0, ['private/removed.txt']]);
});

test('a profile that began with a laurel was no item', async () => {
	const content = await contentOf({
		'people/zoe.md': someone('Zoë', 'since: 2021'),
		'recognitions/2021-01-01-tea.md': thanks('zoe'),
	});
	expect((await planRemoval(readContentUnopened(content), await folder(), 'zoe', today)).forgotten).toBe(1);
});

test('a list that was renamed still tells it', async () => {
	const content = await contentOf(files);
	const place = await folder();
	await carryOut((await planRemoval(readContentUnopened(content), place, 'zoe-older', today)).change);
	const wish = { old: 'inner', fresh: 'outer', redirect: true, today };
	await carryOut((await planRename(readContentUnopened(content), place, wish)).change);
	const after = await held(content, today, { all: false });
	expect(after.get('/lists/outer/')?.filter(({ changed }) => changed)).toHaveLength(4);
});

test('an introduction that somebody no longer agrees to is taken back', async () => {
	const content = await contentOf(files);
	const known = readContentUnopened(content);
	const meeting = known.texts.find(({ id }) => id === '2021-01-04-meet');
	if (!meeting) expect.unreachable();
	await carryOut(await planMeeting(meeting, 'zoe-older', 'declined', known, today));
	const fresh = (await held(content, today, { all: false })).get('/people/cyd/') ?? [];
	expect(fresh.filter(({ changed }) => changed)).toMatchObject([{ title: 'Taken down', day: '2021-01-04' }]);
});

test('a name that is given up is taken back, and one that leads on is not', async () => {
	for (const [redirect, days] of [
		[true, []],
		[false, ['2021-01-04', '2021-01-02', '2021-01-01', '2020-05-01']],
	] as const) {
		const content = await contentOf(files);
		const wish = { old: 'zoe-older', fresh: 'kim', redirect, today };
		await carryOut((await planRename(readContentUnopened(content), await folder(), wish)).change);
		const fresh = (await held(content, today, { all: false })).get('/') ?? [];
		expect(fresh.flatMap(({ changed, day }) => (changed ? [day] : []))).toEqual(days);
		if (!redirect) expect(JSON.stringify(fresh)).not.toMatch(/zoe-old/);
	}
});

test('somebody goes also where hub.md can’t be changed, and that is told', async () => {
	for (const [hub, forgotten] of [
		['---\n{title: T, url: https://hub.test, owner: {name: O}, contact: o@hub.test}\n---\n', undefined],
		[hubWith('accent: greenish'), undefined],
		[hubWith(''), 4],
	] as const) {
		const content = await contentOf({ ...files, 'hub.md': hub });
		const removal = await planRemoval(readContentUnopened(content), await folder(), 'zoe-older', today);
		expect(removal.forgotten).toBe(forgotten);
		await carryOut(removal.change);
		expect(readContentUnopened(content).people.map(({ id }) => id)).toEqual(['bea', 'cyd']);
	}
});
