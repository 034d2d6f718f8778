import { today } from '../src/hub/days.ts';
import type { Hub } from '../src/hub/hub.ts';
import { describe } from '../src/hub/mistakes.ts';
import { publicHub } from '../src/hub/public.ts';
import { loadContent } from './content.ts';

/** The hub with drafts, as the owner plans with it, and where the file of an id stands. Ends the command where there is none. */
export async function readHub(): Promise<{ hub: Hub; fileOf: (id: string) => string; url: string }> {
	const loaded = await loadContent();
	if (loaded.mistakes.length > 0 || !loaded.hub) {
		console.error(
			`${loaded.mistakes.map(describe).join('\n')}\n\nMend these first: what names nobody can't be counted.`,
		);
		process.exit(1);
	}
	const files = new Map([...loaded.people, ...loaded.recognitions].map(({ id, file }) => [id, file]));
	const hub = publicHub(loaded, today(process.env), { drafts: true });
	return { hub, url: loaded.hub.data.url, fileOf: (id) => files.get(id) ?? id };
}
