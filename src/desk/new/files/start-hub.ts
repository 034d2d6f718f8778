import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Document } from 'yaml';
import { isAbsence } from '../../../disk.ts';
import type { ContentFolder } from '../../../hub/content/folder.ts';
import { collectionNames } from '../../../hub/schema/index.ts';
import { bytesDigest } from '../../../keys.ts';
import { root } from '../../../root.ts';
import { type Host, type HostId, repositoryIn } from '../../../vocabulary/hosts.ts';
import { wordsIn } from '../../../words/words.ts';
import { fileMark, readMarks } from '../../update/files/tree.ts';
import { marksIn } from '../../update/marks.ts';

/** Files of the example with digests of their bytes in all versions: a file that has none of them is somebody's own. */
export const exampleList = path.join(root, 'scripts/example.json');

/** What a new hub.md says. */
export interface NewHub {
	title: string;
	owner: string;
	url: string;
	contact: string;
	timezone: string;
	/** The language that they write in; English, where this is missing. */
	lang?: string | undefined;
	host?: HostId | undefined;
}

/** What was done to files, by their names as people know them. */
export interface Done {
	taken: string[];
	kept: { file: string; because: string }[];
	wrote: string[];
}

/** Takes away the unchanged files of the example and writes a hub.md. Files that anybody changed or added stay. */
export async function startHub(folder: ContentFolder, hub: NewHub, list = exampleList): Promise<Done> {
	const example = marksIn(await readFile(list, 'utf8'));
	const started: Done = { taken: [], kept: [], wrote: [] };
	const files = await contentFiles(folder.path);
	const digests = new Map(
		await Promise.all(
			files.map(async (file) => [file, bytesDigest(await readFile(path.join(folder.path, file)))] as const),
		),
	);
	const isExample = (file: string) => example.get(file)?.includes(digests.get(file) ?? '') ?? false;
	for (const file of files) {
		const shown = path.posix.join(folder.shown, file);
		const profile = file.replace(/\.\w+$/, '.md');
		if (!isExample(file)) started.kept.push({ file: shown, because: example.has(file) ? 'you changed it' : 'yours' });
		else if (digests.has(profile) && !isExample(profile))
			started.kept.push({ file: shown, because: 'its profile is yours' });
		else {
			await rm(path.join(folder.path, file));
			started.taken.push(shown);
		}
	}
	for (const collection of collectionNames.filter((name) => name !== 'hub'))
		await mkdir(path.join(folder.path, collection), { recursive: true });
	const target = path.join(folder.path, 'hub.md');
	if (existsSync(target)) return started;
	await writeFile(target, hubText(hub), { flag: 'wx' });
	return { ...started, wrote: [path.posix.join(folder.shown, 'hub.md')] };
}

/** Whether a folder has a hub.md that is not the example's. */
export async function hasOwnHub(folder: ContentFolder, list = exampleList): Promise<boolean> {
	const bytes = await readFile(path.join(folder.path, 'hub.md')).catch((error) => {
		if (isAbsence(error)) return undefined;
		throw error;
	});
	return (
		bytes !== undefined &&
		!marksIn(await readFile(list, 'utf8'))
			.get('hub.md')
			?.includes(bytesDigest(bytes))
	);
}

/**
 * What is about Laurels itself. In the repository of a hub, whose people send pull requests and open issues of their own,
 * it would run for hours, offer changes that come with an update, and ask everybody for tests and a changelog.
 */
export const forMakers = [
	'.github/workflows/verify.yml',
	'.github/dependabot.yml',
	'.github/pull_request_template.md',
	'.github/ISSUE_TEMPLATE/mistake.yml',
	'.github/ISSUE_TEMPLATE/wish.yml',
];

/** Takes away what only those need who make Laurels; what somebody changed stays. */
export async function leaveToMakers(folder = root): Promise<Done> {
	const done: Done = { taken: [], kept: [], wrote: [] };
	const marks = await readMarks(folder);
	for (const file of forMakers) {
		const bytes = await readFile(path.join(folder, file)).catch((error) => {
			if (isAbsence(error)) return undefined;
			throw error;
		});
		if (!bytes) continue;
		if (marks?.get(file)?.includes(fileMark(file, bytes))) {
			await rm(path.join(folder, file));
			done.taken.push(file);
		} else done.kept.push({ file, because: 'you changed it' });
	}
	return done;
}

/** Writes what a host reads at the top of the project; what is there stays. */
export async function setUp(files: readonly { file: string; text: string }[], folder = root): Promise<Done> {
	const done: Done = { taken: [], kept: [], wrote: [] };
	for (const { file, text } of files)
		try {
			await writeFile(path.join(folder, file), text, { flag: 'wx' });
			done.wrote.push(file);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			done.kept.push({ file, because: 'it was there' });
		}
	return done;
}

/** What the project is called at a host that keeps it, as far as git knows. */
export async function repositoryHere(host: Host): Promise<string | undefined> {
	const remote = await promisify(execFile)('git', ['remote', 'get-url', 'origin'], { cwd: root }).catch(
		() => undefined,
	);
	return remote && repositoryIn(remote.stdout, host);
}

/** Every file of a content folder, by its path from there. */
export async function contentFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
		if (isAbsence(error)) return [];
		throw error;
	});
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
}

function hubText({ title, owner, url, contact, timezone, lang = 'en', host }: NewHub): string {
	const words = wordsIn(lang);
	const matter = new Document({
		title,
		url,
		...(host && { host }),
		owner: { name: owner },
		contact,
		...(lang !== 'en' && { lang }),
		timezone,
		...(!words.foreign && { tagline: words.home.tagline }),
		accent: '#1c7a50',
		salt: randomBytes(16).toString('hex'),
	}).toString({ lineWidth: 0 });
	return `---\n${matter}---\n\n<!-- Why do you give laurels? Write two or three sentences here; they open your page. -->\n`;
}
