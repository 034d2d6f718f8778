import matter from 'gray-matter';
import {
	type Document,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	Scalar,
	visit,
} from 'yaml';
import { sentenceIn } from '../../refusal.ts';
import type { Fault } from '../mistakes.ts';
import { unquoted } from '../text.ts';

/** A place in a file, counted from 1. */
export interface Place {
	line: number;
	column?: number;
}

/** What is wrong at a place, and in which field where that is known. */
type PlacedFault = Fault & Place & { field?: string };

/** A text file taken apart. `data` holds nothing but text, lists and groups of these; empty values are left out where that publishes nothing. */
export interface FrontMatter {
	data: Record<string, unknown>;
	body: string;
	/** The line of the file on which the body begins. */
	bodyLine: number;
	faults: PlacedFault[];
	/** Where the value (or with `key`, the name) of a field stands; the nearest place known where it doesn't. */
	at: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
}

/** Scalars stay text (`007`, `1.10`, `true`): the schema reads them. Other engines of gray-matter would run code. */
const refuse = {
	parse(): never {
		throw new Error('only YAML is read');
	},
};

/** Takes the front matter of a text apart. Never throws: what is wrong comes back as faults, with their lines. */
export function readFrontMatter(source: string): FrontMatter {
	const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const lines = text.split('\n');
	const nowhere = (...faults: PlacedFault[]): FrontMatter => ({
		data: {},
		body: '',
		bodyLine: 1,
		faults,
		at: () => ({ line: 1 }),
	});
	const opening = lines[0]?.trimEnd() ?? '';
	if (!opening.startsWith('---')) return nowhere({ kind: 'no-front-matter', line: 1 });
	if (opening !== '---') return nowhere({ kind: 'other-front-matter', written: opening, line: 1 });
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	const almost = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
	if (end < 0 || almost < end) return nowhere({ kind: 'unclosed-front-matter', line: Math.max(almost, 0) + 1 });

	const counter = new LineCounter();
	let document: Document.Parsed | undefined;
	const yaml = {
		parse(block: string): object {
			document = parseDocument(block, {
				schema: 'failsafe',
				lineCounter: counter,
				uniqueKeys: true,
				prettyErrors: false,
			});
			withoutQuotation(document);
			withLinks(document);
			return document.errors.length > 0 ? {} : (withoutBlanks(document.toJS({ maxAliasCount: 0 })) as object);
		},
	};
	const attempt = parseWith(yaml, text);
	if ('because' in attempt) return nowhere({ kind: 'bad-yaml', ...inPlainWords(attempt.because), line: 2 });
	const place = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line, column: col };
	};
	const faults = document ? [...yamlFaults(document, lines, place), ...silentFaults(document, place)] : [];
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

function parseWith(
	yaml: { parse: (block: string) => object },
	text: string,
): { data: Record<string, unknown> } | { because: string } {
	try {
		const { data } = matter(text, {
			engines: { yaml, javascript: refuse, js: refuse, json: refuse, coffee: refuse, toml: refuse },
		});
		return { data: data as Record<string, unknown> };
	} catch (error) {
		return { because: sentenceIn(error) };
	}
}

/** Fields that can keep something private: begun and left empty, they never mean that it is public. */
export const keepPrivate: ReadonlySet<string> = new Set(['draft', 'consent', 'noindex', 'sprig']);

/** An empty value (`photo:`) means the same as no line at all, but where that would publish. */
function withoutBlanks(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutBlanks).filter((item) => item !== undefined);
	if (value === null || value === '') return undefined;
	if (typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, inner]) => [key, withoutBlanks(inner) ?? (keepPrivate.has(key) ? '' : undefined)] as const)
			.filter(([, inner]) => inner !== undefined),
	);
}

