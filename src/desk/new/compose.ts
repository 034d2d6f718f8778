import { type CollectionName, collections } from '../../hub/schema/index.ts';
import { fold, slug } from '../../hub/text.ts';
import { entryText } from '../write.ts';

/** A new file: the fields that were given, then the others as comments that say what they are for, and an empty body. */
export function newText(collection: CollectionName, fields: Record<string, unknown>): string {
	const hints = Object.entries(collections[collection].schema.shape)
		.filter(([name]) => fields[name] === undefined)
		.map(([name, field]) => `# ${name}: # ${field.description ?? ''}\n`);
	return entryText(fields).replace(/---\n$/, () => `${hints.join('')}---\n`);
}

/** An id from words that no known id would be mistaken for; empty where the words hold no letter or digit. */
export function freeId(words: string, taken: readonly string[]): string {
	const start = shortened(slug(words));
	if (!start) return '';
	const known = new Set(taken.map(fold));
	let id = start;
	for (let count = 2; known.has(fold(id)); count++) id = `${start}-${count}`;
	return id;
}

/** Ids hold 80 letters at most; some are left for a number at the end. */
const shortened = (id: string): string =>
	id.length <= 76
		? id
		: id
				.slice(0, 76)
				.replace(/-[^-]*$/, '')
				.replace(/[\ud800-\udbff]$/, '');
