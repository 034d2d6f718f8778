import { describe, expect, test } from 'vitest';
import { type Network, networks, type ProfileId, type Profiles, profileIds } from './networks.ts';
import { bareHandle, exampleHandle, handleOn, profileAt } from './profiles.ts';

const all: readonly Network[] = networks;
const profilesOf = (id: ProfileId) => all.find((network) => network.id === id)?.profiles as Profiles;
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

/** What authors write or paste, what is kept of it, and where it leads; a place is left out where it is that of the line above. */
const written: Record<ProfileId, [written: string, kept: string, address?: string][]> = {
	linkedin: [
		['https://www.linkedin.com/in/ada-l/?originalSubdomain=de', 'ada-l', 'https://www.linkedin.com/in/ada-l/'],
		['https://de.linkedin.com/in/ada-l', 'ada-l'],
		['https://m.linkedin.com/in/ada-l/', 'ada-l'],
		['uk.linkedin.com/in/ada-l', 'ada-l'],
		['https://www.linkedin.com/in/ada-l/details/experience/', 'ada-l'],
		['https://www.linkedin.com/in/ada-l/recent-activity/all/', 'ada-l'],
		['https://www.linkedin.com/in/ada-l/en?trk=public_profile', 'ada-l'],
		['https://www.linkedin.com/comm/in/ada-l', 'ada-l'],
		['https://www.linkedin.com/mwlite/in/ada-l', 'ada-l'],
		['https://www.linkedin.com/in/ada-l%E2%80%8B', 'ada-l'],
		[
			'https://www.linkedin.com/in/j%C3%B3zef-%C5%BCur/',
			'józef-żur',
			'https://www.linkedin.com/in/j%C3%B3zef-%C5%BCur/',
		],
		['https://www.linkedin.com/in/ada-🌸-12', 'ada-🌸-12', 'https://www.linkedin.com/in/ada-%F0%9F%8C%B8-12/'],
		['https://www.linkedin.com/company/acme/about/', 'company/acme', 'https://www.linkedin.com/company/acme/'],
		['company/acme', 'company/acme'],
		['https://www.linkedin.com/school/eth/people/', 'school/eth', 'https://www.linkedin.com/school/eth/'],
		[
			'https://www.linkedin.com/showcase/acme-maps',
			'showcase/acme-maps',
			'https://www.linkedin.com/showcase/acme-maps/',
		],
		[
			'http://www.linkedin.com/pub/ada-l/12/3a4/5b6',
			'pub/ada-l/12/3a4/5b6',
			'https://www.linkedin.com/pub/ada-l/12/3a4/5b6',
		],
	],
	bluesky: [
		['@ada.bsky.social', 'ada.bsky.social', 'https://bsky.app/profile/ada.bsky.social'],
		['https://bsky.app/profile/ada.bsky.social/post/3kabc', 'ada.bsky.social'],
		['https://ada.bsky.social/', 'ada.bsky.social'],
		['https://bsky.app/profile/ada.dev', 'ada.dev', 'https://bsky.app/profile/ada.dev'],
		[
			'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
			'did:plc:z72i7hdynmk6r22z27h6tvur',
			'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur',
		],
		['did:web:ada.dev', 'did:web:ada.dev', 'https://bsky.app/profile/did:web:ada.dev'],
	],
	mastodon: [
		['@ada@fedi.test', 'ada@fedi.test', 'https://fedi.test/@ada'],
		['https://fedi.test/@ada/111222333', 'ada@fedi.test'],
		['https://fedi.test/users/ada', 'ada@fedi.test'],
		['https://fedi.test/web/@ada', 'ada@fedi.test'],
		['https://other.test/@ada@fedi.test', 'ada@fedi.test'],
		['fedi.test/@ada', 'ada@fedi.test'],
		['https://m.fedi.test/@ada', 'ada@m.fedi.test', 'https://m.fedi.test/@ada'],
		['https://social.test/@_kit_', '_kit_@social.test', 'https://social.test/@_kit_'],
		['@kit@bücher.example', 'kit@bücher.example', 'https://xn--bcher-kva.example/@kit'],
		['https://bücher.example/@kit', 'kit@bücher.example'],
		['@kit@xn--bcher-kva.example', 'kit@xn--bcher-kva.example', 'https://xn--bcher-kva.example/@kit'],
	],
	x: [
		['https://twitter.com/ada', 'ada', 'https://x.com/ada'],
		['https://mobile.twitter.com/ada?s=21&t=abc', 'ada'],
		['https://twitter.com/intent/follow?screen_name=ada', 'ada'],
		['https://x.com/intent/user?screen_name=ada&lang=en', 'ada'],
		['https://x.com/ada/status/1800000000000000000?s=46', 'ada'],
		['https://x.com/ada/with_replies', 'ada'],
		['https://x.com/@ada', 'ada'],
		['https://x.com/_kit_', '_kit_', 'https://x.com/_kit_'],
	],
	threads: [
		['https://www.threads.net/@ada.l?xmt=AQ', 'ada.l', 'https://www.threads.com/@ada.l'],
		['https://www.threads.com/@ada.l/post/Cabc', 'ada.l'],
		['https://www.threads.com/%40ada.l', 'ada.l'],
	],
	facebook: [
		['https://m.facebook.com/ada.lovelace', 'ada.lovelace', 'https://www.facebook.com/ada.lovelace'],
		['https://de-de.facebook.com/ada.lovelace/', 'ada.lovelace'],
		['https://www.facebook.com/pg/ada.lovelace/posts/', 'ada.lovelace'],
		['https://fb.me/ada.lovelace', 'ada.lovelace'],
		['https://m.me/ada.lovelace', 'ada.lovelace'],
		[
			'https://www.facebook.com/profile.php?id=100012345678',
			'100012345678',
			'https://www.facebook.com/profile.php?id=100012345678',
		],
		['https://m.facebook.com/profile.php?id=100012345678&ref=x', '100012345678'],
		['https://www.facebook.com/people/Ada-Lovelace/100012345678/', '100012345678'],
		['https://www.facebook.com/pages/Ada-Lovelace/100012345678', '100012345678'],
		['https://www.facebook.com/p/Ada-Lovelace-100012345678/', '100012345678'],
		['100012345678', '100012345678'],
	],
	instagram: [
		['https://www.instagram.com/ada.l/?igsh=abc==', 'ada.l', 'https://www.instagram.com/ada.l/'],
		['https://www.instagram.com/ada.l/reel/Cabc/', 'ada.l'],
		['https://instagram.com/_u/ada.l', 'ada.l'],
		['https://www.instagram.com/_kit_/', '_kit_', 'https://www.instagram.com/_kit_/'],
	],
	youtube: [
		['https://www.youtube.com/@ada?si=abc', 'ada', 'https://www.youtube.com/@ada'],
		['https://m.youtube.com/@ada/videos', 'ada'],
		['https://youtube.com/%40ada', 'ada'],
		[
			'https://www.youtube.com/channel/UCUZHFZ9jIKrLroW8LcyJEQQ/featured',
			'UCUZHFZ9jIKrLroW8LcyJEQQ',
			'https://www.youtube.com/channel/UCUZHFZ9jIKrLroW8LcyJEQQ',
		],
		['https://www.youtube.com/c/AdaMaps/videos', 'c/AdaMaps', 'https://www.youtube.com/c/AdaMaps'],
		['https://www.youtube.com/AdaMaps', 'c/AdaMaps'],
		['https://www.youtube.com/user/adamaps', 'user/adamaps', 'https://www.youtube.com/user/adamaps'],
		['https://www.youtube.com/@한서윤', '한서윤', 'https://www.youtube.com/@%ED%95%9C%EC%84%9C%EC%9C%A4'],
	],
	tiktok: [
		['https://www.tiktok.com/@ada.l/video/7100', 'ada.l', 'https://www.tiktok.com/@ada.l'],
		['https://m.tiktok.com/@ada.l?_t=8x&_r=1', 'ada.l'],
	],
	telegram: [
		['https://t.me/s/ada_l', 'ada_l', 'https://t.me/ada_l'],
		['https://telegram.me/ada_l', 'ada_l'],
		['https://ada_l.t.me/', 'ada_l'],
	],
	github: [
		['https://github.com/ada?tab=repositories', 'ada', 'https://github.com/ada'],
		['https://github.com/orgs/ada/people', 'ada'],
		['https://github.com/sponsors/ada', 'ada'],
		['https://gist.github.com/ada', 'ada'],
	],
	reddit: [
		['https://old.reddit.com/u/ada_l', 'ada_l', 'https://www.reddit.com/user/ada_l/'],
		['https://www.reddit.com/user/ada_l/comments/', 'ada_l'],
		['/u/ada_l', 'ada_l'],
		['https://www.reddit.com/r/maps/', 'r/maps', 'https://www.reddit.com/r/maps/'],
		['r/maps', 'r/maps'],
	],
	gitlab: [
		['https://gitlab.com/groups/ada', 'ada', 'https://gitlab.com/ada'],
		['https://gitlab.com/users/ada/projects', 'ada'],
	],
	codeberg: [['https://codeberg.org/ada', 'ada', 'https://codeberg.org/ada']],
	stackoverflow: [
		[
			'https://stackoverflow.com/users/22656/ada-lovelace?tab=profile',
			'22656',
			'https://stackoverflow.com/users/22656',
		],
		['https://stackoverflow.com/u/22656', '22656'],
	],
	devto: [['https://dev.to/cleo', 'cleo', 'https://dev.to/cleo']],
	hashnode: [
		['https://hashnode.com/@cleo', 'cleo', 'https://hashnode.com/@cleo'],
		['https://cleo.hashnode.dev/', 'cleo.hashnode.dev', 'https://cleo.hashnode.dev/'],
	],
	medium: [
		['https://medium.com/@cleo/about', 'cleo', 'https://medium.com/@cleo'],
		['https://cleo.medium.com', 'cleo.medium.com', 'https://cleo.medium.com/'],
		['https://medium.com/@_cleo_', '_cleo_', 'https://medium.com/@_cleo_'],
	],
	substack: [
		['https://substack.com/@cleo', 'cleo', 'https://substack.com/@cleo'],
		['https://cleo.substack.com/archive', 'cleo.substack.com', 'https://cleo.substack.com/'],
	],
	codepen: [['https://codepen.io/ada/pens/public', 'ada', 'https://codepen.io/ada']],
	leetcode: [
		['https://leetcode.com/u/ada_l/', 'ada_l', 'https://leetcode.com/u/ada_l/'],
		['https://leetcode.com/ada_l', 'ada_l'],
	],
	kaggle: [['https://www.kaggle.com/adalovelace', 'adalovelace', 'https://www.kaggle.com/adalovelace']],
	huggingface: [['https://hf.co/ada', 'ada', 'https://huggingface.co/ada']],
	orcid: [['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097']],
	googlescholar: [
		...['de', 'se', 'co.ke', 'com.mx'].map((land): [string, string, string] => [
			`https://scholar.google.${land}/citations?hl=de&user=qc6CJjYAAAAJ`,
			'qc6CJjYAAAAJ',
			'https://scholar.google.com/citations?user=qc6CJjYAAAAJ',
		]),
	],
	researchgate: [
		[
			'https://www.researchgate.net/profile/Ada-Lovelace-2/research',
			'Ada-Lovelace-2',
			'https://www.researchgate.net/profile/Ada-Lovelace-2',
		],
	],
	speakerdeck: [['https://speakerdeck.com/ada', 'ada', 'https://speakerdeck.com/ada']],
	sessionize: [['https://sessionize.com/ada-lovelace/', 'ada-lovelace', 'https://sessionize.com/ada-lovelace']],
	dribbble: [['https://dribbble.com/ada/shots', 'ada', 'https://dribbble.com/ada']],
	behance: [['https://www.behance.net/ada', 'ada', 'https://www.behance.net/ada']],
	pinterest: [
		['https://www.pinterest.de/ada/_created/', 'ada', 'https://www.pinterest.com/ada/'],
		['https://www.pinterest.com.au/ada/', 'ada', 'https://www.pinterest.com/ada/'],
		['https://se.pinterest.com/ada/', 'ada', 'https://www.pinterest.com/ada/'],
	],
	twitch: [['https://m.twitch.tv/ada/videos', 'ada', 'https://www.twitch.tv/ada']],
	discord: [
		[
			'https://discordapp.com/users/80351110224678912',
			'80351110224678912',
			'https://discord.com/users/80351110224678912',
		],
		['https://discord.com/invite/laurels', 'invite/laurels', 'https://discord.gg/laurels'],
	],
	soundcloud: [['https://m.soundcloud.com/ada/tracks', 'ada', 'https://soundcloud.com/ada']],
	spotify: [
		[
			'https://open.spotify.com/intl-de/artist/4rOoJ6Egrf8K2IrywzwOMk?si=x',
			'artist/4rOoJ6Egrf8K2IrywzwOMk',
			'https://open.spotify.com/artist/4rOoJ6Egrf8K2IrywzwOMk',
		],
		['https://open.spotify.com/user/ada', 'user/ada', 'https://open.spotify.com/user/ada'],
	],
	vimeo: [['https://vimeo.com/ada', 'ada', 'https://vimeo.com/ada']],
	buymeacoffee: [['https://www.buymeacoffee.com/ada', 'ada', 'https://buymeacoffee.com/ada']],
	kofi: [['https://ko-fi.com/ada/shop', 'ada', 'https://ko-fi.com/ada']],
	patreon: [
		['https://www.patreon.com/c/ada/posts', 'ada', 'https://www.patreon.com/ada'],
		['https://www.patreon.com/user?u=12345678', '12345678', 'https://www.patreon.com/user?u=12345678'],
	],
	linktree: [['https://linktr.ee/ada.l?utm_source=x', 'ada.l', 'https://linktr.ee/ada.l']],
	xing: [['https://www.xing.com/profile/Ada_Lovelace/cv', 'Ada_Lovelace', 'https://www.xing.com/profile/Ada_Lovelace']],
	peertube: [['https://tube.test/a/ada/video-channels', 'ada@tube.test', 'https://tube.test/a/ada']],
};

