import type { Entry } from '../../../hub/content/entries.ts';
import type { TextFile } from '../../../hub/content/files.ts';
import { readFrontMatter } from '../../../hub/content/front-matter.ts';
import { translationsOf, withoutTranslations } from '../../../hub/content/translations.ts';
import { marksOf, spellingsOf } from '../../../hub/identity/marks.ts';
import { subjectsIn } from '../../../hub/subjects.ts';
import { nearest } from '../../../hub/text.ts';
import type { Day } from '../../../hub/time/days.ts';
import { withoutLinksTo } from '../../../hub/unlinked.ts';
import { targetsOf, withWikilinks } from '../../../hub/wikilink-targets.ts';
import { Refusal } from '../../../refusal.ts';
import { siteOf } from '../../../vocabulary/paths.ts';
import { withoutLinks } from '../../check/files/tried-links.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { changedLog, readLogFile } from '../../log/files/log-file.ts';
import { changeTexts, type Edit, withBody, withFields } from '../fields.ts';
import { freshMistakes } from '../new-mistakes.ts';
import { exchange, holds } from '../references.ts';
import { type Change, pathOfText, writeOf } from './change.ts';
import { isTold, itemsAbout, withForget } from './forget.ts';
import { type IsNamed, mentionsOf, namesAny, shortNames } from './mentions.ts';
import { pictureFilesOf } from './pictures.ts';
import { changedPlan } from './plan-references.ts';
import { writtenAbout } from './private-outputs.ts';
import { rememberedAsRemoved } from './removed.ts';

/** What goes when somebody is removed, and what a command can't take back. */
export interface Removal {
	change: Change;
	/** All that they are known again by. */
	marks: string[];
	/** Where something about them was shared: `1 May 2026, mastodon, https://…`. */
	shared: string[];
	/** Places that still name them, and that only the owner can put differently: `content/hub.md:12`. */
	mentions: string[];
	/** How many items readers of feeds are told to forget; undefined where they can't be, because of hub.md. */
	forgotten: number | undefined;
	/** What will be wrong in the files that stay, with what to write. */
	afterwards: string[];
}

/** Plans to take somebody away with all that names them. Throws where nobody is called so. Changes nothing. */
export async function planRemoval(
	before: ContentUnopened,
	folder: PrivateFolder,
	id: string,
	today: Day,
): Promise<Removal> {
	const profile = profileOf(id, before.texts);
	const { ids, names, marks } = knownAs(profile, before);
	const about = [profile, ...onlyAbout(id, before)];
	const going = new Set(
		[...about, ...about.flatMap((one) => translationsOf(one, before.texts))].map(({ file }) => file),
	);
	const gone = before.texts.filter(({ file }) => going.has(file));
	const change: Change = {
		content: before.folder.path,
		writes: await rememberedAsRemoved(folder, marks),
		moves: [],
		deletes: gone.map((text) => ({ path: pathOfText(text), shown: text.file })),
	};
	const site = siteOf(before.hub?.data.url);
	const subjects = subjectsGone(gone, before);
	const forget = itemsAbout({ collection: 'people', id }, before, today);
	const targets = targetsOf(before);
	const called = (subject: string, last: string) => (subjects.has(subject) ? undefined : last);
	const unlinked = (words: string) => withWikilinks(withoutLinksTo(words, subjects, site), targets, called);
	const after: TextFile[] = [];
	for (const source of before.texts.filter(({ file }) => !going.has(file))) {
		const bare = without(gone, source, unlinked);
		const text = withForget({ ...source, text: bare }, before, forget, today);
		if (text !== source.text) change.writes.push(await writeOf(source, text));
		after.push({ ...source, text });
	}
	const pictures = pictureFilesOf(gone, after, before);
	change.deletes.push(...pictures.going.map(({ path, file: shown }) => ({ path, shown })));
	const others = before.people
		.filter((person) => person.id !== id)
		.flatMap(({ data }) => [data.name, data.romanized ?? '']);
	const isNamed = namesAny([...ids, ...marks.flatMap(spellingsOf)], shortNames(names, others));
	change.deletes.push(...(await writtenAbout(ids, isNamed, folder)));
	const cleared = withoutThem(ids, idsOf(gone, before));
	change.writes.push(
		...(await changedPlan(folder, { collection: 'people', id })),
		...(await withoutLinks(folder, isNamed)),
		...(await changedLog(folder, cleared, (cell) => withoutNote(cell, isNamed, cleared(cell)))),
	);
	return {
		change,
		marks,
		shared: await sharedOf(ids, folder),
		mentions: [
			...pictures.shared.map(({ file }) => `${file}: a picture of others, too`),
			...(await mentionsOf(isNamed, before, change, folder)),
		],
		forgotten: isTold(after, forget) ? forget.length : undefined,
		afterwards: freshMistakes(before, after),
	};
}

