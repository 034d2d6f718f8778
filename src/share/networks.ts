import { type Counting, characters, graphemes, inX, withShortLinks } from './counting.ts';

/** One network: who is on it, and how one posts there. */
export interface Network {
	id: string;
	label: string;
	/** Missing where nobody has a public profile. */
	profiles?: Profiles;
	/** Missing where nobody posts words. */
	posts?: Posting;
}

/** How a handle is written on a network, and where a profile stands. */
export interface Profiles {
	/** Hosts whose addresses are profiles of this network. Empty: any server (Mastodon). */
	hosts: string[];
	/** The bare handle, without @ or address. */
	handle: RegExp;
	/** The path of a profile's address, with its handle; one part, with or without @, where this is missing. */
	path?: RegExp;
	/** An example that a person may copy. */
	example: string;
	/** The address of a profile. */
	address: (handle: string) => string;
	/** The handle as people write it there; the bare handle where it is not given. */
	mention?: (handle: string) => string;
}

/** How one posts on a network. */
export interface Posting {
	/** How the network counts, and how much it takes. */
	counting: Counting;
	/** Names become links only when they are chosen by hand: posts say the plain name. */
	namesByHand?: boolean;
	/** Opens the network with the words, or with the address alone; missing where nothing opens it. */
	open?: (post: { text: string; url: string; title: string }) => string;
	/** What the network leaves to do by hand. */
	note?: string;
}

const at = (handle: string) => `@${handle}`;
const encode = encodeURIComponent;

/** Every network that the product knows, in the order in which they are shown unless the hub says otherwise. */
export const networks = [
	{
		id: 'linkedin',
		label: 'LinkedIn',
		profiles: {
			hosts: ['linkedin.com'],
			path: /^\/in\/([^/]+)\/?$/,
			handle: /^[\p{L}\p{N}_-]{3,100}$/u,
			example: 'ada-lovelace',
			address: (h) => `https://www.linkedin.com/in/${encodeURIComponent(h)}/`,
		},
		posts: {
			counting: characters(3000),
			namesByHand: true,
			open: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${encode(url)}`,
			note: 'LinkedIn takes the address only: copy the words first. Type @ and the name to tag somebody.',
		},
	},
	{
		id: 'bluesky',
		label: 'Bluesky',
		profiles: {
			hosts: ['bsky.app'],
			path: /^\/profile\/([^/]+)\/?$/,
			handle: /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i,
			example: 'ada.bsky.social',
			address: (h) => `https://bsky.app/profile/${h}`,
			mention: at,
		},
		posts: {
			counting: graphemes(300, 3000),
			open: ({ text }) => `https://bsky.app/intent/compose?text=${encode(text)}`,
		},
	},
	{
		id: 'mastodon',
		label: 'Mastodon',
		profiles: {
			hosts: [],
			path: /^\/@([^/]+)\/?$/,
			handle: /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i,
			example: '@ada@mastodon.social',
			address: (h) => `https://${h.split('@')[1]}/@${h.split('@')[0]}`,
			mention: at,
		},
		posts: {
			counting: withShortLinks(500),
			open: ({ text }) => `https://share.joinmastodon.org/#text=${encode(text)}`,
		},
	},
	{
		id: 'x',
		label: 'X',
		profiles: {
			hosts: ['x.com', 'twitter.com'],
			handle: /^\w{1,15}$/,
			example: 'ada',
			address: (h) => `https://x.com/${h}`,
			mention: at,
		},
		posts: { counting: inX(280), open: ({ text }) => `https://x.com/intent/post?text=${encode(text)}` },
	},
	{
		id: 'threads',
		label: 'Threads',
		profiles: {
			hosts: ['threads.com', 'threads.net'],
			handle: /^[\w.]{1,30}$/,
			example: 'ada.lovelace',
			address: (h) => `https://www.threads.com/@${h}`,
			mention: at,
		},
		posts: {
			counting: characters(500),
			open: ({ text }) => `https://www.threads.com/intent/post?text=${encode(text)}`,
		},
	},
	{
		id: 'facebook',
		label: 'Facebook',
		profiles: {
			hosts: ['facebook.com', 'fb.com'],
			path: /^\/(?!profile\.php)([^/]+)\/?$/,
			handle: /^[\p{L}\p{N}.-]{2,80}$/u,
			example: 'ada.lovelace',
			address: (h) => `https://www.facebook.com/${encodeURIComponent(h)}`,
		},
		posts: {
			counting: characters(5000),
			namesByHand: true,
			open: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`,
			note: 'Facebook takes the address only: copy the words first.',
		},
	},
	{
		id: 'instagram',
		label: 'Instagram',
		profiles: {
			hosts: ['instagram.com'],
			handle: /^[\w.]{1,30}$/,
			example: 'ada.lovelace',
			address: (h) => `https://www.instagram.com/${h}/`,
			mention: at,
		},
		posts: {
			counting: characters(2200),
			note: 'Instagram opens no address with words: download a card, copy the words, and post them in the app.',
		},
	},
	{
		id: 'youtube',
		label: 'YouTube',
		profiles: {
			hosts: ['youtube.com'],
			path: /^\/@([^/]+)(?:\/.*)?$/,
			handle: /^[\p{L}\p{N}_.·-]{3,30}$/u,
			example: 'ada',
			address: (h) => `https://www.youtube.com/@${encodeURIComponent(h)}`,
			mention: at,
		},
	},
	{
		id: 'tiktok',
		label: 'TikTok',
		profiles: {
			hosts: ['tiktok.com'],
			path: /^\/@([^/]+)\/?$/,
			handle: /^[\w.]{2,24}$/,
			example: 'ada',
			address: (h) => `https://www.tiktok.com/@${h}`,
			mention: at,
		},
	},
	{
		id: 'telegram',
		label: 'Telegram',
		profiles: {
			hosts: ['t.me', 'telegram.me'],
			handle: /^\w{4,32}$/,
			example: 'ada_l',
			address: (h) => `https://t.me/${h}`,
			mention: at,
		},
		posts: {
			counting: characters(4096),
			open: ({ text, url }) => `https://t.me/share/url?url=${encode(url)}&text=${encode(text.replace(url, '').trim())}`,
		},
	},
	{
		id: 'github',
		label: 'GitHub',
		profiles: {
			hosts: ['github.com'],
			handle: /^[a-z0-9](?:[a-z0-9-]{0,38})$/i,
			example: 'ada',
			address: (h) => `https://github.com/${h}`,
			mention: at,
		},
	},
	{
		id: 'reddit',
		label: 'Reddit',
		profiles: {
			hosts: ['reddit.com'],
			path: /^\/(?:u|user)\/([^/]+)\/?$/,
			handle: /^[\w-]{3,20}$/,
			example: 'ada_l',
			address: (h) => `https://www.reddit.com/user/${h}/`,
			mention: (h) => `u/${h}`,
		},
		posts: {
			counting: characters(40_000),
			open: ({ url, title }) => `https://www.reddit.com/submit?url=${encode(url)}&title=${encode(title)}`,
			note: 'Reddit takes the address and the title: paste the words as a comment.',
		},
	},
	{
		id: 'whatsapp',
		label: 'WhatsApp',
		posts: { counting: characters(65_536), open: ({ text }) => `https://wa.me/?text=${encode(text)}` },
	},
	{
		id: 'email',
		label: 'E-mail',
		posts: {
			counting: characters(1800),
			open: ({ text, title }) => `mailto:?subject=${encode(title)}&body=${encode(text.replaceAll('\n', '\r\n'))}`,
		},
	},
] as const satisfies readonly Network[];

