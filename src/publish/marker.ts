import { createHash } from 'node:crypto';
import type { Hub, Hubs } from '../hub/hub.ts';
import type { SiteFile } from '../site/files.ts';
import { versionHere } from '../version.ts';
import { full, paths, type Site } from '../vocabulary/paths.ts';

/** What a published site is, so that its owner can ask it. */
export interface Marker {
	/** The version of Laurels that made it. */
	laurels: string;
	title: string;
	/** The address for which it was made. */
	address: string;
	/** The day on which it was made, where the hub is at home. */
	day: string;
	/** A digest of everything that was public on that day. */
	content: string;
}

export const markerOf = ([hub, ...others]: Hubs, site: Site): Marker => ({
	laurels: versionHere(),
	title: hub.title,
	address: full(site, paths.home),
	day: hub.today,
	content: digestOf([hub, ...others]),
});

/** The marker as a file of the site. */
export const markerFile = (hubs: Hubs, site: Site): SiteFile => ({
	path: paths.marker,
	write: () => `${JSON.stringify(markerOf(hubs, site), null, '\t')}\n`,
});

/** What differs between machines and days though nothing was written. */
const noContent = new Set(['path']);
const noContentOfHub = new Set([...noContent, 'today', 'featured', 'words', 'under', 'editions', 'main']);

/** A digest of all texts and numbers in a hub, in all its languages, whose things lead to one another. */
function digestOf(hubs: readonly Hub[]): string {
	const hash = createHash('sha256');
	const seen = new Set<unknown>();
	for (const left: unknown[] = [...hubs]; left.length > 0;) {
		const value = left.pop();
		if (typeof value !== 'object' || value === null) hash.update(`${JSON.stringify(value)}\n`);
		else if (!seen.has(value)) {
			seen.add(value);
			const not = hubs.some((hub) => hub === value) ? noContentOfHub : noContent;
			for (const [key, inner] of Object.entries(value)) if (inner !== undefined && !not.has(key)) left.push(inner, key);
		}
	}
	return hash.digest('base64url').slice(0, 16);
}
