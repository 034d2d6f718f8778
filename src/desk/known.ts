import { type Reading, readEntry } from '../hub/entries.ts';
import { type PictureFile, readFiles, type TextFile } from '../hub/files.ts';
import type { ContentFolder } from '../hub/load.ts';
import { describe, type Finding, severityOf } from '../hub/mistakes.ts';
import type { Entries } from '../hub/references.ts';
import { understand } from '../hub/understand.ts';
import { Refusal } from '../refusal.ts';

/** What stands in a content folder, its photos unopened: fast enough to ask before the first question. */
export interface Known extends Entries {
	folder: ContentFolder;
	texts: TextFile[];
	pictures: PictureFile[];
	mistakes: Finding[];
	/** The mistakes in and between other texts, of which most are these. */
	mistakesIn: (texts: readonly TextFile[]) => Finding[];
}

/**
 * Reads a content folder. Throws where a file or folder can't be read, which may name anybody, and never for what an
 * author wrote. `read` may remember texts that did not change.
 */
export function readKnown(folder: ContentFolder, read: (text: TextFile) => Reading = readEntry): Known {
	const { texts, pictures, findings: found } = readFiles(folder.path, folder.shown);
	const closed = found.filter(({ kind }) => kind === 'unreadable');
	if (closed.length > 0) throw new Refusal(`Nothing was done, because of this:\n${closed.map(describe).join('\n')}`);
	const understood = (all: readonly TextFile[]) => {
		const { entries, findings } = understand(all, read);
		return { entries, mistakes: findings.filter((finding) => severityOf(finding) === 'mistake') };
	};
	const { entries, mistakes } = understood(texts);
	return { ...entries, folder, texts, pictures, mistakes, mistakesIn: (all) => understood(all).mistakes };
}
