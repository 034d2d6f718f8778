import type { Marks } from './marks.ts';

/** A folder's files: the mark of each, by its path. */
export type Tree = ReadonlyMap<string, string>;

/** What an update does with Laurels' files in a hub. Content, and what else is the owner's, is in neither tree. */
export interface UpdatePlan {
	/** They come, or change. */
	takes: string[];
	/** The new version has them no more. */
	goes: string[];
	/** Changed by hand, and left so. */
	stays: { file: string; because: string }[];
	/** Changed by hand, and taken all the same, because their owner says so. */
	replaces: string[];
	/** Changed by hand, and by the new version, too: their owner has to say what shall be. */
	undecided: string[];
}

/** What the owner said of files that they changed. */
export interface Decided {
	keep: ReadonlySet<string>;
	replace: ReadonlySet<string>;
}

/** Two versions: of a hub, as it stands there and as it came, and the new one. */
export interface Versions {
	hub: Tree;
	/** What the hub's own version says of its files. None of them did so before there was `update`. */
	came: Marks | undefined;
	fresh: Tree;
	/** What the new version says of all before it. */
	marks: Marks;
}

/** Decides about each file. What bears a mark of ours is ours, all else is the owner's and stays as it is. */
export function planUpdate(versions: Versions, { keep, replace }: Decided): UpdatePlan {
	const { hub, came, fresh, marks } = versions;
	const plan: UpdatePlan = { takes: [], goes: [], stays: [], replaces: [], undecided: [] };
	const isOurs = (file: string, mark: string) => [came, marks].some((all) => all?.get(file)?.includes(mark));
	const isAway = awayFrom(versions);
	for (const [file, mark] of fresh) {
		const theirs = hub.get(file);
		if (theirs === mark) continue;
		if (theirs === undefined) {
			if (!isAway(file)) plan.takes.push(file);
		} else if (isOurs(file, theirs)) plan.takes.push(file);
		else if (replace.has(file)) plan.replaces.push(file);
		else if (keep.has(file)) plan.stays.push({ file, because: 'you changed it, and keep it' });
		else if ((came?.get(file)?.at(-1) ?? marks.get(file)?.[0]) === mark)
			plan.stays.push({ file, because: 'you changed it, and the new version does not' });
		else if (!isNeeded(file)) plan.stays.push({ file, because: 'you changed it' });
		else plan.undecided.push(file);
	}
	for (const file of new Set([...(came?.keys() ?? []), ...marks.keys()])) {
		const theirs = hub.get(file);
		if (theirs === undefined || fresh.has(file)) continue;
		if (isOurs(file, theirs)) plan.goes.push(file);
		else plan.stays.push({ file, because: 'you changed it; Laurels has it no more' });
	}
	return plan;
}

/** Whether Laurels works without a file: what is only read, or tries Laurels itself, is the owner's to change and to throw away. */
const isNeeded = (file: string): boolean =>
	!/^(?:\.github|\.vscode|\.ci|docs|tests|bench)\/|^[^/]+\.md$|^LICENSE$/.test(file);

/** Tells whether a file that a hub lacks was thrown away there: it came with its version, or all of its folder is gone. */
function awayFrom({ hub, came, marks }: Versions): (file: string) => boolean {
	const folderOf = (file: string) => file.slice(0, file.indexOf('/') + 1);
	const foldersOf = (files: Iterable<string>) => new Set([...files].map(folderOf).filter(Boolean));
	const [there, before] = [foldersOf(hub.keys()), foldersOf((came ?? marks).keys())];
	return (file) => !isNeeded(file) && (came?.has(file) || (before.has(folderOf(file)) && !there.has(folderOf(file))));
}
