import type { ProfileId } from '../../../networks/networks.ts';
import { profileAt } from '../../../networks/profiles.ts';

/** Addresses sorted out: profiles as handles of their networks, the first other one as the address of the person, the rest as links. */
export function fromLinks(addresses: readonly string[]): {
	url?: string;
	handles: Partial<Record<ProfileId, string>>;
	links?: string[];
} {
	const handles: Partial<Record<ProfileId, string>> = {};
	const others: string[] = [];
	for (const address of addresses.map((written) => written.trim()).filter(Boolean)) {
		const profile = profileAt(address);
		const known = profile && handles[profile.network];
		if (profile && !known) handles[profile.network] = profile.handle;
		else if (profile?.handle !== known || !profile) others.push(address);
	}
	const isProfile = (address: string) => profileAt(address) !== undefined;
	const url = others.find((address) => !isProfile(address));
	const links = others.filter((address) => address !== url);
	return { ...(url && { url }), handles, ...(links.length > 0 && { links }) };
}
