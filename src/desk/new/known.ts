import { readFiles, type TextFile } from '../../hub/files.ts';
import type { ContentFolder } from '../../hub/load.ts';
import { type Finding, severityOf } from '../../hub/mistakes.ts';
import type { Entries } from '../../hub/references.ts';
import { understand } from '../../hub/understand.ts';

/** What stands in a content folder, without its photos: fast enough to ask before the first question. */
export interface Known extends Entries {
	texts: TextFile[];
	mistakes: Finding[];
}

/** Reads the texts of a content folder. Never throws for what an author wrote. */
export const readKnown = (folder: ContentFolder): Known => known(readFiles(folder.path, folder.shown).texts);

/** What these texts say, and the mistakes in and between them. */
export function known(texts: TextFile[]): Known {
	const { entries, findings } = understand(texts);
	return { ...entries, texts, mistakes: findings.filter((finding) => severityOf(finding) === 'mistake') };
}
