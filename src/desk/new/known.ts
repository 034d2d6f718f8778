import { clashFindings, type Entry, readEntry } from '../../hub/entries.ts';
import { readFiles, type TextFile } from '../../hub/files.ts';
import type { ContentFolder } from '../../hub/load.ts';
import { type Finding, isDoubt } from '../../hub/mistakes.ts';
import { type Entries, referenceFindings } from '../../hub/references.ts';

/** What stands in a content folder, without its photos: fast enough to ask before the first question. */
export interface Known extends Entries {
	texts: TextFile[];
	mistakes: Finding[];
}

/** Reads the texts of a content folder. Never throws for what an author wrote. */
export const readKnown = (folder: ContentFolder): Known => understood(readFiles(folder.path, folder.shown).texts);

/** Texts as entries, and the mistakes in and between them. */
export function understood(texts: TextFile[]): Known {
	const entries: Entries = { hub: undefined, people: [], lists: [], recognitions: [], works: [] };
	const findings: Finding[] = [];
	const unread = new Set<string>();
	for (const text of texts) {
		const { entry, findings: found } = readEntry(text);
		findings.push(...found);
		if (!entry) unread.add(`${text.collection}/${text.id}`);
		else if (entry.collection === 'hub') entries.hub = entry as Entry<'hub'>;
		else (entries[entry.collection] as Entry[]).push(entry);
	}
	findings.push(
		...clashFindings([...entries.people, ...entries.lists, ...entries.recognitions, ...entries.works]),
		...referenceFindings(entries, unread),
	);
	return { ...entries, texts, mistakes: findings.filter((finding) => !isDoubt(finding)) };
}
