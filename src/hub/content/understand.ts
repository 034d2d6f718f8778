import type { Finding } from '../mistakes/finding.ts';
import type { CollectionName } from '../schema/index.ts';
import { clashFindings, type Entry, type Reading, readEntry } from './entries.ts';
import type { TextFile } from './files.ts';
import { linkFindings, wikilinkFindings } from './links.ts';
import { type Entries, referenceFindings } from './references.ts';

/** Texts as checked entries, what is wrong in each and between them, and which could not be read. `read` reads one text. */
export function understand(
	texts: readonly TextFile[],
	read: (text: TextFile) => Reading = readEntry,
): { entries: Entries; findings: Finding[]; unread: ReadonlySet<string> } {
	const entries: Entries = { hub: undefined, people: [], lists: [], recognitions: [], works: [], pages: [] };
	const findings: Finding[] = [];
	const unread = new Set<string>();
	for (const text of texts) {
		const { entry, findings: found } = read(text);
		findings.push(...found);
		if (entry) keep(entries, entry);
		else unread.add(`${text.collection}/${text.id}`);
	}
	findings.push(
		...clashFindings([...entries.people, ...entries.lists, ...entries.recognitions, ...entries.works, ...entries.pages]),
		...referenceFindings(entries, unread),
		...linkFindings(entries, unread),
		...wikilinkFindings(entries, unread),
	);
	return { entries, findings, unread };
}

function keep(entries: Entries, entry: Entry<CollectionName>): void {
	if (entry.collection === 'hub') entries.hub = entry as Entry<'hub'>;
	else (entries[entry.collection] as Entry[]).push(entry);
}
