import { freeIds } from '../../hub/content/ids.ts';
import { isLatin } from '../../hub/identity/latin.ts';
import { marksOf } from '../../hub/identity/marks.ts';
import { type Likeness, openRoom, type Resident } from '../../hub/identity/same.ts';
import { type Checked, check, type KnownList } from './check.ts';
import type { FoundPerson, PrivateKind, SourceStep } from './found.ts';
import { fieldOf, withReason } from './sources/reason.ts';

/** What becomes of one row. Doubts are about a value that was cut or left out. */
export type Decision =
	| { kind: 'new'; id: string; file: string; checked: Checked; found: FoundPerson; doubts: string[] }
	| { kind: Likeness['answer']; found: FoundPerson; likeness: Likeness; doubts: string[] }
	| { kind: 'removed'; row: number }
	| { kind: 'fault'; row: number; wrong: string }
	| { kind: 'private'; seen: PrivateKind };

/** Who is here, and what the owner wants. */
export interface Wishes {
	known: Iterable<Resident>;
	/** Ids that are taken. */
	taken: Iterable<string>;
	/** Where a new profile will stand, as it is shown. */
	fileOf: (id: string) => string;
	/** Whether somebody with one of these names or handles asked not to be here. */
	isRemoved: (names: readonly string[]) => boolean;
	/** The lists of the hub. */
	lists: readonly KnownList[];
	/** A reason for everybody, with columns or fields in it. */
	reason: string | undefined;
	/** Those who are perhaps the same become profiles, too. */
	perhaps: boolean;
	/** Labels become tags. */
	labels: boolean;
	/** At most so many new people. */
	limit: number;
}

/** Decides on every row in its order. The same file and the same people give the same decisions. Holds names, no rows. */
export async function* decide(steps: AsyncIterable<SourceStep>, wishes: Wishes): AsyncGenerator<Decision> {
	const room = openRoom();
	const freeId = freeIds(wishes.taken);
	for (const one of wishes.known) room.add(one);
	let left = wishes.limit;
	for await (const step of steps) {
		if (step.kind !== 'found') {
			if (step.kind !== 'private' || step.seen !== 'labels' || !wishes.labels) yield step;
			continue;
		}
		if (left === 0) return;
		const found = withReason(step.found, wishes.reason, (name) => fieldOf(step.found, name));
		const result = check(wishes.labels ? withLabels(found) : found, wishes.lists);
		if (typeof result === 'string') {
			yield { kind: 'fault', row: found.row, wrong: result };
			continue;
		}
		const { checked, doubts } = result;
		if (wishes.reason && !found.reason) doubts.push('what a reason needs is not said: without one');
		if (wishes.isRemoved(marksOf(checked))) {
			yield { kind: 'removed', row: found.row };
			continue;
		}
		const likeness = room.likest(checked);
		if (likeness && !(likeness.answer === 'perhaps' && wishes.perhaps)) {
			yield { kind: likeness.answer, found, likeness, doubts };
			continue;
		}
		const id = freeId(...idWordsOfFound(checked));
		const file = wishes.fileOf(id);
		room.add({ id, file, data: checked });
		left--;
		yield { kind: 'new', id, file, checked, found, doubts };
	}
}

/** Words for the id of somebody: their name in Latin letters where there is one, then with their organisation. */
function idWordsOfFound({ name, romanized, handles, organization }: Checked): string[] {
	const own = [isLatin(name) ? name : (romanized ?? name), romanized, ...Object.values(handles), 'somebody'];
	const words = own.find((one) => one && /[\p{L}\p{N}]/u.test(one)) ?? 'somebody';
	return [words, `${words} ${organization?.name ?? ''}`];
}

const withLabels = (found: FoundPerson): FoundPerson => ({
	...found,
	tags: [...(found.tags ?? []), ...(found.labels ?? [])],
});
