/** `npm run kit -- <id>`: a share kit as a folder. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderCard } from '../src/cards/render.ts';
import { commandLine } from '../src/commands/command-line.ts';
import { onItsDay, ownHub, todayOf } from '../src/desk/files/content.ts';
import { privateFolder } from '../src/desk/files/private.ts';
import { idOfFile } from '../src/desk/id-of-file.ts';
import type { Hub } from '../src/hub/hub.ts';
import { publicHub } from '../src/hub/public.ts';
import { publicSubjects, subjectsIn } from '../src/hub/subjects.ts';
import { nearest } from '../src/hub/text.ts';
import { lazily } from '../src/lazily.ts';
import { Refusal } from '../src/refusal.ts';
import { root } from '../src/root.ts';
import { allKits, type Kit, kitTexts } from '../src/share/kit.ts';
import { wordsIn } from '../src/words/words.ts';

const help = `npm run kit -- <id> …    writes everything needed to post about a person, a recognition, a work or a list, or about the hub

  --out <folder>  where: private/kits/<id>, unless you say, for one; it must not be there yet

Files will do, too, so that one command writes many.

npm run kit -- adaeze-okonkwo-bright
npm run kit -- content/recognitions/2026-11-*`;

const { values, positionals } = commandLine(help, { out: { type: 'string' } }, [1, Number.POSITIVE_INFINITY]);
if (values.out && positionals.length > 1) throw new Refusal('--out is for one kit; several stand in private/kits/.');
const today = await ownHub();
const own = privateFolder(root, process.env);
const publicNow = lazily(() => publicSubjects(publicHub(today.loaded, todayOf(today.loaded))));
// What is wrong with one of them is told before any is written.
for (const wanted of [...new Set(positionals.map(idOfFile))].map(prepared)) await write(wanted);

/** A kit, and where it goes. */
interface Wanted {
	id: string;
	kit: Kit;
	hub: Hub;
	waiting: string | undefined;
	folder: string;
	shown: string;
}

function prepared(id: string): Wanted {
	const { hub, waiting } = onItsDay(id, today);
	const kits = allKits(hub, today.site);
	const idOf = ({ card }: Kit) => card.subject.replace(/^.*\//, '');
	const kit = kits.find((one) => idOf(one) === id || one.card.subject === id);
	if (!kit) {
		const near = nearest(id, kits.map(idOf));
		throw new Refusal(`Nothing is called “${id}”.${near ? ` Did you mean “${near}”?` : ''}`);
	}
	const folder = values.out ?? path.join(own.path, 'kits', id);
	const shown = values.out ?? path.posix.join(own.shown, 'kits', id);
	if (existsSync(folder)) {
		const way = positionals.length > 1 ? 'Leave it out, or move that folder away.' : 'Choose another with --out.';
		throw new Refusal(`${shown} is there already. ${way}`);
	}
	return { id, kit, hub, waiting: waiting ?? hiddenYet(kit, hub), folder, shown };
}

/** What is said of a kit whose page is not there yet: of a draft, or of somebody who waits for their first laurel. */
function hiddenYet({ card: { subject } }: Kit, hub: Hub): string | undefined {
	const waits = hub.recognitions.some((one) => `recognitions/${one.id}` === subject && one.waitsFor.length > 0);
	if (waits || !subjectsIn(today.loaded).has(subject) || publicNow().has(subject)) return undefined;
	return 'It is not public yet, and its address leads nowhere. Publish it before you send this.';
}

async function write({ id, kit, hub, waiting, folder, shown }: Wanted): Promise<void> {
	const cards = await Promise.all(
		kit.cards.map(async ({ file, format, style }) => {
			const card = { words: kit.card, format, style, accent: hub.accent };
			return [path.posix.basename(file), await renderCard(card)] as const;
		}),
	);
	// Whoever ends it while cards are drawn leaves no folder that would stop them the next time.
	await mkdir(folder, { recursive: true });
	for (const [name, matter] of [...cards, ...Object.entries(kitTexts(kit))]) {
		await writeFile(path.join(folder, name), matter, { flag: 'wx' });
		console.log(path.join(shown, name));
	}
	if (waiting) console.log(waiting);
	const waitsFor = hub.recognitions.find((one) => one.id === id)?.waitsFor ?? [];
	if (waitsFor.length > 0)
		console.log(
			`It waits for ${wordsIn('en').names(waitsFor.map(({ name }) => name))}: note.txt asks. Cards and posts are written once everybody has agreed.`,
		);
}
