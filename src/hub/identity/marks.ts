import type { ProfileId } from '../../networks/networks.ts';
import { type Account, handleIn, handleOn } from '../../networks/profiles.ts';

/** What somebody is known again by: names, their site, and the addresses of their profiles. */
export function marksOf(about: {
	name?: string | undefined;
	romanized?: string | undefined;
	aliases?: readonly string[] | undefined;
	url?: string | undefined;
	handles?: { [network in ProfileId]?: Account | undefined } | undefined;
}): string[] {
	const { name, romanized, aliases = [], url, handles = {} } = about;
	const profiles = (Object.entries(handles) as [ProfileId, Account | undefined][]).flatMap(([network, account]) =>
		account ? new Set([account, handleIn(account)].map((one) => handleOn(network, one).url)).values().toArray() : [],
	);
	return [name, romanized, ...aliases, url, ...profiles].flatMap((mark) => mark || []);
}

/** A mark without what varies in addresses: encryption and `www.`. */
export const bareMark = (mark: string): string => mark.replace(/^https?:\/\/(www\.)?/i, '');

/** A mark as texts say it: an address with or without its scheme, a profile in the fediverse as `ada@fedi.test`, too. */
export function spellingsOf(mark: string): string[] {
	const bare = bareMark(mark);
	const [, host, user] = /^([^/]+)\/@([^/@]+)$/.exec(bare) ?? [];
	return host ? [bare, `${user}@${host}`] : [bare];
}
