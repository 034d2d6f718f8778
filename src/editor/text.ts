import { Document, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { parseBlock } from '../hub/content/block.ts';
import { entryText } from '../hub/content/entry-text.ts';
import { idIn } from '../hub/content/ids.ts';
import { flagIn, isGroup, itemsIn } from '../hub/schema/written.ts';
import type { FormField } from './form.ts';
import { likeBefore } from './like-before.ts';

/** What stands in the fields of a form. */
export type Values = Record<string, unknown>;

/** The name by which a form knows the text below the fields. */
export const bodyName = 'body';

/** The name by which a form keeps the file that it was made of, so that what nobody changed stays as it is. */
export const sourceName = 'source of these values';

/** A file taken apart: its first line of ---, the fields as they are written, the second, and the text below. */
const parts = /^(---[ \t]*\n)([\s\S]*?\n)?(---[ \t]*(?:\n|$))([\s\S]*)$/;

/** Takes a file apart for a form. Throws a sentence where its fields can't be read: then nobody may write over them. */
export function valuesIn(form: readonly FormField[], source: string): Values {
	const { document, body } = taken(source);
	return { ...fieldValues(form, document.toJS({ maxAliasCount: 0 })), ...(body.trim() && { [bodyName]: body.trim() }) };
}

function taken(source: string) {
	// What is not UTF-8 has become this sign, and would be lost with the first change.
	if (source.includes('\ufffd')) throw new Error('it is not written in UTF-8');
	const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const [, open, block = '', close, body] = parts.exec(text) ?? [];
	if (open === undefined || close === undefined || body === undefined)
		throw new Error('its fields do not stand between two lines of ---');
	const document = parseBlock(block);
	if (document.errors[0]) throw new Error(document.errors[0].message);
	if (document.contents && !isMap(document.contents)) throw new Error('it begins with no fields');
	return { open, block, close, body, document };
}

/** A new file that says what stands in a form. */
export function newFile(form: readonly FormField[], values: Values): string {
	const written = form.flatMap((field) => {
		const value = tidied(field, values[field.name]);
		return isStandard(field, value) ? [] : [[field.name, asWritten(field, value)] as const];
	});
	return entryText(Object.fromEntries(written), bodyOf(values));
}

/**
 * A file that says what stands in a form: every line that says so already stays as it is, with its comments, its end and in
 * its place.
 */
export function changedFile(form: readonly FormField[], source: string, values: Values): string {
	const { open, block, close, body, document } = taken(source);
	const before = fieldValues(form, document.toJS({ maxAliasCount: 0 }));
	let changed = block;
	for (const field of form) {
		const old = before[field.name];
		const fresh = tidied(field, values[field.name]);
		if (isSame(old, fresh) || (old === undefined && isStandard(field, fresh))) continue;
		changed = withField(changed, form, field, old, fresh);
	}
	const text = bodyOf(values);
	const below = text === body.trim() ? body : text && `\n${text}\n`;
	return likeBefore(`${open}${changed}${close}${below}`, source);
}

const bodyOf = (values: Values): string => `${values[bodyName] ?? ''}`.trim();

const isStandard = (field: FormField, value: unknown): boolean =>
	value === undefined || (field.standard !== undefined && isSame(value, field.standard));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

// From the file to the form

/** What stands in a form for the fields of a file. What has another shape is not shown, and therefore never changed. */
const fieldValues = (form: readonly FormField[], written: unknown): Values =>
	Object.fromEntries(
		form
			.map((field) => [field.name, isGroup(written) ? shownOf(field, written[field.name]) : undefined] as const)
			.filter(([, value]) => value !== undefined),
	);

function shownOf(field: FormField, written: unknown): unknown {
	if (written === undefined || written === null || written === '') return undefined;
	if (field.as === 'list') return listOf(field, written);
	if (field.as === 'group') {
		const group = fieldValues(field.fields ?? [], isGroup(written) ? written : { [field.short ?? '']: written });
		return Object.keys(group).length > 0 ? group : undefined;
	}
	// A handle can be written with the address of its profile.
	const value = isGroup(written) ? written['handle'] : written;
	if (typeof value !== 'string') return undefined;
	if (field.as === 'flag') return flagIn(value);
	if (field.as === 'number') return /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
	return field.as === 'reference' ? idIn(value) : value;
}

function listOf(field: FormField, written: unknown): unknown[] | undefined {
	const item = field.item as FormField;
	if (field.keyed)
		return isGroup(written) ? Object.entries(written).map(([key, value]) => ({ key, value })) : undefined;
	const items = Array.isArray(written) ? written : typeof written === 'string' ? itemsIn(written) : [written];
	const values = items.map((one) => shownOf(item, one)).filter((value) => value !== undefined);
	return values.length > 0 ? values : undefined;
}

// From the form to the file

/** A value of a form without what nobody filled in; undefined where that is all. */
function tidied(field: FormField, value: unknown): unknown {
	if (value === undefined || value === null) return undefined;
	if (field.as === 'list') {
		const items = (Array.isArray(value) ? value : [value])
			.map((one) => tidied(field.item as FormField, one))
			.filter((one) => one !== undefined);
		return items.length > 0 ? items : undefined;
	}
	if (field.as === 'group') {
		const fields = (field.fields ?? []).map((one) => [
			one.name,
			tidied(one, isGroup(value) ? value[one.name] : undefined),
		]);
		const group = fields.filter(([, one]) => one !== undefined);
		return group.length > 0 ? Object.fromEntries(group) : undefined;
	}
	if (field.as === 'flag') return value === true;
	if (field.as === 'number') return value === '' ? undefined : Number(value);
	const text = `${value}`.trim();
	return (field.as === 'paragraphs' ? text : text.replace(/\s*\n\s*/g, ' ')) || undefined;
}

/** A tidied value as it is written: in short where one part says it all. */
function asWritten(field: FormField, value: unknown): unknown {
	if (field.as === 'list') {
		const items = (value as unknown[]).map((one) => asWritten(field.item as FormField, one));
		if (!field.keyed) return items;
		return Object.fromEntries((items as { key: string; value: unknown }[]).map(({ key, value }) => [key, value]));
	}
	if (field.as !== 'group') return value;
	const group = Object.fromEntries(
		(field.fields ?? [])
			.filter(({ name }) => (value as Values)[name] !== undefined)
			.map((one) => [one.name, asWritten(one, (value as Values)[one.name])]),
	);
	const { short } = field;
	return short && Object.keys(group).join() === short ? group[short] : group;
}

/** What is written as it is read: as texts. */
const asTexts = (written: unknown): unknown =>
	JSON.parse(JSON.stringify(written, (_, value) => (typeof value === 'object' ? value : `${value}`)));

/** The block of fields with one of them changed. */
function withField(block: string, form: readonly FormField[], field: FormField, old: unknown, fresh: unknown): string {
	const document = parseBlock(block);
	const map = document.contents as unknown as YAMLMap<Scalar, Node> | null;
	const pairs = map?.items ?? [];
	const pair = pairs.find(({ key }) => String(key.value) === field.name);
	const at = placeFor(field, form, pairs, block);
	const { start, end } = pair ? placeOf(pair, block) : { start: at, end: at };
	const node = fresh === undefined ? undefined : settledNode(field, pair?.value ?? undefined, old, fresh);
	if (!map?.flow) return block.slice(0, start) + (node ? lineOf(field.name, node) : '') + block.slice(end);
	if (node) map.set(pair?.key ?? document.createNode(field.name), node);
	else map.delete(field.name);
	return String(document);
}

/** A field as it is written alone. */
const lineOf = (name: string, node: Node): string => {
	const document = new Document({}, { schema: 'failsafe' });
	document.set(name, node);
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

/** The lines of a field, without the comments before and after. */
function placeOf({ key, value }: Pair<Scalar, Node>, block: string): { start: number; end: number } {
	const last = Math.max(key.range?.[1] ?? 0, endOf(value));
	const rest = block.slice(last).indexOf('\n');
	return { start: key.range?.[0] ?? 0, end: rest < 0 ? block.length : last + rest + 1 };
}

/** Where the last letter of a value stands: what follows a list may be a comment of the next field. */
function endOf(node: Node | null): number {
	if (!node?.range) return 0;
	if (isScalar(node) && node.type?.startsWith('BLOCK')) return node.range[1] - 1;
	if (isMap(node) && !node.flow)
		return Math.max(...node.items.map(({ key, value }) => Math.max(endOf(key as Node), endOf(value as Node))));
	if (isSeq(node) && !node.flow) return Math.max(...node.items.map((item) => endOf(item as Node)));
	return node.range[1];
}

/** Where a new field belongs: after the one that comes before it in the form, else at the top. */
function placeFor(field: FormField, form: readonly FormField[], pairs: Pair<Scalar, Node>[], block: string): number {
	const earlier = new Set(
		form
			.slice(
				0,
				form.findIndex(({ name }) => name === field.name),
			)
			.map(({ name }) => name),
	);
	const before = pairs.filter(({ key }) => earlier.has(String(key.value)));
	return before.length > 0 ? Math.max(...before.map((pair) => placeOf(pair, block).end)) : 0;
}

/** What is written, changed no more than it has to be. */
function settledNode(field: FormField, node: Node | undefined, old: unknown, fresh: unknown): Node {
	if (node && isSame(old, fresh)) return node;
	if (field.as === 'group' && isMap(node)) {
		for (const part of field.fields ?? [])
			settleIn(node, part.name, part, (old as Values)?.[part.name], (fresh as Values)[part.name]);
		return node;
	}
	if (field.keyed && isMap(node)) {
		const keysOf = (list: unknown) => (list as { key: string; value: unknown }[] | undefined) ?? [];
		const valueAt = (list: unknown, key: string) => keysOf(list).find((one) => one.key === key)?.value;
		const valueField = field.item?.fields?.[1] as FormField;
		for (const key of new Set([...keysOf(old), ...keysOf(fresh)].map(({ key }) => key)))
			settleIn(node, key, valueField, valueAt(old, key), valueAt(fresh, key));
		return node;
	}
	if (
		field.as === 'list' &&
		!field.keyed &&
		isSeq(node) &&
		node.items.length === (old as unknown[] | undefined)?.length
	) {
		const was = old as unknown[];
		const nodes = [...node.items] as Node[];
		node.items = (fresh as unknown[]).map((one, at) => {
			const same = was.findIndex((other) => isSame(other, one));
			if (same >= 0) return nodes[same];
			const isFree = nodes[at] && !(fresh as unknown[]).some((other) => isSame(other, was[at]));
			return settledNode(field.item as FormField, isFree ? nodes[at] : undefined, was[at], one);
		});
		return node;
	}
	if (isMap(node) && field.as === 'line' && node.has('handle')) {
		node.set('handle', fresh);
		return node;
	}
	if (isScalar(node) && !Array.isArray(fresh) && !isGroup(fresh)) {
		node.value = `${fresh}`;
		return node;
	}
	return new Document(asTexts(asWritten(field, fresh))).contents as Node;
}

function settleIn(map: YAMLMap, name: string, field: FormField, old: unknown, fresh: unknown): void {
	if (fresh === undefined) {
		// What the form does not show stays.
		if (old !== undefined) map.delete(name);
	} else map.set(name, settledNode(field, map.get(name, true) as Node | undefined, old, fresh));
}
