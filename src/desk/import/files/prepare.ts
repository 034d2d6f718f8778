import path from 'node:path';
import { entryText } from '../../../hub/content/entry-text.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { describe } from '../../../hub/mistakes/finding.ts';
import type { Day } from '../../../hub/time/days.ts';
import { Refusal } from '../../../refusal.ts';
import { removedFrom } from '../../change/files/removed.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { writeNew } from '../../files/write.ts';
import { type Decision, decide } from '../decide.ts';
import { draftComment, draftFields, type Origin } from '../draft.ts';
import type { Condition, ImportSource, Mapping } from '../found.ts';
import { addDecision, noSummary, type Summary } from '../summary.ts';
import type { ExportFile } from './export-file.ts';

/** What is in the content folder. */
export type Here = Pick<ContentUnopened, 'people' | 'lists' | 'mistakes'>;

/** One import: a file, what it is, where it goes, and what the owner wants. */
export interface ImportRequest {
	file: ExportFile;
	fileName: string;
	source: ImportSource;
	columns?: Mapping | undefined;
	content: ContentFolder;
	here: Here;
	privately: PrivateFolder;
	day: Day;
	lists: readonly string[];
	tags: readonly string[];
	/** A reason for everybody, with columns or fields in it: `for {role} at {event}`. */
	reason?: string | undefined;
	/** What a row of a table has to say to be taken. */
	where?: readonly Condition[] | undefined;
	perhaps: boolean;
	labels: boolean;
	/** At most so many new people; Infinity for all. */
	limit: number;
}

/** An import that is ready: it can be counted and written, each by reading the file once more. */
export interface Ready {
	/** What would become of every row; `most` of each outcome are named. */
	summary: (most?: number) => Promise<Summary>;
	/**
	 * Writes a draft for everybody who is new; `wrote` is told how many are written. Stops after whole files when
	 * `signal` says so. Answers the files, and those that somebody else wrote meanwhile, which stay as they are.
	 */
	write: (wrote: (count: number) => void, signal?: AbortSignal) => Promise<WrittenDrafts>;
}

export interface WrittenDrafts {
	files: string[];
	taken: string[];
}

/** Looks who is here. Throws with what to mend where a profile can't be read: whoever it is would come in once more. */
export async function prepareImport(wanted: ImportRequest): Promise<Ready> {
	refuseUnread(wanted.here, wanted.content);
	const { people } = wanted.here;
	const isRemoved = await removedFrom(wanted.privately);
	const decisions = () =>
		decide(
			wanted.source.read(wanted.file.chunks(), { columns: wanted.columns, reason: wanted.reason, where: wanted.where }),
			{
				known: people,
				taken: people.flatMap(({ id, data }) => [id, ...data.formerly]),
				fileOf: (id) => `${wanted.content.shown}/people/${id}.md`,
				isRemoved,
				lists: wanted.here.lists,
				reason: wanted.reason,
				perhaps: wanted.perhaps,
				labels: wanted.labels,
				limit: wanted.limit,
			},
		);
	const origin = { fileName: wanted.fileName, day: wanted.day, lists: wanted.lists, tags: wanted.tags };
	return {
		summary: (most) => summaryOf(decisions(), noSummary(wanted.source.rows, most)),
		write: (wrote, signal) => writeAll(decisions(), wanted.content, origin, wrote, signal),
	};
}

/** Throws where a profile can't be read. */
function refuseUnread({ people, mistakes }: Here, content: ContentFolder): void {
	const read = new Set(people.map(({ file }) => file));
	const unread = mistakes.filter(({ file }) => file.startsWith(`${content.shown}/people/`) && !read.has(file));
	if (unread.length > 0)
		throw new Refusal(
			`Some profiles can’t be read, so nobody can tell who is here already. Mend them first:\n${unread.slice(0, 20).map(describe).join('\n')}`,
		);
}

async function summaryOf(decisions: AsyncIterable<Decision>, summary: Summary): Promise<Summary> {
	for await (const decision of decisions) addDecision(summary, decision);
	return summary;
}

/** So many files are written at a time. */
const together = 32;

async function writeAll(
	decisions: AsyncIterable<Decision>,
	content: ContentFolder,
	origin: Origin,
	wrote: (count: number) => void,
	signal?: AbortSignal,
): Promise<WrittenDrafts> {
	const written: WrittenDrafts = { files: [], taken: [] };
	let batch: Promise<WrittenDrafts>[] = [];
	const finish = async () => {
		// In the order of the rows, whichever was written first.
		for (const { files, taken } of await Promise.all(batch)) {
			written.files.push(...files);
			written.taken.push(...taken);
		}
		batch = [];
		wrote(written.files.length);
	};
	for await (const decision of decisions) {
		if (decision.kind === 'new') batch.push(writeDraft(decision, content, origin));
		if (batch.length < together) continue;
		await finish();
		if (signal?.aborted) break;
	}
	await finish();
	return written;
}

/** Writes one draft, unless somebody else has its file meanwhile. */
async function writeDraft(
	decision: Decision & { kind: 'new' },
	content: ContentFolder,
	origin: Origin,
): Promise<WrittenDrafts> {
	try {
		return { files: [await writeNew(content, 'people', decision.id, draftText(decision, origin))], taken: [] };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return { files: [], taken: [path.posix.join(content.shown, `people/${decision.id}.md`)] };
	}
}

/** The file of a draft, with where it came from above its fields. */
const draftText = ({ checked, found }: Decision & { kind: 'new' }, origin: Origin): string =>
	entryText(draftFields(checked, origin)).replace('---\n', () => `---\n${draftComment(found, checked, origin)}\n`);
