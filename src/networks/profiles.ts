import { type Form, type Network, networkOf, networks, type ProfileId, type Profiles } from './networks.ts';

/** What is kept of an account: its handle; beside it its address, where that is not on the server which the handle names. */
export type Account = string | { handle: string; url: string };

/** A profile on a network, ready to show and to link. */
export interface Handle {
	network: ProfileId;
	label: string;
	/** As people write it there: with @ where the network uses it. */
	mention: string;
	url: string;
}

const profilesOf = (id: ProfileId): Profiles => (networkOf(id) as Network & { profiles: Profiles }).profiles;

/** What an author wrote (`@ada`, `ada`, a pasted address) as the handle that is kept; undefined when it can't be one. */
export function bareHandle(id: ProfileId, written: string): string | undefined {
	const profiles = profilesOf(id);
	const text = visible(written);
	const url = addressIn(text);
	if (url && isOn(profiles, url)) return fromAddress(profiles, url, hostIn(text));
	return url && hasScheme(text) ? undefined : fromWords(profiles, text);
}

/** The network and the handle that an address means, or `@ada@mastodon.social`; undefined for whatever is no profile of a known network. */
export function profileAt(written: string): { network: ProfileId; handle: string } | undefined {
	const text = visible(written);
	const url = addressIn(text);
	const isAccount = url ? /^\/@[^/]+\/?$/.test(url.pathname) : /^@\S+@/.test(text);
	const network = ((url && networkAt(url)?.id) ?? (isAccount ? 'mastodon' : undefined)) as ProfileId | undefined;
	const handle = network && bareHandle(network, text);
	return handle ? { network, handle } : undefined;
}

/** An account as the site shows and links it. */
export function handleOn(id: ProfileId, account: Account): Handle {
	const { hosts, forms } = profilesOf(id);
	const kept = handleIn(account);
	const { form, handle } = forms.flatMap((one) => meant(one, [keptAs(one)], kept))[0] ?? {
		form: forms[0] as Form,
		handle: kept,
	};
	const [user = '', host] = hosts.length === 0 ? handle.split('@') : [handle];
	const address = withHandle(form.at[0], encodeURI(user));
	return {
		network: id,
		label: networkOf(id).label,
		mention: withHandle(form.mention ?? keptAs(form), handle),
		url: typeof account !== 'string' ? account.url : host ? new URL(address, `https://${host}`).href : address,
	};
}

/** The handle of an account. */
export const handleIn = (account: Account): string => (typeof account === 'string' ? account : account.handle);

/** Whether handles of a network name their server: it is on many. */
export const namesServer = (id: ProfileId): boolean => profilesOf(id).hosts.length === 0;

/** What to write for a network, to be quoted in a mistake. */
export const exampleHandle = (id: ProfileId): string => profilesOf(id).example;

/** The network whose profiles stand on the host of an address; undefined where it is on none that is known. */
export function networkAt({ hostname }: URL): Network | undefined {
	const host = bareHost(hostname);
	return networks.find(
		(network: Network) =>
			network.profiles && hostsOf(network.profiles).some((known) => host === known || host.endsWith(`.${known}`)),
	);
}

/** A host without what stands before the names of all hosts: `www.`, a telephone, a language. One of a land is that of all. */
export const bareHost = (hostname: string): string =>
	hostname
		.replace(/^(?:(?:www|m|mobile|touch|web|mbasic|old|new|[a-z]{2}(?:-[a-z]{2})?)\.)+(?=[^.]+\.)/i, '')
		.replace(ofLand, '$1.com');

/** The host of a land, of networks that have one for each. */
const ofLand = new RegExp(
	`^(${networks
		.flatMap(({ profiles }: Network) => (profiles?.everyLand ? profiles.hosts : []))
		.map((host) => RegExp.escape(host.replace(/\.com$/, '')))
		.join('|')})\\.(?:[a-z]{2}|com?\\.[a-z]{2})$`,
	'i',
);

/** Sites that write profiles as servers of the fediverse do, and are none. */
const alike =
	/(?:^|\.)(?:flipboard\.com|unsplash\.com|producthunt\.com|observablehq\.com|replit\.com|glitch\.com|hackmd\.io|odysee\.com|rumble\.com|snapchat\.com|steemit\.com|hive\.blog|peakd\.com|giphy\.com|printables\.com|tumblr\.com|kick\.com|scratch\.mit\.edu|truthsocial\.com|mirror\.xyz|matters\.town|vocal\.media)$/;

const isOn = ({ hosts, elsewhere }: Profiles, url: URL): boolean =>
	hosts.length > 0
		? networkAt(url)?.profiles?.hosts === hosts && !elsewhere?.test(url.hostname)
		: url.pathname !== '/' && !networkAt(url) && !alike.test(url.hostname);

