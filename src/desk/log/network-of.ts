import type { Hub } from '../../hub/hub.ts';
import { networks } from '../../networks/networks.ts';
import { bareHost, networkAt } from '../../networks/profiles.ts';

/** Hosts of posts that are no hosts of profiles. */
const furtherHosts: Record<string, string> = {
	'lnkd.in': 'linkedin',
	'youtu.be': 'youtube',
	'wa.me': 'whatsapp',
	'redd.it': 'reddit',
	't.co': 'x',
	'fb.me': 'facebook',
};

/** The id of the network on which an address is; undefined where nobody can know. */
export function networkOfUrl(written: string, hub: Pick<Hub, 'people' | 'owner'>): string | undefined {
	if (written.startsWith('mailto:')) return 'email';
	const url = URL.parse(/^[a-z]+:/i.test(written) ? written : `https://${written}`);
	if (!url) return undefined;
	const host = bareHost(url.hostname);
	const named = networkAt(url)?.id ?? furtherHosts[host];
	if (named) return named;
	const isMastodon = /^\/@[^/]+\/\d+/.test(url.pathname) || isServerOfSomebody(host, hub);
	return isMastodon ? 'mastodon' : undefined;
}

const isServerOfSomebody = (host: string, { people, owner }: Pick<Hub, 'people' | 'owner'>): boolean =>
	[owner, ...people].some(({ handles }) =>
		handles.some(({ network, mention }) => network === 'mastodon' && mention.endsWith(`@${host}`)),
	);

/** The network of a word: its id or label, in any case; undefined where it is none of the registry. */
export const networkNamed = (word: string): string | undefined =>
	networks.find(({ id, label }) => [id, label.toLowerCase()].includes(word.trim().toLowerCase()))?.id;
