import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { isAbsence } from '../../../disk.ts';
import { type Marks, marksFile, marksIn, withNewerMarks } from '../marks.ts';
import { type Json, lockedIn, packageEntries } from '../package.ts';
import { isWorkflow, withoutPins } from '../pins.ts';
import type { Tree } from '../plan.ts';

/** What no update reads or writes: the owner's folders, what commands make, and secrets. */
const isApart = (name: string, isTop: boolean): boolean =>
	/^(node_modules|\.git|\.astro|\.DS_Store)$|^\.env/.test(name) ||
	(isTop && /^(content|public|private|dist|coverage)$|^\.dist\.|^\.laurels-|^\.[\da-f-]{36}\.writing$/.test(name));

/** What npm installs. */
export const lockFile = 'package-lock.json';

/** Merged, and not taken as they are. */
const merged = ['package.json', lockFile, marksFile];

/** Every file in which a version of Laurels, or what an owner added to it, stands: paths from the project's folder. */
export async function projectFiles(folder: string, below = ''): Promise<string[]> {
	const entries = await readdir(path.join(folder, below), { withFileTypes: true });
	const files = entries.filter(({ name }) => !isApart(name, below === ''));
	const found = await Promise.all(
		files.map((entry) => {
			const file = path.posix.join(below, entry.name);
			return entry.isDirectory() ? projectFiles(folder, file) : entry.isFile() ? [file] : [];
		}),
	);
	return found.flat().sort();
}

/** The files of a project that an update takes as a whole, all or those that are asked for, and what each is known again by. */
export async function projectTree(folder: string, asked?: ReadonlySet<string>): Promise<Tree> {
	const files = (await projectFiles(folder)).filter(
		(file) => !merged.includes(file) && (asked === undefined || asked.has(file)),
	);
	return new Map(
		await Promise.all(
			files.map(async (file) => [file, fileMark(file, await readFile(path.join(folder, file)))] as const),
		),
	);
}

/** What a file is known again by, however its lines end: the beginning of the name that git has for it, or for what counts in it. */
export function fileMark(file: string, bytes: Buffer): string {
	const part = partThatCounts(file);
	return nameInGit(part ? Buffer.from(part(bytes.toString())) : bytes);
}

/** What bots and npm change in a file by themselves does not count. */
function partThatCounts(file: string): ((text: string) => string) | undefined {
	if (isWorkflow(file)) return withoutPins;
	return file === lockFile ? (text) => JSON.stringify(lockedIn(JSON.parse(text) as Json)) : undefined;
}

function nameInGit(bytes: Buffer): string {
	const isText = !bytes.includes(0);
	const blob = isText ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes;
	return hash('sha1', Buffer.concat([Buffer.from(`blob ${blob.length}\0`), blob])).slice(0, markLength);
}

const markLength = 16;

/** What a value of package.json is known again by. */
const markOfValue = (value: unknown): string => nameInGit(Buffer.from(JSON.stringify(value)));

const nameOfEntry = (entry: string): string => `package.json ${entry}`;

/** Marks of what a package.json says. */
const entryMarks = (json: Json): (readonly [string, string])[] =>
	[...packageEntries(json)]
		.filter(([entry]) => entry !== 'version')
		.map(([entry, value]) => [nameOfEntry(entry), markOfValue(value)]);

/** Whether something in package.json is of Laurels, as far as these marks tell. */
export const knownEntries = (...marks: readonly (Marks | undefined)[]) => ({
	isOurs: (entry: string, value: unknown) =>
		marks.some((all) => all?.get(nameOfEntry(entry))?.includes(markOfValue(value))),
	wasOurs: (entry: string) => marks.some((all) => all?.has(nameOfEntry(entry))),
});

/** What a project's version says of its files and of those before; nothing where it says nothing. */
export async function readMarks(folder: string): Promise<Marks | undefined> {
	const text = await readFile(path.join(folder, marksFile), 'utf8').catch((error) => {
		if (isAbsence(error)) return undefined;
		throw error;
	});
	return text === undefined ? undefined : marksIn(text);
}

export async function readPackage(folder: string): Promise<Json> {
	return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Json;
}

/**
 * What a version of Laurels says of its files and of all before it, what stands there now being the newest. A folder that
 * git keeps adds what its files were since that was last written down: between two versions, too, somebody may begin a hub.
 */
export async function allMarks(folder: string): Promise<Marks> {
	const written = (await readMarks(folder)) ?? new Map();
	const since = await git(folder, 'log', '-1', '--format=%H', '--', marksFile).catch(() => '');
	const past = since ? await pastMarks(folder, since.trim()) : [];
	const lock = await readFile(path.join(folder, lockFile)).catch(() => undefined);
	const now = [
		...(await projectTree(folder)),
		...entryMarks(await readPackage(folder)),
		...(lock ? [[lockFile, fileMark(lockFile, lock)] as const] : []),
	];
	return withNewerMarks(withNewerMarks(written, past), now);
}

/** Every state of every file after a commit, the oldest first. */
export async function pastMarks(folder: string, since: string): Promise<(readonly [string, string])[]> {
	const log = await git(
		folder,
		'log',
		'-m',
		'--reverse',
		'--raw',
		'--no-abbrev',
		'--no-renames',
		'-z',
		'--format=',
		`${since}..HEAD`,
	);
	const states = [...log.matchAll(/:\d+ \d+ [\da-f]+ ([\da-f]+) [AM]\0([^\0]+)\0/g)];
	const marks: (readonly [string, string])[] = [];
	for (const [, blob = '', file = ''] of states) {
		if (file.split('/').some((name, depth) => isApart(name, depth === 0))) continue;
		const text = () => git(folder, 'cat-file', 'blob', blob);
		if (file === 'package.json') marks.push(...entryMarks(JSON.parse(await text()) as Json));
		else if (partThatCounts(file)) marks.push([file, fileMark(file, Buffer.from(await text()))]);
		else if (file !== marksFile) marks.push([file, blob.slice(0, markLength)]);
	}
	return marks;
}

/** What git says about a folder. Throws where it knows nothing of it, or is not there. */
export async function git(folder: string, ...words: string[]): Promise<string> {
	// A folder in somebody else's repository is not kept by that.
	const { stdout } = await promisify(execFile)('git', ['-C', folder, ...words], {
		maxBuffer: 2 ** 28,
		env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder) },
	});
	return stdout;
}
