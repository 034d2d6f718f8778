import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isPicture } from '../hub/content/files.ts';
import { isUnfinished, journalName } from '../hub/content/left-over.ts';
import { ageOf, type Looks, looksOf } from '../hub/content/looks.ts';

/** All files of a folder by their paths, as they look from outside: nothing is opened. */
export type FolderLook = ReadonlyMap<string, Looks>;

/** Looks at a folder, and at all below it but hidden folders. What goes away meanwhile is not there. */
export function lookAtFolder(folder: string): FolderLook {
	const look = new Map<string, Looks>();
	for (const file of visibleFiles(folder)) {
		const looks = looksOf(file);
		if (looks) look.set(file, path.basename(file).startsWith('.') && !isOfCommand(file) ? hidden : looks);
	}
	return look;
}

/** Whether a command keeps a file while it changes others: one that stays is left of a command that was ended. */
function isOfCommand(file: string): boolean {
	const name = path.basename(file);
	return isUnfinished(name) || name.startsWith(journalName);
}

/** Nobody reads what is in hidden files, and editors write in some all the time. */
const hidden: Looks = { sign: '', bytes: 1, changed: 0 };

/** The files of a folder, and of all below it but hidden folders. */
export function visibleFiles(folder: string): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
			const full = path.join(folder, entry.name);
			return entry.isDirectory() && !entry.name.startsWith('.') ? visibleFiles(full) : [full];
		});
	} catch {
		// It is gone, or closed: whoever reads it says so.
		return [];
	}
}

/**
 * Milliseconds for which a file has to stand still before it is read: texts are saved at once, photos are copied in pieces. A
 * command that is at work has done with its files before so long.
 */
const quiet = { text: 80, empty: 400, picture: 400, command: 1000 };
/** Milliseconds for which more may come of a photo that ends in the middle. */
const copying = 5000;

/** The files that somebody is writing. */
export const inMotion = (look: FolderLook): string[] =>
	[...look.keys()].filter((file) => {
		const looks = look.get(file) as Looks;
		if (isOfCommand(file)) return ageOf(looks) < quiet.command;
		const least = looks.bytes === 0 ? quiet.empty : isPicture(file) ? quiet.picture : quiet.text;
		return ageOf(looks) < least;
	});

/** Whether a file changed a short time ago. */
export const isYoung = (looks: Looks | undefined): boolean => looks !== undefined && ageOf(looks) < copying;
