import type { z } from 'astro/zod';
import { type Fault, type Finding, severityOf } from '../mistakes.ts';
import { cureFor, groups } from '../schema/misnamed.ts';
import { choiceNear } from '../schema/synonyms.ts';
import { shows } from '../text.ts';

type WithoutPlace<F> = F extends unknown ? Omit<F, 'file' | 'line' | 'column' | 'field'> : never;
/** Builds a finding at a field of a file. */
export type FindingAt = (
	fault: WithoutPlace<Finding>,
	field?: readonly PropertyKey[],
	part?: 'key' | 'value',
) => Finding;

/** So many unknown fields are told at once. */
const mostTold = 20;

/** Fields as their schema reads them, undefined where they have mistakes. What can mean only one thing is read so, and told. */
export function readFields<S extends z.ZodType>(
	schema: S,
	fields: Record<string, unknown>,
	finding: FindingAt,
): { data?: z.output<S>; findings: Finding[] } {
	const parsed = (read: unknown) => schema.safeParse(read, { reportInput: true });
	let result = parsed(fields);
	const doubted = (result.error?.issues ?? []).filter(isDoubt);
	if (doubted.length > 0) {
		const read = structuredClone(fields);
		for (const { path, params } of doubted) put(read, path, params?.['read']);
		result = parsed(read);
	}
	const findings = [...doubted, ...(result.error?.issues ?? [])].flatMap((issue) => fromIssue(issue, schema, finding));
	return result.success ? { data: result.data, findings } : { findings };
}

const isDoubt = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueCustom =>
	issue.code === 'custom' && severityOf(issue.params as Fault) === 'doubt';

/** Puts a value where an issue found another; a single value may stand for a list of one. */
function put(fields: unknown, [key = '', ...deeper]: readonly PropertyKey[], value: unknown): void {
	const at = fields as Record<PropertyKey, unknown>;
	if (typeof key === 'number' && !Array.isArray(fields)) put(fields, deeper, value);
	else if (typeof at[key] === 'object' && deeper.length > 0) put(at[key], deeper, value);
	else at[key] = value;
}

/** An issue of a schema as findings with their cures. */
function fromIssue(issue: z.core.$ZodIssue, schema: z.ZodType, finding: FindingAt): Finding[] {
	const field = issue.path;
	if (issue.code === 'custom') return [finding(issue.params as never, field)];
	if (issue.code === 'unrecognized_keys') {
		const fields = fieldsAt(schema, field);
		return issue.keys
			.slice(0, mostTold)
			.map((key) =>
				finding({ kind: 'unknown-field', fields, cure: cureOf(key, fields, schema, field) }, [...field, key], 'key'),
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
		return [finding({ kind: 'wrong-shape', wanted, example: exampleOf(field.at(-1), fieldsAt(schema, field)) }, field)];
	}
	if (issue.code === 'invalid_union') {
		const fitting = issue.errors.find(
			(inner) => !inner.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
		);
		if (fitting)
			return fitting.flatMap((inner) => fromIssue({ ...inner, path: [...field, ...inner.path] }, schema, finding));
	}
	if (issue.code === 'invalid_value') {
		const choices = issue.values.map(String);
		if (issue.input === undefined)
			return [finding({ kind: 'missing-field', example: `${String(field.at(-1))}: ${choices[0]}` }, field)];
		const written = String(issue.input);
		if (!shows(written)) return [finding({ kind: 'half-said', choices }, field)];
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

/** How a group of fields is written. */
const exampleOf = (group: PropertyKey | undefined, [first]: readonly string[]): string | undefined =>
	groups[String(group)] ?? (first && `${String(group)}: {${examples[first] ?? `${first}: …`}}`);

/** What to write for a field that is none here: another one, or one in a group of fields here. */
function cureOf(key: string, fields: string[], schema: z.ZodType, field: readonly PropertyKey[]): string | undefined {
	const group = () => fields.find((one) => fieldsAt(schema, [...field, one]).includes(key));
	const cure = cureFor(key, field.at(-1), fields);
	return cure ?? (group() && `Did you mean “${group()}:” and below it, indented, “${key}:”?`);
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
	const def = schema?._zod.def as
		{ type: string; innerType?: z.ZodType; out?: z.ZodType; options?: z.ZodType[] } | undefined;
	if (def?.type === 'optional' || def?.type === 'default') return unwrap(def.innerType);
	if (def?.type === 'union') return unwrap(def.options?.find((one) => one._zod.def.type === 'object'));
	return def?.type === 'pipe' ? unwrap(def.out) : schema;
}
