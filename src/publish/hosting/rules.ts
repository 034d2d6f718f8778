import type { Hub } from '../../hub/hub.ts';
import { local, paths, type Site } from '../../vocabulary/paths.ts';

/** What a host should know of a site, whatever it is written in. */
export interface Rules {
	site: Site;
	/** Addresses of folders that have moved, as paths of the host without their last slash, encoded. */
	moved: { from: string; to: string }[];
}

/** Types of files by their ending; where hosts know none, browsers save a file instead of opening it. All are UTF-8. */
export const types = {
	ics: 'text/calendar',
	vcf: 'text/vcard',
	opml: 'text/x-opml',
	csv: 'text/csv',
	md: 'text/markdown',
	txt: 'text/plain',
} as const;

/** For how long browsers may keep a folder, in seconds: a file there has its digest in its name, so it never changes. */
export const kept = { '/_astro/': 31_536_000, '/photos/': 31_536_000, '/pictures/': 31_536_000 } as const;

/** What every answer says besides: a file is what it is said to be, and others learn no more than where a reader came from. */
export const always = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

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
