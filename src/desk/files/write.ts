import { constants, copyFile, link, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFolder } from '../../hub/content/folder.ts';
import { isUnfinished } from '../../hub/content/left-over.ts';
import type { CollectionName } from '../../hub/schema/index.ts';
import { besideOf } from '../../whole.ts';

/**
 * Writes a new file of content/ and answers how it is shown. Throws, and changes nothing, when there is one already.
 * The file is there as a whole or not at all, also when the command is ended meanwhile.
 */
export async function writeNew(
	folder: ContentFolder,
	collection: CollectionName,
	id: string,
	text: string,
): Promise<string> {
	const relative = collection === 'hub' ? 'hub.md' : `${collection}/${id}.md`;
	const file = path.join(folder.path, relative);
	await mkdir(path.dirname(file), { recursive: true });
	await writeWhole(file, text);
	return path.posix.join(folder.shown, relative);
}

/** Takes away what commands that were ended left in folders, a minute later: another command may be at work. */
export async function clearUnfinished(folders: Iterable<string>): Promise<void> {
	for (const folder of folders)
		for (const name of (await readdir(folder).catch(() => [])).filter(isUnfinished)) {
			const file = path.join(folder, name);
			const { ctimeMs } = await stat(file).catch(() => ({ ctimeMs: Date.now() }));
			if (Date.now() - ctimeMs > 60_000) await rm(file, { recursive: true, force: true });
		}
}

/** Writes beside, then gives the file its name, which fails where the name is taken. */
export async function writeWhole(file: string, text: string): Promise<void> {
	const beside = besideOf(file);
	try {
		await writeFile(beside, text, { flag: 'wx' });
		await link(beside, file).catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'EEXIST') throw error;
			// Memory cards and some shares know no links.
			return copyFile(beside, file, constants.COPYFILE_EXCL);
		});
	} finally {
		await rm(beside, { force: true });
	}
}
