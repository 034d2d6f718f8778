import type { Entry } from './content/entries.ts';
import type { Loaded } from './content/load.ts';
import { gate, type Seen } from './gate.ts';
import type { Hub } from './hub.ts';
import type { CollectionName } from './schema/index.ts';
import type { Everything, ReadEntry } from './things.ts';
import type { Day } from './time/days.ts';

/** The public hub of a content folder without mistakes: the door to the gate for everything that runs outside Astro. */
export function publicHub(loaded: Loaded, today: Day, seen: Omit<Seen, 'today'> = { drafts: false }): Hub {
	const read = <C extends CollectionName>({ id, data, body, file }: Entry<C>): ReadEntry<C> => ({
		id,
		data,
		body,
		photo: loaded.photos.get(file),
	});
	if (!loaded.hub) throw new Error('there is no hub.md');
	const everything: Everything = {
		hub: read(loaded.hub),
		people: loaded.people.map(read),
		lists: loaded.lists.map(read),
		recognitions: loaded.recognitions.map(read),
		works: loaded.works.map(read),
		pages: loaded.pages.map(read),
		inTexts: loaded.inTexts,
		style: loaded.style,
		logo: loaded.logo,
	};
	return gate(everything, { today, ...seen });
}