function profileOf(id: string, texts: readonly TextFile[]): TextFile {
	const people = withoutTranslations(texts.filter(({ collection }) => collection === 'people'));
	const found = people.find((text) => text.id === id);
	if (found) return found;
	const near = nearest(
		id,
		people.map((text) => text.id),
	);
	throw new Refusal(`Nobody is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
}

/** Their ids, now and before, their names, and all that they are known again by; of a profile with mistakes what can be read. */
function knownAs({ id, text }: TextFile, { people }: ContentUnopened): Record<'ids' | 'names' | 'marks', string[]> {
	const data = people.find((person) => person.id === id)?.data;
	if (data) {
		const { name, romanized = '', formerly } = data;
		return { ids: [id, ...formerly], names: [name, romanized], marks: marksOf(data) };
	}
	const { name } = readFrontMatter(text).data;
	const names = typeof name === 'string' ? [name] : [id.replaceAll('-', ' ')];
	return { ids: [id], names, marks: names };
}

/** Laurels and works about nobody else, introductions with nobody left to meet, and laurels in their words, which are nobody else's. */
function onlyAbout(id: string, { recognitions, works }: ContentUnopened): Entry[] {
	const isAlone = (people: readonly string[], least: number) =>
		people.includes(id) && people.filter((other) => other !== id).length < least;
	return [
		...recognitions.filter(({ data }) => isAlone(data.people, data.kind === 'introduction' ? 2 : 1) || data.by === id),
		...works.filter(({ data }) =>
			isAlone(
				data.people.map(({ person }) => person),
				1,
			),
		),
	];
}

/** A text that no longer names what goes, nor links to it; one whose fields can't be read stays as it is, and is told. */
function without(
	gone: readonly TextFile[],
	{ collection: from, text }: TextFile,
	unlinked: (words: string) => string,
): string {
	const named = gone.filter(({ id }) => holds(text, id));
	if (named.length === 0 && unlinked(text) === text) return text;
	const edit: Edit = (fields) => {
		for (const { collection, id } of named)
			if (collection !== 'hub' && collection !== 'pages') exchange(from, { collection, id })(fields);
		// A field that is nothing but their address is told, since it may not be empty.
		changeTexts(fields, (words) => unlinked(words) || words);
	};
	try {
		return withBody(withFields(text, edit), unlinked);
	} catch {
		return text;
	}
}

/** What texts are that go, and what is about nothing but them: topics, years. */
function subjectsGone(gone: readonly TextFile[], known: ContentUnopened): Set<string> {
	const files = new Set(gone.map(({ file }) => file));
	const stays = ({ file }: { file: string }) => !files.has(file);
	const left = subjectsIn({
		people: known.people.filter(stays),
		lists: known.lists,
		recognitions: known.recognitions.filter(stays),
		works: known.works.filter(stays),
	});
	// Of a text with mistakes no more is known than its name.
	return subjectsIn(known)
		.union(new Set(gone.map(({ collection, id }) => `${collection}/${id}`)))
		.difference(left);
}

/** The ids of texts, now and before. */
function idsOf(texts: readonly TextFile[], { people, recognitions, works }: ContentUnopened): string[] {
	const files = new Set(texts.map(({ file }) => file));
	const former = [...people, ...recognitions, ...works].filter(({ file }) => files.has(file));
	return [...texts.map(({ id }) => id), ...former.flatMap(({ data }) => data.formerly)];
}

type CellInColumn = (column: string) => string;

/** Rows about them stay as numbers, without their name, addresses and notes. */
const withoutThem =
	(ids: readonly string[], gone: readonly string[]) =>
	(cell: CellInColumn): Record<string, string> | undefined => {
		if (ids.includes(cell('person'))) return { person: '', recognition: '', url: '', note: '' };
		return gone.includes(cell('recognition')) ? { recognition: '' } : undefined;
	};

async function sharedOf(ids: readonly string[], folder: PrivateFolder): Promise<string[]> {
	const { rows } = await readLogFile(folder);
	return rows
		.filter(({ person, what, url }) => ids.includes(person) && (what === 'posted' || url))
		.map(({ date, network, url }) => [date, network, url].filter(Boolean).join(', '));
}

/** What commands remember of a row goes without a note that names them; in the log its owner changes it. */
const withoutNote = (
	cell: CellInColumn,
	isNamed: IsNamed,
	cleared: Record<string, string> | undefined,
): Record<string, string> | undefined => (isNamed(cell('note')) ? { ...cleared, note: '' } : cleared);
