import path from 'node:path';
import type { Entry } from '../../../hub/content/entries.ts';
import type { TextFile } from '../../../hub/content/files.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { freeIds, idFault } from '../../../hub/content/ids.ts';
import { idsIn, isDeclined, referenceFields } from '../../../hub/content/references.ts';
import { marksOf } from '../../../hub/identity/marks.ts';
import { type Finding, findingInWords } from '../../../hub/mistakes/finding.ts';
import { type Day, isFullDay } from '../../../hub/time/days.ts';
import { isRemoved } from '../../change/files/removed.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { type Alike, alikeIn } from '../alike.ts';
import { newText } from '../compose.ts';
import { type EntryWords, fieldsOf, type NewCollection } from '../fields.ts';
import { idWords } from '../id-words.ts';

/** A file that may be written, as it will be read, or why not. `alike` is in another file already, or seems to be. */
export type Prepared = { source: TextFile } | { faults: string[] } | { alike: Alike };

/** Prepares a new file from what was said, and writes nothing. What it answers as text loads without mistakes. */
export async function prepareEntry(
	collection: NewCollection,
	given: EntryWords,
	known: ContentUnopened,
	where: { content: ContentFolder; private: PrivateFolder; today: Day },
): Promise<Prepared> {
	const fields = fieldsOf(collection, given, known, where.today);
	if (collection === 'people' && !given.anyway && (await isRemoved(where.private, marksOf(fields))))
		return { faults: [asked] };
	const alike = alikeIn(collection, fields, known);
	if (alike && !given.anyway) return { alike };
	const no = given.anyway ? [] : declinedIn(collection, fields, known);
	if (no.length > 0) return { faults: no.map(declined) };
	const there: readonly Entry<NewCollection>[] = known[collection];
	const former = new Map(
		there.flatMap(({ data, file }) => ('formerly' in data ? data.formerly : []).map((id) => [id, file] as const)),
	);
	const now = known.texts.filter((text) => text.collection === collection).map(({ id }) => id);
	const id = given.id ?? freeIds([...now, ...former.keys()])(idWords(collection, fields, known));
	if (!id) return { faults: ['No file name can be made of these words. Say one: --id ada-lovelace'] };
	if (former.has(id)) return { faults: [`Addresses with “${id}” lead to ${former.get(id)}. Choose another --id.`] };
	const file = path.posix.join(where.content.shown, collection, `${id}.md`);
	const wrong = idFault(id);
	if (wrong) return { faults: [findingInWords({ ...wrong, file, line: 1 } as Finding)] };
	// The day stands in the name of the file.
	const { date, ...others } = fields;
	const isInName = collection === 'recognitions' && isFullDay(`${date}`) && id.startsWith(`${date}-`);
	const written = isInName ? others : fields;
	const text = newText(collection, alike?.ids ? { ...written, notSame: alike.ids } : written);
	const source = { collection, id, file, folder: path.join(where.content.path, collection), text };
	const mistakes = known.mistakesIn([...known.texts, source]);
	const own = mistakes.filter((mistake) => mistake.file === file);
	return own.length > 0 ? { faults: own.map(findingInWords) } : { source };
}

/** The names of those whom the fields of a new file name, and who do not want to be here. */
function declinedIn(collection: NewCollection, fields: Record<string, unknown>, { people }: ContentUnopened): string[] {
	const named = referenceFields
		.filter(({ from, to }) => from === collection && to === 'people')
		.flatMap(({ field }) => idsIn(fields[field]));
	return people.filter((person) => named.includes(person.id) && isDeclined(person)).map(({ data }) => data.name);
}

const declined = (name: string): string =>
	`${name} declined, so nothing of them is published. Nothing was written; --anyway writes it all the same.`;

const asked =
	'Somebody with this name or profile asked not to be here. Nothing was written; if this is somebody else, --anyway writes it.';
