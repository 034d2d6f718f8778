import { type CollectionName, collections } from '../hub/schema/index.ts';
import { type JsonSchema, jsonSchema } from '../hub/schema/json.ts';
import { spokenPaths } from '../hub/schema/translation.ts';

/** A Markdown table of the fields of one kind of file, in the schema's own words. */
export function fieldTable(name: CollectionName): string {
	const { properties = {}, required = [] } = jsonSchema(name);
	const spoken = spokenPaths(name);
	const rows = Object.entries(properties).flatMap(([field, about]) =>
		rowsOf(field, about, required.includes(field), spoken),
	);
	const isHub = name === 'hub';
	const title = isHub ? 'The hub' : `A ${collections[name].one}`;
	const where = isHub ? 'content/hub.md' : `content/${name}/<id>.md`;
	return [`## ${title}\n\n\`${where}\`\n`, '| field | meaning |', '| --- | --- |', ...rows].join('\n');
}

function rowsOf(name: string, field: JsonSchema, isRequired: boolean, spoken: ReadonlySet<string>): string[] {
	const inner = wholeOf(wholeOf(field).items ?? field);
	const choices = inner.enum ? ` One of ${inner.enum.map((choice) => `\`${choice}\``).join(', ')}.` : '';
	const row = `| \`${name}\`${isRequired ? ' *' : ''}${spoken.has(name) ? ' †' : ''} | ${(field.description ?? '').replaceAll('|', '\\|')}${choices} |`;
	const parts =
		inner.properties && Object.values(inner.properties).some(({ description }) => description) ? inner.properties : {};
	return [
		row,
		...Object.entries(parts).flatMap(([part, about]) =>
			rowsOf(`${name}.${part}`, about, (inner.required ?? []).includes(part), spoken),
		),
	];
}

/** What may be written in full, of a field that can also be written shorter. */
const wholeOf = (field: JsonSchema): JsonSchema => field.anyOf?.[0] ?? field;
