import type { Chunks } from '../../../csv/read.ts';
import { type FoundPerson, type ImportSource, type SourceStep, wholeText } from '../found.ts';
import { fromLinks } from './links.ts';
import { isMachine } from './machines.ts';

/** Those whom a project thanks with all-contributors. What they gave becomes topics: it is public there. */
export const allContributors = {
	id: 'all-contributors',
	label: 'Contributors of a project (.all-contributorsrc)',
	from: 'The file .all-contributorsrc in the project’s folder.',
	rows: 'contributor',
	recognises: (head, fileName) =>
		/all-contributorsrc(\.json)?$/.test(fileName) || /^\s*\{[\s\S]*"contributors"\s*:\s*\[/.test(head),
	read,
} as const satisfies ImportSource;

async function* read(chunks: Chunks): AsyncGenerator<SourceStep> {
	const people = peopleIn(await wholeText(chunks));
	if (!people) return yield { kind: 'fault', row: 1, wrong: 'It can’t be read as JSON with a list of contributors.' };
	for (const [index, one] of people.entries()) yield step(one, index + 1);
}

function peopleIn(text: string | undefined): unknown[] | undefined {
	try {
		const { contributors } = JSON.parse(text ?? '') as { contributors?: unknown };
		return Array.isArray(contributors) ? contributors : undefined;
	} catch {
		return undefined;
	}
}

function step(one: unknown, row: number): SourceStep {
	const fields = (typeof one === 'object' && one ? one : {}) as Record<string, unknown>;
	const [login, name, profile] = ['login', 'name', 'profile'].map((key) => wordOf(fields[key])) as [
		string,
		string,
		string,
	];
	if (isMachine(login)) return { kind: 'fault', row, wrong: `“${login}” is a machine.` };
	if (!login && !name) return { kind: 'fault', row, wrong: 'There is neither name nor login.' };
	const links = fromLinks([profile]);
	const tags = (Array.isArray(fields['contributions']) ? fields['contributions'] : []).map(topicOf).filter(Boolean);
	const found: FoundPerson = {
		name: name || login,
		...links,
		handles: { ...links.handles, ...(login && { github: login }) },
		...(!name && { nameless: true }),
		...(tags.length > 0 && { tags }),
		row,
	};
	return { kind: 'found', found };
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The words that all-contributors abbreviates. */
const words = new Map(
	Object.entries({
		a11y: 'accessibility',
		doc: 'documentation',
		bug: 'bug reports',
		infra: 'infrastructure',
		ideas: 'ideas',
		eventOrganizing: 'organising events',
		financial: 'funding',
		fundingFinding: 'finding funding',
		question: 'answering questions',
		test: 'tests',
		translation: 'translation',
		talk: 'talks',
		userTesting: 'user testing',
	}),
);

/** A kind of contribution (a word, or a group with its `type`) as a topic. */
function topicOf(value: unknown): string {
	const word = wordOf(value) || wordOf((value as { type?: unknown } | null)?.type);
	return words.get(word) ?? word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
