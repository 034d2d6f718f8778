import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { folderEntries, isAbsence } from '../../../disk.ts';

/** Where something lies, and how it is named in messages. */
interface NamedPath {
	path: string;
	shown: string;
}

/**
 * Every file and folder below a folder: hidden ones and what links lead to, too. What git keeps is left out.
 * Throws where one can't be opened.
 */
export function allBelow(folder: NamedPath, seen = new Set<string>()): (NamedPath & { isFile: boolean })[] {
	const real = realOf(folder.path);
	if (real === undefined || seen.has(real)) return [];
	seen.add(real);
	return folderEntries(folder.path).flatMap((entry) => {
		const place = { path: path.join(folder.path, entry.name), shown: path.posix.join(folder.shown, entry.name) };
		const found = entry.isSymbolicLink() ? statSync(place.path, { throwIfNoEntry: false }) : entry;
		const isFolder = found?.isDirectory() ?? false;
		if (isFolder && entry.name === '.git') return [];
		return [{ ...place, isFile: found?.isFile() ?? false }, ...(isFolder ? allBelow(place, seen) : [])];
	});
}

function realOf(folder: string): string | undefined {
	try {
		return realpathSync(folder);
	} catch (error) {
		if (isAbsence(error)) return undefined;
		throw error;
	}
}
