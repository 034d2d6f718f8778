import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gt, valid } from 'semver';
import { isAbsence } from '../../../disk.ts';
import { Refusal } from '../../../refusal.ts';
import { newIn } from '../changelog.ts';
import { type Marks, marksFile, marksText } from '../marks.ts';
import { dependenciesOf, type Json, mergeLock, mergePackage, numbered } from '../package.ts';
import { isWorkflow, withNewerPins } from '../pins.ts';
import { type Decided, planUpdate, type Tree, type UpdatePlan } from '../plan.ts';
import { allMarks, fileMark, knownEntries, lockFile, projectTree, readMarks, readPackage } from './tree.ts';

/** A file of the new version for a hub. */
export interface Fresh {
	file: string;
	bytes: Buffer;
	mode: number;
	/** What stood there in the hub; empty where there was nothing. */
	was: Buffer;
}

/** What an update would do. */
export interface Update {
	/** The versions, by their numbers. */
	before: string;
	after: string;
	/** What the changelog says that the hub's does not. */
	news: string;
	plan: UpdatePlan;
	/** Entries of package.json that stay as the owner has them. */
	entries: string[];
	/** What is written, package.json, its lock and the list of marks among it; nothing where the hub has all of it. */
	writes: Fresh[];
	/** Laurels' files in the hub, as they were compared. */
	tree: Tree;
	/** Whether other packages have to be installed. */
	isInstalling: boolean;
}

/** Compares a hub with a version of Laurels, by their folders. Throws where that is none, or an older one. */
export async function prepareUpdate(hub: string, version: string, decided: Decided): Promise<Update> {
	const [theirs, fresh, came] = await Promise.all([readPackage(hub), readPackage(version), readMarks(hub)]);
	if (!(await readMarks(version)))
		throw new Refusal(
			`${version} does not say which files are its own (${marksFile}). It is no version of Laurels, or one before there was “npm run update”.`,
		);
	const [before, after] = [theirs, fresh].map((json) => `${json['version']}`) as [string, string];
	if (valid(before) && valid(after) && gt(before, after))
		throw new Refusal(`This is Laurels ${before}, and that is ${after}: an older one. Nothing was changed.`);
	const marks = await allMarks(version);
	const freshTree = await projectTree(version);
	const hubTree = await projectTree(hub, new Set([...freshTree.keys(), ...marks.keys(), ...(came?.keys() ?? [])]));
	const plan = planUpdate({ hub: hubTree, came, fresh: freshTree, marks }, decided);
	refuseStrangers(decided, plan);
	const { merged, stays } = mergePackage(theirs, fresh, knownEntries(came, marks));
	const workflows = [...freshTree.keys()].filter(
		(file) => isWorkflow(file) && freshTree.get(file) === hubTree.get(file),
	);
	const files = [...plan.takes, ...plan.replaces, ...workflows];
	const lock = await lockFor(hub, version, merged, came, marks);
	const writes = await changing(hub, [
		...(await Promise.all(files.map((file) => takenFrom(version, hub, file)))),
		{ file: 'package.json', bytes: jsonBytes(merged), mode: 0o644 },
		...lock.files,
		{ file: marksFile, bytes: Buffer.from(marksText(marks)), mode: 0o644 },
	]);
	const changelog = (folder: string) => textAt(path.join(folder, 'CHANGELOG.md'));
	return {
		before,
		after,
		news: newIn(await changelog(hub), await changelog(version)),
		plan,
		entries: stays,
		writes,
		tree: hubTree,
		isInstalling: lock.isNew || differs(dependenciesOf(theirs), dependenciesOf(merged)),
	};
}

/** A file that is named and needs no decision is mistyped. */
function refuseStrangers({ keep, replace }: Decided, plan: UpdatePlan): void {
	const asked = new Set([...plan.undecided, ...plan.replaces, ...plan.stays.map(({ file }) => file)]);
	const strange = [...keep, ...replace].filter((file) => !asked.has(file));
	if (strange.length === 0) return;
	const known =
		asked.size > 0 ? `Changed by you are: ${[...asked].sort().join(', ')}` : 'You have changed none of its files.';
	throw new Refusal(`${strange.join(', ')}: no file of Laurels that you have changed. ${known}`);
}

async function takenFrom(version: string, hub: string, file: string): Promise<Omit<Fresh, 'was'>> {
	const source = path.join(version, file);
	const [bytes, { mode }] = await Promise.all([readFile(source), stat(source)]);
	if (!isWorkflow(file)) return { file, bytes, mode };
	return { file, bytes: Buffer.from(withNewerPins(bytes.toString(), await textAt(path.join(hub, file)))), mode };
}

/** Those that are not there already, with these bytes. */
async function changing(hub: string, files: readonly Omit<Fresh, 'was'>[]): Promise<Fresh[]> {
	const all = await Promise.all(
		files.map(async (one) => ({ ...one, was: (await bytesAt(path.join(hub, one.file))) ?? Buffer.alloc(0) })),
	);
	return all.filter(({ bytes, was }) => !was.equals(bytes));
}

/**
 * What npm shall begin with: it installs what package.json wants beyond that. Bots raise what a lock says, too; so ours is
 * taken only where it is another than the one that came.
 */
async function lockFor(
	hub: string,
	version: string,
	merged: Json,
	came: Marks | undefined,
	marks: Marks,
): Promise<{ files: Omit<Fresh, 'was'>[]; isNew: boolean }> {
	const [theirs, fresh] = await Promise.all([hub, version].map((folder) => bytesAt(path.join(folder, lockFile))));
	if (!fresh) return { files: [], isNew: false };
	const there = theirs && fileMark(lockFile, theirs);
	const isOther = (came?.get(lockFile)?.at(-1) ?? there) !== marks.get(lockFile)?.at(-1);
	const [before, after] = [theirs, fresh].map((bytes) => (bytes ? (JSON.parse(bytes.toString()) as Json) : {}));
	const lock = isOther || !theirs ? mergeLock(before as Json, after as Json, merged) : (before as Json);
	const bytes = jsonBytes(numbered(lock, `${merged['version']}`));
	return { files: [{ file: lockFile, bytes, mode: 0o644 }], isNew: fileMark(lockFile, bytes) !== there };
}

const jsonBytes = (json: Json): Buffer => Buffer.from(`${JSON.stringify(json, null, '\t')}\n`);

const differs = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean =>
	one.size !== other.size || [...one].some(([key, value]) => other.get(key) !== value);

async function bytesAt(file: string): Promise<Buffer | undefined> {
	return readFile(file).catch((error) => {
		if (isAbsence(error)) return undefined;
		throw error;
	});
}

const textAt = async (file: string): Promise<string> => (await bytesAt(file))?.toString() ?? '';
