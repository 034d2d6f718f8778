import type { z } from 'astro/zod';
import { didYouMean } from '../mistakes/correction.ts';
import { type Fault, type Finding, severityOf } from '../mistakes/finding.ts';
import { cureFor, meantField } from '../schema/misnamed.ts';
import { cut, nearest } from '../text.ts';
import { exampleAt, notOfShape, notOneLine, valueAsLine } from './shapes.ts';

type WithoutPlace<F> = F extends unknown ? Omit<F, 'file' | 'line' | 'column' | 'field'> : never;
/** Builds a finding at a field of a file. */
export type FindingAt = (
	fault: WithoutPlace<Finding>,
	field?: readonly PropertyKey[],
	part?: 'key' | 'value',
) => Finding;

/** So many unknown fields are told at once. */
const mostTold = 20;

/** All fields of what a text says in another language, and the file in which they stand. */
interface Whole {
	schema: z.ZodType;
	of: string;
}

/** Fields as their schema reads them, undefined where they have mistakes. What can mean only one thing is read so, and told. */
export function readFields<S extends z.ZodType>(
	schema: S,
	fields: Record<string, unknown>,
	finding: FindingAt,
	whole?: Whole,
): { data?: z.output<S>; findings: Finding[] } {
	const parsed = (read: unknown) => schema.safeParse(read, { reportInput: true });
	let result = parsed(fields);
	const doubted = (result.error?.issues ?? []).map(inOtherCase).filter(isDoubt);
	if (doubted.length > 0) {
		const read = structuredClone(fields);
		for (const { path, params } of doubted) put(read, path, params?.['read']);
		result = parsed(read);
	}
	const issues = [...doubted, ...(result.error?.issues ?? [])];
	const misnamed = new Set(issues.flatMap((issue) => fieldsMeant(issue, schema)));
	const findings = once(
		issues
			.filter((issue) => !isMissing(issue) || !misnamed.has(placeKey(issue.path)))
			.flatMap((issue) => fromIssue(issue, { schema, whole }, fields, finding)),
	);
	return result.success ? { data: result.data, findings } : { findings };
}

