import { z } from 'astro/zod';
import { type CollectionName, collections } from './index.ts';
import { ownWordsFaults } from './own-words.ts';
import { isGroup } from './written.ts';

/** What the file of another language may say: the words of an entry, and nothing that decides. */
export function translationSchema(collection: CollectionName, lang: string): z.ZodObject {
	if (collection !== 'hub') return wordsOf(collection);
	const known = hubWords.get(lang) ?? hubWordsIn(lang);
	hubWords.set(lang, known);
	return known;
}

const hubWords = new Map<string, z.ZodObject>();

const hubWordsIn = (lang: string): z.ZodObject =>
	wordsOf('hub').superRefine(({ words = {} }, ctx) => {
		for (const { fault, path } of ownWordsFaults(words as Parameters<typeof ownWordsFaults>[0], lang))
			ctx.addIssue({ code: 'custom', message: fault.kind, params: fault, path: ['words', ...path] });
	});

/** The fields that are words. Making a schema takes longer than reading a file by it. */
function wordsOf(collection: CollectionName): z.ZodObject {
	const known = words.get(collection) ?? spoken(collections[collection].schema) ?? z.strictObject({});
	words.set(collection, known);
	return known;
}

const words = new Map<CollectionName, z.ZodObject>();

/** The names of the fields that are words. */
export const spokenFields = (collection: CollectionName): string[] => Object.keys(wordsOf(collection).shape);

/** All fields that another language may say, within groups, too: `headline`, `photo.alt`. */
export const spokenPaths = (collection: CollectionName): Set<string> =>
	new Set(pathsIn(collections[collection].schema));

const pathsIn = (group: z.ZodType): string[] =>
	Object.entries((group as z.ZodObject).shape ?? {}).flatMap(([name, field]) =>
		isSaid(field as z.ZodType)
			? name
			: pathsIn(keyedList(field as z.ZodType)?.item ?? bare(field as z.ZodType)).map((inner) => `${name}.${inner}`),
	);

/** What an entry says that another language may say anew, as it would be written there. */
export const saidIn = (collection: CollectionName, data: object): Record<string, unknown> =>
	spokenFieldsOf(collections[collection].schema, data);

function spokenFieldsOf(group: z.ZodType, data: object): Record<string, unknown> {
	const { shape } = group as z.ZodObject;
	const fields = Object.entries(shape ?? {}).flatMap(([name, field]): [string, unknown][] => {
		const value = (data as Record<string, unknown>)[name];
		if (isSaid(field as z.ZodType)) return isEmpty(value) ? [] : [[name, value]];
		const list = keyedList(field as z.ZodType);
		const inner =
			list && Array.isArray(value)
				? value.filter((one) => !isEmpty(spokenFieldsOf(list.item, one)))
				: isGroup(value)
					? spokenFieldsOf(bare(field as z.ZodType), value)
					: {};
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
		const isWhole = isSaid(field as z.ZodType) || keyedList(field as z.ZodType);
		const words = isWhole ? inner : spoken(inner);
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
export function groupsWithoutFirst(collection: CollectionName, first: object, anew: object): string[] {
	const { shape } = collections[collection].schema as unknown as z.ZodObject;
	return Object.keys(anew).filter((name) => {
		if ((first as Record<string, unknown>)[name] !== undefined) return false;
		const { shape: inner = {} } = bare(shape[name] as z.ZodType) as Partial<z.ZodObject>;
		return Object.values(inner).some((field) => !field.safeParse(undefined).success);
	});
}

/** A list of things of which each has words of its own, and is known by a field that decides: links by their addresses. */
function keyedList(field: z.ZodType): { key: string; item: z.ZodType } | undefined {
	const list = (bare(field)._zod.def as { out?: z.ZodType }).out?._zod.def as { element?: z.ZodType } | undefined;
	const key = list?.element && z.globalRegistry.get(list.element)?.['short'];
	const item = list?.element && bare(list.element);
	return typeof key === 'string' && item && spoken(item) ? { key, item } : undefined;
}

/** What is said of a thing in a list that is not there, by its place: `people.0.person`. */
export interface Stranger {
	path: (string | number)[];
}

/** Fields with those that another language says in their place, group by group, in lists thing by thing; and what is said of things that are not there. */
export function inOtherWords<T extends object>(collection: CollectionName, fields: T, anew: object) {
	const strangers: Stranger[] = [];
	return { fields: mergedIn(collections[collection].schema, fields, anew, [], strangers) as T, strangers };
}

function mergedIn(
	group: z.ZodType,
	fields: unknown,
	anew: unknown,
	path: (string | number)[],
	strangers: Stranger[],
): unknown {
	if (!isGroup(fields) || !isGroup(anew)) return anew ?? fields;
	const { shape = {} } = group as Partial<z.ZodObject>;
	const all = { ...fields };
	for (const [name, words] of Object.entries(anew)) {
		if (words === undefined) continue;
		const field = shape[name] as z.ZodType | undefined;
		const list = field && !isSaid(field) ? keyedList(field) : undefined;
		all[name] = list
			? mergedList(list.key, all[name] as FieldValues[], words as FieldValues[], [...path, name], strangers)
			: mergedIn(field ? bare(field) : group, all[name], words, [...path, name], strangers);
	}
	return all;
}

type FieldValues = Record<string, unknown>;

function mergedList(
	key: string,
	things: FieldValues[],
	anew: FieldValues[],
	path: (string | number)[],
	strangers: Stranger[],
): FieldValues[] {
	const own = new Map(anew.map((one, at) => [one[key], { one, at }]));
	const all = things.map((thing) => ({ ...thing, ...own.get(thing[key])?.one }));
	for (const thing of things) own.delete(thing[key]);
	strangers.push(...[...own.values()].map(({ at }) => ({ path: [...path, at, key] })));
	return all;
}
