import path from 'node:path';
import { reportFindings } from '../../commands/findings.ts';
import { contentFolder } from '../../hub/content/folder.ts';
import { type Loaded, load } from '../../hub/content/load.ts';
import { openMemory } from '../../hub/content/memory.ts';
import type { Entries } from '../../hub/content/references.ts';
import type { Hub } from '../../hub/hub.ts';
import { publicHub } from '../../hub/public.ts';
import { type Day, today } from '../../hub/time/days.ts';
import { type Wait, waitsAfter, waitsInWords } from '../../hub/waits.ts';
import { storeFolder } from '../../publish/store.ts';
import { Refusal } from '../../refusal.ts';
import { root } from '../../root.ts';
import { type Site, siteOf } from '../../vocabulary/paths.ts';
import { type Recovered, recover, thisCommand } from '../change/files/journal.ts';
import type { ContentUnopened } from '../content-unopened.ts';
import { readContentUnopened } from './content-unopened.ts';

const ownMemory = () => openMemory(path.join(storeFolder(), 'entries.json'));

/** Reads the content folder of this command; what did not change since the last command is remembered. */
export const loadContent = (): Promise<Loaded> => load(contentFolder(root, process.env), ownMemory());

/** The same without opening photos, for commands that change it. What one that was ended had begun is put right before. */
export async function readOwn(): Promise<ContentUnopened> {
	const folder = contentFolder(root, process.env);
	tellRecovered(await recover(folder.path));
	const memory = ownMemory();
	const known = readContentUnopened(folder, memory.read);
	memory.save();
	return known;
}

/** Today where the hub is at home. */
export const todayOf = ({ hub }: Pick<Entries, 'hub'>): Day => today(process.env, hub?.data.timezone);

/** Laurels of a content folder that wait for their day. */
export const waitsIn = (loaded: Pick<Entries, 'hub' | 'people' | 'recognitions'>): Wait[] =>
	waitsAfter(todayOf(loaded), loaded);

function tellRecovered(recovered: Recovered | undefined): void {
	if (!recovered) return;
	const { command, isDone } = recovered;
	console.error(
		isDone
			? `${command} was ended when all was done but tidying up. That is done now.`
			: `${command} was ended before it was done. What it had begun is taken back.`,
	);
	if (isDone && command === thisCommand()) process.exit(0);
}

/** The hub as its owner sees it, drafts and all, and where it is published. Tells mistakes, and ends the command, where there are any. */
export async function ownHub(): Promise<{ hub: Hub; site: Site; loaded: Loaded }> {
	const loaded = await loadContent();
	if (loaded.mistakes.length > 0 || !loaded.hub) {
		reportFindings(loaded.mistakes);
		throw new Refusal('');
	}
	const hub = publicHub(loaded, todayOf(loaded), { drafts: true });
	return { hub, site: siteOf(loaded.hub.data.url, process.env), loaded };
}

/** The hub on the day of what has an id, if that waits for one: then `waiting` says so. */
export function onItsDay(id: string, { hub, loaded }: { hub: Hub; loaded: Loaded }): { hub: Hub; waiting?: string } {
	const waits = waitsIn(loaded).filter((wait) => wait.id === id);
	const [wait] = waits;
	if (!wait) return { hub };
	const waiting = `${waitsInWords(waits)}. Its address leads nowhere before that day.`;
	return { hub: publicHub(loaded, wait.day, { drafts: true }), waiting };
}
