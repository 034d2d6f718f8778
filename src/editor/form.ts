import { type Referable, referenceFields } from '../hub/content/references.ts';
import type { CollectionName } from '../hub/schema/index.ts';
import { type JsonSchema, writtenSchema } from '../hub/schema/json.ts';

/** One thing that a form asks for. */
export interface FormField {
	/** Its name in the file. */
	name: string;
	label: string;
	help?: string;
	required: boolean;
	as:
		| 'line'
		| 'paragraphs'
		| 'flag'
		| 'number'
		| 'day'
		| 'when'
		| 'colour'
		| 'picture'
		| 'choice'
		| 'reference'
		| 'group'
		| 'list';
	/** How many letters there may be, or how many things. */
	most?: number;
	/** What is meant where nothing is said. */
	standard?: unknown;
	choices?: readonly string[];
	/** The kind of file that is picked by its name. */
	of?: Referable;
	/** The fields of a group. */
	fields?: FormField[];
	/** What a list is made of. */
	item?: FormField;
	/** Of a group: the field for which a single value stands. */
	short?: string;
	/** Whether it can be written in other ways, which no form shows. */
	otherwise?: boolean;
	/** Whether a file in another language may say it, or something in it, anew. */
	translated?: boolean;
	/** A list that is written as a mapping: the first field of its groups is the key. */
	keyed?: boolean;
}

/** Words of the schema that are no name for a field of a form. */
const fieldLabels: Record<string, string> = {
	url: 'Web address',
	lang: 'Language',
	noindex: 'Not for search engines',
	notSame: 'Somebody else than',
	formerly: 'Former file names',
	proof: 'What it is for',
	since: 'Recognised since',
	ask: 'Closing question',
	post: 'Words to post',
	utm: 'Count visits from posts',
	sprig: 'Show how often',
	called: 'What you call them',
	websub: 'WebSub hub',
	alt: 'What can be seen',
	by: 'By',
};

/** What a form asks for, for one kind of file: all fields of its schema, in their order. */
export function formOf(collection: CollectionName): FormField[] {
	const references = new Map(
		referenceFields.filter(({ from }) => from === collection).map(({ field, to }) => [field, to]),
	);
	return fieldsIn(writtenSchema(collection)).map((field) => {
		const of = references.get(field.name);
		return of ? referring(field, of) : field;
	});
}

/** A field that is said anew as a whole, with all that is in it. */
const saidWhole = ({ fields, item, ...field }: FormField): FormField => ({
	...{ ...field, translated: true },
	...(fields && { fields: fields.map(saidWhole) }),
	...(item && { item: saidWhole(item) }),
});

const fieldsIn = ({ properties = {}, required = [] }: JsonSchema): FormField[] =>
	Object.entries(properties).map(([name, about]) => {
		const field = formField(name, about, required.includes(name));
		return about.translated ? saidWhole(field) : field;
	});

function formField(name: string, about: JsonSchema, required: boolean): FormField {
	// What can be said in several ways is asked for in the shortest.
	const {
		title,
		description,
		enum: choices,
		items,
		form,
		most,
		short,
		standard,
		...way
	} = { ...about, ...about.anyOf?.[0] };
	const field: FormField = {
		name,
		label: title ?? fieldLabels[name] ?? labelOf(name),
		...(description && { help: helpIn(description) }),
		required,
		as: form ?? 'line',
		...(most && { most }),
		...(standard !== undefined && { standard }),
		...(about.anyOf && { otherwise: true }),
	};
	if (choices) return { ...field, as: 'choice', choices: choices as string[] };
	if (items) {
		const { maxItems } = way as { maxItems?: number };
		const list: FormField = {
			...field,
			as: 'list',
			item: formField(name, items, true),
			...(maxItems && { most: maxItems }),
		};
		// Whoever says the name of a link in another language says of which link.
		return list.item?.translated ? saidWhole(list) : list;
	}
	if (way.propertyNames) {
		const value = formField('value', way.additionalProperties as JsonSchema, true);
		return { ...field, as: 'list', keyed: true, item: groupOf(name, [formField('key', {}, true), value]) };
	}
	const names = Object.keys(way.properties ?? {});
	// Sveltia takes a full stop for a step into a group; and so many fields are better chosen from.
	if (names.some((one) => one.includes('.'))) {
		const which: FormField = { name: 'key', label: 'Which', required: true, as: 'choice', choices: names };
		return { ...field, as: 'list', keyed: true, item: groupOf(name, [which, formField('value', {}, true)]) };
	}
	if (!way.properties) return field;
	const fields = fieldsIn(way);
	const isTranslated = fields.some((one) => one.translated);
	return {
		...{ ...field, ...groupOf(name, fields, short), required, label: field.label },
		...(isTranslated && { translated: true }),
	};
}

const groupOf = (name: string, fields: FormField[], short?: string): FormField => ({
	...{ name, label: labelOf(name), required: true, as: 'group', fields },
	...(short && { short }),
});

/** A field that names files: itself, its items, or the `person` or key of each. */
function referring(field: FormField, of: Referable): FormField {
	if (field.as === 'list' && field.item) return { ...field, item: referring(field.item, of) };
	if (field.as === 'group' && field.fields) {
		const [first, ...others] = field.fields as [FormField, ...FormField[]];
		return { ...field, fields: [{ ...referring(first, of), label: labelOf(one[of]) }, ...others] };
	}
	return { ...field, as: 'reference', of };
}

const one: Record<Referable, string> = { people: 'person', lists: 'list', recognitions: 'laurel', works: 'work' };

/** `jobTitle` as “Job title”. */
const labelOf = (name: string): string => {
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What is written as true or false is switched on and off in a form. */
const helpIn = (description: string): string =>
	description.replace(/^(true|false) /, (_, when: string) => (when === 'true' ? 'On: ' : 'Off: '));
