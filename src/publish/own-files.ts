import { existsSync, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { folderEntries, isAbsence } from '../disk.ts';
import { withoutEntities } from '../hub/text.ts';
import { keyOf } from '../keys.ts';
import { Refusal } from '../refusal.ts';
import { root } from '../root.ts';
import { fileAsked } from '../vocabulary/paths.ts';
import type { SiteFolder } from './site-folder.ts';

/** The folder whose files are copied into the site as they are. */
export const ownFolder = path.join(root, 'public');

/** Whether a file of a site holds text, by its name. */
export const isText = (file: string): boolean => /\.(html|xml|css|txt|svg|json|md|csv|ics|vcf|opml)$/.test(file);

/** Comes with Laurels, and is empty: where a branch is published, GitHub else leaves out what begins with an underscore. */
const ours = '.nojekyll';

/** What its owner put into `public/`, and what links there lead to: names as they are in the site, whose links are in one Unicode form, to paths. Throws where one leads nowhere. */
export async function ownFiles(folder = ownFolder): Promise<Map<string, string>> {
	const real = await realpath(folder).catch((error) => {
		if (isAbsence(error)) return undefined;
		throw error;
	});
	const files = real === undefined ? [] : await filesBelow(folder, [real]);
	const nameOf = (full: string) => path.relative(folder, full).split(path.sep).join('/').normalize('NFC');
	const named = files.map((full) => [nameOf(full), full] as const);
	return new Map(named.filter(([name]) => name !== ours));
}

/** `above` are the real paths of the folders in which it is: a link to one of these leads round in circles. */
async function filesBelow(folder: string, above: readonly string[]): Promise<string[]> {
	const files: string[] = [];
	for (const { name } of folderEntries(folder)) {
		const full = path.join(folder, name);
		const found = await stat(full).catch((error) => {
			throw isAbsence(error) ? new Refusal(`${full} is a link that leads nowhere. Mend it, or take it away.`) : error;
		});
		if (found.isFile()) files.push(full);
		if (!found.isDirectory()) continue;
		const real = await realpath(full);
		if (!above.includes(real)) files.push(...(await filesBelow(full, [...above, real])));
	}
	return files;
}

/** New when any of them is: its name, its size or when it was changed. */
export async function ownKey(own: ReadonlyMap<string, string>): Promise<string> {
	const stamps = [...own].map(async ([name, full]) => {
		const { size, mtimeMs } = await stat(full);
		return `${name} ${size} ${mtimeMs}`;
	});
	return keyOf(...(await Promise.all(stamps)));
}

/** Copies what its owner put into `public/` into the folder of a site, and what comes with Laurels there. */
export async function placeOwn(site: SiteFolder, own: ReadonlyMap<string, string>, folder = ownFolder): Promise<void> {
	const nojekyll = path.join(folder, ours);
	const all = existsSync(nojekyll) ? [...own, [ours, nojekyll] as const] : own;
	for (const [name, full] of all) placeOne(site, name, full, await stat(full));
}

const placeOne = ({ copy }: SiteFolder, file: string, full: string, { size, mtimeMs }: Stats): void =>
	copy(file, keyOf('own', full, String(size), String(mtimeMs)), full);

/** Files of its owner to which words link: each language has those that its texts lead to, and the first has all. */
export function linkedFiles(words: string, own: ReadonlyMap<string, string>): Map<string, string> {
	const read = withoutEntities(words).replace(/(?:%[\da-f]{2})+/gi, fileAsked);
	return new Map([...own].filter(([name]) => [words, read].some((one) => one.includes(`/${withoutIndex(name)}`))));
}

const withoutIndex = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

/** Copies files, by their names, to where a language stands in the folder of a site. */
export async function placeLinked(site: SiteFolder, under: string, files: ReadonlyMap<string, string>): Promise<void> {
	for (const [name, full] of files) placeOne(site, `${under}/${name}`.slice(1), full, await stat(full));
}
