import { networkOf, type ProfileId } from '../share/networks.ts';
import { type Account, handleIn, handleOn } from '../share/profiles.ts';
import { bareMark } from './marks.ts';
import { nameKeys } from './names.ts';
import { fold } from './text.ts';

/** What is said of somebody, in a profile or elsewhere, by which they are told from others. */
export interface Described {
	name: string;
	romanized?: string | undefined;
	aliases?: readonly string[] | undefined;
	url?: string | undefined;
	feed?: string | undefined;
	links?: readonly (string | { url: string })[] | undefined;
	handles?: { [network in ProfileId]?: Account | undefined } | undefined;
	organization?: { name: string } | undefined;
	location?: string | undefined;
	/** Ids of others whom they are not, whatever they have in common. */
	notSame?: readonly string[] | undefined;
}

/** Somebody who is here: their id, and the file of their profile as it is shown. */
export interface Resident {
	id: string;
	file: string;
	data: Described;
}

/** Somebody who is here and the same for sure, or perhaps, and why: `the same name and organisation`. */
export interface Likeness {
	answer: 'same' | 'perhaps';
	other: Resident;
	because: string;
}

/** Tells who is here already. */
export interface Room {
	add: (resident: Resident) => void;
	/** Whoever is most surely the same; undefined where nobody is. `id` is theirs, where they have one. */
	likest: (person: Described, id?: string) => Likeness | undefined;
}

/**
 * A room to which people come one by one: the only place that decides who is the same person. It asks for what they have
 * in common by keys, so ten thousand are as quick as ten.
 */
export function openRoom(): Room {
	const byKey = new Map<string, Resident[]>();
	const add = (resident: Resident): void => {
		for (const key of new Set(cluesOf(resident.data, 'here').map(({ key }) => key))) {
			const known = byKey.get(key);
			if (known) known.push(resident);
			else byKey.set(key, [resident]);
		}
	};
	const likest = (person: Described, id?: string): Likeness | undefined => {
		for (const { key, answer, because, alone } of cluesOf(person, 'new')) {
			const known = byKey.get(key) ?? [];
			const other = alone && known.length > 1 ? undefined : known.find((one) => !isToldApart(person, id, one));
			if (other) return { answer, other, because: because + (answer === 'same' ? '' : butFor(person, other.data)) };
		}
		return undefined;
	};
	return { add, likest };
}

/** Something that two people may have in common, and what it says of them. */
interface Clue {
	key: string;
	answer: Likeness['answer'];
	because: string;
	/** Says nothing where several have it: then it is the address of an organisation. */
	alone?: true;
}

/** Everything by which somebody is known again, the surest first. */
function cluesOf(person: Described, side: 'here' | 'new'): Clue[] {
	const { name, romanized, aliases = [], url, feed, links = [], organization, location } = person;
	const names = [...new Set([name, romanized ?? '', ...aliases].filter(Boolean).flatMap(nameKeys))];
	const accounts = accountsOf(person);
	const own = Object.entries({ url, feed }).flatMap(([field, address]) =>
		address ? { field, place: placeOf(address) } : [],
	);
	const places = [
		...own.map(({ place }) => place),
		...links.map((link) => placeOf(typeof link === 'string' ? link : link.url)),
	];
	const where = [organization?.name, location].map((words) => fold(words ?? '')).join('|');
	const isAnywhere = where !== '|';
	// Whoever brings an account or address of their own is told by that, and not by where they work or live.
	const isBare = accounts.length + own.length === 0;
	const byWhere = isBare || (side === 'here' && isAnywhere) ? names : [];
	return [
		...accounts.map(({ key, label }) => clue('same', `the same account on ${label}`, key)),
		...places.flatMap((at) => names.map((one) => clue('same', 'the same name and address', `${at} ${one}`))),
		...byWhere.map((one) => clue('same', isAnywhere ? 'the same name and place' : nothingElse, `${where} ${one}`)),
		...names.map((one) => clue('perhaps', 'the same name', `name ${one}`)),
		...own.map(({ field, place }): Clue => ({
			...clue('perhaps', `the same ${field}`, `${field} ${place}`),
			alone: true,
		})),
	];
}

const clue = (answer: Clue['answer'], because: string, key: string): Clue => ({ answer, because, key });

const nothingElse = 'the same name, and nothing that tells them apart';

/** The accounts of somebody, by where they stand. */
const accountsOf = ({ handles = {} }: Described): { key: string; network: ProfileId; label: string }[] =>
	(Object.entries(handles) as [ProfileId, Account | undefined][]).flatMap(([network, account]) =>
		(account ? [account, handleIn(account)] : []).map((one) => ({
			key: `account ${placeOf(handleOn(network, one).url)}`,
			network,
			label: networkOf(network).label,
		})),
	);

/** What speaks against it: few people have two accounts on a network. */
function butFor(person: Described, other: Described): string {
	const theirs = new Set(accountsOf(other).map(({ network }) => network));
	const differing = accountsOf(person).find(({ network }) => theirs.has(network));
	return differing ? `, but another account on ${differing.label}` : '';
}

const isToldApart = (person: Described, id: string | undefined, other: Resident): boolean =>
	(person.notSame ?? []).includes(other.id) || (id !== undefined && (other.data.notSame ?? []).includes(id));

/** An address without what varies for the same place. */
export const placeOf = (address: string): string => bareMark(address).replace(/\/$/, '').toLowerCase();
