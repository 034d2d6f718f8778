import { stat } from 'node:fs/promises';
import path from 'node:path';
import { entriesIfAny } from '../disk.ts';
import { bytesDigest } from '../keys.ts';
import { root } from '../root.ts';
import { removedWhole } from './swap.ts';

/** In the checkout, since Astro looks for its packages above. */
const workshops = path.join(root, 'node_modules/.astro/laurels-next');
const day = 86_400_000;

/** Where the site of a folder is made, and what Astro keeps meanwhile. Each has its own, so that builds of several go on beside each other. */
export const workshopOf = (out: string): string => path.join(workshops, bytesDigest(out).slice(0, 16));

/** Takes away what builds left that were ended, of whatever folder: no build takes a day. */
export const clearWorkshops = (): Promise<void> => clearOlder(workshops);

/** Takes away what is in a folder and older than a day. */
export async function clearOlder(folder: string): Promise<void> {
	for (const { name } of entriesIfAny(folder)) {
		const left = path.join(folder, name);
		const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Date.now() }));
		if (mtimeMs < Date.now() - day) await removedWhole(left);
	}
}
