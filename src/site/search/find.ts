/** Who is looked for: one comparison, whoever asks and however many people there are. */
import { type Pattern, patternOf } from './pattern.ts';
import type { Query } from './query.ts';
import { type SaidOf, type SoughtPiece, saidOf, waysOf } from './said.ts';
import { slips } from './slips.ts';
import type { Sought } from './sought.ts';
import { type Asked, askedWords } from './words.ts';

/**
 * In which texts words are looked for: who is found in an earlier one stands before. The first three say what somebody
 * is called and is here for: a whole word in one of these comes before one that is only begun.
 */
const fields = [
	'names',
	'handles',
	'topics',
	'headline',
	'job',
	'organisation',
	'location',
	'reason',
	'story',
] as const satisfies (keyof Sought | keyof SaidOf)[];

const firsts = 3;
const rankOfWhole = (place: number): number => (place < firsts ? place : 2 * place);
const rankOfBegun = (place: number): number => (place < firsts ? firsts + place : 2 * place + 1);

/** Fields that every person has; what is said of them stands in an index. */
const labelFields = [...fields.entries()].flatMap(([place, field]) =>
	field === 'headline' || field === 'reason' || field === 'story' ? [] : [{ place, field }],
);

/** Whom a query finds, the best first. */
export interface Comparison {
	people: Sought[];
	/** Nobody is called so: these are nearly. */
	isNearly: boolean;
}

/**
 * Who matches: every word is one of theirs, and the list, topic and place are so. The last word may be unfinished.
 * `lines` are those of the index in which the words of the query stand. Only where nobody does, words with a wrong
 * letter count, unless what is said is not there yet.
 */
export function find(people: readonly Sought[], query: Query, lines?: readonly string[]): Comparison {
	const among = people.filter((person) => isAmong(person, query));
	const words = askedWords(query.words);
	const runs = runsOf(words, lines);
	const found = ranked(among, (person) => {
		const rank = rankOf(runs, person, exactly);
		return rank < Infinity && isWholeName(person, words) ? -1 : rank;
	});
	if (found.length > 0 || !lines) return { people: found, isNearly: false };
	return { people: ranked(among, (person) => rankOf(runs, person, nearly)), isNearly: true };
}

/** What of the index a query needs. */
export const piecesFor = (query: Query): SoughtPiece[] =>
	runsIn(askedWords(query.words))
		.flat()
		.flatMap(({ ways }) => ways.flat());

const isAmong = ({ lists, tags, place }: Sought, query: Query): boolean =>
	(!query.list || lists.includes(query.list)) &&
	(!query.tag || tags.includes(query.tag)) &&
	(!query.place || place === query.place);

/** Those with a rank, the lowest first; equal ones in their order. */
function ranked(people: readonly Sought[], rank: (person: Sought) => number): Sought[] {
	const ranks: { person: Sought; rank: number }[] = [];
	for (const person of people) {
		const own = rank(person);
		if (own < Infinity) ranks.push({ person, rank: own });
	}
	return ranks.sort((a, b) => a.rank - b.rank).map(({ person }) => person);
}

/** Words from one place in a query on: a single one, or some that may be one word elsewhere (`node js`). */
interface QueryRun extends Pattern {
	length: number;
	/** As which words it stands in what is said. */
	ways: SoughtPiece[][];
	/** The ranks of those of whom it is said, by their place among all. */
	ranksSaid: ReadonlyMap<number, number>;
	/** How many slips turn labels into it, as far as somebody asked. */
	slipsFrom: Map<string, number>;
}

const longestRun = 3;

/** At each place of a query, the runs that begin there. */
function runsIn(words: readonly Asked[]): Omit<QueryRun, 'ranksSaid' | 'slipsFrom'>[][] {
	return words.map((_, start) =>
		words.slice(start, start + longestRun).flatMap((_, more) => {
			const run = words.slice(start, start + more + 1);
			if (more > 0 && run.some(({ isHandle }) => isHandle)) return [];
			const pattern = patternOf(run, start + run.length === words.length);
			const ways = pattern.isHandle ? [] : waysOf(run, pattern.isLast && more === 0);
			return [{ ...pattern, length: run.length, ways }];
		}),
	);
}

const runsOf = (words: readonly Asked[], lines: readonly string[] = []): QueryRun[][] =>
	runsIn(words).map((runs) =>
		runs.map((run) => ({ ...run, ranksSaid: saidRanks(run.ways, lines), slipsFrom: new Map() })),
	);

function saidRanks(ways: readonly (readonly SoughtPiece[])[], lines: readonly string[]): Map<number, number> {
	const ranks = new Map<number, number>();
	for (const [at, { text, isWhole }] of saidOf(lines, ways)) {
		const place = fields.indexOf(text);
		ranks.set(at, isWhole ? rankOfWhole(place) : rankOfBegun(place));
	}
	return ranks;
}

/** How well somebody fits: as their weakest word; Infinity where a word is not found. */
function rankOf(runs: readonly QueryRun[][], person: Sought, rank: (run: QueryRun, person: Sought) => number): number {
	const best = [...runs.map(() => Infinity), 0];
	for (let start = runs.length - 1; start >= 0; start--)
		for (const run of runs[start] ?? []) {
			const rest = best[start + run.length] ?? Infinity;
			if (rest < Infinity) best[start] = Math.min(best[start] ?? Infinity, Math.max(rest, rank(run, person)));
		}
	return best[0] ?? 0;
}

/** The rank of a word: of the text in which it stands best. */
function exactly({ whole, begun, either, isHandle, isLast, length, ranksSaid }: QueryRun, person: Sought): number {
	let best = ranksSaid.get(person.at) ?? Infinity;
	if (!either.test(person.all)) return best;
	for (const { place, field } of labelFields) {
		const text = person[field];
		if (!text || (isHandle && field !== 'handles') || rankOfWhole(place) > best) continue;
		// Whoever types initials or short forms means a name.
		const mayBegin = length === 1 && (isLast || field === 'names');
		if (whole.test(text)) best = Math.min(best, rankOfWhole(place));
		else if (mayBegin && begun.test(text)) best = Math.min(best, rankOfBegun(place));
	}
	return best;
}

/** As exactly, or by a label that a slip of the finger turns into the word: the fewer wrong letters, the better. */
function nearly(run: QueryRun, person: Sought): number {
	const exact = exactly(run, person);
	if (exact < Infinity || !run.alike.test(person.all)) return exact;
	let best = Infinity;
	for (const { place, field } of labelFields) {
		const text = person[field];
		if (!text || (run.isHandle && field !== 'handles')) continue;
		best = Math.min(best, 100 * slipsIn(text, run) + rankOfWhole(place));
	}
	return best;
}

/** How many slips turn a label into what is typed: many people have the same. */
function slipsIn(text: string, { letters, length, alike, slipsFrom }: QueryRun): number {
	let fewest = slipsFrom.get(text);
	if (fewest !== undefined) return fewest;
	fewest = Infinity;
	for (const label of alike.test(text) ? text.split('|') : [])
		// Three letters of a first name are too few to be wrong; with the family name they are enough.
		for (const word of [...(length > 1 ? [] : label.split(' ')), label.replaceAll(' ', '')])
			fewest = Math.min(fewest, slips(letters, word));
	slipsFrom.set(text, fewest);
	return fewest;
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
