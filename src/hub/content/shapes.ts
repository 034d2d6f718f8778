import { stringify } from 'yaml';
import type { Fault } from '../mistakes/finding.ts';
import { groupExamples } from '../schema/misnamed.ts';
import { choiceNear } from '../schema/synonyms.ts';
import { isGroup } from '../schema/written.ts';
import { cut, isVisible } from '../text.ts';

type Path = readonly PropertyKey[];

/** Fields that can't be left out, as they are written; where a name means several things, by the group that it stands in. */
const fieldExamples: Record<string, string> = {
	name: 'name: Ada Lovelace',
	'organization.name': 'name: Acme',
	title: 'title: They make a difference',
	'proof.title': 'title: What it is',
	url: 'url: https://example.org',
	contact: 'contact: me@example.org',
	people: 'people: [ada-lovelace]',
	owner: 'owner:',
	text: 'text: Their words',
	person: 'person: ada-lovelace',
	handle: 'handle: "@ada@mastodon.social"',
	repository: 'repository: kim/my-laurels',
	at: 'at: github',
	'counting.at': 'at: https://kim.goatcounter.com',
	'counting.by': 'by: goatcounter',
};

/** Lists of groups, as they are written. */
const listsOfGroups: Record<string, string> = {
	links: 'links: [{label: Her garden, url: https://example.org}]',
	people: 'people: [{person: ada-lovelace, role: speaker}]',
};

/** How a field is written that can't be left out. */
export const exampleAt = (path: Path): string | undefined => {
	const [group, name] = namesIn(path).slice(-2);
	return fieldExamples[`${group}.${name}`] ?? fieldExamples[name ?? group ?? ''];
};

const namesIn = (path: Path): string[] => path.filter((step) => typeof step !== 'number').map(String);

/**
 * What is wrong with a value that is no line of text, or none of the choices. `within` is what it stands in, `asRead` what
 * a line has to be written as there, or what is wrong with that.
 */
export function notOneLine(
	written: unknown,
	path: Path,
	within: unknown,
	asRead: (line: string) => string | Fault,
	choices?: readonly string[],
): Fault {
	const line = valueAsLine(written);
	if (!isVisible(line)) return choices ? { kind: 'half-said', choices } : { kind: 'blank' };
	if (choices && typeof written === 'string')
		return { kind: 'bad-choice', written, choices, near: choiceNear(written, choices) };
	const name = namesIn(path).at(-1) ?? '';
	const isPart = typeof path.at(-1) === 'number';
	if (!isPart && choices) {
		const chosen = isGroup(written) ? [] : choices.filter((choice) => wordsOf(written).includes(choice));
		const example = `${name}: ${(chosen.length > 0 ? chosen : choices).join(' or ')}`;
		return { kind: 'wrong-shape', wanted: 'one line of text', example };
	}
	if (!isPart) {
		const own = isGroup(written) ? exampleAt(path) : undefined;
		// `{year: 2026, month: 5}` and `[2026, 5]`
		const parts = wordsOf(written);
		const lines = own ? [] : [line, parts.join(' '), parts.join('-')].map((one) => asRead(cut(one, 60)));
		const fitting = lines.find((one) => typeof one === 'string');
		if (!own && fitting === undefined) return lines[0] as Fault;
		return { kind: 'wrong-shape', wanted: 'one line of text', example: own ?? `${name}: ${inYaml(fitting ?? '')}` };
	}
	if (isGroup(within)) return { kind: 'wrong-shape', wanted: 'a list', example: `${name}: [${namesOf(within)}]` };
	const example = Array.isArray(written) ? `${name}: [${line}]` : `- ${inYaml(cut(line, 60))}`;
	return { kind: 'wrong-shape', wanted: 'one line of text', example };
}

/** Words as a value, in quotes where they need them. */
const inYaml = (words: string): string => stringify(words, { schema: 'failsafe', lineWidth: 0 }).trim();

/** What is wrong with a value that is no list, or no group of fields, of which the first is named. */
export function notOfShape(wanted: 'a list' | 'a group of fields', written: unknown, path: Path, first?: string): Fault {
	if (!isVisible(valueAsLine(written))) return { kind: 'blank' };
	const name = namesIn(path).at(-1) ?? '';
	if (wanted === 'a list')
		return { kind: 'wrong-shape', wanted, ...(isGroup(written) && { example: `${name}: [${namesOf(written)}]` }) };
	const isPart = typeof path.at(-1) === 'number';
	const example = isPart ? listsOfGroups[name] : (groupExamples[name] ?? (first && `${name}: {${exampleAt([...path, first]) ?? `${first}: …`}}`));
	return { kind: 'wrong-shape', wanted, example };
}

const namesOf = (group: Record<string, unknown>): string => Object.keys(group).join(', ');

/** Whatever was written as one line. */
export function valueAsLine(written: unknown): string {
	if (Array.isArray(written)) return written.map(valueAsLine).filter(Boolean).join(', ');
	if (!isGroup(written)) return String(written ?? '').trim();
	return Object.entries(written)
		.map(([name, value]) => `${name}: ${valueAsLine(value)}`)
		.join(', ');
}

/** Every text in whatever was written. */
const wordsOf = (written: unknown): string[] =>
	typeof written === 'object' && written !== null ? Object.values(written).flatMap(wordsOf) : [String(written).trim()];
