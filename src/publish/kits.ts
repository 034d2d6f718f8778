import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Kit, textsOf } from '../share/kit.ts';
import { paths } from '../vocabulary/paths.ts';

/** When everything in a kit was made, as far as the file tells: the same content gives the same bytes. */
const made = new Date(1980, 0, 1);

/** A kit as one file: its cards and its words. `cardAt` gives the bytes of the card at a path of the site. */
export async function zipOf(kit: Kit, cardAt: (path: string) => Promise<Uint8Array>): Promise<Uint8Array> {
	const files: Record<string, Uint8Array> = {};
	for (const { file } of kit.cards) files[path.posix.basename(file)] = await cardAt(file);
	for (const [name, text] of Object.entries(textsOf(kit))) files[name] = strToU8(text);
	// Pictures are as small as they get.
	return zipSync(files, { level: 0, mtime: made });
}

/** Writes kits into the folder of a site that has its cards. Returns their paths. */
export async function writeKits(kits: readonly Kit[], folder: string): Promise<string[]> {
	for (const kit of kits) {
		const file = path.join(folder, paths.kit(kit.path));
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, await zipOf(kit, (card) => readFile(path.join(folder, card))), { flag: 'wx' });
	}
	return kits.map((kit) => paths.kit(kit.path));
}
