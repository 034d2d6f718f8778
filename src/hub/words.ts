import type { Hub } from './hub.ts';

/** Links from one thing to another: their words are gathered where they belong. */
const linkFields = new Set([
	'people',
	'person',
	'lists',
	'tags',
	'recognitions',
	'gave',
	'works',
	'work',
	'photo',
	'image',
	'pictures',
	'featured',
	'owner',
]);

const textOfThing = (thing: object): string =>
	JSON.stringify(thing, (key, value) => (key && linkFields.has(key) ? undefined : value));

/** All words of a hub that a page can show: tells which letters the fonts need. */
export const wordsToWrite = (hub: Hub): string =>
	[hub, hub.owner, ...hub.people, ...hub.lists, ...hub.tags, ...hub.recognitions, ...hub.works]
		.map(textOfThing)
		.join('\n');
