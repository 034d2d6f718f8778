import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findingsOf } from '../../../hub/content/entries.ts';
import { readFrontMatter } from '../../../hub/content/front-matter.ts';
import { type FindingAt, readFields } from '../../../hub/content/issues.ts';
import type { Entries } from '../../../hub/content/references.ts';
import { byPlace, type Finding } from '../../../hub/mistakes/finding.ts';
import { nearest } from '../../../hub/text.ts';
import { errorCode } from '../../../refusal.ts';
import { decodedText } from '../../files/append.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { renamedIn } from '../../log/find-person.ts';
import { noPlan, type Plan, planSchema } from '../plan.ts';

/** What a plan may name: every file, whether it is public or not. */
type Files = Pick<Entries, 'people' | 'lists'>;
type PlanRead = { plan: Plan; findings: Finding[] };

/**
 * Reads `private/plan.md`; the usual plan where there is none. All mistakes and doubts are told in order, with file, line and cure.
 * A plan that can't be understood counts as none; one that only names somebody unknown holds for everybody else.
 */
export async function readPlan(folder: PrivateFolder, files: Files): Promise<PlanRead> {
	const file = path.posix.join(folder.shown, 'plan.md');
	const failed = (...mistakes: Finding[]): PlanRead => ({ plan: noPlan, findings: byPlace(mistakes) });
	let bytes: Buffer;
	try {
		bytes = await readFile(path.join(folder.path, 'plan.md'));
	} catch (error) {
		return errorCode(error) === 'ENOENT'
			? failed()
			: failed({ kind: 'unreadable', because: errorCode(error), file, line: 1 });
	}
	const { text, wrong } = decodedText(bytes);
	return wrong ? failed({ kind: 'not-utf-8', file, line: 1 }) : planOf(text, file, files);
}

/** The plan in a text. */
function planOf(text: string, file: string, files: Files): PlanRead {
	if (text.replace(/^\ufeff/, '').trim() === '') return { plan: noPlan, findings: [] };
	const matter = readFrontMatter(text);
	if (matter.faults.length > 0) return { plan: noPlan, findings: matter.faults.map((fault) => ({ ...fault, file })) };
	const finding = findingsOf(file, matter);
	const { data, findings } = readFields(planSchema, matter.data, finding);
	const further = data ? [...strangers(data, files, finding), ...reversed(data, finding)] : [];
	return { plan: data ?? noPlan, findings: byPlace([...findings, ...further]) };
}

/** Pauses and goals that end before they begin, and would never hold: over the turn of the year one easily writes the last one. */
const reversed = ({ pauses, goals }: Plan, finding: FindingAt): Finding[] => [
	...pauses.flatMap(({ from, until }, at) =>
		until < from ? [finding({ kind: 'ends-before-start' }, ['pauses', at, 'until'])] : [],
	),
	...goals.flatMap(({ from, by }, at) =>
		from && by && by < from ? [finding({ kind: 'ends-before-start' }, ['goals', at, 'by'])] : [],
	),
];

/** People and lists that the plan names and nobody wrote. */
function strangers({ people, lists, pauses }: Plan, files: Files, finding: FindingAt): Finding[] {
	const former = ({ id, data }: Files['people' | 'lists'][number]) => ({ id, formerly: data.formerly });
	const renamed = { person: renamedIn(files.people.map(former)), list: renamedIn(files.lists.map(former)) };
	const known = { person: new Set(files.people.map(({ id }) => id)), list: new Set(files.lists.map(({ id }) => id)) };
	const unknown = (one: 'person' | 'list', id: string, field: PropertyKey[], part: 'key' | 'value') => {
		if (known[one].has(id)) return [];
		const near = renamed[one].get(id) ?? nearest(id, known[one]);
		return [finding({ kind: 'unknown-reference', written: id, one, near }, field, part)];
	};
	return [
		...Object.keys(people).flatMap((id) => unknown('person', id, ['people', id], 'key')),
		...Object.keys(lists).flatMap((id) => unknown('list', id, ['lists', id], 'key')),
		...pauses.flatMap(({ person }, at) => (person ? unknown('person', person, ['pauses', at, 'person'], 'value') : [])),
	];
}
