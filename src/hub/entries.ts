import type { z } from 'astro/zod';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { textFaults, type Markdown } from './markdown.ts';
import type { Finding } from './mistakes.ts';
import { collections, type CollectionName, type DataOf } from './schema/index.ts';
import { clean, fold, nearest, slug } from './text.ts';
import type { TextFile } from './files.ts';

/** One checked file of content/. `finding` builds a finding at one of its fields. */
export interface Entry<C extends CollectionName = CollectionName> {
	collection: C;
	id: string;
	file: string;
	folder: string;
	data: DataOf<C>;
	body: Markdown;
	finding: FindingAt;
}

type WithoutPlace<F> = F extends unknown ? Omit<F, 'file' | 'line' | 'column' | 'field'> : never;
export type FindingAt = (
	fault: WithoutPlace<Finding>,
	field?: readonly PropertyKey[],
	part?: 'key' | 'value',
) => Finding;

/** A text file as a checked entry, or as the findings that keep it from being one. */
export function readEntry<C extends CollectionName>(
	source: TextFile & { collection: C },
): { entry?: Entry<C>; findings: Finding[] } {
	const matter = readFrontMatter(source.text);
	const finding = findingsOf(source.file, matter);
	const findings = [...idFindings(source, finding), ...matter.faults.map((fault) => ({ ...fault, file: source.file }))];
	if (matter.faults.length > 0) return { findings };
	const { schema } = collections[source.collection];
	const result = schema.safeParse(matter.data);
	if (!result.success) findings.push(...result.error.issues.flatMap((issue) => fromIssue(issue, schema, finding)));
	for (const { line, ...fault } of textFaults(matter.body))
		findings.push({ ...fault, file: source.file, line: line + matter.bodyLine - 1 } as Finding);
	findings.push(...mailFindings(source, matter, finding));
	if (!result.success) return { findings };
	const { collection, id, file, folder } = source;
	return {
		entry: { collection, id, file, folder, data: result.data as DataOf<C>, body: clean(matter.body).trim(), finding },
		findings,
	};
}

const findingsOf =
	(file: string, matter: FrontMatter): FindingAt =>
	(fault, field = [], part = 'value') =>
		({
			...fault,
			file,
			...matter.at(field, part),
			field: field.length > 0 ? field.map(String).join('.') : undefined,
		}) as Finding;

/** Addresses of the site that an id would collide with. */
const reserved = /^(page|index|\d{4}|con|prn|aux|nul)$/;

function idFindings({ collection, id }: TextFile, finding: FindingAt): Finding[] {
	if (collection === 'hub') return [];
	if (id.length > 80) return [finding({ kind: 'id-too-long', written: id })];
	if (reserved.test(id)) return [finding({ kind: 'reserved-id', written: id })];
	return id === slug(id) ? [] : [finding({ kind: 'bad-id', written: id, near: slug(id) || undefined })];
}

/** E-mail addresses of people are not published, wherever they are written. A fediverse handle is none. */
function mailFindings({ collection, text }: TextFile, matter: FrontMatter, finding: FindingAt): Finding[] {
	if (collection === 'hub') return [];
	return [...text.matchAll(/(?<![@\w.+-])[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}\b/gi)]
		.filter(({ 0: mail }) => !Object.values((matter.data['handles'] as object) ?? {}).includes(mail))
		.map(({ 0: written, index }) => ({
			...finding({ kind: 'mail-address', written }),
			line: text.slice(0, index).split('\n').length,
			column: undefined,
		}));
}

function fromIssue(issue: z.core.$ZodIssue, schema: z.ZodType, finding: FindingAt): Finding[] {
	const field = issue.path;
	if (issue.code === 'custom') return [finding(issue.params as never, field)];
	if (issue.code === 'unrecognized_keys') {
		const fields = fieldsAt(schema, field);
		return issue.keys.map((key) =>
			finding({ kind: 'unknown-field', fields, near: nearest(key, fields) }, [...field, key], 'key'),
		);
	}
	if (issue.code === 'invalid_type') {
		if (issue.input === undefined && /undefined$/.test(issue.message))
			return [finding({ kind: 'missing-field', example: examples[String(field.at(-1))] }, field)];
		const wanted =
			issue.expected === 'array'
				? 'a list'
				: issue.expected === 'object' || issue.expected === 'record'
					? 'a group of fields'
					: 'one line of text';
		return [finding({ kind: 'wrong-shape', wanted }, field)];
	}
	if (issue.code === 'invalid_value') {
		const choices = issue.values.map(String);
		const written = (issue as { written?: string }).written ?? String(issue.input);
		if (/undefined/.test(written))
			return [finding({ kind: 'missing-field', example: `${String(field.at(-1))}: ${choices[0]}` }, field)];
		return [finding({ kind: 'bad-choice', written, choices, near: nearest(written, choices) }, field)];
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

/** Ids that would be one address, or that look like one, side by side. */
export function clashFindings(entries: readonly Entry[]): Finding[] {
	const seen = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const key = `${entry.collection}/${fold(entry.id)}`;
		const other = seen.get(key);
		if (!other) seen.set(key, entry);
		return other
			? [
					entry.finding({ kind: 'id-taken', written: entry.id, other: other.file }),
					other.finding({ kind: 'id-taken', written: other.id, other: entry.file }),
				]
			: [];
	});
}
