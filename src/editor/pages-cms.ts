import { stringify } from 'yaml';
import type { CollectionName } from '../hub/schema/names.ts';
import { type FormField, formOf } from './form.ts';
import { collectionLabels, type Folder, folders, labelField } from './kinds.ts';
import { bodyName } from './text.ts';

/** A field as Pages CMS knows it: https://pagescms.org/docs/configuration/ */
export interface PagesField {
	name: string;
	label: string;
	description?: string;
	type: 'string' | 'text' | 'boolean' | 'number' | 'date' | 'select' | 'reference' | 'object';
	required?: boolean;
	default?: unknown;
	options?: Record<string, unknown>;
	fields?: PagesField[];
}

/** What Pages CMS is told: forms for every kind of file, and folders for their photos. */
export const pagesConfig = () => ({
	media: folders
		.filter((name) => name === 'people' || name === 'works')
		.map((name) => ({
			...{
				name,
				label: `${collectionLabels[name].label}: photos`,
				input: `content/${name}`,
				output: `content/${name}`,
			},
			extensions: ['jpg', 'jpeg', 'png', 'webp', 'avif'],
		})),
	content: [
		...folders.map(folderOf),
		{
			...{
				name: 'hub',
				label: collectionLabels.hub.label,
				type: 'file',
				path: 'content/hub.md',
				fields: pagesFields('hub'),
			},
			operations: { create: false, rename: false, delete: false },
		},
	],
	// Fields that have no form here, and what is written in them, stay.
	settings: { content: { merge: true } },
});

/** `.pages.yml`, as it stands in a repository. */
export const pagesFile = (): string =>
	`# For Pages CMS: see docs/editor.md. Made by npm run docs.\n${stringify(pagesConfig(), { lineWidth: 0 })}`;

interface Listing {
	/** How one is told from the others. */
	primary: string;
	view: string[];
	/** Of what its file name is made: it is the address of its page, and can be changed before the first save alone. */
	filename: string;
}

const titled: Listing = { primary: 'title', view: ['title'], filename: '{fields.title}.md' };
const listings: Record<Folder, Listing> = {
	people: { primary: 'name', view: ['name', 'consent', 'draft'], filename: '{fields.name}.md' },
	recognitions: {
		...{ primary: 'reason', view: ['reason', 'kind', 'people', 'draft'] },
		filename: '{year}-{month}-{day}-{fields.kind}.md',
	},
	lists: titled,
	works: { ...titled, view: ['title', 'type', 'draft'] },
	pages: titled,
};

const folderOf = (name: Folder) => {
	const { primary, view, filename } = listings[name];
	const fields = pagesFields(name);
	// Whatever has to be there and has no form can only be changed here.
	const create = formOf(name).every(({ required, name }) => !required || fields.some((field) => field.name === name));
	const known = view.filter((one) => fields.some((field) => field.name === one));
	return {
		...{ name, label: collectionLabels[name].label, type: 'collection', path: `content/${name}` },
		description: 'The file name becomes the address of the page: small letters, digits and hyphens.',
		filename: { template: filename, field: 'create' },
		view: { fields: known, primary, sort: [primary], search: [primary] },
		// Commands follow a new name everywhere, and leave no trace of whoever is taken out.
		operations: { create, rename: false, delete: false },
		fields,
	};
};

const pagesFields = (name: CollectionName): PagesField[] => [
	...formOf(name).flatMap((field) => pagesField(field)),
	{ name: bodyName, label: collectionLabels[name].body, type: 'text' },
];

/**
 * A field whose every way of writing Pages CMS keeps; none where it would empty one of them: a list that can stand in one
 * line, a group that can be a single value, a mapping, a picture beside its file; or where it would refuse one: a year alone,
 * which is a number to it.
 */
function pagesField(field: FormField): PagesField[] {
	const { name, label, help, required, most, otherwise } = field;
	const about = { name, label, ...(help && { description: help }), ...(required && { required }) };
	const type = (type: PagesField['type'], options?: Record<string, unknown>): PagesField[] => [
		{ ...about, type, ...(options && { options }) },
	];
	switch (field.as) {
		case 'list':
			return chosenFrom(field, about);
		case 'reference':
			return otherwise ? [] : type('reference', referring(field));
		case 'choice':
			return type('select', { values: field.choices });
		case 'group': {
			if (field.short) return [];
			// A flag is always said there, and so a group that nobody filled in would be there, too.
			const fields = (field.fields ?? []).filter(({ as }) => as !== 'flag').flatMap((one) => pagesField(one));
			return fields.length > 0 ? [{ ...about, type: 'object', fields }] : [];
		}
		case 'picture':
		case 'when':
			return [];
		case 'flag':
			return [{ ...about, type: 'boolean', default: field.standard === true }];
		case 'number':
			return type('number');
		case 'day':
			// It would be today, also in files that say their day in their name.
			return [{ ...about, type: 'date', default: '' }];
		default:
			return type(
				field.as === 'paragraphs' || (most ?? 0) > 160 ? 'text' : 'string',
				most ? { maxlength: most } : undefined,
			);
	}
}

/** A list of what is chosen: a single value stays one of it. */
function chosenFrom(field: FormField, about: Omit<PagesField, 'type'>): PagesField[] {
	const { item, most } = field;
	const many = { multiple: true, ...(most && { max: most }) };
	if (item?.as === 'reference') return [{ ...about, type: 'reference', options: { ...referring(item), ...many } }];
	if (item?.as === 'choice') return [{ ...about, type: 'select', options: { values: item.choices, ...many } }];
	return [];
}

/** The file of what is referred to, picked by its name. */
function referring({ of }: FormField): Record<string, unknown> {
	const by = of && `fields.${labelField[of]}`;
	return { collection: of, value: '{name}', label: `{${by}}`, search: by };
}
