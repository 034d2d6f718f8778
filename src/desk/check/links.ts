import type { Entry } from '../../hub/content/entries.ts';
import { allOf, type Entries, isDeclined } from '../../hub/content/references.ts';
import type { Finding } from '../../hub/mistakes/finding.ts';
import { addDays, type Day } from '../../hub/time/days.ts';
import type { ProfileId } from '../../networks/networks.ts';
import { handleOn } from '../../networks/profiles.ts';

/** An address in content/, and what to say where it stands. */
export interface OutsideLink {
	url: string;
	/** The same finding at each place. */
	findingOf: (because: string, worked: Day | undefined) => Finding;
}

/** What came of trying an address. `blocked`: somebody answered, and lets no program in. */
export type Tried =
	| { kind: 'works' }
	| { kind: 'gone'; because: string }
	/** `unanswered`: nobody said anything, which may be for want of a connection. */
	| { kind: 'fails'; because: string; unanswered?: boolean }
	/** `quiet`: it asks not to be asked any more. */
	| { kind: 'blocked'; quiet?: boolean };

/** What is remembered of an address between two checks. */
export interface Remembered {
	url: string;
	/** The last day on which it worked. */
	worked: Day | undefined;
	/** The first day since then on which it did not. */
	failed: Day | undefined;
}

/** How links are, and what to remember of them. */
export interface Judged {
	/** Those that are dead, at every place where they stand. */
	findings: Finding[];
	/** Those that worked before: one bad day says little. */
	outages: Remembered[];
	works: number;
	blocked: number;
	memory: Remembered[];
}

/** An address that worked once counts as dead when it has failed for so many days. */
const patience = 7;

/**
 * Every address of others in content/, without what stands after #. Who declined is left out, and the WebSub hub, which
 * answers no reader.
 */
export function outsideLinks(entries: Entries): OutsideLink[] {
	const own = entries.hub && URL.parse(entries.hub.data.url)?.origin;
	return allOf(entries)
		.filter((entry) => !isDeclined(entry))
		.flatMap((entry) => [...inFields(entry, entry.data, []), ...inBody(entry)])
		.filter(({ url }) => !isPlaceholder(new URL(url)) && new URL(url).origin !== own);
}

/** Addresses that documents use, and that nobody can have. */
const isPlaceholder = ({ hostname }: URL): boolean => /(^|\.)example(\.(com|org|net))?$/.test(hostname);

function inFields(entry: Entry, value: unknown, path: readonly PropertyKey[]): OutsideLink[] {
	if (typeof value === 'string') {
		const written = path.at(-2) === 'handles' ? handleOn(path.at(-1) as ProfileId, value).url : value;
		return path[0] === 'websub'
			? []
			: linkTo(written, (because, worked) => entry.finding({ kind: 'dead-link', written, because, worked }, path));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		inFields(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

const inBody = ({ file, links }: Entry): OutsideLink[] =>
	[...new Map(links.toReversed().map((link) => [link.url, link])).values()].flatMap(({ url: written, line }) =>
		linkTo(written, (because, worked) => ({ kind: 'dead-link', written, because, worked, file, line })),
	);

/** Addresses of this site, and of mail, are no links to try. */
function linkTo(written: string, findingOf: OutsideLink['findingOf']): OutsideLink[] {
	const url = /^https?:\/\/\S+$/i.test(written) ? URL.parse(written) : null;
	if (!url) return [];
	url.hash = '';
	return [{ url: url.href, findingOf }];
}

/** What to tell of links that were tried on a day. One bad day of an address that worked is no dead link. */
export function judge(
	links: readonly OutsideLink[],
	tried: ReadonlyMap<string, Tried>,
	before: readonly Remembered[],
	today: Day,
): Judged {
	const known = new Map(before.map((one) => [one.url, one]));
	const judged: Judged = { findings: [], outages: [], works: 0, blocked: 0, memory: [] };
	for (const [url, result] of tried) {
		const { worked, failed } = known.get(url) ?? {};
		if (result.kind === 'works' || result.kind === 'blocked') {
			judged[result.kind]++;
			judged.memory.push({ url, worked: result.kind === 'works' ? today : worked, failed: undefined });
			continue;
		}
		const since = { url, worked, failed: failed ?? today };
		judged.memory.push(since);
		const isOutage = result.kind === 'fails' && worked && since.failed > addDays(today, -patience);
		if (isOutage) judged.outages.push(since);
		else for (const link of links) if (link.url === url) judged.findings.push(link.findingOf(result.because, worked));
	}
	return judged;
}
