import { type Document, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { idIn, withId } from '../../hub/content/ids.ts';
import { type Referable, referenceFields } from '../../hub/content/references.ts';
import type { CollectionName } from '../../hub/schema/index.ts';
import { itemsIn } from '../../hub/schema/written.ts';
import type { Edit } from './fields.ts';

/** A file as others name it. */
export interface FileReference {
	collection: Referable;
	id: string;
}

/** Puts a new id in the place of an old one in every field of a file that names it; takes it out where there is none. */
export const exchange =
	(from: CollectionName, { collection, id }: FileReference, fresh?: string): Edit =>
	(document) => {
		for (const where of referenceFields)
			if (where.from === from && where.to === collection) exchangeIn(document, where.field, id, fresh);
	};

/** The same in `private/plan.md`. */
export const exchangeInPlan =
	({ collection, id }: FileReference, fresh?: string): Edit =>
	(document) => {
		for (const field of { people: ['people', 'pauses'], lists: ['lists'], recognitions: [], works: [] }[collection])
			exchangeIn(document, field, id, fresh);
	};

function exchangeIn(document: Document, field: string, old: string, fresh: string | undefined): void {
	const node = document.get(field, true);
	if (isScalar(node)) {
		const parts = itemsIn(String(node.value));
		if (!parts.some((part) => isName(part, old))) return;
		const left = parts.flatMap((part) => (!isName(part, old) ? part : fresh ? withId(part, fresh) : []));
		if (left.length > 0) node.value = left.join(', ');
		else document.delete(field);
	} else if (isSeq(node)) exchangeItems(node, old, fresh);
	// Whoever has no page is named there by fields.
	else if (isMap(node) && field !== 'by') exchangeKeys(node, old, fresh);
	if ((isSeq(node) || isMap(node)) && node.items.length === 0) document.delete(field);
}

function exchangeItems(list: YAMLSeq, old: string, fresh: string | undefined): void {
	list.items = list.items.filter((item) => {
		const name = linkedIn(isMap(item) ? item.get('person', true) : item);
		if (!isScalar(name) || !isName(name.value, old)) return true;
		if (fresh) name.value = withId(String(name.value), fresh);
		return fresh !== undefined;
	});
}

/** `[[ada]]` without quotation marks is a list in a list to YAML. */
const linkedIn = (node: unknown): unknown => (isSeq(node) && node.items.length === 1 ? linkedIn(node.items[0]) : node);

/** A group of fields is one credit, which names a `person`, or says something of each name. */
function exchangeKeys(map: YAMLMap, old: string, fresh: string | undefined): void {
	const credit = map.get('person', true);
	if (isScalar(credit) && isName(credit.value, old)) {
		if (fresh) credit.value = withId(String(credit.value), fresh);
		else map.items = [];
		return;
	}
	map.items = map.items.filter(({ key }) => {
		if (!isScalar(key) || !isName(key.value, old)) return true;
		if (fresh) key.value = withId(String(key.value), fresh);
		return fresh !== undefined;
	});
}

/** Whether an id stands somewhere in a text, in letters or as addresses encode them. */
export function holds(text: string, id: string): boolean {
	const normal = text.normalize('NFC');
	return normal.includes(id) || normal.includes(encodeURI(id));
}

const isName = (value: unknown, id: string): boolean => typeof value === 'string' && idIn(value) === id;
