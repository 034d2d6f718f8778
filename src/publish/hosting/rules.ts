import type { Hub } from '../../hub/hub.ts';
import { local, paths, type Site } from '../../vocabulary/paths.ts';

/** What a host should know of a site, whatever it is written in. */
export interface Rules {
	site: Site;
	/** Addresses of folders that have moved, as paths of the host without their last slash, encoded. */
	moved: { from: string; to: string }[];
}

export function rulesOf(hub: Hub, site: Site): Rules {
	const folder = (path: string) => local(site, path).replace(/\/$/, '');
	const under = hub.editions?.map((edition) => edition.under) ?? [''];
	const moved = [
		{ of: hub.people, path: paths.person },
		{ of: hub.lists, path: paths.list },
		{ of: hub.recognitions, path: paths.recognition },
		{ of: hub.works, path: paths.work },
	].flatMap(({ of, path }) =>
		of.flatMap(({ id, formerly }) =>
			formerly.flatMap((old) => under.map((at) => ({ from: folder(at + path(old)), to: folder(at + path(id)) }))),
		),
	);
	return { site, moved };
}

/** A text as a pattern that finds nothing else. */
export const literalPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text in quotation marks, as nginx and Caddy read it. */
export const inQuotes = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
