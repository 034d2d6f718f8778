import { networkOf, type ProfileId } from '../../networks/networks.ts';
import { type Account, handleIn, handleOn } from '../../networks/profiles.ts';
import { fold } from '../text.ts';
import { bareMark } from './marks.ts';
import { nameKeys } from './names.ts';
import { soundKeys } from './sound.ts';

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
export interface Residents {
	add: (resident: Resident) => void;
	/** Whoever is most surely the same; undefined where nobody is. `id` is theirs, where they have one. */
	likest: (person: Described, id?: string) => Likeness | undefined;
}

/**
 * A room to which people come one by one: the only place that decides who is the same person. It asks for what they have
 * in common by keys, so ten thousand are as quick as ten.
 */
export function openRoom(): Residents {
	const byKey = new Map<string, Resident[]>();
	const add = (resident: Resident): void => {
		const known = cluesOf(resident.data).filter(({ only }) => only !== 'asked');
		for (const key of new Set(known.map(({ key }) => key))) {
			const there = byKey.get(key);
			if (there) there.push(resident);
			else byKey.set(key, [resident]);
		}
	};
	const likest = (person: Described, id?: string): Likeness | undefined => {
		for (const { key, answer, because, only } of cluesOf(person)) {
			const there = byKey.get(key) ?? [];
			if (only === 'here' || (only === 'alone' && there.length > 1)) continue;
			const other = there.find((one) => !isToldApart(person, id, one));
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
	/**
	 * here: others are known by it, and not whoever has it. asked: it is looked for, and nobody is known by it. alone: where
	 * several have it, it is of an organisation.
	 */
	only?: 'here' | 'asked' | 'alone';
}

/** Whoever is asked for often comes in next. */
const cluesKnown = new WeakMap<Described, Clue[]>();

function cluesOf(person: Described): Clue[] {
	const clues = cluesKnown.get(person) ?? cluesIn(person);
	cluesKnown.set(person, clues);
	return clues;
}

/** Everything by which somebody is known again, the surest first. */
function cluesIn(person: Described): Clue[] {
	const { name, romanized, aliases = [], url, feed, links = [], organization, location } = person;
	const written = [name, romanized ?? '', ...aliases].filter(Boolean);
	const names = [...new Set(written.flatMap(nameKeys))];
	const accounts = accountsOf(person);
	const own = Object.entries({ url, feed }).flatMap(([field, address]) =>
		address ? { field, place: bareAddress(address) } : [],
	);
	const places = [
		...own.map(({ place }) => place),
		...links.map((link) => bareAddress(typeof link === 'string' ? link : link.url)),
	];
	const where = [organization?.name, location].map((words) => fold(words ?? '')).join('|');
	const isAnywhere = where !== '|';
	// Whoever brings an account or address of their own is told by that, and not by where they work or live.
	const isBare = accounts.length + own.length === 0;
	const byWhere = isBare || isAnywhere ? names : [];
	const byPlace = `the same name${isAnywhere ? ' and place' : ', and nothing that tells them apart'}`;
	return [
		...accounts.map(({ place, label }) => clue('same', `the same account on ${label}`, `account ${place}`)),
		...places.flatMap((at) => names.map((one) => clue('same', 'the same name and address', `${at} ${one}`))),
		...byWhere.map((one) => clue('same', byPlace, `${where} ${one}`, isBare ? undefined : 'here')),
		...names.map((one) => clue('perhaps', 'the same name', `name ${one}`)),
		...written
			.map(soundKeys)
			.flatMap(({ known, asked }) => [
				...known.map((sound) => clue('perhaps', inOtherLetters, sound, 'here')),
				...asked.map((sound) => clue('perhaps', inOtherLetters, sound, 'asked')),
			]),
		...own.map(({ field, place }) => clue('perhaps', `the same ${field}`, `${field} ${place}`, 'alone')),
		// A profile may be all that somebody has for a site.
		...accounts.map(({ place, label }) => clue('perhaps', `the same account on ${label}`, `url ${place}`, 'alone')),
	];
}

const inOtherLetters = 'the same name in other letters';

const clue = (answer: Clue['answer'], because: string, key: string, only?: Clue['only']): Clue => ({
	...{ answer, because, key },
	...(only && { only }),
});

/** The accounts of somebody, by where they stand. */
const accountsOf = ({ handles = {} }: Described): { place: string; label: string }[] =>
	(Object.entries(handles) as [ProfileId, Account | undefined][]).flatMap(([network, account]) =>
		(account ? [...new Set([account, handleIn(account)])] : []).map((one) => ({
			place: bareAddress(handleOn(network, one).url),
			label: networkOf(network).label,
		})),
	);

/** What speaks against it: few people have two accounts on a network. */
function butFor(person: Described, other: Described): string {
	const network = (Object.keys(person.handles ?? {}) as ProfileId[]).find((id) => other.handles?.[id]);
	return network ? `, but another account on ${networkOf(network).label}` : '';
}

const isToldApart = (person: Described, id: string | undefined, other: Resident): boolean =>
	(person.notSame ?? []).includes(other.id) || (id !== undefined && (other.data.notSame ?? []).includes(id));

/** An address without what varies for the same place. */
export const bareAddress = (address: string): string => bareMark(address).replace(/\/$/, '').toLowerCase();
