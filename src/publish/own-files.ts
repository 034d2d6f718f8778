import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../hub/content/files.ts';
import { root } from '../root.ts';

/** The folder whose files are copied into the site as they are. */
export const ownFolder = path.join(root, 'public');

/** Whether a file of a site holds text, by its name. */
export const isText = (file: string): boolean => /\.(html|xml|css|txt|svg|json|md|csv|ics|vcf|opml)$/.test(file);

/** Comes with Laurels, and is empty: where a branch is published, GitHub else leaves out what begins with an underscore. */
const ours = '.nojekyll';

/** What its owner put into `public/`: names as they are in the site, to paths. */
export async function ownFiles(folder = ownFolder): Promise<Map<string, string>> {
	const own = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
		if (isAbsence(error)) return [];
		throw error;
	});
	return new Map(
		own
			.filter((entry) => entry.isFile() && entry.name !== ours)
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((full) => [path.relative(folder, full).split(path.sep).join('/'), full]),
	);
}
