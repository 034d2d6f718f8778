import { marksOf } from '../marks.ts';
import { type Checked, check } from './check.ts';
import type { Found, PrivateKind, Step } from './found.ts';
import { type Known, matcher } from './match.ts';
import { newIds } from './new-id.ts';

/** What becomes of one row. Doubts are about a value that was cut or left out. */
export type Decision =
	| { kind: 'new'; id: string; checked: Checked; found: Found; doubts: string[] }
	| { kind: 'there' | 'perhaps'; found: Found; other: Known; doubts: string[] }
	| { kind: 'removed'; row: number }
	| { kind: 'fault'; row: number; wrong: string }
	| { kind: 'private'; seen: PrivateKind };

/** Who is here, and what the owner wants. */
export interface Wishes {
	known: Iterable<Known>;
	/** Ids that are taken. */
	taken: Iterable<string>;
	/** Where a new profile will stand, as it is shown. */
	fileOf: (id: string) => string;
	/** Whether somebody with one of these names or handles asked not to be here. */
	isRemoved: (names: readonly string[]) => boolean;
	/** Those who are perhaps the same become profiles, too. */
	perhaps: boolean;
	/** Labels become tags. */
	labels: boolean;
	/** At most so many new people. */
	limit: number;
}

/** Decides on every row in its order. The same file and the same people give the same decisions. Holds names, no rows. */
export async function* decide(steps: AsyncIterable<Step>, wishes: Wishes): AsyncGenerator<Decision> {
	const people = matcher();
	const ids = newIds(wishes.taken);
	for (const one of wishes.known) people.add(one);
	let left = wishes.limit;
	for await (const step of steps) {
		if (step.kind !== 'found') {
			if (step.kind !== 'private' || step.seen !== 'labels' || !wishes.labels) yield step;
			continue;
		}
		if (left === 0) return;
		const { found } = step;
		const result = check(wishes.labels ? withLabels(found) : found);
		if (typeof result === 'string') {
			yield { kind: 'fault', row: found.row, wrong: result };
			continue;
		}
		const { checked, doubts } = result;
		if (wishes.isRemoved(marksOf(checked))) {
			yield { kind: 'removed', row: found.row };
			continue;
		}
		const verdict = people.judge(checked);
		if (verdict.kind === 'there' || (verdict.kind === 'perhaps' && !wishes.perhaps)) {
			yield { kind: verdict.kind, found, other: verdict.other, doubts };
			continue;
		}
		const id = ids.next(checked);
		people.add(knownOf(checked, wishes.fileOf(id)));
		left--;
		yield { kind: 'new', id, checked, found, doubts };
	}
}

/** Somebody as those after them are compared with. */
const knownOf = ({ name, romanized, handles, url, organization }: Checked, file: string): Known => ({
	file,
	names: romanized ? [name, romanized] : [name],
	handles,
	url,
	organization: organization?.name,
});

const withLabels = (found: Found): Found => ({ ...found, tags: [...(found.tags ?? []), ...(found.labels ?? [])] });
