import { describe, expect, test } from 'vitest';
import { bareHandle, exampleHandle, handleOn, type Network, networks, profileIds } from './networks.ts';

const all: readonly Network[] = networks;
/** The bare handle that the registry's own example stands for. */
const bare = (id: (typeof profileIds)[number]) => exampleHandle(id).replace(/^@/, '');

test('every network is listed once', () => {
	expect(new Set(networks.map(({ id }) => id)).size).toBe(networks.length);
	const hosts = all.flatMap(({ profiles }) => profiles?.hosts ?? []);
	expect(new Set(hosts).size).toBe(hosts.length);
	for (const { id, profiles, posts } of all) expect(profiles ?? posts, id).toBeDefined();
});

describe.for(profileIds)('%s', (id) => {
	const handle = bare(id);
	const { url } = handleOn(id, handle);

	test('a handle is read with and without @, and with spaces around it', () => {
		for (const written of [handle, `@${handle}`, ` ${handle}\t`, exampleHandle(id)])
			expect(bareHandle(id, written), written).toBe(handle);
	});

	test('a pasted address of a profile is read, however it was copied', () => {
		const plain = url.replace(/\/$/, '');
		const hostless = plain.replace(/^https:\/\/(www\.)?/, '');
		const spellings = [
			url,
			plain,
			`${plain}/`,
			` ${plain} `,
			`${plain}?utm_source=share&igsh=x`,
			`${plain}/?hl=en#about`,
			plain.replace('https:', 'http:'),
			plain.replace('https:', 'HTTPS:'),
			plain.replace(/^https:\/\/(www\.)?/, 'https://www.'),
			`www.${hostless}`,
			...(all.find((network) => network.id === id)?.profiles?.hosts.length ? [hostless] : []),
		];
		for (const written of spellings) expect(bareHandle(id, written), written).toBe(handle);
	});

	test('every host of the network is known', () => {
		for (const host of all.find((network) => network.id === id)?.profiles?.hosts ?? [])
			expect(bareHandle(id, url.replace(/^https:\/\/[^/]+/, `https://${host}`)), host).toBe(handle);
	});

	test('a profile is an https address that says the handle', () => {
		expect(new URL(url).protocol).toBe('https:');
		expect(new URL(url).href).toBe(url);
		for (const part of handle.split('@')) expect(decodeURI(url)).toContain(part);
	});

	test('what is shown can be pasted back', () => {
		expect(bareHandle(id, handleOn(id, handle).mention)).toBe(handle);
		expect(handleOn(id, handle)).toMatchObject({ network: id, label: expect.stringMatching(/^[A-Z]/) });
	});

	test('an address of another network is refused', () => {
		for (const other of profileIds)
			// A Threads account is one of the fediverse, too.
			if (other !== id && !(id === 'mastodon' && other === 'threads')) {
				const foreign = handleOn(other, bare(other)).url;
				if (!(other === 'mastodon' && all.find((network) => network.id === id)?.profiles?.hosts.length === 0))
					expect(bareHandle(id, foreign), foreign).toBeUndefined();
			}
	});

	const never = [
		'',
		' ',
		'@',
		'@@',
		'two words',
		'a b',
		'<script>',
		'"',
		"a'b",
		'a/b',
		'../a',
		'javascript:alert(1)',
		'a\nb',
		'a?b',
		'a#b',
		'https://',
		'https://x',
		'https://x.com.evil.test/ada',
		'https://evil.test/x.com/ada',
		'x'.repeat(200),
	];
	test.for(never)('%j is no handle', (written) => {
		expect(bareHandle(id, written)).toBeUndefined();
	});

	test('an address that is broken throws nothing', () => {
		const host = new URL(url).host;
		for (const path of ['%', '%zz', '@%E0%A4%A', 'in/%', '%00', '@%2F..%2Fada'])
			expect(bareHandle(id, `https://${host}/${path}`), path).toBeUndefined();
	});
});

/** Addresses that are of the network, and of nobody's handle. */
const noProfiles: [(typeof profileIds)[number], string][] = [
	['facebook', 'https://www.facebook.com/profile.php?id=1000123'],
	['facebook', 'https://www.facebook.com/groups/maps'],
	['linkedin', 'https://www.linkedin.com/company/acme/'],
	['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:1/'],
	['youtube', 'https://www.youtube.com/channel/UC123456789'],
	['youtube', 'https://www.youtube.com/watch?v=abc'],
	['instagram', 'https://www.instagram.com/p/Cxyz/'],
	['telegram', 'https://t.me/joinchat/abcdef'],
	['github', 'https://github.com/orgs/acme'],
	['x', 'https://x.com/i/user/123'],
];
test.for(noProfiles)('%s: %s is the profile of nobody', ([id, address]) => {
	expect(bareHandle(id, address)).toBeUndefined();
});

test('letters of all scripts are kept where a network allows them', () => {
	const { url } = handleOn('linkedin', 'józef-żur');
	expect(bareHandle('linkedin', url)).toBe('józef-żur');
	expect(bareHandle('linkedin', decodeURI(url))).toBe('józef-żur');
});
