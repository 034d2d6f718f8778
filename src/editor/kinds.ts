import type { Referable } from '../hub/content/references.ts';
import { collectionNames } from '../hub/schema/index.ts';
import type { CollectionName } from '../hub/schema/names.ts';

/** A kind of file of which there are many. */
export type Folder = Exclude<CollectionName, 'hub'>;
export const folders = collectionNames.filter((name): name is Folder => name !== 'hub');

interface CollectionLabel {
	label: string;
	icon: string;
	/** What the text below the fields is for. */
	body: string;
}

/** What editors call each kind of file. */
export const collectionLabels: Record<CollectionName, CollectionLabel> = {
	hub: { label: 'Your hub', icon: 'home', body: 'Why you do this' },
	people: { label: 'People', icon: 'person', body: 'Their story' },
	recognitions: { label: 'Laurels', icon: 'award_star', body: 'What happened, in your own words' },
	lists: { label: 'Lists', icon: 'group', body: 'Opening words' },
	works: { label: 'Works and events', icon: 'menu_book', body: 'Why it is worth someone’s time' },
	pages: { label: 'Your own pages', icon: 'article', body: 'The text of the page' },
};

/** By what people pick one of a kind. */
export const shown: Record<Referable, string> = {
	people: 'name',
	lists: 'title',
	works: 'title',
	recognitions: 'reason',
};
