import type { z } from 'astro/zod';
import { exampleHandle, profileIds } from '../share/networks.ts';
import type { Finding } from './mistakes.ts';
import { choiceNear, fieldNear } from './synonyms.ts';

type WithoutPlace<F> = F extends unknown ? Omit<F, 'file' | 'line' | 'column' | 'field'> : never;
/** Builds a finding at a field of a file. */
export type FindingAt = (
	fault: WithoutPlace<Finding>,
	field?: readonly PropertyKey[],
	part?: 'key' | 'value',
) => Finding;

/** So many unknown fields are told at once. */
const mostTold = 20;

/** An issue of a schema as findings with their cures. */
export function fromIssue(issue: z.core.$ZodIssue, schema: z.ZodType, finding: FindingAt): Finding[] {
	const field = issue.path;
	if (issue.code === 'custom') return [finding(issue.params as never, field)];
	if (issue.code === 'unrecognized_keys') {
		const fields = fieldsAt(schema, field);
		return issue.keys
			.slice(0, mostTold)
			.map((key) =>
				finding({ kind: 'unknown-field', fields, near: meantBy(key, fields, schema, field) }, [...field, key], 'key'),
			);
	}
	if (issue.code === 'invalid_type') {
		if (issue.input === undefined)
			return [finding({ kind: 'missing-field', example: examples[String(field.at(-1))] }, field)];
		const wanted =
			issue.expected === 'array'
				? 'a list'
				: issue.expected === 'object' || issue.expected === 'record'
					? 'a group of fields'
					: 'one line of text';
		const [first] = fieldsAt(schema, field);
		const example = first && wanted === 'a group of fields' ? exampleOf(first) : undefined;
		return [finding({ kind: 'wrong-shape', wanted, example }, field)];
	}
	if (issue.code === 'invalid_value') {
		const choices = issue.values.map(String);
		if (issue.input === undefined)
			return [finding({ kind: 'missing-field', example: `${String(field.at(-1))}: ${choices[0]}` }, field)];
		const written = String(issue.input);
		return [finding({ kind: 'bad-choice', written, choices, near: choiceNear(written, choices) }, field)];
	}
	if (issue.code === 'too_big') return [finding({ kind: 'too-many', max: Number(issue.maximum) }, field)];
	return [finding({ kind: 'wrong-shape', wanted: 'one line of text' }, field)];
}

const examples: Record<string, string> = {
	name: 'name: Ada Lovelace',
	title: 'title: They make a difference',
	url: 'url: https://example.org',
	contact: 'contact: me@example.org',
	people: 'people: [ada-lovelace]',
	owner: 'owner:',
	text: 'text: Their words',
	person: 'person: ada-lovelace',
};

/** How a field in a group is written. */
function exampleOf(field: string): string {
	const network = profileIds.find((id) => id === field);
	return examples[field] ?? `${field}: ${network ? JSON.stringify(exampleHandle(network)) : '…'}`;
}

/** The field that was meant: one here, or one in a group of fields here. */
function meantBy(key: string, fields: string[], schema: z.ZodType, field: readonly PropertyKey[]): string | undefined {
	const near = fieldNear(key, fields);
	if (near) return near;
	const group = fields.find((one) => fieldsAt(schema, [...field, one]).includes(key));
	return group && `${group}:” and below it, indented, “${key}:`;
}

/** The names of the fields at a path of a schema, as the author may write them. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const inner = path.reduce<z.ZodType | undefined>((at, key) => {
		const open = unwrap(at);
		return typeof key === 'number'
			? (open as z.ZodArray<z.ZodType> | undefined)?.element
			: (open as z.ZodObject | undefined)?.shape?.[String(key)];
	}, schema);
	return Object.keys((unwrap(inner) as z.ZodObject | undefined)?.shape ?? {});
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	const def = schema?._zod.def as { type: string; innerType?: z.ZodType; out?: z.ZodType } | undefined;
	if (def?.type === 'optional' || def?.type === 'default') return unwrap(def.innerType);
	return def?.type === 'pipe' ? unwrap(def.out) : schema;
}
