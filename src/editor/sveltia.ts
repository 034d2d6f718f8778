import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import type { Languages } from '../hub/content/translations.ts';
import type { CollectionName } from '../hub/schema/names.ts';
import { type FormField, formOf } from './form.ts';
import { collectionLabels, type Folder, folders, labelField } from './kinds.ts';
import { editorFormatOf } from './names.ts';
import { bodyName } from './text.ts';

/**
 * What Sveltia CMS is told: forms for every kind of file, made of their schemas. Plain data, that a page can hold. Of a hub in
 * several languages, ada.de.md is ada in German, and asks for what it may say.
 */
export const editorConfig = (backend: CmsConfig['backend'], [main, ...others]: Languages): CmsConfig => ({
	...(others.length > 0 && {
		i18n: {
			...{ structure: 'multiple_files', locales: [main, ...others], default_locale: main },
			// Who writes something new says it in one language first.
			...{ initial_locales: 'default', omit_default_locale_from_file_path: true },
		},
	}),
	load_config_file: false,
	backend,
	app_title: 'Laurels',
	media_folder: 'content',
	public_folder: '',
	media_libraries: {
		default: {
			config: {
				max_file_size: 25_000_000,
				// As phones take them; and without the place, which cameras write into their pictures.
				transformations: { raster_image: { format: 'webp', quality: 90, width: 2400, height: 2400 } },
			},
		},
		stock_assets: { providers: [] },
	},
	slug: { encoding: 'ascii', clean_accents: true, maxlength: 72 },
	editor: { preview: false },
	collections: folders.map((name) => folderOf(name, others.length > 0 ? main : undefined)),
	singletons: [
		{
			...{
				name: 'hub',
				label: collectionLabels.hub.label,
				icon: collectionLabels.hub.icon,
				format: editorFormatOf('hub'),
			},
			...(others.length > 0 ? { file: 'content/hub.{{locale}}.md', i18n: true } : { file: 'content/hub.md' }),
			fields: widgetsOf('hub', others.length > 0 ? main : undefined),
			media_folder: '',
			public_folder: '',
		},
	],
});

interface Listing {
	one: string;
	/** How one is told from the others. */
	identifier: string;
	summary: string;
	/** Of what its file name is made, and so its address. */
	slug: string;
	hint: string;
	sorted: { by: string; from: 'ascending' | 'descending' };
	/** Its page on the site. */
	page: string;
}

const titled = {
	identifier: 'title',
	summary: '{{title}}',
	slug: '{{title}}',
	sorted: { by: 'title', from: 'ascending' },
} as const;
const address = 'It becomes the address of the page. Small letters, digits and hyphens.';

const listings: Record<Folder, Listing> = {
	people: {
		...{ one: 'Person', identifier: 'name', summary: '{{name}}' },
		slug: "{{romanized | default('{{name}}')}}",
		hint: address,
		sorted: { by: 'name', from: 'ascending' },
		page: 'people/{{slug}}/',
	},
	recognitions: {
		...{ one: 'Laurel', identifier: 'reason' },
		summary: '{{date}} · {{kind}} · {{people}}',
		slug: '{{fields.date}}-{{fields.kind}}',
		// It outlives whoever is taken out of it.
		hint: `${address} It begins with the day; leave names out of it.`,
		sorted: { by: 'date', from: 'descending' },
		page: 'recognitions/{{slug}}/',
	},
	lists: { ...titled, one: 'List', hint: address, page: 'lists/{{slug}}/' },
	works: { ...titled, one: 'Work', hint: address, page: 'works/{{slug}}/' },
	pages: { ...titled, one: 'Page', hint: address, page: '{{slug}}/' },
};

/** What a file may be called, as far as that can be said in one line: the check knows the rest. */
const namePattern: [string, string] = [
	'^(?!(?:page|index|\\d{4})$)[^\\s\\x21-\\x2c\\x2e\\x2f:-@A-Z\\x5b-\\x60{-~‘’“”]+$',
	'Small letters, digits and hyphens',
];

function folderOf(name: Folder, main: string | undefined): EntryCollection {
	const { one, identifier, summary, slug, hint, sorted, page } = listings[name];
	const { label, icon } = collectionLabels[name];
	const hasDrafts = formOf(name).some((field) => field.name === 'draft');
	return {
		...{ name, label, label_singular: one, icon, folder: `content/${name}`, format: editorFormatOf(name) },
		...(main && { i18n: true }),
		identifier_field: identifier,
		summary,
		slug: { template: slug, editable: ['create'], hint, pattern: namePattern },
		nested: { subfolders: false },
		sortable_fields: { fields: [sorted.by], default: { field: sorted.by, direction: sorted.from } },
		...(hasDrafts && { view_filters: [{ label: 'Drafts', field: 'draft', pattern: true }] }),
		preview_path: page,
		aliases_field: false,
		// Beside the text that shows them.
		media_folder: '',
		public_folder: '',
		thumbnail: false,
		fields: widgetsOf(name, main),
	};
}

/** So many fields stand before the text: what is said first. */
const leading = 4;

/** All fields of a kind of file, and among them its text. `main` is the language of the texts, where there are several. */
function widgetsOf(name: CollectionName, main: string | undefined): Field[] {
	const fields = formOf(name).map((field) => widgetOf(field, main));
	const spoken = main ? { i18n: true } : {};
	const body: Field = {
		name: bodyName,
		label: collectionLabels[name].body,
		widget: 'text',
		required: false,
		...spoken,
	};
	return [...fields.slice(0, leading), body, ...fields.slice(leading)];
}

const one: Record<string, string> = { links: 'Link', people: 'Person' };

/** What asks for a field. Its form is said once, in the schema. */
function widgetOf(field: FormField, main: string | undefined): Field {
	const { name, label, help, required, most } = field;
	const spoken = main && field.translated ? { i18n: true, required: required && [main] } : {};
	const about = { name, label, required, ...(help && { hint: help }), ...spoken };
	const many = field.as === 'list' ? { multiple: true, ...(most && { max: most }) } : {};
	const what = field.as === 'list' && field.item?.as !== 'group' ? (field.item as FormField) : field;
	if (what.as === 'reference' && what.of) {
		const by = labelField[what.of];
		return {
			...about,
			widget: 'relation',
			collection: what.of,
			value_field: '{{slug}}',
			display_fields: [by],
			...many,
		};
	}
	if (what.as === 'choice') return { ...about, widget: 'select', options: [...(what.choices ?? [])], ...many };
	switch (field.as) {
		case 'list': {
			const fields = field.item?.fields?.map((one) => widgetOf(one, main));
			const max = most && { max: most };
			if (!fields) return { ...about, widget: 'list', ...max };
			return { ...about, widget: 'list', label_singular: one[name] ?? label, collapsed: 'auto', fields, ...max };
		}
		case 'group':
			return {
				...about,
				widget: 'object',
				collapsed: 'auto',
				fields: (field.fields ?? []).map((one) => widgetOf(one, main)),
			};
		case 'flag':
			return { ...about, widget: 'boolean', default: field.standard === true };
		case 'number':
			return { ...about, widget: 'number', value_type: 'int' };
		case 'day':
			return {
				...about,
				widget: 'datetime',
				type: 'date',
				format: 'YYYY-MM-DD',
				...(name === 'date' && { default: '{{now}}' }),
			};
		case 'colour':
			return { ...about, widget: 'color', allowInput: true };
		case 'picture':
			return { ...about, widget: 'image', choose_url: false };
		case 'paragraphs':
			return { ...about, widget: 'text' };
		default:
			return { ...about, widget: most && most > 160 ? 'text' : 'string' };
	}
}
