import { Document, isMap, isScalar, type Node, type Pair, parseDocument, type Scalar, visit, YAMLMap } from 'yaml';
import { Refusal } from '../../refusal.ts';

/** Changes fields of a parsed front matter in place. */
export type Edit = (fields: Document) => void;

/** A front matter that can't be changed: its fields can't be read. */
export class NoFields extends Refusal {}

/**
 * A text with some of its fields changed. All else stays byte for byte: comments, quotes, order, line ends, BOM, body.
 * Throws `NoFields`.
 */
export function withFields(text: string, edit: Edit): string {
	const parts = /^(\ufeff?---[ \t]*(\r\n|\n|\r))([\s\S]*?)(^---[ \t]*(?:[\r\n][\s\S]*)?)$(?![\s\S])/m.exec(text);
	if (!parts) throw new NoFields('it does not begin with a block between two lines of ---');
	const [, opening = '', newline = '\n', block = '', rest = ''] = parts;
	if (newline !== '\r') return opening + changedBlock(block, edit, newline) + rest;
	// A lone carriage return ends no line for the parser.
	return opening + changedBlock(block.replaceAll('\r', '\n'), edit, '\n').replaceAll('\n', '\r') + rest;
}

/** Changes every text in some fields, in place. */
export const changeTexts = (fields: Document, change: (text: string) => string): void =>
	visit(fields, {
		Scalar(_, node) {
			if (typeof node.value === 'string') node.value = change(node.value);
		},
	});

/** The body of a text changed, and nothing before it. */
export function withBody(text: string, change: (body: string) => string): string {
	const [head = ''] = /^\ufeff?---[\s\S]*?[\r\n]---[ \t]*(?=[\r\n]|$)/.exec(text) ?? [];
	return head + change(text.slice(head.length));
}

function changedBlock(block: string, edit: Edit, newline: string): string {
	const before = parsed(block);
	const after = parsed(block);
	edit(after);
	// Where only words changed, nothing around them does.
	for (const write of [inPlace, anew]) {
		const changed = exchanged(block, before, after, newline, write);
		if (isSaid(changed, after)) return changed;
	}
	// Fields can be written in ways that no one line of them can be exchanged in.
	throw new NoFields('write its fields one a line: “name: Ada”');
}

type Fields = Document & { contents: YAMLMap };

/** A block with the fields that changed written by `write`. */
function exchanged(block: string, before: Fields, after: Fields, newline: string, write: typeof anew): string {
	const left = new Map(after.contents.items.map((pair) => [nameOf(pair), pair]));
	let [text, from] = ['', 0];
	for (const old of before.contents.items) {
		const pair = left.get(nameOf(old));
		left.delete(nameOf(old));
		if (pair && isSame(old, pair)) continue;
		const [start, end] = spanOfField(old, block);
		text += block.slice(from, start) + (pair ? write(old, pair, block, newline) : '');
		from = end;
	}
	text += block.slice(from);
	const added = [...left.values()].map((pair) => written(pair, '', newline)).join('');
	return (added && text && !text.endsWith('\n') ? text + newline : text) + added;
}

/** A field in the manner in which it was written. */
function anew(old: Pair, pair: Pair, block: string, newline: string): string {
	return written(pair, block.slice(...spanOfField(old, block)), newline);
}

/** A field as it stands, with other words in it; anew where more than words changed. */
function inPlace(old: Pair, pair: Pair, block: string, newline: string): string {
	const [was, now] = [nodesIn(old), nodesIn(pair)];
	if (was.map(nodeKind).join() !== now.map(nodeKind).join()) return anew(old, pair, block, newline);
	const [start, end] = spanOfField(old, block);
	let text = block.slice(start, end);
	for (const [index, node] of [...was.entries()].reverse()) {
		const fresh = now[index];
		if (!isScalar(node) || !isScalar(fresh) || node.value === fresh.value || !node.range) continue;
		const [from, to] = [node.range[0] - start, node.range[1] - start];
		text = text.slice(0, from) + quotedAs(node, String(fresh.value)) + text.slice(to);
	}
	return text;
}

/** All nodes of a field's value, in order. */
function nodesIn({ value }: Pair): Node[] {
	const nodes: Node[] = [];
	visit(value as Node, { Node: (_, node) => void nodes.push(node) });
	return nodes;
}

const nodeKind = (node: Node): string => node.constructor.name;

/** Words in the quotation marks of others. */
const quotedAs = ({ type }: Scalar, words: string): string =>
	type === 'QUOTE_DOUBLE'
		? JSON.stringify(words)
		: type === 'QUOTE_SINGLE'
			? `'${words.replaceAll("'", "''")}'`
			: words;

/** Whether a block says what a document says. */
function isSaid(block: string, document: Document): boolean {
	const { errors, contents } = parseDocument(block, { schema: 'failsafe' });
	return errors.length === 0 && JSON.stringify(contents ?? {}) === JSON.stringify(document);
}

/** A block as fields; an empty one has none. */
function parsed(block: string): Fields {
	const document = parseDocument(block, { schema: 'failsafe' });
	document.contents ??= new YAMLMap() as unknown as typeof document.contents;
	if (document.errors.length > 0 || !isMap(document.contents))
		throw new NoFields('its fields can’t be read: npm run check');
	return document as Fields;
}

const nameOf = (pair: Pair): string => String((pair.key as Scalar).value ?? pair.key);
const isSame = (a: Pair, b: Pair): boolean => JSON.stringify(a.value) === JSON.stringify(b.value);

/** From a field's name to the end of its last line. */
function spanOfField({ key, value }: Pair, block: string): [number, number] {
	const start = (key as Node).range?.[0] ?? 0;
	const end = (value as Node | null)?.range?.[2] ?? (key as Node).range?.[2] ?? start;
	if (block[end - 1] === '\n') return [start, end];
	const line = block.indexOf('\n', end);
	return [start, line < 0 ? block.length : line + 1];
}

/** A field as text, in the manner in which it was written. */
function written(pair: Pair, was: string, newline: string): string {
	const key = pair.key as Partial<Scalar> | string;
	// What stands above the field stays there.
	if (typeof key === 'object') Object.assign(key, { commentBefore: null, spaceBefore: false });
	const map = new YAMLMap();
	map.items.push(pair);
	const document = new Document({}, { schema: 'failsafe' });
	document.contents = map as unknown as typeof document.contents;
	const manner = { lineWidth: 0, flowCollectionPadding: /\[ /.test(was), indentSeq: !/\n- /.test(was) };
	return document.toString(manner).replaceAll('\n', newline);
}
