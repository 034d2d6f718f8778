import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderCard } from '../../../cards/render.ts';
import { personCard } from '../../../cards/words.ts';
import { personText } from '../../../exports/markdown.ts';
import type { Entry } from '../../../hub/content/entries.ts';
import type { Loaded } from '../../../hub/content/load.ts';
import { compare, type Hub, type Person } from '../../../hub/hub.ts';
import { toHtml } from '../../../hub/markdown/markdown.ts';
import { publicHub } from '../../../hub/public.ts';
import { recognitionDay } from '../../../hub/things.ts';
import { Refusal } from '../../../refusal.ts';
import { consentAsk, introductionAsk, type Note } from '../../../share/notes.ts';
import type { Site } from '../../../vocabulary/paths.ts';
import { ownHub, todayOf } from '../../files/content.ts';
import { readLogFile } from '../../log/files/log-file.ts';
import { rowsOfPeople } from '../../log/find-person.ts';
import { openAsks, withoutAnswered } from '../../log/open-asks.ts';
import { lockedWords } from '../../log/sentences.ts';
import { introductionCalled, ourPrivateFolder, personCalled, writeRow } from './answer.ts';
import { askPage } from './ask-page.ts';

/** Prints a message that asks somebody for consent, or for an introduction, and notes that they were asked. */
export async function askSomebody(named: string, written: string | undefined): Promise<void> {
	const { site, loaded } = await ownHub();
	const { id, data } = personCalled(named, loaded.people);
	if (data.consent === 'declined') throw new Refusal(`${data.name} declined, and is not asked again.`);
	if (data.consent === 'given' && written === undefined)
		throw new Refusal(`${data.name} has agreed: “consent: given” stands in their profile. There is nothing to ask.`);
	const called = written === undefined ? undefined : introductionCalled(written, id, loaded.recognitions);
	const day = called?.data.agreed?.[id];
	if (called && day) throw new Refusal(`${data.name} agreed to ${called.id} on ${day}. There is nothing to ask.`);
	const seen = called ? hubOnDayOf(called, loaded) : asAgreed(id, loaded);
	const introduction = seen.recognitions.find((one) => one.id === called?.id);
	if (called && !introduction) throw new Refusal(`Somebody in ${called.file} declined: nobody is left to meet.`);
	const person = seen.people.find((one) => one.id === id) as Person;
	const note = introduction ? introductionAsk(person, introduction, seen) : consentAsk(person, seen);
	const files = introduction ? [] : await attachments(note, person, seen, site);
	if (await writeRow(todayOf(loaded), 'asked', id, introduction?.id)) throw new Refusal(lockedWords);
	console.log(`${note.subject}\n\n${note.text}\n`);
	for (const file of files) console.log(`Send with it: ${file}`);
	console.log(`When they answer: ${answerTo(id, introduction?.id)}`);
}

/** The hub as it would be with somebody's yes: with their photo. */
function asAgreed(id: string, loaded: Loaded): Hub {
	const people = loaded.people.map((one) =>
		one.id === id ? { ...one, data: { ...one.data, consent: 'given' as const } } : one,
	);
	return publicHub({ ...loaded, people }, todayOf(loaded), { drafts: true });
}

/** The hub on the day of a recognition that may be still to come. */
function hubOnDayOf({ id, data }: Entry<'recognitions'>, loaded: Loaded): Hub {
	const [, day = ''] = [todayOf(loaded), recognitionDay(id, data)].sort();
	return publicHub(loaded, day, { drafts: true });
}

/** Writes the page and the card as they would be, into a folder of this command. */
async function attachments(note: Note, person: Person, seen: Hub, site: Site): Promise<string[]> {
	const words = personCard(person, seen);
	const card = await renderCard({ words, format: 'wide', style: 'paper', accent: seen.accent });
	const page = toHtml(personText(person, seen, site), site.origin + site.base);
	const files = {
		'page.html': await askPage({ hub: seen, note, card, alt: words.alt, page }),
		'card.png': card,
	};
	const folder = ourPrivateFolder();
	await mkdir(path.join(folder.path, 'ask', person.id), { recursive: true });
	for (const [name, content] of Object.entries(files))
		await writeFile(path.join(folder.path, 'ask', person.id, name), content);
	return Object.keys(files).map((name) => path.posix.join(folder.shown, 'ask', person.id, name));
}

/** Whose photo waits for a yes, and who was asked and has not answered. */
export async function tellOpen(): Promise<void> {
	const { hub, loaded } = await ownHub();
	const rows = withoutAnswered(rowsOfPeople((await readLogFile(ourPrivateFolder())).rows, hub), loaded);
	const byPerson = Map.groupBy(
		rows.toSorted((a, b) => compare(a.date, b.date)),
		({ person }) => person,
	);
	const asks = hub.people.flatMap((person) =>
		openAsks(byPerson.get(person.id) ?? []).map((asked) => ({ ...asked, name: person.name })),
	);
	const asked = new Set(asks.filter(({ recognition }) => !recognition).map(({ person }) => person));
	const photos = loaded.people.filter(
		({ id, file, data }) => loaded.photos.has(file) && !data.consent && !asked.has(id),
	);
	for (const { name, date, person, recognition } of asks)
		console.log(`${name} was asked on ${date}: ${answerTo(person, recognition)}`);
	for (const { id, data } of photos) console.log(`The photo of ${data.name} waits for a yes: npm run ask -- ${id}`);
	if (asks.length + photos.length === 0)
		console.log('Nobody waits to be asked. npm run ask -- <person> asks somebody.');
}

/** What to type once somebody has answered. */
const answerTo = (id: string, introduction = ''): string =>
	`npm run ask -- ${id}${introduction && ` --introduction ${introduction}`} --agreed, or --declined`;
