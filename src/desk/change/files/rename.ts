import path from 'node:path';
import { type Document, isSeq } from 'yaml';
import { isNamedAfter, stem, type TextFile } from '../../../hub/content/files.ts';
import { idFault } from '../../../hub/content/ids.ts';
import { dayInName } from '../../../hub/content/references.ts';
import { originalId, translationsOf } from '../../../hub/content/translations.ts';
import { type Finding, findingInWords } from '../../../hub/mistakes/finding.ts';
import { itemsIn } from '../../../hub/schema/written.ts';
import { nearest } from '../../../hub/text.ts';
import type { Day } from '../../../hub/time/days.ts';
import { targetsOf, withWikilinks } from '../../../hub/wikilink-targets.ts';
import { Refusal, sentenceIn } from '../../../refusal.ts';
import { idsInAddresses, things } from '../../../vocabulary/paths.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { changedLog } from '../../log/files/log-file.ts';
import { changeTexts, type Edit, withBody, withFields } from '../fields.ts';
import { freshMistakes } from '../new-mistakes.ts';
import { exchange, type FileReference, holds } from '../references.ts';
import { type Change, pathOfText, writeOf } from './change.ts';
import { itemsAbout, withForget } from './forget.ts';
import { mentionsOf, namesAny } from './mentions.ts';
import { changedPlan } from './plan-references.ts';
import { writtenAbout } from './private-outputs.ts';

/** What gets another id. */
export interface Renaming {
	old: string;
	/** Folders that were written before it, which tell of what kind it is. */
	among?: readonly string[];
	fresh: string;
	/** Whether old addresses lead to the new one. Without it nothing of the old names is left. */
	redirect: boolean;
	today: Day;
}

/** What is renamed, and where old names still stand that shall be forgotten. */
export interface Renamed {
	change: Change;
	mentions: string[];
}

type NamedText = TextFile & FileReference;

/**
 * Plans to give a file another id: with its photo and all that names it, in content/, in the plan and in the log.
 * Throws where that can't be done. Changes nothing.
 */
export async function planRename(known: ContentUnopened, folder: PrivateFolder, wish: Renaming): Promise<Renamed> {
	const thing = thingCalled(wish, known);
	const file = path.posix.join(path.posix.dirname(thing.file), `${wish.fresh}.md`);
	refuseName(wish, thing, file);
	const other = known.texts.find(({ collection, id }) => collection === thing.collection && id === wish.fresh);
	if (other) throw new Refusal(`${other.file} is there already.`);
	const going = new Set<TextFile>([thing, ...translationsOf(thing, known.texts)]);
	const change: Change = {
		content: known.folder.path,
		writes: [],
		moves: movesOf(thing, known, wish.fresh),
		deletes: [],
	};
	const former = formerIds(thing, known);
	const ids = wish.redirect ? [wish.old] : former;
	const edit = renaming(thing, wish, ids, known);
	const forget = wish.redirect ? [] : itemsAbout(thing, known, wish.today);
	const after: TextFile[] = [];
	for (const source of known.texts) {
		const renamed = going.has(source) || ids.some((id) => holds(source.text, id)) ? edit(source) : source.text;
		const text = withForget({ ...source, text: renamed }, known, forget, wish.today);
		if (text !== source.text) change.writes.push(await writeOf(source, text));
		after.push({ ...source, text, ...(going.has(source) ? placeOf(source, thing, wish.fresh) : {}) });
	}
	const places = new Map([...going].map((one) => [one.file, placeOf(one, thing, wish.fresh).file]));
	const worse = freshMistakes(known, after, (one) => places.get(one) ?? one);
	if (worse.length > 0) throw new Refusal(`Nothing was changed, because of this:\n${worse.join('\n')}`);
	change.writes.push(
		...(await changedPlan(folder, thing, wish.fresh)),
		...(await renamedLog(folder, thing, wish.fresh)),
	);
	if (wish.redirect) return { change, mentions: [] };
	const isNamed = namesAny(former);
	if (thing.collection === 'people') change.deletes.push(...(await writtenAbout(former, isNamed, folder)));
	return { change, mentions: await mentionsOf(isNamed, known, change, folder) };
}

/** The id that goes, and those before it. */
function formerIds({ collection, id }: NamedText, known: ContentUnopened): string[] {
	const entry = known[collection].find((one) => one.id === id);
	return [id, ...(entry?.data.formerly ?? [])];
}

