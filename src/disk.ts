import { type Dirent, readdirSync } from 'node:fs';

/** What a folder holds, in order. Throws where it can't be opened: what can't be read is not empty. */
export const folderEntries = (folder: string): Dirent[] =>
	readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** What a folder holds that need not be there. Throws where it is there and can't be opened. */
export function entriesIfAny(folder: string): Dirent[] {
	try {
		return folderEntries(folder);
	} catch (error) {
		if (isAbsence(error)) return [];
		throw error;
	}
}

/** Whether an error says that there is no such file or folder. Any other says that it is there, and can't be read. */
export const isAbsence = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
