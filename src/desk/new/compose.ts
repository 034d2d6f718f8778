import { entryText } from '../../hub/content/entry-text.ts';
import { type CollectionName, collections } from '../../hub/schema/index.ts';

/** A new file: the fields that were given, then the others as comments that say what they are for, and an empty body. */
export function newText(collection: CollectionName, fields: Record<string, unknown>): string {
	const hints = Object.entries(collections[collection].schema.shape)
		.filter(([name]) => fields[name] === undefined)
		.map(([name, field]) => `# ${name}: # ${field.description ?? ''}\n`);
	return entryText(fields).replace(/---\n$/, () => `${hints.join('')}---\n`);
}
