import { commandLine, isSomebodyThere } from '../../../commands/command-line.ts';
import { publicRepository } from '../../../commands/public-repository.ts';
import { writeCompletion } from '../../../dev/completion.ts';
import { type Entry, readEntry } from '../../../hub/content/entries.ts';
import type { TextFile } from '../../../hub/content/files.ts';
import { contentFolder } from '../../../hub/content/folder.ts';
import type { DataOf } from '../../../hub/schema/index.ts';
import { type Day, dayOf, longDay } from '../../../hub/time/days.ts';
import { waitsAfter, waitsInWords } from '../../../hub/waits.ts';
import { Refusal } from '../../../refusal.ts';
import { root } from '../../../root.ts';
import type { ContentUnopened } from '../../content-unopened.ts';
import { everybodyOf } from '../../everybody.ts';
import { readOwn, todayOf } from '../../files/content.ts';
import { privateFolder } from '../../files/private.ts';
import { writeNew } from '../../files/write.ts';
import type { Alike } from '../alike.ts';
import { type EntryWords, lackingIn, type NewCollection } from '../fields.ts';
import { prepareEntry } from './prepare.ts';

const one = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean' } as const;
const all = { id: one, anyway: yes };
const options = {
	people: {
		...all,
		name: one,
		reason: one,
		headline: one,
		url: one,
		handle: several,
		list: several,
		tag: several,
		draft: yes,
	},
	recognitions: {
		...all,
		kind: one,
		person: several,
		in: several,
		each: yes,
		by: one,
		reason: one,
		date: one,
		quote: one,
		source: one,
		work: one,
		list: several,
		draft: yes,
	},
	works: {
		...all,
		...{ type: one, title: one, url: one, person: several, date: one },
		...{ start: one, end: one, timezone: one, repeats: one, place: one, online: one },
		draft: yes,
	},
	lists: { ...all, title: one },
	pages: { ...all, title: one, draft: yes },
};

/** Writes a new file from flags, or from answers on a terminal. */
export async function newEntry(collection: NewCollection, args: string[], help: string): Promise<void> {
	const {
		in: togethers = [],
		each,
		...words
	} = commandLine(help, options[collection], [0, 0], args).values as EntryWords & {
		in?: string[];
		each?: boolean;
	};
	const known = await readOwn();
	const person = [
		...new Set([...(words.person ?? []), ...togethers.flatMap((written) => everybodyOf(written, known))]),
	];
	const given: EntryWords = { ...words, ...(person.length > 0 && { person }) };
	const lacking = lackingIn(collection, given);
	const whole = lacking.length > 0 ? await asked(collection, given, lacking, known) : given;
	await (each ? writeEach(whole, known) : write(collection, whole, known));
}

/** What was given, and what is lacking of it. */
async function asked(
	collection: NewCollection,
	given: EntryWords,
	lacking: readonly string[],
	known: ContentUnopened,
): Promise<EntryWords> {
	if (!isSomebodyThere()) throw new Refusal(`Say these, too: ${lacking.map((name) => `--${name}`).join(', ')}`);
	const { askForFields: ask } = await import('./questions.ts');
	return ask(collection, given, known);
}

/** Writes a laurel for each of several people, all of them or none. */
async function writeEach(given: EntryWords, known: ContentUnopened): Promise<void> {
	const content = contentFolder(root, process.env);
	const where = { content, private: privateFolder(root, process.env), today: todayOf(known) };
	const sources: TextFile[] = [];
	for (const one of given.person ?? []) {
		const texts = [...known.texts, ...sources];
		const prepared = await prepareEntry('recognitions', { ...given, person: [one] }, { ...known, texts }, where);
		if ('faults' in prepared) throw new Refusal(prepared.faults.join('\n'));
		if ('alike' in prepared)
			throw new Refusal(`${alreadyIn(prepared.alike)}. Nothing was written; --anyway writes it all the same.`);
		sources.push(prepared.source);
	}
	for (const { id, text } of sources) console.log(`wrote      ${await writeNew(content, 'recognitions', id, text)}`);
	writeCompletion(content, root);
	console.log('Next: say in each what was theirs alone; that is what they will keep. Then npm run check.');
	if (given.draft) console.log(publicRepository);
}

async function write(collection: NewCollection, given: EntryWords, known: ContentUnopened): Promise<void> {
	const content = contentFolder(root, process.env);
	const where = { content, private: privateFolder(root, process.env), today: todayOf(known) };
	const prepared = await prepareEntry(collection, given, known, where);
	if ('faults' in prepared) throw new Refusal(prepared.faults.join('\n'));
	if ('alike' in prepared) return again(prepared.alike, collection, given, known);
	const { source } = prepared;
	console.log(`wrote      ${await writeNew(content, collection, source.id, source.text)}`);
	writeCompletion(content, root);
	console.log('Next: open it and say more; lines with # tell what else you can write. Then npm run check.');
	const { entry } = readEntry(source);
	const past = entry?.collection === 'works' && pastDay((entry as Entry<'works'>).data, where.today);
	if (past)
		console.log(
			`It was over on ${longDay(past)}, so pages tell it as what was. If that is a slip, mend it in the file.`,
		);
	const recognitions = entry?.collection === 'recognitions' ? [entry as Entry<'recognitions'>] : [];
	const waiting = waitsInWords(waitsAfter(where.today, { recognitions, people: known.people }));
	if (waiting) console.log(waiting);
	if (given.draft || given.kind === 'introduction') console.log(publicRepository);
	if (given.kind === 'introduction') await printAsks(source.id);
}

/** The last day of what is over; undefined of what comes again, or is not tied to a day. */
function pastDay({ start, end = start, repeats }: DataOf<'works'>, today: Day): Day | undefined {
	const last = end && dayOf(end);
	return last && !repeats && last < today ? last : undefined;
}

/** Somebody seems to be there already: a person is asked, a script is told. */
async function again(
	alike: Alike,
	collection: NewCollection,
	given: EntryWords,
	known: ContentUnopened,
): Promise<void> {
	const message = alreadyIn(alike);
	if (!isSomebodyThere()) throw new Refusal(`${message}. Nothing was written; --anyway writes it all the same.`);
	const { isSure } = await import('../../../commands/prompts.ts');
	if (!(await isSure(`${message}. Write another file?`))) throw new Refusal('Nothing was written.');
	await write(collection, { ...given, anyway: true }, known);
}

const alreadyIn = ({ file, because }: Alike): string =>
	`This seems to be in ${file} already${because ? `: ${because}` : ''}`;

/** The messages that ask the people of an introduction; loaded late, because photos are read for them. */
async function printAsks(id: string): Promise<void> {
	const [{ ownHub }, { introductionAsk }] = await Promise.all([
		import('../../files/content.ts'),
		import('../../../share/notes.ts'),
	]);
	const { hub } = await ownHub();
	const introduction = hub.recognitions.find((recognition) => recognition.id === id);
	for (const to of introduction?.people ?? []) {
		const { subject, text } = introductionAsk(to, introduction as NonNullable<typeof introduction>, hub);
		console.log(`\n--- to ${to.name}: ${subject}\n\n${text}`);
	}
}
