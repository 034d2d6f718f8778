import { exportFiles } from '../exports/index.ts';
import { feedFiles } from '../feeds/files.ts';
import type { Hub, Hubs } from '../hub/hub.ts';
import { keyOf } from '../keys.ts';
import { cacheKeysOf } from '../site/cache-keys.ts';
import type { SiteFile } from '../site/files.ts';
import { crawlerFiles } from '../site/sitemap.ts';
import { searchFiles } from '../site/sought.ts';
import { full, paths, type Site, siteBelow } from '../vocabulary/paths.ts';
import { hostFiles } from './hosting/index.ts';
import { markerFile } from './marker.ts';
import type { SiteFolder } from './site-folder.ts';

/** Every file of a hub in one language that is neither page nor picture. What is asked for at the root of a site stands only there. */
export const allFiles = (hub: Hub, site: Site): SiteFile[] =>
	[...feedFiles(hub, site), ...exportFiles(hub, site), ...searchFiles(hub)].filter(
		({ path }) => !hub.under || !path.startsWith('/.well-known/'),
	);

/** Every file that a site has once, whatever its languages: what hosts and crawlers look for, and the owner's own look. */
export function filesOnce(hubs: Hubs, site: Site): SiteFile[] {
	const [hub] = hubs;
	return [
		...crawlerFiles(hubs, site),
		...hostFiles(hub, site),
		markerFile(hubs, site),
		...(hub.style ? [styleFile(hub.style)] : []),
	];
}

const styleFile = (style: NonNullable<Hub['style']>): SiteFile => ({
	path: paths.ownStyle(style.digest),
	write: () => style.text,
});

/** A file that is to stand in the site, its key, and how to write it. */
export interface FileToWrite {
	file: string;
	key: string;
	make: () => Promise<Buffer>;
}

/** All of them, in all languages. `made` is by what they are written. */
export function filesToWrite(hubs: Hubs, site: Site, made: string): FileToWrite[] {
	const home = full(site, paths.home);
	const wholes = hubs.map((hub) => cacheKeysOf(hub).whole);
	const toWrite = ({ path, cacheKey, write }: SiteFile, whole: readonly string[], under = ''): FileToWrite => {
		const file = (under + path).slice(1);
		return {
			file,
			key: keyOf('file', made, home, file, ...(cacheKey ? [cacheKey()] : whole)),
			make: async () => Buffer.from(await write()),
		};
	};
	return [
		...hubs.flatMap((hub, at) =>
			allFiles(hub, siteBelow(site, hub.under)).map((one) => toWrite(one, wholes.slice(at, at + 1), hub.under)),
		),
		...filesOnce(hubs, site).map((one) => toWrite(one, wholes)),
	];
}

/** Puts files into the folder of a site, and writes those that are new. */
export async function putFiles(files: readonly FileToWrite[], place: SiteFolder): Promise<void> {
	for (const { file, key, make } of files) if (!place.put(file, key)) place.keep(file, key, await make());
}
