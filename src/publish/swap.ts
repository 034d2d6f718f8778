import { existsSync, statSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderEntries, isAbsence } from '../disk.ts';
import { takeLock } from '../lock.ts';
import { Refusal, sentenceIn } from '../refusal.ts';
import { uninterrupted } from '../uninterrupted.ts';
import {
	has,
	type Inside,
	inside,
	isFree,
	isSite,
	listFrom,
	listIn,
	listName,
	listText,
	type WrittenList,
} from './written.ts';

/** What putting a site in place left as it was. */
export interface PlacedSite {
	/** What somebody else had put into the folder. */
	kept: string[];
	/** What could not be tidied up, in sentences; the site is published. */
	untidy: string[];
}

/** What is known of a site that is to be put in place. */
export interface SiteToPlace {
	/** Its files, by name. */
	files?: readonly string[];
	/** Where the site is laid that it takes the place of, and may be: else that is removed. */
	aside?: string | undefined;
}

/** The folder holds parts of two sites: the next build begins by finishing it. */
export class Halfway extends Refusal {}

/** Names beside a folder, on its disk: what comes, what goes. */
const beside = (out: string) => {
	const named = (ending: string) => path.join(path.dirname(out), `.${path.basename(out)}.${ending}`);
	return { next: named('next'), old: named('old'), lock: named('lock') };
};

/** Names in a folder, where nothing can be put beside it. */
const within = (out: string) => ({ next: path.join(out, '.laurels-next'), lock: path.join(out, '.laurels-lock') });

/** Where the folder of a published site is, whatever leads to it. Throws where nothing can be there. */
export const placeOfOut = (named: string): Promise<string> =>
	realpath(named).catch(async (error) => {
		if (!isAbsence(error)) throw error;
		if (await lstat(named).catch(() => undefined)) throw new Refusal(`${named} is a link that leads nowhere.`);
		return named;
	});

/**
 * Opens the folder of a published site, whatever leads to it: what a build that was ended had begun to do there is
 * finished. Answers where it is. Throws where it holds something that is no site of ours.
 */
export async function openOut(named: string): Promise<string> {
	const out = await placeOfOut(named);
	const found = await stat(out).catch(() => undefined);
	if (found?.isDirectory() === false) throw new Refusal(`${named} is a file. ${nameAnotherFolder}`);
	await uninterrupted(() => heal(out));
	if (isFree(out)) return out;
	const names = folderEntries(out).map(({ name }) => name);
	throw new Refusal(
		`${named} holds files that Laurels did not write (${fewNames(names)}). ${nameAnotherFolder} Or empty this one.`,
	);
}

const nameAnotherFolder = 'Name another folder with LAURELS_OUT.';

/** Brings a site back that was between its two moves, and finishes what was to be put into the folder. */
async function heal(out: string): Promise<void> {
	const { next, old, lock } = beside(out);
	const left = [next, `${next}${copying}`, old].filter(isLeft);
	if (left.length > 0)
		await locked(lock, async () => {
			if (left.includes(old) && !existsSync(out)) await rename(old, out);
			for (const folder of left) await removedWhole(folder);
		});
	const { next: waiting, lock: inside } = within(out);
	if (existsSync(waiting)) await locked(inside, () => folderFilled(out));
	if (existsSync(`${waiting}${copying}`)) await locked(inside, () => removedWhole(`${waiting}${copying}`));
}

/** Whether a folder is what a build left that was ended, and not somebody's who likes the name. */
const isLeft = (folder: string): boolean =>
	Boolean(statSync(folder, { throwIfNoEntry: false })?.isDirectory()) && (folder.endsWith(copying) || isSite(folder));

/** What a folder is called while it is copied. */
const copying = '.laurels-copy';

async function locked<T>(file: string, act: () => Promise<T>): Promise<T> {
	const unlock = await takeLock(file);
	return act().finally(unlock);
}

/**
 * Puts a finished site into the place of the published one: as a whole, by two moves; file by file where the folder is
 * a disk of its own, may not be moved, or holds what somebody else put there, which is never touched. Throws, and has
 * changed nothing, where that stands in the way.
 */
export async function putInPlace(
	site: string,
	out: string,
	{ files = siteFilesBelow(site), aside }: SiteToPlace = {},
): Promise<PlacedSite> {
	await writeFile(path.join(site, listName), listText(listFrom(files)));
	const { others } = existsSync(out) ? looked(out, site) : { others: [] };
	return uninterrupted(async () => {
		const untidy = others.length === 0 ? await swapped(site, out, aside) : undefined;
		return { kept: others, untidy: untidy ?? (await copiedInto(site, out)) };
	});
}

/** What is in the folder; throws where something stands in the way of what is to come. */
function looked(out: string, site: string): Inside {
	const found = inside(out, listIn(site) as WrittenList, site);
	if (found.inTheWay.length === 0) return found;
	const names = found.inTheWay.map((name) => path.join(out, name));
	throw new Refusal(
		`${fewNames(names)}: Laurels did not write this, and the site needs its place. Move it away, or delete it if you don’t need it.`,
	);
}

