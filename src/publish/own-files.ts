import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../hub/content/files.ts';
import { keyOf } from '../keys.ts';
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

/** New when any of them is: its name, its size or when it was changed. */
export async function ownKey(own: ReadonlyMap<string, string>): Promise<string> {
	const stamps = [...own].map(async ([name, full]) => {
		const { size, mtimeMs } = await stat(full);
		return `${name} ${size} ${mtimeMs}`;
	});
	return keyOf(...(await Promise.all(stamps)));
}

/** Copies what its owner put into `public/`, links and all, into the folder of a site. */
export async function placeOwn(site: string): Promise<void> {
	await mkdir(site, { recursive: true });
	if (existsSync(ownFolder)) await cp(ownFolder, site, { recursive: true, dereference: true });
}

/** Files of its owner to which words link: each language has those that its texts lead to, and the first has all. */
export const linkedFiles = (words: string, own: ReadonlyMap<string, string>): Map<string, string> =>
	new Map([...own].filter(([name]) => [name, encodeURI(name)].some((one) => words.includes(`/${withoutIndex(one)}`))));

const withoutIndex = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

/** Copies files, by their names, into the folder of a language. */
export async function placeLinked(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
	for (const [name, full] of files) await cp(full, path.join(folder, name), { dereference: true });
}
