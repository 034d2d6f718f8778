import { z } from 'astro/zod';
import { type CollectionName, collections } from './index.ts';
import { ownWordsFaults } from './own-words.ts';

/** What the file of another language may say: the words of an entry, and nothing that decides. */
export function translationSchema(collection: CollectionName, lang: string): z.ZodObject {
	const schema = spoken(collections[collection].schema) ?? z.strictObject({});
	if (collection !== 'hub') return schema;
	return schema.superRefine(({ words = {} }, ctx) => {
		for (const { fault, path } of ownWordsFaults(words as Parameters<typeof ownWordsFaults>[0], lang))
			ctx.addIssue({ code: 'custom', message: fault.kind, params: fault, path: ['words', ...path] });
	});
}

/** The names of the fields that are words. */
export function spokenFields(collection: CollectionName): string[] {
	const known = names.get(collection) ?? Object.keys(spoken(collections[collection].schema)?.shape ?? {});
	names.set(collection, known);
	return known;
}

const names = new Map<CollectionName, string[]>();

/** All fields that another language may say, within groups, too: `headline`, `photo.alt`. */
export const spokenPaths = (collection: CollectionName): Set<string> =>
	new Set(pathsIn(collections[collection].schema));

const pathsIn = (group: z.ZodType): string[] =>
	Object.entries((group as z.ZodObject).shape ?? {}).flatMap(([name, field]) =>
		isSaid(field as z.ZodType) ? name : pathsIn(bare(field as z.ZodType)).map((inner) => `${name}.${inner}`),
	);

/** What an entry says that another language may say anew, as it would be written there. */
export const saidIn = (collection: CollectionName, data: object): Record<string, unknown> =>
	saidOf(collections[collection].schema, data);

function saidOf(group: z.ZodType, data: object): Record<string, unknown> {
	const { shape } = group as z.ZodObject;
	const fields = Object.entries(shape ?? {}).flatMap(([name, field]): [string, unknown][] => {
		const value = (data as Record<string, unknown>)[name];
		if (isSaid(field as z.ZodType)) return isEmpty(value) ? [] : [[name, value]];
		const inner = isGroup(value) ? saidOf(bare(field as z.ZodType), value) : {};
		return isEmpty(inner) ? [] : [[name, inner]];
	});
	return Object.fromEntries(fields);
}

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

/** The part of a group of fields that is words, none of it required; undefined where nothing of it is. */
function spoken(group: z.ZodType): z.ZodObject | undefined {
	const { shape } = group as z.ZodObject;
	const fields = Object.entries(shape ?? {}).flatMap(([name, field]) => {
		const inner = bare(field as z.ZodType);
		const words = isSaid(field as z.ZodType) ? inner : spoken(inner);
		return words ? [[name, words.optional()] as const] : [];
	});
	return fields.length > 0 ? z.strictObject(Object.fromEntries(fields)) : undefined;
}

const isSaid = (field: z.ZodType): boolean => z.globalRegistry.get(field)?.['translated'] === true;

/** A field without what stands for it where nothing is said, and a group without its short form. */
function bare(field: z.ZodType): z.ZodType {
	const def = field._zod.def as { type: string; innerType?: z.ZodType; out?: z.ZodType };
	if ((def.type === 'optional' || def.type === 'default') && def.innerType) return bare(def.innerType);
	return def.type === 'pipe' && (def.out as z.ZodObject | undefined)?.shape ? bare(def.out as z.ZodType) : field;
}

/**
 * Groups of fields of which another language says something, and the first file nothing: what it lacks, nobody says. A
 * group that needs nothing, such as the description of a photo, may stand in any language.
 */
export function groupsWithoutFirst(collection: CollectionName, first: object, said: object): string[] {
	const { shape } = collections[collection].schema as unknown as z.ZodObject;
	return Object.keys(said).filter((name) => {
		if ((first as Record<string, unknown>)[name] !== undefined) return false;
		const { shape: inner = {} } = bare(shape[name] as z.ZodType) as Partial<z.ZodObject>;
		return Object.values(inner).some((field) => !field.safeParse(undefined).success);
	});
}

/** Fields with those that another language says in their place, group by group. */
export function inOtherWords<T>(fields: T, said: unknown): T {
	if (!isGroup(fields) || !isGroup(said)) return (said ?? fields) as T;
	const all = { ...fields } as Record<string, unknown>;
	for (const [name, words] of Object.entries(said)) if (words !== undefined) all[name] = inOtherWords(all[name], words);
	return all as T;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