describe.for(profileIds)('%s as it is pasted', (id) => {
	test('each form gives the handle, and the handle its address', () => {
		let address = '';
		for (const [text, kept, place = address] of written[id]) {
			address = place;
			expect(bareHandle(id, text), text).toBe(kept);
			expect(handleOn(id, kept).url, kept).toBe(place);
			expect(handleOn(id, bareHandle(id, place) ?? '').url, place).toBe(place);
			expect(bareHandle(id, kept), kept).toBe(kept);
			expect(bareHandle(id, handleOn(id, kept).mention), kept).toBe(kept);
		}
	});

	test('every address in the registry is one of the network, and its own', () => {
		for (const [text, kept] of written[id])
			if (/^https?:/.test(text) && profilesOf(id).hosts.length > 0)
				expect(profileAt(text), text).toEqual({ network: id, handle: kept });
	});

	test('letters that nobody sees are no part of a handle', () => {
		const handle = bare(id);
		for (const unseen of ['\u200b', '\u202a', '\u202c', '\u00ad', '\u2060', '\ufeff', '\u200d'])
			expect(bareHandle(id, `${unseen}${handle.slice(0, 2)}${unseen}${handle.slice(2)}${unseen}`)).toBe(handle);
		expect(bareHandle(id, `<${handleOn(id, handle).url}>`)).toBe(handle);
	});

	test('pages of the network are nobody', () => {
		for (const page of profilesOf(id).never?.source.match(/(?<=[|:])[a-z]+(?=[|)])/g) ?? [])
			expect(profileAt(`https://${profilesOf(id).hosts[0]}/${page}`), page).toBeUndefined();
	});
});

