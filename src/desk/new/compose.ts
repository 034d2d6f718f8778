import { entryText } from '../../hub/content/entry-text.ts';
import { type CollectionName, collections } from '../../hub/schema/index.ts';

/** A new file: the fields that were given, then the others as comments that say what they are for, and an empty body. */
export function newText(collection: CollectionName, fields: Record<string, unknown>): string {
	const hints = Object.entries(hintsOf(collection)).flatMap(([name, hint]) =>
		fields[name] === undefined ? `${hint}\n` : [],
	);
	return entryText(fields).replace(/---\n$/, () => `${hints.join('')}---\n`);
}

/** The lines that say what the fields of a new file are for, by field. */
export const hintsOf = (collection: CollectionName): Record<string, string> =>
	Object.fromEntries(
		Object.entries(collections[collection].schema.shape).map(([name, field]) => [
			name,
			`# ${name}: # ${field.description ?? ''}`,
		]),
	);