const cures: [RegExp, string, string | undefined][] = [
	[
		/followed by map values/i,
		'a line holds no field',
		'Write its name, a colon and a space before the value: “url: https://…”.',
	],
	[
		/^Flow (sequence|map)|flow (collection|items)|Missing [,\]}]/i,
		'a list in [ ] or a group in { } is not closed, or lacks a comma',
		'Write [one, two], with the last bracket on a line of the same field.',
	],
	[
		/Unexpected scalar at node end/i,
		'something stands after the end of a value: a quotation mark within it may have ended it',
		'Put the value in double quotes, and write \\" for a mark within it.',
	],
	[/same column|bad indentation/i, 'lines of one field begin at different places', 'Indent them by the same spaces.'],
	[
		/reserved character|unexpected character|cannot start with/i,
		'a value begins with a sign that has a meaning of its own',
		'Put the value in double quotes: "@ada"',
	],
	[
		/Nested mappings|Implicit keys|compact mappings/i,
		'there is a second colon, or a line is indented wrongly',
		'Put a value that holds “: ” in double quotes; begin every field at the start of its line.',
	],
	[/tab/i, 'there is a tab at the beginning of a line', 'Use spaces instead.'],
	[/Map keys must be unique/i, 'a field is written twice', 'Leave one of them out.'],
	[/Missing closing|quote/i, 'a quotation mark is never closed', 'Close it, or leave both out.'],
	[/alias|anchor/i, 'anchors and aliases (& and *) are not used here', 'Put the value in double quotes.'],
];

function yamlFaults(
	document: Document.Parsed,
	lines: readonly string[],
	place: (offset: number) => Place,
): PlacedFault[] {
	return document.errors.map((error) => {
		const at = place(error.pos[0]);
		const line = lines[at.line - 1] ?? '';
		return { kind: 'bad-yaml', ...(/:\s*[“”„«»「『‘‚]/.test(line) ? curly : inPlainWords(error.message)), ...at };
	});
}

const curly = {
	because: 'the quotation marks here are those of a word processor, which end no value',
	cure: 'Write straight ones: "Talks: a lot"',
};

function inPlainWords(message: string): { because: string; cure: string | undefined } {
	const [, because, cure] = cures.find(([pattern]) => pattern.test(message)) ?? [];
	return { because: because ?? `it can't be understood: ${message}`, cure };
}

/**
 * What YAML would drop without a word: `hashtags: #maps` and `the #maps chat` end at a comment, `&more` and `!important`
 * at the beginning of a value are signs of its own.
 */
function silentFaults(document: Document.Parsed, place: (offset: number) => Place): PlacedFault[] {
	const faults: PlacedFault[] = document.warnings.map(({ pos }) => ({
		kind: 'bad-yaml',
		...sign,
		...place(pos[0]),
	}));
	visit(document, {
		Scalar(key, node, ancestors) {
			const comment = node.comment?.split('\n')[0];
			const at = place(node.range?.[0] ?? 0);
			if (key !== 'key' && comment && /^\S/.test(comment))
				faults.push({ kind: 'lost-comment', written: `#${comment}`, ...at });
			if (node.anchor) faults.push({ kind: 'bad-yaml', ...sign, ...at });
			const { length } = String(node.value);
			if (length > mostLetters)
				faults.push({ kind: 'too-long', length, max: mostLetters, field: nameOf(ancestors), ...at });
		},
	});
	return faults;
}

/** So many letters a value has at most: whoever looks for patterns in more would take long. */
const mostLetters = 10_000;

/** The field in which a value stands. */
const nameOf = (ancestors: readonly unknown[]): string =>
	ancestors.flatMap((one) => (isPair(one) ? String(one.key) : [])).join('.');

const sign = {
	because: 'a value begins with a sign that has a meaning of its own',
	cure: 'Put the value in double quotes: "&more"',
};

function placeOf(
	document: Document.Parsed | undefined,
	written: readonly PropertyKey[],
	part: 'key' | 'value',
	place: (offset: number) => Place,
): Place {
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
	return { line: 1 };
}

function colonCure(first: string | undefined): string | undefined {
	const [, key, value] = /^\s*(\w+)\s*[:：]\s*(.*)$/.exec(first ?? '') ?? [];
	return key ? `${key}: ${value}` : undefined;
}
