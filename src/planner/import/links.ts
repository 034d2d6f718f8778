import { bareHandle, type Network, networks, type ProfileId } from '../../share/networks.ts';

const withHosts = networks.filter(
	(network: Network) => (network.profiles?.hosts.length ?? 0) > 0,
) as readonly Network[];

/** Addresses sorted out: profiles as handles of their networks, the first other one as the address of the person. */
export function fromLinks(links: readonly string[]): { url?: string; handles: Partial<Record<ProfileId, string>> } {
	const handles: Partial<Record<ProfileId, string>> = {};
	let url: string | undefined;
	for (const link of links.map((written) => written.trim()).filter(Boolean)) {
		const profile = profileIn(link);
		if (profile) handles[profile.network] ??= profile.handle;
		else url ??= link;
	}
	return { ...(url && { url }), handles };
}

/** The profile that an address leads to; undefined for any other address. */
function profileIn(link: string): { network: ProfileId; handle: string } | undefined {
	if (!/[./]/.test(link)) return undefined;
	const address = /^https?:\/\//i.test(link) ? link : `https://${link}`;
	for (const { id } of withHosts) {
		const handle = bareHandle(id as ProfileId, address);
		if (handle) return { network: id as ProfileId, handle };
	}
	const [, host, account] = /^https?:\/\/([^/]+)\/@([\w.-]+)\/?$/i.exec(address) ?? [];
	if (!host || !account) return undefined;
	// Any server may be one of Mastodon's; sites that write addresses in the same way are none.
	return /(^|\.)(medium\.com|substack\.com|flipboard\.com)$/i.test(host) ? undefined : mastodonProfile(address);
}

function mastodonProfile(address: string): { network: ProfileId; handle: string } | undefined {
	const handle = bareHandle('mastodon', address);
	return handle ? { network: 'mastodon', handle } : undefined;
}
