import { type Described, openRoom, placeOf } from '../../hub/same.ts';
import type { CollectionName } from '../../hub/schema/index.ts';
import { fold } from '../../hub/text.ts';
import type { Known } from '../known.ts';

/** What is about the same already, or seems to be: its id and file, and for a person why. */
export interface Alike {
	id: string;
	file: string;
	because?: string;
}

/** What is about the same as a new file. Of people that is decided as everywhere. */
export function alikeIn(collection: CollectionName, fields: Record<string, unknown>, known: Known): Alike | undefined {
	if (collection === 'people') {
		const room = openRoom();
		for (const person of known.people) room.add(person);
		const likeness = room.likest(fields as unknown as Described);
		return likeness && { ...likeness.other, because: likeness.because };
	}
	if (collection === 'works') return known.works.find(({ data }) => placeOf(data.url) === placeOf(`${fields['url']}`));
	if (collection === 'lists') return known.lists.find(({ data }) => fold(data.title) === fold(`${fields['title']}`));
	return undefined;
}
