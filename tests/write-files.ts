import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '../src/site/files.ts';

/** Writes files into a folder. */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
	for (const { path: address, write } of files) {
		const file = path.join(folder, address);
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, await write(), { flag: 'wx' });
	}
}
