import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportFiles } from '../exports/index.ts';
import { feedFiles } from '../feeds/files.ts';
import type { Hub, Hubs } from '../hub/hub.ts';
import { keyOf } from '../keys.ts';
import type { SiteFile } from '../site/files.ts';
import { crawlerFiles } from '../site/sitemap.ts';
import { searchFiles } from '../site/sought.ts';
import { paths, type Site } from '../vocabulary/paths.ts';
import { hostFiles } from './hosting/index.ts';
import { markerFile } from './marker.ts';
import type { Store } from './store.ts';

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

/** Where files are kept between builds, and what they are kept for: another site or another Laurels has others. */
export interface Keeping {
	store: Store;
	of: readonly string[];
}

/**
 * Writes files into the folder of a site; those that are kept are put there. Fails when a page has taken an address.
 * Returns the keys of those that are kept, by file.
 */
export async function writeFiles(
	files: readonly SiteFile[],
	folder: string,
	keeping?: Keeping,
): Promise<Map<string, string>> {
	const keys = new Map<string, string>();
	for (const { path: address, cacheKey, write } of files) {
		const file = path.join(folder, address);
		const key = keeping && cacheKey && keyOf('file', ...keeping.of, address, cacheKey());
		if (key) keys.set(address.slice(1), key);
		if (key && !existsSync(file) && keeping.store.put(key, file)) continue;
		await mkdir(path.dirname(file), { recursive: true });
		const text = await write();
		await writeFile(file, text, { flag: 'wx' });
		if (key) keeping.store.keep(key, Buffer.from(text));
	}
	return keys;
}
