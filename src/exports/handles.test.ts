import { expect, test } from 'vitest';
import { exampleHub, hubOf, someone } from '../content.fixture.ts';
import { networkOf, profileIds } from '../networks/networks.ts';
import { exampleHandle } from '../networks/profiles.ts';
import { paths } from '../vocabulary/paths.ts';
import { exportedFile, writtenExports } from './written.fixture.ts';

/** Reads the file as Mastodon does: a header that it knows, then rows of as many cells; nothing is quoted. */
function read(csv: string): Record<string, string>[] {
	expect(csv).toMatch(/^[^"\r]*\n$/);
	const [header = [], ...rows] = csv
		.trimEnd()
		.split('\n')
		.map((row) => row.split(','));
	for (const row of rows) expect(row).toHaveLength(header.length);
	return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

test('Mastodon imports everybody who is there, once', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'handles: {mastodon: "@ada@fedi.test"}'),
		'people/bea.md': someone('Bea', 'handles: {mastodon: "https://toot.test/@bea"}'),
		'people/cyd.md': someone('Cyd', 'handles: {mastodon: "@ada@fedi.test"}'),
		'people/dan.md': someone('Dan', 'handles: {x: dan}'),
	});
	const csv = await exportedFile(hub, paths.mastodonFollows);
	expect(csv.split('\n')[0]).toBe('Account address,Show boosts,Notify on new posts,Languages');
	expect(read(csv)).toEqual(
		['ada@fedi.test', 'bea@toot.test'].map((account) => ({
			'Account address': account,
			'Show boosts': 'true',
			'Notify on new posts': 'false',
			Languages: '',
		})),
	);
});

test.for(profileIds)('profiles on %s are written only when somebody has one', async (network) => {
	const handle = exampleHandle(network);
	const hub = await hubOf({ 'people/ada.md': someone('Ada', `handles: {${network}: "${handle}"}`) });
	const text = await exportedFile(hub, paths.handles(network));
	const { hosts = [] } = networkOf(network).profiles ?? {};
	expect(text.trimEnd().split('\n')).toHaveLength(1);
	const { hostname, href } = new URL(text.trimEnd());
	if (hosts[0]) expect(hostname.replace('www.', '')).toBe(hosts[0]);
	expect(href).toContain(handle.replace(/^@/, '').split('@')[0]);
	const lists = [...(await writtenExports(hub)).keys()].filter((path) => /^\/follow\/.*txt$/.test(path));
	expect(lists).toEqual([paths.handles(network)]);
});

test('the example has a list for each network that somebody uses, and one line for each profile', async () => {
	const hub = await exampleHub();
	const files = await writtenExports(hub);
	for (const network of profileIds) {
		const urls = hub.people
			.flatMap(({ handles }) => handles.filter((one) => one.network === network))
			.map(({ url }) => url);
		expect(files.get(paths.handles(network))?.split('\n').slice(0, -1), network).toEqual(
			urls.length > 0 ? urls : undefined,
		);
	}
	expect(read(files.get(paths.mastodonFollows) ?? '').length).toBeGreaterThan(4);
});

test('a server is named in letters, and found by the name that machines know', async () => {
	const hub = await hubOf({ 'people/ada.md': someone('Ada', 'handles: {mastodon: "@ada@xn--bcher-kva.example"}') });
	expect(hub.people[0]?.handles[0]).toMatchObject({
		mention: '@ada@bücher.example',
		url: 'https://xn--bcher-kva.example/@ada',
	});
});

test('links and an account on another server stand in contacts, data of the page and its Markdown copy', async () => {
	const hub = await hubOf({
		'people/ada.md': someone(
			'Ada',
			'handles: {mastodon: {handle: "@kit@kit.example", url: https://social.kit.example/@kit}}\nlinks: [https://a.test/@_kit_]',
		),
	});
	expect(hub.people[0]?.handles[0]).toMatchObject({
		mention: '@kit@kit.example',
		url: 'https://social.kit.example/@kit',
	});
	for (const path of [paths.vcard('ada'), paths.markdown(paths.person('ada'))]) {
		const text = await exportedFile(hub, path);
		for (const url of ['https://social.kit.example/@kit', 'https://a.test/@_kit_']) expect(text, path).toContain(url);
	}
	expect(await exportedFile(hub, paths.mastodonFollows)).toContain('kit@kit.example,');
});
