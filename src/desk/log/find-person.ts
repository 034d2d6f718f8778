import type { Hub, Person } from '../../hub/hub.ts';
import { fold, many, nearest } from '../../hub/text.ts';
import { idOfFile } from '../id-of-file.ts';
import type { LogRow } from './log.ts';

/** By what an owner calls somebody. */
type Called = Pick<Person, 'id' | 'formerly' | 'name' | 'romanized' | 'aliases'>;

/** Somebody as an owner names them: by id or file, an older id, or a name; or a sentence that says who may be meant. */
export function whoIs<P extends Called>(
	{ people }: { people: readonly P[] },
	written: string,
): { person: P } | { wrong: string } {
	const wanted = fold(written);
	const called = idOfFile(written);
	const exact = people.find(({ id }) => id === called) ?? people.find(({ formerly }) => formerly.includes(called));
	if (exact) return { person: exact };
	const named = people.filter((person) => namesOf(person).some((name) => fold(name) === wanted));
	const found = named.length > 0 || wanted === '' ? named : people.filter((person) => holdsAll(person, written));
	const [only, other] = found;
	if (only && !other) return { person: only };
	if (only) return { wrong: `“${written}” may be ${listed(found)}. Write the id of one of them.` };
	const near =
		nearest(written, people.flatMap(namesOf)) ??
		nearest(
			written,
			people.map(({ id }) => id),
		);
	return {
		wrong: `Nobody here is called “${written}”.${near ? ` Did you mean “${near}”?` : ' npm run new -- person makes a profile.'}`,
	};
}

const namesOf = ({ name, romanized, aliases }: Called): string[] =>
	[name, romanized ?? '', ...(aliases ?? [])].filter(Boolean);

/** Whether every word that was written begins a word of the id or of a name. */
function holdsAll(person: Called, written: string): boolean {
	const words = [person.id.replaceAll('-', ' '), ...namesOf(person)].join(' ').split(/\s+/).map(fold);
	return written
		.split(/[\s-]+/)
		.filter(Boolean)
		.every((part) => words.some((word) => word.startsWith(fold(part))));
}

const mostCandidates = 5;
const listed = (people: readonly Called[]): string => {
	const names = people.slice(0, mostCandidates).map(({ id, name }) => `${name} (${id})`);
	return `${names.join(', ')}${people.length > mostCandidates ? `, or ${many(people.length - mostCandidates, 'other')}` : ''}`;
};

/** The ids that things have now, by those that they had. */
export const renamedIn = (things: readonly { id: string; formerly: readonly string[] }[]): Map<string, string> =>
	new Map(things.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const)));

/** Rows with the ids that people and recognitions have now: a renamed profile keeps its history. */
export function rowsOfPeople(rows: readonly LogRow[], { people, recognitions }: Hub): readonly LogRow[] {
	const [who, which] = [renamedIn(people), renamedIn(recognitions)];
	if (who.size + which.size === 0) return rows;
	return rows.map((row) => ({
		...row,
		person: who.get(row.person) ?? row.person,
		recognition: which.get(row.recognition) ?? row.recognition,
	}));
}
