import { isDeclined } from '../../hub/content/references.ts';
import { bareAddress, type Described, openRoom } from '../../hub/identity/same.ts';
import type { CollectionName } from '../../hub/schema/index.ts';
import { fold } from '../../hub/text.ts';
import type { ContentUnopened } from '../content-unopened.ts';

/** What is about the same already, or seems to be: its file, and for a person why, and the ids of all who seem to be the same. */
export interface Alike {
	file: string;
	because?: string;
	ids?: string[];
}

/** What is about the same as a new file. Of people that is decided as everywhere. */
export function alikeIn(
	collection: CollectionName,
	fields: Record<string, unknown>,
	known: ContentUnopened,
): Alike | undefined {
	if (collection === 'people') return sameAs(fields as unknown as Described, known);
	if (collection === 'works')
		return known.works.find(({ data }) => bareAddress(data.url) === bareAddress(`${fields['url']}`));
	if (collection === 'pages') return known.pages.find(({ data }) => fold(data.title) === fold(`${fields['title']}`));
	if (collection === 'lists') return known.lists.find(({ data }) => fold(data.title) === fold(`${fields['title']}`));
	const praise = collection === 'recognitions' && praiseIn(fields);
	if (praise) return known.recognitions.find(({ data }) => praiseIn(data) === praise);
	return undefined;
}

/** To whom a laurel is, and its words; empty where it has none yet. */
function praiseIn({ people, reason, quote }: { people?: unknown; reason?: unknown; quote?: unknown }): string {
	const words = fold(`${(quote as { text?: string } | undefined)?.text ?? quote ?? reason ?? ''}`);
	return words && `${[people].flat().toSorted().join()}: ${words}`;
}

function sameAs(person: Described, { people }: ContentUnopened): Alike | undefined {
	const room = openRoom();
	for (const one of people) room.add(one);
	const first = room.likest(person);
	const ids: string[] = [];
	// As many as the field takes.
	for (let next = first; next && ids.length < 100; next = room.likest({ ...person, notSame: ids }))
		ids.push(next.other.id);
	const no = people.some((one) => one.file === first?.other.file && isDeclined(one)) ? '; they declined' : '';
	return first && { file: first.other.file, because: first.because + no, ids };
}
