import { networkCalled } from '../../hub/schema/misnamed.ts';
import { fold } from '../../hub/text.ts';
import { type ProfileId, profileIds } from '../../networks/networks.ts';
import { bareHandle, exampleHandle, profileAt } from '../../networks/profiles.ts';

/** The network before the sign of a word such as `bluesky=ada`, by whatever name it goes. */
const networkBefore = (written: string): ProfileId | undefined =>
	networkCalled(fold(/^\s*([^=:/]+?)\s*=/.exec(written)?.[1] ?? ''));

/** What somebody wrote or pasted as a profile: `bluesky=ada.bsky.social`, an address, `@ada@mastodon.social`. Undefined where it is none. */
export function profileFrom(written: string): { network: ProfileId; handle: string } | undefined {
	const network = networkBefore(written);
	if (!network) return profileAt(written);
	const handle = bareHandle(network, written.slice(written.indexOf('=') + 1).trim());
	return handle ? { network, handle } : undefined;
}

/** Why a profile is not understood, and what to write. */
export function profileFault(written: string): string {
	const id = networkBefore(written);
	return id
		? `“${written}” is no handle there. Write ${id}=${exampleHandle(id)}, or paste the address of the profile.`
		: isWebsite(written)
			? `“${written}” is no profile on a network that is known here. Write it in the file, as “links: [${written}]”.`
			: `“${written}” names no network. Write bluesky=ada.bsky.social, or paste the address of the profile. Networks: ${profileIds.join(', ')}.`;
}

const isWebsite = (written: string): boolean => /^(https?:\/\/|www\.)/i.test(written.trim());
