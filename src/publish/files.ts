import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportFiles } from '../exports/index.ts';
import { feedFiles } from '../feeds/files.ts';
import type { Hub } from '../hub/hub.ts';
import type { SiteFile } from '../site/files.ts';
import { searchFiles } from '../site/sought.ts';
import { paths, type Site } from '../vocabulary/paths.ts';
import { hostFiles } from './hosting/index.ts';
import { markerFile } from './marker.ts';

/** Every file of a hub that is neither page nor picture. */
export const allFiles = (hub: Hub, site: Site): SiteFile[] => [
	...feedFiles(hub, site),
	...exportFiles(hub, site),
	...searchFiles(hub),
	...hostFiles(hub, site),
	markerFile(hub, site),
	...(hub.style ? [styleFile(hub.style)] : []),
];

const styleFile = (style: NonNullable<Hub['style']>): SiteFile => ({
	path: paths.ownStyle(style.digest),
	write: () => style.text,
});

/** Writes files into the folder of a site. Fails when a page has taken an address. */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
	for (const { path: address, write } of files) {
		const file = path.join(folder, address);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, await write(), { flag: 'wx' });
	}
}
