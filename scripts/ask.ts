/** `npm run ask -- <person>`: asks somebody whether they may be recognised, and notes what they say. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderCard } from '../src/cards/render.ts';
import { personCard } from '../src/cards/words.ts';
import { askPage } from '../src/desk/ask-page.ts';
import { readLogFile } from '../src/desk/log-file.ts';
import { privateFolder } from '../src/desk/private.ts';
import { personText } from '../src/exports/markdown.ts';
import { today } from '../src/hub/days.ts';
import type { Hub, Person, Recognition } from '../src/hub/hub.ts';
import { toHtml } from '../src/hub/markdown.ts';
import { publicHub } from '../src/hub/public.ts';
import { whatOf } from '../src/planner/whats.ts';
import { settled, whoIs } from '../src/planner/who.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { consentAsk, introductionAsk, type Note } from '../src/share/notes.ts';
import { noteAnswer, writeRow } from './ask-answer.ts';
import { commandLine } from './command-line.ts';
import { ownHub } from './content.ts';

const help = `npm run ask                  who has not been asked, or has not answered
npm run ask -- <person>      prints a message that asks for their consent, and writes their page and card to send with it

  --agreed             they said yes: writes “consent: given” into their profile
  --declined           they said no: writes “consent: declined”, and nothing of them is published
  --introduction <id>  asks for an introduction, or notes that they agreed to it

All of it is noted in private/log.csv; npm run next reminds you of those who have not answered.

npm run ask -- adaeze-okonkwo-bright
npm run ask -- adaeze-okonkwo-bright --agreed`;

const flag = { type: 'boolean' } as const;
const options = { agreed: flag, declined: flag, introduction: { type: 'string' } } as const;
const { values, positionals } = commandLine(help, options, [0, 1]);
const [named] = positionals;
if (values.agreed && values.declined) throw new Refusal(help);
const answer = values.agreed ? 'agreed' : values.declined ? 'declined' : undefined;
if (answer) {
	if (!named) throw new Refusal(help);
	await noteAnswer(named, answer, values.introduction);
	process.exit();
}

const day = today(process.env);
const folder = privateFolder(root, process.env);
const { hub, site, loaded } = await ownHub();
if (!named) await tellOpen();
else {
	const declined = loaded.people.find(({ id, data }) => id === named && data.consent === 'declined');
	if (declined) throw new Refusal(`${declined.data.name} declined, and is not asked again.`);
	const found = whoIs(hub, named);
	if ('wrong' in found) throw new Refusal(found.wrong);
	const { id } = found.person;
	await ask(id, values.introduction === undefined ? undefined : introductionCalled(values.introduction, id));
}

function introductionCalled(written: string, person: string): Recognition {
	const found = hub.recognitions.find((one) => one.id === written && one.kind === 'introduction');
	if (!found) throw new Refusal(`No introduction is called “${written}”. Write the name of its file, without .md.`);
	if (!found.people.some(({ id }) => id === person)) throw new Refusal(`${person} is not in ${written}.`);
	return found;
}

async function ask(id: string, introduction: Recognition | undefined): Promise<void> {
	const seen = introduction ? hub : asAgreed(id);
	const person = seen.people.find((one) => one.id === id) as Person;
	const note = introduction ? introductionAsk(person, introduction, seen) : consentAsk(person, seen);
	console.log(`${note.subject}\n\n${note.text}\n`);
	if (!introduction) for (const file of await attachments(note, person, seen)) console.log(`Send with it: ${file}`);
	await writeRow('asked', id, introduction?.id);
	const by = introduction ? ` --introduction ${introduction.id}` : '';
	console.log(`When they answer: npm run ask -- ${id}${by} --agreed, or --declined`);
}

/** The hub as it would be with somebody's yes: with their photo. */
function asAgreed(id: string): Hub {
	const people = loaded.people.map((one) =>
		one.id === id ? { ...one, data: { ...one.data, consent: 'given' as const } } : one,
	);
	return publicHub({ ...loaded, people }, day, { drafts: true });
}

/** Writes the page and the card as they would be, into a folder of this command. */
async function attachments(note: Note, person: Person, seen: Hub): Promise<string[]> {
	const words = personCard(person, seen);
	const card = await renderCard({ words, format: 'wide', style: 'paper', accent: seen.accent });
	const page = toHtml(personText(person, seen, site), site.origin + site.base);
	const files = {
		'page.html': await askPage({ hub: seen, note, card, alt: words.alt, page }),
		'card.png': card,
	};
	await mkdir(path.join(folder.path, 'ask', person.id), { recursive: true });
	for (const [name, content] of Object.entries(files))
		await writeFile(path.join(folder.path, 'ask', person.id, name), content);
	return Object.keys(files).map((name) => path.posix.join(folder.shown, 'ask', person.id, name));
}

/** Whose photo waits for a yes, and who was asked and has not answered. */
async function tellOpen(): Promise<void> {
	const rows = settled((await readLogFile(folder)).rows, hub);
	const last = new Map(rows.filter(({ what }) => whatOf(what).sort === 'consent').map((row) => [row.person, row]));
	const asked = hub.people.filter(({ id }) => last.get(id)?.what === 'asked');
	const photos = loaded.people.filter(
		({ id, file, data }) => loaded.photos.has(file) && !data.consent && last.get(id)?.what !== 'asked',
	);
	for (const { id, name } of asked)
		console.log(`${name} was asked on ${last.get(id)?.date}: npm run ask -- ${id} --agreed, or --declined`);
	for (const { id, data } of photos) console.log(`The photo of ${data.name} waits for a yes: npm run ask -- ${id}`);
	if (asked.length + photos.length === 0)
		console.log('Nobody waits to be asked. npm run ask -- <person> asks somebody.');
}
