/** One social network: how a handle is written there and where a profile stands. */
export interface Network {
	id: string;
	label: string;
	/** Hosts whose addresses are profiles of this network. Empty: any server (Mastodon). */
	hosts: string[];
	/** The bare handle, without @ or address. */
	handle: RegExp;
	/** The path of a profile's address, with its handle; one part, with or without @, where this is missing. */
	path?: RegExp;
	/** An example that a person may copy. */
	example: string;
	/** The address of a profile. */
	profile: (handle: string) => string;
	/** The handle as people write it there; the bare handle where it is not given. */
	mention?: (handle: string) => string;
}

const at = (handle: string) => `@${handle}`;

/** Every network that the product knows, in the order in which they are shown unless the hub says otherwise. */
export const networks = [
	{
		id: 'linkedin',
		label: 'LinkedIn',
		hosts: ['linkedin.com'],
		path: /^\/in\/([^/]+)\/?$/,
		handle: /^[\p{L}\p{N}_-]{3,100}$/u,
		example: 'ada-lovelace',
		profile: (h) => `https://www.linkedin.com/in/${encodeURIComponent(h)}/`,
	},
	{
		id: 'bluesky',
		label: 'Bluesky',
		hosts: ['bsky.app'],
		path: /^\/profile\/([^/]+)\/?$/,
		handle: /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i,
		example: 'ada.bsky.social',
		profile: (h) => `https://bsky.app/profile/${h}`,
		mention: at,
	},
	{
		id: 'mastodon',
		label: 'Mastodon',
		hosts: [],
		path: /^\/@([^/]+)\/?$/,
		handle: /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i,
		example: '@ada@mastodon.social',
		profile: (h) => `https://${h.split('@')[1]}/@${h.split('@')[0]}`,
		mention: at,
	},
	{
		id: 'x',
		label: 'X',
		hosts: ['x.com', 'twitter.com'],
		handle: /^\w{1,15}$/,
		example: 'ada',
		profile: (h) => `https://x.com/${h}`,
		mention: at,
	},
	{
		id: 'threads',
		label: 'Threads',
		hosts: ['threads.com', 'threads.net'],
		handle: /^[\w.]{1,30}$/,
		example: 'ada.lovelace',
		profile: (h) => `https://www.threads.com/@${h}`,
		mention: at,
	},
	{
		id: 'facebook',
		label: 'Facebook',
		hosts: ['facebook.com', 'fb.com'],
		path: /^\/(?!profile\.php)([^/]+)\/?$/,
		handle: /^[\p{L}\p{N}.-]{2,80}$/u,
		example: 'ada.lovelace',
		profile: (h) => `https://www.facebook.com/${encodeURIComponent(h)}`,
	},
	{
		id: 'instagram',
		label: 'Instagram',
		hosts: ['instagram.com'],
		handle: /^[\w.]{1,30}$/,
		example: 'ada.lovelace',
		profile: (h) => `https://www.instagram.com/${h}/`,
		mention: at,
	},
	{
		id: 'youtube',
		label: 'YouTube',
		hosts: ['youtube.com'],
		path: /^\/@([^/]+)(?:\/.*)?$/,
		handle: /^[\p{L}\p{N}_.·-]{3,30}$/u,
		example: 'ada',
		profile: (h) => `https://www.youtube.com/@${encodeURIComponent(h)}`,
		mention: at,
	},
	{
		id: 'tiktok',
		label: 'TikTok',
		hosts: ['tiktok.com'],
		path: /^\/@([^/]+)\/?$/,
		handle: /^[\w.]{2,24}$/,
		example: 'ada',
		profile: (h) => `https://www.tiktok.com/@${h}`,
		mention: at,
	},
	{
		id: 'telegram',
		label: 'Telegram',
		hosts: ['t.me', 'telegram.me'],
		handle: /^\w{4,32}$/,
		example: 'ada_l',
		profile: (h) => `https://t.me/${h}`,
		mention: at,
	},
	{
		id: 'github',
		label: 'GitHub',
		hosts: ['github.com'],
		handle: /^[a-z0-9](?:[a-z0-9-]{0,38})$/i,
		example: 'ada',
		profile: (h) => `https://github.com/${h}`,
		mention: at,
	},
] as const satisfies readonly Network[];

export type NetworkId = (typeof networks)[number]['id'];

/** A profile on a network, ready to show and to link. */
export interface Handle {
	network: NetworkId;
	label: string;
	/** As people write it there: with @ where the network uses it. */
	mention: string;
	url: string;
}

const byId = new Map<string, Network>(networks.map((network) => [network.id, network]));

/** Ids of all networks, for schemas and tests. */
export const networkIds = networks.map(({ id }) => id) as [NetworkId, ...NetworkId[]];

/** What an author wrote (`@ada`, `ada`, a pasted address) as the bare handle; undefined when it can't be one. */
export function bareHandle(id: NetworkId, written: string): string | undefined {
	const network = byId.get(id);
	if (!network) return undefined;
	const handle = (fromAddress(network, written.trim()) ?? written.trim()).replace(/^@/, '');
	return network.handle.test(handle) ? handle : undefined;
}

/** A checked bare handle as the site shows and links it. */
export function handleOn(id: NetworkId, handle: string): Handle {
	const network = byId.get(id) as Network;
	return {
		network: id,
		label: network.label,
		mention: network.mention?.(handle) ?? handle,
		url: network.profile(handle),
	};
}

/** What to write for a network, to be quoted in a mistake. */
export const exampleHandle = (id: NetworkId): string => byId.get(id)?.example ?? '';

/** The handle in the address of a profile; undefined where nothing looks like an address, empty where it is of nobody here. */
function fromAddress(network: Network, written: string): string | undefined {
	const isAddress =
		/^(https?:\/\/|www\.)/i.test(written) || network.hosts.some((host) => written.startsWith(`${host}/`));
	if (!isAddress) return undefined;
	const url = URL.parse(/^https?:/i.test(written) ? written : `https://${written}`);
	if (!url) return '';
	const host = url.hostname.replace(/^(www|m|mobile)\./, '');
	const [, handle = ''] = (network.path ?? /^\/@?([^/]+)\/?$/).exec(decoded(url.pathname)) ?? [];
	const home = networks.find(({ hosts }: Network) =>
		hosts.some((known) => host === known || host.endsWith(`.${known}`)),
	);
	if (network.hosts.length === 0) return handle && !home ? `${handle}@${host}` : '';
	return home?.id === network.id ? handle : '';
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return '';
	}
}
