import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '../hub/front-matter.ts';
import type { Hub } from '../hub/hub.ts';
import { type FindingAt, fromIssue } from '../hub/issues.ts';
import type { Finding } from '../hub/mistakes.ts';
import { nearest } from '../hub/text.ts';
import { noPlan, type Plan, planSchema } from '../planner/plan.ts';
import type { PrivateFolder } from './private.ts';

/** Reads `private/plan.md`; the usual plan where there is none. All mistakes are told, with file, line and cure. */
export function readPlan(folder: PrivateFolder, hub: Hub): { plan: Plan; mistakes: Finding[] } {
	const file = `${folder.shown}/plan.md`;
	let text: string;
	try {
		text = readFileSync(path.join(folder.path, 'plan.md'), 'utf8');
	} catch {
		return { plan: noPlan, mistakes: [] };
	}
	const matter = readFrontMatter(text);
	const finding: FindingAt = (fault, field = [], part = 'value') =>
		({ ...fault, file, ...matter.at(field, part), field: field.map(String).join('.') || undefined }) as Finding;
	if (matter.faults.length > 0) return { plan: noPlan, mistakes: matter.faults.map((fault) => ({ ...fault, file })) };
	const result = planSchema.safeParse(matter.data, { reportInput: true });
	if (!result.success)
		return { plan: noPlan, mistakes: result.error.issues.flatMap((issue) => fromIssue(issue, planSchema, finding)) };
	return { plan: result.data, mistakes: strangers(result.data, hub, finding) };
}

/** People and lists that the plan names and nobody wrote. */
function strangers({ people, lists, pauses }: Plan, hub: Hub, finding: FindingAt): Finding[] {
	const persons = hub.people.map(({ id }) => id);
	const unknown = (one: string, known: readonly string[], id: string, field: PropertyKey[], part: 'key' | 'value') =>
		known.includes(id)
			? []
			: [finding({ kind: 'unknown-reference', written: id, one, near: nearest(id, known) }, field, part)];
	return [
		...Object.keys(people).flatMap((id) => unknown('person', persons, id, ['people', id], 'key')),
		...Object.keys(lists).flatMap((id) =>
			unknown(
				'list',
				hub.lists.map((list) => list.id),
				id,
				['lists', id],
				'key',
			),
		),
		...pauses.flatMap(({ person }, at) =>
			person ? unknown('person', persons, person, ['pauses', at, 'person'], 'value') : [],
		),
	];
}
