import { copyFileSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keyOf } from '../keys.ts';
import type { Store } from './store.ts';
import { removedWhole } from './swap.ts';
import { clearOlder } from './workshop.ts';
import { foldersOf } from './written.ts';

/** A file of a site: its size in bytes, when it was changed in milliseconds, and the key of what it is made of. */
export type SiteFileStamp = readonly [size: number, modified: number, key: string];

/** All files of a site, by their names. */
export type SiteStamps = ReadonlyMap<string, SiteFileStamp>;

/** The folder in which a site is made. */
export interface SiteFolder {
	folder: string;
	/** Whether a file of a key is there, or the store has it. Throws where the file is there with another key. */
	put: (file: string, key: string) => boolean;
	/** Puts a file there, and into the store. */
	keep: (file: string, key: string, bytes: Uint8Array) => void;
	/** Copies a file that stands elsewhere. */
	copy: (file: string, key: string, from: string) => void;
	/** Takes away whatever nobody has put there. Answers what is there. */
	settle: () => SiteStamps;
}

/** Opens a folder. What is `known` of it stays, where somebody puts a file of the same key there, and nobody has touched it. */
export function openSiteFolder(folder: string, store: Store, known: SiteStamps = new Map()): SiteFolder {
	const there = new Map<string, SiteFileStamp>();
	/** How files are put there once more. */
	const again = new Map<string, () => boolean>();
	const knownFolders = new Set([...known.keys()].flatMap(foldersOf));
	const at = (file: string): string => path.join(folder, file);

	/** Puts a file there by `write`, which answers whether it could. */
	function placed(file: string, key: string, write: () => boolean): boolean {
		const [, , other = key] = there.get(file) ?? [];
		if (other !== key)
			throw new Error(`${file} would be two files: a file in public/ has the address of a page, so rename it.`);
		if (there.has(file)) return true;
		const before = known.get(file);
		const stamp = before && stampOf(at(file));
		const isSame = stamp && `${before}` === `${[...stamp, key]}`;
		if (!isSame) {
			makeRoomFor(file);
			if (!write()) return false;
		}
		note(file, key, isSame ? stamp : undefined);
		again.set(file, write);
		return true;
	}

	function note(file: string, key: string, stamp = stampOf(at(file))): void {
		if (!stamp) throw new Error(`${file} is missing.`);
		there.set(file, [...stamp, key]);
	}

	/** Takes away what stands where a file is to be: another one, or a folder; or a file where one of its folders is to be. */
	function makeRoomFor(file: string): void {
		for (const above of foldersOf(file)) if (known.has(above)) rmSync(at(above), { force: true });
		if (known.has(file) || knownFolders.has(file)) rmSync(at(file), { recursive: true, force: true });
	}

	/** Takes away what nobody has put into a folder, and folders that then hold nothing. Adds what stays, and answers whether anything does. */
	function sweep(under: string, kept: Set<string>): boolean {
		let holds = false;
		for (const entry of readdirSync(at(under), { withFileTypes: true })) {
			const name = under + entry.name;
			if (entry.isDirectory()) {
				if (sweep(`${name}/`, kept)) holds = true;
				else rmdirSync(at(name));
				continue;
			}
			// Some disks write accents in a way of their own.
			const file = [name, name.normalize('NFC')].find((one) => there.has(one));
			if (file === undefined) rmSync(at(name), { force: true });
			else {
				kept.add(file);
				holds = true;
			}
		}
		return holds;
	}

	const put = (file: string, key: string): boolean => placed(file, key, () => store.put(key, at(file)));
	return {
		folder,
		put,
		keep(file, key, bytes) {
			store.keep(key, bytes);
			put(file, key);
		},
		copy(file, key, from) {
			placed(file, key, () => {
				mkdirSync(path.dirname(at(file)), { recursive: true });
				// Bytes of the store are never written over.
				rmSync(at(file), { force: true });
				copyFileSync(from, at(file));
				return true;
			});
		},
		settle() {
			const kept = new Set<string>();
			sweep('', kept);
			// A disk on which `A` is `a` had the file under its older name.
			for (const [file, write] of again)
				if (!kept.has(file)) {
					write();
					note(file, there.get(file)?.[2] ?? '');
				}
			return there;
		},
	};
}

/** Copies a folder that is named by all that is in it. */
export function copyInto({ copy }: SiteFolder, under: string, folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const full = path.join(entry.parentPath, entry.name);
		copy(under + path.relative(folder, full).split(path.sep).join('/'), keyOf('copied', full), full);
	}
}

/** What is known of a file at a path; undefined where there is none. */
export function stampOf(file: string): readonly [size: number, modified: number] | undefined {
	const found = lstatSync(file, { throwIfNoEntry: false });
	return found?.isFile() ? [found.size, found.mtimeMs] : undefined;
}

/** What lies in the folder of a site that was laid aside: the site, and what is known of it. */
const within = (aside: string) => ({ site: path.join(aside, 'site'), known: path.join(aside, 'files.json') });

/**
 * Gets ready to lay aside the site that another takes the place of: the one after that is made in its folder. Answers where
 * it is to lie. What was laid aside of other sites is forgotten after a day.
 */
export async function layAside(aside: string, known: SiteStamps): Promise<string> {
	await removedWhole(aside);
	await clearOlder(path.dirname(aside));
	await mkdir(aside, { recursive: true });
	await writeFile(within(aside).known, JSON.stringify([...known]));
	return within(aside).site;
}

/** Brings a site that was laid aside to where the next is made. Answers what is known of it: nothing where there is none. */
export async function takeUp(aside: string, folder: string): Promise<SiteStamps> {
	const { site, known } = within(aside);
	try {
		const files = JSON.parse(await readFile(known, 'utf8')) as [string, SiteFileStamp][];
		// From here on it is no longer what is known of it.
		await rm(known);
		await mkdir(path.dirname(folder), { recursive: true });
		await rename(site, folder);
		return new Map(files);
	} catch {
		await removedWhole(aside);
		return new Map();
	}
}
