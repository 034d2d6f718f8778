import type { Loaded } from '../hub/content/load.ts';
import { isHidden } from '../hub/content/references.ts';
import type { Hub, Hubs } from '../hub/hub.ts';
import { byPlace, type Finding } from '../hub/mistakes/finding.ts';
import { publicHubs } from '../hub/public.ts';
import { type Day, firstDay } from '../hub/time/days.ts';
import { siteOf } from '../vocabulary/paths.ts';
import { letterFindings } from './letters.ts';
import { ownFiles, ownFolder } from './own-files.ts';
import { photoPlaceFindings } from './places.ts';
import { secretsOf } from './secrets.ts';
import { ownFindings, wayFindings } from './ways.ts';

/** What is wrong with what is to be published, in order, and the hubs that would be; none where content has mistakes. */
export interface Findings {
	mistakes: Finding[];
	doubts: Finding[];
	/** One in each language, that of the texts first. */
	hubs?: Hubs;
}

/** All mistakes and doubts: those of content, and of what it becomes. Whoever checks and whoever builds ask here. */
export async function findingsFor(loaded: Loaded, today: Day, folder = ownFolder): Promise<Findings> {
	const doubts = [
		...loaded.doubts,
		...sinceFindings(loaded, today),
		...(await letterFindings(loaded)),
		...(await photoPlaceFindings(folder)),
	];
	if (loaded.mistakes.length > 0 || !loaded.hub) return { mistakes: loaded.mistakes, doubts };
	const [hubs, site, own] = [publicHubs(loaded, today), siteOf(loaded.hub.data.url), await ownFiles(folder)];
	const [hub] = hubs;
	let files: ReadonlySet<string> | undefined;
	// Only when it is asked for: to know every file is half of a build, and needs what draws.
	const filesOnce = async () => {
		files ??= (await import('./every-file.ts')).siteFiles(hub, site);
		return files;
	};
	const mistakes = [
		...(await wayFindings(loaded, hub, filesOnce, own)),
		...(own.size > 0 ? await ownFindings(own, inAll(hubs, await filesOnce()), secretsOf(loaded, hub)) : []),
	];
	return { mistakes: byPlace(mistakes), doubts: [...doubts, ...waitFindings(loaded, hub)], hubs };
}

/** Whoever waits for the first laurel that says something of them. */
function waitFindings({ people }: Loaded, hub: Hub): Finding[] {
	const shown = new Set(hub.people.map(({ id }) => id));
	return people.flatMap((person) =>
		shown.has(person.id) || isHidden(person)
			? []
			: [person.finding({ kind: 'person-waits', whom: person.data.name }, ['name'])],
	);
}

/** The same files in every language. */
const inAll = (hubs: readonly Hub[], files: ReadonlySet<string>): Set<string> =>
	new Set(hubs.flatMap(({ under }) => [...files].map((file) => `${under}/${file}`.slice(1))));

/** Whoever was first recognised on a day to come. */
const sinceFindings = ({ people }: Loaded, today: Day): Finding[] =>
	people.flatMap(({ data: { since }, finding }) =>
		since && firstDay(since) > today ? [finding({ kind: 'since-ahead', written: since }, ['since'])] : [],
	);
