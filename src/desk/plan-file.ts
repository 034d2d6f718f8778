import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findingsOf } from '../hub/entries.ts';
import { type FrontMatter, readFrontMatter } from '../hub/front-matter.ts';
import type { Hub } from '../hub/hub.ts';
import { type FindingAt, fromIssue } from '../hub/issues.ts';
import { type Finding, inOrder } from '../hub/mistakes.ts';
import { nearest } from '../hub/text.ts';
import { noPlan, type Plan, planSchema } from '../planner/plan.ts';
import type { PrivateFolder } from './private.ts';

const planName = 'plan.md';

/** `private/plan.md` of a hub. Nobody needs one: without it, or with mistakes in its fields, everything is as usual. */
export async function readPlan(folder: PrivateFolder, hub: Hub): Promise<{ plan: Plan; mistakes: Finding[] }> {
	const file = path.posix.join(folder.shown, planName);
	let text: string;
	try {
		text = await readFile(path.join(folder.path, planName), 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { plan: noPlan, mistakes: [] };
		const because = error instanceof Error ? error.message : String(error);
		return { plan: noPlan, mistakes: [{ kind: 'unreadable', because, file, line: 1 }] };
	}
	return planOf(readFrontMatter(text), file, hub);
}

function planOf(matter: FrontMatter, file: string, hub: Hub): { plan: Plan; mistakes: Finding[] } {
	if (matter.faults.length > 0)
		return { plan: noPlan, mistakes: inOrder(matter.faults.map((fault) => ({ ...fault, file }))) };
	const finding = findingsOf(file, matter);
	const { success, data, error } = planSchema.safeParse(matter.data, { reportInput: true });
	if (!success)
		return {
			plan: noPlan,
			mistakes: inOrder(error.issues.flatMap((issue) => fromIssue(issue, planSchema, finding))),
		};
	return { plan: data, mistakes: inOrder(unknownIn(data, hub, finding)) };
}

/** People and lists that the plan names and the hub does not have. */
function unknownIn({ people, lists, pauses }: Plan, hub: Hub, finding: FindingAt): Finding[] {
	const known = {
		person: new Set(hub.people.map(({ id }) => id)),
		list: new Set(hub.lists.map(({ id }) => id)),
	};
	const check = (one: 'person' | 'list', written: string, field: PropertyKey[], part: 'key' | 'value') =>
		known[one].has(written)
			? []
			: [finding({ kind: 'unknown-reference', written, one, near: nearest(written, known[one]) }, field, part)];
	return [
		...Object.keys(people).flatMap((id) => check('person', id, ['people', id], 'key')),
		...Object.keys(lists).flatMap((id) => check('list', id, ['lists', id], 'key')),
		...pauses.flatMap(({ person }, index) =>
			person ? check('person', person, ['pauses', index, 'person'], 'value') : [],
		),
	];
}
