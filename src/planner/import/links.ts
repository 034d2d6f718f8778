import type { ProfileId } from '../../share/networks.ts';
import { profileAt } from '../../share/profiles.ts';

/** Addresses sorted out: profiles as handles of their networks, the first other one as the address of the person. */
export function fromLinks(links: readonly string[]): { url?: string; handles: Partial<Record<ProfileId, string>> } {
	const handles: Partial<Record<ProfileId, string>> = {};
	let url: string | undefined;
	for (const link of links.map((written) => written.trim()).filter(Boolean)) {
		const profile = profileAt(link);
		if (profile) handles[profile.network] ??= profile.handle;
		else url ??= link;
	}
	return { ...(url && { url }), handles };
}
