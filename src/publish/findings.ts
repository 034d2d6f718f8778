import type { Loaded } from '../hub/content/load.ts';
import { type Finding, inOrder } from '../hub/mistakes.ts';
import { publicHub } from '../hub/public.ts';
import { type Day, firstDay } from '../hub/time/days.ts';
import { siteOf } from '../vocabulary/paths.ts';
import { letterFindings } from './letters.ts';
import { ownFiles, ownFolder } from './own-files.ts';
import { placeFindings } from './places.ts';
import { secretsOf } from './secrets.ts';
import { ownFindings, wayFindings } from './ways.ts';

/**
 * All mistakes, in order, and all doubts about what is to be published: those of content, and of what it becomes. Whoever
 * checks and whoever builds ask here.
 */
export async function findingsFor(
	loaded: Loaded,
	today: Day,
	folder = ownFolder,
): Promise<{ mistakes: Finding[]; doubts: Finding[] }> {
	const doubts = [
		...loaded.doubts,
		...sinceFindings(loaded, today),
		...(await letterFindings(loaded)),
		...(await placeFindings(folder)),
	];
	if (loaded.mistakes.length > 0 || !loaded.hub) return { mistakes: loaded.mistakes, doubts };
	const [hub, site, own] = [publicHub(loaded, today), siteOf(loaded.hub.data.url), await ownFiles(folder)];
	const secrets = own.size > 0 ? secretsOf(loaded, hub) : undefined;
	const mistakes = [
		...wayFindings(loaded, hub, site, own),
		...(secrets ? await ownFindings(own, hub, site, secrets) : []),
	];
	return { mistakes: inOrder(mistakes), doubts };
}

/** Whoever was first recognised on a day to come. */
const sinceFindings = ({ people }: Loaded, today: Day): Finding[] =>
	people.flatMap(({ data: { since }, finding }) =>
		since && firstDay(since) > today ? [finding({ kind: 'since-ahead', written: since }, ['since'])] : [],
	);
