import { z } from 'astro/zod';
import type { OwnKey } from '../../words/own.ts';
import { ownKeys, shownAt } from '../../words/shown.ts';
import { type CollectionName, collections } from './index.ts';

/** The parts of JSON Schema that are used here. */
export interface JsonSchema {
	type?: string;
	title?: string;
	description?: string;
	$comment?: string;
	enum?: unknown[];
	items?: JsonSchema;
	properties?: Record<string, JsonSchema>;
	additionalProperties?: boolean | JsonSchema;
	required?: string[];
	anyOf?: JsonSchema[];
	not?: { type: string[] };
	/** What is meant where nothing is said, as it is read. */
	standard?: unknown;
	propertyNames?: JsonSchema;
	/** How a form asks for a text: with something else than a line. */
	form?: 'flag' | 'number' | 'day' | 'when' | 'colour' | 'paragraphs' | 'picture';
	/** How many letters a text may have. */
	most?: number;
	/** Of a group: the field for which a single value stands. */
	short?: string;
	/** Whether the file of another language may say it anew. */
	translated?: boolean;
}

/** The JSON Schema of what an author writes in one kind of file, for editors: whatever is understood is right in it. */
export function jsonSchema(name: CollectionName): JsonSchema {
	const schema = writtenSchema(name);
	return {
		...schema,
		description: `Front matter of a ${collections[name].one} of Laurels.`,
		properties: propertiesOf(name === 'hub' ? withEnglish(schema) : schema),
	};
}

/** Each sentence of an owner's own with the English one: what it takes the place of. */
function withEnglish({ properties = {}, ...schema }: JsonSchema): JsonSchema {
	const own = Object.entries(properties['words']?.properties ?? {}).map(
		([key, field]) =>
			[key, ownKeys.some((one) => one === key) ? { ...field, title: shownAt(key as OwnKey).other } : field] as const,
	);
	return {
		...schema,
		properties: { ...properties, words: { ...properties['words'], properties: Object.fromEntries(own) } },
	};
}

/** What an author writes in one kind of file, as the schema says it, with how forms ask for it. */
export const writtenSchema = (name: CollectionName): JsonSchema =>
	z.toJSONSchema(collections[name].schema, {
		io: 'input',
		unrepresentable: 'any',
		override({ zodSchema: { _zod }, jsonSchema }) {
			if (_zod.def.type === 'pipe' && _zod.def.in._zod.def.type === 'transform') jsonSchema.$comment = shortened;
			if (_zod.def.type === 'default') jsonSchema['standard'] = _zod.def.defaultValue;
		},
	}) as JsonSchema;

const shortened = 'A single value stands for the whole.';

/** An empty value is none, whatever is wanted. Said like this, editors suggest none of it. */
const nothing: JsonSchema = { not: { type: ['array', 'object', 'string', 'number', 'boolean'] } };
const noGroup: JsonSchema = { not: { type: ['array', 'object'] } };

const propertiesOf = ({ properties = {} }: JsonSchema): Record<string, JsonSchema> =>
	Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, asWritten(field)]));

/** A field for YAML, where `2026` is a number and `true` is neither: what has to be text may be any of them. */
function asWritten({
	type,
	title,
	description,
	$comment,
	standard,
	form,
	most,
	short,
	translated,
	...field
}: JsonSchema): JsonSchema {
	const about = { ...(title && { title }), ...(description && { description }) };
	if (field.enum) return { ...about, anyOf: [{ enum: field.enum }, nothing] };
	if (field.anyOf) {
		const ways = field.anyOf.map((one) => (one.type === 'string' ? noGroup : asWritten(one)));
		return { ...about, anyOf: ways.flatMap((one) => one.anyOf ?? [one]) };
	}
	if (field.items) {
		const one = asWritten(field.items);
		return { ...about, anyOf: [{ type: 'array', ...field, items: one }, one.anyOf ? one : noGroup] };
	}
	if (type !== 'object') return { ...about, ...field };
	const { properties, additionalProperties: others } = field;
	const group: JsonSchema = { type, ...field, ...(properties && { properties: propertiesOf(field) }) };
	if (typeof others === 'object') group.additionalProperties = asWritten(others);
	return { ...about, anyOf: [group, $comment ? noGroup : nothing] };
}
