import { gt, minVersion } from 'semver';
import { isGroup } from '../../hub/schema/written.ts';

/** package.json, or package-lock.json. */
export type Json = Record<string, unknown>;

/** What a package.json says, one entry for each value that may be changed alone: `scripts build`, `version`. */
export const packageEntries = (json: Json): Map<string, unknown> =>
	new Map(
		Object.entries(json).flatMap(([name, value]): [string, unknown][] =>
			isGroup(value) ? Object.entries(value).map(([key, inner]) => [`${name} ${key}`, inner]) : [[name, value]],
		),
	);

/** What Laurels knows of its own package.json through all versions. */
export interface KnownEntries {
	/** Whether an entry of ours ever said this. */
	isOurs: (entry: string, value: unknown) => boolean;
	/** Whether there ever was such an entry of ours. */
	wasOurs: (entry: string) => boolean;
}

const areDependencies = (name: string): boolean => /dependencies$|^overrides$/i.test(name);

/**
 * The package.json of a newer version for a hub: what the owner added or put otherwise stays, of a package that both name
 * the newer. `stays` are entries of ours that the owner has changed.
 */
export function mergePackage(hub: Json, fresh: Json, known: KnownEntries): { merged: Json; stays: string[] } {
	const stays: string[] = [];
	const chosen = (entry: string, theirs: unknown, ours: unknown): unknown => {
		if (theirs === undefined || theirs === ours || entry === 'version' || known.isOurs(entry, theirs)) return ours;
		const isTheirs = !areDependencies(entry.split(' ', 1)[0] as string) || isNewer(`${theirs}`, `${ours}`);
		if (isTheirs) stays.push(entry);
		return isTheirs ? theirs : ours;
	};
	const added = (name: string, theirs: Json, ours: Json): Json =>
		Object.fromEntries(
			Object.entries(theirs).filter(([key, value]) => {
				const entry = `${name} ${key}`;
				return !(key in ours || (areDependencies(name) ? known.wasOurs(entry) : known.isOurs(entry, value)));
			}),
		);
	const groupOf = (name: string, theirs: Json, ours: Json): Json => ({
		...Object.fromEntries(
			Object.entries(ours).map(([key, value]) => [key, chosen(`${name} ${key}`, theirs[key], value)]),
		),
		...added(name, theirs, ours),
	});
	const names = [...new Set([...Object.keys(fresh), ...Object.keys(hub)])];
	const merged = names.flatMap((name): [string, unknown][] => {
		const [theirs, ours] = [hub[name], fresh[name]];
		if (isGroup(ours ?? theirs)) {
			const group = groupOf(name, isGroup(theirs) ? theirs : {}, isGroup(ours) ? ours : {});
			return Object.keys(group).length > 0 || isGroup(ours) ? [[name, group]] : [];
		}
		if (ours === undefined) return known.isOurs(name, theirs) ? [] : [[name, theirs]];
		return [[name, chosen(name, theirs, ours)]];
	});
	return { merged: Object.fromEntries(merged), stays };
}

/** Of two ranges, whether the first begins later; what is no range (a folder, a fork) was chosen for a reason. */
function isNewer(theirs: string, ours: string): boolean {
	const [mine, other] = [theirs, ours].map((range) => {
		try {
			return minVersion(range);
		} catch {
			return undefined;
		}
	});
	return mine && other ? gt(mine, other) : !mine;
}

/** Packages of a package.json that another does not name, and whether any of what npm installs differs. */
export const dependenciesOf = (json: Json): Map<string, unknown> =>
	new Map([...packageEntries(json)].filter(([entry]) => areDependencies(entry.split(' ', 1)[0] as string)));

/** What a lock says of all packages but the project itself. */
export function lockedIn({ packages }: Json): Json {
	const { '': _, ...locked } = isGroup(packages) ? packages : {};
	return locked;
}

/** A lock of a project that has another number. */
export function numbered(lock: Json, version: string): Json {
	const { packages } = lock;
	if (!isGroup(packages) || !isGroup(packages[''])) return lock;
	return { ...lock, version, packages: { ...packages, '': { ...packages[''], version } } };
}

/** The lock of a newer version, in which packages that a hub added keep the version that they have there. */
export function mergeLock(hub: Json, fresh: Json, merged: Json): Json {
	const [theirs, ours] = [hub, fresh].map(({ packages }) => (isGroup(packages) ? packages : {})) as [Json, Json];
	const kept = [...dependenciesOf(merged).keys()]
		.map((entry) => `node_modules/${entry.slice(entry.indexOf(' ') + 1)}`)
		.filter((place) => !(place in ours) && place in theirs);
	return { ...fresh, packages: { ...ours, ...Object.fromEntries(kept.map((place) => [place, theirs[place]])) } };
}
