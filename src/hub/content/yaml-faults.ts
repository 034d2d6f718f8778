import { type Document, isNode, isPair, isScalar, type Node, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { unquoted } from '../text.ts';
import { bulletFault, faultOfLines, type YamlFault } from './line-faults.ts';
import type { FilePosition, PlacedFault } from './placed-fault.ts';

type PlaceAt = (offset: number) => FilePosition;

/** What keeps fields from being read as they are written, in plain words; what YAML would drop without a word, too. */
export function yamlFaults(document: Document.Parsed, lines: readonly string[], place: PlaceAt): PlacedFault[] {
	if (document.errors.length === 0) return silentFaults(document, lines, place);
	const errors = document.errors.map((error) => {
		const at = place(error.pos[0]);
		return { error, at, shown: faultOfLines(lines, at.line) };
	});
	// What lines show is what was meant: all else that a parser says follows from it.
	const shown = errors.flatMap((one) => one.shown ?? []);
	const told = shown.length > 0 ? shown : errors.map(({ error, at }) => ({ ...errorFault(error, lines[at.line - 1] ?? ''), ...at }));
	return [...new Map(told.map((fault): [string, PlacedFault] => [`${fault.line} ${fault.because}`, { kind: 'bad-yaml', ...fault }])).values()];
}

/** What a parser says of a line, in plain words, with the line as it should be written where that can be told. */
function errorFault({ message }: Error, line: string): YamlFault {
	const wrong = /:\s*[“”„«»「『‘‚]/.test(line) ? curly : inPlainWords(message);
	return { because: wrong.because, cure: ownCure(wrong, line) ?? wrong.cure };
}

const noField = 'a line holds no field';

const cures: [pattern: RegExp, because: string, cure: string | undefined][] = [
	[
		/followed by map values/i,
		noField,
		'Write its name, a colon and a space before the value: “url: https://…”. If it goes on with the line above, begin it with two spaces.',
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
	[/directive/i, 'a line begins with %, which has a meaning of its own', 'Take this line out.'],
	[/multiple documents/i, 'a line of three dots ends the fields before the last of them', 'Take that line out.'],
	[/block scalar/i, 'words stand behind | or >', 'Begin them on the next line, indented by two spaces.'],
	[/1024/, 'the name of a field is longer than any is', 'Write its name, a colon and a space before the value.'],
	[/call stack/i, 'lists and groups stand in one another more deeply than any field here', 'Write it with fewer levels.'],
];

const curly = {
	because: 'the quotation marks here are those of a word processor, which end no value',
	cure: 'Write straight ones: "Talks: a lot"',
};

/** Causes that straight quotation marks around a value mend. */
const mendedByQuotes = new Set([
	curly.because,
	...cures.flatMap(([, because, cure]) => (cure?.startsWith('Put the value in double quotes: ') || cure?.startsWith('Put a value') ? [because] : [])),
]);

/** The line as it should be written, where that can be told: its value in straight quotes, or a space behind its colon. */
function ownCure({ because }: YamlFault, line: string): string | undefined {
	const [, key, sign, value = ''] = /^\s*(?:- )?([\p{L}\w-]+)\s*([:：=])\s*(.*\S)\s*$/u.exec(line) ?? [];
	if (!key) return undefined;
	if (because === noField) return sign === ':' && /^\S+:\s/.test(line.trim()) ? undefined : `Did you mean “${key}: ${value}”?`;
	if (!mendedByQuotes.has(because) || !value || /^["'[{|>#]/.test(value)) return undefined;
	return `Write it in straight quotes: ${key}: "${unquoted(value).replace(/["\\]/g, '\\$&')}"`;
}

/** What a parser says, in words that an author knows. */
export function inPlainWords(message: string): YamlFault {
	const [, because, cure] = cures.find(([pattern]) => pattern.test(message)) ?? [];
	return { because: because ?? `it can't be understood: ${message}`, cure };
}

/** So many letters a value has at most: whoever looks for patterns in more would take long. */
const mostLetters = 10_000;
/** So deeply stands a value in lists and groups at most. */
const mostLevels = 40;

/**
 * What YAML would drop or change without a word: `hashtags: #maps` and `the #maps chat` end at a comment, `&more`, `*more`
 * and `!important` at the beginning of a value are signs of its own, and a name of a field may be a list.
 */
function silentFaults(document: Document.Parsed, lines: readonly string[], place: PlaceAt): PlacedFault[] {
	const faults: PlacedFault[] = [];
	const at = (node: Pick<Node, 'range'>) => place(node.range?.[0] ?? 0);
	const tell = (node: Pick<Node, 'range'>, fault: YamlFault) => void faults.push({ kind: 'bad-yaml', ...fault, ...at(node) });
	const signs = (node: Scalar | YAMLMap | YAMLSeq) => {
		const { anchor, tag } = node;
		if (anchor) tell(node, signOf(`&${anchor}`));
		if (tag && !plainTags.has(tag)) tell(node, signOf(tag.replace('tag:yaml.org,2002:', '!!')));
	};
	visit(document, {
		Pair(_, { key, value }) {
			const name = isNode(key) && key.range ? key : (value as Node);
			const wrong = wrongName(key, before(name.range?.[0] ?? 0, lines, place));
			if (!wrong) return undefined;
			tell(name, wrong);
			return visit.SKIP;
		},
		Collection(_, node, ancestors) {
			signs(node);
			if (ancestors.length < mostLevels * 2) return undefined;
			tell(node, inPlainWords('call stack'));
			return visit.BREAK;
		},
		Alias: (_, node) => tell(node, signOf(`*${node.source}`)),
		Scalar(key, node, ancestors) {
			signs(node);
			const comment = node.comment?.split('\n')[0];
			if (key !== 'key' && comment && /^\S/.test(comment))
				faults.push({ kind: 'lost-comment', written: `#${comment}`, ...at(node) });
			// A value that begins a line belongs to no list.
			const beginsLine = before(node.range?.[0] ?? 0, lines, place).trim() === '';
			const unlisted =
				key !== 'key' && node.type === 'PLAIN' && beginsLine ? bulletFault(lines[at(node).line - 1] ?? '') : undefined;
			if (unlisted) tell(node, unlisted);
			const { length } = String(node.value);
			if (length > mostLetters)
				faults.push({ kind: 'too-long', length, max: mostLetters, field: nameOf(ancestors), ...at(node) });
		},
	});
	return faults;
}

/** Tags of YAML that change nothing. */
const plainTags = new Set(['str', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`));

const signOf = (written: string): YamlFault => ({
	because: `“${written}” begins a value, and ${written.startsWith('!') ? 'tags of YAML (!)' : 'anchors and aliases (& and *)'} are not used here`,
	cure: `Take it out; if it belongs to the value, put that in double quotes: "${written} …"`,
});

/** What is wrong with the name of a field, before which something stands on its line. */
function wrongName(key: unknown, before: string): YamlFault | undefined {
	if (/^\s*\?\s+$/.test(before))
		return { because: 'a line begins with a question mark, which has a meaning of its own', cure: 'Take it out.' };
	if (!isScalar(key))
		return { because: 'a list or group stands where the name of a field belongs', cure: 'Write one name: “tags: [maps]”.' };
	if (key.value === '<<') return { because: 'fields are not taken over from elsewhere', cure: 'Write each of them here.' };
	return String(key.value ?? '').trim() === ''
		? { because: 'a field has no name', cure: 'Write its name before the colon: “url: https://…”.' }
		: undefined;
}

/** What stands before a place on its line. */
function before(offset: number, lines: readonly string[], place: PlaceAt): string {
	const { line, column = 1 } = place(offset);
	return (lines[line - 1] ?? '').slice(0, column - 1);
}

/** The field in which a value stands. */
const nameOf = (ancestors: readonly unknown[]): string =>
	ancestors.flatMap((one) => (isPair(one) ? String(one.key) : [])).join('.');
