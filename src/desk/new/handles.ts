import { type ProfileId, profileIds } from '../../networks/networks.ts';
import { bareHandle, exampleHandle, profileAt } from '../../networks/profiles.ts';

const isProfile = (id: string): id is ProfileId => (profileIds as string[]).includes(id);

/** What somebody wrote or pasted as a profile: `bluesky=ada.bsky.social`, an address, `@ada@mastodon.social`. Undefined where it is none. */
export function profileFrom(written: string): { network: ProfileId; handle: string } | undefined {
	const [, id = '', rest = ''] = /^([a-z]+)=(.*)$/s.exec(written.trim()) ?? [];
	if (!isProfile(id)) return profileAt(written);
	const handle = bareHandle(id, rest);
	return handle ? { network: id, handle } : undefined;
}

/** Why a profile is not understood, and what to write. */
export function profileFault(written: string): string {
	const [id = ''] = written.split('=');
	return isProfile(id)
		? `“${written}” is no handle there. Write ${id}=${exampleHandle(id)}, or paste the address of the profile.`
		: isAddress(written)
			? `“${written}” is no profile on a network that is known here. Write it in the file, as “links: [${written}]”.`
			: `“${written}” names no network. Write bluesky=ada.bsky.social, or paste the address of the profile. Networks: ${profileIds.join(', ')}.`;
}

const isAddress = (written: string): boolean => /^(https?:\/\/|www\.)/i.test(written.trim());