/** Moves the folder away and the new one there. Nothing, and nothing has changed, where it can't be moved. */
async function swapped(site: string, out: string, aside: string | undefined): Promise<string[] | undefined> {
	const { next, old, lock } = beside(out);
	const had = await stat(out).catch(() => undefined);
	let unlock = async (): Promise<void> => {};
	try {
		await mkdir(path.dirname(out), { recursive: true });
		if (had && had.dev !== (await stat(path.dirname(out))).dev) return undefined;
		unlock = await takeLock(lock);
		if (existsSync(next) && !isLeft(next)) return undefined;
		await bring(site, next);
		if (had) {
			await alike(next, had);
			await rename(out, old);
		}
		await rename(next, out).catch(async (error) => {
			if (had) await rename(old, out);
			throw error;
		});
	} catch (error) {
		if (isLeft(next)) await rename(next, site).catch(() => removedWhole(next));
		if (!had || error instanceof Refusal) throw error;
		return undefined;
	} finally {
		await unlock();
	}
	return aside
		? rename(old, aside).then(
				() => [],
				() => removedWhole(old),
			)
		: removedWhole(old);
}

/** Puts the site into the folder, on whose disk it then is, and from there every file into its place. */
async function copiedInto(site: string, out: string): Promise<string[]> {
	await mkdir(out, { recursive: true });
	const { next, lock } = within(out);
	return locked(lock, async () => {
		try {
			await bring(site, next);
			return await folderFilled(out);
		} catch (error) {
			if (!(error instanceof Halfway)) await removedWhole(next);
			throw error;
		}
	});
}

/** Brings a finished site to another place, also on another disk: it is there as a whole or not at all. */
async function bring(site: string, to: string): Promise<void> {
	await removedWhole(to);
	try {
		return await rename(site, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
	}
	const copy = `${to}${copying}`;
	try {
		await rm(copy, { recursive: true, force: true });
		await cp(site, copy, { recursive: true });
		await rename(copy, to);
	} catch (error) {
		await removedWhole(copy);
		throw error;
	}
}

/** Fills a folder with the site that waits in it: pages after what they show, and what is no longer needed goes last. */
async function folderFilled(out: string): Promise<string[]> {
	const { next } = within(out);
	const list = listIn(next);
	// The list goes last: all else is done.
	if (!list) return removedWhole(next);
	const { ours } = looked(out, next);
	await claim(out, listFrom(ours.files).union(list));
	try {
		for (const file of ours.files) if (has(list, `${file}/`)) await rm(path.join(out, file));
		for (const file of siteFilesBelow(next).sort(byTurn)) await putFile(path.join(next, file), path.join(out, file));
		for (const file of ours.files) if (!has(list, file)) await rm(path.join(out, file), { force: true });
		for (const folder of ours.folders.toReversed())
			if (!has(list, folder)) await removedIfEmpty(path.join(out, folder));
		await rename(path.join(next, listName), path.join(out, listName));
	} catch (error) {
		throw new Halfway(
			`${sentenceIn(error)}\n${out} now holds parts of the last site and of this one. Mend this, and run npm run build again: it begins by finishing this.`,
		);
	}
	return removedWhole(next);
}

/** Writes down, before anything changes, that the files of both sites are ours. */
async function claim(out: string, list: WrittenList): Promise<void> {
	const file = path.join(out, `${listName}-new`);
	await writeFile(file, listText(list));
	await rename(file, path.join(out, listName));
}

/** Puts a file into its place, also where a folder of ours was, or a disk of its own begins. */
async function putFile(file: string, to: string): Promise<void> {
	await mkdir(path.dirname(to), { recursive: true });
	if ((await stat(to).catch(() => undefined))?.isDirectory()) await rm(to, { recursive: true });
	await rename(file, to).catch(async (error) => {
		if (error.code !== 'EXDEV') throw error;
		const copy = path.join(path.dirname(to), copying);
		await cp(file, copy);
		await rename(copy, to);
	});
}

/** Removes a folder with nothing in it. */
const removedIfEmpty = (folder: string): Promise<void> => rmdir(folder).catch(() => {});

const isPage = (file: string): boolean => file.endsWith('.html');
const byTurn = (one: string, other: string): number =>
	Number(isPage(one)) - Number(isPage(other)) || (one < other ? -1 : 1);

/** The files of a site, but for its list. */
const siteFilesBelow = (folder: string, under = ''): string[] =>
	folderEntries(path.join(folder, under)).flatMap((entry) => {
		const name = under + entry.name;
		if (entry.isDirectory()) return siteFilesBelow(folder, `${name}/`);
		return name === listName ? [] : [name];
	});

/** Lets a folder be used by those who may use another. */
async function alike(folder: string, { mode, uid, gid }: { mode: number; uid: number; gid: number }): Promise<void> {
	const { uid: ownUser, gid: ownGroup } = await stat(folder);
	if (uid !== ownUser || gid !== ownGroup) await chown(folder, uid, gid);
	await chmod(folder, mode & 0o7777);
}

/** Removes a folder with all that is in it, and says where it can't. Whoever wrote into it may still be at it. */
export const removedWhole = (folder: string): Promise<string[]> =>
	rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).then(
		() => [],
		(error) => [`${folder} could not be removed: ${sentenceIn(error)}`],
	);

const fewNames = (names: readonly string[]): string =>
	names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