function thingCalled({ old: id, among = [] }: Renaming, { texts, folder }: ContentUnopened): NamedText {
	const original = texts.find((text) => text.id === originalId(id) && id !== text.id);
	if (original)
		throw new Refusal(
			`“${id}” is “${original.id}” in another language, and goes along with it: npm run rename -- ${original.id} <new>`,
		);
	const called = texts.filter((text) => text.id === id);
	const all = called.filter((text): text is NamedText => things.some((thing) => thing === text.collection));
	const meant = all.filter(({ collection }) => among.includes(collection));
	const [thing, other] = meant.length > 0 ? meant : all;
	const page = called.find(({ collection }) => collection === 'pages');
	if (!thing && page)
		throw new Refusal(
			`${page.file} is a page of your own: give the file another name, and links to it another address.`,
		);
	if (!thing) {
		const near = nearest(
			id,
			texts.map((text) => text.id),
		);
		throw new Refusal(`Nothing in ${folder.shown} is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
	}
	if (other)
		throw new Refusal(
			`Two files are called “${id}”: ${thing.file} and ${other.file}. Say which: npm run rename -- ${thing.collection}/${id} <new>`,
		);
	return thing;
}

function refuseName({ old, fresh }: Renaming, { collection }: NamedText, file: string): void {
	const wrong = idFault(fresh);
	if (wrong) throw new Refusal(findingInWords({ ...wrong, file, line: 1 } as Finding));
	// Feed readers know a laurel by its day and its first name.
	if (collection === 'recognitions' && dayInName(old) !== dayInName(fresh))
		throw new Refusal(`The day stays. Write a name that begins with ${dayInName(old) ?? 'no day'}.`);
}

/** Makes texts in which everything that named the old id names the new one: fields, wikilinks, and addresses of this site with any of `ids`. */
function renaming(
	thing: NamedText,
	{ old, fresh, redirect }: Renaming,
	ids: readonly string[],
	known: ContentUnopened,
): (source: TextFile) => string {
	const site = known.hub?.data.url ?? '';
	const targets = targetsOf(known);
	// Hosts are known in capitals, too, and without encryption.
	const host = site.replace(/^https?:\/\/(www\.)?|\/$/gi, '');
	const before = site && `|${inAnyCase('http')}[sS]?://(?:${inAnyCase('www.')})?${inAnyCase(host)}`;
	const written = [...new Set(ids.flatMap((id) => [id, encodeURI(id)]))].map((id) => RegExp.escape(id)).join('|');
	const link = idsInAddresses(thing.collection, written, `^|[^\\p{L}\\p{N}/._~%-]${before}`);
	const called = (subject: string, last: string) =>
		subject === `${thing.collection}/${old}` && ids.includes(last.normalize('NFC').toLowerCase()) ? fresh : last;
	const linked = (text: string): string => withWikilinks(text.replace(link, fresh), targets, called);
	return (source) => {
		const edit: Edit = (fields) => {
			exchange(source.collection, thing, fresh)(fields);
			changeTexts(fields, linked);
			if (thing.collection === 'people' && source.folder === thing.folder) renamePhoto(fields, old, fresh);
			if (source === thing) keepFormer(fields, redirect ? old : undefined);
		};
		try {
			return withBody(withFields(source.text, edit), linked);
		} catch (error) {
			throw new Refusal(`${source.file}: ${sentenceIn(error)}`);
		}
	};
}

/** A pattern for words in capitals or small letters: a pattern that says so of a part of it is none to Node 22. */
const inAnyCase = (words: string): string =>
	[...words]
		.map((sign) => (/\p{L}/u.test(sign) ? `[${sign.toLowerCase()}${sign.toUpperCase()}]` : RegExp.escape(sign)))
		.join('');

/** A photo that is named after a profile follows it, for whoever shows it. */
function renamePhoto(fields: Document, old: string, fresh: string): void {
	const at = fields.hasIn(['photo', 'file']) ? ['photo', 'file'] : ['photo'];
	const named = fields.getIn(at);
	if (typeof named === 'string' && stem(named.normalize('NFC')) === old) fields.setIn(at, fresh + path.extname(named));
}

/** The first of the former ids stays the first: feed readers know things by it. Without an old one none is kept. */
function keepFormer(fields: Document, old: string | undefined): void {
	if (!old) return void fields.delete('formerly');
	const node = fields.get('formerly', true);
	const ids = isSeq(node) ? (node.toJSON() as string[]) : itemsIn(String(fields.get('formerly') ?? ''));
	fields.set('formerly', fields.createNode([...new Set([...ids, old])], { flow: true }));
}

/** What a file is called that goes along: with its language, where it has one. */
function placeOf({ id, file }: TextFile, { id: old }: NamedText, fresh: string): { id: string; file: string } {
	const renamed = fresh + id.slice(old.length);
	return { id: renamed, file: path.posix.join(path.posix.dirname(file), `${renamed}.md`) };
}

function movesOf(thing: NamedText, { texts, pictures }: ContentUnopened, fresh: string): Change['moves'] {
	const photos = pictures.filter((picture) => isNamedAfter(thing, picture));
	return [
		...[thing, ...translationsOf(thing, texts)].map((text) => ({
			from: pathOfText(text),
			to: path.join(text.folder, path.posix.basename(placeOf(text, thing, fresh).file)),
			shown: text.file,
		})),
		...photos.map(({ path: from, file: shown }) => ({
			from,
			to: path.join(thing.folder, fresh + path.extname(from)),
			shown,
		})),
	];
}

async function renamedLog(
	folder: PrivateFolder,
	{ collection, id }: NamedText,
	fresh: string,
): Promise<Change['writes']> {
	const column = { people: 'person', recognitions: 'recognition', works: undefined, lists: undefined }[collection];
	return column ? changedLog(folder, (cell) => (cell(column) === id ? { [column]: fresh } : undefined)) : [];
}
