import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../hub/entries.ts';
import { stem, type TextFile } from '../../hub/files.ts';
import { readFrontMatter } from '../../hub/front-matter.ts';
import { describe } from '../../hub/mistakes.ts';
import { nearest } from '../../hub/text.ts';
import { marksOf } from '../../planner/marks.ts';
import { withoutLinks } from '../links.ts';
import { changedLog, readLogFile } from '../log-file.ts';
import type { Known } from '../known.ts';
import type { PrivateFolder } from '../private.ts';
import { rememberedAsRemoved } from '../removed.ts';
import { isReport } from '../report/file.ts';
import { type Change, pathOf, writeOf } from './change.ts';
import { withFields } from './fields.ts';
import { mentionsOf, namesAny } from './mentions.ts';
import { exchange } from './names.ts';
import { changedPlan } from './plan.ts';
import { Refusal } from '../../refusal.ts';

/** What goes when somebody is removed, and what a command can't take back. */
export interface Removal {
	change: Change;
	/** All that they are known again by. */
	marks: string[];
	/** Where something about them was shared: `1 May 2026, mastodon, https://…`. */
	shared: string[];
	/** Places that still name them, and that only the owner can put differently: `content/hub.md:12`. */
	mentions: string[];
	/** What will be wrong in the files that stay, with what to write. */
	afterwards: string[];
}

/** Plans to take somebody away with all that names them. Throws where nobody is called so. Changes nothing. */
export async function planRemoval(before: Known, folder: PrivateFolder, id: string): Promise<Removal> {
	const profile = profileOf(id, before.texts);
	const marks = await marksIn(profile, before);
	const going = new Set([profile.file, ...onlyAbout(id, before).map(({ file }) => file)]);
	const gone = before.texts.filter(({ file }) => going.has(file));
	const change: Change = {
		writes: [],
		moves: [],
		deletes: gone.map((text) => ({ path: pathOf(text), shown: text.file })),
	};
	const after: TextFile[] = [];
	for (const source of before.texts.filter(({ file }) => !going.has(file))) {
		const text = without(gone, source);
		if (text !== source.text) change.writes.push(await writeOf(source, text));
		after.push({ ...source, text });
	}
	change.deletes.push(...picturesOf(gone, before), ...(await writtenAbout(id, folder)));
	const cleared = withoutThem(id, gone);
	const isNamed = namesAny([id, ...marks]);
	change.writes.push(
		...(await rememberedAsRemoved(folder, marks)),
		...(await changedPlan(folder, { collection: 'people', id })),
		...(await withoutLinks(folder, isNamed)),
		...(await changedLog(folder, cleared, (cell) => withoutNote(cell, isNamed, cleared(cell)))),
	);
	const had = new Set(before.mistakes.map(describe));
	return {
		change,
		marks,
		shared: await sharedOf(id, folder),
		mentions: await mentionsOf(isNamed, after, change, folder),
		afterwards: before
			.mistakesIn(after)
			.map(describe)
			.filter((mistake) => !had.has(mistake)),
	};
}

function profileOf(id: string, texts: readonly TextFile[]): TextFile {
	const people = texts.filter(({ collection }) => collection === 'people');
	const found = people.find((text) => text.id === id);
	if (found) return found;
	const near = nearest(
		id,
		people.map((text) => text.id),
	);
	throw new Refusal(`Nobody is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
}

/** Also of a profile that has mistakes: whatever in it can be read. */
async function marksIn({ id, text }: TextFile, { people }: Known): Promise<string[]> {
	const entry = people.find((person) => person.id === id);
	if (entry) return marksOf(entry.data);
	const { name } = readFrontMatter(text).data;
	return typeof name === 'string' ? [name] : [id.replaceAll('-', ' ')];
}

/** Laurels and works about nobody else, and introductions with nobody left to meet. */
function onlyAbout(id: string, { recognitions, works }: Known): Entry[] {
	const isAlone = (people: readonly string[], least: number) =>
		people.includes(id) && people.filter((other) => other !== id).length < least;
	return [
		...recognitions.filter(({ data }) => isAlone(data.people, data.kind === 'introduction' ? 2 : 1)),
		...works.filter(({ data }) =>
			isAlone(
				data.people.map(({ person }) => person),
				1,
			),
		),
	];
}

/** A text that no longer names what goes; one whose fields can't be read stays as it is, and is told. */
function without(gone: readonly TextFile[], source: TextFile): string {
	const named = gone.filter(({ id }) => source.text.includes(id));
	if (named.length === 0) return source.text;
	try {
		return withFields(source.text, (fields) => {
			for (const { collection, id } of named)
				if (collection !== 'hub') exchange(source.collection, { collection, id })(fields);
		});
	} catch {
		return source.text;
	}
}

/** Pictures of what goes: named after it, or in it. */
function picturesOf(gone: readonly TextFile[], { people, works, pictures }: Known): Change['deletes'] {
	const named = new Map<string, string | undefined>([
		...people.map(({ file, data }) => [file, data.photo?.file] as const),
		...works.map(({ file, data }) => [file, data.image] as const),
	]);
	const isOf = (picture: Known['pictures'][number]) =>
		gone.some(
			({ collection, id, file, folder }) =>
				picture.folder === folder &&
				(picture.name === named.get(file) || (collection === 'people' && stem(picture.name) === id)),
		);
	return pictures.filter(isOf).map(({ path: file, file: shown }) => ({ path: file, shown }));
}

/** What commands wrote about them into the private folder. */
const writtenAbout = async (id: string, folder: PrivateFolder): Promise<Change['deletes']> => {
	const named = (name: string) => ({ path: path.join(folder.path, name), shown: path.posix.join(folder.shown, name) });
	const [ask, report] = [named(`ask/${id}`), named('report.html')];
	return [existsSync(ask.path) && ask, (await isReport(report.path)) && report].filter((found) => found !== false);
};

/** Rows about them stay as numbers, without their name, addresses and notes. */
const withoutThem =
	(id: string, gone: readonly TextFile[]) =>
	(cell: (column: string) => string): Record<string, string> | undefined => {
		if (cell('person') === id) return { person: '', recognition: '', url: '', note: '' };
		return gone.some((text) => text.id === cell('recognition')) ? { recognition: '' } : undefined;
	};

async function sharedOf(id: string, folder: PrivateFolder): Promise<string[]> {
	const { rows } = await readLogFile(folder);
	return rows
		.filter(({ person, what, url }) => person === id && (what === 'posted' || url))
		.map(({ date, network, url }) => [date, network, url].filter(Boolean).join(', '));
}

/** What commands remember of a row goes without a note that names them; in the log its owner changes it. */
const withoutNote = (
	cell: (column: string) => string,
	isNamed: (text: string) => boolean,
	cleared: Record<string, string> | undefined,
): Record<string, string> | undefined => (isNamed(cell('note')) ? { ...cleared, note: '' } : cleared);
