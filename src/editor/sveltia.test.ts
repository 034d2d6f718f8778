import { readFileSync } from 'node:fs';
import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { referenceFields } from '../hub/content/references.ts';
import { type CollectionName, collectionNames, collections } from '../hub/schema/index.ts';
import { spokenFields } from '../hub/schema/translation.ts';
import { type FormField, formOf } from './form.ts';
import { editorConfig } from './sveltia.ts';
import { bodyName } from './text.ts';

const config = editorConfig({ name: 'test-repo' }, ['en']);
const inGerman = editorConfig({ name: 'test-repo' }, ['en', 'de']);
const collectionsIn = ({ collections, singletons }: CmsConfig) =>
	[...(collections ?? []), ...(singletons ?? [])] as EntryCollection[];
const fieldsOf = (config: CmsConfig, name: CollectionName): Field[] =>
	collectionsIn(config).find((one) => one.name === name)?.fields ?? [];
const fieldsIn = (name: CollectionName): Field[] => fieldsOf(config, name);

test('Sveltia knows all that it is told', () => {
	const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
	const ajv = new Ajv({ strict: false });
	addFormats.default(ajv);
	const knows = ajv.compile(schema);
	expect(knows(config) ? [] : knows.errors).toEqual([]);
	expect(knows(inGerman) ? [] : knows.errors).toEqual([]);
	expect(knows({ ...config, collections: [{ name: 'people' }] })).toBe(false);
});

/** A field and all within it, each with its widget. */
function pairs(field: FormField, widget: Field | undefined): [FormField, Field | undefined][] {
	const inner = (widget as { fields?: Field[] } | undefined)?.fields ?? [];
	const fields = field.fields ?? field.item?.fields ?? [];
	return [[field, widget], ...fields.flatMap((one, at) => pairs(one, inner[at]))];
}

describe.for(collectionNames)('the form for %s', (name) => {
	const widgets = fieldsIn(name);
	const all = formOf(name).flatMap((field) =>
		pairs(
			field,
			widgets.find((one) => one.name === field.name),
		),
	);

	test('asks for every field of the schema, in its words, and for the text below', () => {
		const { shape } = collections[name].schema;
		expect(formOf(name).map((field) => field.name)).toEqual(Object.keys(shape));
		expect(widgets.map((field) => field.name).sort()).toEqual([...Object.keys(shape), bodyName].sort());
		for (const [field, widget] of all) {
			expect(widget, field.name).toMatchObject({ name: field.name, widget: expect.stringMatching(/^[a-z]+$/) });
			expect((widget as { hint?: string }).hint ?? '').toBe(field.help ?? '');
			// Sveltia opens nothing at all where one name has another sign.
			expect(field.name).toMatch(/^[\w-]+$/);
		}
		for (const field of formOf(name)) expect(field.help, field.name).toBeTruthy();
	});

	test('offers every choice', () => {
		for (const [field, widget] of all) {
			const choices = field.choices ?? field.item?.choices;
			if (choices) expect(widget).toMatchObject({ widget: 'select', options: choices });
		}
	});

	test('lets others be picked by their names', () => {
		const relations = all.flatMap(([, widget]) =>
			widget && 'widget' in widget && widget.widget === 'relation' ? [widget] : [],
		);
		const references = referenceFields.filter(({ from }) => from === name);
		expect(relations.map((one) => (one as { collection: string }).collection)).toEqual(
			formOf(name).flatMap(({ name }) => references.find(({ field }) => field === name)?.to ?? []),
		);
		expect(relations).toHaveLength(references.length);
		for (const one of relations as { collection: CollectionName; display_fields: string[] }[])
			for (const field of one.display_fields)
				expect(Object.keys(collections[one.collection].schema.shape)).toContain(field);
	});
});

describe.for(collectionNames)('in several languages, the form for %s', (name) => {
	const all = formOf(name).flatMap((field) =>
		pairs(
			field,
			fieldsOf(inGerman, name).find((one) => one.name === field.name),
		),
	);

	test('asks in each for what a file in another language may say, and for nothing else', () => {
		const asked = all
			.filter(([field, widget]) => !field.fields && !field.item?.fields && widget?.i18n)
			.map(([field]) => field);
		expect(asked.length).toBeGreaterThan(1);
		for (const [field, widget] of all) {
			expect([field.name, Boolean(widget?.i18n)]).toEqual([field.name, Boolean(field.translated)]);
			// What has to be there has to be there in the first language.
			if (widget?.i18n && 'required' in widget)
				expect([false, 'en']).toContainEqual(Array.isArray(widget.required) ? widget.required[0] : widget.required);
		}
		expect(formOf(name).flatMap((field) => (field.translated ? field.name : []))).toEqual(spokenFields(name));
	});

	test('holds a file of every language in one entry', () => {
		const [one] = collectionsIn(inGerman).filter((one) => one.name === name);
		expect(one?.i18n).toBe(true);
		expect(inGerman.i18n).toMatchObject({ structure: 'multiple_files', locales: ['en', 'de'], default_locale: 'en' });
		expect(config.i18n).toBeUndefined();
		expect(JSON.stringify(config)).not.toContain('i18n');
	});
});