/** What several issues come to is told once. */
const once = (findings: readonly Finding[]): Finding[] => [
	...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/** A choice in capitals, as phones begin a line: it can mean only one. */
function inOtherCase(issue: z.core.$ZodIssue): z.core.$ZodIssue {
	const { code, path, input: written } = issue;
	if (code !== 'invalid_value' || typeof written !== 'string') return issue;
	const read = issue.values.map(String).find((choice) => choice === written.trim().toLowerCase());
	return read ? { code: 'custom', path, message: '', params: { kind: 'read-as', written, read } satisfies Fault } : issue;
}

const isDoubt = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueCustom =>
	issue.code === 'custom' && severityOf(issue.params as Fault) === 'doubt';

const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code !== 'custom' && issue.input === undefined;
const placeKey = (path: readonly PropertyKey[]): string => JSON.stringify(path);

/** The fields that are written, though by another name: told once, they are not missing, too. */
const fieldsMeant = (issue: z.core.$ZodIssue, schema: z.ZodType): string[] =>
	issue.code === 'unrecognized_keys'
		? issue.keys.flatMap((key) => {
				const meant = meantField(key, fieldsAt(schema, issue.path));
				return meant ? [placeKey([...issue.path, meant])] : [];
			})
		: [];

/** Puts a value where an issue found another; a single value may stand for a list of one. */
function put(fields: unknown, [key = '', ...deeper]: readonly PropertyKey[], value: unknown): void {
	const at = fields as Record<PropertyKey, unknown>;
	if (typeof key === 'number' && !Array.isArray(fields)) put(fields, deeper, value);
	else if (typeof at[key] === 'object' && deeper.length > 0) put(at[key], deeper, value);
	else at[key] = value;
}

/** An issue of a schema as findings with their cures. */
function fromIssue(
	issue: z.core.$ZodIssue,
	reading: { schema: z.ZodType; whole: Whole | undefined },
	fields: unknown,
	finding: FindingAt,
): Finding[] {
	const { path } = issue;
	const { schema, whole } = reading;
	// What only a command writes, it writes as a whole.
	if (path[0] === 'forget')
		return [finding({ kind: 'bad-item', written: cut(valueAsLine(valueAt(fields, ['forget'])), 60) || '{}' }, path.slice(0, 2))];
	if (issue.code === 'custom') return [finding(issue.params as never, path)];
	if (issue.code === 'unrecognized_keys') {
		const known = fieldsAt(schema, path);
		return issue.keys
			.slice(0, mostTold)
			.map((key) =>
				finding(
					whole && fieldsAt(whole.schema, path).includes(key)
						? { kind: 'decided-elsewhere', of: whole.of, fields: known }
						: { kind: 'unknown-field', fields: known, cure: cureOf(key, known, schema, path) },
					[...path, key],
					'key',
				),
			);
	}
	if (issue.code === 'invalid_union') {
		const fitting = issue.errors.find(
			(inner) => !inner.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
		);
		if (fitting)
			return fitting.flatMap((inner) => fromIssue({ ...inner, path: [...path, ...inner.path] }, reading, fields, finding));
	}
	return [finding(faultOf(issue, schema, fields), placeIn(fields, path))];
}

/** What stands in the place of a list is told where the list is. */
const placeIn = (fields: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] =>
	typeof path.at(-1) === 'number' && !Array.isArray(valueAt(fields, path.slice(0, -1))) ? path.slice(0, -1) : path;

/** What is wrong with a value that is not of the shape that its field has. */
function faultOf(issue: z.core.$ZodIssue, schema: z.ZodType, fields: unknown): Fault {
	const { path, input, code } = issue;
	if (code === 'too_big') return { kind: 'too-many', max: Number(issue.maximum) };
	const choices = code === 'invalid_value' ? issue.values.map(String) : undefined;
	if (input === undefined) {
		const example = choices ? `${String(path.at(-1))}: ${choices[0]}` : exampleAt(path);
		return { kind: 'missing-field', example };
	}
	const wanted = code === 'invalid_type' ? issue.expected : 'string';
	if (wanted === 'array') return notOfShape('a list', input, path);
	if (wanted === 'object' || wanted === 'record')
		return notOfShape('a group of fields', input, path, fieldsAt(schema, path)[0]);
	return notOneLine(input, path, valueAt(fields, path.slice(0, -1)), asReadBy(schemaAt(schema, path)), choices);
}

/** What a line has to be written as for a field to read it, or what is wrong with it; as it stands where that is not told. */
const asReadBy =
	(field: z.ZodType | undefined) =>
	(line: string): string | Fault => {
		const [issue] = field?.safeParse(line).error?.issues ?? [];
		if (issue?.code !== 'custom') return line;
		const fault = issue.params as Fault;
		return fault.kind === 'read-as' ? fault.read : fault;
	};

/** What was written at a path. */
const valueAt = (fields: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], fields);

/** What to write for a field that is none here: another one, or one in a group of fields here. */
function cureOf(key: string, fields: string[], schema: z.ZodType, field: readonly PropertyKey[]): string | undefined {
	if (field[0] === 'words') return ownKeyCure(key, fields);
	const group = () => fields.find((one) => fieldsAt(schema, [...field, one]).includes(key));
	const cure = cureFor(key, field.at(-1), fields);
	return cure ?? (group() && `Did you mean “${group()}:” and below it, indented, “${key}:”?`);
}

/** What to write for words that have no such key. */
function ownKeyCure(key: string, keys: readonly string[]): string {
	const below = keys.find((one) => one.startsWith(`${key}.`));
	if (below) return `Write the whole key on each line: “${below}: …”.`;
	return didYouMean(nearest(key, keys), 'docs/words.md lists the keys.');
}

/** The names of the fields at a path of a schema, as the author may write them. */
const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
	Object.keys((unwrap(schemaAt(schema, path)) as z.ZodObject | undefined)?.shape ?? {});

/** The part of a schema that reads the value at a path; undefined where it has none. */
const schemaAt = (schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined =>
	path.reduce<z.ZodType | undefined>((at, key) => {
		const open = unwrap(at);
		return typeof key === 'number'
			? (open as z.ZodArray<z.ZodType> | undefined)?.element
			: (open as z.ZodObject | undefined)?.shape?.[String(key)];
	}, schema);

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	const def = schema?._zod.def as
		{ type: string; innerType?: z.ZodType; out?: z.ZodType; options?: z.ZodType[] } | undefined;
	if (def?.type === 'optional' || def?.type === 'default') return unwrap(def.innerType);
	if (def?.type === 'union') return unwrap(def.options?.find((one) => one._zod.def.type === 'object'));
	// What is made only when it is asked for is made once.
	if (def?.type === 'lazy') return unwrap((schema as z.ZodLazy<z.ZodType>)._zod.innerType);
	return def?.type === 'pipe' ? unwrap(def.out) : schema;
}
