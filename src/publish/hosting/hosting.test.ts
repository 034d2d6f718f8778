import { describe, expect, test } from 'vitest';
import { hubOf, hubWith, page, someone } from '../../content.fixture.ts';
import { hubExports } from '../../exports/index.ts';
import { type HostId, hostIds, hosts, type SizeLimit } from '../../vocabulary/hosts.ts';
import { mediaTypes } from '../../vocabulary/served.ts';
import { hostFiles } from './index.ts';
import { roomIn } from './room.ts';

const site = { origin: 'https://hub.test', base: '/laurels' };

/** What a host reads of a hub whose things have moved. */
async function readBy(host: HostId): Promise<Record<string, string>> {
	const hub = await hubOf({
		'hub.md': hubWith(`host: ${host}`),
		'people/ada.md': someone('Ada', 'formerly: [ada-king, ada-byron]\nlists: [crew]'),
		'lists/crew.md': page('title: Crew\nformerly: [team]'),
		'recognitions/2026-05-01-tea.md': page('kind: thanks\npeople: [ada]\nreason: for tea\nformerly: [2026-05-01-t]'),
	});
	const files = hostFiles(hub, site);
	return Object.fromEntries(await Promise.all(files.map(async ({ path, write }) => [path, String(await write())])));
}

describe.for(hostIds)('%s', (host) => {
	test('reads files that say every address that has moved, and every type, if it reads any', async () => {
		const files = await readBy(host);
		const whole = Object.values(files).join('\n');
		if (whole === '') return expect(['github', 'vercel', 'other']).toContain(host);
		for (const [old, now] of [
			['people/ada-king', 'people/ada'],
			['people/ada-byron', 'people/ada'],
			['lists/team', 'lists/crew'],
			['recognitions/2026-05-01-t', 'recognitions/2026-05-01-tea'],
		])
			expect(whole).toMatch(
				new RegExp(`/laurels/${old}(?![\\w-]).*/laurels/${now}(?![\\w-])|path_regexp.*/laurels/${old}(?![\\w-])`),
			);
		if (Object.keys(files).join() !== '/_redirects')
			for (const type of Object.values(mediaTypes)) expect(whole).toContain(type);
	});
});

describe.for(hosts.filter((host) => 'takes' in host))('what $label takes', ({ id, label, takes }) => {
	const bytesOf = (megabytes: number) => megabytes * 1e6;
	const { files = 0, megabytes = 0 }: SizeLimit = takes;
	const sentences = async (share: number, setting = '') =>
		roomIn(await hubOf({ 'hub.md': hubWith(`host: ${id}\n${setting}`) }), {
			files: Math.ceil(files * share),
			bytes: Math.ceil(bytesOf(megabytes) * share),
		});

	test('is told before it is too late, and when it is', async () => {
		expect(await sentences(0.5)).toEqual([]);
		const soon = await sentences(0.9);
		expect(soon).toHaveLength(Object.keys({ ...(files && { files }), ...(megabytes && { megabytes }) }).length);
		for (const line of soon) {
			expect(line).toContain(` that ${label} takes`);
			expect(line).not.toContain('refused');
		}
		for (const line of await sentences(1.1)) expect(line).toMatch(/refused there\. Fewer cards .*docs\/hosts\.md/);
	});

	test('fewer cards are no advice where there is one of each', async () => {
		for (const line of await sentences(1.1, 'formats: [wide]\nstyles: [ink]')) expect(line).not.toContain('Fewer');
	});
});

test('a site has room where no host is named, or nobody knows how much', async () => {
	for (const setting of ['', ...hosts.filter((host) => !('takes' in host)).map(({ id }) => `host: ${id}`)])
		expect(roomIn(await hubOf({ 'hub.md': hubWith(setting) }), { files: 1e9, bytes: 1e15 })).toEqual([]);
});

test('a hub that says no host gets no such file', async () => {
	expect(hostFiles(await hubOf({ 'people/ada.md': someone('Ada', 'formerly: [lovelace]') }), site)).toEqual([]);
});

test('what other programs read has the type here that pages say', async () => {
	const hub = await hubOf({
		'people/ada.md': someone('Ada', 'feed: https://ada.test/rss\nhandles: {mastodon: "@ada@ada.test", github: ada}'),
		'works/tea.md': page('type: event\ntitle: Tea\nurl: https://tea.test\nstart: 2027-01-01\npeople: [ada]'),
	});
	const files = hubExports(hub, site).filter(({ path }) => !path.endsWith('.json'));
	expect(files.length).toBeGreaterThan(3);
	for (const { path, type } of files)
		expect(mediaTypes[path.split('.').at(-1) as keyof typeof mediaTypes], path).toBe(type);
});
