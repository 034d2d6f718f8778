import matter from 'gray-matter';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { sentenceIn } from '../../refusal.ts';
import { parseBlock } from './block.ts';
import { edgeFault } from './edges.ts';
import type { FilePosition, PlacedFault } from './placed-fault.ts';
import { inPlainWords, yamlFaults } from './yaml-faults.ts';

/** A text file taken apart. `data` holds nothing but text, lists and groups of these; empty values are left out where that publishes nothing. */
export interface FrontMatter {
	data: Record<string, unknown>;
	body: string;
	/** The line of the file on which the body begins. */
	bodyLine: number;
	faults: PlacedFault[];
	/** Where the value (or with `key`, the name) of a field stands; the nearest place known where it doesn't. */
	at: (path: readonly PropertyKey[], part?: 'key' | 'value') => FilePosition;
}

/** Scalars stay text (`007`, `1.10`, `true`): the schema reads them. Other engines of gray-matter would run code. */
const refusing = {
	parse(): never {
		throw new Error('only YAML is read');
	},
};

/** Takes the front matter of a text apart. Never throws: what is wrong comes back as faults, with their lines. */
export function readFrontMatter(source: string): FrontMatter {
	const lines = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').split('\n');
	const nowhere = (...faults: PlacedFault[]): FrontMatter => ({
		data: {},
		body: '',
		bodyLine: 1,
		faults,
		at: () => ({ line: 1 }),
	});
	const wrong = edgeFault(lines);
	if (wrong) return nowhere(wrong);
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	const text = [...lines.slice(0, end).map(withPlainSpaces), ...lines.slice(end)].join('\n');
	const counter = new LineCounter();
	const place = (offset: number): FilePosition => {
		const { line, col } = counter.linePos(offset);
		return { line, column: col };
	};
	let document: Document.Parsed | undefined;
	let faults: PlacedFault[] = [];
	const yaml = {
		parse(block: string): object {
			document = parseBlock(block, counter);
			faults = yamlFaults(document, lines, place);
			return faults.length > 0 ? {} : (withoutBlanks(document.toJS({ maxAliasCount: 0 })) as object);
		},
	};
	const attempt = parseWith(yaml, text);
	if ('because' in attempt) return nowhere({ kind: 'bad-yaml', ...inPlainWords(attempt.because), line: 2 });
	if (faults.length === 0 && document?.contents && !isMap(document.contents))
		faults.push({ kind: 'not-fields', near: colonCure(lines[1]), line: 2 });
	return {
		data: isMap(document?.contents) ? attempt.data : {},
		body: lines.slice(end + 1).join('\n'),
		bodyLine: end + 2,
		faults,
		at: (path, part = 'value') => placeOf(document, path, part, place),
	};
}

/** Where the fields of a text stand that was read before. It is read once more when a field is asked for, and only then. */
export const placesIn = (source: string): Pick<FrontMatter, 'at'> => ({
	at: (path, part) => (path.length === 0 ? top : readFrontMatter(source).at(path, part)),
});

/** What is said of a whole file stands at its first line. */
const top: FilePosition = { line: 1 };

function parseWith(
	yaml: { parse: (block: string) => object },
	text: string,
): { data: Record<string, unknown> } | { because: string } {
	try {
		const { data } = matter(text, {
			engines: { yaml, javascript: refusing, js: refusing, json: refusing, coffee: refusing, toml: refusing },
		});
		return { data: data as Record<string, unknown> };
	} catch (error) {
		return { because: sentenceIn(error) };
	}
}

/** Fields that can keep something private: begun and left empty, they never mean that it is public. */
export const keepPrivate: ReadonlySet<string> = new Set(['draft', 'consent', 'noindex', 'sprig']);

/** A line whose indentation, and what stands behind its colon, are spaces to YAML: word processors and phones write others, which look the same. */
const withPlainSpaces = (line: string): string =>
	line.replace(/^[\s-]*(?:[\p{L}\w-]+:)?[^\S\n]*/u, (start) => start.replace(/[^\S\t\n]/g, ' '));

/** An empty value (`photo:`) means the same as no line at all, but where that would publish. */
function withoutBlanks(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined);
	if (value === null || value === '') return undefined;
	if (typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, inner]) => [key, keepPrivate.has(key) && isEmpty(inner) ? '' : withoutBlanks(inner)] as const)
			.filter(([, inner]) => inner !== undefined),
	);
}

function placeOf(
	document: Document.Parsed | undefined,
	written: readonly PropertyKey[],
	part: 'key' | 'value',
	place: (offset: number) => FilePosition,
): FilePosition {
	// A single value may stand for a list of one: then nothing is at its place in the list.
	const path = written.filter(
		(step, at) => typeof step !== 'number' || isSeq(document?.getIn(written.slice(0, at), true)),
	);
	for (let length = path.length; length > 0; length--) {
		const parent = length === 1 ? document?.contents : document?.getIn(path.slice(0, length - 1), true);
		const last = path[length - 1];
		const pair = isMap(parent)
			? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
			: undefined;
		const node = (
			pair
				? part === 'key' || length < path.length || !pair.value
					? pair.key
					: pair.value
				: document?.getIn(path.slice(0, length), true)
		) as Node | undefined;
		if (node?.range) return place(node.range[0]);
	}
	return top;
}

const isEmpty = (value: unknown): boolean =>
	typeof value === 'object' && value !== null ? Object.keys(value).length === 0 : !value;

function colonCure(first: string | undefined): string | undefined {
	const [, key, value] = /^\s*(\w+)\s*[:：=]\s*(.*?),?\s*$/.exec(first ?? '') ?? [];
	return key ? `${key}: ${value}` : undefined;
}
