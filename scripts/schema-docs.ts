import { z } from 'astro/zod';
import { type CollectionName, collections } from '../src/hub/schema/index.ts';

interface Field {
	type?: string;
	description?: string;
	enum?: string[];
	items?: Field;
	properties?: Record<string, Field>;
	required?: string[];
	default?: unknown;
}

/** The JSON Schema of what an author writes in one kind of file, for editors. */
export function jsonSchema(name: CollectionName): Field {
	const schema = z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' }) as Field;
	return { ...schema, description: `Front matter of a ${collections[name].one} of Laurels.` };
}

/** A Markdown table of the fields of one kind of file, in the schema's own words. */
export function fieldTable(name: CollectionName, titled = true): string {
	const { properties = {}, required = [] } = jsonSchema(name);
	const rows = Object.entries(properties).flatMap(([field, about]) => rowsOf(field, about, required.includes(field)));
	const where = name === 'hub' ? 'content/hub.md' : `content/${name}/<id>.md`;
	return [...(titled ? [`## ${where}\n`] : []), '| field | meaning |', '| --- | --- |', ...rows].join('\n');
}

function rowsOf(name: string, field: Field, isRequired: boolean): string[] {
	const inner = field.items ?? field;
	const choices = inner.enum ? ` One of ${inner.enum.map((choice) => `\`${choice}\``).join(', ')}.` : '';
	const row = `| \`${name}\`${isRequired ? ' *' : ''} | ${(field.description ?? '').replaceAll('|', '\\|')}${choices} |`;
	const parts =
		inner.properties && Object.values(inner.properties).some(({ description }) => description) ? inner.properties : {};
	return [
		row,
		...Object.entries(parts).flatMap(([part, about]) =>
			rowsOf(`${name}.${part}`, about, (inner.required ?? []).includes(part)),
		),
	];
}
