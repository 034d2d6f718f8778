import { rm } from 'node:fs/promises';
import path from 'node:path';
import { awaitedAmong } from '../../../hub/awaited.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { nameKeys } from '../../../hub/identity/names.ts';
import { fold } from '../../../hub/text.ts';
import type { Day } from '../../../hub/time/days.ts';
import { wordsIn } from '../../../words/words.ts';
import { isRemoved } from '../../change/files/removed.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { readContentUnopened } from '../../files/content-unopened.ts';
import type { PrivateFolder } from '../../files/private.ts';
import { writeNew } from '../../files/write.ts';
import { prepareEntry } from '../../new/files/prepare.ts';
import { type Nomination, nominationIn } from '../form.ts';
import { offered } from '../questions.ts';

/** What came of a nomination. */
export interface Nominated {
	/** What was written, as it is shown; nothing where it was refused. */
	wrote: string[];
	/** The id of the draft of a laurel. */
	id?: string;
	/** What is wrong with it, for whoever nominates. */
	mistakes: string[];
	/** What only whoever keeps the hub is told. */
	notes: string[];
}

export interface Where {
	content: ContentFolder;
	private: PrivateFolder;
	today: Day;
}

/** Makes drafts of a nomination: of a laurel in the words of who nominates, and of a person who is not here yet. */
export async function nominate(event: unknown, where: Where): Promise<Nominated> {
	const nomination = nominationIn(event);
	if (Array.isArray(nomination)) return refused(nomination);
	if (!(offered as readonly string[]).includes(nomination.kind))
		return refused([`“What is it?” is one of: ${offered.join(', ')}.`]);
	const theirs = new Set(nameKeys(nomination.by.name));
	if (nameKeys(nomination.name).some((key) => theirs.has(key)))
		return refused(['Nobody nominates themselves: let somebody else say it.']);
	for (const { name, url } of [nomination, nomination.by])
		if (await isRemoved(where.private, [name, ...(url ? [url] : [])]))
			return silent('somebody in it asked not to be here');
	const known = readContentUnopened(where.content);
	if (awaitedAmong(known.people)(nomination.by)?.because === 'declined') return silent(notHere);
	const { name, url } = nomination;
	const person = await prepareEntry('people', { name, url, draft: true }, known, where);
	if ('faults' in person) return refused(person.faults);
	if ('source' in person) {
		const wrote = await writeNew(where.content, 'people', person.source.id, person.source.text);
		const laurel = await laurelOf(nomination, person.source.id, readContentUnopened(where.content), where);
		// Nothing is left of half a nomination.
		if (laurel.mistakes.length > 0)
			await rm(path.join(where.content.path, 'people', `${person.source.id}.md`), { force: true });
		return laurel.mistakes.length > 0 ? laurel : { ...laurel, wrote: [wrote, ...laurel.wrote] };
	}
	const here = known.people.find(({ file }) => file === person.alike.file);
	if (!here || here.data.consent === 'declined') return silent(notHere);
	const laurel = await laurelOf(nomination, here.id, known, where);
	return { ...laurel, notes: [`They seem to be in ${here.file} already: ${person.alike.because ?? ''}`] };
}

const refused = (mistakes: string[]): Nominated => ({ wrote: [], mistakes, notes: [] });
const notHere = 'somebody in it does not want to be here';
/** Nobody who reads the answer learns of it. */
const silent = (note: string): Nominated => ({ wrote: [], mistakes: [], notes: [note] });

async function laurelOf(
	nomination: Nomination,
	person: string,
	known: ContentUnopened,
	where: Where,
): Promise<Nominated> {
	const { kind, by } = nomination;
	const laurel = { kind, by, person: [person], reason: asReason(nomination.reason, known), draft: true };
	const prepared = await prepareEntry('recognitions', laurel, known, where);
	if ('faults' in prepared) return refused(prepared.faults);
	if ('alike' in prepared) return refused([`This is in ${prepared.alike.file} already.`]);
	const { id, text } = prepared.source;
	return { wrote: [await writeNew(where.content, 'recognitions', id, text)], id, mistakes: [], notes: [] };
}

/** What completes “Laurels to NAME”, with the “for” that people leave out. */
function asReason(reason: string, { hub }: ContentUnopened): string {
	const [begin = ''] = /^[^…]*/.exec(wordsIn(hub?.data.lang ?? 'en').praise.begin) ?? [];
	return !begin.trim() || fold(reason).startsWith(fold(begin)) ? reason : begin + reason;
}
