import { type Document, isScalar, isSeq, type LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { unquoted } from '../text.ts';

/** The fields at the top of a file as they stand there. Scalars stay text (`007`, `1.10`, `true`): the schema reads them. */
export function parseBlock(block: string, lineCounter?: LineCounter): Document.Parsed {
	const document = parseDocument(block, {
		schema: 'failsafe',
		uniqueKeys: true,
		prettyErrors: false,
		...(lineCounter && { lineCounter }),
	});
	withoutQuotation(document);
	withLinks(document);
	withPlaces(document);
	return document;
}

/** Word processors write “Ada” where "Ada" was typed; whoever means the marks puts them in quotation marks of YAML. */
function withoutQuotation(document: Document.Parsed): void {
	visit(document, {
		Scalar(key, node) {
			if (key !== 'key' && node.type === 'PLAIN') node.value = unquoted(String(node.value));
		},
	});
}

/** `[[ada]]`, as note-taking programs link, is a list in a list to YAML. */
function withLinks(document: Document.Parsed): void {
	visit(document, {
		Seq(_, { items: [inner, ...others], range }) {
			const [name, ...more] = isSeq(inner) && others.length === 0 ? inner.items : [];
			if (!isScalar(name) || more.length > 0) return;
			const link = new Scalar(`[[${name.value}]]`);
			link.range = range ?? null;
			return link;
		},
	});
}

/** `{name}`, as a place in a sentence is written, is a group of one empty field to YAML. */
function withPlaces(document: Document.Parsed): void {
	visit(document, {
		Map(_, { items: [pair, ...others], flow, range }) {
			if (!flow || !pair || others.length > 0 || !isScalar(pair.key) || pair.value) return;
			const place = new Scalar(`{${pair.key.value}}`);
			place.range = range ?? null;
			return place;
		},
	});
}
