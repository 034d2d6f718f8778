import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entriesIfAny, folderEntries, isAbsence } from '../disk.ts';
import { isLitter } from '../hub/content/left-over.ts';

/**
 * The list of what Laurels wrote into the folder of a site: what is not on it is somebody else's, and stays. It lies in
 * that folder, so that it goes wherever the folder goes, and holds digests instead of names, because some hosts show it:
 * whoever reads it learns of nobody who wants to stay out of search engines.
 */
export const listName = '.laurels-files';

/** The list, and what lies in the folder of a site only while it is changed. */
export const isOwnTool = (name: string): boolean => name.startsWith('.laurels-');

/** What hosts and disks put into a folder that is to hold a site. */
const isOfHost = (name: string): boolean => /^(\.git\w*|\.nojekyll|CNAME|lost\+found)$/.test(name) || isLitter(name);

/** Paths from the folder of a site, as digests; folders end in a slash. */
export type WrittenList = ReadonlySet<string>;

const marked = (name: string): string => hash('sha256', name.normalize('NFC'), 'base64url').slice(0, 16);

/** Whether a list has a path. */
export const has = (list: WrittenList, name: string): boolean => list.has(marked(name));

/** The list of a folder; undefined where there is none. */
export function listIn(folder: string): WrittenList | undefined {
	try {
		return new Set(readFileSync(path.join(folder, listName), 'utf8').split('\n').slice(1).filter(Boolean));
	} catch (error) {
		if (isAbsence(error)) return undefined;
		throw error;
	}
}

/** The words of a list. */
export const listText = (list: Iterable<string>): string =>
	['Digests of what Laurels wrote here. What is not on this list is yours, and stays.', ...[...list].sort(), ''].join(
		'\n',
	);

/** The folders in which a file is. */
export const foldersOf = (file: string): string[] => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

/** A list of files and of the folders in which they are. */
export function listFrom(files: readonly string[]): Set<string> {
	const folders = new Set(files.flatMap(foldersOf));
	return new Set([...files, ...[...folders].map((folder) => `${folder}/`)].map(marked));
}

/** What is in the folder of a published site. Paths are relative to it, and have slashes on every system. */
export interface Inside {
	/** Files that Laurels wrote, and folders in which they are. */
	ours: { files: string[]; folders: string[] };
	/** What somebody else put there: the outermost folder, with a slash at the end, or the file. */
	others: string[];
	/** Those of them that have a place that the next site needs. */
	inTheWay: string[];
}

/** Looks who wrote what is in a folder. `next` is the list of the site that is to be put there, `site` where that lies. */
export function inside(folder: string, next: WrittenList, site: string): Inside {
	const list = listIn(folder);
	const found: Inside = { ours: { files: [], folders: [] }, others: [], inTheWay: [] };
	const isOurs = (name: string) => (list ? has(list, name) : isAsNext(name, next));
	/** `covered`: the next site has a file where this folder is. */
	const look = (under: string, covered: boolean): void => {
		for (const entry of folderEntries(path.join(folder, under))) {
			const name = under + entry.name;
			if (isLitter(entry.name) || isOwnTool(entry.name)) continue;
			if (entry.isDirectory() && (isOurs(`${name}/`) || has(next, `${name}/`))) {
				if (isOurs(`${name}/`)) found.ours.folders.push(`${name}/`);
				look(`${name}/`, covered || has(next, name));
			} else if (entry.isFile() && (isOurs(name) || isSameFile(name, folder, site))) found.ours.files.push(name);
			else {
				const shown = entry.isDirectory() ? `${name}/` : name;
				found.others.push(shown);
				if (covered || has(next, name) || has(next, `${name}/`)) found.inTheWay.push(shown);
			}
		}
	};
	look('', false);
	return found;
}

/** A site from before there were lists: what stands in a folder that the next one has, too, or has its name. */
function isAsNext(name: string, next: WrittenList): boolean {
	const [first = ''] = name.split('/');
	return has(next, name) || (!first.startsWith('.') && name.includes('/') && has(next, `${first}/`));
}

/** Whoever wrote it: where the next site has the same bytes, nothing is lost. */
function isSameFile(name: string, folder: string, site: string): boolean {
	const [one, other] = [path.join(folder, name), path.join(site, name)];
	const found = lstatSync(other, { throwIfNoEntry: false });
	return Boolean(
		found?.isFile() && found.size === lstatSync(one).size && readFileSync(one).equals(readFileSync(other)),
	);
}

/** Whether a site may be put into a folder: there is none, or nothing in it that somebody made, or a site of ours. */
export const isFree = (folder: string): boolean =>
	entriesIfAny(folder).every(({ name }) => isOfHost(name) || isOwnTool(name)) || isSite(folder);

/** Whether a folder holds a site of ours: it has a list, or says in its first page by what it was made. */
export function isSite(folder: string): boolean {
	if (existsSync(path.join(folder, listName))) return true;
	try {
		return /<meta name="generator" content="Laurels/.test(readFileSync(path.join(folder, 'index.html'), 'utf8'));
	} catch (error) {
		if (isAbsence(error)) return false;
		throw error;
	}
}
