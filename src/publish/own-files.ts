import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../hub/files.ts';
import { root } from '../root.ts';

/** What lies in public/, which is copied as it is: names as they are in the site, to paths. */
export async function ownFiles(folder = path.join(root, 'public')): Promise<Map<string, string>> {
	const own = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
		if (isAbsence(error)) return [];
		throw error;
	});
	return new Map(
		own
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((full) => [path.relative(folder, full).split(path.sep).join('/'), full]),
	);
}
