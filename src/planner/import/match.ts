import { fold } from '../../hub/text.ts';
import type { ProfileId } from '../../share/networks.ts';
import type { Checked } from './check.ts';

/** Somebody who is here already, or was met earlier in the same import. */
export interface Known {
	/** The file of their profile, as it is shown. */
	file: string;
	/** Every name of theirs. */
	names: readonly string[];
	handles: Partial<Record<ProfileId, string>>;
	url?: string | undefined;
	organization?: string | undefined;
}

/** Whether somebody is new; `perhaps` has the same name or address as another, and nothing else that says so. */
export type Verdict = { kind: 'new' } | { kind: 'there' | 'perhaps'; other: Known };

export interface Matcher {
	judge: (person: Checked) => Verdict;
	add: (person: Known) => void;
}

/** Compares people with all whom it was told of. */
export function matcher(): Matcher {
	const byHandle = new Map<string, Known>();
	const byName = new Map<string, Known[]>();
	const byUrl = new Map<string, Known>();
	const add = (person: Known): void => {
		for (const key of handleKeys(person.handles)) byHandle.set(key, byHandle.get(key) ?? person);
		for (const key of new Set(person.names.map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), person]);
		if (person.url) byUrl.set(urlKey(person.url), byUrl.get(urlKey(person.url)) ?? person);
	};
	const judge = (person: Checked): Verdict => {
		const account = handleKeys(person.handles)
			.map((key) => byHandle.get(key))
			.find(Boolean);
		if (account) return { kind: 'there', other: account };
		const namesakes = [person.name, person.romanized].flatMap((name) =>
			name ? (byName.get(nameKey(name)) ?? []) : [],
		);
		const same = namesakes.find((other) => isSame(person, other));
		if (same) return { kind: 'there', other: same };
		const likely = namesakes.find((other) => !contradicts(person, other)) ?? neighbour(person, byUrl);
		return likely ? { kind: 'perhaps', other: likely } : { kind: 'new' };
	};
	return { judge, add };
}

/** Whether somebody of the same name is the same: by their address, or because nothing at all tells them apart. */
function isSame(person: Checked, other: Known): boolean {
	if (contradicts(person, other)) return false;
	if (person.url) return other.url !== undefined && urlKey(person.url) === urlKey(other.url);
	if (Object.keys(person.handles).length > 0) return false;
	return fold(person.organization?.name ?? '') === fold(other.organization ?? '');
}

/** Two accounts on one network are two people. */
const contradicts = (person: Checked, other: Known): boolean =>
	(Object.keys(person.handles) as ProfileId[]).some((id) => other.handles[id] !== undefined);

/** Whoever else is at the same address: the same under another name, or a colleague. */
const neighbour = (person: Checked, byUrl: ReadonlyMap<string, Known>): Known | undefined =>
	person.url ? byUrl.get(urlKey(person.url)) : undefined;

const handleKeys = (handles: Known['handles']): string[] =>
	Object.entries(handles).map(([network, handle]) => `${network}:${handle?.toLowerCase()}`);

/** Names of signs alone fold to nothing. */
const nameKey = (name: string): string => fold(name) || name.normalize('NFC');

const urlKey = (url: string): string => {
	const { host, pathname, search } = new URL(url);
	return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
};
