import { type CheckedEntry, readEntry } from '../../hub/content/entries.ts';
import { readFiles, type TextFile } from '../../hub/content/files.ts';
import type { ContentFolder } from '../../hub/content/folder.ts';
import { understand } from '../../hub/content/understand.ts';
import { describe, severityOf } from '../../hub/mistakes/finding.ts';
import { Refusal } from '../../refusal.ts';
import type { ContentUnopened } from '../content-unopened.ts';

/**
 * Reads a content folder. Throws where a file or folder can't be read, which may name anybody, and never for what an
 * author wrote. `read` may remember texts that did not change.
 */
export function readKnown(folder: ContentFolder, read: (text: TextFile) => CheckedEntry = readEntry): ContentUnopened {
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
