import { type Document, isScalar, isSeq } from 'yaml';
import { itemsIn } from '../../../hub/schema/written.ts';
import { Refusal, sentenceIn } from '../../../refusal.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { type Edit, withFields } from '../fields.ts';
import { exchange } from '../references.ts';
import { type Change, writeOf } from './change.ts';

/** Who is put on a list, or taken off it. */
export interface Listing {
	list: string;
	/** Ids of people. Who is on it, or off it, already stays as they are. */
	people: readonly string[];
	isOff: boolean;
}

/** Plans to put people on a list, as their profiles say it, or to take them off it. Throws where fields can't be changed. */
export async function planListing(known: ContentUnopened, { list, people, isOff }: Listing): Promise<Change> {
	const edits = new Map<string, Edit>();
	for (const { id, file, data } of known.people)
		if (people.includes(id) && data.lists.includes(list) === isOff)
			edits.set(file, isOff ? exchange('people', { collection: 'lists', id: list }) : (fields) => putOn(fields, list));
	// The order of people there names who is on it.
	const order = known.lists.find(({ id }) => id === list);
	if (order && isOff)
		edits.set(order.file, (fields) => {
			for (const id of people) exchange('lists', { collection: 'people', id })(fields);
		});
	const change: Change = { content: known.folder.path, writes: [], moves: [], deletes: [] };
	for (const source of known.texts) {
		const edit = edits.get(source.file);
		const text = edit ? changed(source.file, source.text, edit) : source.text;
		if (text !== source.text) change.writes.push(await writeOf(source, text));
	}
	return change;
}

/** Names a list behind those that are named, in the manner in which they are. */
function putOn(fields: Document, list: string): void {
	const node = fields.get('lists', true);
	if (isSeq(node)) node.add(list);
	else fields.set('lists', [...(isScalar(node) ? itemsIn(String(node.value)) : []), list]);
}

function changed(file: string, text: string, edit: Edit): string {
	try {
		return withFields(text, edit);
	} catch (error) {
		throw new Refusal(`${file}: ${sentenceIn(error)}`);
	}
}