/** Addresses that are of the network, and of nobody's handle. */
const noProfiles: [ProfileId, string][] = [
	['facebook', 'https://www.facebook.com/groups/maps'],
	['facebook', 'https://fb.me/3aBcD9'],
	['facebook', 'https://business.facebook.com/ada'],
	['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:1/'],
	['linkedin', 'https://www.linkedin.com/ada-l'],
	['linkedin', 'https://lnkd.in/abc'],
	['youtube', 'https://www.youtube.com/channel/UC123456789'],
	['youtube', 'https://www.youtube.com/watch?v=abc'],
	['youtube', 'https://youtu.be/_x-AbCd_-Qs'],
	['instagram', 'https://www.instagram.com/p/Cxyz/'],
	['telegram', 'https://t.me/joinchat/abcdef'],
	['telegram', 'https://t.me/+abcdef'],
	['github', 'https://github.com/ada/maps'],
	['github', 'https://docs.github.com/en'],
	['x', 'https://x.com/i/user/123'],
	['x', 'https://x.com/intent/user?user_id=123'],
	['x', 'https://blog.twitter.com/engineering'],
	['x', 'https://x.com/home'],
	['medium', 'https://medium.com/some-publication'],
	['stackoverflow', 'https://stackoverflow.com/questions/22656'],
	['discord', 'ada'],
	['discord', 'https://discord.com/download'],
	['vimeo', 'https://vimeo.com/76979871'],
	['mastodon', 'https://medium.com/@cleo'],
	['mastodon', 'https://unsplash.com/@cleo'],
	['stackoverflow', 'https://es.stackoverflow.com/users/123/ada'],
	['soundcloud', 'https://on.soundcloud.com/AbC'],
	['instagram', 'https://www.instagram.com/stories/highlights/17890/'],
	['linkedin', 'https://www.linkedin.com/in/me/'],
	['facebook', 'https://www.facebook.com/me'],
	['patreon', 'https://www.patreon.com/profile'],
	['codepen', 'https://codepen.io/your-work'],
	['x', 'https://x.com/jobs'],
	['pinterest', 'https://pinterest.evil.com/ada'],
	['googlescholar', 'https://scholar.google.com.mx.evil.test/citations?user=qc6CJjYAAAAJ'],
	['medium', 'https://help.medium.com/hc'],
	['substack', 'https://support.substack.com/'],
];
test.for(noProfiles)('%s: %s is the profile of nobody', ([id, address]) => {
	expect(bareHandle(id, address)).toBeUndefined();
});

