import { prefixOf } from '../../vocabulary/paths.ts';
import type { Finding } from '../mistakes/finding.ts';
import type { CollectionName } from '../schema/index.ts';
import { groupsWithoutFirst, inOtherWords, spokenFields } from '../schema/translation.ts';
import { type CheckedEntry, clashFindings, type Entry, readEntry } from './entries.ts';
import type { TextFile } from './files.ts';
import { linkFindings, wikilinkFindings } from './links.ts';
import { allOf, type Entries, referenceFindings } from './references.ts';
import { languageName, languagesOf, splitTranslations, type Translation } from './translations.ts';

/** Texts as checked entries, what is wrong in each and between them, and which could not be read. `read` reads one text. */
export function understand(
	texts: readonly TextFile[],
	read: (text: TextFile | Translation) => CheckedEntry = readEntry,
): { entries: Entries; findings: Finding[]; unread: ReadonlySet<string> } {
	const entries: Entries = {
		...{ hub: undefined, people: [], lists: [], recognitions: [], works: [], pages: [] },
		translations: [],
	};
	const hubText = texts.find(({ collection, id }) => collection === 'hub' && id === 'hub');
	const hub = hubText && (read(hubText) as CheckedEntry<'hub'>);
	const languages = hub?.entry && languagesOf(hub.entry.data);
	const { originals, translations, findings } = splitTranslations(texts, languages);
	const unread = new Set<string>();
	for (const text of originals) {
		const { entry, findings: found } = hub && text === hubText ? hub : read(text);
		findings.push(...found);
		if (entry) keep(entries, entry);
		else unread.add(`${text.collection}/${text.id}`);
	}
	const byId = new Map(allOf(entries).map((entry) => [`${entry.collection}/${entry.id}`, entry]));
	for (const text of translations) {
		const { entry: translation, findings: found } = read(text);
		findings.push(...found);
		const original = byId.get(`${text.collection}/${text.id}`);
		if (!translation || !original) continue;
		const lost = groupsWithoutFirst(text.collection, original.data, translation.data);
		for (const written of lost)
			findings.push(
				translation.finding(
					{ kind: 'nothing-to-say', written, of: text.of, language: languageName(text.lang) },
					[written],
					'key',
				),
			);
		if (lost.length > 0) continue;
		const { entry, findings: strange } = saidAnew(original, translation, text);
		entries.translations.push(entry);
		findings.push(...strange);
	}
	findings.push(
		...placeFindings(entries),
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

/** An entry in another language: what is said anew in it, and all else as it is. What a hub calls things goes by language. */
function saidAnew(original: Entry, translation: Entry, { lang, of }: Translation): { entry: Entry; findings: Finding[] } {
	const { collection } = original;
	const data = translation.data as Record<string, unknown>;
	const fields = original.collection === 'hub' ? { ...original.data, words: undefined, topics: undefined } : original.data;
	const { fields: merged, strangers } = inOtherWords(collection, fields, data);
	return {
		entry: { ...translation, data: merged as Entry['data'], anew: data, lang },
		findings: strangers.map(({ path }) =>
			translation.finding({ kind: 'decided-elsewhere', of, fields: spokenFields(collection) }, path),
		),
	};
}

/** Pages at addresses where a language begins. */
function placeFindings({ hub, pages }: Entries): Finding[] {
	const prefixes = new Set(hub?.data.languages?.slice(1).map(prefixOf));
	return pages.flatMap(({ id, finding }) => (prefixes.has(`/${id}`) ? [finding({ kind: 'reserved-id', written: id })] : []));
}