export type NetworkId = (typeof networks)[number]['id'];
/** Networks on which people have profiles. */
export type ProfileId = Extract<(typeof networks)[number], { profiles: object }>['id'];

/** A profile on a network, ready to show and to link. */
export interface Handle {
	network: ProfileId;
	label: string;
	/** As people write it there: with @ where the network uses it. */
	mention: string;
	url: string;
}

const byId = new Map<string, Network>(networks.map((network) => [network.id, network]));

/** The networks on which people have profiles, and those on which one posts words. */
export const profileIds = networks.filter((network: Network) => network.profiles).map(({ id }) => id) as ProfileId[];
export const postIds = networks.filter((network: Network) => network.posts).map(({ id }) => id);

/** A network of the registry. */
export const networkOf = (id: NetworkId): Network => byId.get(id) as Network;

/** What an author wrote (`@ada`, `ada`, a pasted address) as the bare handle; undefined when it can't be one. */
export function bareHandle(id: ProfileId, written: string): string | undefined {
	const profiles = byId.get(id)?.profiles;
	if (!profiles) return undefined;
	const handle = (fromAddress(profiles, written.trim()) ?? written.trim()).replace(/^(@|\/?u\/)/, '');
	return profiles.handle.test(handle) ? handle : undefined;
}

/** A checked bare handle as the site shows and links it. */
export function handleOn(id: ProfileId, handle: string): Handle {
	const { label, profiles } = byId.get(id) as Network & { profiles: Profiles };
	return { network: id, label, mention: profiles.mention?.(handle) ?? handle, url: profiles.address(handle) };
}

/** What to write for a network, to be quoted in a mistake. */
export const exampleHandle = (id: ProfileId): string => byId.get(id)?.profiles?.example ?? '';

/** The handle in the address of a profile; undefined where nothing looks like an address, empty where it is of nobody here. */
function fromAddress(profiles: Profiles, written: string): string | undefined {
	const isAddress =
		/^(https?:\/\/|www\.)/i.test(written) || profiles.hosts.some((host) => written.startsWith(`${host}/`));
	if (!isAddress) return undefined;
	const url = URL.parse(/^https?:/i.test(written) ? written : `https://${written}`);
	if (!url) return '';
	const host = bareHost(url.hostname);
	const [, handle = ''] = (profiles.path ?? /^\/@?([^/]+)\/?$/).exec(decoded(url.pathname)) ?? [];
	const home = networkAt(url);
	if (profiles.hosts.length === 0) return handle && !home ? `${handle}@${host}` : '';
	return home?.profiles === profiles ? handle : '';
}

/** The network whose profiles stand on the host of an address; undefined where it is on none that is known. */
export function networkAt({ hostname }: URL): Network | undefined {
	const host = bareHost(hostname);
	return networks.find((network: Network) =>
		network.profiles?.hosts.some((known) => host === known || host.endsWith(`.${known}`)),
	);
}

/** A host without what stands before the names of all hosts. */
export const bareHost = (hostname: string): string => hostname.replace(/^(www|m|mobile)\./, '');

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return '';
	}
}
