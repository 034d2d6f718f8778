import path from 'node:path';
import { type Document, isSeq } from 'yaml';
import { stem, type TextFile } from '../../hub/files.ts';
import { idFault } from '../../hub/ids.ts';
import { describe, type Finding, inWords } from '../../hub/mistakes.ts';
import { dayInName } from '../../hub/references.ts';
import { changedLog } from '../log-file.ts';
import type { Known } from '../known.ts';
import type { PrivateFolder } from '../private.ts';
import { type Change, pathOf, writeOf } from './change.ts';
import { type Edit, withBody, withFields } from './fields.ts';
import { exchange, type Named } from './names.ts';
import { changedPlan } from './plan.ts';
import { Refusal, sentenceIn } from '../../refusal.ts';

/** What gets another id. */
export interface Renaming {
	old: string;
	fresh: string;
	/** Whether old addresses lead to the new one. Without it nothing of the old name is left. */
	redirect: boolean;
}

type Thing = TextFile & Named;

/**
 * Plans to give a file another id: with its photo and all that names it, in content/, in the plan and in the log.
 * Throws an Error with the cure where that can't be done. Changes nothing.
 */
export async function planRename(known: Known, folder: PrivateFolder, wish: Renaming): Promise<Change> {
	const thing = thingCalled(wish.old, known);
	const file = path.posix.join(path.posix.dirname(thing.file), `${wish.fresh}.md`);
	refuseName(wish, thing, file);
	const other = known.texts.find(({ collection, id }) => collection === thing.collection && id === wish.fresh);
	if (other) throw new Refusal(`${other.file} is there already.`);
	const change: Change = { writes: [], moves: [], deletes: [] };
	const after: TextFile[] = [];
	for (const source of known.texts) {
		const text = source === thing || source.text.includes(wish.old) ? renamedIn(source, thing, wish) : source.text;
		if (text !== source.text) change.writes.push(await writeOf(source, text));
		after.push(source === thing ? { ...source, id: wish.fresh, file, text } : { ...source, text });
	}
	refuseWorse(known, after, thing.file, file);
	change.moves.push(...movesOf(thing, known, wish.fresh));
	change.writes.push(
		...(await changedPlan(folder, thing, wish.fresh)),
		...(await renamedLog(folder, thing, wish.fresh)),
	);
	return change;
}

function thingCalled(id: string, { texts, folder }: Known): Thing {
	const [thing, other] = texts.filter((text): text is Thing => text.collection !== 'hub' && text.id === id);
	if (!thing) throw new Refusal(`Nothing in ${folder.shown} is called “${id}”.`);
	if (other)
		throw new Refusal(`Two files are called “${id}”: ${thing.file} and ${other.file}. Rename one of them by hand.`);
	return thing;
}

function refuseName({ old, fresh }: Renaming, { collection }: Thing, file: string): void {
	const wrong = idFault(fresh);
	if (wrong) throw new Refusal(inWords({ ...wrong, file, line: 1 } as Finding));
	// Feed readers know a laurel by its day and its first name.
	if (collection === 'recognitions' && dayInName(old) !== dayInName(fresh))
		throw new Refusal(`The day stays. Write a name that begins with ${dayInName(old) ?? 'no day'}.`);
}

/** A text in which everything that named the old id names the new one. */
function renamedIn(source: TextFile, thing: Thing, { old, fresh, redirect }: Renaming): string {
	const address = new RegExp(`(/${thing.collection}/)${RegExp.escape(old)}(?=[/.#?)\\s"]|$)`, 'gmu');
	const edit: Edit = (fields) => {
		exchange(source.collection, thing, fresh)(fields);
		if (source !== thing) return;
		if (thing.collection === 'people') renamePhoto(fields, old, fresh);
		if (redirect) keepFormer(fields, old);
	};
	try {
		return withBody(withFields(source.text, edit), (body) => body.replace(address, `$1${fresh}`));
	} catch (error) {
		throw new Refusal(`${source.file}: ${sentenceIn(error)}`);
	}
}

/** A photo that is named after its profile follows it. */
function renamePhoto(fields: Document, old: string, fresh: string): void {
	const at = fields.hasIn(['photo', 'file']) ? ['photo', 'file'] : ['photo'];
	const named = fields.getIn(at);
	if (typeof named === 'string' && stem(named) === old) fields.setIn(at, fresh + path.extname(named));
}

/** The first of the former ids stays the first: feed readers know things by it. */
function keepFormer(fields: Document, old: string): void {
	const node = fields.get('formerly', true);
	const said = isSeq(node) ? (node.toJSON() as string[]) : [fields.get('formerly') as string | undefined];
	const ids = said.filter((id) => id !== undefined && id !== '');
	fields.set('formerly', fields.createNode([...new Set([...ids, old])], { flow: true }));
}

/** Throws where the texts would have a mistake that they don't have now. */
function refuseWorse(known: Known, after: readonly TextFile[], old: string, fresh: string): void {
	const had = new Set(known.mistakes.map((found) => describe({ ...found, file: found.file.replace(old, fresh) })));
	const worse = known
		.mistakesIn(after)
		.map(describe)
		.filter((mistake) => !had.has(mistake));
	if (worse.length > 0) throw new Refusal(`Nothing was changed, because of this:\n${worse.join('\n')}`);
}

function movesOf(thing: Thing, { pictures }: Known, fresh: string): Change['moves'] {
	const photos = pictures.filter(
		({ folder, name }) => thing.collection === 'people' && folder === thing.folder && stem(name) === thing.id,
	);
	const named = (ending: string) => path.join(thing.folder, fresh + ending);
	return [
		{ from: pathOf(thing), to: named('.md'), shown: thing.file },
		...photos.map(({ path: from, file: shown }) => ({ from, to: named(path.extname(from)), shown })),
	];
}

async function renamedLog(folder: PrivateFolder, { collection, id }: Thing, fresh: string): Promise<Change['writes']> {
	const column = { people: 'person', recognitions: 'recognition', works: undefined, lists: undefined }[collection];
	return column ? changedLog(folder, (cell) => (cell(column) === id ? { [column]: fresh } : undefined)) : [];
}
