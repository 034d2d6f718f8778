import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A name for a file that is not finished, on the disk of the one that it becomes. */
export const besideOf = (file: string): string => path.join(path.dirname(file), `.${randomUUID()}.writing`);

/** Writes a file, or puts another in its place: it is there as a whole at every moment. Makes its folder. */
export async function replaceWhole(file: string, text: string | Uint8Array): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const beside = besideOf(file);
	try {
		await writeFile(beside, text, { flag: 'wx' });
		await rename(beside, file);
	} finally {
		await rm(beside, { force: true });
	}
}