/** Whoever opens the address. */
const reader = /^(?:me|my|myself|self|you|profile)$/i;

function fromAddress(profiles: Profiles, url: URL, host: string): string | undefined {
	const path = decoded(url.pathname);
	for (const form of profiles.forms)
		for (const place of form.at.map(placeOf)) {
			const found = place.isAt(host, profiles.hosts) ? place.handleIn(host, path, url.searchParams) : undefined;
			if (!found) continue;
			const handle = profiles.hosts.length === 0 && !found.includes('@') ? `${found}@${host}` : found;
			if (form.handle.test(handle) && !profiles.never?.test(handle) && !reader.test(handle))
				return withHandle(keptAs(form), handle);
		}
	return undefined;
}

function fromWords({ forms, never }: Profiles, text: string): string | undefined {
	const bare = text.replace(/^[@/](?=[\p{L}\p{N}_])/u, '');
	const found = forms.flatMap((form) =>
		meant(form, form.mention ? [keptAs(form), form.mention] : [keptAs(form)], bare),
	)[0];
	return found && !never?.test(found.handle) ? withHandle(keptAs(found.form), found.handle) : undefined;
}

/** A form with the handle that a text gives in one of its spellings: one, or none. */
function meant(form: Form, spellings: readonly string[], text: string): { form: Form; handle: string }[] {
	const handle = spellings
		.map((spelling) => profilePattern(spelling).exec(text)?.[1])
		.find((one) => one && form.handle.test(one));
	return handle ? [{ form, handle }] : [];
}

const keptAs = ({ kept = '{}' }: Form): string => kept;

/** A template with a handle in it. */
const withHandle = (template: string, handle: string): string => template.replace(/\{…?\}/, () => handle);

/** A template of networks.ts as what finds a handle in the parts of an address. */
function placeOf(template: string) {
	const [, hostWritten = '', path = '', query] =
		/^(?:https:\/\/)?([^/?]*)([^?]*)(?:\?(\w+)=\{\})?$/.exec(template) ?? [];
	const host = hostWritten && profilePattern(bareHost(hostWritten));
	const onPath = profilePattern(path.replace(/\/$/, ''));
	return {
		isAt: (at: string, own: readonly string[]): boolean =>
			host ? host.test(at) || host.test(bareHost(at)) : own.length === 0 || own.includes(bareHost(at)),
		handleIn: (at: string, pathname: string, given: URLSearchParams): string | null | undefined => {
			const found = onPath.exec(pathname);
			return (
				found &&
				(query ? given.get(query)?.replace(/[/?].*$/, '') : (found[1] ?? (host ? host.exec(at)?.[1] : undefined)))
			);
		},
	};
}

/** A template as a pattern: the handle is its first group. */
function profilePattern(template: string): RegExp {
	const known = patterns.get(template);
	if (known) return known;
	const parts = template.split(/(\{\}|\{…\}|\*|#|\/…$)/).map((part) => signs[part] ?? RegExp.escape(part));
	const pattern = new RegExp(`^${parts.join('')}$`, 'iu');
	patterns.set(template, pattern);
	return pattern;
}

const patterns = new Map<string, RegExp>();
const signs: Record<string, string> = { '{}': '([^/]+)', '{…}': '(.+)', '*': '[^/]*', '#': '\\d+', '/…': '(?:/.*)?' };

/** Every host on which a network has profiles. */
const hostsOf = ({ hosts, forms }: Profiles): string[] => [
	...hosts,
	...forms.flatMap(({ at }) =>
		at.flatMap((template) => /^(?:https:\/\/)?(?:\{\}\.)?([^/?]+)/.exec(template)?.[1] ?? []),
	),
];

/** A text without letters that nobody sees, which no handle has, and without <>. */
const visible = (text: string): string =>
	text
		.replace(/\p{Cf}/gu, '')
		.trim()
		.replace(/^<(https?:.*)>$/i, '$1');

const hasScheme = (text: string): boolean => /^https?:\/\//i.test(text);

/** A text as an address, with or without its scheme. */
const addressIn = (text: string): URL | undefined =>
	hasScheme(text)
		? (URL.parse(text) ?? undefined)
		: /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(text)
			? (URL.parse(`https://${text}`) ?? undefined)
			: undefined;

/** The host in an address as it was written: handles name servers in letters. */
const hostIn = (address: string): string =>
	(/^(?:https?:\/\/)?(?:www\.)?([^/?#]*)/i.exec(address)?.[1] ?? '').toLowerCase();

/** A path as it is read, each part divided by one stroke. */
function decoded(path: string): string {
	try {
		return visible(decodeURI(path.replace(/%40/g, '@')))
			.replace(/\/{2,}/g, '/')
			.replace(/\/$/, '');
	} catch {
		return '';
	}
}
