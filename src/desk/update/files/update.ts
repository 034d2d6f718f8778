import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../../../disk.ts';
import { Refusal } from '../../../refusal.ts';
import { type Change, carryOut, type Write } from '../../change/files/change.ts';
import { fileBytes } from '../../files/append.ts';
import type { Fresh, Update } from './prepare.ts';
import type { Stage } from './stage.ts';
import { projectTree } from './tree.ts';

/**
 * Puts a version that was tried into its place, all of it or nothing; what is ended midway is taken back before the next
 * command. Files that their owner gives up are kept in a folder `replaced` of `kept`, by their paths. The stage is left to
 * be thrown away.
 */
export async function putVersionInPlace(
	hub: string,
	kept: string,
	stage: Stage,
	writes: readonly Fresh[],
	{ plan, before, tree }: Update,
): Promise<void> {
	// Installing takes a while, in which somebody may write.
	const now = await projectTree(hub, new Set(plan.goes));
	const changed = plan.goes.filter((file) => tree.get(file) !== now.get(file));
	if (changed.length > 0)
		throw new Refusal(`Nothing was changed, because you changed this meanwhile: ${changed.join(', ')}. Try again.`);
	const at = (file: string) => path.join(hub, file);
	await mkdir(stage.old, { recursive: true });
	const [used, tried, last] = [hub, stage.trial, stage.old].map((folder) => path.join(folder, 'node_modules')) as [
		string,
		string,
		string,
	];
	const modules = { used, tried, last };
	const change: Change = {
		content: hub,
		writes: [
			...(await Promise.all(
				plan.replaces.map((file) => copyOf(at(file), path.join(kept, 'replaced', before, file), file)),
			)),
			...writes.map(({ file, bytes, mode, was }) => ({ path: at(file), shown: file, was, text: bytes, mode })),
		],
		moves: await moved(modules),
		deletes: plan.goes.map((file) => ({ path: at(file), shown: file })),
	};
	await carryOut(change, () => keepDrawn(modules));
}

async function copyOf(file: string, to: string, shown: string): Promise<Write> {
	const [text, was] = await Promise.all([readFile(file), fileBytes(to)]);
	if (was.length > 0 && !was.equals(text))
		throw new Refusal(
			`${to} is there already, from an update before. Move it away, and try again: ${shown} is to be kept there.`,
		);
	return { path: to, shown, was, text };
}

/** Packages that were installed for the trial take the place of those in use. */
async function moved({ used, tried, last }: Modules): Promise<Change['moves']> {
	if (!(await isFolder(tried))) return [];
	const shown = 'node_modules';
	return [...(existsSync(used) ? [{ from: used, to: last, shown }] : []), { from: tried, to: used, shown }];
}

/** Pictures that were drawn stay with the packages in use. At worst they are drawn anew. */
async function keepDrawn({ used, last }: Modules): Promise<void> {
	const [from, to] = [last, used].map((folder) => path.join(folder, '.astro')) as [string, string];
	if (existsSync(from) && !existsSync(to)) await rename(from, to).catch(() => {});
}

/** Folders of packages: those in use, those of the trial, and where those go that were in use. */
interface Modules {
	used: string;
	tried: string;
	last: string;
}

/** Whether there is a folder, and not a link to one. */
async function isFolder(place: string): Promise<boolean> {
	return lstat(place).then(
		(found) => found.isDirectory(),
		(error) => {
			if (isAbsence(error)) return false;
			throw error;
		},
	);
}
