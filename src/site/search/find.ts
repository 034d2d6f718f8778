/** Who is looked for: one comparison, whoever asks and however many people there are. */
import { type Pattern, patternOf } from './pattern.ts';
import type { Query } from './query.ts';
import { slips } from './slips.ts';
import type { Sought } from './sought.ts';
import { type Asked, askedWords } from './words.ts';

/**
 * In which texts words are looked for: who is found in an earlier one stands before. The first three say what somebody
 * is called and is here for: a whole word in one of these comes before one that is only begun.
 */
const fields = [
	{ in: 'names', kind: 'label' },
	{ in: 'handles', kind: 'label' },
	{ in: 'topics', kind: 'label' },
	{ in: 'headline', kind: 'prose' },
	{ in: 'job', kind: 'label' },
	{ in: 'organisation', kind: 'label' },
	{ in: 'location', kind: 'label' },
	{ in: 'reason', kind: 'prose' },
	{ in: 'story', kind: 'prose' },
] as const;

const firsts = 3;
const rankOfWhole = (place: number): number => (place < firsts ? place : 2 * place);
const rankOfBegun = (place: number): number => (place < firsts ? firsts + place : 2 * place + 1);

/** Whom a query finds, the best first. */
export interface Comparison {
	people: Sought[];
	/** Nobody is called so: these are nearly. */
	isNearly: boolean;
}

/**
 * Who matches: every word is one of theirs, and the list, topic and place are so. The last word may be unfinished.
 * Only where nobody does, words with a wrong letter count, unless more is known by which somebody may be found.
 */
export function find(people: readonly Sought[], query: Query, { guess = true } = {}): Comparison {
	const among = people.filter((person) => isAmong(person, query));
	const words = askedWords(query.words);
	const runs = runsOf(words);
	const found = ranked(among, (person) => (isWholeName(person, words) ? -1 : rankOf(runs, person, exactly)));
	if (found.length > 0 || !guess) return { people: found, isNearly: false };
	return { people: ranked(among, (person) => rankOf(runs, person, nearly)), isNearly: true };
}

const isAmong = ({ lists, tags, place }: Sought, query: Query): boolean =>
	(!query.list || lists.includes(query.list)) &&
	(!query.tag || tags.includes(query.tag)) &&
	(!query.place || place === query.place);

/** Those with a rank, the lowest first; equal ones in their order. */
function ranked(people: readonly Sought[], rank: (person: Sought) => number): Sought[] {
	const ranks = people.map((person) => ({ person, rank: rank(person) })).filter(({ rank }) => rank < Infinity);
	return ranks.sort((a, b) => a.rank - b.rank).map(({ person }) => person);
}

/** Words from one place in a query on: a single one, or some that may be one word elsewhere (`node js`). */
type QueryRun = Pattern & { length: number };

const longestRun = 3;

/** At each place of a query, the runs that begin there. */
function runsOf(words: readonly Asked[]): QueryRun[][] {
	return words.map((_, start) =>
		words.slice(start, start + longestRun).flatMap((_, more) => {
			const run = words.slice(start, start + more + 1);
			if (more > 0 && run.some(({ isHandle }) => isHandle)) return [];
			return [{ ...patternOf(run, start + run.length === words.length), length: run.length }];
		}),
	);
}

/** How well somebody fits: as their weakest word; Infinity where a word is not found. */
function rankOf(runs: readonly QueryRun[][], person: Sought, rank: (run: QueryRun, person: Sought) => number): number {
	const best = [...runs.map(() => Infinity), 0];
	for (const [start, here] of [...runs.entries()].reverse())
		for (const run of here) {
			const rest = best[start + run.length] ?? Infinity;
			if (rest < Infinity) best[start] = Math.min(best[start] ?? Infinity, Math.max(rest, rank(run, person)));
		}
	return best[0] ?? 0;
}

/** The rank of a word: of the text in which it stands best. */
function exactly({ whole, begun, isHandle, isLast, length }: QueryRun, person: Sought): number {
	let best = Infinity;
	for (const [place, field] of fields.entries()) {
		const text = person[field.in];
		if (!text || (isHandle && field.in !== 'handles') || rankOfWhole(place) > best) continue;
		// Whoever types initials or short forms means a name.
		const mayBegin = length === 1 && (isLast || field.in === 'names');
		if (whole[field.kind].test(text)) best = Math.min(best, rankOfWhole(place));
		else if (mayBegin && begun[field.kind]?.test(text)) best = Math.min(best, rankOfBegun(place));
	}
	return best;
}

/** As exactly, or by a label that a slip of the finger turns into the word: the fewer wrong letters, the better. */
function nearly(run: QueryRun, person: Sought): number {
	const exact = exactly(run, person);
	if (exact < Infinity) return exact;
	let best = Infinity;
	for (const [place, field] of fields.entries()) {
		const text = person[field.in];
		if (!text || field.kind === 'prose' || (run.isHandle && field.in !== 'handles')) continue;
		for (const label of text.split('|'))
			// Three letters of a first name are too few to be wrong; with the family name they are enough.
			for (const word of [...(run.length > 1 ? [] : label.split(' ')), label.replaceAll(' ', '')])
				best = Math.min(best, 100 * slips(run.letters, word) + rankOfWhole(place));
	}
	return best;
}

/** Whether a name of somebody is what was typed, in any order, and nothing besides. */
function isWholeName({ names }: Sought, words: readonly Asked[]): boolean {
	const parts = words.flatMap(({ parts }) => parts);
	if (parts.length === 0 || words.some(({ isHandle }) => isHandle)) return false;
	const inOrder = parts.toSorted().join(' ');
	return names
		.split('|')
		.some((name) => name.split(' ').sort().join(' ') === inOrder || name.replaceAll(' ', '') === parts.join(''));
}
