import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadOf, page, someone } from '../content.fixture.ts';
import { collectionNames } from '../hub/schema/index.ts';
import { type FormField, formOf } from './form.ts';
import { type PagesField, pagesConfig, pagesFile } from './pages-cms.ts';
import { bodyName } from './text.ts';

/** What Pages CMS 2.1 takes for a configuration, as far as it is used here: nothing else may stand in one. */
const name = z.string().regex(/^[a-zA-Z0-9-_]+$/);
const place = z.string().regex(/^[^/].*[^/]$/);
const field: z.ZodType = z.lazy(() =>
	z.strictObject({
		...{ name, label: z.string(), description: z.string().optional(), required: z.boolean().optional() },
		type: z.enum(['string', 'text', 'boolean', 'number', 'date', 'select', 'reference', 'object']),
		default: z.unknown().optional(),
		options: z
			.strictObject({
				...{ values: z.array(z.string()), multiple: z.boolean(), max: z.number(), maxlength: z.number() },
				...{ collection: name, value: z.string(), label: z.string(), search: z.string() },
			})
			.partial()
			.optional(),
		fields: z.array(field).optional(),
	}),
);
const flags = z.strictObject({ create: z.boolean(), rename: z.boolean(), delete: z.boolean() });
const fields = z.array(field);
const taken = z.strictObject({
	media: z.array(
		z.strictObject({ name, label: z.string(), input: place, output: place, extensions: z.array(z.string()) }),
	),
	content: z.array(
		z.union([
			z.strictObject({
				...{ name, label: z.string(), description: z.string(), type: z.literal('collection'), path: place, fields },
				filename: z.strictObject({ template: z.string().endsWith('.md'), field: z.literal('create') }),
				view: z.strictObject({
					...{ fields: z.array(name), primary: name, sort: z.array(name), search: z.array(name) },
				}),
				operations: flags,
			}),
			z.strictObject({
				...{ name, label: z.string(), type: z.literal('file'), path: place, fields, operations: flags },
			}),
		]),
	),
	settings: z.strictObject({ content: z.strictObject({ merge: z.literal(true) }) }),
});

const written = parse(pagesFile()) as ReturnType<typeof pagesConfig>;
const fieldsOf = (of: string): PagesField[] => written.content.find(({ name }) => name === of)?.fields ?? [];

test('Pages CMS knows all that it is told, and every kind of file has a form', () => {
	expect(taken.safeParse(written).error?.issues ?? []).toEqual([]);
	expect(written).toEqual(JSON.parse(JSON.stringify(pagesConfig())));
	expect(new Set(written.content.map(({ name }) => name))).toEqual(new Set(collectionNames));
});

test('.pages.yml is of today’s fields', () => {
	expect(readFileSync('.pages.yml', 'utf8')).toBe(pagesFile());
});

/** Fields of a form with those of Pages CMS that stand for them. */
function pairs(form: readonly FormField[], asked: readonly PagesField[]): [FormField, PagesField][] {
	return asked.flatMap((one) => {
		const field = form.find(({ name }) => name === one.name) as FormField;
		return [[field, one] as [FormField, PagesField], ...pairs(field.fields ?? [], one.fields ?? [])];
	});
}

test.for(collectionNames)('%s: what can be written in a way that it would empty has no form', (kind) => {
	const asked = fieldsOf(kind).filter(({ name }) => name !== bodyName);
	const known = pairs(formOf(kind), asked);
	expect(known.length).toBeGreaterThan(1);
	for (const [field, one] of known) {
		// A group that is a single value, a list of groups or of lines in one line, a year alone.
		expect([one.name, field.short, field.keyed, field.as === 'when']).toEqual([one.name, undefined, undefined, false]);
		if (field.as === 'list') expect([one.name, one.options?.['multiple']]).toEqual([one.name, true]);
		if (one.type === 'reference') {
			expect([one.name, field.otherwise]).toEqual([one.name, undefined]);
			expect(collectionNames).toContain(one.options?.['collection']);
		}
		if (one.type === 'date') expect(one.default).toBe('');
	}
	const isWhole = formOf(kind).every((field) => !field.required || asked.some(({ name }) => name === field.name));
	const { operations } = written.content.find(({ name }) => name === kind) as (typeof written.content)[number];
	expect(operations.create).toBe(kind !== 'hub' && isWhole);
});

test('a file that it picks by its whole name is the one that is meant', async () => {
	const { mistakes, recognitions } = await loadOf({
		'people/ada.md': someone('Ada'),
		'recognitions/2026-05-01-thanks.md': page('kind: thanks\npeople:\n  - ada.md\nreason: for tea\ndraft: false'),
	});
	expect([mistakes, recognitions[0]?.data.people]).toEqual([[], ['ada']]);
});