test.for([
	['https://medium.com/@cleo', 'medium', 'cleo'],
	['https://dev.to/cleo', 'devto', 'cleo'],
	['twitch.tv/cleo', 'twitch', 'cleo'],
	['https://tiktok.com/@cleo', 'tiktok', 'cleo'],
	['https://fedi.test/@cleo', 'mastodon', 'cleo@fedi.test'],
	['@cleo@fedi.test', 'mastodon', 'cleo@fedi.test'],
	['https://threads.net/@cleo', 'threads', 'cleo'],
] as const)('%s means an account on %s', ([address, network, handle]) => {
	expect(profileAt(address)).toEqual({ network, handle });
});

test.for([
	'https://cleo.test',
	'cleo.test',
	'cleo',
	'@cleo',
	'https://unsplash.com/@cleo',
	'https://www.tumblr.com/@cleo',
	'https://observablehq.com/@cleo',
	'https://fedi.test/@cleo/123',
	'https://fedi.test/users/cleo',
	'https://github.com/cleo/maps',
	'https://www.youtube.com/watch?v=abc',
	'https://medium.com/tag/maps',
	'cleo@fedi.test',
])('%s means no account for sure', (text) => {
	expect(profileAt(text)).toBeUndefined();
});

test('an account on another server than its handle says leads to the address that was given', () => {
	const account = { handle: 'kit@kit.example', url: 'https://social.kit.example/@kit' };
	expect(handleOn('mastodon', account)).toEqual({
		network: 'mastodon',
		label: 'Mastodon',
		mention: '@kit@kit.example',
		url: account.url,
	});
});

test('letters of all scripts are kept where a network allows them', () => {
	const { url } = handleOn('linkedin', 'józef-żur');
	expect(bareHandle('linkedin', url)).toBe('józef-żur');
	expect(bareHandle('linkedin', decodeURI(url))).toBe('józef-żur');
});

test.for<[ProfileId, string, string, string]>([
	['substack', 'https://substack.com/profile/1234-ada-lovelace', 'ada-lovelace', 'https://substack.com/@ada-lovelace'],
	['peertube', 'https://tube.test/c/chan_nel/videos', 'c/chan_nel@tube.test', 'https://tube.test/c/chan_nel'],
	['peertube', 'https://tube.test/a/ada', 'ada@tube.test', 'https://tube.test/a/ada'],
])('%s: %s is kept as %s and linked as %s', ([id, written, kept, url]) => {
	expect(bareHandle(id, written)).toBe(kept);
	expect(handleOn(id, kept)).toMatchObject({ url });
});
